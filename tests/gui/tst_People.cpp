#include "app/DeskPeople.h"
#include "app/PanelHost.h"
#include "domain/call/CallRepository.h"
#include "panels/setting/SettingPanel.h"
#include "support/DeskFixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <catch2/catch.hpp>

namespace tst_People {

using namespace frontdesk;
using namespace std::chrono_literals;
using State = DeskSession::State;

namespace {

std::vector<Call> allCalls(DeskFixture& desk)
{
    return desk.stored<std::vector<Call>>([](const ReadView& view) {
        return view.calls().rangBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 100);
    });
}

State stateOf(DeskFixture& desk) { return desk.wiring().people().session().state(); }

std::string personAt(DeskFixture& desk)
{
    const auto& person = desk.wiring().people().session().person();
    return person ? person->name : std::string{};
}

QString focusName(DeskFixture& desk)
{
    return desk.window().focusWidget() != nullptr ? desk.window().focusWidget()->objectName() : QString();
}

/// Everything that can be read on the screen, in its tool tips, or by a screen reader.
QStringList readable(const QWidget& window)
{
    QStringList words;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        words << widget->toolTip() << widget->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            words << button->text();
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            words << edit->displayText() << edit->placeholderText();
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
            words << text->toPlainText();
        } else if (const auto* table = qobject_cast<const QTableView*>(widget)) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    words << table->model()->index(row, column).data().toString();
                }
            }
        }
    }
    return words;
}

bool showsAnywhere(const QWidget& window, const char* words)
{
    return readable(window).join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
}

/// A widget of one page: several pages ask for a new PIN.
template <class T> T& within(DeskFixture& desk, const char* page, const char* name)
{
    T* const found = desk.widget<QWidget>(page).findChild<T*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return *found;
}

void recordWang(DeskFixture& desk)
{
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.type("Wang");
    desk.widget<QPlainTextEdit>("keyPointsPlainTextEdit").setFocus();
    desk.type("Asked about parking");
    desk.key(Qt::Key_F6);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(allCalls(desk).size() == 1);
}

/// Types a PIN and Enter, and waits until it was looked at.
void enterPin(DeskFixture& desk, const char* pin)
{
    desk.type(pin);
    desk.key(Qt::Key_Return);
    desk.waitFor([&] {
        return desk.widget<QAbstractButton>("signInKeyHintButton").isEnabled() ||
               desk.widget<QLineEdit>("signInPinLineEdit").isReadOnly();
    });
    desk.settle();
}

} // namespace

TEST_CASE("A desk that was set up before there were people asks for the first administrator and blocks no ring")
{
    DeskFixture desk(QStringLiteral("en"), 100, DeskFixture::Begins::WithNobody);
    CHECK(desk.widget<QWidget>("firstAdministratorPage").isVisible());
    CHECK(focusName(desk) == QLatin1String("administratorNameLineEdit"));

    const int line = desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
    CHECK(focusName(desk) == QLatin1String("callerNameLineEdit"));
    desk.type("Zhao");
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Escape);
    REQUIRE(allCalls(desk).size() == 1);
    CHECK_FALSE(allCalls(desk).front().operatorId.has_value());

    CHECK(desk.widget<QWidget>("firstAdministratorPage").isVisible());
    within<QLineEdit>(desk, "firstAdministratorPage", "administratorNameLineEdit").setFocus();
    desk.type("Zhang San");
    desk.key(Qt::Key_Return);
    desk.type("1234");
    desk.key(Qt::Key_Return);
    desk.type("1234");
    desk.key(Qt::Key_Return);
    CHECK(within<QLabel>(desk, "firstAdministratorPage", "newPinProblemLabel").isVisible());
    CHECK(stateOf(desk) == State::Nobody);
    desk.type("4821");
    desk.key(Qt::Key_Return);
    desk.type("4812");
    desk.key(Qt::Key_Return);
    CHECK(within<QLabel>(desk, "firstAdministratorPage", "newPinProblemLabel").isVisible()); // not the same
    desk.type("4821");
    desk.key(Qt::Key_Return);
    desk.type("4821");
    desk.key(Qt::Key_Return);
    desk.waitFor([&] { return stateOf(desk) == State::SignedIn; });
    desk.settle();
    CHECK(personAt(desk) == "Zhang San");
    CHECK_FALSE(desk.widget<QWidget>("peopleStackedWidget").isVisible());
    CHECK(desk.widget<QAbstractButton>("unclaimedPushButton").text().contains(QLatin1Char('1')));
}

