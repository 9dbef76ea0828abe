#include "exchange/TicketList.h"

#include "text/ComplaintLabels.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

std::string ticketListText(const char* text) { return fromQt(QCoreApplication::translate("TicketList", text)); }

std::string ticketPhone(const Complaint& complaint, bool personal)
{
    if (!complaint.phone) {
        return {};
    }
    return personal ? complaint.phone->display() : complaint.phone->masked();
}

std::string ticketState(const Complaint& complaint)
{
    return complaint.voided ? ticketListText(QT_TRANSLATE_NOOP("TicketList", "voided"))
                            : fromQt(complaintStateLabel(complaint.state));
}

} // namespace

std::vector<OutColumn> TicketList::columns()
{
    const auto column = [](const char* key, const char* title, int width = 14, bool number = false) {
        return OutColumn{key, ticketListText(title), number, width};
    };
    return {column("number", QT_TRANSLATE_NOOP("TicketList", "Number"), 17),
            column("received_at", QT_TRANSLATE_NOOP("TicketList", "Received at"), 17),
            column("kind", QT_TRANSLATE_NOOP("TicketList", "Kind"), 8),
            column("state", QT_TRANSLATE_NOOP("TicketList", "State"), 14),
            column("severity", QT_TRANSLATE_NOOP("TicketList", "Severity"), 8),
            column("severity_reason", QT_TRANSLATE_NOOP("TicketList", "Severe because"), 18),
            column("category", QT_TRANSLATE_NOOP("TicketList", "What about"), 10),
            column("source", QT_TRANSLATE_NOOP("TicketList", "Came by"), 12),
            column("customer", QT_TRANSLATE_NOOP("TicketList", "Customer")),
            column("title", QT_TRANSLATE_NOOP("TicketList", "Form of address"), 8),
            column("phone", QT_TRANSLATE_NOOP("TicketList", "Telephone"), 16),
            column("room", QT_TRANSLATE_NOOP("TicketList", "Room"), 10),
            column("building", QT_TRANSLATE_NOOP("TicketList", "Building"), 10),
            column("summary", QT_TRANSLATE_NOOP("TicketList", "Summary (ours)"), 30),
            column("issue", QT_TRANSLATE_NOOP("TicketList", "In the customer's words"), 30),
            column("demand", QT_TRANSLATE_NOOP("TicketList", "Remedy sought"), 20),
            column("wanted_by", QT_TRANSLATE_NOOP("TicketList", "Wanted by"), 14),
            column("responsible", QT_TRANSLATE_NOOP("TicketList", "Responsible"), 12),
            column("accepted_at", QT_TRANSLATE_NOOP("TicketList", "Taken on at"), 17),
            column("answered_at", QT_TRANSLATE_NOOP("TicketList", "First response at"), 17),
            column("told_at", QT_TRANSLATE_NOOP("TicketList", "Last told at"), 17),
            column("waiting_reason", QT_TRANSLATE_NOOP("TicketList", "Waits because"), 14),
            column("handed_to", QT_TRANSLATE_NOOP("TicketList", "Handed to"), 16),
            column("resolved_at", QT_TRANSLATE_NOOP("TicketList", "Resolved at"), 17),
            column("resolved_by", QT_TRANSLATE_NOOP("TicketList", "Resolved by"), 12),
            column("resolution", QT_TRANSLATE_NOOP("TicketList", "Resolution"), 30),
            column("compensation", QT_TRANSLATE_NOOP("TicketList", "Given besides"), 18),
            column("closed_at", QT_TRANSLATE_NOOP("TicketList", "Ended at"), 17),
            column("closed_despite", QT_TRANSLATE_NOOP("TicketList", "Closed in spite of"), 18),
            column("returned", QT_TRANSLATE_NOOP("TicketList", "Came back (times)"), 8, true),
            column("chased", QT_TRANSLATE_NOOP("TicketList", "Customer asked (times)"), 8, true),
            column("real_intent", QT_TRANSLATE_NOOP("TicketList", "What is meant"), 20),
            column("note", QT_TRANSLATE_NOOP("TicketList", "Note"), 24),
            column("voided", QT_TRANSLATE_NOOP("TicketList", "Voided because"), 20)};
}

std::vector<std::string> TicketList::row(const Complaint& complaint, const Way& way)
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
