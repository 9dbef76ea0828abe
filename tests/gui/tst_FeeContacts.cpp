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

TEST_CASE("A contact by telephone that was half entered survives a crash", "[gui]")
{
    ContactsDesk desk;
    desk.beginFirst();
    desk.key(Qt::Key_1); // the payer
    desk.key(Qt::Key_2); // the water alone
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_2); // promises
    desk.type("2026-11-25");
    desk.pass(std::chrono::seconds{2});
    const UtcTime begun = desk.clock.now();
    desk.crash();
    desk.start();
    desk.clock.advance(std::chrono::minutes{20});
    desk.showFees();
    desk.pass(std::chrono::seconds{2});
    CHECK(desk.saidOfFees().contains(QLatin1String("3-1801")));
    CHECK(desk.contacts().empty());
    desk.beginFirst();
    CHECK(desk.widget<QListWidget>("feeToldListWidget").item(0)->checkState() == Qt::Unchecked);
    CHECK(desk.widget<QListWidget>("feeToldListWidget").item(1)->checkState() == Qt::Checked);
    CHECK(desk.widget<QLineEdit>("fee_pay_amountLineEdit").text() == QLatin1String("80.00"));
    CHECK(desk.widget<QLineEdit>("fee_pay_dayLineEdit").text() == QLatin1String("2026-11-25"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.contacts().size() == 1);
    CHECK(desk.contacts().front().at <= begun); // it was begun before the crash
    CHECK(desk.contacts().front().step.starts_with("fee/"));
    REQUIRE(desk.promises().size() == 1);
    CHECK(desk.promises().front().amount.fen() == 8000);
    // Saved, it is nobody's draft any more.
    desk.crash();
    desk.start();
    desk.showFees();
    desk.pass(std::chrono::seconds{2});
    CHECK_FALSE(desk.saidOfFees().contains(QLatin1String("Half entered")));
}

TEST_CASE("Behind a crash nothing of an amount is there for a third person either", "[gui]")
{
    ContactsDesk desk;
    desk.beginFirst();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.pass(std::chrono::seconds{2});
    desk.widget<QWidget>("feeWhoChoiceChips").setFocus();
    desk.key(Qt::Key_3); // somebody else, after all
    desk.type("Back next week");
    desk.pass(std::chrono::seconds{2});
    desk.crash();
    desk.start();
    desk.showFees();
    desk.beginFirst();
    CHECK(desk.widget<QLineEdit>("fee_wordsLineEdit").text() == QLatin1String("Back next week"));
    for (const char* amount : {"1,234.50", "1234.5", "1,314.50"}) {
        CAPTURE(amount);
        CHECK_FALSE(desk.seen().contains(QLatin1String(amount)));
    }
}

TEST_CASE("Another account may be called while a contact is half entered: it waits", "[gui]")
{
    ContactsDesk desk;
    const FeeAccount li = desk.account("3-1802", "Li Hua", "13800138001");
    desk.owe(li, "Property fee", "2026-09", "10", "2026-09-10");
    desk.showWork();
    desk.settle();
    REQUIRE(desk.widget<QTableView>("feeWorkTableView").model()->rowCount() == 2);
    desk.chooseOnWork("3-1801");
    desk.key(Qt::Key_Return);
    desk.settle();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Escape);
    desk.settle();
    desk.chooseOnWork("3-1802");
    desk.key(Qt::Key_Return);
    desk.settle();
    desk.key(Qt::Key_4); // nobody answered
    desk.type("No answer");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.contacts().empty()); // that one is of the other account
    desk.chooseOnWork("3-1801");
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.widget<QListWidget>("feeToldListWidget").item(0)->checkState() == Qt::Checked);
}

TEST_CASE("Contacts with several accounts wait half entered, each as it was left", "[gui]")
{
    ContactsDesk desk;
    desk.owe(desk.account("3-1802", "Li Hua", "13800138001"), "Property fee", "2026-09", "10", "2026-09-10");
    desk.owe(desk.account("3-1803", "Zhao Gang", "13800138002"), "Property fee", "2026-09", "20", "2026-09-10");
    desk.showWork();
    desk.settle();
    const auto begin = [&](const char* place) {
        desk.chooseOnWork(place);
        desk.key(Qt::Key_Return);
        desk.settle();
    };
    const auto isTyped = [&](const char* words) {
        const auto fields = desk.window().findChildren<QLineEdit*>();
        return std::any_of(fields.begin(), fields.end(), [&](const QLineEdit* field) {
            return field->isVisible() && field->text() == QLatin1String(words);
        });
    };
    const std::array places{"3-1801", "3-1802", "3-1803"};
    for (const char* const place : places) {
        begin(place);
        CHECK_FALSE(isTyped(place));
        desk.key(Qt::Key_4); // nobody answered
        desk.type(place);    // why, and where it was typed
        desk.key(Qt::Key_Escape);
        desk.settle();
    }
    for (const char* const place : places) {
        CAPTURE(place);
        begin(place);
        CHECK(isTyped(place));
        desk.key(Qt::Key_Escape);
        desk.settle();
    }
    begin("3-1801");
    desk.key(Qt::Key_X, Qt::AltModifier); // thrown away: that one, not the one that was left last
    desk.settle();
    desk.crash();
    desk.start();
    desk.showFees();
    desk.pass(std::chrono::seconds{2});
    CHECK(desk.saidOfFees().contains(QLatin1String("3-1803 Zhao Gang; 3-1802 Li Hua"))); // the latest first
    CHECK_FALSE(desk.saidOfFees().contains(QLatin1String("3-1801")));
    desk.showWork();
    desk.settle();
    begin("3-1802");
    CHECK(isTyped("3-1802")); // not the latest, and all the same nothing of it is lost
    desk.key(Qt::Key_Escape);
    desk.settle();
    begin("3-1801");
    CHECK_FALSE(isTyped("3-1801"));
    CHECK(desk.contacts().empty());
}

TEST_CASE("A contact that is thrown away is gone on with by nobody", "[gui]")
{
    ContactsDesk desk;
    desk.beginFirst();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.pass(std::chrono::seconds{2});
    desk.key(Qt::Key_X, Qt::AltModifier);
    desk.settle();
    CHECK(desk.focus() == QLatin1String("feeWorkTableView"));
    desk.crash();
    desk.start();
    desk.showFees();
    desk.pass(std::chrono::seconds{2});
    CHECK_FALSE(desk.saidOfFees().contains(QLatin1String("Half entered")));
    desk.beginFirst();
    CHECK(desk.widget<QListWidget>("feeToldListWidget").item(0)->checkState() == Qt::Unchecked);
    CHECK(desk.contacts().empty());
}

} // namespace tst_FeeContacts
