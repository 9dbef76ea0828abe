#include "domain/desk/AdherenceReading.h"

#include "contracts/MatterSamples.h"
#include "domain/call/CallRepository.h"
#include "domain/matter/MatterRepository.h"
#include "domain/people/Rights.h"
#include "rules/PackReader.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_AdherenceReading {

using namespace frontdesk;
using contract::idOf;
using contract::morning;

namespace {

constexpr std::string_view words = R"(format = 1
moment = [ { name = "call.answered", zh = "接起", en = "answered" }, { name = "visitor.arrived", zh = "到台", en = "arrived" } ]
fact = [
  { name = "late", type = "flag", zh = "迟", en = "late" },
  { name = "hour", type = "number", zh = "钟点", en = "hour" },
  { name = "role", type = "word", values = ["reception", "support"], zh = "岗位", en = "role" },
  { name = "category", type = "word", values = ["repair", "inquiry"], zh = "类别", en = "category" },
  { name = "matter_kind", type = "word", values = ["repair", "inquiry"], zh = "类别", en = "kind" },
]
field = [ { name = "phone", zh = "电话", en = "phone" } ]
)";

constexpr std::string_view packText = R"(format = 1
[pack]
id = "desk"
title = "T"
version = "1"
[[checklist]]
id = "call"
at = "call.answered"
when = { role = "reception", hour = 9, category = "repair" }
title = "x"
steps = [ { id = "greet", text = "x" }, { id = "phone", text = "x", field = "phone" } ]
[[checklist]]
id = "counter"
at = "visitor.arrived"
when = { matter_kind = "repair" }
title = "x"
steps = [ { id = "rise", text = "x" } ]
)";

RuleBook bookOfDesk()
{
    const Vocabulary vocabulary = Vocabulary::read(words, "v").value();
    std::vector<Pack> packs;
    packs.push_back(PackReader{vocabulary}.read(packText, "p").value());
    return RuleBook::compile(std::move(packs));
}

struct RecordedDesk {
    InMemoryStore store;
    RuleBooks books;

    RecordedDesk() { books.activate(bookOfDesk()); }

    template <class Record> void follow(Record& record, const char* moment, const char* ticked)
    {
        GuidanceSession session{books.current().name()};
        Guidance shown;
        shown.moment = moment;
        shown.prompts.emplace_back().key = "desk/hello";
        static_cast<void>(session.filter(shown, SteadyTime{}, morning));
        if (ticked != nullptr) {
            session.tick(ticked, morning);
        }
        session.writeTo(record.guidance, "");
        record.ruleBook = session.book();
        record.operatorId = idOf<StaffId>(7);
    }
    Call call(int number, const char* ticked = nullptr)
    {
        Call made = contract::plainCall(number);
        made.category = "repair";
        made.caller.phone = contract::phone("13800138000");
        follow(made, "call.answered", ticked);
        return made;
    }
    void add(const Call& call)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) {
            return uow.calls()
                .add(call)
                .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(call), 1)); })
                .and_then([&] { return uow.search().put(contract::refOf(call), std::nullopt, searchText(call)); });
        }));
    }
    void add(const Matter& matter)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) {
            return uow.matters()
                .add(matter)
                .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(matter), 1)); })
                .and_then([&] { return uow.search().put(contract::refOf(matter), std::nullopt, searchText(matter)); });
        }));
    }
    AdherenceReading::Found read(UtcTime from = morning - std::chrono::hours{24},
                                 UtcTime to = morning + std::chrono::hours{24}, const std::string& role = "reception")
    {
        UnitSettings settings;
        settings.role = role;
        std::optional<AdherenceReading::Found> found;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return AdherenceReading::read(view, from, to, settings, books).map([&](AdherenceReading::Found all) {
                found = std::move(all);
            });
        }));
        return std::move(*found);
    }
};

AdherenceFigures figuresOf(const AdherenceReading::Found& found)
{
    return found.adherence.total({.who = idOf<StaffId>(7), .pack = "desk"});
}

} // namespace

