#include "domain/desk/TicketNotes.h"

#include "domain/complaint/ComplaintService.h"

namespace frontdesk {

std::function<Result<void>(UnitOfWork&, const Actor&, RecordRef, const std::string&, UtcTime)> ticketNotes(IdMaker& ids)
{
    return [&ids](UnitOfWork& uow, const Actor& actor, RecordRef ticket, const std::string& words,
                  UtcTime now) -> Result<void> {
        const auto id = ComplaintId::fromValue(ticket.id);
        if (!id || ticket.kind != RecordKind::Complaint) {
            return {};
        }
        const auto written = ComplaintService{ids}.note(uow, actor, *id, words, now);
        if (!written && written.error().code != recordVoided && written.error().code != recordNotFound) {
            return fail(written.error());
        }
        return {};
    };
}

} // namespace frontdesk
