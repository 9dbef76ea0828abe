#pragma once

#include "contracts/SiteVisitSamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/sitevisit/SiteVisitRepository.h"

#include <catch2/catch.hpp>

namespace frontdesk::contract {

inline Result<void> addSiteVisit(StoreUnderTest& store, const SiteVisit& visit)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.siteVisits().add(visit).and_then(
            [&] { return uow.audit().append(entryFor(refOf(visit), visit.version)); });
    });
}

inline Result<SiteVisit> changeSiteVisit(StoreUnderTest& store, const SiteVisit& visit)
{
    return writeValue<SiteVisit>(store, [&](UnitOfWork& uow) -> Result<SiteVisit> {
        auto updated = uow.siteVisits().update(visit);
        if (updated) {
            REQUIRE(uow.audit().append(entryFor(refOf(visit), updated->version, "changed")).has_value());
        }
        return updated;
    });
}

inline void siteVisitRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    const auto list = [&](auto find) {
        const auto found = readValue<std::vector<SiteVisit>>(*store, find);
        REQUIRE(found.has_value());
        Ids ids;
        for (const SiteVisit& each : *found) {
            ids.push_back(each.id.value());
        }
        return ids;
    };
    const auto find = [&](SiteVisitId id) {
        return readValue<SiteVisit>(*store, [&](const ReadView& view) { return view.siteVisits().find(id); });
    };
    const auto at = [](int minute) { return morning + std::chrono::minutes{minute}; };
    const auto visitIn = [&](int number, SiteVisitState state, std::optional<int> minute = {}) {
        SiteVisit visit = plainSiteVisit(number);
        visit.state = state;
        if (minute) {
            visit.appointmentAt = at(*minute);
            visit.endedAt = at(*minute + 5);
        }
        return visit;
    };

    SECTION("a visit comes back with every field as it was added")
    {
        for (const SiteVisit& each : {fullSiteVisit(1), plainSiteVisit(2)}) {
            REQUIRE(addSiteVisit(*store, each).has_value());
            CHECK(find(each.id).value() == each);
        }
        CHECK(find(plainSiteVisit(9).id).error().code == recordNotFound);
    }
    SECTION("adding the same visit twice is one add, with other words a conflict")
    {
        REQUIRE(addSiteVisit(*store, fullSiteVisit(1)).has_value());
        CHECK(addSiteVisit(*store, fullSiteVisit(1)).has_value());
        SiteVisit other = fullSiteVisit(1);
        other.purpose = "别的事";
        CHECK(addSiteVisit(*store, other).error().code == recordConflict);
        CHECK(find(other.id).value() == fullSiteVisit(1));
    }
    SECTION("a change writes every field and the next version, and only over the version that was read")
    {
        REQUIRE(addSiteVisit(*store, plainSiteVisit(1)).has_value());
        SiteVisit changed = fullSiteVisit(1);
        const auto written = changeSiteVisit(*store, changed);
        REQUIRE(written.has_value());
        changed.version = 2;
        CHECK(*written == changed);
        CHECK(find(changed.id).value() == changed);
        CHECK(changeSiteVisit(*store, plainSiteVisit(1)).error().code == recordConflict);
        CHECK(changeSiteVisit(*store, plainSiteVisit(9)).error().code == recordNotFound);
    }
    SECTION("what is open is listed by its time, those without one last, none that is over or voided")
    {
        SiteVisit voided = visitIn(7, SiteVisitState::Confirmed, 1);
        voided.voided = Voided{.at = at(9), .reason = "twice", .by = {}};
        for (const SiteVisit& each :
             {visitIn(1, SiteVisitState::Postponed), visitIn(2, SiteVisitState::Confirmed, 60),
              visitIn(3, SiteVisitState::NobodyThere, 30), visitIn(4, SiteVisitState::Done, 10),
              visitIn(5, SiteVisitState::Cancelled, 20), visitIn(6, SiteVisitState::Arrived, 40), voided}) {
            REQUIRE(addSiteVisit(*store, each).has_value());
        }
        const auto open = [&](int most) {
            return list([=](const ReadView& view) { return view.siteVisits().open(most); });
        };
        CHECK(open(50) == Ids{9803, 9806, 9802, 9801});
        CHECK(open(1) == Ids{9803});
        CHECK(list([&](const ReadView& view) { return view.siteVisits().appointedBetween(at(10), at(40), 50); }) ==
              Ids{9804, 9805, 9803});
        CHECK(list([&](const ReadView& view) { return view.siteVisits().endedBetween(at(15), at(99), 50); }) ==
              Ids{9805, 9804});
        CHECK(list([&](const ReadView& view) { return view.siteVisits().endedBetween(at(15), at(25), 50); }) ==
              Ids{9804});
    }
    SECTION("visits are found by their ticket, voided ones are not")
    {
        SiteVisit second = plainSiteVisit(2);
        second.ticket = RecordRef{RecordKind::Complaint, 9001};
        SiteVisit first = plainSiteVisit(1);
        first.ticket = second.ticket;
        for (const SiteVisit& each : {second, first, fullSiteVisit(3), plainSiteVisit(4)}) {
            REQUIRE(addSiteVisit(*store, each).has_value());
        }
        CHECK(list([&](const ReadView& view) { return view.siteVisits().ofTicket(*second.ticket); }) ==
              Ids{9801, 9802});
        CHECK(list([&](const ReadView& view) {
                  return view.siteVisits().ofTicket({RecordKind::Complaint, 9002});
              }) == Ids{});
    }
}

} // namespace frontdesk::contract
