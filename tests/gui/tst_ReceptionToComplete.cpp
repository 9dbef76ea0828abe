#include "domain/item/ItemRepository.h"
#include "domain/visitor/VisitorService.h"
#include "gui/VisitorsByKeys.h"
#include "support/ItemsDesk.h"

#include <QTableView>

namespace tst_ReceptionToComplete {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

std::vector<Item> itemsOf(DeskFixture& desk)
{
    return desk.stored<std::vector<Item>>([](const ReadView& view) {
        return view.items().receivedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 500);
    });
}

QString toCompleteChip(DeskFixture& desk) { return desk.widget<QPushButton>("toCompletePushButton").text(); }

} // namespace

TEST_CASE("A visitor who was only counted is completed from the list in two keys and a form", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    desk.key(Qt::Key_A, Qt::AltModifier); // somebody else came up
    desk.settle();
    REQUIRE(visitsOf(desk).size() == 1);
    CHECK(toCompleteChip(desk) == QStringLiteral("To complete 1"));
    desk.key(Qt::Key_3, Qt::ControlModifier);
    auto& table = desk.widget<QTableView>("completeTableView");
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 1).data().toString() == QStringLiteral("Visitor"));
    desk.key(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.widget<QWidget>("visitFormWidget").isVisible());
    desk.widget<QLineEdit>("visitorNameLineEdit").setFocus();
    commit(desk, "王芳");
    desk.widget<QLineEdit>("hostLineEdit").setFocus();
    commit(desk, "林工");
    keepForm(desk);
    desk.settle();
    CHECK_FALSE(newest(desk).toComplete);
    CHECK(newest(desk).state == VisitState::Registered);
    CHECK(toCompleteChip(desk) == QStringLiteral("To complete 0"));
}

TEST_CASE("A visitor who left before anybody asked is completed without coming in again", "[gui]")
{
    DeskFixture desk;
    showVisitors(desk);
    desk.key(Qt::Key_A, Qt::AltModifier);
    desk.settle();
    desk.key(Qt::Key_End, Qt::AltModifier); // the building closes
    desk.settle();
    REQUIRE(newest(desk).state == VisitState::Left);
    desk.key(Qt::Key_3, Qt::ControlModifier);
    desk.key(Qt::Key_Return);
    desk.settle();
    desk.widget<QLineEdit>("visitorNameLineEdit").setFocus();
    commit(desk, "王芳");
    keepForm(desk);
    desk.settle();
    CHECK_FALSE(newest(desk).toComplete);
    CHECK(newest(desk).state == VisitState::Left);
    CHECK(newest(desk).name == "王芳");
}

TEST_CASE("A thing that was put away half written is completed from the same list", "[gui]")
{
    DeskFixture desk;
    desk.key(Qt::Key_8, Qt::ControlModifier);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.key(Qt::Key_2);
    desk.key(Qt::Key_Tab);
    commit(desk, "乐学公司");
    desk.key(Qt::Key_Escape);
    desk.settle();
    REQUIRE(itemsOf(desk).size() == 1);
    REQUIRE(itemsOf(desk).front().toComplete);
    CHECK(toCompleteChip(desk) == QStringLiteral("To complete 1"));
    desk.key(Qt::Key_3, Qt::ControlModifier);
    CHECK(desk.widget<QTableView>("completeTableView").model()->index(0, 1).data().toString() ==
          QStringLiteral("Thing"));
    desk.key(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.widget<QWidget>("itemSaveKeyHintButton").isVisible());
    keepForm(desk);
    desk.settle();
    CHECK_FALSE(itemsOf(desk).front().toComplete);
    CHECK(toCompleteChip(desk) == QStringLiteral("To complete 0"));
}

TEST_CASE("Who waits for a host is counted in the strip, and one key opens the one who has waited longest", "[gui]")
{
    DeskFixture desk;
    auto& chip = desk.widget<QPushButton>("waitingVisitorsPushButton");
    CHECK_FALSE(chip.isVisible());
    signIn(desk, "王芳", "林工");
    desk.clock.advance(30s);
    signIn(desk, "李强", "林工");
    CHECK(chip.text() == QStringLiteral("Visitors waiting 2"));
    desk.key(Qt::Key_1, Qt::ControlModifier);
    chip.setFocus();
    desk.key(Qt::Key_Return);
    desk.settle();
    REQUIRE(desk.widget<QLabel>("visitorNameLabel").isVisible());
    CHECK(desk.widget<QLabel>("visitorNameLabel").text().contains(QStringLiteral("王芳")));
}

TEST_CASE("A visit that was a mistake is voided with a reason by one key, and brought back by another", "[gui]")
{
    DeskFixture desk;
    signIn(desk, "王芳", "林工");
    desk.key(Qt::Key_Delete, Qt::AltModifier);
    REQUIRE(focusedName(desk) == QStringLiteral("visitReasonLineEdit"));
    desk.key(Qt::Key_Return); // no reason
    desk.settle();
    CHECK_FALSE(newest(desk).voided);
    commit(desk, "重复");
    bool changed = false; // somebody else signs in meanwhile, and the reason stays
    desk.wiring().desk().write<Visit>(
        &desk.window(),
        [id = desk.wiring().ids().next<VisitTag>(), now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) {
            return VisitorService{}.save(uow, actor, {.id = id, .toComplete = true}, "", now);
        },
        [&](const Result<Visit>& visit) { changed = visit.has_value(); });
    desk.settle();
    REQUIRE(changed);
    CHECK(desk.widget<QLineEdit>("visitReasonLineEdit").text() == QStringLiteral("重复"));
    const auto wang = [&] {
        for (const Visit& visit : visitsOf(desk)) {
            if (visit.name == "王芳") {
                return visit;
            }
        }
        FAIL("the visit is gone");
        return newest(desk);
    };
    desk.key(Qt::Key_Return);
    desk.settle();
    REQUIRE(wang().voided);
    CHECK(wang().voided->reason == "重复");
    CHECK_FALSE(desk.widget<QWidget>("visitReasonLineEdit").isVisible());
    desk.key(Qt::Key_U, Qt::AltModifier);
    desk.settle();
    CHECK_FALSE(wang().voided);
}

TEST_CASE("The host is found in the directory by a few letters, and the room follows", "[gui]")
{
    ItemsDesk desk;
    desk.resident("林建国", "3-1801");
    showVisitors(desk);
    commit(desk, "王芳");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    auto& host = desk.widget<QLineEdit>("hostLineEdit");
    host.setFocus();
    desk.type("ljg");
    desk.settle();
    QWidget* const names = QApplication::activePopupWidget();
    REQUIRE(names != nullptr);
    QTest::keyClick(names, Qt::Key_Down);
    QTest::keyClick(names, Qt::Key_Return);
    desk.settle();
    CHECK(host.text() == QStringLiteral("林建国"));
    CHECK(desk.widget<QWidget>("visitFormWidget").findChild<QLineEdit*>(QStringLiteral("placeLineEdit"))->text() ==
          QStringLiteral("3-1801"));
    CHECK(QApplication::activePopupWidget() == nullptr);
    host.clear();
    desk.type("nobody of that name");
    desk.settle();
    CHECK(QApplication::activePopupWidget() == nullptr); // nothing is in the way of a name that is in no directory
}

} // namespace tst_ReceptionToComplete
