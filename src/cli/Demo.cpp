#include "base/Clock.h"
#include "base/IdMaker.h"
#include "cli/Command.h"
#include "cli/ConsoleLock.h"
#include "domain/call/CallRepository.h"
#include "domain/demo/DemoDirectory.h"
#include "domain/demo/DemoWriter.h"
#include "domain/pack/PackService.h"
#include "storage/DirectStore.h"
#include "text/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::int64_t callsATransaction = 2000;
constexpr std::size_t peopleATransaction = 500;
constexpr std::int64_t mostDemoPeople = 200'000;
constexpr std::int64_t toldEvery = 50'000;
constexpr std::int64_t mostDemoCalls = 5'000'000;
constexpr std::int64_t mostDemoSeed = 2'000'000'000;
constexpr LocalDate firstDemoDay{std::chrono::year{2021} / 1 / 1}; // ids count from 2020 on
constexpr const char* demoPack = "reception";

struct DemoWishes {
    DemoPlan plan;
    std::optional<LocalDate> until;
    bool add = false;
};

/// Stands still, so that the ids of people are the same ones again for the same plan.
class StandingClock final : public Clock {
public:
    explicit StandingClock(UtcTime now) : m_now(now) {}
    [[nodiscard]] UtcTime now() const override { return m_now; }
    [[nodiscard]] SteadyTime steady() const override { return {}; }

private:
    UtcTime m_now;
};

/// What the calls are made for, and under which rules.
struct DemoDesk {
    UnitSettings unit;
    RuleBook book;
};

std::optional<DemoWishes> demoWishes(const Arguments& arguments, const Streams& streams)
{
    DemoWishes wishes;
    const auto calls = numberOf(arguments, "--calls", 1, mostDemoCalls, 0, streams);
    const auto seed = numberOf(arguments, "--seed", 0, mostDemoSeed, 1, streams);
    const auto people = numberOf(arguments, "--people", 1, mostDemoPeople, 0, streams);
    const auto until = dayOf(arguments, "--until", firstDemoDay, streams);
    if (!calls || !seed || !people || !until) {
        return std::nullopt;
    }
    if (*calls == 0) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "--calls N is missing: how many are to be made up?"));
        return std::nullopt;
    }
    if (*until < firstDemoDay || std::chrono::sys_days{*until} > SystemClock{}.now()) {
        say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "--until takes a day from %1 to today."),
            {toIso(firstDemoDay)});
        return std::nullopt;
    }
    wishes.plan.calls = *calls;
    wishes.plan.people = *people;
    wishes.plan.seed = static_cast<std::uint64_t>(*seed);
    if (arguments.has("--until")) {
        wishes.until = *until;
    }
    wishes.add = arguments.has("--add");
    return wishes;
}

std::vector<ShippedPack> shippedPackTexts()
{
    std::vector<ShippedPack> packs;
    for (const QString& name :
         QDir{QStringLiteral(":/packs")}.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        packs.push_back({name.toStdString(), shippedText(QStringLiteral("packs/") + name)});
    }
    return packs;
}

/// As the console does at its start. A unit that has not been set up yet is taken for a reception.
Result<DemoDesk> prepareDesk(UnitOfWork& uow, IdMaker& ids, UtcTime now)
{
    const PackService packs;
    const auto vocabulary = shippedVocabulary();
    if (!vocabulary) {
        return fail(vocabulary.error());
    }
    if (const auto entered = packs.enterShipped(uow, Actor::program(), shippedPackTexts(), *vocabulary, ids, now);
        !entered) {
        return fail(entered.error());
    }
    return UnitSettings::read(uow.settings()).and_then([&](UnitSettings unit) {
        if (!unit.setUp) {
            unit.packs = {demoPack};
        }
        return packs.compileActive(uow, unit, *vocabulary).map([&](RuleBook book) {
            return DemoDesk{std::move(unit), std::move(book)};
        });
    });
}

Result<bool> hasCalls(DirectStore& store)
{
    bool some = false;
    return store
        .read([&](const ReadView& view) {
            return view.calls().rangBetween(UtcTime::min(), UtcTime::max(), 1).map([&](const std::vector<Call>& calls) {
                some = !calls.empty();
            });
        })
        .map([&] { return some; });
}

