#include "contracts/ComplaintReviewRepositoryContract.h"
#include "storage/AuditVerifier.h"
#include "storage/StorageErrors.h"
#include "support/StoredRecords.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_ComplaintReviews {

namespace {

/// A review as its service writes it.
void keepReview(TempDatabase& database, const ComplaintReview& review)
{
    REQUIRE(database
                .write([&](UnitOfWork& uow) -> Result<void> {
                    return uow.complaintReviews().add(review).and_then([&] {
                        return uow.audit().append({.at = review.at,
                                                   .actor = Actor::program(),
                                                   .action = "reviewed",
                                                   .record = refOf(review),
                                                   .version = 1,
                                                   .before = {},
                                                   .after = imageOf(review)});
                    });
                })
                .has_value());
}

std::size_t reviewProblems(TempDatabase& database)
{
    Database connection = database.connection(Database::Mode::Read);
    const auto report = AuditVerifier{connection}.verify();
    REQUIRE(report.has_value());
    return report->problems.size();
}

} // namespace

TEST_CASE("Reviews of tickets are audited, and what is no review is damage", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    const ComplaintReview review = contract::plainReview(1);
    keepReview(database, review);
    CHECK(reviewProblems(database) == 0);
    const auto alter = [&](const char* sql) { REQUIRE(database.connection().execute(sql).has_value()); };
    SECTION("a better total is noticed") { alter("UPDATE complaint_review SET total = 100"); }
    SECTION("a better mark is noticed") { alter("UPDATE complaint_review SET items = replace(items, 'none', 'full')"); }
    SECTION("one taken away is noticed") { alter("DELETE FROM complaint_review"); }
    SECTION("lines that are none of ours are damage")
    {
        for (const char* const sql :
             {"UPDATE complaint_review SET items = 'good 20 0 heard'",
              "UPDATE complaint_review SET items = 'full 20 7 heard'",
              "UPDATE complaint_review SET items = 'full x 0 heard'", "UPDATE complaint_review SET items = 'full 20 0'",
              "UPDATE complaint_review SET items = 'full 20 0 heard twice'"}) {
            INFO(sql);
            alter(sql);
            const auto found = database.read([&](const ReadView& view) {
                return view.complaintReviews().find(review.id).map([](const ComplaintReview&) {});
            });
            REQUIRE_FALSE(found.has_value());
            CHECK(found.error().code == storeDamaged);
        }
    }
    CHECK(reviewProblems(database) > 0);
}

} // namespace frontdesk::tst_ComplaintReviews
