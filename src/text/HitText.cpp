#include "text/HitText.h"

#include "base/PhoneNumber.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

struct HitState {
    RecordKind kind;
    std::string_view state;
    const char* label;
    const char* mood;
};

constexpr std::array hitStates{
    HitState{RecordKind::Call, "to_call_back", QT_TRANSLATE_NOOP("HitText", "To call back"), "late"},
    HitState{RecordKind::Call, "dealt_with", QT_TRANSLATE_NOOP("HitText", "Missed, dealt with"), "ok"},
    HitState{RecordKind::Call, "to_complete", QT_TRANSLATE_NOOP("HitText", "To complete"), "near"},
    HitState{RecordKind::Call, "wrong_number", QT_TRANSLATE_NOOP("HitText", "Wrong number"), "plain"},
    HitState{RecordKind::Call, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::Call, "recorded", QT_TRANSLATE_NOOP("HitText", "Recorded"), "plain"},
    HitState{RecordKind::Matter, "to_complete", QT_TRANSLATE_NOOP("HitText", "To complete"), "near"},
    HitState{RecordKind::Matter, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::Matter, "recorded", QT_TRANSLATE_NOOP("HitText", "Recorded"), "plain"},
    HitState{RecordKind::Visit, "expected", QT_TRANSLATE_NOOP("HitText", "Expected"), "accent"},
    HitState{RecordKind::Visit, "inside", QT_TRANSLATE_NOOP("HitText", "In the building"), "ok"},
    HitState{RecordKind::Visit, "left", QT_TRANSLATE_NOOP("HitText", "Has left"), "plain"},
    HitState{RecordKind::Visit, "not_come", QT_TRANSLATE_NOOP("HitText", "Did not come"), "plain"},
    HitState{RecordKind::Visit, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::Item, "waiting", QT_TRANSLATE_NOOP("HitText", "Not told yet"), "near"},
    HitState{RecordKind::Item, "told", QT_TRANSLATE_NOOP("HitText", "Told, here"), "accent"},
    HitState{RecordKind::Item, "lent", QT_TRANSLATE_NOOP("HitText", "Lent"), "near"},
    HitState{RecordKind::Item, "handed_over", QT_TRANSLATE_NOOP("HitText", "Handed over"), "ok"},
    HitState{RecordKind::Item, "returned", QT_TRANSLATE_NOOP("HitText", "Given back"), "plain"},
    HitState{RecordKind::Item, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::ReleaseSlip, "requested", QT_TRANSLATE_NOOP("HitText", "To be approved"), "near"},
    HitState{RecordKind::ReleaseSlip, "approved", QT_TRANSLATE_NOOP("HitText", "Approved"), "accent"},
    HitState{RecordKind::ReleaseSlip, "printed", QT_TRANSLATE_NOOP("HitText", "Printed"), "accent"},
    HitState{RecordKind::ReleaseSlip, "partly_gone", QT_TRANSLATE_NOOP("HitText", "Partly gone"), "near"},
    HitState{RecordKind::ReleaseSlip, "gone", QT_TRANSLATE_NOOP("HitText", "Gone"), "ok"},
    HitState{RecordKind::ReleaseSlip, "refused", QT_TRANSLATE_NOOP("HitText", "Refused"), "late"},
    HitState{RecordKind::ReleaseSlip, "withdrawn", QT_TRANSLATE_NOOP("HitText", "Withdrawn"), "plain"},
    HitState{RecordKind::ReleaseSlip, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::Complaint, "received", QT_TRANSLATE_NOOP("HitText", "Taken down"), "near"},
    HitState{RecordKind::Complaint, "accepted", QT_TRANSLATE_NOOP("HitText", "Taken on"), "accent"},
    HitState{RecordKind::Complaint, "in_progress", QT_TRANSLATE_NOOP("HitText", "Being worked on"), "accent"},
    HitState{RecordKind::Complaint, "waiting", QT_TRANSLATE_NOOP("HitText", "Waiting"), "plain"},
    HitState{RecordKind::Complaint, "handed_on", QT_TRANSLATE_NOOP("HitText", "Handed on"), "plain"},
    HitState{RecordKind::Complaint, "resolved", QT_TRANSLATE_NOOP("HitText", "Ask the customer"), "near"},
    HitState{RecordKind::Complaint, "returned", QT_TRANSLATE_NOOP("HitText", "Came back"), "near"},
    HitState{RecordKind::Complaint, "closed", QT_TRANSLATE_NOOP("HitText", "Closed"), "ok"},
    HitState{RecordKind::Complaint, "not_ours", QT_TRANSLATE_NOOP("HitText", "Not ours"), "plain"},
    HitState{RecordKind::Complaint, "merged", QT_TRANSLATE_NOOP("HitText", "Merged"), "plain"},
    HitState{RecordKind::Complaint, "to_complete", QT_TRANSLATE_NOOP("HitText", "To complete"), "near"},
    HitState{RecordKind::Complaint, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::SiteVisit, "planned", QT_TRANSLATE_NOOP("HitText", "Not agreed yet"), "near"},
    HitState{RecordKind::SiteVisit, "confirmed", QT_TRANSLATE_NOOP("HitText", "Agreed"), "accent"},
    HitState{RecordKind::SiteVisit, "arrived", QT_TRANSLATE_NOOP("HitText", "There"), "ok"},
    HitState{RecordKind::SiteVisit, "done", QT_TRANSLATE_NOOP("HitText", "Done"), "ok"},
    HitState{RecordKind::SiteVisit, "nobody_there", QT_TRANSLATE_NOOP("HitText", "Nobody there"), "late"},
    HitState{RecordKind::SiteVisit, "postponed", QT_TRANSLATE_NOOP("HitText", "Put off"), "near"},
    HitState{RecordKind::SiteVisit, "cancelled", QT_TRANSLATE_NOOP("HitText", "Cancelled"), "plain"},
    HitState{RecordKind::SiteVisit, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::KnownIssue, "running", QT_TRANSLATE_NOOP("HitText", "Until it is ended"), "near"},
    HitState{RecordKind::KnownIssue, "limited", QT_TRANSLATE_NOOP("HitText", "For a time"), "near"},
    HitState{RecordKind::KnownIssue, "ended", QT_TRANSLATE_NOOP("HitText", "Ended"), "plain"},
    HitState{RecordKind::KnownIssue, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::FeeAccount, "account", QT_TRANSLATE_NOOP("HitText", "Fees"), "accent"},
    HitState{RecordKind::FeeLetter, "made", QT_TRANSLATE_NOOP("HitText", "Not sent yet"), "near"},
    HitState{RecordKind::FeeLetter, "sent", QT_TRANSLATE_NOOP("HitText", "Sent"), "accent"},
    HitState{RecordKind::FeeLetter, "delivered", QT_TRANSLATE_NOOP("HitText", "Delivered"), "ok"},
    HitState{RecordKind::FeeLetter, "returned", QT_TRANSLATE_NOOP("HitText", "Came back undelivered"), "late"},
    HitState{RecordKind::FeeLetter, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::Party, "known", QT_TRANSLATE_NOOP("HitText", "In the directory"), "accent"},
    HitState{RecordKind::Party, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::Place, "known", QT_TRANSLATE_NOOP("HitText", "Room"), "accent"},
    HitState{RecordKind::Place, "voided", QT_TRANSLATE_NOOP("HitText", "Voided"), "plain"},
    HitState{RecordKind::Promise, "open", QT_TRANSLATE_NOOP("HitText", "Open"), "near"},
    HitState{RecordKind::Promise, "kept", QT_TRANSLATE_NOOP("HitText", "Kept"), "ok"},
    HitState{RecordKind::Promise, "broken", QT_TRANSLATE_NOOP("HitText", "Broken"), "late"},
    HitState{RecordKind::Promise, "withdrawn", QT_TRANSLATE_NOOP("HitText", "Withdrawn"), "plain"},
};

