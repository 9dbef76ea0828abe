#include "contracts/ComplaintSamples.h"
#include "domain/complaint/ComplaintService.h"
#include "storage/AuditVerifier.h"
#include "support/StoredRecords.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_Complaints {

namespace {

std::size_t ticketProblems(TempDatabase& database)
{
    Database connection = database.connection(Database::Mode::Read);
    const auto report = AuditVerifier{connection}.verify();
    REQUIRE(report.has_value());
    for (const Problem& problem : report->problems) {
        UNSCOPED_INFO(problem.field << ' ' << problem.code.name);
    }
    return report->problems.size();
}

} // namespace

TEST_CASE("The audit of tickets and their journals verifies, and what was altered is found", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    SystemClock clock;
    IdMaker ids{clock, 9};
    const ComplaintService service{ids};
    const RuleBook book = RuleBook::compile({});
    const auto ticket = contract::idOf<ComplaintId>(9001);
    const Actor actor = Actor::program();
    REQUIRE(database
                .write([&](UnitOfWork& uow) -> Result<void> {
                    return service
                        .save(uow, actor,
                              {.id = ticket,
                               .form = {.name = "王女士", .issue = "电梯响"},
                               .receivedAt = contract::morning,
                               .day = *parseDate("2026-11-21")},
                              book, contract::morning)
                        .and_then([&](const Complaint&) {
                            return service.tell(uow, actor, ticket, "师傅在路上", contract::morning);
                        })
                        .map([](const Complaint&) {});
                })
                .has_value());
    CHECK(ticketProblems(database) == 0);

    const auto alter = [&](const char* sql) { REQUIRE(database.connection().execute(sql).has_value()); };
    SECTION("what the customer said") { alter("UPDATE complaint SET issue = 'nothing'"); }
    SECTION("what the customer was told") { alter("UPDATE complaint_entry SET words = 'nothing'"); }
    SECTION("an entry that nobody made")
    {
        alter("INSERT INTO complaint_entry (id, complaint, kind, at, staff, words, whom, due, about, state, reason, "
              "satisfied) VALUES (9999, 9001, 'told', 1, NULL, 'x', '', NULL, NULL, 'received', '', "
              "NULL)");
    }
    SECTION("an entry taken away") { alter("DELETE FROM complaint_entry"); }
    SECTION("a ticket taken away") { alter("DELETE FROM complaint"); }
    CHECK(ticketProblems(database) > 0);
}

} // namespace frontdesk::tst_Complaints
