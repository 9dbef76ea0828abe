#include "contracts/SiteVisitSamples.h"
#include "domain/sitevisit/SiteVisitService.h"
#include "storage/AuditVerifier.h"
#include "support/StoredRecords.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_SiteVisits {

namespace {

std::size_t siteVisitProblems(TempDatabase& database)
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

TEST_CASE("Visits at customers are audited and found by name, number and words", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    SystemClock clock;
    IdMaker ids{clock, 9};
    const SiteVisitService service{ids};
    const RuleBook book = RuleBook::compile({});
    const auto id = contract::idOf<SiteVisitId>(9801);
    REQUIRE(database
                .write([&](UnitOfWork& uow) -> Result<void> {
                    return service
                        .save(uow, Actor::program(),
                              {.id = id,
                               .form = {.name = "欧阳建国", .phone = "13912345678", .purpose = "看导轨"},
                               .at = contract::morning,
                               .zone = *TimeZone::named("Asia/Shanghai")},
                              book)
                        .map([](const SiteVisit&) {});
                })
                .has_value());
    CHECK(siteVisitProblems(database) == 0);
    for (const char* const typed : {"ouyang", "oyjg", "12345678", "导轨", "SF-20261121-001"}) {
        INFO(typed);
        REQUIRE(database
                    .read([&](const ReadView& view) {
                        return view.searchKind(RecordKind::SiteVisit, typed, 5)
                            .map([&](const std::vector<RecordRef>& found) {
                                CHECK(found == std::vector<RecordRef>{{RecordKind::SiteVisit, id.value()}});
                            });
                    })
                    .has_value());
    }
    const auto alter = [&](const char* sql) { REQUIRE(database.connection().execute(sql).has_value()); };
    SECTION("an altered one is noticed") { alter("UPDATE site_visit SET purpose = 'nothing'"); }
    SECTION("one taken away is noticed") { alter("DELETE FROM site_visit"); }
    CHECK(siteVisitProblems(database) > 0);
}

} // namespace frontdesk::tst_SiteVisits
