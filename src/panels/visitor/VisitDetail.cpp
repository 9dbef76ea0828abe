#include "panels/visitor/VisitDetail.h"

#include "domain/visitor/VisitCourse.h"
#include "panels/support/Chip.h"
#include "panels/support/Discard.h"
#include "panels/support/FlowLayout.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/PlainLabel.h"
#include "panels/visitor/VisitTexts.h"
#include "panels/visitor/VisitWatchBar.h"
#include "text/Format.h"
#include "text/IdentityLabels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace frontdesk {

namespace {

/// Widths at 100 % text.
constexpr int visitShortField = 120;
constexpr int visitLongField = 220;

bool isGoing(VisitState state)
{
    return state == VisitState::Registered || state == VisitState::Contacting || state == VisitState::Waiting ||
           state == VisitState::Invited || state == VisitState::Turned || state == VisitState::WithHost;
}

} // namespace

VisitDetail::VisitDetail(VisitDesk& desk, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_theme(theme), m_who(plainLabel("visitorNameLabel", "title", this)),
      m_to(plainLabel("visitHostLabel", "", this)), m_state(new Chip(this)), m_waits(new Chip(this)),
      m_tag(new Chip(this)), m_void(new KeyHintButton(this)), m_facts(plainLabel("visitFactsLabel", "muted", this)),
      m_watch(new VisitWatchBar(desk, this)), m_identity(plainLabel("visitIdentityLabel", "muted", this)),
      m_course(plainLabel("visitCourseLabel", "small", this)), m_fields(new QWidget(this)), m_acts(new QWidget(this)),
      m_actLayout(new FlowLayout(m_acts))
{
    setProperty("class", QStringLiteral("card"));
    setObjectName(QStringLiteral("visitDetail"));
    build();
}

QLineEdit* VisitDetail::addField(const char* name)
{
    auto* const line = new QLineEdit(m_fields);
    line->setObjectName(QLatin1String(name));
    m_fields->layout()->addWidget(line);
    return line;
}

void VisitDetail::decide(bool letIn) { m_watch->decide(letIn); }

void VisitDetail::showIdentity()
{
    const VisitBeside* beside = m_desk.beside();
    const bool kept = beside != nullptr && beside->identity.has_value();
    m_identity->setVisible(kept);
    if (kept) {
        m_identity->setText(tr("%1 %2 (Alt+I shows it, which is written down)")
                                .arg(identityKindLabel(beside->identity->kind), toQt(beside->identity->masked)));
    }
}

void VisitDetail::build()
{
    m_state->setObjectName(QStringLiteral("visitStateChip"));
    m_waits->setObjectName(QStringLiteral("visitWaitsChip"));
    auto* const fields = new FlowLayout(m_fields); // a second line at large text
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    m_floor = addField("visitFloorLineEdit");
    m_lift = addField("visitLiftLineEdit");
    m_seat = addField("visitSeatLineEdit");
    m_message = addField("visitMessageLineEdit");
    m_floor->setInputMethodHints(Qt::ImhPreferLatin);
    m_lift->setInputMethodHints(Qt::ImhPreferLatin);
    m_actLayout->setSpacing(6);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_acts->setSizePolicy(flowing);
    m_fields->setSizePolicy(flowing);
    const auto scale = [this] {
        for (QLineEdit* const line : {m_floor, m_lift, m_seat}) {
            line->setFixedWidth(m_theme.px(visitShortField));
        }
        m_message->setFixedWidth(m_theme.px(visitLongField));
    };
    connect(&m_theme, &Theme::changed, this, scale);
    scale();

    auto* const head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_who);
    head->addWidget(m_state);
    head->addWidget(m_waits);
    head->addWidget(m_tag);
    head->addStretch(1);
    head->addWidget(m_void);
    m_void->setObjectName(QStringLiteral("voidVisitKeyHintButton"));
    m_void->setKeyHint(QKeySequence(voidKey).toString(QKeySequence::NativeText));
    connect(m_void, &QPushButton::clicked, this, &VisitDetail::voidRequested);
    m_who->setWordWrap(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_to);
    layout->addWidget(m_facts);
    layout->addWidget(m_identity);
    layout->addWidget(m_watch);
    layout->addWidget(m_fields);
    layout->addWidget(m_acts);
    layout->addWidget(m_course);
    connect(&m_desk, &VisitDesk::besideChanged, this, &VisitDetail::showIdentity);
    retranslate();
}

void VisitDetail::retranslate()
{
    const auto name = [](QLineEdit* line, const QString& words) {
        line->setPlaceholderText(words);
        line->setAccessibleName(words);
    };
    name(m_floor, tr("Floor"));
    name(m_lift, tr("Lift"));
    name(m_seat, tr("Where they sit"));
    name(m_message, tr("Message for the host"));
    m_watch->retranslate();
    m_shown.reset();
    showChosen();
}

std::vector<VisitStep> VisitDetail::stepsOf(const Visit& visit) const
{
    if (visit.voided) {
        return {};
    }
    std::vector<VisitStep> steps = VisitCourse::next(visit);
    if (isGoing(visit.state)) {
        for (const VisitStep::Kind kind : {VisitStep::Kind::Tea, VisitStep::Kind::BadgeLost}) {
            const bool done = (kind == VisitStep::Kind::Tea && visit.teaServed) ||
                              (kind == VisitStep::Kind::BadgeLost && visit.badgeNo == 0);
            if (!done && VisitCourse::after(visit, {.kind = kind}, m_desk.ports().clock.now())) {
                steps.push_back({.kind = kind});
            }
        }
    }
    return steps;
}

