#include "text/Labels.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <iterator>

namespace frontdesk {

namespace {

struct LabelWord {
    const char* word;
    const char* label;
};

QString labelOf(const LabelWord* begin, const LabelWord* end, std::string_view word)
{
    const auto* const found = std::find_if(begin, end, [&](const LabelWord& entry) { return word == entry.word; });
    return found == end ? toQt(word) : QCoreApplication::translate("Labels", found->label);
}

template <std::size_t N> QString labelIn(const LabelWord (&words)[N], std::string_view word)
{
    return labelOf(std::begin(words), std::end(words), word);
}

} // namespace

QString categoryLabel(std::string_view category)
{
    static constexpr LabelWord words[] = {
        {"inquiry", QT_TRANSLATE_NOOP("Labels", "Inquiry")},
        {"complaint", QT_TRANSLATE_NOOP("Labels", "Complaint")},
        {"suggestion", QT_TRANSLATE_NOOP("Labels", "Suggestion")},
        {"repair", QT_TRANSLATE_NOOP("Labels", "Repair")},
        {"find_person", QT_TRANSLATE_NOOP("Labels", "Find a person")},
        {"long_distance", QT_TRANSLATE_NOOP("Labels", "Long distance")},
        {"emergency", QT_TRANSLATE_NOOP("Labels", "Emergency")},
        {"private", QT_TRANSLATE_NOOP("Labels", "Private")},
        {"claims_leader", QT_TRANSLATE_NOOP("Labels", "Says to be a leader")},
        {"wrong_number", QT_TRANSLATE_NOOP("Labels", "Wrong number")},
        {"other", QT_TRANSLATE_NOOP("Labels", "Other")},
    };
    return labelIn(words, category);
}

QString lateReasonLabel(std::string_view reason)
{
    static constexpr LabelWord words[] = {
        {"on_phone", QT_TRANSLATE_NOOP("Labels", "On another line")},
        {"with_visitor", QT_TRANSLATE_NOOP("Labels", "With a visitor")},
        {"away", QT_TRANSLATE_NOOP("Labels", "Away from the desk")},
        {"other", QT_TRANSLATE_NOOP("Labels", "Other")},
    };
    return labelIn(words, reason);
}

QString missedAnswerLabel(std::string_view how)
{
    static constexpr LabelWord words[] = {
        {"called_back", QT_TRANSLATE_NOOP("Labels", "Called back")},
        {"not_reached", QT_TRANSLATE_NOOP("Labels", "Called back, not reached")},
        {"not_needed", QT_TRANSLATE_NOOP("Labels", "No callback needed")},
        {"practice", QT_TRANSLATE_NOOP("Labels", "Practice")},
    };
    return labelIn(words, how);
}

QString holdReasonLabel(std::string_view reason)
{
    static constexpr LabelWord words[] = {
        {"ask", QT_TRANSLATE_NOOP("Labels", "Asking a colleague")},
        {"look_up", QT_TRANSLATE_NOOP("Labels", "Looking it up")},
        {"transfer", QT_TRANSLATE_NOOP("Labels", "Putting through")},
        {"other_line", QT_TRANSLATE_NOOP("Labels", "Another line rang")},
        {"counter", QT_TRANSLATE_NOOP("Labels", "Somebody at the counter")},
        {"", QT_TRANSLATE_NOOP("Labels", "On hold")},
    };
    return labelIn(words, reason);
}

QString matterKindLabel(std::string_view kind)
{
    static constexpr LabelWord words[] = {
        {"inquiry", QT_TRANSLATE_NOOP("Labels", "Inquiry")},
        {"repair", QT_TRANSLATE_NOOP("Labels", "Repair")},
        {"complaint", QT_TRANSLATE_NOOP("Labels", "Complaint")},
        {"payment", QT_TRANSLATE_NOOP("Labels", "Payment")},
        {"certificate", QT_TRANSLATE_NOOP("Labels", "Certificate")},
        {"release", QT_TRANSLATE_NOOP("Labels", "Goods out")},
        {"emergency", QT_TRANSLATE_NOOP("Labels", "Emergency")},
        {"other", QT_TRANSLATE_NOOP("Labels", "Other")},
    };
    return labelIn(words, kind);
}

QString titleLabel(std::string_view title)
{
    static constexpr LabelWord words[] = {
        {"mr", QT_TRANSLATE_NOOP("Labels", "Mr")},
        {"ms", QT_TRANSLATE_NOOP("Labels", "Ms")},
    };
    return labelIn(words, title);
}

QString lineKindLabel(std::string_view kind)
{
    static constexpr LabelWord words[] = {
        {"external", QT_TRANSLATE_NOOP("Labels", "Outside line")},
        {"internal", QT_TRANSLATE_NOOP("Labels", "House line")},
        {"mobile", QT_TRANSLATE_NOOP("Labels", "Mobile")},
        {"outgoing", QT_TRANSLATE_NOOP("Labels", "Outgoing")},
    };
    return labelIn(words, kind);
}

QString lineSourceLabel(std::string_view source)
{
    static constexpr LabelWord words[] = {
        {"key", QT_TRANSLATE_NOOP("Labels", "A key says that it rings")},
        {"simulated", QT_TRANSLATE_NOOP("Labels", "Simulated line (practice)")},
    };
    return labelIn(words, source);
}

QString lineLabel(int number, std::string_view label, std::string_view kind)
{
    if (!label.empty()) {
        return toQt(label);
    }
    //: %1 is the kind of line, %2 its number: "Outside line 1"
    return QCoreApplication::translate("Labels", "%1 %2").arg(lineKindLabel(kind)).arg(number);
}

QString outcomeLabel(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Open:
        return QCoreApplication::translate("Labels", "In progress");
    case CallOutcome::Answered:
        return QCoreApplication::translate("Labels", "Answered");
    case CallOutcome::Missed:
        return QCoreApplication::translate("Labels", "Missed");
    case CallOutcome::WrongNumber:
        return QCoreApplication::translate("Labels", "Wrong number");
    }
    return {};
}

