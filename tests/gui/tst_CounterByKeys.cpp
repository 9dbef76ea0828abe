#include "domain/call/CallRepository.h"
#include "domain/matter/MatterRepository.h"
#include "panels/strip/LineTile.h"
#include "support/DeskFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_CounterByKeys {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

std::vector<Matter> mattersOf(DeskFixture& desk)
{
    return desk.stored<std::vector<Matter>>([](const ReadView& view) {
        return view.matters().openedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 100);
    });
}

QString focusOf(DeskFixture& desk)
{
    const QWidget* const focused = desk.window().focusWidget();
    return focused == nullptr ? QString() : focused->objectName();
}

QString front(DeskFixture& desk)
{
    return desk.widget<QStackedWidget>("panelStackedWidget").currentWidget()->accessibleName();
}

/// The field of the counter's form; other panels have fields of the same name.
template <class T> T& field(DeskFixture& desk, const char* name, const char* form = "matterFormWidget")
{
    T* const found = desk.widget<QWidget>(form).findChild<T*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return *found;
}

LineTile& tile(DeskFixture& desk, int number)
{
    return desk.widget<LineTile>(("counter" + std::to_string(number) + "LineTile").c_str());
}

/// A bare digit on the chips: it counts once it is clear that no scanner types.
void choose(DeskFixture& desk, Qt::Key digit)
{
    desk.key(digit);
    desk.pass(100ms);
}
void openMatter(DeskFixture& desk) { desk.key(Qt::Key_J, Qt::ControlModifier); }
void save(DeskFixture& desk) { desk.key(Qt::Key_Return, Qt::ControlModifier); }

} // namespace

TEST_CASE("A repair at the counter takes six keys from coming to saved beyond the words")
{
    DeskFixture desk;
    openMatter(desk);
    choose(desk, Qt::Key_2); // a repair; the name comes next
    REQUIRE(focusOf(desk) == QLatin1String("nameLineEdit"));
    desk.type("Wang");
    desk.key(Qt::Key_Tab); // the number is not asked for
    desk.key(Qt::Key_Tab);
    desk.type("3-1203");
    desk.key(Qt::Key_Tab);
    REQUIRE(focusOf(desk) == QLatin1String("keyPointsPlainTextEdit"));
    desk.type("The tap drips");
    save(desk);

    CHECK(desk.keys <= 6);
    const auto matters = mattersOf(desk);
    REQUIRE(matters.size() == 1);
    CHECK(matters[0].kind == "repair");
    CHECK(matters[0].name == "Wang");
    CHECK(matters[0].place == "3-1203");
    CHECK(matters[0].keyPoints == "The tap drips");
    CHECK_FALSE(matters[0].toComplete);
    CHECK(desk.wiring().counter().matters().empty());
    CHECK(desk.window().findChild<QWidget*>(QStringLiteral("counter1LineTile")) == nullptr);
    desk.type("x"); // typed on by mistake, it lands nowhere
    CHECK(desk.widget<QLineEdit>("matterFilterLineEdit").text().isEmpty());
}

TEST_CASE("A ring answered makes the person wait, and one key returns when the call is saved")
{
    DeskFixture desk;
    openMatter(desk);
    choose(desk, Qt::Key_4); // a payment
    desk.type("Li");
    desk.ring("13800138000", 2);
    CHECK(front(desk) == QLatin1String("Counter")); // it rings; the form stays
    desk.key(Qt::Key_F2);
    CHECK(front(desk) == QLatin1String("Calls"));
    REQUIRE(tile(desk, 1).isVisible());
    CHECK(tile(desk, 1).state().what.contains(QLatin1String("waits")));
    CHECK(tile(desk, 1).state().who == QLatin1String("Li"));
    desk.widget<QPlainTextEdit>("keyPointsPlainTextEdit").setFocus();
    desk.type("Asked about parking");
    desk.pass(70s);
    CHECK(tile(desk, 1).state().clock.startsWith(QLatin1String("01:1"))); // and what the keys took
    CHECK_FALSE(desk.widget<QWidget>("waitingHint").isVisible());
    desk.key(Qt::Key_F2); // hang up
    save(desk);

    REQUIRE(desk.widget<QWidget>("waitingHint").isVisible());
    CHECK(desk.widget<QLabel>("waitingHintLabel").text().contains(QLatin1String("Li")));
    desk.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(front(desk) == QLatin1String("Counter"));
    CHECK_FALSE(desk.widget<QWidget>("waitingHint").isVisible());
    CHECK(field<QLineEdit>(desk, "nameLineEdit").text() == QLatin1String("Li"));
    CHECK(focusOf(desk) == QLatin1String("keyPointsPlainTextEdit"));
    desk.type("Fees of November");
    save(desk);

    const auto matters = mattersOf(desk);
    REQUIRE(matters.size() == 1);
    CHECK(matters[0].keyPoints == "Fees of November");
    CHECK(matters[0].live.waits == 1);
    CHECK(matters[0].live.waitedMillis >= 70'000);
    CHECK(desk.stored<std::vector<Call>>([](const ReadView& view) {
                  return view.calls().rangBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 100);
              })
              .size() == 1);
}