TEST_CASE("Another person takes over with the key, two letters, Enter, the PIN and Enter")
{
    DeskFixture desk;
    desk.colleague("Han Mei", "7391");
    desk.colleague("\u738b\u5c0f\u660e", "2468"); // Wang Xiaoming
    desk.settle();

    desk.keys = 0;
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(focusName(desk) == QLatin1String("signInNameLineEdit"));
    CHECK(stateOf(desk) == State::SignedIn); // nobody is signed out before the other is in
    desk.type("wx");
    desk.key(Qt::Key_Return);
    CHECK(desk.widget<QLineEdit>("signInNameLineEdit").text() == QStringLiteral("\u738b\u5c0f\u660e"));
    enterPin(desk, "2468");
    CHECK(desk.keys == 3); // beyond the letters and the PIN
    CHECK(personAt(desk) == "\u738b\u5c0f\u660e");
    CHECK_FALSE(desk.widget<QWidget>("peopleStackedWidget").isVisible());
    CHECK(desk.widget<QToolButton>("personToolButton").text().contains(QStringLiteral("\u738b\u5c0f\u660e")));

    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.key(Qt::Key_Escape); // thought better of it
    CHECK_FALSE(desk.widget<QWidget>("peopleStackedWidget").isVisible());
    CHECK(personAt(desk) == "\u738b\u5c0f\u660e");
}

TEST_CASE("Wrong PINs make the next one wait, and the screen counts it down")
{
    DeskFixture desk;
    desk.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(stateOf(desk) == State::Locked);
    desk.key(Qt::Key_Return); // Li Lei again
    CHECK(focusName(desk) == QLatin1String("signInPinLineEdit"));
    enterPin(desk, "1111");
    auto& problem = desk.widget<QLabel>("signInProblemLabel");
    CHECK(problem.text().contains(QLatin1String("not the right PIN")));
    enterPin(desk, "1112");
    enterPin(desk, "1113");
    CHECK(problem.text().contains(QLatin1String("5 s")));
    CHECK(desk.widget<QLineEdit>("signInPinLineEdit").isReadOnly());
    desk.pass(3s);
    CHECK_FALSE(problem.text().contains(QLatin1String("5 s"))); // it is counted down
    CHECK(problem.isVisible());
    desk.pass(3s);
    CHECK_FALSE(problem.isVisible());
    enterPin(desk, "4821");
    CHECK(stateOf(desk) == State::SignedIn);
}

TEST_CASE("A locked desk shows nobody's name or number, answers a ring, and the record waits to be taken")
{
    DeskFixture desk;
    recordWang(desk);
    CHECK(showsAnywhere(desk.window(), "Wang"));
    desk.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.widget<QWidget>("signInPage").isVisible());
    for (const char* const personal : {"Wang", "138 0013", "13800138000", "parking"}) {
        INFO(personal);
        CHECK_FALSE(showsAnywhere(desk.window(), personal));
    }
    desk.key(Qt::Key_M, Qt::ControlModifier); // lists are for whoever signs in
    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.key(Qt::Key_F9);
    CHECK(desk.widget<QWidget>("signInPage").isVisible());
    CHECK_FALSE(showsAnywhere(desk.window(), "Wang"));

    // A ring: the known caller is not looked up for whoever stands here.
    const int line = desk.ring("13800138000", 2);
    CHECK_FALSE(showsAnywhere(desk.window(), "13800138000"));
    desk.key(Qt::Key_F2);
    CHECK_FALSE(desk.widget<QWidget>("signInPage").isVisible());
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
    CHECK(focusName(desk) == QLatin1String("callerNameLineEdit"));
    CHECK_FALSE(showsAnywhere(desk.window(), "Wang"));
    desk.type("Sun");
    desk.key(Qt::Key_F3); // hold, and take up again
    desk.key(Qt::Key_F3);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(allCalls(desk).size() == 2);
    const Call call = allCalls(desk).front();
    CHECK(call.caller.name == "Sun");
    CHECK_FALSE(call.operatorId.has_value());
    CHECK(desk.widget<QWidget>("signInPage").isVisible());
    CHECK_FALSE(showsAnywhere(desk.window(), "Sun"));

    desk.widget<QLineEdit>("signInNameLineEdit").setFocus();
    desk.type("ll");
    desk.key(Qt::Key_Return);
    enterPin(desk, "4821");
    REQUIRE(stateOf(desk) == State::SignedIn);
    CHECK(showsAnywhere(desk.window(), "Wang"));
    CHECK(desk.widget<QAbstractButton>("unclaimedPushButton").isVisible());

    desk.key(Qt::Key_I, Qt::ControlModifier);
    auto& table = desk.widget<QTableView>("unclaimedTableView");
    CHECK(table.hasFocus());
    REQUIRE(table.model()->rowCount() == 1);
    desk.key(Qt::Key_Return);
    CHECK(allCalls(desk).front().operatorId == std::optional{desk.staffNamed("Li Lei").id});
    CHECK(table.model()->rowCount() == 0);
    CHECK_FALSE(desk.widget<QAbstractButton>("unclaimedPushButton").isVisible());
    desk.key(Qt::Key_U, Qt::AltModifier); // given back within ten seconds
    CHECK_FALSE(allCalls(desk).front().operatorId.has_value());
    CHECK(table.model()->rowCount() == 1);
    desk.key(Qt::Key_A); // all since this one
    CHECK(table.model()->rowCount() == 0);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.widget<QWidget>("peopleStackedWidget").isVisible());
}