QString endedByLabel(EndedBy by)
{
    switch (by) {
    case EndedBy::Unknown:
        return QCoreApplication::translate("Labels", "Not known");
    case EndedBy::Caller:
        return QCoreApplication::translate("Labels", "The caller");
    case EndedBy::Desk:
        return QCoreApplication::translate("Labels", "The desk");
    }
    return {};
}

QString promiseKindLabel(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Callback:
        return QCoreApplication::translate("Labels", "Call back");
    case PromiseKind::Handover:
        return QCoreApplication::translate("Labels", "Hand over");
    case PromiseKind::Complaint:
        return QCoreApplication::translate("Labels", "Complaint");
    case PromiseKind::SiteVisit:
        return QCoreApplication::translate("Labels", "Customer visit");
    case PromiseKind::Payment:
        return QCoreApplication::translate("Labels", "Payment");
    }
    return {};
}

QString promiseStateLabel(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return QCoreApplication::translate("Labels", "Open");
    case PromiseState::Kept:
        return QCoreApplication::translate("Labels", "Kept");
    case PromiseState::Broken:
        return QCoreApplication::translate("Labels", "Broken");
    case PromiseState::Withdrawn:
        return QCoreApplication::translate("Labels", "Withdrawn");
    }
    return {};
}

QString auditActionLabel(std::string_view action)
{
    static constexpr LabelWord words[] = {
        {"added", QT_TRANSLATE_NOOP("Labels", "Added")},
        {"changed", QT_TRANSLATE_NOOP("Labels", "Changed")},
        {"voided", QT_TRANSLATE_NOOP("Labels", "Voided")},
        {"unvoided", QT_TRANSLATE_NOOP("Labels", "Voiding undone")},
        {"dealt_with", QT_TRANSLATE_NOOP("Labels", "Dealt with")},
        {"late_reason", QT_TRANSLATE_NOOP("Labels", "Reason for the late answer")},
        {"kept", QT_TRANSLATE_NOOP("Labels", "Kept")},
        {"withdrawn", QT_TRANSLATE_NOOP("Labels", "Withdrawn")},
        {"broken", QT_TRANSLATE_NOOP("Labels", "Not kept")},
        {"partly", QT_TRANSLATE_NOOP("Labels", "Kept in part")},
        {"paid", QT_TRANSLATE_NOOP("Labels", "Paid in part")},
        {"paused", QT_TRANSLATE_NOOP("Labels", "Reminders paused")},
        {"resumed", QT_TRANSLATE_NOOP("Labels", "Reminders go on")},
        {"disputed", QT_TRANSLATE_NOOP("Labels", "In question")},
        {"approved", QT_TRANSLATE_NOOP("Labels", "Approved")},
        {"refused", QT_TRANSLATE_NOOP("Labels", "Refused")},
        {"printed", QT_TRANSLATE_NOOP("Labels", "Printed")},
        {"gone", QT_TRANSLATE_NOOP("Labels", "Let out at the gate")},
        {"stopped_at_gate", QT_TRANSLATE_NOOP("Labels", "Stopped at the gate")},
        {"progress_told", QT_TRANSLATE_NOOP("Labels", "Progress told")},
        {"reopened", QT_TRANSLATE_NOOP("Labels", "Opened again")},
        {"wrong_number_undone", QT_TRANSLATE_NOOP("Labels", "Wrong number undone")},
        {"erased", QT_TRANSLATE_NOOP("Labels", "Details erased")},
        {"claimed", QT_TRANSLATE_NOOP("Labels", "Taken")},
        {"unclaimed", QT_TRANSLATE_NOOP("Labels", "Given back")},
        {"signed_in", QT_TRANSLATE_NOOP("Labels", "Signed in")},
        {"signed_out", QT_TRANSLATE_NOOP("Labels", "Signed out")},
        {"sign_in_failed", QT_TRANSLATE_NOOP("Labels", "Wrong PIN")},
        {"pin_set", QT_TRANSLATE_NOOP("Labels", "PIN set")},
        {"badge_set", QT_TRANSLATE_NOOP("Labels", "Badge set")},
        {"left", QT_TRANSLATE_NOOP("Labels", "Left")},
        {"came_back", QT_TRANSLATE_NOOP("Labels", "Came back")},
        {"number_added", QT_TRANSLATE_NOOP("Labels", "Number added")},
        {"linked", QT_TRANSLATE_NOOP("Labels", "Place added")},
        {"unlinked", QT_TRANSLATE_NOOP("Labels", "Place taken off")},
        {"presence", QT_TRANSLATE_NOOP("Labels", "Presence")},
        {"merged", QT_TRANSLATE_NOOP("Labels", "Merged with another record")},
        {"merged_into", QT_TRANSLATE_NOOP("Labels", "Merged into another record")},
        {"unmerged", QT_TRANSLATE_NOOP("Labels", "Merge taken back")},
        {"kept_apart", QT_TRANSLATE_NOOP("Labels", "Said not to be the same")},
        {"taken_back", QT_TRANSLATE_NOOP("Labels", "Last change taken back")},
        {"imported", QT_TRANSLATE_NOOP("Labels", "Imported")},
        {"identity_kept", QT_TRANSLATE_NOOP("Labels", "Identity number kept")},
        {"identity_revealed", QT_TRANSLATE_NOOP("Labels", "Identity number seen in full")},
        {"identity_removed", QT_TRANSLATE_NOOP("Labels", "Identity number removed")},
        {"identity_purged", QT_TRANSLATE_NOOP("Labels", "Identity number removed after its time")},
        {"roll_call_found", QT_TRANSLATE_NOOP("Labels", "Found at a roll-call")},
        {"roll_call_not_found", QT_TRANSLATE_NOOP("Labels", "Roll-call: tick taken back")},
        {"decided", QT_TRANSLATE_NOOP("Labels", "Decided")},
        {"watch_decided", QT_TRANSLATE_NOOP("Labels", "Decided about the watch-list")},
        {"import_reverted", QT_TRANSLATE_NOOP("Labels", "Import taken back")},
    };
    return labelIn(words, action);
}