TEST_CASE("Whoever comes during a talk is noted, and the form of the call stays")
{
    DeskFixture desk;
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    openMatter(desk);
    CHECK(front(desk) == QLatin1String("Calls"));
    REQUIRE(tile(desk, 1).isVisible());
    desk.type("Chen"); // still into the call's form
    CHECK(desk.widget<QLineEdit>("callerNameLineEdit").text() == QLatin1String("Chen"));

    tile(desk, 1).setFocus();
    desk.key(Qt::Key_Space); // taken up from the keyboard: the caller waits meanwhile
    CHECK(front(desk) == QLatin1String("Counter"));
    CHECK(desk.board().call(desk.board().selected())->live.state() == CallState::Held);
    choose(desk, Qt::Key_1);
    save(desk);
    CHECK(mattersOf(desk).size() == 1);
}

TEST_CASE("A person is asked to wait and taken up again by the key of the hold")
{
    DeskFixture desk;
    openMatter(desk);
    choose(desk, Qt::Key_3);
    desk.key(Qt::Key_F3);
    CHECK_FALSE(desk.wiring().hand().person().has_value());
    desk.key(Qt::Key_F3);
    CHECK(desk.wiring().hand().person().has_value());
    CHECK(front(desk) == QLatin1String("Counter"));
}

TEST_CASE("What was opened by mistake leaves nothing behind, what was begun is to complete")
{
    DeskFixture desk;
    openMatter(desk);
    desk.key(Qt::Key_Escape);
    CHECK(desk.wiring().counter().matters().empty());
    CHECK(mattersOf(desk).empty());

    openMatter(desk);
    choose(desk, Qt::Key_5);
    desk.key(Qt::Key_Escape);
    const auto matters = mattersOf(desk);
    REQUIRE(matters.size() == 1);
    CHECK(matters[0].toComplete);
    CHECK(matters[0].kind == "certificate");
}

TEST_CASE("A crash loses nobody at the counter")
{
    DeskFixture desk;
    openMatter(desk);
    choose(desk, Qt::Key_2);
    desk.type("Zhou");
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    desk.pass(2s);
    desk.crash();
    desk.clock.advance(5min);
    desk.start();

    REQUIRE(tile(desk, 1).isVisible());
    CHECK(tile(desk, 1).state().who == QLatin1String("Zhou"));
    desk.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(field<QLineEdit>(desk, "nameLineEdit").text() == QLatin1String("Zhou"));
    save(desk);
    CHECK(mattersOf(desk).size() == 1);
}

TEST_CASE("The guidance follows whoever is at hand")
{
    DeskFixture desk;
    const auto shown = [&] {
        QStringList words;
        for (const QLabel* label : desk.widget<QWidget>("guidanceDock").findChildren<QLabel*>()) {
            if (label->isVisible()) {
                words << label->text();
            }
        }
        return words.join(QLatin1Char('\n'));
    };
    openMatter(desk);
    CHECK(shown().contains(QString::fromUtf8("请问有什么可以帮您")));
    choose(desk, Qt::Key_3); // a complaint
    CHECK(shown().contains(QString::fromUtf8("您先坐")));
    desk.key(Qt::Key_1, Qt::ControlModifier); // something is looked up among the calls
    CHECK(shown().contains(QString::fromUtf8("您先坐")));
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    CHECK_FALSE(shown().contains(QString::fromUtf8("您先坐")));
}

