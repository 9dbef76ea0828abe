#include "contracts/Samples.h"
#include "domain/UnitOfWork.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/pack/PackService.h"
#include "rules/PackChecker.h"
#include "rules/PackReader.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <functional>

namespace tst_PackService {

using namespace frontdesk;
using contract::morning;

namespace {

constexpr std::string_view words = R"(format = 1
moment = [ { name = "call.ringing", zh = "振铃", en = "ringing" }, { name = "call.answered", zh = "接起", en = "answered" } ]
fact = [ { name = "late", type = "flag", zh = "迟", en = "late" } ]
limit = [ { name = "rings", unit = "rings", least = 1, most = 10, zh = "铃声数", en = "rings" } ]
)";

std::string head(const std::string& pack, const std::string& version)
{
    return "format = 1\n[pack]\nid = \"" + pack + "\"\ntitle = { zh = \"规程\", en = \"Rules\" }\nversion = \"" +
           version + "\"\n";
}

std::string ringLimit(int most)
{
    return "[[limit]]\nid = \"rings\"\nwhat = \"rings\"\nat = \"call.ringing\"\nmost = " + std::to_string(most) +
           "\nsource = [\"M0-007\"]\n";
}

std::string prompt(const std::string& id, const std::string& say)
{
    return "[[prompt]]\nid = \"" + id + "\"\nat = \"call.answered\"\nsay = [\"" + say + "\"]\nsource = [\"M0-317\"]\n";
}

struct PackDesk {
    InMemoryStore store;
    ManualClock clock{morning};
    IdMaker ids{clock, 1};
    Vocabulary vocabulary = Vocabulary::read(words, "vocabulary.toml").value();
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Administrator}};

    Result<int> enter(const std::vector<ShippedPack>& packs)
    {
        Result<int> added = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            added = PackService{}.enterShipped(uow, actor, packs, vocabulary, ids, clock.now());
            return added ? Result<void>{} : Result<void>{fail(added.error())};
        });
        CHECK(done.has_value() == added.has_value());
        return added;
    }
    Result<RuleBook> compile(std::vector<std::string> packs)
    {
        UnitSettings unit;
        unit.packs = std::move(packs);
        Result<RuleBook> read = fail(recordNotFound);
        REQUIRE(store.readNow([&](const ReadView& view) -> Result<void> {
            read = PackService{}.compileActive(view, unit, vocabulary);
            return {};
        }));
        return read;
    }
    PackVersion only() const
    {
        REQUIRE(store.data().packs.size() == 1);
        return store.data().packs.begin()->second;
    }
};

std::vector<std::string> idsOf(const RuleBook& book)
{
    std::vector<std::string> ids;
    for (const Pack& pack : book.packs()) {
        ids.push_back(pack.id);
    }
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("Shipped packs enter as rows, each text once", "[pack]")
{
    PackDesk desk;
    const std::string text = head("base", "1") + ringLimit(3);

    SECTION("with who, when and what, and an audit entry")
    {
        CHECK(desk.enter({{"base.toml", text}}).value() == 1);
        const PackVersion stored = desk.only();
        CHECK(stored.pack == "base");
        CHECK(stored.version == "1");
        CHECK(stored.text == text);
        CHECK(stored.hash == packHash(text));
        CHECK(stored.origin == PackOrigin::Shipped);
        CHECK(stored.state == PackState::Published);
        CHECK(stored.by == desk.actor.staff);
        CHECK(stored.at == morning);
        REQUIRE(desk.store.data().audit.size() == 1);
        CHECK(desk.store.data().audit[0].action == "added");
        CHECK(desk.store.data().audit[0].record == contract::refOf(stored));
        CHECK(desk.store.data().audit[0].after == imageOf(stored));
    }
    SECTION("at the next start nothing is added, at an upgrade only what changed, and old versions stay")
    {
        REQUIRE(desk.enter({{"base.toml", text}}).has_value());
        CHECK(desk.enter({{"base.toml", text}}).value() == 0);
        desk.clock.advance(Milliseconds{1000});
        CHECK(desk.enter({{"base.toml", head("base", "2") + ringLimit(2)}, {"more.toml", head("more", "1")}}).value() ==
              2);
        CHECK(desk.store.data().packs.size() == 3);
        CHECK(desk.compile({}).value().limit("rings")->most == 2);
    }
    SECTION("a text that cannot be read enters nothing of the lot")
    {
        const auto refused = desk.enter({{"base.toml", text}, {"bad.toml", head("bad", "1") + "[[promt]]\n"}});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == packInvalid);
        CHECK(desk.store.data().packs.empty());
        CHECK(desk.store.data().audit.empty());
    }
}

