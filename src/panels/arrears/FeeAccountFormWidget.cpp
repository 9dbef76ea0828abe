#include "panels/arrears/FeeAccountFormWidget.h"

#include "domain/arrears/FeeWords.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FieldGrid.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ErrorText.h"
#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr const char* feeFormContext = "frontdesk::FeeAccountFormWidget";
using FeeShape = GridField::Shape;

constexpr GridField feeFields[] = {
    {"place", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Room"), FeeShape::Line, false, true},
    {"payer", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Who pays")},
    {"phone", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Telephone"), FeeShape::Line, false, true},
    {"steward", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Steward")},
    {"building", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Building"), FeeShape::Line, false, true},
    {"fee_class", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Why nothing was paid yet"), FeeShape::Chips,
     true},
    {"preferences", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "How and when the payer likes to be reached"),
     FeeShape::Line, true},
    {"note", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Note"), FeeShape::Text, true},
    {"fee_kind", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Which fee")},
    {"fee_period", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "For which time (2026-11)")},
    {"amount", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "How much, in yuan"), FeeShape::Line, false, true},
    {"due_on", QT_TRANSLATE_NOOP("frontdesk::FeeAccountFormWidget", "Due on (2026-12-31)"), FeeShape::Line, false,
     true},
};
constexpr std::size_t fieldsOfAnAccount = 8;

std::vector<QString> feeFieldNames()
{
    std::vector<QString> names;
    for (const GridField& field : feeFields) {
        names.push_back(QLatin1String(field.field));
    }
    return names;
}

} // namespace

FeeAccountFormWidget::FeeAccountFormWidget(const Theme& theme, const KeyBindings& keys, QWidget* parent)
    : QFrame(parent)
{
    setProperty("class", QStringLiteral("card"));
    m_grid = new FieldGrid(feeFields, feeFormContext, theme, this);
    build(keys);
    retranslate(); // chips before the binder looks for them
    m_binder = new FormBinder(this, feeFieldNames());
    connect(m_binder, &FormBinder::edited, this, [this] { Q_EMIT edited(); });
    m_grid->orderTabs({m_save, m_leave, m_discard});
    showFields();
}

void FeeAccountFormWidget::build(const KeyBindings& keys)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("feeFormTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    layout->addWidget(m_title);
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    m_save = new KeyHintButton(acts);
    m_save->setObjectName(QStringLiteral("feeSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave = new KeyHintButton(acts);
    m_leave->setObjectName(QStringLiteral("feeLeaveKeyHintButton"));
    m_discard = new KeyHintButton(acts);
    m_discard->setObjectName(QStringLiteral("feeDiscardKeyHintButton"));
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
    layout->addWidget(m_grid);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &FeeAccountFormWidget::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &FeeAccountFormWidget::leaveRequested);
    connect(m_discard, &QPushButton::clicked, this, &FeeAccountFormWidget::discardRequested);
}

void FeeAccountFormWidget::setMode(Mode mode)
{
    m_mode = mode;
    showFields();
}

void FeeAccountFormWidget::showFields()
{
    for (std::size_t at = 0; at < std::size(feeFields); ++at) {
        m_grid->setShown(feeFields[at].field, (at < fieldsOfAnAccount) == (m_mode == Mode::Account));
    }
}

void FeeAccountFormWidget::setForm(const FeeAccountForm& form)
{
    RecordImage image;
    form.writeTo(image, {});
    for (std::size_t at = 0; at < fieldsOfAnAccount; ++at) {
        m_binder->fill(QLatin1String(feeFields[at].field), toQt(image.get(feeFields[at].field)));
    }
}

FeeAccountForm FeeAccountFormWidget::form() const
{
    RecordImage image;
    for (std::size_t at = 0; at < fieldsOfAnAccount; ++at) {
        image.set(feeFields[at].field, fromQt(m_binder->value(QLatin1String(feeFields[at].field))));
    }
    return FeeAccountForm::readFrom(image, {});
}

void FeeAccountFormWidget::setItem(const FeeItemForm& form)
{
    m_binder->fill(QStringLiteral("fee_kind"), toQt(form.kind));
    m_binder->fill(QStringLiteral("fee_period"), toQt(form.period));
    m_binder->fill(QStringLiteral("amount"), toQt(form.amount));
    m_binder->fill(QStringLiteral("due_on"), toQt(form.due));
}

FeeItemForm FeeAccountFormWidget::item() const
{
    const auto typed = [&](const char* field) { return fromQt(m_binder->value(QLatin1String(field))); };
    return {
        .kind = typed("fee_kind"), .period = typed("fee_period"), .amount = typed("amount"), .due = typed("due_on")};
}

void FeeAccountFormWidget::setTitle(const QString& title) { m_title->setText(title); }

std::vector<Problem> FeeAccountFormWidget::markProblems(const std::vector<Problem>& problems)
{
    auto elsewhere = m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    m_binder->focusFirstProblem();
    return elsewhere;
}

void FeeAccountFormWidget::clearProblems() { m_binder->clearMarks(); }

void FeeAccountFormWidget::focusFirst()
{
    const char* const first = m_mode == Mode::Item                                 ? "fee_kind"
                              : m_binder->value(QStringLiteral("place")).isEmpty() ? "place"
                                                                                   : "payer";
    m_binder->widget(QLatin1String(first))->setFocus(Qt::OtherFocusReason);
}

QString FeeAccountFormWidget::labelOf(const std::string& field)
{
    for (const GridField& each : feeFields) {
        if (field == each.field) {
            return QCoreApplication::translate(feeFormContext, each.label);
        }
    }
    return {};
}

void FeeAccountFormWidget::retranslate()
{
    m_grid->retranslate();
    ChoiceChips* const chips = m_grid->chips("fee_class");
    const QString chosen = chips->value();
    QList<ChoiceChips::Choice> choices;
    for (const auto& [value, word] : feeClassWords) {
        choices.append({toQt(word), feeClassLabel(value), QString::number(choices.size() + 1)});
    }
    chips->setChoices(choices);
    chips->setValue(chosen);
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Later"));
    m_discard->setText(tr("Throw away"));
}

} // namespace frontdesk