TEST_CASE("A saved matter is opened, corrected, voided and restored from the list")
{
    DeskFixture desk;
    openMatter(desk);
    choose(desk, Qt::Key_6);
    desk.type("Sun");
    save(desk);
    auto& table = desk.widget<QTableView>("matterTableView");
    table.setFocus();
    table.selectRow(0);
    desk.key(Qt::Key_Return);
    REQUIRE(desk.widget<QWidget>("matterDetail").isVisible());

    desk.key(Qt::Key_E, Qt::ControlModifier);
    desk.type("Two boxes");
    save(desk);
    CHECK(mattersOf(desk)[0].keyPoints == "Two boxes");
    CHECK(mattersOf(desk)[0].version == 2);

    desk.widget<QPushButton>("matterVoidPushButton").click();
    desk.type("Twice");
    desk.key(Qt::Key_Return);
    CHECK(mattersOf(desk)[0].voided.has_value());
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK_FALSE(mattersOf(desk)[0].voided.has_value());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.widget<QWidget>("matterDetail").isVisible());
}

TEST_CASE("What is to complete stands in one list, and the next one follows by itself")
{
    DeskFixture desk;
    openMatter(desk);
    choose(desk, Qt::Key_4);
    desk.key(Qt::Key_Escape);
    desk.pass(1min);
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Escape); // saved to complete, in the middle of the talk
    auto& chip = desk.widget<QPushButton>("toCompletePushButton");
    CHECK(chip.text().contains(QLatin1Char('2')));

    chip.click();
    desk.settle();
    CHECK(front(desk) == QLatin1String("To complete"));
    auto& table = desk.widget<QTableView>("completeTableView");
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.hasFocus());
    desk.keys = 0;
    desk.key(Qt::Key_Return); // the oldest: the payment
    desk.type("Fees of the year");
    save(desk);
    CHECK(mattersOf(desk)[0].keyPoints == "Fees of the year");
    CHECK_FALSE(mattersOf(desk)[0].toComplete);
    CHECK(chip.text().contains(QLatin1Char('1')));

    REQUIRE(desk.widget<QWidget>("completeFormFrame").isVisible()); // the call followed
    CHECK(field<QLineEdit>(desk, "phoneLineEdit", "completeFormWidget").text().contains(QLatin1String("138")));
    desk.key(Qt::Key_2, Qt::AltModifier); // to find a person
    desk.type("Chen");
    save(desk);
    CHECK(desk.keys == 4);
    const auto calls = desk.stored<std::vector<Call>>([](const ReadView& view) {
        return view.calls().rangBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 100);
    });
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].caller.name == "Chen");
    CHECK(calls[0].category == "find_person");
    CHECK_FALSE(calls[0].toComplete);
    CHECK_FALSE(desk.widget<QWidget>("completeFormFrame").isVisible());
    CHECK(desk.widget<QLabel>("completeEmptyHint").isVisible());
    CHECK(chip.text().contains(QLatin1Char('0')));
}

TEST_CASE("Leaving the form of something to complete keeps what was typed")
{
    DeskFixture desk;
    openMatter(desk);
    choose(desk, Qt::Key_4);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_3, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    desk.type("Half");
    desk.key(Qt::Key_Escape);
    CHECK(mattersOf(desk)[0].keyPoints == "Half");
    CHECK(mattersOf(desk)[0].toComplete);
    CHECK(desk.widget<QTableView>("completeTableView").hasFocus());
}

TEST_CASE("A seventh person is told, and three people leave the strip in order")
{
    DeskFixture desk;
    for (int count = 1; count <= 3; ++count) {
        openMatter(desk);
        choose(desk, Qt::Key_1);
    }
    CHECK(tile(desk, 3).isVisible());
    CHECK(desk.window().minimumSizeHint().width() <= 1366);
    for (int count = 4; count <= 7; ++count) {
        openMatter(desk);
        choose(desk, Qt::Key_1);
    }
    CHECK(desk.wiring().counter().matters().size() == 6);
    CHECK(desk.window().width() == 1366);
}

} // namespace tst_CounterByKeys
