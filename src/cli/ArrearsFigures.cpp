#include "base/Clock.h"
#include "cli/Command.h"
#include "cli/DeskOfTickets.h"
#include "cli/ReceptionOut.h"
#include "domain/arrears/FeeReportReading.h"
#include "exchange/FeeReportTables.h"

namespace frontdesk {

/// What the screen of figures shows over these days, counted by the same reading and laid out in the same tables.
int runArrearsFigures(const std::vector<std::string>& words, const Streams& streams)
{
    int code = exitcode::fine;
    auto reception = ReceptionAsked::read(words, streams, code);
    if (!reception) {
        return code;
    }
    const auto desk = DeskOfTickets::of(reception->store);
    if (!desk) { // without its packs there are no indicators, but there is still something to count
        sayError(desk.error(), streams.err);
    }
    const RuleBook none = RuleBook::compile({});
    const RuleBook& book = desk ? desk->book : none;
    const TimeZone& zone = reception->zone;
    const PeriodDays period{zone.localDate(reception->from), zone.localDate(reception->to)};
    FeeReportReading reading{period, zone.localDate(SystemClock{}.now()), zone};
    bool isAll = false;
    while (!isAll) { // each piece is a reading of its own: the console next to it is not kept waiting
        const auto read = reception->store.read(
            [&](const ReadView& view) { return reading.next(view, book).map([&](bool all) { isAll = all; }); });
        if (!read) {
            sayError(read.error(), streams.err);
            return exitcode::found;
        }
    }
    const auto tables = FeeReportTables::of(reading.report(), reading.figures(), reading.names(),
                                            desk ? desk->vocabulary : Vocabulary{});
    sayFigures(tables, reception->as, streams.out);
    return exitcode::fine;
}

} // namespace frontdesk