TEST_CASE("The emergency key works at a locked desk")
{
    DeskFixture desk;
    desk.key(Qt::Key_L, Qt::ControlModifier);
    const int line = desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_F8);
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->form.category == "emergency");
    CHECK(stateOf(desk) == State::Locked);
}

TEST_CASE("A call that goes on when the desk is locked stays in front, one that waits to be saved does not")
{
    DeskFixture desk;
    const int line = desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Qian");
    SECTION("talking")
    {
        desk.key(Qt::Key_L, Qt::ControlModifier);
        CHECK_FALSE(desk.widget<QWidget>("signInPage").isVisible());
        CHECK(desk.widget<QLineEdit>("callerNameLineEdit").text() == QLatin1String("Qian"));
        desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
        desk.type("!");
        CHECK(desk.board().call(line)->form.callerName == "Qian!");
        desk.key(Qt::Key_L, Qt::ControlModifier); // signs in during the talk
        CHECK(desk.widget<QWidget>("signInPage").isVisible());
        desk.key(Qt::Key_Return);
        enterPin(desk, "4821");
        CHECK(stateOf(desk) == State::SignedIn);
        desk.key(Qt::Key_F2);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(allCalls(desk).front().operatorId.has_value());
    }
    SECTION("ended")
    {
        desk.key(Qt::Key_F2);
        desk.key(Qt::Key_L, Qt::ControlModifier);
        CHECK(desk.widget<QWidget>("signInPage").isVisible());
        CHECK_FALSE(showsAnywhere(desk.window(), "Qian"));
        desk.key(Qt::Key_Return, Qt::ControlModifier); // nobody saves what they cannot see
        CHECK(allCalls(desk).empty());
        desk.key(Qt::Key_Return);
        enterPin(desk, "4821");
        CHECK(desk.widget<QLineEdit>("callerNameLineEdit").text() == QLatin1String("Qian"));
    }
}

TEST_CASE("A desk where nobody presses a key locks itself, but not in the middle of a talk")
{
    DeskFixture desk;
    UnitSettings settings = desk.wiring().settings();
    settings.lockMinutes = 5;
    bool done = false;
    desk.wiring().changeSettings(settings, [&](const Result<void>& changed) { done = changed.has_value(); });
    desk.settle();
    REQUIRE(done);
    desk.key(Qt::Key_Tab);
    desk.pass(4min);
    CHECK(stateOf(desk) == State::SignedIn);
    desk.key(Qt::Key_Tab);
    desk.pass(4min);
    CHECK(stateOf(desk) == State::SignedIn);
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.pass(7min);
    CHECK(stateOf(desk) == State::SignedIn);
    desk.key(Qt::Key_F2);
    desk.pass(5min + 1s);
    CHECK(stateOf(desk) == State::Locked);
}

