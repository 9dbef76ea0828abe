#include "domain/arrears/FeeListDesk.h"
#include "domain/arrears/FeeListGap.h"
#include "domain/arrears/FeeTable.h"
#include "domain/arrears/PayPromiseService.h"
#include "domain/promise/PromiseRepository.h"

namespace frontdesk::tst_FeeImportPast {

using namespace feetest;

TEST_CASE("What a whole list would count as paid is known before it is taken in", "[fee][import]")
{
    ListDesk desk;
    REQUIRE(desk.take(twoRooms).has_value());
    desk.settle("2026-09", 900);
    desk.owe(desk.account("3-1801"), "50", "2026-10-31"); // no list has brought it
    const auto gapOf = [&](Rows rows, std::vector<MappedRow> leftOut = {}) {
        FeeListGap search{std::move(rows), std::move(leftOut)};
        REQUIRE(desk.store
                    .readNow([&](const ReadView& view) -> Result<void> {
                        for (;;) {
                            const auto more = search.readSome(view);
                            if (!more || !*more) {
                                return more.map([](bool) {});
                            }
                        }
                    })
                    .has_value());
        return search.found();
    };
    CHECK(gapOf(twoRooms) == ListGap{});
    CHECK(gapOf({twoRooms[0]}) == ListGap{.count = 2, .sum = Money::fromFen(12050 + 9000)});
    const MappedRow badRow{.number = 9, .values = {{"room", "3栋1802"}}};
    CHECK(gapOf({twoRooms[0]}, {badRow}) == ListGap{.count = 1, .sum = Money::fromFen(12050)});
    const MappedRow noRoom{.number = 9, .values = {{"payer", "某"}}};
    const ListGap unclear = gapOf({twoRooms[0]}, {noRoom});
    REQUIRE(unclear.refused.has_value());
    CHECK(unclear.refused->code == feeWholeUnclear);
    // It is what the list then does.
    checkCounts(desk.take({twoRooms[0]}, true), 0, 0, 1, 2);
    CHECK(gapOf({twoRooms[0]}) == ListGap{});
}

TEST_CASE("A list finds at once whether what was promised was paid, and taking it back opens the promise again",
          "[fee][import]")
{
    ListDesk desk;
    REQUIRE(desk.take(twoRooms).has_value());
    PayPromiseService promises{desk.ids};
    const FeeAccount owner = desk.account("3-1801");
    const LocalDate today = desk.zone.localDate(desk.now);
    const PayPromise made =
        desk.run<PayPromise>([&](UnitOfWork& uow) {
                return promises.make(uow, clerk, desk.ids.next<PayPromiseTag>(), owner,
                                     {Money::fromFen(24100), plusDays(today, 2)}, desk.zone, desk.now);
            })
            .value();
    const auto stored = [&] { return desk.store.data().payPromises.at(made.id.value()); };
    const auto ledger = [&] { return desk.store.data().promises.at(made.ledger->value()); };
    SECTION("kept by what is missing in a whole list")
    {
        const auto whole = desk.take({twoRooms[2]}, true);
        checkCounts(whole, 0, 0, 1, 2);
        CHECK(stored().state == PayPromiseState::Kept);
        CHECK(stored().paid.fen() == 24100);
        CHECK(ledger().state == PromiseState::Kept);
        CHECK(desk.actionsOn(refOf(made)) == std::vector<std::string>{"added", "kept"});
        REQUIRE(desk.back(whole->id).has_value());
        CHECK(stored().state == PayPromiseState::Open);
        CHECK(stored().paid.isZero());
        CHECK_FALSE(stored().settledAt.has_value());
        CHECK(ledger().state == PromiseState::Open);
        CHECK(desk.item("2026-07").isOpen());
        CHECK(desk.actionsOn(refOf(made)) == std::vector<std::string>{"added", "kept", "import_reverted"});
        checkCounts(desk.take({twoRooms[2]}, true), 0, 0, 1, 2); // and it is kept again
        CHECK(stored().state == PayPromiseState::Kept);
    }
    SECTION("paid in part while its day is to come, and partly kept when it is over")
    {
        checkCounts(desk.take({twoRooms[1], twoRooms[2]}, true), 0, 0, 2, 1);
        CHECK(stored().state == PayPromiseState::Open);
        CHECK(stored().paid.fen() == 12050);
        desk.now += std::chrono::hours{72};
        checkCounts(desk.take({twoRooms[1], twoRooms[2]}), 0, 0, 2);
        CHECK(stored().state == PayPromiseState::Partly);
        CHECK(ledger().state == PromiseState::Broken);
    }
    SECTION("broken when its day is over and the list still has it all")
    {
        desk.now += std::chrono::hours{72};
        checkCounts(desk.take(twoRooms), 0, 0, 3);
        CHECK(stored().state == PayPromiseState::Broken);
    }
    SECTION("a promise that somebody changed since keeps the list from being taken back")
    {
        const auto whole = desk.take({twoRooms[1], twoRooms[2]}, true);
        REQUIRE(desk.run<PayPromise>([&](UnitOfWork& uow) {
                        return promises.withdraw(uow, clerk, made.id, stored().version, "搬走了", desk.now);
                    })
                    .has_value());
        const auto back = desk.back(whole->id);
        REQUIRE_FALSE(back.has_value());
        CHECK(back.error().args == std::vector<std::string>{"3-1801 王芳 241.00"});
    }
}

TEST_CASE("The lists that were taken in are told with date, file, counts and who, the latest first", "[fee][import]")
{
    ListDesk desk;
    const TableKind kind{.name = "fees", .title = {}};
    const FeeTable table{kind, desk.ids};
    const auto past = [&] {
        std::vector<PastImport> found;
        REQUIRE(desk.store
                    .readNow([&](const ReadView& view) {
                        return table.past(view, 9).map([&](auto read) { found = std::move(read); });
                    })
                    .has_value());
        return found;
    };
    CHECK(table.keepsPast());
    CHECK(past().empty());
    const auto first = desk.take(twoRooms);
    const LocalDateTime at = desk.zone.toLocal(desk.now);
    const auto second = desk.take({twoRooms[0]}, true);
    REQUIRE(past().size() == 2);
    CHECK(past()[0].whole);
    CHECK(past()[0].gone == 2);
    CHECK(past()[0].unchanged == 1);
    CHECK(past()[1].undo == first->id.toString());
    CHECK(past()[1].source == "list.csv");
    CHECK(past()[1].at == at);
    CHECK_FALSE(past()[1].by.empty());
    CHECK(past()[1].added == 3);
    REQUIRE(desk.back(second->id).has_value());
    CHECK(past()[0].takenBack);
    CHECK_FALSE(past()[1].takenBack);
}

} // namespace frontdesk::tst_FeeImportPast
