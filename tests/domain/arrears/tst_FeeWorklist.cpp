#include "domain/arrears/ContactDesk.h"

namespace frontdesk::tst_FeeWorklist {

using namespace feetest;
using Steps = std::vector<std::string>;

TEST_CASE("Each fee waits for the last step of its ladder that has come", "[fee]")
{
    ContactDesk desk;
    desk.owe(desk.account("3-101", "甲"), "10", "2026-12-10"); // nothing yet
    desk.owe(desk.account("3-102", "乙"), "20", "2026-11-30"); // a week before
    desk.owe(desk.account("3-103", "丙"), "30", "2026-11-20"); // three days late
    desk.owe(desk.account("3-104", "丁"), "40", "2026-11-12"); // eleven: the first call is overdue
    desk.owe(desk.account("3-105", "戊"), "50", "2026-01-10"); // the last letter
    CHECK(desk.steps() ==
          Steps{"3-105 fee/second-letter left", "3-104 fee/friendly left", "3-103 fee/friendly", "3-102 fee/soon"});
    const FeeTask task = desk.list()[2];
    CHECK(task.channel == FeeChannel::Phone);
    CHECK(task.amount.fen() == 3000);
    CHECK(task.daysOverdue == 3);
    CHECK(task.moment == "arrears.reminder_due");
    CHECK_FALSE(task.say.empty());
    CHECK(task.nextDay == std::chrono::year{2026} / 12 / 7);
    CHECK(desk.list()[3].daysOverdue == -7);
}

TEST_CASE("One account is one task, by its furthest step", "[fee]")
{
    ContactDesk desk;
    const FeeAccount wang = desk.account();
    desk.owe(wang, "100", "2026-11-20");
    const FeeItem old = desk.owe(wang, "200", "2026-11-05");
    desk.owe(wang, "999", "2026-12-31");
    const auto tasks = desk.list();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].step == "fee/second");
    CHECK(tasks[0].items.size() == 2);
    CHECK(tasks[0].amount.fen() == 30000);
    CHECK(tasks[0].items[0].id == old.id);
}

TEST_CASE("What was done waits for the next step, what was not stays, what was put off comes on its day", "[fee]")
{
    ContactDesk desk;
    const FeeAccount wang = desk.account();
    const FeeItem fee = desk.owe(wang, "100", "2026-11-20");
    CHECK(desk.steps() == Steps{"3-1801 fee/friendly"});
    auto tried = desk.call(wang, {}, FeeListener::Nobody);
    tried.step = "fee/friendly";
    tried.outcome = FeeOutcome::NotReached;
    REQUIRE(desk.save(tried).has_value());
    CHECK(desk.steps() == Steps{"3-1801 fee/friendly"});
    CHECK(desk.list()[0].triesToday == 1);
    CHECK(desk.list()[0].last->id == tried.id);
    desk.pass(2);
    CHECK(desk.steps() == Steps{"3-1801 fee/friendly left"});
    auto put = desk.call(wang, {}, FeeListener::Nobody);
    put.step = "fee/friendly";
    put.outcome = FeeOutcome::Postponed;
    put.reason = "出差";
    put.nextOn = plusDays(desk.zone.localDate(desk.now), 2);
    REQUIRE(desk.save(put).has_value());
    CHECK(desk.steps().empty());
    desk.pass(2);
    REQUIRE(desk.steps() == Steps{"3-1801 fee/friendly"});
    CHECK(desk.list()[0].why == FeeWhy::Postponed);
    auto done = desk.call(wang, {fee.id});
    done.step = "fee/friendly";
    done.answer = FeeAnswer::Accepts;
    REQUIRE(desk.save(done).has_value());
    CHECK(desk.steps().empty());
    desk.pass(10); // the second call's day
    CHECK(desk.steps() == Steps{"3-1801 fee/second"});
    desk.pay(fee, "100");
    CHECK(desk.steps().empty());
}

TEST_CASE("A fee that was not read out is still to be told", "[fee]")
{
    ContactDesk desk;
    const FeeAccount wang = desk.account();
    const FeeItem fee = desk.owe(wang, "100", "2026-11-20");
    const FeeItem water = desk.owe(wang, "50", "2026-11-20", "水费");
    auto done = desk.call(wang, {fee.id});
    done.step = "fee/friendly";
    REQUIRE(desk.save(done).has_value());
    REQUIRE(desk.list().size() == 1);
    CHECK(desk.list()[0].items == std::vector{desk.stored(water)});
}

