#include "domain/arrears/FeeListDay.h"
#include "domain/arrears/FeeListDesk.h"

namespace frontdesk::tst_FeeImporter {

using namespace feetest;

TEST_CASE("A list makes accounts and fees, and the same list again changes nothing", "[fee][import]")
{
    ListDesk desk;
    const auto first = desk.take(twoRooms);
    checkCounts(first, 3, 0, 0);
    CHECK(first->rows == 3);
    CHECK(first->total.fen() == 34000);
    CHECK_FALSE(first->digest.empty());
    CHECK(desk.store.data().feeAccounts.size() == 2);
    CHECK(desk.item("2026-07").account == desk.item("2026-08").account);
    CHECK(desk.item("2026-07").source == first->id);
    CHECK(desk.actionsOn(refOf(desk.item("2026-07"))).empty()); // the list's entry stands for it
    CHECK(desk.actionsOn(refOf(*first)) == std::vector<std::string>{"imported"});
    checkCounts(desk.take(twoRooms), 0, 0, 3);
    checkCounts(desk.take(twoRooms, true), 0, 0, 3);
    CHECK(desk.store.data().feeItems.size() == 3);
    CHECK(desk.item("2026-07").version == 1);
}

TEST_CASE("A list that says something else changes what it names, with entries, and keeps what it leaves empty",
          "[fee][import]")
{
    ListDesk desk;
    Rows rows = twoRooms;
    rows[0].phone = PhoneNumber::parse("13800138000").value();
    rows[0].steward = "李管家";
    REQUIRE(desk.take(rows).has_value());
    rows[0].phone.reset();
    rows[0].steward = "周管家";
    rows[1].owed = Money::fromFen(20000);
    rows[2].due = day("2026-12-31");
    checkCounts(desk.take(rows), 0, 2, 1);
    CHECK(desk.item("2026-08").amount.fen() == 20000);
    CHECK(desk.item("2026-09").due == day("2026-12-31"));
    CHECK(desk.account("3-1801").steward == "周管家");
    CHECK(desk.account("3-1801").phone->digits() == "13800138000");
    CHECK(desk.actionsOn(refOf(desk.item("2026-08"))) == std::vector<std::string>{"imported"});
    CHECK(desk.actionsOn(refOf(desk.account("3-1801"))) == std::vector<std::string>{"imported"});
}

TEST_CASE("Of rows of one account the first that says something counts", "[fee][import]")
{
    ListDesk desk;
    Rows rows = twoRooms;
    rows[0].steward = "甲";
    rows[1].steward = "乙";
    rows[1].phone = PhoneNumber::parse("13800138000").value();
    REQUIRE(desk.take(rows).has_value());
    CHECK(desk.account("3-1801").steward == "甲");
    CHECK(desk.account("3-1801").phone.has_value());
    checkCounts(desk.take(rows), 0, 0, 3);
    CHECK(desk.account("3-1801").version == 1);
}

TEST_CASE("What is missing counts as paid in a whole list only, and is owed again when it comes back", "[fee][import]")
{
    ListDesk desk;
    const FeeAccount byHand = desk.FeeDesk::account("3-1803", "赵六");
    const FeeItem own = desk.owe(byHand, "50", "2026-10-31");
    REQUIRE(desk.take(twoRooms).has_value());
    checkCounts(desk.take({twoRooms[0]}), 0, 0, 1);
    CHECK(desk.item("2026-09").isOpen());
    checkCounts(desk.take({twoRooms[0]}, true), 0, 0, 1, 2);
    CHECK(desk.item("2026-09").goneAt == desk.now);
    CHECK(desk.stored(own).isOpen()); // no list has brought it
    checkCounts(desk.take({twoRooms[2]}), 0, 1, 0);
    CHECK(desk.item("2026-09").isOpen());
    CHECK_FALSE(desk.item("2026-08").isOpen());
}

TEST_CASE("In rooms of rows that are left out nothing counts as missing", "[fee][import]")
{
    ListDesk desk;
    REQUIRE(desk.take(twoRooms).has_value());
    const MappedRow noRoom{.number = 9, .values = {{"payer", "某"}}};
    CHECK(desk.take({twoRooms[0]}, true, {noRoom}).error().code == feeWholeUnclear);
    const MappedRow badRow{.number = 9, .values = {{"room", "3栋1802"}}};
    checkCounts(desk.take({twoRooms[0]}, true, {badRow}), 0, 0, 1, 1);
    CHECK(desk.item("2026-09").isOpen());
    CHECK_FALSE(desk.item("2026-08").isOpen());
}

TEST_CASE("What was paid at the desk stays, whether finance's books have it yet or not", "[fee][import]")
{
    ListDesk desk;
    REQUIRE(desk.take(twoRooms).has_value());
    desk.settle("2026-07", 5000);
    Rows rows = twoRooms;
    checkCounts(desk.take(rows), 0, 0, 3);
    CHECK(desk.item("2026-07").rest().fen() == 7050);
    const auto restAfter = [&](std::int64_t rest) {
        rows[0].isRest = true;
        rows[0].owed = Money::fromFen(rest);
        REQUIRE(desk.take(rows).has_value());
        return desk.item("2026-07").rest().fen();
    };
    CHECK(restAfter(12050) == 7050); // finance does not know of it
    CHECK(restAfter(7050) == 7050);  // finance has it
    CHECK(restAfter(4000) == 4000);  // and something more was paid there
    CHECK(restAfter(0) == 0);
    CHECK_FALSE(desk.item("2026-07").isOpen());
}

TEST_CASE("A fee that was said never to be owed is not brought back by a list", "[fee][import]")
{
    ListDesk desk;
    REQUIRE(desk.take(twoRooms).has_value());
    const FeeItem item = desk.item("2026-09");
    REQUIRE(desk.run<FeeItem>([&](UnitOfWork& uow) {
                    return desk.accounts.voidItem(uow, supervisor, item.id, 1, "算错了", desk.now);
                })
                .has_value());
    checkCounts(desk.take(twoRooms, true), 0, 0, 3);
    CHECK(desk.item("2026-09").voided.has_value());
}

TEST_CASE("A row that speaks of a fee twice takes the whole list back", "[fee][import]")
{
    ListDesk desk;
    Rows rows = twoRooms;
    rows.push_back(row(5, "3 栋 1801", "王芳", "2026-07", 1));
    CHECK(desk.take(rows).error().code == feeRepeatedRow);
    CHECK(desk.store.data().feeItems.empty());
    const auto problems = repeatedRows(rows);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].row == 5);
    CHECK(problems[0].problem.args == std::vector<std::string>{"2"});
}

