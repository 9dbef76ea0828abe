#include "bench/Benches.h"

#include "domain/demo/DemoWriter.h"
#include "storage/DirectStore.h"

#include <algorithm>
#include <filesystem>

namespace frontdesk::bench {

namespace {

constexpr std::int64_t callsATransaction = 10'000;

void addCalls(DirectStore& store, SeededCalls& calls, std::int64_t count)
{
    DemoWriter writer{calls.calls(), calls.book(), Actor::program()};
    for (std::int64_t done = 0; done < count; done += callsATransaction) {
        const std::int64_t more = std::min(callsATransaction, count - done);
        must(store.write([&](UnitOfWork& uow) {
            return writer.enter(uow, more).and_then(
                [&] { return done + more == count ? writer.finish(uow) : Result<void>{}; });
        }));
    }
}

} // namespace

void fillStore(Figures& figures, const std::string& folder, SeededCalls& calls, std::int64_t count)
{
    const StoreOptions options = StoreOptions::inFolder(folder);
    const SystemClock clock;
    NullLog log;
    Samples filling;
    Samples tidying;
    { // the file is whole when nobody has it open
        DirectStore store = must(DirectStore::openToWrite(options, clock, log));
        must(store.beginFilling());
        filling.time([&] { addCalls(store, calls, count); });
        tidying.time([&] { must(store.tidySearch()); });
        must(store.endFilling());
    }
    const auto bytes = std::filesystem::file_size(options.databasePath);
    figures.note(std::to_string(count) + " calls, " + std::to_string(bytes >> 20U) + " MB, " +
                 std::to_string(bytes / static_cast<std::uintmax_t>(count)) + " bytes a call");
    figures.milliseconds("filling it, a call", filling.mean() / static_cast<double>(count));
    figures.milliseconds("tidying the search index afterwards", tidying.mean());
}

} // namespace frontdesk::bench
