#include "panels/call/CallFormWidget.h"

#include "domain/guidance/RuleBooks.h"
#include "rules/ForbiddenWords.h"
#include "text/ErrorText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include "ui_CallFormWidget.h"
#include <QEvent>
#include <algorithm>
#include <iterator>
#include <type_traits>

namespace frontdesk {

namespace {

struct BoundText {
    const char* field;
    std::string CallForm::*text;
};
struct BoundFlag {
    const char* field;
    bool CallForm::*flag;
};

constexpr std::array boundTexts{
    BoundText{"caller_name", &CallForm::callerName},
    BoundText{"phone", &CallForm::phone},
    BoundText{"place", &CallForm::place},
    BoundText{"category", &CallForm::category},
    BoundText{"key_points", &CallForm::keyPoints},
    BoundText{"requested_items", &CallForm::requestedItems},
    BoundText{"title", &CallForm::title},
};
constexpr std::array boundFlags{
    BoundFlag{"phone_declined", &CallForm::phoneDeclined},
};
constexpr int keyPointLines = 3;
/// Below this width, in heights of a line, the fields of the caller stand under one another: large text.
constexpr int widthInLines = 36;

std::vector<QString> boundFields()
{
    std::vector<QString> fields;
    for (const auto& bound : boundTexts) {
        fields.push_back(QLatin1String(bound.field));
    }
    for (const auto& bound : boundFlags) {
        fields.push_back(QLatin1String(bound.field));
    }
    return fields;
}

} // namespace

CallFormWidget::CallFormWidget(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::CallFormWidget>())
{
    m_ui->setupUi(this);
    m_ui->titleChoiceChips->setSingleLine();
    m_binder = new FormBinder(this, boundFields());
    connect(m_binder, &FormBinder::edited, this, [this](const QString& field) {
        if (field == QLatin1String("key_points")) {
            showForbidden();
        }
        showRefusals();
        Q_EMIT edited();
    });
    connect(m_ui->nameDeclinedPushButton, &QPushButton::clicked, this, &CallFormWidget::refuseName);
    retranslate();
    fitText();
}

CallFormWidget::~CallFormWidget() = default;

void CallFormWidget::setBooks(const RuleBooks* books)
{
    m_books = books;
    showForbidden();
}

void CallFormWidget::setForm(const CallForm& form)
{
    m_form = form;
    for (const auto& bound : boundTexts) {
        m_binder->fill(QLatin1String(bound.field), toQt(form.*bound.text));
    }
    for (const auto& bound : boundFlags) {
        m_binder->fill(QLatin1String(bound.field), form.*bound.flag ? QStringLiteral("1") : QString());
    }
    showRefusals();
    showForbidden();
}

CallForm CallFormWidget::form() const
{
    CallForm form = m_form;
    for (const auto& bound : boundTexts) {
        form.*bound.text = fromQt(m_binder->value(QLatin1String(bound.field)));
    }
    for (const auto& bound : boundFlags) {
        form.*bound.flag = !m_binder->value(QLatin1String(bound.field)).isEmpty();
    }
    return form;
}

void CallFormWidget::chooseCategory(int index)
{
    m_ui->categoryChoiceChips->choose(index);
    focusKeyPoints();
}

void CallFormWidget::chooseTitle(int index) { m_ui->titleChoiceChips->choose(index); }

void CallFormWidget::refuseName()
{
    int asks = 0; // where no pack says how often to ask, the first refusal counts
    if (m_books != nullptr) {
        if (const auto limit = m_books->current().limit("name_asks")) {
            asks = static_cast<int>(limit->most);
        }
    }
    if (m_form.nameDeclined) {
        m_form.nameDeclined = false;
        m_form.nameAsked = 0;
    } else {
        ++m_form.nameAsked;
        m_form.nameDeclined = m_form.nameAsked >= asks;
    }
    showRefusals();
    Q_EMIT edited();
}

std::vector<Problem> CallFormWidget::markProblems(const std::vector<Problem>& problems)
{
    auto elsewhere = m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    if (m_ui->placeLineEdit->isHidden()) {
        std::copy_if(problems.begin(), problems.end(), std::back_inserter(elsewhere),
                     [](const Problem& problem) { return problem.field == "place"; });
        m_ui->placeProblemLabel->hide();
    }
    m_binder->focusFirstProblem();
    return elsewhere;
}

void CallFormWidget::clearProblems() { m_binder->clearMarks(); }

void CallFormWidget::setPlaceElsewhere(bool elsewhere)
{
    m_ui->placeLabel->setHidden(elsewhere);
    m_ui->placeLineEdit->setHidden(elsewhere);
    m_ui->callerGridLayout->setColumnStretch(2, elsewhere || m_stacked ? 0 : 1);
}

void CallFormWidget::focusName() { m_ui->callerNameLineEdit->setFocus(Qt::OtherFocusReason); }

void CallFormWidget::focusKeyPoints() { m_ui->keyPointsPlainTextEdit->setFocus(Qt::OtherFocusReason); }

void CallFormWidget::showRefusals()
{
    QPushButton* button = m_ui->nameDeclinedPushButton;
    button->setChecked(m_form.nameAsked > 0 || m_form.nameDeclined);
    button->setText(m_form.nameDeclined ? tr("Declined") : m_form.nameAsked > 0 ? tr("Refused once") : tr("Refused"));
    button->setAccessibleName(tr("Name: %1").arg(button->text()));
    m_ui->callerNameLineEdit->setPlaceholderText(m_form.nameDeclined ? tr("Rather not say") : QString());
    m_ui->phoneLineEdit->setPlaceholderText(m_ui->phoneDeclinedPushButton->isChecked() ? tr("Rather not say")
                                                                                       : m_heard);
}

void CallFormWidget::showForbidden()
{
    // Notes quote callers, so this is a quiet mark and never a refusal.
    QStringList words;
    if (m_books != nullptr) {
        for (const ForbiddenHit& hit :
             ForbiddenWords(m_books->current()).find(fromQt(m_ui->keyPointsPlainTextEdit->toPlainText()))) {
            words += hit.instead.empty()
                         ? tr("Not to be said to callers: %1").arg(toQt(hit.words))
                         : tr("Not to be said to callers: %1 \u2192 %2").arg(toQt(hit.words), toQt(hit.instead));
        }
    }
    words.removeDuplicates();
    m_ui->forbiddenLabel->setText(words.join(QLatin1Char('\n')));
    m_ui->forbiddenLabel->setVisible(!words.isEmpty());
}

void CallFormWidget::retranslate()
{
    m_ui->retranslateUi(this);
    QList<ChoiceChips::Choice> categories;
    for (const auto word : offeredCategories) {
        const auto number = categories.size() + 1;
        const QString hint = number <= 9 ? QString::number(number) : QString();
        categories.append({toQt(word), categoryLabel(word), hint});
    }
    m_ui->categoryChoiceChips->setChoices(categories);
    m_ui->categoryChoiceChips->setValue(toQt(m_form.category));
    m_ui->titleChoiceChips->setChoices(
        {{QStringLiteral("mr"), titleLabel("mr"), {}}, {QStringLiteral("ms"), titleLabel("ms"), {}}});
    m_ui->titleChoiceChips->setValue(toQt(m_form.title));
    showRefusals();
    showForbidden();
}

void CallFormWidget::fitText()
{
    QPlainTextEdit* edit = m_ui->keyPointsPlainTextEdit;
    const int line = edit->fontMetrics().lineSpacing();
    edit->setFixedHeight(line * keyPointLines + line);
    arrange();
}

void CallFormWidget::setHeardNumber(const QString& number)
{
    m_heard = number;
    showRefusals();
}

void CallFormWidget::arrange()
{
    const bool stacked = width() < fontMetrics().height() * widthInLines;
    if (stacked == m_stacked) {
        return;
    }
    m_stacked = stacked;
    QGridLayout* grid = m_ui->callerGridLayout;
    const auto place = [&](auto* item, int row, int column) {
        if constexpr (std::is_base_of_v<QLayout, std::remove_pointer_t<decltype(item)>>) {
            grid->removeItem(item);
            item->setParent(nullptr);
            grid->addLayout(item, stacked ? 3 * column + row : row, stacked ? 0 : column);
        } else {
            grid->removeWidget(item);
            grid->addWidget(item, stacked ? 3 * column + row : row, stacked ? 0 : column);
        }
    };
    place(m_ui->callerNameHeadLayout, 0, 0);
    place(m_ui->callerNameLineEdit, 1, 0);
    place(m_ui->callerNameProblemLabel, 2, 0);
    place(m_ui->phoneHeadLayout, 0, 1);
    place(m_ui->phoneLineEdit, 1, 1);
    place(m_ui->phoneProblemLabel, 2, 1);
    place(m_ui->placeLabel, 0, 2);
    place(m_ui->placeLineEdit, 1, 2);
    place(m_ui->placeProblemLabel, 2, 2);
    for (const int column : {1, 2}) {
        grid->setColumnStretch(column, stacked ? 0 : 1);
    }
    setPlaceElsewhere(m_ui->placeLineEdit->isHidden());
}

void CallFormWidget::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void CallFormWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_form = form(); // the chips are set anew from it
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitText();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
