#include "panels/sitevisit/SiteVisitFormWidget.h"

#include "panels/support/ChoiceChips.h"
#include "panels/support/FieldGrid.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyHintButton.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace frontdesk {

namespace {

constexpr const char* siteVisitFormContext = "frontdesk::SiteVisitFormWidget";
using SiteVisitShape = GridField::Shape;

/// In the order in which a visit is arranged by telephone, and then in which it ends.
constexpr GridField siteVisitFields[] = {
    {"summary", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "What was found and said, in short"),
     SiteVisitShape::Text, true},
    {"agreements", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "What was agreed"), SiteVisitShape::Text, true},
    {"visit_follow_up", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "What happens next"), SiteVisitShape::Line,
     true},
    {"followup_at", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "By when (17:00, or 2026-12-01 17:00)"),
     SiteVisitShape::Line, false, true},
    {"customer_name", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "At whose place")},
    {"phone", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "Telephone"), SiteVisitShape::Line, false, true},
    {"place", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "Room or address"), SiteVisitShape::Line, false,
     true},
    {"purpose", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "What for"), SiteVisitShape::Line, true},
    {"appointment_at", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "When (15:00, or 2026-12-01 15:00)"),
     SiteVisitShape::Line, false, true},
    {"appointment_agreed", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "That time (Alt+1)"),
     SiteVisitShape::Chips},
    {"visit_minutes", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "How many minutes it takes"),
     SiteVisitShape::Line, false, true},
    {"visit_staff", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "Who of us goes"), SiteVisitShape::Line, true},
    {"visit_agenda", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "What is to be talked about and looked at"),
     SiteVisitShape::Text, true},
    {"note", QT_TRANSLATE_NOOP("frontdesk::SiteVisitFormWidget", "Note"), SiteVisitShape::Line, true},
};

std::vector<QString> siteVisitFieldNames()
{
    std::vector<QString> names;
    for (const GridField& field : siteVisitFields) {
        names.push_back(QLatin1String(field.field));
    }
    return names;
}

bool isOfTheEnd(std::string_view field)
{
    return field == "summary" || field == "agreements" || field == "visit_follow_up" || field == "followup_at";
}

} // namespace

SiteVisitFormWidget::SiteVisitFormWidget(const Theme& theme, const KeyBindings& keys, QWidget* parent) : QFrame(parent)
{
    setProperty("class", QStringLiteral("card"));
    m_grid = new FieldGrid(siteVisitFields, siteVisitFormContext, theme, this);
    build(keys);
    retranslate(); // chips before the binder looks for them
    m_binder = new FormBinder(this, siteVisitFieldNames());
    connect(m_binder, &FormBinder::edited, this, &SiteVisitFormWidget::follow);
    m_grid->orderTabs({m_save, m_leave, m_discard});
    showFields();
}

void SiteVisitFormWidget::build(const KeyBindings& keys)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("siteVisitFormTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setProperty("class", QStringLiteral("title"));
    layout->addWidget(m_title);
    auto* const acts = new QWidget(this);
    auto* const flow = new FlowLayout(acts);
    flow->setSpacing(6);
    m_save = new KeyHintButton(acts);
    m_save->setObjectName(QStringLiteral("siteVisitSaveKeyHintButton"));
    m_save->setProperty("class", QStringLiteral("primary"));
    m_leave = new KeyHintButton(acts);
    m_leave->setObjectName(QStringLiteral("siteVisitLeaveKeyHintButton"));
    m_discard = new KeyHintButton(acts);
    m_discard->setObjectName(QStringLiteral("siteVisitDiscardKeyHintButton"));
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
    connect(m_save, &QPushButton::clicked, this, &SiteVisitFormWidget::saveRequested);
    connect(m_leave, &QPushButton::clicked, this, &SiteVisitFormWidget::leaveRequested);
    connect(m_discard, &QPushButton::clicked, this, &SiteVisitFormWidget::discardRequested);
}

/// Whoever chose a word goes on to what is asked next.
void SiteVisitFormWidget::follow(const QString& field)
{
    QWidget* const chips = m_binder->widget(field);
    if (qobject_cast<ChoiceChips*>(chips) != nullptr && chips->isAncestorOf(focusWidget()) &&
        !m_binder->value(field).isEmpty()) {
        chips->setFocus(Qt::OtherFocusReason); // to the chip that was chosen, and on from there
        focusNextChild();
    }
    Q_EMIT edited();
}

void SiteVisitFormWidget::setForm(const SiteVisitForm& form)
{
    for (const QString& field : siteVisitFieldNames()) {
        m_binder->fill(field, toQt(form.field(fromQt(field))));
    }
}

SiteVisitForm SiteVisitFormWidget::form() const
{
    RecordImage image;
    for (const QString& field : siteVisitFieldNames()) {
        image.set(fromQt(field), fromQt(m_binder->value(field)));
    }
    return SiteVisitForm::readFrom(image, "");
}

void SiteVisitFormWidget::setMode(Mode mode)
{
    m_mode = mode;
    showFields();
    retranslate();
}

void SiteVisitFormWidget::showFields()
{
    for (const GridField& field : siteVisitFields) {
        const bool ends = isOfTheEnd(field.field);
        const bool both = std::string_view{field.field} == "note";
        m_grid->setShown(field.field, m_mode == Mode::Whole || both || ends == (m_mode == Mode::Closing));
    }
}

void SiteVisitFormWidget::setTitle(const QString& title) { m_title->setText(title); }

std::vector<Problem> SiteVisitFormWidget::markProblems(const std::vector<Problem>& problems)
{
    for (const GridField& field : siteVisitFields) {
        for (const Problem& problem : problems) {
            if (problem.field == field.field) {
                m_grid->setShown(field.field, true); // what a pack wants may stand among the other fields
            }
        }
    }
    auto elsewhere = m_binder->mark(problems, [](const Problem& problem) { return problemText(problem); });
    m_binder->focusFirstProblem();
    return elsewhere;
}

void SiteVisitFormWidget::clearProblems() { m_binder->clearMarks(); }

void SiteVisitFormWidget::focusFirst()
{
    static constexpr const char* asked[] = {"customer_name", "place", "purpose", "appointment_at"};
    const char* first = m_mode == Mode::Planning ? "purpose" : "summary";
    for (const char* const field : asked) {
        if (m_mode == Mode::Planning && m_binder->value(QLatin1String(field)).isEmpty()) {
            first = field;
            break;
        }
    }
    m_binder->widget(QLatin1String(first))->setFocus(Qt::OtherFocusReason);
}

void SiteVisitFormWidget::toggleAgreed() { m_grid->chips("appointment_agreed")->choose(0); }

QLineEdit* SiteVisitFormWidget::line(const char* field) const
{
    return qobject_cast<QLineEdit*>(m_binder->widget(QLatin1String(field)));
}

QString SiteVisitFormWidget::labelOf(const std::string& field)
{
    for (const GridField& each : siteVisitFields) {
        if (field == each.field) {
            return QCoreApplication::translate(siteVisitFormContext, each.label);
        }
    }
    return {};
}

void SiteVisitFormWidget::retranslate()
{
    m_grid->retranslate();
    ChoiceChips* const agreed = m_grid->chips("appointment_agreed");
    const QString chosen = agreed->value();
    agreed->setChoices({{QStringLiteral("1"), tr("Agreed by telephone"), QStringLiteral("1")}});
    agreed->setValue(chosen);
    m_save->setText(m_mode == Mode::Closing ? tr("The visit is done") : tr("Save"));
    m_leave->setText(tr("Later"));
    m_discard->setText(tr("Throw away"));
}

} // namespace frontdesk