TEST_CASE("A list is taken back as a whole, and can be taken in again", "[fee][import]")
{
    ListDesk desk;
    REQUIRE(desk.take({twoRooms[0]}).has_value());
    Rows rows{twoRooms[1], twoRooms[2], row(7, "3-1801", "王芳", "2026-07", 777)};
    rows[0].steward = "周管家";
    const auto second = desk.take(rows, true);
    checkCounts(second, 2, 1, 0);
    REQUIRE(desk.back(second->id).has_value());
    CHECK(desk.item("2026-07").amount.fen() == 12050);
    CHECK(desk.item("2026-08").voided.has_value());
    CHECK(desk.account("3-1801").steward.empty());
    CHECK(desk.account("3-1802").voided.has_value());
    CHECK(desk.back(second->id).error().code == feeImportGone);
    checkCounts(desk.take(rows), 0, 3, 0);
    CHECK(desk.item("2026-08").isOpen());
    CHECK(desk.item("2026-08").source == second->id);
    CHECK_FALSE(desk.account("3-1802").voided.has_value());
    CHECK(desk.store.data().feeItems.size() == 3);
}

TEST_CASE("Whatever moved since a list came keeps it from being taken back", "[fee][import]")
{
    ListDesk desk;
    const auto first = desk.take(twoRooms);
    const auto moved = [&](FeeImportId id) {
        const auto back = desk.back(id);
        REQUIRE_FALSE(back.has_value());
        CHECK(back.error().code == feeImportMoved);
        return back.error().args.at(0);
    };
    SECTION("money")
    {
        desk.settle("2026-08", 1);
        CHECK(moved(first->id) == "3-1801 王芳 物业费 2026-08");
        CHECK(desk.item("2026-07").isOpen());
    }
    SECTION("a fee by hand")
    {
        desk.owe(desk.account("3-1802"), "5", "2026-11-30");
        CHECK(moved(first->id) == "3-1802 李强");
    }
    SECTION("what a later list changed")
    {
        Rows rows = twoRooms;
        rows[2].owed = Money::fromFen(1);
        const auto second = desk.take(rows);
        CHECK(moved(first->id) == "3-1802 李强 物业费 2026-09");
        desk.settle("2026-09", 1);
        CHECK(moved(second->id) == "3-1802 李强 物业费 2026-09");
    }
}

TEST_CASE("Days of lists are read in the usual ways and in no other", "[fee][import]")
{
    for (const char* written :
         {"2026-01-05", "2026/1/5", "2026.1.5", "2026年1月5日", "2026年01月05日", "20260105", "46027",
          "２０２６年１月５日", "2026-01-05 00:00:00", " 2026/1/5 ", "2026年1月5号", "2026-01-05T00:00:00"}) {
        CAPTURE(written);
        CHECK(readListDay(written) == day("2026-01-05"));
    }
    for (const char* written : {"", "2026-02-30", "20260230", "2026年1月", "5", "999999", "1月5日", "soon", "26/1/5"}) {
        CAPTURE(written);
        CHECK_FALSE(readListDay(written).has_value());
    }
    std::mt19937 random{20261130};
    constexpr std::string_view marks = "0012345678920262026-//..";
    int sound = 0;
    for (std::size_t round = 0; round < 20000; ++round) { // what is read at once is what is read character by character
        std::string plain = round % 2 == 0 ? "2026" : "";
        while (plain.size() < 4 + round % 8) {
            plain += marks[random() % marks.size()];
        }
        CAPTURE(plain);
        REQUIRE(readListDay(plain) == readListDay(' ' + plain));
        sound += readListDay(plain) ? 1 : 0;
    }
    CHECK(sound > 200);
}

