#include "base/TimeZone.h"
#include "domain/table/HeaderGuess.h"
#include "domain/table/Tables.h"
#include "domain/visitor/VisitorFixture.h"
#include "domain/visitor/VisitorsTable.h"
#include "support/ManualClock.h"

namespace tst_VisitorsTable {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

struct GroupDesk : VisitorDesk {
    ManualClock clock;
    IdMaker ids{clock, 1};
    RuleBooks books;
    VisitorsTable table{shippedKind("visitors"), ids, books, clock};
    TimeZone zone = TimeZone::named("Asia/Shanghai").value();

    Result<ImportSummary> take(const std::vector<MappedRow>& rows, std::size_t most = 1000)
    {
        return write<ImportSummary>([&](UnitOfWork& uow) {
            return table.commit(uow, actor, now, rows, [most](std::size_t done) { return done < most; });
        });
    }
    Result<void> takeBack(const std::string& undo)
    {
        return store.writeNow([&](UnitOfWork& uow) { return table.undo(uow, actor, now, undo); });
    }
    std::vector<Visit> expected()
    {
        std::vector<Visit> visits;
        static_cast<void>(store.readNow([&](const ReadView& view) -> Result<void> {
            visits = view.visits().expectedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 500).value();
            return {};
        }));
        return visits;
    }
    /// "row field code" of everything that is wrong, a line each.
    std::string wrong(const std::vector<MappedRow>& rows)
    {
        std::vector<RowProblem> problems = table.examine(rows);
        static_cast<void>(store.readNow([&](const ReadView& view) -> Result<void> {
            addProblems(problems, table.check(view, rows).value());
            return {};
        }));
        std::string all;
        for (const RowProblem& one : problems) {
            all += std::to_string(one.row) + ' ' + one.problem.field + ' ' + std::string{one.problem.code.name} + '\n';
        }
        return all;
    }
};

std::vector<MappedRow> thirty()
{
    std::vector<MappedRow> rows;
    for (int guest = 1; guest <= 30; ++guest) {
        rows.push_back({guest + 1,
                        {{"name", "来宾" + std::to_string(guest)},
                         {"company", "某某设计院"},
                         {"host", "林工"},
                         {"room", "3-1801"},
                         {"date", "2026/12/1"},
                         {"time", "14:30"}}});
    }
    return rows;
}

} // namespace

TEST_CASE("Thirty visitors are announced from a table, as one group, and taken back as a whole", "[visitor]")
{
    GroupDesk desk;
    CHECK(desk.wrong(thirty()).empty());
    const ImportSummary summary = desk.take(thirty()).value();
    CHECK(summary.added == 30);
    const auto visits = desk.expected();
    REQUIRE(visits.size() == 30);
    const UtcTime at = desk.zone.toUtc({std::chrono::year{2026} / 12 / 1, LocalTime::parse("14:30").value()});
    for (const Visit& visit : visits) {
        CHECK(visit.group == visits.front().id.value());
        CHECK(visit.expectedAt == at);
        CHECK(visit.hasAppointment == true);
        CHECK(visit.place == "3-1801");
        CHECK_FALSE(visit.arrivedAt.has_value());
    }
    REQUIRE(summary.undo.has_value());
    REQUIRE(desk.takeBack(*summary.undo).has_value());
    CHECK(desk.expected().empty());
    CHECK(desk.store.data().visits.size() == 30); // voided, not gone
    CHECK(desk.takeBack(*summary.undo).error().code == recordConflict);
    CHECK(desk.takeBack("3 x").error().code == recordNotFound);
    CHECK(desk.takeBack("").error().code == recordNotFound);
}

TEST_CASE("A group of which somebody has come is not taken back, not even in part", "[visitor]")
{
    GroupDesk desk;
    const ImportSummary summary = desk.take(thirty()).value();
    REQUIRE(desk.step(desk.expected().back(), {.kind = VisitStep::Kind::Arrive}).has_value());
    CHECK(desk.takeBack(*summary.undo).error().code == recordConflict);
    CHECK(desk.expected().size() == 29);
}

TEST_CASE("A list that is taken in twice announces only what is new", "[visitor]")
{
    GroupDesk desk;
    auto rows = thirty();
    rows[1].values["name"] = rows[0].values["name"]; // two guests of one name are two
    REQUIRE(desk.take(rows)->added == 30);
    rows.push_back(rows.back());
    rows.back().values["name"] = "来宾31";
    const ImportSummary again = desk.take(rows).value();
    CHECK(again.added == 1);
    CHECK(again.unchanged == 30);
    CHECK(desk.expected().size() == 31);
    CHECK_FALSE(desk.take(rows)->undo.has_value());
}