TEST_CASE("The active packs are compiled from what is stored", "[pack]")
{
    PackDesk desk;
    REQUIRE(desk.enter({{"base.toml", head("base", "1") + ringLimit(3) + prompt("opening", "您好")}}).has_value());
    const auto overlay = [](const std::string& pack, const std::string& extends, const std::string& rest) {
        std::string text = head(pack, "1");
        return text + "extends = \"" + extends + "\"\n" + rest;
    };

    SECTION("base comes first and is never listed")
    {
        REQUIRE(desk.enter({{"reception.toml", head("reception", "1") + prompt("name", "请问贵姓")}}).has_value());
        CHECK(idsOf(desk.compile({}).value()) == Ids{"base"});
        CHECK(idsOf(desk.compile({"reception"}).value()) == Ids{"base", "reception"});
    }
    SECTION("a pack that extends another comes after it and changes it, whatever the order in the list")
    {
        REQUIRE(desk.enter({{"reception.toml", head("reception", "1") + prompt("name", "请问贵姓")},
                            {"own.toml", overlay("own", "reception", prompt("name", "请问怎么称呼"))}})
                    .has_value());
        for (const Ids& listed : {Ids{"own", "reception"}, Ids{"reception", "own"}, Ids{"own"}}) {
            const auto book = desk.compile(listed);
            REQUIRE(book.has_value());
            CHECK(idsOf(*book) == Ids{"base", "reception", "own"});
            CHECK(book->isInForce("own/name"));
            CHECK_FALSE(book->isInForce("reception/name"));
        }
    }
    SECTION("packs that extend each other end, and are checked like any others")
    {
        REQUIRE(desk.enter({{"a.toml", overlay("a", "b", "")}, {"b.toml", overlay("b", "a", "")}}).has_value());
        const auto book = desk.compile({"a"});
        CHECK((!book || idsOf(*book).size() == 3));
    }
    SECTION("a pack that is not stored, or not published, is named")
    {
        const auto missing = desk.compile({"nobody"});
        REQUIRE_FALSE(missing.has_value());
        CHECK(missing.error().code == packNotFound);
        CHECK(missing.error().args == Ids{"nobody"});

        PackVersion base = desk.only();
        base.state = PackState::Retired;
        REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            return uow.packs().update(base).and_then(
                [&](const PackVersion&) { return uow.audit().append(contract::entryFor(contract::refOf(base), 2)); });
        }));
        const auto retired = desk.compile({});
        REQUIRE_FALSE(retired.has_value());
        CHECK(retired.error().code == packNotFound);
    }
    SECTION("faults of packs that can be read are found together and refuse the whole")
    {
        const std::string contradiction = "[[scenario]]\nid = \"s\"\ntitle = { zh = \"演练\", en = \"Rehearsal\" }\n"
                                          "steps = [ { at = \"call.answered\", absent = [\"opening\"] } ]\n";
        REQUIRE(desk.enter({{"bad.toml", head("bad", "1") + contradiction}}).has_value());
        const auto refused = desk.compile({"bad"});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == packCheckFailed);
        REQUIRE(refused.error().problems.size() == 1);
        CHECK(refused.error().problems[0].code == packScenarioFails);
        CHECK(desk.compile({}).has_value());
    }
    SECTION("texts that can no longer be read say where")
    {
        for (const int number : {1, 2}) {
            PackVersion old = contract::plainPack(number, "old" + std::to_string(number), "1");
            old.text = head(old.pack, "1") + (number == 1 ? "[[promt]]\n" : "x = [\n");
            REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) -> Result<void> {
                return uow.packs().add(old).and_then(
                    [&] { return uow.audit().append(contract::entryFor(contract::refOf(old), 1)); });
            }));
        }
        const auto refused = desk.compile({"old1", "old2"});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == packCheckFailed);
        REQUIRE(refused.error().problems.size() == 2);
        CHECK(refused.error().problems[0].place->file == "old1 1");
        CHECK(refused.error().problems[1].place->file == "old2 1");
        CHECK(refused.error().problems[1].code == packSyntax);
    }
    SECTION("within a unit of work it is the same book")
    {
        REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            const auto book = PackService{}.compileActive(uow, {}, desk.vocabulary);
            CHECK(book.value().name() == desk.compile({}).value().name());
            return {};
        }));
    }
}

