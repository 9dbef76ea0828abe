#include "contracts/Samples.h"
#include "domain/UnitOfWork.h"
#include "domain/setting/UnitSettings.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_UnitSettings {

using namespace frontdesk;
using contract::morning;

namespace {

Result<UnitSettings> readUnit(InMemoryStore& store)
{
    Result<UnitSettings> read = fail(recordNotFound);
    REQUIRE(store.readNow([&](const ReadView& view) -> Result<void> {
        read = UnitSettings::read(view.settings());
        return {};
    }));
    return read;
}

Result<void> writeUnit(InMemoryStore& store, const UnitSettings& settings)
{
    return store.writeNow([&](UnitOfWork& uow) {
        return settings.write(uow, {.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Administrator}},
                              morning);
    });
}

void putRaw(InMemoryStore& store, std::string name, std::string value)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.settings().set(name, value).and_then([&] {
            return uow.audit().append(contract::entryFor({RecordKind::Setting, 1}, 0));
        });
    }));
}

UnitSettings exampleUnit()
{
    UnitSettings unit;
    unit.unitName = "锦绣花园物业服务中心";
    unit.department = "前台";
    unit.zone = "Asia/Urumqi";
    unit.role = "service";
    unit.packs = {"reception", "support"};
    unit.lines = {
        {.number = 3, .label = "总机", .kind = "internal", .source = "simulated"},
        {.number = 1, .label = "", .kind = "mobile", .ringOn = Milliseconds{500}, .ringOff = Milliseconds{0}}};
    unit.setUp = true;
    unit.lockMinutes = 25;
    unit.identityKeepDays = 14;
    unit.badges = false;
    unit.followUpByOther = false;
    unit.followUpAlways = false;
    return unit;
}

void checkRefused(const UnitSettings& unit, std::vector<std::string> args)
{
    InMemoryStore store;
    const auto written = writeUnit(store, unit);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == settingBad);
    CHECK(written.error().args == args);
    CHECK(store.data().settings.empty());
}

} // namespace

TEST_CASE("A new unit has two lines, the zone of China, and is not set up", "[setting]")
{
    InMemoryStore store;
    const UnitSettings unit = readUnit(store).value();
    CHECK_FALSE(unit.setUp);
    CHECK(unit.unitName.empty());
    CHECK(unit.zone == "Asia/Shanghai");
    CHECK(unit.role == "reception");
    CHECK(unit.packs.empty());
    CHECK(unit.lockMinutes == 10);
    CHECK(unit.identityKeepDays == 30);
    CHECK(unit.badges);
    CHECK(unit.followUpByOther);
    CHECK(unit.followUpAlways);
    REQUIRE(unit.lines.size() == 2);
    LineSettings second;
    second.number = 2;
    CHECK(unit.lines[0] == LineSettings{});
    CHECK(unit.lines[1] == second);
}

TEST_CASE("The unit's settings come back as they were written, with one audit entry", "[setting]")
{
    InMemoryStore store;
    REQUIRE(writeUnit(store, exampleUnit()).has_value());
    CHECK(readUnit(store).value() == exampleUnit());
    REQUIRE(store.data().audit.size() == 1);
    const AuditEntry& first = store.data().audit[0];
    CHECK(first.action == "changed");
    CHECK(first.record == RecordRef{RecordKind::Setting, 1});
    CHECK(first.at == morning);
    CHECK(first.actor.staff == contract::idOf<StaffId>(77));
    CHECK(first.before.empty());
    CHECK(first.after.get("line.3.kind") == "internal");

    SECTION("a change shows before and after")
    {
        UnitSettings changed = exampleUnit();
        changed.unitName = "新名";
        REQUIRE(writeUnit(store, changed).has_value());
        REQUIRE(store.data().audit.size() == 2);
        CHECK(store.data().audit[1].before.get("unit.name") == exampleUnit().unitName);
        CHECK(store.data().audit[1].after.get("unit.name") == "新名");
    }
    SECTION("writing the same again writes nothing")
    {
        REQUIRE(writeUnit(store, exampleUnit()).has_value());
        CHECK(store.data().audit.size() == 1);
    }
    SECTION("a line that is taken away is gone")
    {
        UnitSettings changed = exampleUnit();
        changed.lines.erase(changed.lines.begin());
        REQUIRE(writeUnit(store, changed).has_value());
        CHECK(readUnit(store).value() == changed);
    }
}

