#include "contracts/Samples.h"
#include "domain/setting/UnitSettings.h"
#include "domain/table/MappingMemory.h"
#include "domain/table/Tables.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_MappingMemory {

using namespace frontdesk;

namespace {

using Names = std::vector<std::string>;

struct Memory {
    InMemoryStore store;
    const TableKind& people = shippedKind("directory_people");

    void remember(const Names& header, const TableMapping& mapping)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) {
            return rememberMapping(uow, Actor{}, contract::morning, people, header, mapping);
        }));
    }
    std::optional<TableMapping> recall(const Names& header, const char* kind = "directory_people")
    {
        std::optional<TableMapping> found;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return rememberedMapping(view.settings(), shippedKind(kind), header).map([&](const auto& mapping) {
                found = mapping;
            });
        }));
        return found;
    }
};

} // namespace

TEST_CASE("A mapping is remembered for the next table with the same header", "[table]")
{
    Memory memory;
    const TableMapping mapping{{"name", "", "phone", ""}};
    memory.remember({"Name", "No", "Phone", ""}, mapping);
    CHECK(memory.recall({"Name", "No", "Phone", ""}) == mapping);
    CHECK(memory.recall({" NAME", "No.", "phone:", ""}) == mapping);
    CHECK_FALSE(memory.recall({"Name", "Phone", "No", ""}).has_value());
    CHECK_FALSE(memory.recall({"Name", "No", "Phone"}).has_value());
    CHECK_FALSE(memory.recall({"Name", "No", "Phone", ""}, "attendance").has_value());
    REQUIRE(memory.store.data().audit.size() == 1);
    CHECK(memory.store.data().audit[0].record == RecordRef{RecordKind::Setting, 1});
    CHECK(memory.store.data().audit[0].at == contract::morning);

    SECTION("using it again writes nothing")
    {
        memory.remember({"Name", "No", "Phone", ""}, mapping);
        CHECK(memory.store.data().audit.size() == 1);
    }
    SECTION("another one takes its place")
    {
        memory.remember({"Name", "No", "Phone", ""}, {{"name", "note", "", ""}});
        CHECK(memory.recall({"Name", "No", "Phone", ""}) == TableMapping{{"name", "note", "", ""}});
    }
    SECTION("it stands beside the unit's settings and each leaves the other alone")
    {
        REQUIRE(memory.store.writeNow([](UnitOfWork& uow) {
            UnitSettings unit;
            unit.lines.resize(1);
            return unit.write(uow, Actor::program(), contract::morning);
        }));
        CHECK(memory.recall({"Name", "No", "Phone", ""}) == mapping);
        const RecordImage& last = memory.store.data().audit.back().after;
        CHECK(last.get(mappingSetting(memory.people, {"Name", "No", "Phone", ""})) == "name,,phone,");
        CHECK(last.get("unit.lines") == "1");
    }
}

TEST_CASE("A table without a header leaves nothing to remember", "[table]")
{
    Memory memory;
    memory.remember({"", ""}, {{"name", "phone"}});
    CHECK(memory.store.data().settings.empty());
    CHECK_FALSE(memory.recall({"", ""}).has_value());
}

TEST_CASE("A remembered mapping that names a field that is gone is forgotten", "[table]")
{
    Memory memory;
    memory.remember({"Name", "Age"}, {{"name", "age"}});
    CHECK_FALSE(memory.recall({"Name", "Age"}).has_value());
}

} // namespace tst_MappingMemory
