#include "contracts/Samples.h"
#include "domain/roster/DutyWords.h"
#include "domain/roster/RosterRepository.h"
#include "domain/roster/RosterTable.h"
#include "domain/table/Tables.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>

namespace tst_RosterTable {

using namespace frontdesk;
using contract::morning;

namespace {

struct RosterImportDesk {
    InMemoryStore store;
    ManualClock clock;
    IdMaker ids{clock, 1};
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Supervisor}};
    RosterTable table{shippedKind("roster"), ids};

    Result<ImportSummary> take(const std::vector<MappedRow>& rows)
    {
        Result<ImportSummary> summary = fail(recordNotFound);
        static_cast<void>(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            summary = table.commit(uow, actor, morning, rows, [](std::size_t) { return true; });
            return summary ? Result<void>{} : Result<void>{fail(summary.error())};
        }));
        return summary;
    }
    Result<void> takeBack(const std::string& undo)
    {
        return store.writeNow([&](UnitOfWork& uow) { return table.undo(uow, actor, morning, undo); });
    }
    std::vector<std::string> standing()
    {
        std::vector<std::string> names;
        static_cast<void>(store.readNow([&](const ReadView& view) -> Result<void> {
            const auto entries = view.roster().from(LocalDate{}).value();
            for (const RosterEntry& entry : entries) {
                names.push_back(entry.duty + ' ' + entry.name);
            }
            return {};
        }));
        return names;
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("The duties and weekdays that a table may write are the roster's", "[roster]")
{
    const TableKind& kind = shippedKind("roster");
    for (const std::string_view duty : dutyWords) {
        CHECK(kind.field("duty")->words.contains(duty));
    }
    CHECK(kind.field("duty")->words.size() == dutyWords.size());
    for (const std::string_view day : weekdayWords) {
        CHECK(kind.field("weekday")->words.contains(day));
    }
    CHECK(kind.field("weekday")->wordFor("周 天") == "sun");
    CHECK(kind.field("duty")->wordFor("中控室") == "control_room");
    CHECK_FALSE(kind.field("duty")->wordFor("泳池").has_value());
    CHECK_FALSE(kind.field("duty")->wordFor(" ").has_value());
}

TEST_CASE("A table takes the roster's place and is taken back", "[roster]")
{
    RosterImportDesk desk;
    const std::vector<MappedRow> first{{2, {{"duty", "中控室"}, {"name", "王芳"}, {"phone", "13800138000"}}},
                                       {3, {{"duty", "泳池"}, {"name", "李强"}, {"weekday", "星期六"}}}};
    CHECK(desk.table.examine(first).empty());
    CHECK(desk.take(first)->added == 2);
    CHECK(desk.standing() == Names{"control_room 王芳", "泳池 李强"});

    const std::vector<MappedRow> second{{2, {{"duty", "中控室"}, {"name", "王芳"}, {"phone", "13800138000"}}},
                                        {3, {{"duty", "电梯"}, {"name", "赵敏"}, {"date", "2099/1/9 00:00:00"}}}};
    const ImportSummary summary = desk.take(second).value();
    CHECK(summary.added == 1);
    CHECK(summary.unchanged == 1);
    CHECK(desk.standing() == Names{"control_room 王芳", "lift_maintainer 赵敏"});
    REQUIRE(summary.undo.has_value());
    REQUIRE(desk.takeBack(*summary.undo).has_value());
    CHECK(desk.standing() == Names{"control_room 王芳", "泳池 李强"});
    CHECK(desk.takeBack(*summary.undo).error().code == recordConflict);
    CHECK(desk.takeBack("3 x").error().code == recordNotFound);
    CHECK_FALSE(desk.take(first)->undo.has_value()); // nothing changed
}

TEST_CASE("What is wrong with a row of the roster is told with its field", "[roster]")
{
    RosterImportDesk desk;
    const std::vector<MappedRow> rows{{2, {{"duty", "中控室"}, {"name", "王芳"}, {"weekday", "八"}}},
                                      {3, {{"duty", "中控室"}, {"name", "王芳"}, {"date", "2026-02-30"}}},
                                      {4, {{"duty", "中控室"}, {"name", "王芳"}, {"phone", "x"}, {"from", "25:00"}}}};
    std::string found;
    for (const RowProblem& one : desk.table.examine(rows)) {
        found += std::to_string(one.row) + ' ' + one.problem.field + ' ' + std::string{one.problem.code.name} + '\n';
    }
    CHECK(found ==
          "2 weekday form.unknown_word\n3 date time.bad_date\n4 phone roster.bad_phone\n4 from time.bad_time\n");
}

} // namespace tst_RosterTable