TEST_CASE("Settings that make no sense are refused and nothing is written", "[setting]")
{
    UnitSettings unit = exampleUnit();
    SECTION("an unknown zone")
    {
        unit.zone = "Asia/Nowhere";
        checkRefused(unit, {"unit.zone", "Asia/Nowhere"});
    }
    SECTION("no line")
    {
        unit.lines.clear();
        checkRefused(unit, {"unit.lines", "0"});
    }
    SECTION("nine lines")
    {
        unit.lines.assign(9, LineSettings{});
        checkRefused(unit, {"unit.lines", "9"});
    }
    SECTION("a line twice")
    {
        unit.lines[1].number = 3;
        checkRefused(unit, {"unit.lines", "3"});
    }
    SECTION("a line beyond the eighth")
    {
        unit.lines[1].number = 9;
        checkRefused(unit, {"line.9.number", "9"});
    }
    SECTION("a kind of line that the packs do not know")
    {
        unit.lines[1].kind = "satellite";
        checkRefused(unit, {"line.1.kind", "satellite"});
    }
    SECTION("a line that nothing hears")
    {
        unit.lines[1].source = "";
        checkRefused(unit, {"line.1.source", ""});
    }
    SECTION("a ring without a sound, or shorter than nothing")
    {
        unit.lines[1].ringOn = Milliseconds{0};
        checkRefused(unit, {"line.1.ring_on", "0"});
        unit.lines[1].ringOn = Milliseconds{1};
        unit.lines[1].ringOff = Milliseconds{-1};
        checkRefused(unit, {"line.1.ring_off", "-1"});
    }
    SECTION("a lock after less than nothing, or after more than a shift")
    {
        unit.lockMinutes = -1;
        checkRefused(unit, {"unit.lock_minutes", "-1"});
        unit.lockMinutes = 481;
        checkRefused(unit, {"unit.lock_minutes", "481"});
    }
    SECTION("identity numbers kept for no day, or for more than ten years")
    {
        unit.identityKeepDays = 0;
        checkRefused(unit, {"unit.identity_keep_days", "0"});
        unit.identityKeepDays = 3651;
        checkRefused(unit, {"unit.identity_keep_days", "3651"});
    }
    SECTION("a pack twice, or the base pack, which is always there")
    {
        unit.packs = {"reception", "reception"};
        checkRefused(unit, {"unit.packs", "reception"});
        unit.packs = {"base"};
        checkRefused(unit, {"unit.packs", "base"});
        unit.packs = {"a,b"};
        checkRefused(unit, {"unit.packs", "a,b"});
    }
    SECTION("a name longer than a sign")
    {
        unit.unitName = std::string(65, 'x');
        checkRefused(unit, {"unit.name", unit.unitName});
    }
}

TEST_CASE("Stored settings that cannot be read say which", "[setting]")
{
    InMemoryStore store;
    const auto refusedArgs = [&] {
        const auto read = readUnit(store);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == settingBad);
        return read.error().args;
    };
    SECTION("a number that is none")
    {
        putRaw(store, "line.1.ring_on", "1 s");
        CHECK(refusedArgs() == std::vector<std::string>{"line.1.ring_on", "1 s"});
    }
    SECTION("a list of lines that is none")
    {
        putRaw(store, "unit.lines", "1,x");
        CHECK(refusedArgs() == std::vector<std::string>{"unit.lines", "1,x"});
    }
    SECTION("a zone that is gone")
    {
        putRaw(store, "unit.zone", "Mars/Olympus");
        CHECK(refusedArgs() == std::vector<std::string>{"unit.zone", "Mars/Olympus"});
    }
}

} // namespace tst_UnitSettings
