#include "domain/arrears/PayPromiseService.h"
#include "panels/arrears/FeeAccountDetail.h"
#include "support/FeeContactsDesk.h"

#include <catch2/catch.hpp>

namespace tst_FeePromises {

using namespace frontdesk;

namespace {

struct PromisesDesk : ContactsDesk {
    /// As a contact of that many days ago made it.
    PayPromise promise(std::int64_t fen, LocalDate day, int daysAgo = 0)
    {
        return written<PayPromise>(
            [&ids = wiring().ids(), zone = wiring().zone(), account = wang, fen, day,
             at = clock.now() - std::chrono::days{daysAgo}](UnitOfWork& uow, const Actor& actor) {
                return PayPromiseService{ids}.make(uow, actor, ids.next<PayPromiseTag>(), account,
                                                   {Money::fromFen(fen), day}, zone, at);
            });
    }
    QString onPage(const char* name)
    {
        auto* const label = window().findChild<FeeAccountDetail*>()->findChild<QLabel*>(QLatin1String(name));
        return label == nullptr ? QString() : label->text();
    }
    /// The row that asks; empty while it asks nothing.
    QString asked()
    {
        auto& label = widget<QLabel>("feeActQuestionLabel");
        return label.isVisible() ? label.text() : QString();
    }
    static LocalDate november(unsigned day) { return std::chrono::year{2026} / 11 / std::chrono::day{day}; }
};

} // namespace

TEST_CASE("A promise is withdrawn by keys, with a reason, and the account is on the day's list again", "[gui]")
{
    PromisesDesk desk;
    desk.promise(131450, PromisesDesk::november(25));
    desk.settle();
    CHECK(desk.seen().contains(QLatin1String("Promised by 11-25")));
    desk.showWork();
    desk.settle();
    CHECK(desk.widget<QTableView>("feeWorkTableView").model()->rowCount() == 0);
    desk.key(Qt::Key_Escape);

    const int before = desk.keys;
    desk.key(Qt::Key_Z, Qt::AltModifier);
    CHECK(desk.asked().contains(QLatin1String("1,314.50")));
    CHECK(desk.focus() == QLatin1String("feeActLineEdit"));
    desk.key(Qt::Key_Return); // nothing is done without a reason
    desk.settle();
    CHECK(desk.promises().front().state == PayPromiseState::Open);
    CHECK_FALSE(desk.asked().isEmpty());
    desk.type("Was meant for the shop");
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.keys - before == 3);
    const PayPromise withdrawn = desk.promises().front();
    CHECK(withdrawn.state == PayPromiseState::Withdrawn);
    CHECK(withdrawn.note == "Was meant for the shop");
    CHECK(desk.asked().isEmpty());
    CHECK(desk.focus() == QLatin1String("feeTableView"));
    CHECK(desk.onPage("feeLastPromiseLabel").contains(QLatin1String("Was meant for the shop")));
    desk.showWork();
    desk.settle();
    CHECK(desk.widget<QTableView>("feeWorkTableView").model()->rowCount() == 1);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Z, Qt::AltModifier); // there is none to withdraw any more
    CHECK(desk.asked().isEmpty());
}

TEST_CASE("Of several promises the digit says which one is withdrawn, and Esc withdraws none", "[gui]")
{
    PromisesDesk desk;
    desk.promise(50000, PromisesDesk::november(30));
    desk.promise(60000, PromisesDesk::november(25));
    desk.settle();
    desk.key(Qt::Key_Z, Qt::AltModifier);
    CHECK(desk.isIn("feeActChoiceChips"));
    desk.key(Qt::Key_1); // that of the 25th
    desk.type("Pays both at once");
    desk.key(Qt::Key_Escape);
    CHECK(desk.asked().isEmpty());
    desk.key(Qt::Key_Z, Qt::AltModifier);
    desk.key(Qt::Key_1);
    desk.type("Pays both at once");
    desk.key(Qt::Key_Return);
    desk.settle();
    for (const PayPromise& promise : desk.promises()) {
        CHECK((promise.state == PayPromiseState::Withdrawn) == (promise.day == PromisesDesk::november(25)));
    }
}

TEST_CASE("A promise that was kept in part says what came and what is missing, and the next one how often", "[gui]")
{
    PromisesDesk desk;
    desk.promise(100000, PromisesDesk::november(20), 3);
    desk.key(Qt::Key_M, Qt::AltModifier);
    desk.type("400");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    desk.key(Qt::Key_Escape);
    desk.pass(std::chrono::seconds{61});
    desk.settle();
    REQUIRE(desk.promises().front().state == PayPromiseState::Partly);
    CHECK(desk.onPage("feeLastPromiseLabel").contains(QLatin1String("400.00 paid")));
    CHECK(desk.onPage("feeLastPromiseLabel").contains(QLatin1String("600.00 missing")));
    desk.showWork();
    desk.settle();
    REQUIRE(desk.widget<QTableView>("feeWorkTableView").model()->rowCount() == 1);
    CHECK(desk.onWork(0, 2) == QLatin1String("A promise was kept in part"));
    CHECK(desk.onWork(0, 3).contains(QLatin1String("600.00 missing")));
    desk.key(Qt::Key_Escape);
    desk.promise(10000, PromisesDesk::november(28));
    desk.settle();
    CHECK(desk.seen().contains(QLatin1String("1 broken before")));
}

} // namespace tst_FeePromises