QString roleLabel(std::string_view role)
{
    static constexpr LabelWord words[] = {
        {"reception", QT_TRANSLATE_NOOP("Labels", "Reception")},
        {"service", QT_TRANSLATE_NOOP("Labels", "Customer service")},
        {"support", QT_TRANSLATE_NOOP("Labels", "Telephone support")},
        {"security", QT_TRANSLATE_NOOP("Labels", "Security post")},
        {"sales", QT_TRANSLATE_NOOP("Labels", "Sales desk")},
        {"manager", QT_TRANSLATE_NOOP("Labels", "Supervisor")},
    };
    return labelIn(words, role);
}

QString personRoleLabel(Role role)
{
    switch (role) {
    case Role::Staff:
        return QCoreApplication::translate("Labels", "Desk");
    case Role::Supervisor:
        return QCoreApplication::translate("Labels", "Supervisor");
    case Role::Trainer:
        return QCoreApplication::translate("Labels", "Trainer");
    case Role::Administrator:
        return QCoreApplication::translate("Labels", "Administrator");
    case Role::Program:
        return QCoreApplication::translate("Labels", "The program");
    }
    return {};
}

QString personRolesLabel(Roles roles)
{
    QStringList labels;
    for (const Role role : givenRoles) {
        if (roles.has(role)) {
            labels += personRoleLabel(role);
        }
    }
    //: Between the roles of one person
    return labels.join(QCoreApplication::translate("Labels", ", "));
}