TEST_CASE("A badge switches the person, also at a locked desk")
{
    DeskFixture desk;
    const Staff han = desk.colleague("Han Mei", "7391");
    bool set = false;
    desk.wiring().people().setBadge(han.id, "BADGE-0042", [&](const Result<Staff>& done) { set = done.has_value(); });
    desk.settle();
    REQUIRE(set);
    desk.window().people().badgeScanned(QStringLiteral("BADGE-0042"));
    desk.settle();
    CHECK(personAt(desk) == "Han Mei");
    desk.key(Qt::Key_L, Qt::ControlModifier);
    desk.window().people().badgeScanned(QStringLiteral("BADGE-9999"));
    desk.settle();
    CHECK(desk.widget<QLabel>("signInProblemLabel").text().contains(QLatin1String("nobody here")));
    desk.window().people().badgeScanned(QStringLiteral("BADGE-0042"));
    desk.settle();
    CHECK(stateOf(desk) == State::SignedIn);
}

TEST_CASE("An administrator adds a colleague by keys, who then signs in")
{
    DeskFixture desk;
    desk.window().panels().show("setting");
    static_cast<SettingPanel&>(desk.window().panels().panel("setting")).showPage(QStringLiteral("peopleSettingPage"));
    desk.settle();
    desk.widget<QTableView>("staffTableView").setFocus();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(focusName(desk) == QLatin1String("staffNameLineEdit"));
    desk.type("Han Mei");
    within<QLineEdit>(desk, "peoplePage", "newPinLineEdit").setFocus();
    desk.type("7391");
    desk.key(Qt::Key_Return);
    desk.type("7391");
    desk.key(Qt::Key_Return);
    desk.waitFor([&] { return desk.widget<QTableView>("staffTableView").model()->rowCount() == 2; });
    CHECK(desk.staffNamed("Han Mei").roles == Roles{Role::Staff});

    auto& table = desk.widget<QTableView>("staffTableView");
    table.selectRow(1); // Li Lei, the last administrator
    desk.widget<QCheckBox>("administratorRoleCheckBox").setChecked(false);
    desk.widget<QAbstractButton>("saveStaffKeyHintButton").click();
    desk.settle();
    CHECK(desk.widget<QLabel>("staffSaidLabel").text().contains(QLatin1String("last administrator")));
    CHECK(desk.staffNamed("Li Lei").roles.has(Role::Administrator));
    desk.key(Qt::Key_Escape);

    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.type("hm");
    desk.key(Qt::Key_Return);
    enterPin(desk, "7391");
    CHECK(personAt(desk) == "Han Mei");
}

TEST_CASE("What is written at a locked desk is in nobody's name")
{
    DeskFixture desk;
    const StaffId li = desk.staffNamed("Li Lei").id;
    CHECK(desk.wiring().desk().actor().staff == std::optional{li});
    desk.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.wiring().desk().actor() == Actor{.desk = 1});
    desk.signIn();
    CHECK(desk.wiring().desk().actor().staff == std::optional{li});
}

TEST_CASE("No text of the people's pages is clipped in either language, at the usual and at double size")
{
    for (const char* const language : {"en", "zh_CN"}) {
        for (const int percent : {100, 200}) {
            INFO(language << ' ' << percent);
            DeskFixture desk(QLatin1String(language), percent);
            const auto clipped = [&] {
                QStringList found;
                for (const auto* button : desk.window().findChildren<QAbstractButton*>()) {
                    if (button->isVisible() && !button->text().isEmpty() && button->inherits("QPushButton") &&
                        button->width() + 1 < button->sizeHint().width()) {
                        found << button->objectName();
                    }
                }
                if (desk.window().minimumSizeHint().width() > 1366 || desk.window().minimumSizeHint().height() > 768) {
                    found << QStringLiteral("window %1 x %2")
                                 .arg(desk.window().minimumSizeHint().width())
                                 .arg(desk.window().minimumSizeHint().height());
                }
                return found.join(QLatin1String(", ")).toStdString();
            };
            desk.window().act(DeskAct::Unclaimed);
            desk.settle();
            CHECK(clipped() == "");
            desk.window().panels().show("setting");
            static_cast<SettingPanel&>(desk.window().panels().panel("setting"))
                .showPage(QStringLiteral("peopleSettingPage"));
            desk.settle();
            CHECK(clipped() == "");
            desk.window().act(DeskAct::Lock);
            desk.settle();
            CHECK(clipped() == "");
        }
    }
}

} // namespace tst_People
