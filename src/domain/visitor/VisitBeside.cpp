#include "domain/visitor/VisitBeside.h"

#include "domain/watch/WatchRepository.h"
#include "domain/watch/WatchService.h"

namespace frontdesk {

Result<VisitBeside> VisitBeside::read(const ReadView& view, const Visit& visit, LocalDate today)
{
    VisitBeside beside;
    return view.identities()
        .maskedOf(refOf(visit))
        .and_then([&](std::optional<MaskedIdentity> identity) -> Result<std::vector<WatchHit>> {
            beside.identity = std::move(identity);
            // Compared, not shown: nobody sees the number, so nobody's look at it is written down.
            std::optional<IdentityNumber> number;
            if (beside.identity) {
                if (auto kept = view.identities().reveal(refOf(visit))) {
                    number = std::move(*kept);
                }
            }
            return WatchLookUp::hits(view.watches(), view.identities(),
                                     {.name = visit.name, .phone = visit.phone, .plate = visit.plate}, number, today);
        })
        .and_then([&](std::vector<WatchHit> hits) {
            beside.hits = std::move(hits);
            return view.watches().decisionsAbout(refOf(visit));
        })
        .map([&](std::vector<WatchDecision> decisions) {
            beside.decisions = std::move(decisions);
            return std::move(beside);
        });
}

} // namespace frontdesk
