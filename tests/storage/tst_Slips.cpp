#include "contracts/IdentityRepositoryContract.h"
#include "domain/draft/Draft.h"
#include "domain/slip/SlipRepository.h"
#include "domain/slip/SlipService.h"
#include "storage/AuditVerifier.h"
#include "support/TempDatabase.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace frontdesk::tst_Slips {

namespace {

/// Which files of the store hold the text, the key's apart.
std::vector<std::string> slipFilesWith(const TempDatabase& database, const std::string& text)
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(database.folder.path())) {
        if (!entry.is_regular_file() || entry.path() == database.options.keyPath) {
            continue;
        }
        std::ifstream file{entry.path(), std::ios::binary};
        std::ostringstream bytes;
        bytes << file.rdbuf();
        if (bytes.str().find(text) != std::string::npos) {
            found.push_back(entry.path());
        }
    }
    return found;
}

SlipToSave agentsRequest()
{
    SlipToSave input{.id = contract::idOf<SlipId>(7001),
                     .form = {.place = "3-1203",
                              .goodsOf = "proprietor",
                              .taker = "a name that is in the database",
                              .agent = "1",
                              .goods = "sofa 2"},
                     .period = {.until = contract::morning + std::chrono::hours{8}},
                     .at = contract::morning};
    input.identity = contract::residentNumber();
    return input;
}

std::size_t slipProblems(TempDatabase& database)
{
    Database connection = database.connection(Database::Mode::Read);
    const auto report = AuditVerifier{connection}.verify();
    REQUIRE(report.has_value());
    for (const Problem& problem : report->problems) {
        UNSCOPED_INFO(problem.field << ' ' << problem.code.name);
    }
    return report->problems.size();
}

/// From the request to the gate.
Result<void> wholeCourse(UnitOfWork& uow)
{
    const Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    const UtcTime now = contract::morning;
    const SlipService service;
    const RuleBook book = RuleBook::compile({});
    return service.save(uow, actor, agentsRequest(), book)
        .and_then([&](const ReleaseSlip& slip) {
            return service.approve(uow, actor, {slip.id, slip.version}, now);
        })
        .and_then([&](const ReleaseSlip& slip) {
            return service.print(uow, actor, {slip.id, slip.version}, now);
        })
        .and_then([&](const ReleaseSlip& slip) {
            return service.check(uow, actor, {.at = {slip.id, slip.version}, .count = {.counted = {2}}}, book, now);
        })
        .map([](const ReleaseSlip&) {});
}

} // namespace

TEST_CASE("No file holds the number of an agent's document, from the request to the gate", "[storage]")
{
    const std::string number{contract::residentNumber().inFull()};
    TempDatabase database;
    REQUIRE(database.open().has_value());
    Draft draft{.record = {RecordKind::ReleaseSlip, 7009}, .updatedAt = contract::morning};
    agentsRequest().form.writeTo(draft.payload, "form.");
    REQUIRE(database.write([&](UnitOfWork& uow) { return uow.drafts().put(draft); }).has_value());
    REQUIRE(database.write(&wholeCourse).has_value());
    REQUIRE(database.connection().execute("PRAGMA wal_checkpoint(PASSIVE)").has_value());
    CHECK_FALSE(slipFilesWith(database, "a name that is in the database").empty()); // it looks into the files at all
    CHECK(slipFilesWith(database, number).empty());
    CHECK(slipFilesWith(database, number.substr(0, 17)).empty());
    database.close();
    CHECK(slipFilesWith(database, number).empty());
}

TEST_CASE("The audit of release slips verifies, and what was altered past it is found", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    REQUIRE(database.write(&wholeCourse).has_value());
    CHECK(slipProblems(database) == 0);
    const char* const sql =
        GENERATE("UPDATE release_slip SET taker = 'x'", "UPDATE release_slip SET valid_until = valid_until + 1",
                 "UPDATE release_slip SET approved_by = 1", "UPDATE release_slip_goods SET count = 3",
                 "DELETE FROM release_slip_goods", "UPDATE release_slip_check SET counted = '1'",
                 "DELETE FROM release_slip_check", "UPDATE release_slip_check SET counted = 'x'",
                 "DELETE FROM release_slip_goods; DELETE FROM release_slip_check; DELETE FROM release_slip");
    INFO(sql);
    REQUIRE(database.connection().execute(sql).has_value());
    CHECK(slipProblems(database) > 0);
}

TEST_CASE("A slip is found by name, sound, room, goods and number", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    SlipToSave input = agentsRequest();
    input.form.taker = "王芳";
    input.day = LocalDate{std::chrono::year{2026}, std::chrono::November, std::chrono::day{30}};
    REQUIRE(database
                .write([&](UnitOfWork& uow) {
                    return SlipService{}
                        .save(uow, Actor::program(), input, RuleBook::compile({}))
                        .map([](const ReleaseSlip&) {});
                })
                .has_value());
    for (const char* const typed : {"王芳", "wangfang", "wf", "1203", "sofa", "20261130"}) {
        INFO(typed);
        std::vector<RecordRef> found;
        REQUIRE(database
                    .read([&](const ReadView& view) {
                        return view.search(typed, 9).map([&](std::vector<RecordRef> refs) { found = std::move(refs); });
                    })
                    .has_value());
        CHECK(found == std::vector<RecordRef>{{RecordKind::ReleaseSlip, 7001}});
    }
}

} // namespace frontdesk::tst_Slips
