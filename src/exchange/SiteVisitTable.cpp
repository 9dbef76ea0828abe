#include "exchange/SiteVisitTable.h"

#include "text/ShownLanguage.h"
#include "text/SiteVisitLabels.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

std::string visitTableText(const char* text) { return fromQt(QCoreApplication::translate("SiteVisitTable", text)); }

std::string visitPhone(const SiteVisit& visit, bool personal)
{
    if (!visit.phone) {
        return {};
    }
    return personal ? visit.phone->display() : visit.phone->masked();
}

} // namespace

std::vector<OutColumn> SiteVisitTable::columns()
{
    const auto column = [](const char* key, const char* title, int width = 17, bool number = false) {
        return OutColumn{key, visitTableText(title), number, width};
    };
    return {column("number", QT_TRANSLATE_NOOP("SiteVisitTable", "Number")),
            column("state", QT_TRANSLATE_NOOP("SiteVisitTable", "State"), 12),
            column("appointment_at", QT_TRANSLATE_NOOP("SiteVisitTable", "When")),
            column("agreed", QT_TRANSLATE_NOOP("SiteVisitTable", "Agreed by telephone"), 8),
            column("minutes", QT_TRANSLATE_NOOP("SiteVisitTable", "Minutes"), 8, true),
            column("customer", QT_TRANSLATE_NOOP("SiteVisitTable", "Customer"), 14),
            column("phone", QT_TRANSLATE_NOOP("SiteVisitTable", "Telephone"), 16),
            column("place", QT_TRANSLATE_NOOP("SiteVisitTable", "Room or address"), 14),
            column("staff", QT_TRANSLATE_NOOP("SiteVisitTable", "Who goes"), 16),
            column("purpose", QT_TRANSLATE_NOOP("SiteVisitTable", "What for"), 24),
            column("agenda", QT_TRANSLATE_NOOP("SiteVisitTable", "Agenda"), 24),
            column("ticket", QT_TRANSLATE_NOOP("SiteVisitTable", "Ticket")),
            column("late_due", QT_TRANSLATE_NOOP("SiteVisitTable", "Should have been")),
            column("late_told_at", QT_TRANSLATE_NOOP("SiteVisitTable", "Told at")),
            column("late_told_to", QT_TRANSLATE_NOOP("SiteVisitTable", "Told to"), 14),
            column("late_reason", QT_TRANSLATE_NOOP("SiteVisitTable", "Late because"), 20),
            column("arrived_at", QT_TRANSLATE_NOOP("SiteVisitTable", "Arrived")),
            column("summary", QT_TRANSLATE_NOOP("SiteVisitTable", "Found and said"), 30),
            column("agreements", QT_TRANSLATE_NOOP("SiteVisitTable", "What was agreed"), 30),
            column("follow_up", QT_TRANSLATE_NOOP("SiteVisitTable", "What happens next"), 24),
            column("follow_up_at", QT_TRANSLATE_NOOP("SiteVisitTable", "By when")),
            column("ended_at", QT_TRANSLATE_NOOP("SiteVisitTable", "Ended")),
            column("reason", QT_TRANSLATE_NOOP("SiteVisitTable", "Why put off, cancelled or met nobody"), 24),
            column("entered_at", QT_TRANSLATE_NOOP("SiteVisitTable", "Entered at")),
            column("entered_by", QT_TRANSLATE_NOOP("SiteVisitTable", "Entered by"), 12),
            column("note", QT_TRANSLATE_NOOP("SiteVisitTable", "Note"), 24),
            column("voided", QT_TRANSLATE_NOOP("SiteVisitTable", "Voided because"), 20)};
}

std::vector<std::string> SiteVisitTable::row(const SiteVisit& visit, const Way& way)
{
    const auto time = [&](const std::optional<UtcTime>& at) {
        return at ? typedVisitTime(*at, way.zone) : std::string{};
    };
    const auto ticket = visit.ticket ? way.tickets.find(*visit.ticket) : way.tickets.end();
    const LateNotice late = visit.late.value_or(LateNotice{});
    return {visit.number,
            visit.voided ? visitTableText(QT_TRANSLATE_NOOP("SiteVisitTable", "voided"))
                         : fromQt(siteVisitStateLabel(visit.state)),
            time(visit.appointmentAt),
            visit.agreed ? visitTableText(QT_TRANSLATE_NOOP("SiteVisitTable", "yes")) : std::string{},
            visit.minutes ? std::to_string(*visit.minutes) : std::string{},
            visit.name,
            visitPhone(visit, way.personal),
            visit.place,
            visit.staff,
            visit.purpose,
            visit.agenda,
            ticket == way.tickets.end() ? std::string{} : ticket->second,
            visit.late ? time(late.due) : std::string{},
            visit.late ? time(late.at) : std::string{},
            late.toldTo,
            late.reason,
            time(visit.arrivedAt),
            visit.summary,
            visit.agreements,
            visit.followUp,
            time(visit.followUpAt),
            time(visit.endedAt),
            visit.reason,
            time(visit.plannedAt),
            nameOfStaff(visit.operatorId, way.names),
            way.personal ? visit.note : std::string{},
            visit.voided ? visit.voided->reason : std::string{}};
}

} // namespace frontdesk
