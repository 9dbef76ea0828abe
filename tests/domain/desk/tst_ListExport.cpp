#include "domain/desk/ListExport.h"

#include "contracts/Samples.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_ListExport {

using namespace frontdesk;

TEST_CASE("Who takes a list out of the program is written down with what, which days and how many", "[desk]")
{
    InMemoryStore store;
    const ExportedList list{.what = "visits",
                            .from = std::chrono::year{2026} / 11 / 1,
                            .lastDay = std::chrono::year{2026} / 11 / 30,
                            .rows = 12,
                            .personal = true,
                            .format = "xlsx"};
    const auto note = [&](const Actor& actor) {
        return store.writeNow([&](UnitOfWork& uow) { return ListExport{}.note(uow, actor, list, contract::morning); });
    };
    const auto supervisor = contract::idOf<StaffId>(77);
    REQUIRE(note({.staff = supervisor, .roles = {Role::Supervisor}}).has_value());
    REQUIRE(store.data().audit.size() == 1);
    const AuditEntry& entry = store.data().audit.front();
    CHECK(entry.action == "exported");
    CHECK(entry.record == RecordRef{RecordKind::Staff, 77});
    CHECK(entry.version == 0);
    CHECK(entry.after.get("what") == "visits");
    CHECK(entry.after.get("from") == "2026-11-01");
    CHECK(entry.after.get("last_day") == "2026-11-30");
    CHECK(entry.after.get("rows") == "12");
    CHECK(entry.after.get("personal") == "1");
    CHECK(entry.after.get("format") == "xlsx");

    CHECK(note({.staff = supervisor, .roles = {Role::Staff}}).error().code == noRight);
    CHECK(note(Actor::program()).error().code == recordNotFound); // somebody answers for a list that leaves
}

} // namespace tst_ListExport
