#include "cli/Command.h"
#include "cli/ShownCalls.h"
#include "domain/call/CallRepository.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/setting/UnitSettings.h"
#include "storage/DirectStore.h"

#include <QCoreApplication>
#include <limits>
#include <variant>

namespace frontdesk {

namespace {

constexpr int foundMost = 50;
constexpr int foundMostEver = 1000;

std::string joinedWords(const std::vector<std::string>& words)
{
    std::string joined;
    for (const std::string& word : words) {
        joined += (joined.empty() ? "" : " ") + word;
    }
    return joined;
}

/// What was found, on one snapshot: nothing changes between the finding and the showing.
struct Found {
    UnitSettings unit;
    std::vector<RecordRef> records;
    std::vector<std::variant<RecordRef, Call, Party>>
        shown; ///< beside the records; itself when there is no more to show
};

Result<void> findAll(const ReadView& view, const std::string& typed, int most, Found& found)
{
    auto unit = UnitSettings::read(view.settings());
    if (!unit) {
        return fail(unit.error());
    }
    found.unit = std::move(*unit);
    auto records = view.search(typed, most);
    if (!records) {
        return fail(records.error());
    }
    found.records = std::move(*records);
    for (const RecordRef& record : found.records) {
        if (record.kind == RecordKind::Call) {
            auto call = CallId::fromValue(record.id).and_then([&](CallId id) { return view.calls().find(id); });
            if (!call) {
                return fail(call.error());
            }
            found.shown.emplace_back(std::move(*call));
        } else if (record.kind == RecordKind::Party) {
            auto party = PartyId::fromValue(record.id).and_then([&](PartyId id) { return view.directory().find(id); });
            if (!party) {
                return fail(party.error());
            }
            found.shown.emplace_back(std::move(*party));
        } else {
            found.shown.emplace_back(record);
        }
    }
    return {};
}

} // namespace

int runSearch(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments =
        readArguments(words, {"--json"}, withStore({"--most"}), 0, std::numeric_limits<std::size_t>::max(), streams);
    if (!arguments) {
        return exitcode::usage;
    }
    const std::string typed = joinedWords(arguments->words());
    if (typed.empty()) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "What to look for is missing."));
        return exitcode::usage;
    }
    const auto most = numberOf(*arguments, "--most", 1, foundMostEver, foundMost, streams);
    if (!most) {
        return exitcode::usage;
    }
    NullLog log;
    Found found;
    const auto done =
        DirectStore::openToRead(storeOf(*arguments), log)
            .and_then([&](DirectStore store) {
                return store.read(
                    [&](const ReadView& view) { return findAll(view, typed, static_cast<int>(*most), found); });
            })
            .and_then([&] { return TimeZone::named(found.unit.zone); })
            .map([&](const TimeZone& zone) {
                ShownCalls shown{streams.out, arguments->has("--json") ? ShownCalls::As::Json : ShownCalls::As::Table,
                                 zone};
                for (const auto& record : found.shown) {
                    std::visit([&](const auto& one) { shown.add(one); }, record);
                }
                shown.finish();
            });
    if (!done) {
        sayError(done.error(), streams.err);
        return exitcode::found;
    }
    if (found.records.empty()) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "Nothing was found."));
    }
    return exitcode::fine;
}

} // namespace frontdesk
