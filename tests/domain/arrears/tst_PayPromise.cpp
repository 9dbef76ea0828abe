#include "domain/arrears/ContactDesk.h"
#include "domain/promise/PromiseService.h"

namespace frontdesk::tst_PayPromise {

using namespace feetest;
using Actions = std::vector<std::string>;

namespace {

/// An account that owes 300 and 200, and promised so much by so many days from now.
struct Promised : ContactDesk {
    FeeAccount wang = account();
    FeeItem old = owe(wang, "300.00", "2026-09-10");
    FeeItem newer = owe(wang, "200.00", "2026-10-10");

    Result<PayPromise> promise(const std::string& yuan, int days)
    {
        return run<PayPromise>([&](UnitOfWork& uow) {
            return promises.make(uow, clerk, ids.next<PayPromiseTag>(), wang,
                                 {Money::parseYuan(yuan).value(), plusDays(zone.localDate(now), days)}, zone, now);
        });
    }
};

} // namespace

TEST_CASE("A promise to pay stands in the ledger until the end of its day", "[fee]")
{
    Promised desk;
    const PayPromise made = desk.promise("500.00", 3).value();
    CHECK(made.owedBefore.fen() == 50000);
    CHECK(made.level == 0);
    const Promise ledger = desk.ledger(made);
    CHECK(ledger.kind == PromiseKind::Payment);
    CHECK(ledger.origin == refOf(desk.wang));
    CHECK(ledger.dueAt == desk.zone.toUtc({made.day, LocalTime::parse("23:59:59").value()}));
    CHECK(desk.promise("0", 3).error().code == feePromiseAmount);
    CHECK(desk.promise("-5", 3).error().code == feePromiseAmount);
    CHECK(desk.promise("500.01", 3).error().args == Actions{"500.00"});
    CHECK(desk.promise("5", -1).error().code == feePauseInPast);
    // The same one again is one.
    const auto again = desk.run<PayPromise>([&](UnitOfWork& uow) {
        return desk.promises.make(uow, clerk, made.id, desk.wang, {made.amount, made.day}, desk.zone, desk.now);
    });
    CHECK(again.value() == made);
}

TEST_CASE("A promise is kept by money, by finance's list, in part, or broken when its day is over", "[fee]")
{
    Promised desk;
    const PayPromise made = desk.promise("500.00", 3).value();
    SECTION("nothing came yet: it stays open, also on its last day")
    {
        desk.pass(3);
        CHECK(desk.settle(desk.wang)->empty());
        CHECK(desk.stored(made).state == PayPromiseState::Open);
    }
    SECTION("kept by payments, one after the other")
    {
        desk.pay(desk.old, "300.00");
        CHECK(desk.settle(desk.wang)->size() == 1);
        CHECK(desk.stored(made).paid.fen() == 30000);
        CHECK(desk.stored(made).state == PayPromiseState::Open);
        CHECK(desk.settle(desk.wang)->empty());
        desk.pay(desk.newer, "200.00");
        CHECK(desk.settle(desk.wang)->size() == 1);
        CHECK(desk.stored(made).state == PayPromiseState::Kept);
        CHECK(desk.ledger(made).state == PromiseState::Kept);
        CHECK(desk.actionsOn(refOf(made)) == Actions{"added", "paid", "kept"});
    }
    SECTION("kept by an import in which the fees are missing")
    {
        desk.change(desk.old, [&](FeeItem& item) { item.goneAt = desk.now; });
        desk.change(desk.newer, [&](FeeItem& item) { item.goneAt = desk.now; });
        CHECK(desk.upkeep().value() == 1);
        CHECK(desk.stored(made).state == PayPromiseState::Kept);
    }
    SECTION("in part")
    {
        desk.pay(desk.old, "120.00");
        desk.pass(4);
        CHECK(desk.upkeep().value() == 1);
        CHECK(desk.stored(made).state == PayPromiseState::Partly);
        CHECK(desk.stored(made).paid.fen() == 12000);
        CHECK(desk.ledger(made).state == PromiseState::Broken);
        CHECK(desk.promise("100", 2)->level == 1);
    }
    SECTION("broken, and the next one has a higher level")
    {
        desk.pass(4);
        CHECK(desk.upkeep().value() == 1);
        CHECK(desk.stored(made).state == PayPromiseState::Broken);
        CHECK(desk.ledger(made).state == PromiseState::Broken);
        CHECK(desk.actionsOn(refOf(made)) == Actions{"added", "broken"});
        CHECK(desk.promise("500", 2)->level == 1);
        CHECK(desk.upkeep().value() == 0);
    }
    SECTION("a fee that came later does not count against it")
    {
        desk.owe(desk.wang, "999.00", "2026-11-20", "水费");
        desk.pay(desk.old, "300.00");
        desk.pay(desk.newer, "200.00");
        CHECK(desk.settle(desk.wang)->size() == 1);
        CHECK(desk.stored(made).state == PayPromiseState::Kept);
    }
    SECTION("withdrawn with a reason, once")
    {
        const auto withdraw = [&](const std::string& why) {
            return desk.run<PayPromise>([&](UnitOfWork& uow) {
                return desk.promises.withdraw(uow, clerk, made.id, made.version, why, desk.now);
            });
        };
        CHECK(withdraw(" ").error().code == feeNeedsReason);
        CHECK(withdraw("换了日子").value().state == PayPromiseState::Withdrawn);
        CHECK(desk.ledger(made).state == PromiseState::Withdrawn);
        CHECK(withdraw("x").error().code == recordConflict);
        desk.pass(9);
        CHECK(desk.settle(desk.wang)->empty());
    }
}

TEST_CASE("Of instalments the earliest is paid first", "[fee]")
{
    Promised desk;
    const PayPromise first = desk.promise("200.00", 3).value();
    const PayPromise second = desk.promise("300.00", 10).value();
    desk.pay(desk.old, "250.00");
    CHECK(desk.settle(desk.wang)->size() == 2);
    CHECK(desk.stored(first).state == PayPromiseState::Kept);
    CHECK(desk.stored(second).paid.fen() == 5000);
    desk.pass(5);
    CHECK(desk.settle(desk.wang)->empty());
    desk.pay(desk.old, "50.00");
    desk.pass(6);
    CHECK(desk.settle(desk.wang)->size() == 1);
    CHECK(desk.stored(second).state == PayPromiseState::Partly);
    CHECK(desk.stored(second).paid.fen() == 10000);
}

TEST_CASE("What somebody settled in the ledger by hand does not stop what is found", "[fee]")
{
    Promised desk;
    const PayPromise made = desk.promise("500.00", 3).value();
    REQUIRE(desk.run<Promise>([&](UnitOfWork& uow) {
                    return PromiseService{}.withdraw(uow, clerk, *made.ledger, desk.now, "irrtum");
                })
                .has_value());
    desk.pass(4);
    CHECK(desk.upkeep().value() == 1);
    CHECK(desk.stored(made).state == PayPromiseState::Broken);
    CHECK(desk.ledger(made).state == PromiseState::Withdrawn);
}

} // namespace frontdesk::tst_PayPromise
