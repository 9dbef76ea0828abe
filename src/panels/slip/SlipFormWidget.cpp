#include "panels/slip/SlipFormWidget.h"

#include "domain/slip/SlipLine.h"
#include "domain/slip/SlipWords.h"
#include "panels/slip/SlipDocumentField.h"
#include "panels/support/Chip.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "text/SlipLabels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace frontdesk {

namespace {

struct SlipField {
    const char* field;
    const char* widget; ///< its object name; the kind stands at its end
    const char* label;  ///< translated in the context "frontdesk::SlipFormWidget"
    bool wide = false;
};

/// In the order in which a desk asks.
constexpr SlipField slipFields[] = {
    {"place", "placeLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "From which room")},
    {"goods_of", "goodsOfChoiceChips", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Whose goods")},
    {"owner", "ownerLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Their owner's name")},
    {"goods", "goodsPlainTextEdit",
     QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Goods, a line each: what, how many, a note"), true},
    {"name", "nameLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Who takes them out")},
    {"phone", "phoneLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Telephone")},
    {"agent", "agentCheckBox", ""},
    {"identity", "", "", true},
    {"consent_by", "consentByLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Proprietor who agreed")},
    {"consent_how", "consentHowChoiceChips", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Agreed how")},
    {"plate", "plateLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Number plate")},
    {"valid_from", "validFromLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Valid from")},
    {"valid_until", "validUntilLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Valid until")},
    {"arrears", "arrearsLineEdit",
     QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Arrears, as the fee desk says (never stops a slip)")},
    {"note", "noteLineEdit", QT_TRANSLATE_NOOP("frontdesk::SlipFormWidget", "Remark")},
};
constexpr const char* slipIdentity = "identity";
/// Below so many heights of a line a column, the form has one less.
constexpr int slipColumnInLines = 11;
constexpr int mostSlipColumns = 3;
constexpr int goodsLinesShown = 4;

std::vector<QString> slipFieldNames()
{
    std::vector<QString> names;
    for (const SlipField& field : slipFields) {
        if (QLatin1String(field.field) != QLatin1String(slipIdentity)) {
            names.push_back(QLatin1String(field.field));
        }
    }
    return names;
}

QString slipFieldLabel(const SlipField& field)
{
    return *field.label == '\0' ? QString() : QCoreApplication::translate("frontdesk::SlipFormWidget", field.label);
}

} // namespace

SlipFormWidget::SlipFormWidget(const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : QFrame(parent), m_theme(theme)
{
    setProperty("class", QStringLiteral("card"));
    build(keys);
    m_binder = new FormBinder(this, slipFieldNames());
    connect(m_binder, &FormBinder::edited, this, [this](const QString& field) {
        QWidget* const chips = m_binder->widget(field);
        if (qobject_cast<ChoiceChips*>(chips) != nullptr && chips->isAncestorOf(focusWidget()) &&
            !m_binder->value(field).isEmpty()) {
            chips->setFocus(Qt::OtherFocusReason); // to the chip that was chosen, and on to what is asked next
            focusNextChild();
        }
        followAgent();
        showWanted();
        Q_EMIT edited();
    });
    for (const char* latin : {"place", "phone", "plate", "valid_from", "valid_until"}) {
        m_binder->widget(QLatin1String(latin))->setInputMethodHints(Qt::ImhPreferLatin);
    }
    retranslate();
    orderTabs();
    arrange();
    followAgent();
}

void SlipFormWidget::build(const KeyBindings& keys)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("slipFormTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    layout->addWidget(m_title);
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    m_save = new KeyHintButton(acts);
    m_save->setObjectName(QStringLiteral("slipSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave = new KeyHintButton(acts);
    m_leave->setObjectName(QStringLiteral("slipLeaveKeyHintButton"));
    m_discard = new KeyHintButton(acts);
    m_discard->setObjectName(QStringLiteral("slipDiscardKeyHintButton"));
    m_discard->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_X).toString(QKeySequence::NativeText));
    keys.showOn(m_save, DeskAct::Save);
    keys.showOn(m_leave, DeskAct::SaveToComplete);
    for (KeyHintButton* const button : {m_save, m_leave, m_discard}) {
        flow->addWidget(button);
    }
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    acts->setSizePolicy(flowing);
    layout->addWidget(acts); // above: they are seen however long the form is
    m_wanted = new Chip(this);
    m_wanted->setObjectName(QStringLiteral("slipWantedChip"));
    m_wanted->setWordWrap(true);
    layout->addWidget(m_wanted);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    layout->addLayout(m_grid);
    for (const SlipField& field : slipFields) {
        const QString name = QLatin1String(field.widget);
        auto* const cell = new QWidget(this);
        m_cells.insert(QLatin1String(field.field), cell);
        auto* const column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        if (name.isEmpty()) {
            m_document = new SlipDocumentField(cell);
            column->addWidget(m_document);
            column->addStretch(1);
            connect(m_document, &SlipDocumentField::edited, this, &SlipFormWidget::showWanted);
            connect(m_document, &SlipDocumentField::returnPressed, this, [this] { focusNextChild(); });
            continue;
        }
        auto* const label = new QLabel(cell);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("class", QStringLiteral("small"));
        QWidget* widget = nullptr;
        int end = 8; // "LineEdit"
        if (name.endsWith(QLatin1String("ChoiceChips"))) {
            widget = new ChoiceChips(cell);
            end = 11;
        } else if (name.endsWith(QLatin1String("PlainTextEdit"))) {
            auto* const text = new QPlainTextEdit(cell);
            text->setTabChangesFocus(true);
            widget = text;
            end = 13;
        } else if (name.endsWith(QLatin1String("CheckBox"))) {
            widget = new QCheckBox(cell);
        } else {
            auto* const edit = new QLineEdit(cell);
            connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
            widget = edit;
        }
        widget->setObjectName(name);
        auto* const problem = new QLabel(cell);
        problem->setObjectName(name.left(name.size() - end) + QStringLiteral("ProblemLabel"));
        problem->setWordWrap(true);
        column->addWidget(label);
        column->addWidget(widget);
        if (field.wide) {
            m_goodsRead = new QLabel(cell);
            m_goodsRead->setObjectName(QStringLiteral("goodsReadLabel"));
            m_goodsRead->setTextFormat(Qt::PlainText);
            m_goodsRead->setWordWrap(true);
            m_goodsRead->setProperty("class", QStringLiteral("muted"));
            column->addWidget(m_goodsRead);
        }
        column->addWidget(problem);
        column->addStretch(1);
        label->setBuddy(widget);
        m_labels.insert(QLatin1String(field.field), label);
    }
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &SlipFormWidget::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &SlipFormWidget::leaveRequested);
    connect(m_discard, &QPushButton::clicked, this, &SlipFormWidget::discardRequested);
}