TEST_CASE("What was read of one row of a room is never taken for another room's", "[fee][import]")
{
    FeeListReader reader;
    std::vector<RowProblem> problems;
    const auto read = [&](const char* building, const char* room, const char* phone) {
        FieldValues values{{"fee_kind", "水费"}, {"due_on", "2026/1/5"}, {"amount", "1"}};
        for (const auto& [field, value] :
             {std::pair{"building", building}, std::pair{"room", room}, std::pair{"phone", phone}}) {
            if (*value != '\0') {
                values.set(field, value);
            }
        }
        return reader.read({.number = 1, .values = values}, problems);
    };
    CHECK(read("3", "0301", "13800138000")->accountKey == "3-0301|");
    CHECK(read("3", "0302", "")->accountKey == "3-0302|");
    CHECK_FALSE(read("3", "0302", "")->phone.has_value());
    CHECK(read("4", "0302", "")->accountKey == "4-0302|");
    CHECK(read("", "0302", "13800138001")->accountKey == "0302|");
    CHECK(read("", "0302", "13800138001")->phone->digits() == "13800138001");
    CHECK(problems.empty());
    CHECK_FALSE(read("", "0302", "x").has_value());
    CHECK_FALSE(read("", "0302", "x").has_value()); // a bad one is bad each time
    CHECK(problems.size() == 2);
}

TEST_CASE("A row of a list is read with every reason why it is a bad one", "[fee][import]")
{
    const auto read = [](FieldValues values, std::vector<std::string>* wrong = {}) {
        std::vector<RowProblem> problems;
        auto row = readFeeListRow({.number = 7, .values = std::move(values)}, problems);
        for (const RowProblem& problem : problems) {
            CHECK(problem.row == 7);
            if (wrong != nullptr) {
                wrong->push_back(problem.problem.field + ' ' + std::string{problem.problem.code.name});
            }
        }
        CHECK(row.has_value() == problems.empty());
        return row;
    };
    const auto good = read({{"building", "3"},
                            {"room", "0301"},
                            {"payer", "王芳"},
                            {"phone", "13800138000/021-58881234"},
                            {"fee_kind", "物业费"},
                            {"amount", "￥１，２３４．５０"},
                            {"due_on", "20260105"},
                            {"bill", "0007"}});
    REQUIRE(good.has_value());
    CHECK(good->place == "3-0301");
    CHECK(good->owed.fen() == 123450);
    CHECK(good->bill == "0007");
    CHECK(good->phone->digits() == "13800138000");
    CHECK_FALSE(good->isRest);
    const auto place = [](const char* building, const char* room) {
        return feePlaceOf({.number = 1, .values = {{"building", building}, {"room", room}}});
    };
    CHECK(place("3栋", "3-0301") == "3-0301");
    CHECK(place("3", "3-2-0301") == "3-2-0301");
    CHECK(place("3栋", "0301") == "3-0301");
    CHECK(place("3栋", "3栋0301") == "3栋0301");
    CHECK(place("A座", "1203") == "A-1203");
    CHECK(place("", "0301") == "0301");
    const FieldValues base{{"room", "1"}, {"fee_kind", "水费"}, {"due_on", "2026/1/5"}};
    const auto owed = [&](FieldValues values) {
        for (const auto& [field, value] : base) {
            values.set(field, value);
        }
        return read(values);
    };
    CHECK(owed({{"amount", "100元"}, {"paid", "40"}})->owed.fen() == 6000);
    CHECK(owed({{"amount", "100元"}, {"paid", "40"}})->isRest);
    CHECK(owed({{"amount", "100"}, {"paid", "140"}})->owed.isZero());
    CHECK(owed({{"rest", "1,234.50"}})->owed.fen() == 123450);
    CHECK(owed({{"amount", "0"}})->owed.isZero());
    std::vector<std::string> wrong;
    read({{"phone", "无"}, {"amount", "-5"}, {"due_on", "2026-02-30"}, {"payer", std::string(65, 'a')}}, &wrong);
    CHECK(wrong == std::vector<std::string>{"room form.field_required", "phone fee.bad_phone",
                                            "fee_kind form.field_required", "amount fee.bad_amount",
                                            "due_on fee.bad_day", "payer form.field_too_long"});
    wrong.clear();
    read({{"room", "1"}, {"fee_kind", "水费"}}, &wrong);
    CHECK(wrong == std::vector<std::string>{"amount form.field_required", "due_on form.field_required"});
}

} // namespace frontdesk::tst_FeeImporter