TEST_CASE("A broken pack never replaces the last good one", "[pack]")
{
    PackDesk desk;
    REQUIRE(desk.enter({{"base.toml", head("base", "1") + ringLimit(3) + prompt("opening", "您好")}}).has_value());
    const std::string forbids = "[[forbid]]\nid = \"f\"\ntext = [\"您好\"]\nsource = [\"TR\"]\n";
    const auto publish = [&](int number, const std::string& pack, const std::string& text) {
        PackVersion version = contract::plainPack(number, pack, std::to_string(number));
        version.text = text;
        version.at = morning + Milliseconds{number};
        REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            return uow.packs().add(version).and_then(
                [&] { return uow.audit().append(contract::entryFor(contract::refOf(version), 1)); });
        }));
    };
    const auto standing = [&](std::vector<std::string> packs) {
        UnitSettings unit;
        unit.packs = std::move(packs);
        Result<StandingBook> found = fail(recordNotFound);
        REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            found = PackService{}.compileStanding(uow, unit, desk.vocabulary);
            return {};
        }));
        return found;
    };

    SECTION("while the desk works: the book in force and the unit's choice stay")
    {
        RuleBooks books;
        const std::string good = books.activate(desk.compile({}).value()).name();
        publish(7, "mine", head("mine", "7") + forbids);
        UnitSettings wish;
        wish.unitName = "X";
        wish.packs = {"mine"};
        wish.lines = {LineSettings{}};
        const auto changed = desk.store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            return wish.write(uow, desk.actor, morning).and_then([&]() -> Result<void> {
                auto book = PackService{}.compileActive(uow, wish, desk.vocabulary);
                if (!book) {
                    return fail(book.error());
                }
                books.activate(std::move(*book));
                return {};
            });
        });
        REQUIRE_FALSE(changed.has_value());
        CHECK(changed.error().code == packCheckFailed);
        CHECK(books.current().name() == good);
        REQUIRE(desk.store.readNow([&](const ReadView& view) -> Result<void> {
            CHECK(UnitSettings::read(view.settings()).value().packs.empty());
            return {};
        }));
    }
    SECTION("at a start: the version before it is used, and what is wrong with the newer one is told")
    {
        publish(7, "mine", head("mine", "7") + prompt("mine", "请讲"));
        publish(8, "mine", head("mine", "8") + forbids);
        const auto found = standing({"mine"});
        REQUIRE(found.has_value());
        CHECK(found->book.packs().back().version == "7");
        REQUIRE(found->refused.size() == 1);
        CHECK(found->refused[0].code == packSaysForbidden);
        publish(9, "mine", head("mine", "9") + "[[promt]]\n");
        CHECK(standing({"mine"})->book.packs().back().version == "7");
        publish(10, "mine", head("mine", "10") + prompt("mine", "您请讲"));
        const auto mended = standing({"mine"});
        CHECK(mended->book.packs().back().version == "10");
        CHECK(mended->refused.empty());
    }
    SECTION("a new shipped pack that no longer fits the unit's own steps back for it")
    {
        publish(7, "mine", head("mine", "7") + "[[forbid]]\nid = \"f\"\ntext = [\"喂\"]\nsource = [\"TR\"]\n");
        desk.clock.advance(Milliseconds{1000});
        REQUIRE(desk.enter({{"base.toml", head("base", "2") + prompt("opening", "喂")}}).has_value());
        const auto found = standing({"mine"});
        REQUIRE(found.has_value());
        CHECK(found->book.packs().front().version == "1");
        CHECK_FALSE(found->refused.empty());
    }
    SECTION("where nothing fits the start says so")
    {
        publish(7, "mine", head("mine", "7") + forbids);
        const auto found = standing({"mine"});
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == packCheckFailed);
        CHECK(standing({"nobody"}).error().code == packNotFound);
    }
}

TEST_CASE("A pack's text is known by its hash", "[pack]")
{
    // The examples of FIPS 180-4, and lengths around the padding's edges against sha256sum.
    CHECK(packHash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(packHash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(packHash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(packHash(std::string(55, 'a')) == "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    CHECK(packHash(std::string(64, 'a')) == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
    CHECK(packHash(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    CHECK(packHash("规程") != packHash("規程"));
}

TEST_CASE("Changing any field of a pack's version changes its image", "[pack]")
{
    PackVersion full = contract::plainPack(1, "base", "1");
    full.by = contract::idOf<StaffId>(77);
    const std::vector<std::function<void(PackVersion&)>> changes{
        [](PackVersion& v) { v.id = contract::idOf<PackVersionId>(7); },
        [](PackVersion& v) { v.rowVersion = 9; },
        [](PackVersion& v) { v.pack = "x"; },
        [](PackVersion& v) { v.version = "x"; },
        [](PackVersion& v) { v.text = "x"; },
        [](PackVersion& v) { v.hash = "x"; },
        [](PackVersion& v) { v.origin = PackOrigin::Own; },
        [](PackVersion& v) { v.state = PackState::Draft; },
        [](PackVersion& v) { v.state = PackState::Retired; },
        [](PackVersion& v) { v.by.reset(); },
        [](PackVersion& v) { v.at += Milliseconds{1}; },
    };
    std::vector<RecordImage> images{imageOf(full)};
    for (std::size_t at = 0; at < changes.size(); ++at) {
        CAPTURE(at);
        PackVersion changed = full;
        changes[at](changed);
        const RecordImage image = imageOf(changed);
        CHECK(std::find(images.begin(), images.end(), image) == images.end());
        images.push_back(image);
    }
}

} // namespace tst_PackService