void SlipFormWidget::setForm(const SlipForm& form)
{
    m_document->begin({});
    for (const QString& field : slipFieldNames()) {
        m_binder->fill(field, toQt(form.field(fromQt(field))));
    }
    followAgent();
    showWanted();
}

SlipForm SlipFormWidget::form() const
{
    RecordImage image;
    for (const QString& field : slipFieldNames()) {
        image.set(fromQt(field), fromQt(m_binder->value(field)));
    }
    return SlipForm::readFrom(image, "");
}

void SlipFormWidget::setKnownDocument(const QString& masked)
{
    m_document->begin(masked);
    showWanted();
}

Result<std::optional<IdentityNumber>> SlipFormWidget::identity(LocalDate today) const
{
    return form().agent.empty() ? Result<std::optional<IdentityNumber>>{std::nullopt} : m_document->number(today);
}

void SlipFormWidget::setTitle(const QString& title) { m_title->setText(title); }

std::vector<Problem> SlipFormWidget::markProblems(const std::vector<Problem>& problems)
{
    std::vector<Problem> elsewhere =
        m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    const auto wrong = std::find_if(elsewhere.begin(), elsewhere.end(),
                                    [](const Problem& problem) { return problem.field == slipIdentity; });
    if (wrong != elsewhere.end()) {
        m_document->setProblem(problemText(*wrong));
        elsewhere.erase(wrong);
        m_document->focusNumber();
    }
    m_binder->focusFirstProblem();
    showFocus();
    return elsewhere;
}

void SlipFormWidget::clearProblems()
{
    m_binder->clearMarks();
    m_document->setProblem({});
}

void SlipFormWidget::focusFirst() { focus(QStringLiteral("place")); }

void SlipFormWidget::focus(const QString& field)
{
    if (field == QLatin1String(slipIdentity)) {
        m_document->focusNumber();
    } else {
        m_binder->widget(field)->setFocus(Qt::OtherFocusReason);
    }
    showFocus();
}

/// Where it scrolls, what has the focus is in sight: once the layout has followed.
void SlipFormWidget::showFocus()
{
    QTimer::singleShot(0, this, [this] {
        for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
            auto* const area = qobject_cast<QScrollArea*>(around);
            if (area != nullptr && focusWidget() != nullptr) {
                area->ensureWidgetVisible(focusWidget());
            }
        }
    });
}

void SlipFormWidget::chooseOwner(int index)
{
    qobject_cast<ChoiceChips*>(m_binder->widget(QStringLiteral("goods_of")))->choose(index);
}

void SlipFormWidget::toggleAgent()
{
    auto* const agent = qobject_cast<QCheckBox*>(m_binder->widget(QStringLiteral("agent")));
    agent->click();
    if (agent->isChecked()) {
        focus(QLatin1String(slipIdentity));
    }
}

