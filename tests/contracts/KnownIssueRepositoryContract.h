#pragma once

#include "contracts/KnownIssueSamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/knownissue/KnownIssueRepository.h"

#include <catch2/catch.hpp>

namespace frontdesk::contract {

inline Result<void> addKnownIssue(StoreUnderTest& store, const KnownIssue& issue)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.knownIssues().add(issue).and_then(
            [&] { return uow.audit().append(entryFor(refOf(issue), issue.version)); });
    });
}

inline Result<KnownIssue> changeKnownIssue(StoreUnderTest& store, const KnownIssue& issue)
{
    return writeValue<KnownIssue>(store, [&](UnitOfWork& uow) -> Result<KnownIssue> {
        auto updated = uow.knownIssues().update(issue);
        if (updated) {
            REQUIRE(uow.audit().append(entryFor(refOf(issue), updated->version, "changed")).has_value());
        }
        return updated;
    });
}

inline void knownIssueRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    const auto list = [&](auto find) {
        const auto found = readValue<std::vector<KnownIssue>>(*store, find);
        REQUIRE(found.has_value());
        Ids ids;
        for (const KnownIssue& each : *found) {
            ids.push_back(each.id.value());
        }
        return ids;
    };
    const auto find = [&](KnownIssueId id) {
        return readValue<KnownIssue>(*store, [&](const ReadView& view) { return view.knownIssues().find(id); });
    };

    SECTION("an issue comes back with every field as it was added")
    {
        for (const KnownIssue& each : {fullKnownIssue(1), plainKnownIssue(2)}) {
            REQUIRE(addKnownIssue(*store, each).has_value());
            CHECK(find(each.id).value() == each);
        }
        CHECK(find(plainKnownIssue(3).id).error().code == recordNotFound);
    }
    SECTION("the same twice is one, other content under the same id is a conflict")
    {
        REQUIRE(addKnownIssue(*store, plainKnownIssue(1)).has_value());
        CHECK(addKnownIssue(*store, plainKnownIssue(1)).has_value());
        KnownIssue other = plainKnownIssue(1);
        other.words = "another";
        CHECK(addKnownIssue(*store, other).error().code == recordConflict);
        CHECK(find(other.id)->words == plainKnownIssue(1).words);
    }
    SECTION("a change is guarded by the version")
    {
        REQUIRE(addKnownIssue(*store, plainKnownIssue(1)).has_value());
        KnownIssue changed = fullKnownIssue(1);
        const auto stored = changeKnownIssue(*store, changed);
        REQUIRE(stored.has_value());
        CHECK(stored->version == 2);
        changed.version = 2;
        CHECK(find(changed.id).value() == changed);
        CHECK(changeKnownIssue(*store, plainKnownIssue(1)).error().code == recordConflict);
        CHECK(changeKnownIssue(*store, plainKnownIssue(2)).error().code == recordNotFound);
    }
    SECTION("those open are running or to come; what is ended, over or voided is in the list of all")
    {
        const auto at = [](int minute) { return morning + std::chrono::minutes{minute}; };
        KnownIssue running = plainKnownIssue(1);
        KnownIssue coming = plainKnownIssue(2);
        coming.from = at(60);
        KnownIssue over = plainKnownIssue(3);
        over.until = at(30);
        KnownIssue ended = plainKnownIssue(4);
        ended.endedAt = at(5);
        KnownIssue voided = plainKnownIssue(5);
        voided.voided = Voided{.at = at(5), .reason = "twice"};
        for (const KnownIssue& each : {running, coming, over, ended, voided}) {
            REQUIRE(addKnownIssue(*store, each).has_value());
        }
        const auto open = [&](UtcTime now, int most) {
            return list([=](const ReadView& view) { return view.knownIssues().open(now, most); });
        };
        CHECK(open(at(29), 9) == Ids{9902, 9903, 9901});
        CHECK(open(at(30), 9) == Ids{9902, 9901});
        CHECK(open(at(30), 1) == Ids{9902});
        CHECK(list([](const ReadView& view) { return view.knownIssues().all(9); }) ==
              Ids{9905, 9904, 9903, 9902, 9901});
        CHECK(list([](const ReadView& view) { return view.knownIssues().all(2); }) == Ids{9905, 9904});
    }
}

} // namespace frontdesk::contract
