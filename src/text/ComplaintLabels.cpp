#include "text/ComplaintLabels.h"

#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

struct TicketWord {
    std::string_view word;
    const char* label;
};

QString ticketLabel(const char* label) { return QCoreApplication::translate("ComplaintLabels", label); }

template <std::size_t count> QString ticketLabelOf(const TicketWord (&words)[count], std::string_view wanted)
{
    for (const TicketWord& each : words) {
        if (each.word == wanted) {
            return ticketLabel(each.label);
        }
    }
    return toQt(wanted);
}

} // namespace

QString complaintStateLabel(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Received:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Received"));
    case ComplaintState::Accepted:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Taken on"));
    case ComplaintState::InProgress:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "In progress"));
    case ComplaintState::Waiting:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Waiting"));
    case ComplaintState::HandedOn:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Handed on"));
    case ComplaintState::Resolved:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Resolved, to be followed up"));
    case ComplaintState::Returned:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Came back"));
    case ComplaintState::Closed:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Closed"));
    case ComplaintState::NotOurs:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Not ours"));
    case ComplaintState::Merged:
        break;
    }
    return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Merged"));
}

QString complaintKindLabel(ComplaintKind kind)
{
    switch (kind) {
    case ComplaintKind::Complaint:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Complaint"));
    case ComplaintKind::Suggestion:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Suggestion"));
    case ComplaintKind::Praise:
        break;
    }
    return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Praise"));
}

QString complaintSeverityLabel(ComplaintSeverity severity)
{
    switch (severity) {
    case ComplaintSeverity::Minor:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Minor"));
    case ComplaintSeverity::Normal:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Normal"));
    case ComplaintSeverity::Serious:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Serious"));
    case ComplaintSeverity::Urgent:
        break;
    }
    return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Urgent"));
}

QString complaintSourceLabel(std::string_view source)
{
    static constexpr TicketWord words[] = {
        {"call", QT_TRANSLATE_NOOP("ComplaintLabels", "Telephone")},
        {"counter", QT_TRANSLATE_NOOP("ComplaintLabels", "Counter")},
        {"visit", QT_TRANSLATE_NOOP("ComplaintLabels", "Visit")},
        {"letter", QT_TRANSLATE_NOOP("ComplaintLabels", "Letter")},
        {"wechat", QT_TRANSLATE_NOOP("ComplaintLabels", "WeChat")},
        {"hotline_12345", QT_TRANSLATE_NOOP("ComplaintLabels", "12345 hotline")},
        {"street_office", QT_TRANSLATE_NOOP("ComplaintLabels", "Street office")},
        {"leader", QT_TRANSLATE_NOOP("ComplaintLabels", "From above")},
        {"media", QT_TRANSLATE_NOOP("ComplaintLabels", "Media")},
        {"arrears", QT_TRANSLATE_NOOP("ComplaintLabels", "Talk about arrears")},
        {"repair", QT_TRANSLATE_NOOP("ComplaintLabels", "Repair")},
        {"inspection", QT_TRANSLATE_NOOP("ComplaintLabels", "Inspection")},
    };
    return ticketLabelOf(words, source);
}

QString complaintCategoryLabel(std::string_view category)
{
    static constexpr TicketWord words[] = {
        {"facility", QT_TRANSLATE_NOOP("ComplaintLabels", "Facilities")},
        {"cleaning", QT_TRANSLATE_NOOP("ComplaintLabels", "Cleaning")},
        {"security", QT_TRANSLATE_NOOP("ComplaintLabels", "Security")},
        {"parking", QT_TRANSLATE_NOOP("ComplaintLabels", "Parking")},
        {"noise", QT_TRANSLATE_NOOP("ComplaintLabels", "Noise")},
        {"greenery", QT_TRANSLATE_NOOP("ComplaintLabels", "Greenery")},
        {"neighbour", QT_TRANSLATE_NOOP("ComplaintLabels", "Neighbours")},
        {"service", QT_TRANSLATE_NOOP("ComplaintLabels", "Service")},
        {"fees", QT_TRANSLATE_NOOP("ComplaintLabels", "Fees")},
        {"other", QT_TRANSLATE_NOOP("ComplaintLabels", "Something else")},
    };
    return ticketLabelOf(words, category);
}

QString departmentLabel(std::string_view department)
{
    static constexpr TicketWord words[] = {
        {"engineering", QT_TRANSLATE_NOOP("ComplaintLabels", "Engineering department")},
        {"security", QT_TRANSLATE_NOOP("ComplaintLabels", "Security department")},
        {"cleaning", QT_TRANSLATE_NOOP("ComplaintLabels", "Cleaning department")},
        {"greenery", QT_TRANSLATE_NOOP("ComplaintLabels", "Greenery department")},
        {"finance", QT_TRANSLATE_NOOP("ComplaintLabels", "Finance department")},
        {"contractor", QT_TRANSLATE_NOOP("ComplaintLabels", "Contractor")},
        {"management", QT_TRANSLATE_NOOP("ComplaintLabels", "Management")},
    };
    return ticketLabelOf(words, department);
}

