#include "cli/Command.h"
#include "cli/ShownCalls.h"
#include "domain/call/CallRepository.h"
#include "domain/setting/UnitSettings.h"
#include "storage/DirectStore.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr int callsAPiece = 500;
constexpr LocalDate firstOfAll{std::chrono::year{1970} / 1 / 1};
constexpr LocalDate lastOfAll{std::chrono::year{9000} / 1 / 1};

Result<TimeZone> storedZone(DirectStore& store)
{
    UnitSettings unit;
    return store
        .read([&](const ReadView& view) {
            return UnitSettings::read(view.settings()).map([&](UnitSettings found) { unit = std::move(found); });
        })
        .and_then([&] { return TimeZone::named(unit.zone); });
}

/// Goes back from `to` in pieces, each a reading of its own. Calls that rang in the same millisecond stand together:
/// a piece begins with those of the last one's end, which were seen already.
Result<void> eachCallBackwards(DirectStore& store, UtcTime from, UtcTime to,
                               const std::function<void(const Call&)>& visit)
{
    std::vector<CallId> seen; // of the millisecond before `to`
    for (int most = callsAPiece;;) {
        std::vector<Call> piece;
        const auto read = store.read([&](const ReadView& view) {
            return view.calls().rangBetween(from, to, most).map([&](std::vector<Call> found) {
                piece = std::move(found);
            });
        });
        if (!read) {
            return read;
        }
        const bool wasLast = piece.size() < static_cast<std::size_t>(most);
        std::erase_if(piece,
                      [&](const Call& call) { return std::find(seen.begin(), seen.end(), call.id) != seen.end(); });
        std::for_each(piece.begin(), piece.end(), visit);
        if (wasLast) {
            return {};
        }
        if (piece.empty()) { // more of one millisecond than a piece holds
            most *= 2;
            continue;
        }
        const UtcTime last = piece.back().live.rangAt;
        if (last + Milliseconds{1} != to) {
            seen.clear();
        }
        to = last + Milliseconds{1};
        for (const Call& call : piece) {
            if (call.live.rangAt == last) {
                seen.push_back(call.id);
            }
        }
        most = callsAPiece + static_cast<int>(seen.size());
    }
}

} // namespace

int runCallList(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments = readArguments(words, {"--json"}, withStore({"--from", "--to"}), 0, 0, streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const auto firstDay = dayOf(*arguments, "--from", firstOfAll, streams);
    const auto lastDay = dayOf(*arguments, "--to", lastOfAll, streams);
    if (!firstDay || !lastDay) {
        return exitcode::usage;
    }
    if (*lastDay < *firstDay) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "The last day (%1) lies before the first (%2)."),
            {toIso(*lastDay), toIso(*firstDay)});
        return exitcode::usage;
    }
    NullLog log;
    auto store = DirectStore::openToRead(storeOf(*arguments), log);
    if (!store) {
        sayError(store.error(), streams.err);
        return exitcode::found;
    }
    const auto zone = storedZone(*store);
    if (!zone) {
        sayError(zone.error(), streams.err);
        return exitcode::found;
    }
    const UtcTime from = zone->startOf(*firstDay);
    const UtcTime to = zone->startOf(plusDays(*lastDay, 1));
    ShownCalls shown{streams.out, arguments->has("--json") ? ShownCalls::As::Json : ShownCalls::As::Table, *zone};
    if (const auto done = eachCallBackwards(*store, from, to, [&](const Call& call) { shown.add(call); }); !done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    if (shown.finish() == 0) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "There are no calls of these days."));
    }
    return exitcode::fine;
}

} // namespace frontdesk
