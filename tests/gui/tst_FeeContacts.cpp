#include "domain/complaint/ComplaintRepository.h"
#include "panels/arrears/FeeContactForm.h"
#include "support/FeeContactsDesk.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

namespace tst_FeeContacts {

using namespace frontdesk;

TEST_CASE("A guided call ends with a promise, by keys alone", "[gui]")
{
    ContactsDesk desk;
    const int before = desk.keys;
    desk.beginFirst();
    CHECK(desk.isIn("feeWhoChoiceChips"));
    CHECK_FALSE(desk.seen().contains(QLatin1String("1,234.50"))); // nobody has answered yet
    desk.key(Qt::Key_1);                                          // the payer
    CHECK(desk.focus() == QLatin1String("feeToldListWidget"));
    CHECK(desk.seen().contains(QLatin1String("1,234.50")));
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_2);
    CHECK(desk.words("feeToldTotalLabel").contains(QLatin1String("1,314.50")));
    desk.key(Qt::Key_Return);
    CHECK(desk.isIn("feeAnswerChoiceChips"));
    desk.key(Qt::Key_2); // promises
    CHECK(desk.focus() == QLatin1String("fee_pay_dayLineEdit"));
    CHECK(desk.widget<QLineEdit>("fee_pay_amountLineEdit").text() == QLatin1String("1,314.50"));
    desk.type("2026-11-25");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.keys - before == 8); // beside the day
    REQUIRE(desk.contacts().size() == 1);
    const FeeContact contact = desk.contacts().front();
    CHECK(contact.told.size() == 2);
    CHECK(contact.answer == FeeAnswer::Promises);
    CHECK(contact.step.starts_with("fee/"));
    REQUIRE(desk.promises().size() == 1);
    CHECK(desk.promises().front().amount.fen() == 131450);
    CHECK(desk.widget<QTableView>("feeWorkTableView").model()->rowCount() == 0); // waits for its day
    CHECK(desk.saidOfFees().contains(QLatin1String("promise")));
}

TEST_CASE("A promise that is not kept comes first on the list", "[gui]")
{
    ContactsDesk desk;
    desk.beginFirst();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_2);
    desk.type("2026-11-23");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.promises().size() == 1);
    desk.clock.advance(std::chrono::hours{24 * 3});
    desk.pass(std::chrono::seconds{61});
    desk.settle();
    CHECK(desk.promises().front().state == PayPromiseState::Broken);
    desk.key(Qt::Key_Escape);
    desk.showWork();
    desk.settle();
    REQUIRE(desk.widget<QTableView>("feeWorkTableView").model()->rowCount() == 1);
    CHECK(desk.onWork(0, 2) == QLatin1String("A promise was not kept"));
}

TEST_CASE("A third person costs four keys and the words", "[gui]")
{
    ContactsDesk desk;
    const int before = desk.keys;
    desk.beginFirst();
    desk.key(Qt::Key_3);
    desk.type("Back next week");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.keys - before == 4);
    REQUIRE(desk.contacts().size() == 1);
    CHECK(desk.contacts().front().outcome == FeeOutcome::NotReached);
}

TEST_CASE("For a third person no amount is anywhere on the screen, nor kept", "[gui]")
{
    ContactsDesk desk;
    desk.beginFirst();
    desk.key(Qt::Key_1); // pressed by mistake: the payer
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Backtab);
    desk.settle();
    desk.widget<QWidget>("feeWhoChoiceChips").setFocus();
    desk.key(Qt::Key_3); // somebody else
    CHECK(desk.focus() == QLatin1String("fee_wordsLineEdit"));
    for (const char* amount : {"1,234.50", "1234.5", "80.00", "1,314.50"}) {
        CAPTURE(amount);
        CHECK_FALSE(desk.seen().contains(QLatin1String(amount)));
    }
    CHECK_FALSE(desk.widget<QWidget>("feeToldListWidget").isVisible());
    desk.type("It is 1234.50 she says");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.contacts().empty()); // no amount in the words either
    desk.widget<QLineEdit>("fee_wordsLineEdit").clear();
    desk.type("Back next week");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.contacts().size() == 1);
    CHECK(desk.contacts().front().told.empty());
    CHECK(desk.contacts().front().outcome == FeeOutcome::NotReached);
    CHECK(desk.onWork(0, 5).contains(QLatin1String("Back next week")));
    // Called again today is refused before the call.
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.saidOfFees().contains(QLatin1String("a day")));
    CHECK(desk.widget<QTableView>("feeWorkTableView").isVisible());
}

TEST_CASE("A dispute becomes a ticket, and its fee leaves the list", "[gui]")
{
    ContactsDesk desk;
    const int before = desk.keys;
    desk.beginFirst();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_2); // the water alone
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_3); // disputes
    CHECK(desk.focus() == QLatin1String("fee_wordsLineEdit"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.contacts().empty()); // in the customer's own words first
    desk.type("The meter is broken");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.keys - before == 8); // one of them too early
    REQUIRE(desk.contacts().size() == 1);
    REQUIRE(desk.contacts().front().ticket.has_value());
    const RecordRef contact = refOf(desk.contacts().front());
    const auto tickets =
        desk.stored<std::vector<Complaint>>([&](const ReadView& view) { return view.complaints().ofOrigin(contact); });
    REQUIRE(tickets.size() == 1);
    CHECK(tickets.front().issue == "The meter is broken");
    CHECK(tickets.front().place == "3-1801");
    CHECK(desk.itemsOf(desk.wang.id)[1].dispute == refOf(tickets.front()));
    CHECK_FALSE(desk.itemsOf(desk.wang.id)[0].dispute.has_value());
}

TEST_CASE("Esc keeps a contact that is half typed, and leaves one step", "[gui]")
{
    ContactsDesk desk;
    desk.beginFirst();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Escape);
    desk.settle();
    CHECK(desk.focus() == QLatin1String("feeWorkTableView"));
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.widget<QListWidget>("feeToldListWidget").item(0)->checkState() == Qt::Checked);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Escape);
    CHECK(desk.focus() == QLatin1String("feeTableView"));
}

} // namespace tst_FeeContacts
