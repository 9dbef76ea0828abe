#include "app/RehearsalWords.h"

#include "domain/EmergencyWords.h"
#include "domain/matter/MatterStage.h"
#include "panels/support/KeyBindings.h"
#include "text/PackLabels.h"
#include "text/ShownLanguage.h"

#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

struct Hint {
    std::string_view moment;
    const char* words; ///< %1 the key
    DeskAct act;
};

constexpr Hint hints[] = {
    {moment::callRinging, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "The telephone rings. %1 answers."),
     DeskAct::LineKey},
    {moment::callAnswered, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "The telephone rings. %1 answers."),
     DeskAct::LineKey},
    {moment::callIdentify,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "The caller has not said who they are. Ask for the name."),
     DeskAct::LineKey},
    {moment::callIdentifyRefused,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords",
                       "The caller does not want to give a name: \"Refused\" beside the name, Alt+X."),
     DeskAct::LineKey},
    {moment::callInProgress,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "The caller says who they are and what it is about: note it."),
     DeskAct::LineKey},
    {moment::callHoldStarted, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Ask the caller to wait: %1."),
     DeskAct::HoldOrResume},
    {moment::callHoldLimit,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "The caller waits, and nothing has been found out yet."),
     DeskAct::HoldOrResume},
    {moment::callHoldEnded, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Take the call up again: %1."),
     DeskAct::HoldOrResume},
    {moment::callCallbackPromised, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Promise to call back: %1."),
     DeskAct::Callback},
    {moment::callRecap,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Note the key points and read them back; confirmed: %1."),
     DeskAct::ReadBack},
    {moment::callClosing,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "The caller has nothing more. Read back and confirmed: %1."),
     DeskAct::ReadBack},
    {moment::callEnded, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "The caller hangs up; so do you: %1."),
     DeskAct::LineKey},
    {moment::callDropped, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "The line is dead: %1."), DeskAct::CutOff},
    {moment::callMissed, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Nobody answers: %1 when it stops."),
     DeskAct::RingingStopped},
    {moment::callTwoLines, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Another line rings."), DeskAct::LineKey},
    {moment::callPrivate, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Choose what the call is about."),
     DeskAct::LineKey},
    {moment::callClaimsLeader, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Choose what the call is about."),
     DeskAct::LineKey},
    {moment::callEmergency,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "It is an emergency: %1, then what has happened."),
     DeskAct::Emergency},
    {moment::visitorArrived, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Somebody comes to the counter: %1."),
     DeskAct::CounterOpen},
    {moment::visitorWaiting,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Something else comes between: ask the person to wait, %1."),
     DeskAct::HoldOrResume},
    {moment::visitorWaitingEnded,
     QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Serve whoever waits at the counter: %1."), DeskAct::CounterReturn},
    {moment::visitorInquiry, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Choose what the person comes for."),
     DeskAct::CounterOpen},
    {moment::complaintListening, QT_TRANSLATE_NOOP("frontdesk::RehearsalWords", "Choose what the person comes for."),
     DeskAct::CounterOpen},
};

/// What the played world brings along by itself.
bool isMachines(const std::string& fact)
{
    static constexpr std::array machines{"hour", "rings", "line_kind", "role", "hold_seconds", "holds"};
    return std::find(machines.begin(), machines.end(), fact) != machines.end();
}

/// Facts whose words have labels; others (how a caller was recognised …) are the machine's.
bool hasLabels(const std::string& fact)
{
    return fact == "category" || fact == "matter_kind" || fact == "emergency_kind" || fact == "role" ||
           fact == "line_kind";
}

} // namespace

QString RehearsalWords::factWords(const std::string& name, const FactValue& value) const
{
    const FactWord* const fact = m_vocabulary.fact(name);
    const QString label = fact == nullptr ? toQt(name) : shown(fact->label);
    if (const auto* word = std::get_if<std::string>(&value)) {
        return hasLabels(name) ? tr("%1: %2", "a fact and its value").arg(label, PackLabels::value(name, *word))
                               : QString();
    }
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return tr("%1: %2", "a fact and its value").arg(label).arg(*number);
    }
    return tr("%1: %2", "a fact and its value").arg(label, std::get<bool>(value) ? tr("yes") : tr("no"));
}

QString RehearsalWords::happens(const ScenarioStep& step, const ScenarioStep* before) const
{
    const MomentWord* const moment = m_vocabulary.moment(step.at);
    QStringList facts;
    for (const auto& [name, value] : step.facts.all()) {
        const FactValue* const old = before == nullptr ? nullptr : before->facts.find(name);
        const bool isNo = value == FactValue{false} && (old == nullptr || *old == value);
        if (!isNo && (old == nullptr || !(*old == value)) && !isMachines(name)) {
            facts += factWords(name, value);
        }
    }
    facts.removeAll(QString());
    const QString label = moment == nullptr ? toQt(step.at) : shown(moment->label);
    return facts.isEmpty()
               ? label
               : tr("%1 (%2)", "a moment and what is known").arg(label, facts.join(QStringLiteral(" \u00b7 ")));
}

QString RehearsalWords::todo(const ScenarioStep& step, RehearsalStage::Place place, bool reached) const
{
    if (place == RehearsalStage::Place::Page) {
        return tr("Say what the column says, and tick what you would do.");
    }
    if (reached && step.at != moment::callRinging) { // a ring is there to be answered
        return tr("Say the words in the column at the right, tick what is done, fill in what is asked for.");
    }
    for (const Hint& hint : hints) {
        if (hint.moment == step.at) {
            const QString words = tr(hint.words);
            return words.contains(QLatin1String("%1")) ? words.arg(m_keys.nameOf(hint.act)) : words;
        }
    }
    return {};
}

} // namespace frontdesk
