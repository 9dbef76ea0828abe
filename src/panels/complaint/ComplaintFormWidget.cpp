#include "panels/complaint/ComplaintFormWidget.h"

#include "domain/complaint/ComplaintWords.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/FieldGrid.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ComplaintLabels.h"
#include "text/ErrorText.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr const char* complaintFormContext = "frontdesk::ComplaintFormWidget";
using Shape = GridField::Shape;

/// In the order in which somebody listens.
constexpr GridField complaintFields[] = {
    {"issue", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "What the customer says, in their own words"),
     Shape::Text, true},
    {"customer_name", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Who complains")},
    {"phone", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Telephone"), Shape::Line, false, true},
    {"place", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Room or place"), Shape::Line, false, true},
    {"complaint_category", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "What it is about (Alt and a digit)"),
     Shape::Chips, true},
    {"severity", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "How severe"), Shape::Chips, true},
    {"demand", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Remedy that the customer seeks")},
    {"customer_deadline", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Wanted by, as said")},
    {"severity_reason", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Why that severe")},
    {"summary", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "In our words, in short"), Shape::Line, true},
    {"real_intent", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "What is really meant")},
    {"building", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Building")},
    {"title", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Form of address"), Shape::Chips},
    {"source", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "How it came"), Shape::Chips, true},
    {"complaint_kind", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Kind"), Shape::Chips, true},
    {"note", QT_TRANSLATE_NOOP("frontdesk::ComplaintFormWidget", "Note"), Shape::Line, true},
};

std::vector<QString> complaintFieldNames()
{
    std::vector<QString> names;
    for (const GridField& field : complaintFields) {
        names.push_back(QLatin1String(field.field));
    }
    return names;
}

template <class Words, class Label> QList<ChoiceChips::Choice> digitChoices(const Words& words, Label label)
{
    QList<ChoiceChips::Choice> choices;
    for (const auto& word : words) {
        const auto digit = choices.size() + 1;
        const QString hint = digit <= 9 ? QString::number(digit) : QString();
        if constexpr (std::is_enum_v<std::decay_t<decltype(word)>>) {
            choices.append({toQt(nameOf(word)), label(word), hint});
        } else {
            choices.append({toQt(word), label(word), hint});
        }
    }
    return choices;
}

} // namespace

ComplaintFormWidget::ComplaintFormWidget(const Theme& theme, const KeyBindings& keys, QWidget* parent) : QFrame(parent)
{
    setProperty("class", QStringLiteral("card"));
    m_grid = new FieldGrid(complaintFields, complaintFormContext, theme, this);
    build(keys);
    retranslate(); // chips before the binder looks for them
    m_binder = new FormBinder(this, complaintFieldNames());
    connect(m_binder, &FormBinder::edited, this, &ComplaintFormWidget::follow);
    m_grid->orderTabs({m_save, m_leave, m_discard});
}

void ComplaintFormWidget::build(const KeyBindings& keys)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("complaintFormTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    layout->addWidget(m_title);
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    m_save = new KeyHintButton(acts);
    m_save->setObjectName(QStringLiteral("complaintSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave = new KeyHintButton(acts);
    m_leave->setObjectName(QStringLiteral("complaintLeaveKeyHintButton"));
    m_discard = new KeyHintButton(acts);
    m_discard->setObjectName(QStringLiteral("complaintDiscardKeyHintButton"));
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
    connect(m_save, &QPushButton::clicked, this, &ComplaintFormWidget::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &ComplaintFormWidget::leaveRequested);
    connect(m_discard, &QPushButton::clicked, this, &ComplaintFormWidget::discardRequested);
}

/// Whoever chose a word goes on to what is asked next.
void ComplaintFormWidget::follow(const QString& field)
{
    QWidget* const chips = m_binder->widget(field);
    if (qobject_cast<ChoiceChips*>(chips) != nullptr && chips->isAncestorOf(focusWidget()) &&
        !m_binder->value(field).isEmpty()) {
        chips->setFocus(Qt::OtherFocusReason); // to the chip that was chosen, and on from there
        focusNextChild();
    }
    Q_EMIT edited();
}

void ComplaintFormWidget::setForm(const ComplaintForm& form)
{
    for (const QString& field : complaintFieldNames()) {
        m_binder->fill(field, toQt(form.field(fromQt(field))));
    }
}

ComplaintForm ComplaintFormWidget::form() const
{
    RecordImage image;
    for (const QString& field : complaintFieldNames()) {
        image.set(fromQt(field), fromQt(m_binder->value(field)));
    }
    return ComplaintForm::readFrom(image, "");
}

void ComplaintFormWidget::setTitle(const QString& title) { m_title->setText(title); }

void ComplaintFormWidget::setNew(bool isNew)
{
    m_new = isNew;
    m_leave->setText(m_new ? tr("Complete later") : tr("Leave"));
}

std::vector<Problem> ComplaintFormWidget::markProblems(const std::vector<Problem>& problems)
{
    auto elsewhere = m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    m_binder->focusFirstProblem();
    return elsewhere;
}

void ComplaintFormWidget::clearProblems() { m_binder->clearMarks(); }

void ComplaintFormWidget::focusFirst()
{
    const bool isTold = !m_binder->value(QStringLiteral("issue")).isEmpty();
    m_binder->widget(isTold ? QStringLiteral("customer_name") : QStringLiteral("issue"))
        ->setFocus(Qt::OtherFocusReason);
}

void ComplaintFormWidget::chooseCategory(int index) { m_grid->chips("complaint_category")->choose(index); }

void ComplaintFormWidget::chooseSeverity(int index) { m_grid->chips("severity")->choose(index); }

QLineEdit* ComplaintFormWidget::line(const char* field) const
{
    return qobject_cast<QLineEdit*>(m_binder->widget(QLatin1String(field)));
}

QString ComplaintFormWidget::labelOf(std::string_view field)
{
    for (const GridField& each : complaintFields) {
        if (field == each.field) {
            return QCoreApplication::translate(complaintFormContext, each.label);
        }
    }
    return toQt(field);
}

QString ComplaintFormWidget::valueText(std::string_view field, const std::string& value)
{
    if (field == "complaint_category") {
        return complaintCategoryLabel(value);
    }
    if (field == "source") {
        return complaintSourceLabel(value);
    }
    if (field == "title") {
        return titleLabel(value);
    }
    for (const ComplaintSeverity severity : allComplaintSeverities) {
        if (field == "severity" && value == nameOf(severity)) {
            return complaintSeverityLabel(severity);
        }
    }
    for (const ComplaintKind kind : allComplaintKinds) {
        if (field == "complaint_kind" && value == nameOf(kind)) {
            return complaintKindLabel(kind);
        }
    }
    return toQt(value);
}

void ComplaintFormWidget::retranslate()
{
    m_grid->retranslate();
    const auto chips = [this](const char* field, const QList<ChoiceChips::Choice>& choices) {
        ChoiceChips* const row = m_grid->chips(field);
        const QString chosen = row->value();
        row->setChoices(choices);
        row->setValue(chosen);
    };
    chips("complaint_category", digitChoices(complaintCategories, &complaintCategoryLabel));
    chips("severity", digitChoices(allComplaintSeverities, &complaintSeverityLabel));
    chips("source", digitChoices(complaintSources, &complaintSourceLabel));
    chips("complaint_kind", digitChoices(allComplaintKinds, &complaintKindLabel));
    chips("title", {{QStringLiteral("mr"), titleLabel("mr"), QStringLiteral("1")},
                    {QStringLiteral("ms"), titleLabel("ms"), QStringLiteral("2")}});
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Throw away"));
    setNew(m_new);
}

} // namespace frontdesk
