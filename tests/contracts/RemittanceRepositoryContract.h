#pragma once

#include "contracts/FeeSamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/arrears/RemittanceRepository.h"
#include "domain/audit/AuditEntry.h"

#include <catch2/catch.hpp>

namespace frontdesk::contract {

inline void remittanceRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    const auto add = [&](const RemittanceSlip& slip) {
        return store->write([&](UnitOfWork& uow) -> Result<void> {
            return uow.remittances().add(slip).and_then([&] { return uow.audit().append(entryFor(refOf(slip), 1)); });
        });
    };
    const auto listed = [&](auto find) {
        std::vector<std::int64_t> ids;
        const auto found = readValue<std::vector<RemittanceSlip>>(*store, find);
        for (const RemittanceSlip& slip : found.value()) {
            ids.push_back(slip.id.value());
        }
        return ids;
    };
    using Ids = std::vector<std::int64_t>;
    const RemittanceSlip first = fullRemittanceSlip(1, dayOf(11, 21));
    RemittanceSlip second = fullRemittanceSlip(2, dayOf(11, 21));
    second.edition = 2;
    second.corrects = first.id;
    second.reason = "数错了";
    second.counts.push_back({.method = PaymentMethod::Pos, .counted = Money::fromFen(100)});
    REQUIRE(add(first).has_value());

    SECTION("a slip comes back whole, also its correction, and twice is one")
    {
        REQUIRE(add(second).has_value());
        for (const RemittanceSlip& slip : {first, second}) {
            CHECK(readValue<RemittanceSlip>(*store, [&](const ReadView& view) {
                      return view.remittances().find(slip.id);
                  }).value() == slip);
            CHECK(add(slip).has_value());
        }
        CHECK(readValue<RemittanceSlip>(
                  *store, [](const ReadView& view) { return view.remittances().find(idOf<RemittanceSlipId>(7799)); })
                  .error()
                  .code == recordNotFound);
    }
    SECTION("nothing takes the place of what is finished")
    {
        RemittanceSlip other = first;
        other.counts.front().counted = Money::fromFen(1);
        CHECK(add(other).error().code == recordConflict);
        CHECK(add(fullRemittanceSlip(3, first.day())).error().code == recordConflict); // another one of that edition
        REQUIRE(add(second).has_value());
        RemittanceSlip rival = second;
        rival.id = idOf<RemittanceSlipId>(7704);
        rival.edition = 3;
        CHECK(add(rival).error().code == recordConflict); // two that correct the same one
    }
    SECTION("slips are found by their day, and the latest first")
    {
        REQUIRE(add(second).has_value());
        REQUIRE(add(fullRemittanceSlip(5, dayOf(11, 20))).has_value());
        REQUIRE(add(fullRemittanceSlip(6, dayOf(11, 22))).has_value());
        CHECK(listed([&](const ReadView& view) { return view.remittances().ofDay(first.day()); }) == Ids{7702, 7701});
        CHECK(listed([](const ReadView& view) { return view.remittances().ofDay(dayOf(1, 1)); }).empty());
        CHECK(listed([](const ReadView& view) { return view.remittances().latest(9); }) == Ids{7706, 7702, 7701, 7705});
        CHECK(listed([](const ReadView& view) { return view.remittances().latest(2); }) == Ids{7706, 7702});
    }
}

} // namespace frontdesk::contract