VisitStep VisitDetail::filled(VisitStep step) const
{
    step.floor = fromQt(m_floor->text().trimmed());
    step.lift = fromQt(m_lift->text().trimmed());
    step.waitingPlace = fromQt(m_seat->text().trimmed());
    step.message = fromQt(m_message->text().trimmed());
    return step;
}

void VisitDetail::buildActs(const Visit& visit)
{
    std::vector<VisitStep> steps = stepsOf(visit);
    if (m_shown == visit.id && steps == m_steps && !m_buttons.empty()) {
        return; // the focus stays where it is
    }
    m_steps = std::move(steps);
    for (KeyHintButton* button : m_buttons) {
        m_actLayout->removeWidget(button);
        discard(button);
    }
    m_buttons.clear();
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        auto* const button = new KeyHintButton(m_acts);
        button->setObjectName(QStringLiteral("visitAct%1KeyHintButton").arg(index + 1));
        button->setText(visitStepLabel(m_steps[index]));
        button->setKeyHint(QStringLiteral("Alt+%1").arg(index + 1));
        if (index == 0 && visit.state != VisitState::Contacting) {
            button->setProperty("class", QStringLiteral("primary"));
        }
        connect(button, &QPushButton::clicked, this, [this, index] { run(static_cast<int>(index)); });
        m_actLayout->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    m_acts->setVisible(!m_buttons.empty());
}

void VisitDetail::showFields(const Visit& visit)
{
    const bool asking = visit.state == VisitState::Contacting || visit.state == VisitState::Waiting;
    const bool turned = visit.state == VisitState::Turned || visit.state == VisitState::Waiting;
    m_fields->setVisible(asking || turned);
    m_floor->setVisible(asking);
    m_lift->setVisible(asking);
    m_seat->setVisible(asking);
    m_message->setVisible(turned);
    if (m_shown != visit.id) {
        m_floor->setText(toQt(visit.floor));
        m_lift->setText(toQt(visit.lift));
        m_seat->setText(toQt(visit.waitingPlace));
        m_message->setText(toQt(visit.message));
    }
}

void VisitDetail::showChosen()
{
    const Visit* visit = m_desk.chosen();
    setVisible(visit != nullptr);
    if (visit == nullptr) {
        m_shown.reset();
        return;
    }
    const UtcTime now = m_desk.ports().clock.now();
    m_who->setText(visitorLabel(*visit));
    const QString host = VisitTexts::host(*visit);
    m_to->setText(host.isEmpty() ? tr("Not known whom they want to see") : tr("Comes to %1").arg(host));
    m_tag->say(visitorTagLabel(visit->tag), QStringLiteral("accent"));
    QStringList facts;
    const auto add = [&](const QString& words) {
        if (!words.isEmpty()) {
            facts += words;
        }
    };
    add(toQt(visit->company));
    add(visit->phone ? phoneText(visit->phone->digits()) : QString());
    add(toQt(visit->purpose));
    add(toQt(visit->plate));
    add(visit->badgeNo == 0 ? QString() : tr("Badge %1").arg(VisitTexts::badge(*visit)));
    add(visit->floor.empty() ? QString() : tr("Floor %1").arg(toQt(visit->floor)));
    add(visit->waitingPlace.empty() ? QString() : tr("Sits: %1").arg(toQt(visit->waitingPlace)));
    add(visit->teaServed ? tr("Tea served") : QString());
    add(visit->cardLeft ? tr("Card left") : QString());
    add(visit->message.empty() ? QString() : tr("Message: %1").arg(toQt(visit->message)));
    add(toQt(visit->note));
    m_facts->setText(facts.join(QStringLiteral(" \u00B7 ")));
    m_facts->setVisible(!facts.isEmpty());
    m_course->setText(
        VisitTexts::course(*visit, m_desk.ports().zone, now).replace(QLatin1Char('\n'), QStringLiteral(" \u00B7 ")));
    showIdentity();
    showFields(*visit);
    buildActs(*visit);
    m_shown = visit->id;
    second();
}

void VisitDetail::second()
{
    const Visit* visit = m_desk.chosen();
    if (visit == nullptr) {
        return;
    }
    const UtcTime now = m_desk.ports().clock.now();
    const QString mood = VisitTexts::mood(*visit, m_desk.limits(), now);
    if (visit->voided) {
        m_state->say(tr("Voided: %1").arg(toQt(visit->voided->reason)), QStringLiteral("late"));
    } else {
        m_state->say(visitStandsLabel(*visit), mood);
    }
    m_void->setText(visit->voided ? tr("Restore") : tr("Void"));
    const QString waited = VisitTexts::waited(*visit, now);
    m_waits->say(waited.isEmpty() ? QString() : tr("Waits %1").arg(waited), mood);
}

bool VisitDetail::run(int index)
{
    if (index < 0 || !has(index)) {
        return false;
    }
    const VisitStep step = m_steps[static_cast<std::size_t>(index)];
    if (step.kind == VisitStep::Kind::Register) {
        Q_EMIT editRequested(); // what is missing is typed in the form
        return true;
    }
    if (step.kind == VisitStep::Kind::Message && m_message->text().trimmed().isEmpty()) {
        m_message->setFocus(Qt::OtherFocusReason);
        return true;
    }
    m_desk.step(filled(step));
    return true;
}

} // namespace frontdesk