TEST_CASE("An open promise pauses the ladder until its day, a broken one comes first", "[fee]")
{
    ContactDesk desk;
    const FeeAccount wang = desk.account();
    const FeeItem fee = desk.owe(wang, "100", "2026-11-08");
    auto call = desk.call(wang, {fee.id});
    call.answer = FeeAnswer::Promises;
    call.promises = {{Money::parseYuan("100").value(), plusDays(desk.zone.localDate(desk.now), 3)}};
    const auto kept = desk.save(call).value();
    CHECK(desk.steps().empty());
    desk.pass(3);
    CHECK(desk.steps().empty()); // its last day
    desk.pass(1);
    REQUIRE(desk.upkeep().value() == 1);
    CHECK(desk.steps() == Steps{"3-1801 promise"});
    const FeeTask task = desk.list()[0];
    CHECK(task.moment == "arrears.payment_missed");
    CHECK(task.broken->id == kept.promises[0].id);
    CHECK(task.amount.fen() == 10000);
    auto again = desk.call(wang, {fee.id});
    again.step = task.step;
    again.answer = FeeAnswer::Refuses;
    REQUIRE(desk.save(again).has_value());
    CHECK(desk.steps() == Steps{"3-1801 fee/second left"});
}

TEST_CASE("A paused account is left out until the pause is over", "[fee]")
{
    ContactDesk desk;
    const FeeAccount wang = desk.account();
    desk.owe(wang, "100", "2026-11-20");
    REQUIRE(desk.run<FeeAccount>([&](UnitOfWork& uow) {
                    return desk.accounts.pause(uow, clerk, {wang.id, 1}, "住院",
                                               plusDays(desk.zone.localDate(desk.now), 2), {}, desk.zone, desk.now);
                })
                .has_value());
    CHECK(desk.steps().empty());
    desk.pass(3);
    CHECK(desk.steps() == Steps{"3-1801 fee/friendly left"});
}

TEST_CASE("Instalments and mortgage papers have their ladders only where their pack is on", "[fee]")
{
    ContactDesk desk;
    desk.owe(desk.account("A-1", "甲"), "50000", "2026-11-28", "首期款");
    desk.owe(desk.account("A-2", "乙"), "1", "2026-11-30", "按揭资料");
    CHECK(desk.steps().empty());
    desk.book = shippedBook({"base", "service", "sales"});
    CHECK(desk.steps().empty()); // what is said at a sales desk is another pack
    desk.book = shippedBook({"base", "service", "selling-ladders"});
    CHECK(desk.steps() == Steps{"A-1 instalment/first", "A-2 mortgage/papers"});
    CHECK(desk.list()[1].moment == "sale.mortgage_reminder");
    desk.pass(3);
    CHECK(desk.steps() == Steps{"A-2 mortgage/papers left", "A-1 instalment/second"});
}

TEST_CASE("A letter that was made stands for its step", "[fee]")
{
    ContactDesk desk;
    const FeeAccount wang = desk.account();
    const FeeItem fee = desk.owe(wang, "100", "2026-10-20");
    REQUIRE(desk.steps() == Steps{"3-1801 fee/letter left"});
    FeeLetter letter{.id = desk.ids.next<FeeLetterTag>(), .account = wang.id};
    letter.number = "CJ-1";
    letter.day = desk.zone.localDate(desk.now);
    letter.items = {fee.id};
    REQUIRE(desk.run<FeeLetter>([&](UnitOfWork& uow) {
                    return uow.feeLetters().add(letter).and_then([&] {
                        return uow.audit()
                            .append({.at = desk.now,
                                     .actor = clerk,
                                     .action = "added",
                                     .record = refOf(letter),
                                     .version = 1,
                                     .after = imageOf(letter)})
                            .map([&] { return letter; });
                    });
                })
                .has_value());
    CHECK(desk.steps().empty());
}

TEST_CASE("Words to say have a payer's name, and amounts only for the payer's ears", "[fee]")
{
    ContactDesk desk;
    const FeeAccount wang = desk.account();
    const LocalDate due = std::chrono::year{2026} / 11 / 18;
    const Slots all = FeeWorklist::slotsOf(wang, Money::fromFen(123450), due, true, desk.book);
    CHECK(all.at("amount") == "1,234.50");
    CHECK(all.at("surname") == "王芳"); // nobody knows whether Mr or Ms: then the whole name
    CHECK_FALSE(all.contains("title"));
    const Slots some = FeeWorklist::slotsOf(wang, Money::fromFen(123450), due, false, desk.book);
    CHECK_FALSE(some.contains("amount"));
    CHECK_FALSE(some.contains("due"));
}

} // namespace frontdesk::tst_FeeWorklist
