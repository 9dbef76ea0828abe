#include "panels/complaint/ComplaintPapers.h"

#include "domain/UnitOfWork.h"
#include "domain/promise/PromiseRepository.h"

namespace frontdesk {

Result<ComplaintPapers> ComplaintPapers::read(const ReadView& view, std::optional<ComplaintId> ticket,
                                              const RuleBook& book, const TimeZone& zone, UtcTime now,
                                              Milliseconds near)
{
    auto names = readNamesOfStaff(view);
    auto open = OpenTickets::read(view, book, zone);
    if (!names || !open) {
        return fail(names ? open.error() : names.error());
    }
    ComplaintPapers papers;
    papers.m_morning =
        MorningContent{.unit = {}, .list = MorningList::of(*open, zone, now, near), .names = *names, .zone = zone};
    if (!ticket) {
        return papers;
    }
    auto one = OpenTickets::one(view, *ticket, book, zone);
    auto promises = view.promises().ofOrigin({RecordKind::Complaint, ticket->value()});
    if (!one || !promises) {
        return fail(one ? promises.error() : one.error());
    }
    papers.m_ticket = TicketContent{.unit = {},
                                    .ticket = std::move(*one),
                                    .promises = std::move(*promises),
                                    .names = std::move(*names),
                                    .zone = zone,
                                    .at = now};
    return papers;
}

QList<SheetChoice> ComplaintPapers::sheets(const std::string& unit, bool personal) const
{
    QList<SheetChoice> sheets;
    if (m_ticket) {
        TicketContent content = *m_ticket;
        content.unit = unit;
        content.personal = personal;
        sheets.append({.word = QStringLiteral("ticket"),
                       .title = [] { return tr("This ticket"); },
                       .make = [content = std::move(content)](int) { return TicketSheet::of(content); }});
    }
    if (m_morning) {
        MorningContent content = *m_morning;
        content.unit = unit;
        sheets.append({.word = QStringLiteral("morning"),
                       .title = [] { return tr("Morning sheet"); },
                       .make = [content = std::move(content)](int) { return MorningSheet::of(content); }});
    }
    return sheets;
}

} // namespace frontdesk