void SlipFormWidget::followAgent()
{
    m_cells.value(QLatin1String(slipIdentity))
        ->setVisible(m_binder->value(QStringLiteral("agent")) == QLatin1String("1"));
}

void SlipFormWidget::showWanted()
{
    const SlipForm typed = form();
    QStringList wanted;
    if (typed.goodsOf == goodsOfTenant && (typed.consentBy.empty() || typed.consentHow.empty())) {
        wanted += tr("the proprietor's consent");
    }
    if (!typed.agent.empty() && m_document->isEmpty()) {
        wanted += tr("the agent's document");
    }
    m_wanted->say(wanted.isEmpty() ? QString()
                                   : tr("Before it can be approved: %1").arg(wanted.join(QStringLiteral(" \u00B7 "))),
                  QStringLiteral("near"));
    QStringList goods;
    if (const auto lines = SlipLine::read(typed.goods)) {
        for (const SlipLine& line : *lines) {
            goods += slipLineLabel(line);
        }
    }
    m_goodsRead->setText(goods.isEmpty() ? QStringLiteral(" ") : goods.join(QStringLiteral("  \u00B7  ")));
}

void SlipFormWidget::retranslate()
{
    for (const SlipField& field : slipFields) {
        if (QLabel* const label = m_labels.value(QLatin1String(field.field))) {
            label->setText(slipFieldLabel(field));
            label->setVisible(*field.label != '\0');
            m_binder->widget(QLatin1String(field.field))->setAccessibleName(slipFieldLabel(field));
        }
    }
    const auto chips = [this](const char* field, const QList<ChoiceChips::Choice>& choices) {
        auto* const row = qobject_cast<ChoiceChips*>(m_binder->widget(QLatin1String(field)));
        const QString chosen = row->value();
        row->setChoices(choices);
        row->setValue(chosen);
    };
    int digit = 0;
    QList<ChoiceChips::Choice> owners;
    for (const std::string_view each : goodsOwners) {
        owners.append({toQt(each), goodsOwnerLabel(each), QString::number(++digit)});
    }
    chips("goods_of", owners);
    digit = 0;
    QList<ChoiceChips::Choice> ways;
    for (const std::string_view each : consentWays) {
        ways.append({toQt(each), consentWayLabel(each), QString::number(++digit)});
    }
    chips("consent_how", ways);
    auto* const agent = qobject_cast<QCheckBox*>(m_binder->widget(QStringLiteral("agent")));
    agent->setText(tr("An agent, not the owner (Alt+A)"));
    agent->setAccessibleName(agent->text());
    const auto placeholder = [this](const char* field, const QString& words) {
        qobject_cast<QLineEdit*>(m_binder->widget(QLatin1String(field)))->setPlaceholderText(words);
    };
    placeholder("valid_from", tr("at once"));
    placeholder("valid_until", tr("18:00, or 2026-12-01 18:00"));
    qobject_cast<QPlainTextEdit*>(m_binder->widget(QStringLiteral("goods")))
        ->setPlaceholderText(tr("Sofa 2\nFridge 1 white"));
    m_document->retranslate();
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Later"));
    m_discard->setText(tr("Throw away"));
    showWanted();
}

/// As the fields are asked: chips were made after all else and would come last.
void SlipFormWidget::orderTabs()
{
    QList<QWidget*> stops;
    for (const SlipField& field : slipFields) {
        for (QWidget* const each : m_cells.value(QLatin1String(field.field))->findChildren<QWidget*>()) {
            if (each->focusPolicy() != Qt::NoFocus && each->focusProxy() == nullptr && each->window() == window()) {
                stops.append(each);
            }
        }
    }
    stops += {m_save, m_leave, m_discard};
    for (qsizetype at = 1; at < stops.size(); ++at) {
        setTabOrder(stops[at - 1], stops[at]);
    }
}

void SlipFormWidget::arrange()
{
    const int line = m_theme.px(20);
    m_binder->widget(QStringLiteral("goods"))->setFixedHeight(line * goodsLinesShown + 2 * m_theme.px(6));
    const int wanted = qBound(1, width() / qMax(1, line * slipColumnInLines), mostSlipColumns);
    if (wanted == m_columns) {
        return;
    }
    m_columns = wanted;
    for (int column = 0; column < mostSlipColumns; ++column) {
        m_grid->setColumnStretch(column, column < wanted ? 1 : 0);
    }
    int place = 0;
    for (const SlipField& field : slipFields) {
        const int span = field.wide ? wanted : 1;
        if (place % wanted + span > wanted) {
            place += wanted - place % wanted;
        }
        m_grid->addWidget(m_cells.value(QLatin1String(field.field)), place / wanted, place % wanted, 1, span);
        place += span;
    }
}

void SlipFormWidget::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (m_binder != nullptr && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        m_columns = 0;
        arrange();
    }
}

void SlipFormWidget::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace frontdesk
