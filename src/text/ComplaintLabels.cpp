#include "text/ComplaintLabels.h"

#include "domain/complaint/EscalationCause.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <span>

namespace frontdesk {

namespace {

struct WordLabel {
    std::string_view word;
    const char* label; ///< English, translated in the context "ComplaintLabels"
};

QString labelIn(std::span<const WordLabel> labels, std::string_view word)
{
    for (const WordLabel& each : labels) {
        if (each.word == word) {
            return QCoreApplication::translate("ComplaintLabels", each.label);
        }
    }
    return toQt(word);
}

constexpr WordLabel complaintStateLabels[] = {
    {"received", QT_TRANSLATE_NOOP("ComplaintLabels", "Received")},
    {"accepted", QT_TRANSLATE_NOOP("ComplaintLabels", "Taken on")},
    {"in_progress", QT_TRANSLATE_NOOP("ComplaintLabels", "Being worked on")},
    {"waiting", QT_TRANSLATE_NOOP("ComplaintLabels", "Waiting")},
    {"handed_on", QT_TRANSLATE_NOOP("ComplaintLabels", "Handed on")},
    {"resolved", QT_TRANSLATE_NOOP("ComplaintLabels", "Solved")},
    {"returned", QT_TRANSLATE_NOOP("ComplaintLabels", "Came back")},
    {"closed", QT_TRANSLATE_NOOP("ComplaintLabels", "Closed")},
    {"not_ours", QT_TRANSLATE_NOOP("ComplaintLabels", "Not ours")},
    {"merged", QT_TRANSLATE_NOOP("ComplaintLabels", "Merged")},
};
constexpr WordLabel complaintKindLabels[] = {
    {"complaint", QT_TRANSLATE_NOOP("ComplaintLabels", "Complaint")},
    {"suggestion", QT_TRANSLATE_NOOP("ComplaintLabels", "Suggestion")},
    {"praise", QT_TRANSLATE_NOOP("ComplaintLabels", "Praise")},
};
constexpr WordLabel complaintSeverityLabels[] = {
    {"minor", QT_TRANSLATE_NOOP("ComplaintLabels", "Minor")},
    {"normal", QT_TRANSLATE_NOOP("ComplaintLabels", "Normal")},
    {"serious", QT_TRANSLATE_NOOP("ComplaintLabels", "Serious")},
    {"urgent", QT_TRANSLATE_NOOP("ComplaintLabels", "Urgent")},
};
constexpr WordLabel complaintSourceLabels[] = {
    {"call", QT_TRANSLATE_NOOP("ComplaintLabels", "Call")},
    {"counter", QT_TRANSLATE_NOOP("ComplaintLabels", "Counter")},
    {"visit", QT_TRANSLATE_NOOP("ComplaintLabels", "Visit")},
    {"letter", QT_TRANSLATE_NOOP("ComplaintLabels", "Letter")},
    {"wechat", QT_TRANSLATE_NOOP("ComplaintLabels", "WeChat")},
    {"hotline_12345", QT_TRANSLATE_NOOP("ComplaintLabels", "Hotline 12345")},
    {"street_office", QT_TRANSLATE_NOOP("ComplaintLabels", "Street office")},
    {"leader", QT_TRANSLATE_NOOP("ComplaintLabels", "Asked by a leader")},
    {"media", QT_TRANSLATE_NOOP("ComplaintLabels", "Media")},
    {"arrears", QT_TRANSLATE_NOOP("ComplaintLabels", "Fees")},
    {"repair", QT_TRANSLATE_NOOP("ComplaintLabels", "Repair")},
    {"inspection", QT_TRANSLATE_NOOP("ComplaintLabels", "Inspection")},
};
constexpr WordLabel complaintCategoryLabels[] = {
    {"facility", QT_TRANSLATE_NOOP("ComplaintLabels", "Facilities")},
    {"cleaning", QT_TRANSLATE_NOOP("ComplaintLabels", "Cleaning")},
    {"security", QT_TRANSLATE_NOOP("ComplaintLabels", "Security")},
    {"parking", QT_TRANSLATE_NOOP("ComplaintLabels", "Parking")},
    {"noise", QT_TRANSLATE_NOOP("ComplaintLabels", "Noise")},
    {"greenery", QT_TRANSLATE_NOOP("ComplaintLabels", "Greenery")},
    {"neighbour", QT_TRANSLATE_NOOP("ComplaintLabels", "Neighbours")},
    {"service", QT_TRANSLATE_NOOP("ComplaintLabels", "Our service")},
    {"fees", QT_TRANSLATE_NOOP("ComplaintLabels", "Fees")},
    {"other", QT_TRANSLATE_NOOP("ComplaintLabels", "Other")},
};
constexpr WordLabel complaintDepartmentLabels[] = {
    {"engineering", QT_TRANSLATE_NOOP("ComplaintLabels", "Engineering")},
    {"security", QT_TRANSLATE_NOOP("ComplaintLabels", "Security")},
    {"cleaning", QT_TRANSLATE_NOOP("ComplaintLabels", "Cleaning")},
    {"greenery", QT_TRANSLATE_NOOP("ComplaintLabels", "Greenery")},
    {"finance", QT_TRANSLATE_NOOP("ComplaintLabels", "Finance")},
    {"contractor", QT_TRANSLATE_NOOP("ComplaintLabels", "Contractor")},
    {"management", QT_TRANSLATE_NOOP("ComplaintLabels", "Management")},
};
constexpr WordLabel complaintWaitingLabels[] = {
    {"waiting_customer", QT_TRANSLATE_NOOP("ComplaintLabels", "Waits for the customer")},
    {"waiting_parts", QT_TRANSLATE_NOOP("ComplaintLabels", "Waits for parts")},
    {"waiting", QT_TRANSLATE_NOOP("ComplaintLabels", "Waits")},
};
constexpr WordLabel complaintClockLabels[] = {
    {"response", QT_TRANSLATE_NOOP("ComplaintLabels", "First answer")},
    {"progress", QT_TRANSLATE_NOOP("ComplaintLabels", "Next progress")},
    {"solution", QT_TRANSLATE_NOOP("ComplaintLabels", "Solution")},
    {"follow_up", QT_TRANSLATE_NOOP("ComplaintLabels", "Follow-up call")},
};
constexpr WordLabel complaintPersonLabels[] = {
    {"responsible", QT_TRANSLATE_NOOP("ComplaintLabels", "Responsible person")},
    {"supervisor", QT_TRANSLATE_NOOP("ComplaintLabels", "Supervisor")},
    {"manager", QT_TRANSLATE_NOOP("ComplaintLabels", "Manager")},
};
constexpr WordLabel complaintEntryLabels[] = {
    {"noted", QT_TRANSLATE_NOOP("ComplaintLabels", "Note")},
    {"told", QT_TRANSLATE_NOOP("ComplaintLabels", "Customer told")},
    {"chased", QT_TRANSLATE_NOOP("ComplaintLabels", "Customer chases")},
    {"stepped", QT_TRANSLATE_NOOP("ComplaintLabels", "Step")},
    {"asked", QT_TRANSLATE_NOOP("ComplaintLabels", "Asked")},
    {"answered", QT_TRANSLATE_NOOP("ComplaintLabels", "Answered")},
    {"escalated", QT_TRANSLATE_NOOP("ComplaintLabels", "Brought up")},
    {"decided", QT_TRANSLATE_NOOP("ComplaintLabels", "Decided")},
    {"tried", QT_TRANSLATE_NOOP("ComplaintLabels", "Not reached")},
    {"followed", QT_TRANSLATE_NOOP("ComplaintLabels", "Customer asked")},
    {"ruled", QT_TRANSLATE_NOOP("ComplaintLabels", "Ruled")},
    {"appealed", QT_TRANSLATE_NOOP("ComplaintLabels", "Appealed")},
};
constexpr WordLabel complaintRulingLabels[] = {
    {"invalid", QT_TRANSLATE_NOOP("ComplaintLabels", "Nothing to rule on")},
    {"upheld", QT_TRANSLATE_NOOP("ComplaintLabels", "The customer is right")},
    {"not_upheld", QT_TRANSLATE_NOOP("ComplaintLabels", "The customer is not right")},
};
constexpr WordLabel complaintCauseLabels[] = {
    {"clock_past", QT_TRANSLATE_NOOP("ComplaintLabels", "The time is up: %1")},
    {"silent", QT_TRANSLATE_NOOP("ComplaintLabels", "The customer was not told the progress in time")},
    {"promise_at_risk", QT_TRANSLATE_NOOP("ComplaintLabels", "Promised, and nearly or already late: %1")},
    {"returned", QT_TRANSLATE_NOOP("ComplaintLabels", "It came back, so far this often: %1")},
    {"chased", QT_TRANSLATE_NOOP("ComplaintLabels", "The customer asked again, so far this often: %1")},
};

} // namespace

QString complaintStateLabel(ComplaintState state) { return labelIn(complaintStateLabels, nameOf(state)); }

QString complaintKindLabel(ComplaintKind kind) { return labelIn(complaintKindLabels, nameOf(kind)); }

QString complaintSeverityLabel(ComplaintSeverity severity)
{
    return labelIn(complaintSeverityLabels, nameOf(severity));
}

QString complaintSourceLabel(std::string_view source) { return labelIn(complaintSourceLabels, source); }

QString complaintCategoryLabel(std::string_view category) { return labelIn(complaintCategoryLabels, category); }

QString departmentLabel(std::string_view department) { return labelIn(complaintDepartmentLabels, department); }

QString waitingReasonLabel(std::string_view reason) { return labelIn(complaintWaitingLabels, reason); }

QString complaintClockLabel(std::string_view what) { return labelIn(complaintClockLabels, what); }

QString escalatedToLabel(std::string_view whom)
{
    for (const WordLabel& each : complaintPersonLabels) {
        if (each.word == whom) {
            return labelIn(complaintPersonLabels, whom);
        }
    }
    return dutyLabel(whom);
}

QString complaintRulingLabel(ComplaintRuling ruling) { return labelIn(complaintRulingLabels, nameOf(ruling)); }

QString complaintEntryWords(const ComplaintEntry& entry)
{
    const auto cause = entry.cause.empty() ? std::nullopt : EscalationCause::fromWords(entry.words);
    if (!cause) {
        return toQt(entry.words);
    }
    const QString sentence = labelIn(complaintCauseLabels, cause->code);
    if (cause->arg.empty()) {
        return sentence;
    }
    return sentence.arg(cause->code == EscalationCause::clockPast ? complaintClockLabel(cause->arg) : toQt(cause->arg));
}

QString complaintEntryLabel(ComplaintEntry::Kind kind) { return labelIn(complaintEntryLabels, nameOf(kind)); }

} // namespace frontdesk
