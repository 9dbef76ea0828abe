#include "domain/promise/PromiseRepository.h"
#include "panels/arrears/FeeLettersWindow.h"
#include "support/FeeContactsDesk.h"

#include <QPlainTextEdit>
#include <catch2/catch.hpp>

namespace tst_FeeVisits {

using namespace frontdesk;

namespace {

struct VisitsDesk : ContactsDesk {
    using ContactsDesk::ContactsDesk;
    int onTheList()
    {
        settle();
        return widget<QTableView>("feeWorkTableView").model()->rowCount();
    }
    /// The payer answers, and hears of the first fee.
    void reachPayer()
    {
        beginFirst();
        key(Qt::Key_1);
        key(Qt::Key_1);
        key(Qt::Key_Return);
    }
    QString line(const char* name) { return widget<QLineEdit>(name).text(); }
    FeeAccount stands()
    {
        return stored<FeeAccount>([&](const ReadView& view) { return view.fees().findAccount(wang.id); });
    }
};

} // namespace

TEST_CASE("A visit is agreed on in a call with reason and time, made on its day, and its outcome kept", "[gui]")
{
    VisitsDesk desk;
    desk.reachPayer();
    desk.key(Qt::Key_4); // wants proof
    desk.type("Show me the meter");
    desk.key(Qt::Key_V, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("fee_reasonLineEdit"));
    desk.key(Qt::Key_Return,
             Qt::ControlModifier); // neither why nor when: not saved, and the notice says what is missing
    desk.settle();
    CHECK(desk.contacts().empty());
    CHECK_FALSE(desk.saidOfFees().isEmpty());
    CHECK(desk.focus() == QLatin1String("fee_reasonLineEdit"));
    desk.type("Read the meter together");
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("fee_appointmentLineEdit"));
    desk.type("2026-11-23 15:00");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.contacts().size() == 1);
    const RecordRef call = refOf(desk.contacts().front());
    const auto promised = [&] {
        return desk.stored<std::vector<Promise>>([&](const ReadView& view) { return view.promises().ofOrigin(call); });
    };
    REQUIRE(promised().size() == 1);
    CHECK(promised().front().state == PromiseState::Open);

    desk.clock.advance(std::chrono::hours{48} + std::chrono::hours{4});
    desk.pass(std::chrono::seconds{61});
    desk.key(Qt::Key_Escape);
    desk.showWork();
    REQUIRE(desk.onTheList() == 1);
    CHECK(desk.onWork(0, 2) == QLatin1String("We said that we come"));
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.isIn("feeWhoChoiceChips"));
    desk.key(Qt::Key_1);
    CHECK(desk.line("fee_reasonLineEdit") == QLatin1String("Read the meter together")); // as it was agreed
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_1); // accepts
    desk.type("Apologised for the trouble");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.contacts().size() == 2);
    CHECK(desk.contacts().front().channel == FeeChannel::Visit);
    CHECK(desk.contacts().front().answer == FeeAnswer::Accepts);
    CHECK(promised().front().state == PromiseState::Kept);
    CHECK(desk.focus() == QLatin1String("feeWorkTableView"));
}

TEST_CASE("A visit that has to be put off says why and until when, and the promise ends with it", "[gui]")
{
    VisitsDesk desk;
    desk.reachPayer();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_V, Qt::AltModifier);
    desk.type("Read the meter together");
    desk.key(Qt::Key_Return);
    desk.type("2026-11-23 15:00");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    desk.clock.advance(std::chrono::hours{52});
    desk.pass(std::chrono::seconds{61});
    desk.key(Qt::Key_Escape);
    desk.showWork();
    REQUIRE(desk.onTheList() == 1);
    desk.key(Qt::Key_Return);
    desk.settle();
    desk.key(Qt::Key_5); // put off
    CHECK(desk.focus() == QLatin1String("fee_reasonLineEdit"));
    desk.widget<QLineEdit>("fee_reasonLineEdit").clear();
    desk.type("The colleague is ill");
    desk.widget<QWidget>("fee_next_onLineEdit").setFocus();
    desk.type("2026-11-26");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.contacts().size() == 2);
    CHECK(desk.contacts().front().outcome == FeeOutcome::Postponed);
    const RecordRef call = refOf(desk.contacts().back());
    CHECK(desk.stored<std::vector<Promise>>([&](const ReadView& view) { return view.promises().ofOrigin(call); })
              .front()
              .state == PromiseState::Withdrawn);
}

TEST_CASE("Whoever cannot pay now, or is away, is left alone until the agreed day, and the page says so", "[gui]")
{
    const auto [answer, label, feeClass] = GENERATE(std::tuple{Qt::Key_5, "Cannot pay now", FeeClass::Hardship},
                                                    std::tuple{Qt::Key_6, "Is away", FeeClass::Away});
    VisitsDesk desk;
    desk.reachPayer();
    desk.key(answer);
    CHECK(desk.focus() == QLatin1String("fee_next_onLineEdit"));
    desk.type("2026-12-10");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.contacts().size() == 1);
    CHECK(desk.stands().feeClass == feeClass);
    CHECK(desk.stands().isPausedOn(std::chrono::year{2026} / 12 / 10));
    CHECK_FALSE(desk.stands().isPausedOn(std::chrono::year{2026} / 12 / 11));
    CHECK(desk.onTheList() == 0);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_3, Qt::AltModifier); // those whose reminders rest
    desk.settle();
    // In words of the screen, not as it is stored.
    CHECK(desk.words("feePauseLabel").startsWith(QLatin1String(label)));
}

TEST_CASE("Instalments are promised one after another, each by a key", "[gui]")
{
    VisitsDesk desk;
    desk.reachPayer();
    desk.key(Qt::Key_5); // cannot pay all of it now
    desk.widget<QWidget>("fee_pay_amountLineEdit").setFocus();
    desk.type("500");
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("fee_pay_dayLineEdit"));
    desk.type("2026-12-01");
    desk.key(Qt::Key_I, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("fee_pay_amountLineEdit"));
    CHECK(desk.words("feeInstalmentsLabel").contains(QLatin1String("500.00")));
    desk.type("734.50");
    desk.key(Qt::Key_Return);
    desk.type("2027-01-04");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.promises().size() == 2);
    CHECK(desk.promises().front().amount.fen() + desk.promises().back().amount.fen() == 123450);
}

TEST_CASE("A step by letter leads to the letters, and is done when its letter is made", "[gui]")
{
    FeesDesk desk;
    desk.owe(desk.account("3-1801", "Wang Fang"), "Property fee", "2026-09", "100", "2026-10-15"); // 37 days
    desk.key(Qt::Key_W, Qt::AltModifier);
    desk.settle();
    REQUIRE(desk.widget<QTableView>("feeWorkTableView").model()->rowCount() == 1);
    desk.key(Qt::Key_Return);
    desk.settle();
    auto& letters = desk.widget<FeeLettersWindow>("feeLettersWindow");
    REQUIRE(letters.isVisible());
    desk.waitFor([&] { return letters.isIdle(); });
    QTest::keyClick(letters.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    desk.waitFor([&] { return letters.isIdle(); });
    letters.close();
    desk.window().activateWindow();
    desk.settle();
    CHECK(desk.widget<QTableView>("feeWorkTableView").model()->rowCount() == 0);
}

} // namespace tst_FeeVisits
