#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"

namespace frontdesk::contract {

inline void checkSameEntry(const AuditEntry& entry, const AuditEntry& expected)
{
    CHECK(entry.at == expected.at);
    CHECK(entry.actor == expected.actor);
    CHECK(entry.action == expected.action);
    CHECK(entry.record == expected.record);
    CHECK(entry.version == expected.version);
    CHECK(entry.before == expected.before);
    CHECK(entry.after == expected.after);
}

inline void auditLogContract(const MakeStore& make)
{
    const auto store = make();
    using Entries = std::vector<AuditEntry>;
    const auto append = [&](const Entries& entries) {
        return store->write([&](UnitOfWork& uow) -> Result<void> {
            for (const AuditEntry& entry : entries) {
                if (auto done = uow.audit().append(entry); !done) {
                    return done;
                }
            }
            return {};
        });
    };
    const auto history = [&](RecordRef record) {
        return readValue<Entries>(*store, [=](const ReadView& view) { return view.audit().historyOf(record); }).value();
    };
    const RecordRef call{RecordKind::Call, 1001};

    AuditEntry added = entryFor(call, 1);
    added.actor = {.desk = 1, .staff = idOf<StaffId>(77)};
    AuditEntry changed = entryFor(call, 2, "changed");
    changed.at = morning - std::chrono::hours{1}; // the wall clock was set back
    changed.before.set("key_points", "漏水");
    changed.before.set("title", "");
    changed.after.set("key_points", "漏水\n三楼 'x'");

    SECTION("a record's entries come back with both images, in the order in which they were written")
    {
        REQUIRE(append({added}).has_value());
        REQUIRE(append({entryFor({RecordKind::Promise, 1001}, 1), changed, entryFor({RecordKind::Call, 1002}, 1)})
                    .has_value());
        const Entries entries = history(call);
        REQUIRE(entries.size() == 2);
        checkSameEntry(entries[0], added);
        checkSameEntry(entries[1], changed);
        CHECK(history({RecordKind::Promise, 1001}).size() == 1);
        CHECK(history({RecordKind::Call, 1003}).empty());
    }
    SECTION("an entry of a job that failed is not there")
    {
        const auto failed = store->write([&](UnitOfWork& uow) -> Result<void> {
            REQUIRE(uow.audit().append(added).has_value());
            return fail(recordConflict);
        });
        REQUIRE_FALSE(failed.has_value());
        CHECK(history(call).empty());
        REQUIRE(append({changed}).has_value());
        CHECK(history(call).size() == 1);
    }
    SECTION("a job sees the entries that it wrote")
    {
        const auto done = store->write([&](UnitOfWork& uow) -> Result<void> {
            REQUIRE(uow.audit().append(added).has_value());
            CHECK(uow.audit().historyOf(call).value().size() == 1);
            return {};
        });
        CHECK(done.has_value());
    }
}

} // namespace frontdesk::contract
