#include "domain/visitor/RollCallNotes.h"

#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr const char* foundAction = "roll_call_found";
constexpr const char* notFoundAction = "roll_call_not_found";

} // namespace

Result<void> RollCallNotes::note(UnitOfWork& uow, const Actor& actor, const std::vector<VisitId>& visits, bool found,
                                 UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    for (const VisitId visit : visits) {
        if (auto noted = uow.audit().append({.at = now,
                                             .actor = actor,
                                             .action = found ? foundAction : notFoundAction,
                                             .record = {RecordKind::Visit, visit.value()},
                                             .version = 0});
            !noted) {
            return noted;
        }
    }
    return {};
}

Result<RollCallNotes::Recalled> RollCallNotes::recall(const ReadView& view, const std::vector<Visit>& visits,
                                                      UtcTime since) const
{
    Recalled recalled;
    for (const Visit& visit : visits) {
        const auto history = view.audit().historyOf(refOf(visit));
        if (!history) {
            return fail(history.error());
        }
        std::optional<bool> found;
        for (const AuditEntry& entry : *history) {
            const bool ticked = entry.action == foundAction;
            if (entry.at < since || (!ticked && entry.action != notFoundAction)) {
                continue;
            }
            found = ticked;
            recalled.last = std::max(recalled.last.value_or(entry.at), entry.at);
        }
        if (found.value_or(false)) {
            recalled.found.push_back(visit.id);
        }
    }
    return recalled;
}

} // namespace frontdesk
