#include "cli/Command.h"
#include "cli/ReceptionOut.h"
#include "domain/identity/IdentityRepository.h"
#include "domain/visitor/VisitHistory.h"
#include "domain/visitor/VisitStatistics.h"
#include "domain/visitor/VisitorRepository.h"
#include "exchange/ReceptionFigures.h"
#include "exchange/ReceptionList.h"

#include <QCoreApplication>
#include <functional>

namespace frontdesk {

namespace {

constexpr int visitsAPiece = 500;
const std::vector<std::string> shownOfVisits{"came_at", "visitor", "company", "people", "host", "room",
                                             "purpose", "state",   "left_at", "phone",  "plate"};

/// A visit with whether a document was shown, and nothing else of the document.
using SeenVisit = std::function<void(const Visit&, bool)>;

/// All of a list, in pieces, each a reading of its own.
Result<void> eachVisit(DirectStore& store, const VisitsAsked& asked, const SeenVisit& seen)
{
    return eachPiece<VisitPage>(
        store,
        [&](const ReadView& view, const std::optional<ListPlace>& place) {
            return view.visits().history(asked, place, visitsAPiece);
        },
        [&](const ReadView& view, const VisitPage& page) -> Result<void> {
            for (const Visit& visit : page.visits) {
                const auto document = view.identities().maskedOf(refOf(visit));
                if (!document) {
                    return fail(document.error());
                }
                seen(visit, document->has_value());
            }
            return {};
        });
}

int listVisits(const std::vector<std::string>& words, const Streams& streams, VisitsListed which)
{
    int code = exitcode::fine;
    auto asked = ReceptionAsked::read(words, streams, code);
    if (!asked) {
        return code;
    }
    ShownRows shown{streams.out, asked->as, ReceptionList::visitColumns(), shownOfVisits};
    const ReceptionList::Way way{asked->zone, asked->personal};
    const auto done = eachVisit(asked->store, {.from = asked->from, .to = asked->to, .which = which},
                                [&](const Visit& visit, bool documentShown) {
                                    shown.add(visit.id.value(), ReceptionList::row(visit, documentShown, way));
                                });
    if (!done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    if (shown.finish() == 0) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "There are no visits of these days."));
    }
    return exitcode::fine;
}

} // namespace

int runVisitorsHistory(const std::vector<std::string>& words, const Streams& streams)
{
    return listVisits(words, streams, VisitsListed::Came);
}

int runVisitorsInside(const std::vector<std::string>& words, const Streams& streams)
{
    return listVisits(words, streams, VisitsListed::Inside);
}

int runVisitorsStats(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto asked = ReceptionAsked::read(words, streams, code);
    if (!asked) {
        return code;
    }
    VisitStatistics figures{asked->zone, Milliseconds{0}}; // the packs that the unit uses are the console's to read
    for (const VisitsListed which : {VisitsListed::Came, VisitsListed::NotCome, VisitsListed::Announced}) {
        const bool came = which == VisitsListed::Came;
        const UtcTime to = came ? asked->to : std::min(asked->to, SystemClock{}.now());
        const auto done = eachVisit(asked->store, {.from = asked->from, .to = to, .which = which},
                                    [&](const Visit& visit, bool) { figures.add(visit); });
        if (!done) {
            sayError(done.error(), streams.err);
            return exitcode::found;
        }
    }
    sayFigures(ReceptionFigures::of(figures), asked->as, streams.out);
    return exitcode::fine;
}

} // namespace frontdesk