Result<void> enterCalls(DirectStore& store, DemoCalls& calls, const RuleBook& book, std::int64_t count,
                        const Streams& streams)
{
    DemoWriter writer{calls, book, Actor::program()};
    for (std::int64_t done = 0; done < count;) {
        const std::int64_t next = std::min(count, done + callsATransaction);
        const auto entered = store.write([&](UnitOfWork& uow) {
            return writer.enter(uow, next - done).and_then([&] {
                return next == count ? writer.finish(uow) : Result<void>{};
            });
        });
        if (!entered) {
            return entered;
        }
        if (next / toldEvery > done / toldEvery && next < count) {
            say(streams.err, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 of %2 calls"),
                {std::to_string(next), std::to_string(count)});
        }
        done = next;
    }
    return store.tidySearch();
}

/// Those who call, when the plan says how many they are.
Result<void> enterPeople(DirectStore& store, const DemoCalls& calls, const DemoPlan& plan)
{
    if (plan.people == 0) {
        return {};
    }
    const StandingClock clock{plan.until};
    IdMaker ids{clock, Actor::program().desk};
    ids.startAfter(store.newestId());
    for (std::span<const DemoPerson> left{calls.people()}; !left.empty();) {
        const auto some = left.first(std::min(left.size(), peopleATransaction));
        const auto entered = store.write(
            [&](UnitOfWork& uow) { return DemoDirectory::enter(uow, Actor::program(), some, ids, plan.until); });
        if (!entered) {
            return entered;
        }
        left = left.subspan(some.size());
    }
    return {};
}

Result<std::size_t> makeUp(DirectStore& store, const DemoWishes& wishes, const DemoTexts& texts, const Streams& streams)
{
    const SystemClock clock;
    IdMaker ids{clock, Actor::program().desk};
    ids.startAfter(store.newestId());
    std::optional<DemoDesk> desk;
    const auto prepared = store.write([&](UnitOfWork& uow) {
        return prepareDesk(uow, ids, clock.now()).map([&](DemoDesk made) { desk.emplace(std::move(made)); });
    });
    if (!prepared) {
        return fail(prepared.error());
    }
    const auto zone = TimeZone::named(desk->unit.zone);
    if (!zone) {
        return fail(zone.error());
    }
    DemoPlan plan = wishes.plan;
    plan.until = wishes.until ? std::min(zone->startOf(plusDays(*wishes.until, 1)), clock.now()) : clock.now();
    DemoCalls calls{texts, desk->unit, desk->book, plan};
    return enterPeople(store, calls, plan)
        .and_then([&] { return enterCalls(store, calls, desk->book, plan.calls, streams); })
        .map([&] { return calls.people().size(); });
}

} // namespace

int runDemo(const std::vector<std::string>& words, const Streams& streams)
{
    const auto arguments =
        readArguments(words, {"--add"}, withStore({"--calls", "--people", "--seed", "--until"}), 0, 0, streams);
    const auto wishes = arguments ? demoWishes(*arguments, streams) : std::nullopt;
    if (!wishes) {
        return exitcode::usage;
    }
    const auto texts = DemoTexts::read(shippedText(QStringLiteral("demo.toml")), "demo.toml");
    if (!texts) {
        sayError(texts.error(), streams.err);
        return exitcode::found;
    }
    const StoreOptions options = storeOf(*arguments);
    const auto lock = ConsoleLock::take(options, streams);
    if (!lock) {
        return exitcode::found;
    }
    NullLog log;
    auto store = DirectStore::openToWrite(options, SystemClock{}, log);
    if (!store) {
        sayError(store.error(), streams.err);
        return exitcode::found;
    }
    const auto some = hasCalls(*store);
    if (!some) {
        sayError(some.error(), streams.err);
        return exitcode::found;
    }
    if (*some && !wishes->add) {
        say(streams.err,
            QT_TRANSLATE_NOOP("Frontdeskctl", "%1 has calls already. Made-up ones go among them only with --add."),
            {options.databasePath});
        return exitcode::found;
    }
    const auto people = makeUp(*store, *wishes, *texts, streams);
    if (!people) {
        sayError(people.error(), streams.err);
        return exitcode::found;
    }
    say(streams.out, QT_TRANSLATE_NOOP("Frontdeskctl", "%1 calls of %2 people were made up in %3."),
        {std::to_string(wishes->plan.calls), std::to_string(*people), options.databasePath});
    return exitcode::fine;
}

} // namespace frontdesk