TEST_CASE("What is wrong with a row of visitors is told with its field, and the others are good", "[visitor]")
{
    GroupDesk desk;
    const std::vector<MappedRow> rows{
        {2, {{"name", "王芳"}, {"time", "25:00"}}},
        {3, {{"name", "王芳"}, {"date", "2026-02-30"}, {"time", "9:00"}}},
        {4, {{"name", "王芳"}, {"phone", "12ab"}, {"companions", "many"}, {"time", "9:00"}}},
        {5, {{"host", "林工"}, {"time", "9:00"}}},
        {6, {{"company", "某某设计院"}, {"companions", "３"}, {"time", "９：３０"}}},
        {8, {{"name", "王芳"}, {"date", "2020-01-01"}, {"time", "9:00"}}},
        {9, {{"name", "王芳"}, {"date", "2099-01-01"}, {"time", "9:00"}}},
        {7, {{"name", std::string(3000, 'x')}, {"time", "9:00"}}},
    };
    CHECK(desk.wrong(rows) == "2 time visit.bad_time\n3 time visit.bad_time\n4 phone visit.bad_phone\n"
                              "4 companions visit.bad_companions\n5 name form.field_required\n"
                              "7 name form.field_too_long\n8 time visit.past_day\n");
    // Without a time it is a row that lacks a needed field, as for every kind of table.
    const TableKind& kind = shippedKind("visitors");
    const auto table = Table::from(rawTable({{"姓名", "来访时间"}, {"王芳", ""}, {"李雷", "9:00"}}), 0);
    const MappedTable mapped = mapTable(table, {{"name", "time"}}, kind);
    REQUIRE(mapped.problems.size() == 1);
    CHECK(mapped.problems[0].row == 2);
    CHECK(mapped.problems[0].problem == Problem{"time", fieldRequired});
}

TEST_CASE("Day and time of a visitor come from one column or from two", "[visitor]")
{
    GroupDesk desk;
    const auto at = [&](FieldValues values) {
        values["name"] = "王芳";
        const ImportSummary summary = desk.take({{2, values}}).value();
        const auto visits = desk.expected();
        REQUIRE(visits.size() == 1);
        REQUIRE(desk.takeBack(*summary.undo).has_value());
        return toIso(desk.zone.toLocal(*visits.front().expectedAt));
    };
    const std::string today = toIso(desk.zone.localDate(desk.now));
    CHECK(at({{"time", "14:30"}}) == today + "T14:30:00");
    CHECK(at({{"time", "2026-12-01 14:30"}}) == "2026-12-01T14:30:00");
    CHECK(at({{"time", "2026/12/1 14:30:00"}, {"date", "2026-12-05"}}) == "2026-12-01T14:30:00");
    CHECK(at({{"time", "14:30:00"}, {"date", "2026-12-05 00:00:00"}}) == "2026-12-05T14:30:00");
}

TEST_CASE("Words of a visitor that look like a formula stay words", "[visitor]")
{
    GroupDesk desk;
    const std::string formula = "=HYPERLINK(\"http://x\",\"+1\")";
    REQUIRE(desk.take({{2, {{"name", formula}, {"host", "@林工"}, {"note", "-1+1"}, {"time", "9:00"}}}}).has_value());
    const auto visits = desk.expected();
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].name == formula);
    CHECK(visits[0].host == "@林工");
    CHECK(visits[0].note == "-1+1");
    CHECK(visits[0].group == 0); // alone
}

TEST_CASE("An import of visitors that is stopped announces nobody", "[visitor]")
{
    GroupDesk desk;
    CHECK(desk.take(thirty(), 12).error().code == tableCancelled);
    CHECK(desk.expected().empty());
}

TEST_CASE("The headers of lists of visitors are known in both languages", "[visitor]")
{
    using Names = std::vector<std::string>;
    const TableKind& kind = shippedKind("visitors");
    CHECK(guessFields({"序号", "访客姓名", "性别", "手机号码", "来访单位", "随行人数", "车牌号", "来访事由", "被访人",
                       "房号", "楼层", "来访日期", "来访时间", "备注"},
                      kind) == Names{"", "name", "title", "phone", "company", "companions", "plate", "purpose", "host",
                                     "room", "floor", "date", "time", "note"});
    CHECK(guessFields({"Visitor", "Company", "Mobile", "Host", "Expected time", "Purpose of visit"}, kind) ==
          Names{"name", "company", "phone", "host", "time", "purpose"});
    CHECK(guessFields({"訪客姓名", "來訪單位", "被訪人", "預約時間"}, kind) ==
          Names{"name", "company", "host", "time"});
    CHECK(kind.field("title")->wordFor("女") == "ms");
}

} // namespace tst_VisitorsTable