QString waitingReasonLabel(std::string_view reason)
{
    static constexpr TicketWord words[] = {
        {"waiting_customer", QT_TRANSLATE_NOOP("ComplaintLabels", "Waits for the customer")},
        {"waiting_parts", QT_TRANSLATE_NOOP("ComplaintLabels", "Waits for parts")},
        {"waiting", QT_TRANSLATE_NOOP("ComplaintLabels", "Waits for something else")},
    };
    return ticketLabelOf(words, reason);
}

QString complaintStepLabel(ComplaintStep::Kind kind)
{
    switch (kind) {
    case ComplaintStep::Kind::Accept:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Take on"));
    case ComplaintStep::Kind::Begin:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Begin work"));
    case ComplaintStep::Kind::Wait:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Let it wait"));
    case ComplaintStep::Kind::HandOn:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Hand on"));
    case ComplaintStep::Kind::TurnAway:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Turn away as not ours"));
    case ComplaintStep::Kind::Resolve:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Resolve"));
    case ComplaintStep::Kind::Return:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Customer gives it back"));
    case ComplaintStep::Kind::Close:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Close"));
    case ComplaintStep::Kind::Reopen:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Reopen"));
    case ComplaintStep::Kind::Merge:
        break;
    }
    return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Merge into another"));
}

QString complaintEntryLabel(ComplaintEntry::Kind kind)
{
    switch (kind) {
    case ComplaintEntry::Kind::Noted:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Note"));
    case ComplaintEntry::Kind::Told:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Customer told"));
    case ComplaintEntry::Kind::Chased:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Customer asked"));
    case ComplaintEntry::Kind::Stepped:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Changed"));
    case ComplaintEntry::Kind::Asked:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Department asked"));
    case ComplaintEntry::Kind::Answered:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Department answered"));
    case ComplaintEntry::Kind::Escalated:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Brought to"));
    case ComplaintEntry::Kind::Decided:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Decided"));
    case ComplaintEntry::Kind::Tried:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Follow-up call: nobody reached"));
    case ComplaintEntry::Kind::Ruled:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Ruled"));
    case ComplaintEntry::Kind::Appealed:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Appealed"));
    case ComplaintEntry::Kind::Bundled:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Same cause as"));
    case ComplaintEntry::Kind::Unbundled:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Stands alone again"));
    case ComplaintEntry::Kind::Reviewed:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Looked at again by a supervisor"));
    case ComplaintEntry::Kind::Followed:
        break;
    }
    return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Follow-up call"));
}

QString complaintClockLabel(std::string_view what)
{
    static constexpr TicketWord words[] = {
        {"response", QT_TRANSLATE_NOOP("ComplaintLabels", "First response")},
        {"progress", QT_TRANSLATE_NOOP("ComplaintLabels", "Next progress")},
        {"solution", QT_TRANSLATE_NOOP("ComplaintLabels", "Solution")},
        {"follow_up", QT_TRANSLATE_NOOP("ComplaintLabels", "Follow-up call")},
    };
    return ticketLabelOf(words, what);
}

QString escalatedToLabel(std::string_view whom)
{
    if (whom == "responsible") {
        return QCoreApplication::translate("ComplaintLabels", "Responsible person");
    }
    if (whom == "supervisor") {
        return QCoreApplication::translate("ComplaintLabels", "Supervisor");
    }
    return whom == "manager" ? QCoreApplication::translate("ComplaintLabels", "Manager") : dutyLabel(whom);
}

QString reviewMarkLabel(ReviewMark mark, bool isFatal)
{
    switch (mark) {
    case ReviewMark::Full:
        return isFatal ? ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Kept"))
                       : ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "In full"));
    case ReviewMark::Part:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "In part"));
    case ReviewMark::None:
        return isFatal ? ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Not kept"))
                       : ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Not at all"));
    case ReviewMark::NotApplicable:
        break;
    }
    return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Does not apply"));
}

QString reviewReasonLabel(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Severe:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Severe"));
    case ReviewReason::Despite:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Closed over the gate"));
    case ReviewReason::Returned:
        return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Came back"));
    case ReviewReason::Sampled:
        break;
    }
    return ticketLabel(QT_TRANSLATE_NOOP("ComplaintLabels", "Sample"));
}

QString complaintCustomerLabel(const Complaint& complaint)
{
    return complaint.name.empty() && complaint.place.empty()
               ? complaintKindLabel(complaint.kind)
               : personLabel(complaint.name, complaint.title, complaint.place, {});
}

} // namespace frontdesk
