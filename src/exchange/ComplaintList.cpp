#include "exchange/ComplaintList.h"

#include "text/ComplaintLabels.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

std::string ticketListText(const char* text) { return fromQt(QCoreApplication::translate("ComplaintList", text)); }

std::string ticketPhone(const Complaint& complaint, bool personal)
{
    if (!complaint.phone) {
        return {};
    }
    return personal ? complaint.phone->display() : complaint.phone->masked();
}

std::string ticketState(const Complaint& complaint)
{
    return complaint.voided ? ticketListText(QT_TRANSLATE_NOOP("ComplaintList", "voided"))
                            : fromQt(complaintStateLabel(complaint.state));
}

} // namespace

std::vector<OutColumn> ComplaintList::columns()
{
    const auto column = [](const char* key, const char* title, int width = 14, bool number = false) {
        return OutColumn{key, ticketListText(title), number, width};
    };
    return {column("number", QT_TRANSLATE_NOOP("ComplaintList", "Number"), 17),
            column("received_at", QT_TRANSLATE_NOOP("ComplaintList", "Received at"), 17),
            column("kind", QT_TRANSLATE_NOOP("ComplaintList", "Kind"), 8),
            column("state", QT_TRANSLATE_NOOP("ComplaintList", "State"), 14),
            column("severity", QT_TRANSLATE_NOOP("ComplaintList", "Severity"), 8),
            column("severity_reason", QT_TRANSLATE_NOOP("ComplaintList", "Severe because"), 18),
            column("category", QT_TRANSLATE_NOOP("ComplaintList", "What about"), 10),
            column("source", QT_TRANSLATE_NOOP("ComplaintList", "Came by"), 12),
            column("customer", QT_TRANSLATE_NOOP("ComplaintList", "Customer")),
            column("title", QT_TRANSLATE_NOOP("ComplaintList", "Form of address"), 8),
            column("phone", QT_TRANSLATE_NOOP("ComplaintList", "Telephone"), 16),
            column("room", QT_TRANSLATE_NOOP("ComplaintList", "Room"), 10),
            column("building", QT_TRANSLATE_NOOP("ComplaintList", "Building"), 10),
            column("summary", QT_TRANSLATE_NOOP("ComplaintList", "Summary (ours)"), 30),
            column("issue", QT_TRANSLATE_NOOP("ComplaintList", "In the customer's words"), 30),
            column("demand", QT_TRANSLATE_NOOP("ComplaintList", "Remedy sought"), 20),
            column("wanted_by", QT_TRANSLATE_NOOP("ComplaintList", "Wanted by"), 14),
            column("responsible", QT_TRANSLATE_NOOP("ComplaintList", "Responsible"), 12),
            column("accepted_at", QT_TRANSLATE_NOOP("ComplaintList", "Taken on at"), 17),
            column("answered_at", QT_TRANSLATE_NOOP("ComplaintList", "First response at"), 17),
            column("told_at", QT_TRANSLATE_NOOP("ComplaintList", "Last told at"), 17),
            column("waiting_reason", QT_TRANSLATE_NOOP("ComplaintList", "Waits because"), 14),
            column("handed_to", QT_TRANSLATE_NOOP("ComplaintList", "Handed to"), 16),
            column("resolved_at", QT_TRANSLATE_NOOP("ComplaintList", "Resolved at"), 17),
            column("resolved_by", QT_TRANSLATE_NOOP("ComplaintList", "Resolved by"), 12),
            column("resolution", QT_TRANSLATE_NOOP("ComplaintList", "Resolution"), 30),
            column("compensation", QT_TRANSLATE_NOOP("ComplaintList", "Given besides"), 18),
            column("closed_at", QT_TRANSLATE_NOOP("ComplaintList", "Ended at"), 17),
            column("closed_despite", QT_TRANSLATE_NOOP("ComplaintList", "Closed in spite of"), 18),
            column("returned", QT_TRANSLATE_NOOP("ComplaintList", "Came back (times)"), 8, true),
            column("chased", QT_TRANSLATE_NOOP("ComplaintList", "Customer asked (times)"), 8, true),
            column("real_intent", QT_TRANSLATE_NOOP("ComplaintList", "What is meant"), 20),
            column("note", QT_TRANSLATE_NOOP("ComplaintList", "Note"), 24),
            column("voided", QT_TRANSLATE_NOOP("ComplaintList", "Voided because"), 20)};
}

std::vector<std::string> ComplaintList::row(const Complaint& complaint, const Way& way)
{
    const auto time = [&](const std::optional<UtcTime>& at) {
        if (!at) {
            return std::string{};
        }
        const LocalDateTime local = way.zone.toLocal(*at);
        return toIso(local.date) + ' ' + local.time.toString();
    };
    const auto ifPersonal = [&](const std::string& words) { return way.personal ? words : std::string{}; };
    const auto orNothing = [](int count) { return count == 0 ? std::string{} : std::to_string(count); };
    return {complaint.number,
            time(complaint.receivedAt),
            fromQt(complaintKindLabel(complaint.kind)),
            ticketState(complaint),
            fromQt(complaintSeverityLabel(complaint.severity)),
            complaint.severityReason,
            fromQt(complaintCategoryLabel(complaint.category)),
            fromQt(complaintSourceLabel(complaint.source)),
            complaint.name,
            fromQt(titleLabel(complaint.title)),
            ticketPhone(complaint, way.personal),
            complaint.place,
            complaint.area,
            complaint.summary,
            ifPersonal(complaint.issue),
            complaint.demand,
            complaint.deadline,
            nameOfStaff(complaint.responsible, way.names),
            time(complaint.acceptedAt),
            time(complaint.answeredAt),
            time(complaint.toldAt),
            fromQt(waitingReasonLabel(complaint.waitingReason)),
            complaint.handedTo,
            time(complaint.resolvedAt),
            nameOfStaff(complaint.resolvedBy, way.names),
            complaint.resolution,
            complaint.compensation,
            time(complaint.closedAt),
            complaint.closedDespite,
            orNothing(complaint.returned),
            orNothing(complaint.chased),
            ifPersonal(complaint.realIntent),
            ifPersonal(complaint.note),
            complaint.voided ? complaint.voided->reason : std::string{}};
}

} // namespace frontdesk