TEST_CASE("Saved calls and counter matters are counted by what their records know", "[desk]")
{
    RecordedDesk desk;
    desk.add(desk.call(1, "desk/call/greet"));
    desk.add(desk.call(2));
    Matter matter = contract::plainMatter(1);
    matter.kind = "repair";
    desk.follow(matter, "visitor.arrived", "desk/counter/rise");
    desk.add(matter);
    const auto found = desk.read();
    CHECK(found.records == 3);
    CHECK(found.underOtherPacks == 0);
    CHECK(figuresOf(found).stepsTicked == 2);
    CHECK(figuresOf(found).stepsSkipped == 1);
    CHECK(figuresOf(found).stepsProven == 2); // the numbers stand in the calls
    CHECK(figuresOf(found).percent() == 67);
    // The desk's role is a condition too, and calls outside of the time are not looked at.
    CHECK(figuresOf(desk.read(morning, morning + std::chrono::hours{1}, "support")).stepsProven == 0);
    CHECK(desk.read(morning, morning + std::chrono::seconds{90}).records == 2);
}

TEST_CASE("Staff see their own figures alone, those who oversee see everybody's, and nobody sees none", "[desk]")
{
    RecordedDesk desk;
    desk.add(desk.call(1));
    Call other = desk.call(2);
    other.operatorId = idOf<StaffId>(8);
    desk.add(other);
    Call unclaimed = desk.call(3);
    unclaimed.operatorId.reset();
    desk.add(unclaimed);
    const auto readBy = [&](const Actor& actor) {
        std::optional<AdherenceReading::Found> found;
        const Result<void> read = desk.store.readNow([&](const ReadView& view) {
            return AdherenceReading::readFor(actor, view, morning, morning + std::chrono::hours{1}, {}, desk.books)
                .map([&](AdherenceReading::Found all) { found = std::move(all); });
        });
        CHECK((found.has_value() || read.error().code == noRight));
        return found;
    };
    for (const Role role : {Role::Supervisor, Role::Trainer, Role::Administrator}) {
        const auto all = readBy({.staff = idOf<StaffId>(7), .roles = {role, Role::Staff}});
        REQUIRE(all.has_value());
        CHECK(all->records == 3);
        CHECK_FALSE(all->own);
    }
    const auto own = readBy({.staff = idOf<StaffId>(8), .roles = {Role::Staff}});
    REQUIRE(own.has_value());
    CHECK(own->records == 1);
    CHECK(own->own);
    CHECK(own->adherence.total({.who = idOf<StaffId>(7)}).records == 0);
    CHECK_FALSE(readBy({}).has_value());
}

TEST_CASE("Voided, missed and practice calls are not counted, and work under unknown packs is told", "[desk]")
{
    RecordedDesk desk;
    Call voided = desk.call(1);
    voided.voided = Voided{.at = morning, .reason = "x", .by = idOf<StaffId>(7)};
    desk.add(voided);
    Call missed = contract::missedCall(2);
    desk.follow(missed, "call.answered", nullptr);
    desk.add(missed);
    Call practice = desk.call(3);
    practice.live.source = std::string{sourceSimulated};
    desk.add(practice);
    CHECK(desk.read().records == 0);
    Call old = desk.call(4);
    old.ruleBook = "0123456789abcdef";
    desk.add(old);
    const auto found = desk.read();
    CHECK(found.records == 1);
    CHECK(found.underOtherPacks == 1);
    CHECK(figuresOf(found).stepsSkipped == 1); // by the packs of today
}

TEST_CASE("More records than are held at a time are all counted, once", "[desk]")
{
    RecordedDesk desk;
    for (int number = 1; number <= 60; ++number) {
        Call call = desk.call(number);
        call.live.rangAt = morning + Milliseconds{number / 7}; // many in the same millisecond
        desk.add(call);
    }
    for (const int piece : {1, 5, 7, 10, 60, 61}) {
        CAPTURE(piece);
        REQUIRE(desk.store.readNow([&](const ReadView& view) {
            return AdherenceReading::read(view, morning, morning + std::chrono::hours{1}, {}, desk.books, {}, piece)
                .map([](const AdherenceReading::Found& found) { CHECK(found.records == 60); });
        }));
    }
}

} // namespace tst_AdherenceReading
