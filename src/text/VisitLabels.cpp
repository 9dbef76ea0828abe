#include "text/VisitLabels.h"

#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {
namespace {

QString visitWords(const char* words) { return QCoreApplication::translate("VisitLabels", words); }

} // namespace

QString visitStateLabel(VisitState state)
{
    switch (state) {
    case VisitState::Expected:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Expected"));
    case VisitState::Arrived:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "At the desk"));
    case VisitState::Registered:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Signed in"));
    case VisitState::Contacting:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Asking the host"));
    case VisitState::Waiting:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Waiting"));
    case VisitState::Invited:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Host agreed"));
    case VisitState::Turned:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Not available"));
    case VisitState::WithHost:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "With the host"));
    case VisitState::Left:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Left"));
    case VisitState::NotCome:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Did not come"));
    }
    return {};
}

QString visitStandsLabel(const Visit& visit)
{
    if (visit.toComplete && isInside(visit.state)) {
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "To complete"));
    }
    if (visit.state == VisitState::Invited) {
        return hostAnswerLabel(visit.hostAnswer);
    }
    if (visit.state == VisitState::Left && visit.leftBy == LeftBy::Closing) {
        return leftByLabel(visit.leftBy);
    }
    return visitStateLabel(visit.state); // a host who declined stands as "not available": the screen can be seen
}

QString hostAnswerLabel(HostAnswer answer)
{
    switch (answer) {
    case HostAnswer::None:
        return {};
    case HostAnswer::Comes:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Host comes"));
    case HostAnswer::GoesUp:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Goes up"));
    case HostAnswer::Wait:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Please wait"));
    case HostAnswer::Absent:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Host is away"));
    case HostAnswer::Declined:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Cannot meet"));
    }
    return {};
}

QString leftByLabel(LeftBy how)
{
    switch (how) {
    case LeftBy::Nobody:
        return {};
    case LeftBy::Desk:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Seen off at the desk"));
    case LeftBy::Badge:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Badge scanned"));
    case LeftBy::Closing:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Assumed at closing"));
    }
    return {};
}

QString visitorTagLabel(const std::string& tag)
{
    if (tag == "key_customer") {
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Key customer"));
    }
    if (tag == "media") {
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Media"));
    }
    if (tag == "developer") {
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Developer"));
    }
    if (tag == "peer") {
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "From the trade"));
    }
    return toQt(tag);
}

QString visitStepLabel(const VisitStep& step)
{
    switch (step.kind) {
    case VisitStep::Kind::Arrive:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Has come"));
    case VisitStep::Kind::Register:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Sign in"));
    case VisitStep::Kind::Contact:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Ask the host"));
    case VisitStep::Kind::Answer:
        return hostAnswerLabel(step.answer);
    case VisitStep::Kind::Tea:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Tea served"));
    case VisitStep::Kind::Card:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Card left"));
    case VisitStep::Kind::Message:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Message left"));
    case VisitStep::Kind::Meet:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Met the host"));
    case VisitStep::Kind::Leave:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Has left"));
    case VisitStep::Kind::NotCome:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Not coming"));
    case VisitStep::Kind::BadgeLost:
        return visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Badge lost"));
    }
    return {};
}

QString visitorLabel(const Visit& visit)
{
    QString who = visit.name.empty() ? toQt(visit.company) : callerLabel(visit.name, visit.title, false);
    if (who.isEmpty()) {
        who = visitWords(QT_TRANSLATE_NOOP("VisitLabels", "Visitor"));
    }
    return visit.companions == 0 ? who : who + QStringLiteral(" +%1").arg(visit.companions);
}

} // namespace frontdesk