const HitState* stateOfHit(const SearchHit& hit)
{
    const auto* const found = std::find_if(hitStates.begin(), hitStates.end(), [&](const HitState& each) {
        return each.kind == hit.record.kind && each.state == hit.state;
    });
    return found == hitStates.end() ? nullptr : found;
}

} // namespace

QString HitText::group(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Call:
        return QCoreApplication::translate("HitText", "Calls");
    case RecordKind::Promise:
        return QCoreApplication::translate("HitText", "Promised and open");
    case RecordKind::Visit:
        return QCoreApplication::translate("HitText", "Visits");
    case RecordKind::Matter:
        return QCoreApplication::translate("HitText", "Counter");
    case RecordKind::Item:
        return QCoreApplication::translate("HitText", "Things at the desk");
    case RecordKind::ReleaseSlip:
        return QCoreApplication::translate("HitText", "Release slips");
    case RecordKind::Complaint:
        return QCoreApplication::translate("HitText", "Complaints");
    case RecordKind::SiteVisit:
        return QCoreApplication::translate("HitText", "Customer visits");
    case RecordKind::KnownIssue:
        return QCoreApplication::translate("HitText", "Known issues");
    case RecordKind::FeeAccount:
        return QCoreApplication::translate("HitText", "Fees");
    case RecordKind::FeeLetter:
        return QCoreApplication::translate("HitText", "Letters about fees");
    case RecordKind::Party:
        return QCoreApplication::translate("HitText", "People and companies");
    case RecordKind::Place:
        return QCoreApplication::translate("HitText", "Rooms");
    default:
        return toQt(nameOf(kind));
    }
}

QString HitText::title(const SearchHit& hit, bool showNumbers)
{
    if (const QString name = callerLabel(hit.name, hit.title, hit.nameDeclined); !name.isEmpty()) {
        return name;
    }
    if (hit.record.kind == RecordKind::Item) {
        return hit.place.empty() ? QCoreApplication::translate("HitText", "For somebody unknown") : toQt(hit.place);
    }
    const QString number = phone(hit, showNumbers);
    return number.isEmpty() ? QCoreApplication::translate("HitText", "Unknown caller") : number;
}

QString HitText::state(const SearchHit& hit)
{
    const HitState* const known = stateOfHit(hit);
    return known == nullptr ? toQt(hit.state) : QCoreApplication::translate("HitText", known->label);
}

QString HitText::mood(const SearchHit& hit)
{
    const HitState* const known = stateOfHit(hit);
    return QLatin1String(known == nullptr ? "plain" : known->mood);
}

QString HitText::phone(const SearchHit& hit, bool showNumbers)
{
    if (showNumbers || hit.phone.empty()) {
        return phoneText(hit.phone);
    }
    const auto number = PhoneNumber::parse(hit.phone);
    return number ? toQt(number->masked()) : QStringLiteral("****");
}

} // namespace frontdesk
