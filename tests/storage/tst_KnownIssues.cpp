#include "contracts/KnownIssueSamples.h"
#include "contracts/PresenceRepositoryContract.h"
#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/knownissue/KnownIssueService.h"
#include "storage/AuditVerifier.h"
#include "support/StoredRecords.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_KnownIssues {

namespace {

std::size_t knownIssueProblems(TempDatabase& database)
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

TEST_CASE("Known issues are audited and found by their words", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    const auto id = contract::idOf<KnownIssueId>(9901);
    const auto zone = *TimeZone::named("Asia/Shanghai");
    REQUIRE(database
                .write([&](UnitOfWork& uow) -> Result<void> {
                    return KnownIssueService{}
                        .add(uow, Actor::program(), id,
                             {.title = "三号楼停水", .words = "水泵检修中", .place = "3栋", .cues = "没水"}, zone,
                             contract::morning)
                        .map([](const KnownIssue&) {});
                })
                .has_value());
    CHECK(knownIssueProblems(database) == 0);
    for (const char* const typed : {"停水", "水泵", "没水"}) {
        INFO(typed);
        REQUIRE(database
                    .read([&](const ReadView& view) {
                        return view.searchKind(RecordKind::KnownIssue, typed, 5)
                            .map([&](const std::vector<RecordRef>& found) {
                                CHECK(found == std::vector<RecordRef>{{RecordKind::KnownIssue, id.value()}});
                            });
                    })
                    .has_value());
    }
    const auto alter = [&](const char* sql) { REQUIRE(database.connection().execute(sql).has_value()); };
    SECTION("an altered one is noticed") { alter("UPDATE known_issue SET words = 'nothing'"); }
    SECTION("one taken away is noticed") { alter("DELETE FROM known_issue"); }
    CHECK(knownIssueProblems(database) > 0);
}

TEST_CASE("Who has a record open leaves the audit alone, and a damaged row is an error", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    REQUIRE(database.write([](UnitOfWork& uow) { return uow.presences().put(contract::presenceOf(1)); }).has_value());
    CHECK(knownIssueProblems(database) == 0);
    REQUIRE(database.connection().execute("UPDATE presence SET seat = -4").has_value());
    CHECK_FALSE(
        database
            .read([](const ReadView& view) {
                return view.presences().at(contract::presenceOf(1).record).map([](const std::vector<RecordPresence>&) {
                });
            })
            .has_value());
}

} // namespace frontdesk::tst_KnownIssues