QString emergencyKindLabel(std::string_view kind)
{
    static constexpr LabelWord words[] = {
        {"leak", QT_TRANSLATE_NOOP("Labels", "Leak")},     {"trapped", QT_TRANSLATE_NOOP("Labels", "Trapped")},
        {"fire", QT_TRANSLATE_NOOP("Labels", "Fire")},     {"power_cut", QT_TRANSLATE_NOOP("Labels", "Power cut")},
        {"injury", QT_TRANSLATE_NOOP("Labels", "Injury")}, {"security", QT_TRANSLATE_NOOP("Labels", "Public order")},
    };
    return labelIn(words, kind);
}

QString dutyLabel(std::string_view duty)
{
    static constexpr LabelWord words[] = {
        {"control_room", QT_TRANSLATE_NOOP("Labels", "Control room")},
        {"duty_engineer", QT_TRANSLATE_NOOP("Labels", "Duty engineer")},
        {"duty_manager", QT_TRANSLATE_NOOP("Labels", "Duty manager")},
        {"security_captain", QT_TRANSLATE_NOOP("Labels", "Security captain")},
        {"lift_maintainer", QT_TRANSLATE_NOOP("Labels", "Lift maintainer")},
        {"steward", QT_TRANSLATE_NOOP("Labels", "Steward")},
    };
    return labelIn(words, duty);
}

QString weekdayLabel(std::string_view weekday)
{
    static constexpr LabelWord words[] = {
        {"mon", QT_TRANSLATE_NOOP("Labels", "Monday")},    {"tue", QT_TRANSLATE_NOOP("Labels", "Tuesday")},
        {"wed", QT_TRANSLATE_NOOP("Labels", "Wednesday")}, {"thu", QT_TRANSLATE_NOOP("Labels", "Thursday")},
        {"fri", QT_TRANSLATE_NOOP("Labels", "Friday")},    {"sat", QT_TRANSLATE_NOOP("Labels", "Saturday")},
        {"sun", QT_TRANSLATE_NOOP("Labels", "Sunday")},
    };
    return labelIn(words, weekday);
}

QString callerLabel(std::string_view name, std::string_view title, bool declined)
{
    if (name.empty()) {
        return declined ? QCoreApplication::translate("Labels", "Name not given") : QString{};
    }
    if (title.empty()) {
        return toQt(name);
    }
    //: A caller as spoken of: %1 form of address, %2 name. Chinese puts the name first.
    return QCoreApplication::translate("Labels", "%1 %2", "form of address and name")
        .arg(titleLabel(title), toQt(name));
}

QString personLabel(std::string_view name, std::string_view title, std::string_view place, std::string_view kind)
{
    if (!name.empty()) {
        return callerLabel(name, title, false);
    }
    if (!place.empty()) {
        return toQt(place);
    }
    return kind.empty() ? QCoreApplication::translate("Labels", "Somebody at the counter") : matterKindLabel(kind);
}

} // namespace frontdesk
