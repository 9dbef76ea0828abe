#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/complaint/ComplaintReviewRepository.h"

#include <catch2/catch.hpp>

namespace frontdesk::contract {

/// Somebody looked at ticket 9001 so many minutes after the morning.
inline ComplaintReview plainReview(int number, std::int64_t ticket = 9001)
{
    return {.id = idOf<ComplaintReviewId>(9700 + number),
            .complaint = idOf<ComplaintId>(ticket),
            .scorecard = "base/complaint-quality",
            .ruleBook = "0123456789abcdef",
            .items = {{"heard", 20, false, ReviewMark::Full},
                      {"cause", 45, false, ReviewMark::Part},
                      {"told", 35, false, ReviewMark::NotApplicable},
                      {"true", 0, true, ReviewMark::None}},
            .pass = 80,
            .words = "没有写明原因，\"急\" 'x'\n再问一次",
            .total = 65,
            .reviewer = idOf<StaffId>(79),
            .at = morning + std::chrono::minutes{number}};
}

inline Result<void> addReview(StoreUnderTest& store, const ComplaintReview& review)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.complaintReviews().add(review).and_then(
            [&] { return uow.audit().append(entryFor(refOf(review), 1)); });
    });
}

inline void complaintReviewRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Reviews = std::vector<ComplaintReview>;
    const auto find = [&](const ComplaintReview& review) {
        return readValue<ComplaintReview>(
            *store, [&](const ReadView& view) { return view.complaintReviews().find(review.id); });
    };
    const auto ofTicket = [&](std::int64_t ticket) {
        return readValue<Reviews>(
                   *store,
                   [&](const ReadView& view) { return view.complaintReviews().ofComplaint(idOf<ComplaintId>(ticket)); })
            .value();
    };

    SECTION("a review comes back with every field as it was added")
    {
        ComplaintReview bare = plainReview(2);
        bare.items.clear();
        bare.reviewer.reset();
        bare.words.clear();
        for (const ComplaintReview& each : {plainReview(1), bare}) {
            REQUIRE(addReview(*store, each).has_value());
            CHECK(find(each).value() == each);
        }
        CHECK(find(plainReview(9)).error().code == recordNotFound);
    }
    SECTION("the same one twice is one add, with other marks a conflict")
    {
        REQUIRE(addReview(*store, plainReview(1)).has_value());
        CHECK(addReview(*store, plainReview(1)).has_value());
        ComplaintReview other = plainReview(1);
        other.items[1].mark = ReviewMark::Full;
        CHECK(addReview(*store, other).error().code == recordConflict);
        CHECK(ofTicket(9001) == Reviews{plainReview(1)});
    }
    SECTION("those of a ticket stand in the order in which they were made, and so do those since a time")
    {
        ComplaintReview twin = plainReview(2);
        twin.id = idOf<ComplaintReviewId>(9709);
        for (const ComplaintReview& each : {plainReview(3, 9002), twin, plainReview(2), plainReview(1)}) {
            REQUIRE(addReview(*store, each).has_value());
        }
        CHECK(ofTicket(9001) == Reviews{plainReview(1), plainReview(2), twin});
        CHECK(ofTicket(9003).empty());
        const auto since = readValue<Reviews>(
            *store, [&](const ReadView& view) { return view.complaintReviews().since(plainReview(2).at); });
        CHECK(since.value() == Reviews{plainReview(2), twin, plainReview(3, 9002)});
    }
}

} // namespace frontdesk::contract
