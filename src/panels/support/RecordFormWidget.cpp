#include "panels/support/RecordFormWidget.h"

#include "domain/guidance/RuleBooks.h"
#include "rules/ForbiddenWords.h"
#include "text/ErrorText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include "ui_RecordFormWidget.h"
#include <QEvent>
#include <array>
#include <type_traits>

namespace frontdesk {

namespace {

struct RecordField {
    const char* field;
    std::string MatterForm::*text;
};

constexpr std::array recordFields{
    RecordField{"matter_kind", &MatterForm::kind},
    RecordField{"name", &MatterForm::name},
    RecordField{"title", &MatterForm::title},
    RecordField{"phone", &MatterForm::phone},
    RecordField{"place", &MatterForm::place},
    RecordField{"key_points", &MatterForm::keyPoints},
    RecordField{"requested_items", &MatterForm::requestedItems},
};
constexpr int recordKeyPointLines = 3;
/// Below this width, in heights of a line, the fields of the person stand under one another: large text.
constexpr int recordWidthInLines = 36;

std::vector<QString> recordFieldNames()
{
    std::vector<QString> fields;
    for (const RecordField& bound : recordFields) {
        fields.push_back(QLatin1String(bound.field));
    }
    return fields;
}

} // namespace

RecordFormWidget::RecordFormWidget(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::RecordFormWidget>())
{
    m_ui->setupUi(this);
    m_ui->titleChoiceChips->setSingleLine();
    m_binder = new FormBinder(this, recordFieldNames());
    connect(m_binder, &FormBinder::edited, this, [this](const QString& field) {
        if (field == QLatin1String("key_points")) {
            showForbidden();
        } else if (field == QLatin1String("matter_kind")) {
            leaveKind();
        }
        Q_EMIT edited();
    });
    retranslate();
    fitText();
}

RecordFormWidget::~RecordFormWidget() = default;

void RecordFormWidget::setBooks(const RuleBooks* books)
{
    m_books = books;
    showForbidden();
}

void RecordFormWidget::setKinds(const QList<ChoiceChips::Choice>& kinds)
{
    const QString chosen = m_ui->matterKindChoiceChips->value();
    m_ui->matterKindChoiceChips->setChoices(kinds);
    m_ui->matterKindChoiceChips->setValue(chosen);
}

void RecordFormWidget::setForm(const MatterForm& form)
{
    for (const RecordField& bound : recordFields) {
        m_binder->fill(QLatin1String(bound.field), toQt(form.*bound.text));
    }
    m_emergencyKind = form.emergencyKind;
    showForbidden();
}

MatterForm RecordFormWidget::form() const
{
    MatterForm form{.emergencyKind = m_emergencyKind};
    for (const RecordField& bound : recordFields) {
        form.*bound.text = fromQt(m_binder->value(QLatin1String(bound.field)));
    }
    return form;
}

void RecordFormWidget::setPlaceElsewhere(bool elsewhere)
{
    m_placeElsewhere = elsewhere;
    m_ui->placeLabel->setHidden(elsewhere);
    m_ui->placeLineEdit->setHidden(elsewhere);
    m_ui->personGridLayout->setColumnStretch(2, elsewhere || m_stacked ? 0 : 1);
}

void RecordFormWidget::chooseKind(int index) { m_ui->matterKindChoiceChips->choose(index); }

void RecordFormWidget::chooseTitle(int index) { m_ui->titleChoiceChips->choose(index); }

/// Whoever has said what they come for is asked for their name next.
void RecordFormWidget::leaveKind()
{
    if (m_ui->matterKindChoiceChips->value().isEmpty()) {
        return; // the choice was taken back
    }
    if (m_ui->nameLineEdit->text().isEmpty()) {
        focusName();
    } else {
        focusKeyPoints();
    }
}

std::vector<Problem> RecordFormWidget::markProblems(const std::vector<Problem>& problems)
{
    auto elsewhere = m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    m_binder->focusFirstProblem();
    return elsewhere;
}

void RecordFormWidget::clearProblems() { m_binder->clearMarks(); }

void RecordFormWidget::focusKind() { m_ui->matterKindChoiceChips->setFocus(Qt::OtherFocusReason); }

void RecordFormWidget::focusName() { m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason); }

void RecordFormWidget::focusKeyPoints() { m_ui->keyPointsPlainTextEdit->setFocus(Qt::OtherFocusReason); }

void RecordFormWidget::showForbidden()
{
    // Notes quote customers, so this is a quiet mark and never a refusal.
    QStringList words;
    if (m_books != nullptr) {
        for (const ForbiddenHit& hit :
             ForbiddenWords(m_books->current()).find(fromQt(m_ui->keyPointsPlainTextEdit->toPlainText()))) {
            words += hit.instead.empty()
                         ? tr("Not to be said to customers: %1").arg(toQt(hit.words))
                         : tr("Not to be said to customers: %1 \u2192 %2").arg(toQt(hit.words), toQt(hit.instead));
        }
    }
    words.removeDuplicates();
    m_ui->forbiddenLabel->setText(words.join(QLatin1Char('\n')));
    m_ui->forbiddenLabel->setVisible(!words.isEmpty());
}

void RecordFormWidget::retranslate()
{
    const QString title = m_ui->titleChoiceChips->value();
    m_ui->retranslateUi(this);
    m_ui->titleChoiceChips->setChoices(
        {{QStringLiteral("mr"), titleLabel("mr"), {}}, {QStringLiteral("ms"), titleLabel("ms"), {}}});
    m_ui->titleChoiceChips->setValue(title);
    showForbidden();
}

void RecordFormWidget::fitText()
{
    QPlainTextEdit* edit = m_ui->keyPointsPlainTextEdit;
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (recordKeyPointLines + 1));
    arrange();
}

void RecordFormWidget::arrange()
{
    const bool stacked = width() < fontMetrics().height() * recordWidthInLines;
    if (stacked == m_stacked) {
        return;
    }
    m_stacked = stacked;
    QGridLayout* grid = m_ui->personGridLayout;
    const auto place = [&](auto* item, int row, int column) {
        const int toRow = stacked ? 3 * column + row : row;
        const int toColumn = stacked ? 0 : column;
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(item)>>) {
            grid->removeItem(item);
            item->setParent(nullptr);
            grid->addLayout(item, toRow, toColumn);
        } else {
            grid->removeWidget(item);
            grid->addWidget(item, toRow, toColumn);
        }
    };
    place(m_ui->nameHeadLayout, 0, 0);
    place(m_ui->nameLineEdit, 1, 0);
    place(m_ui->nameProblemLabel, 2, 0);
    place(m_ui->phoneLabel, 0, 1);
    place(m_ui->phoneLineEdit, 1, 1);
    place(m_ui->phoneProblemLabel, 2, 1);
    place(m_ui->placeLabel, 0, 2);
    place(m_ui->placeLineEdit, 1, 2);
    place(m_ui->placeProblemLabel, 2, 2);
    for (const int column : {1, 2}) {
        grid->setColumnStretch(column, stacked ? 0 : 1);
    }
    setPlaceElsewhere(m_placeElsewhere);
}

void RecordFormWidget::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void RecordFormWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitText();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
