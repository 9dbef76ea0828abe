#include "domain/desk/ListExport.h"

#include "domain/ImageFields.h"
#include "domain/RecordErrors.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"

namespace frontdesk {

Result<void> ListExport::note(UnitOfWork& uow, const Actor& actor, const ExportedList& list, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ExportRecords); !allowed) {
        return allowed;
    }
    if (!actor.staff) {
        return fail(recordNotFound); // somebody answers for a list that leaves
    }
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("what", list.what);
    to.text("from", toIso(list.from));
    to.text("last_day", toIso(list.lastDay));
    to.number("rows", list.rows);
    to.flag("personal", list.personal);
    to.text("format", list.format);
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = "exported",
                               .record = {RecordKind::Staff, actor.staff->value()},
                               .version = 0, // of no version of the record
                               .after = image});
}

} // namespace frontdesk
