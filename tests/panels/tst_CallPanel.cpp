#include "panels/CallDesk.h"
#include "panels/call/CallListModel.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/PlainText.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <catch2/catch.hpp>

namespace frontdesk::tst_CallPanel {

TEST_CASE("An unknown caller's answer takes the focus to the name, a known one's to the key points", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(2, "13800138000");
    CHECK(desk.widget<QLineEdit>("callerNameLineEdit").hasFocus());
    desk.type(QStringLiteral("王丽"));
    desk.key(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.widget<QPlainTextEdit>("keyPointsPlainTextEdit").hasFocus());
    desk.type(QStringLiteral("停车月卡"));
    desk.panel->save();
    CHECK(desk.onlyCall().caller.name == "王丽");
    CHECK(desk.onlyCall().category == "inquiry");
    CHECK(desk.onlyCall().keyPoints == "停车月卡");
    CHECK(desk.board.call(1) == nullptr);

    desk.pass(Milliseconds{60000});
    desk.answerInRing(1, "13800138000");
    CHECK(desk.widget<QLineEdit>("callerNameLineEdit").text() == QStringLiteral("王丽"));
    CHECK(desk.widget<QPlainTextEdit>("keyPointsPlainTextEdit").hasFocus());
}

TEST_CASE("The read-back mark and the wish for it go together", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1);
    desk.panel->readBack();
    CHECK(desk.board.call(1)->form.recapConfirmed);
    CHECK(desk.widget<QPushButton>("readBackKeyHintButton").text().startsWith(QChar(0x2713)));
    desk.panel->readBack();
    CHECK_FALSE(desk.board.call(1)->form.recapConfirmed);
}

TEST_CASE("A bad number is marked at its field and nothing typed is lost", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1);
    desk.widget<QLineEdit>("phoneLineEdit").setFocus();
    desk.type(QStringLiteral("12ab"));
    desk.panel->save();
    CHECK(desk.store.data().calls.empty());
    CHECK(desk.widget<QLineEdit>("phoneLineEdit").hasFocus());
    CHECK(desk.widget<QLineEdit>("phoneLineEdit").property("problem").toBool());
    CHECK(desk.widget<QLabel>("phoneProblemLabel").isVisible());
    CHECK(desk.widget<QWidget>("callNoticeBar").isVisible());
    CHECK(desk.board.call(1)->form.phone == "12ab");
    CHECK(desk.board.call(1)->live.state() == CallState::Talking); // the caller can still be asked

    desk.panel->saveToComplete(); // one key saves any matter
    CHECK(desk.onlyCall().toComplete);
}

TEST_CASE("A full disk leaves the call on its line, and saving again saves it", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1);
    desk.type(QStringLiteral("陈"));
    desk.store.failWrites(Error{.code = recordConflict});
    desk.panel->save();
    REQUIRE(desk.board.call(1) != nullptr);
    CHECK(desk.widget<QWidget>("callNoticeBar").isVisible());
    desk.store.failWrites(std::nullopt);
    QTest::mouseClick(&desk.widget<QPushButton>("noticeActPushButton"), Qt::LeftButton);
    CHECK(desk.onlyCall().caller.name == "陈");
}

TEST_CASE("A wrong number is saved at once and can be taken back", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1);
    desk.panel->markWrongNumber();
    CHECK(desk.onlyCall().live.outcome == CallOutcome::WrongNumber);
    QTest::mouseClick(&desk.widget<QPushButton>("noticeActPushButton"), Qt::LeftButton);
    desk.settle();
    CHECK(desk.onlyCall().toComplete);
    CHECK(desk.onlyCall().live.outcome == CallOutcome::Answered);
    CHECK(desk.widget<QWidget>("detailFormWidget").isVisible());
}

TEST_CASE("A caller on hold is not hung up by saving", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1);
    desk.panel->toggleHold();
    CHECK(desk.widget<QWidget>("holdBar").isVisible());
    desk.panel->save();
    CHECK(desk.store.data().calls.empty());
    CHECK(desk.board.call(1)->live.state() == CallState::Held);
    desk.panel->toggleHold();
    CHECK(desk.board.call(1)->live.state() == CallState::Talking);
    CHECK_FALSE(desk.widget<QWidget>("holdBar").isVisible());
}

TEST_CASE("A promised call back goes into the ledger with the call", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1, "13800138000");
    desk.panel->promiseCallback();
    REQUIRE(desk.board.call(1)->callback.has_value());
    CHECK(desk.widget<QWidget>("callbackRow").isVisible());
    desk.panel->save();
    REQUIRE(desk.store.data().promises.size() == 1);
    CHECK(desk.store.data().promises.begin()->second.phone == "13800138000");
}

TEST_CASE("The reason of a late answer is asked afterwards and may wait", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(5);
    CHECK_FALSE(desk.widget<QWidget>("lateRow").isVisible());
    desk.board.hangUp(1, EndedBy::Caller);
    desk.settle();
    REQUIRE(desk.widget<QWidget>("lateRow").isVisible());
    desk.widget<ChoiceChips>("lateReasonChoiceChips").choose(1);
    CHECK(desk.board.call(1)->form.lateReason == "with_visitor");
    QTest::mouseClick(&desk.widget<QPushButton>("lateLaterPushButton"), Qt::LeftButton);
    CHECK_FALSE(desk.widget<QWidget>("lateRow").isVisible());
}

TEST_CASE("Alt and a digit choose nothing while an input method composes", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1);
    auto& name = desk.widget<QLineEdit>("callerNameLineEdit");
    QInputMethodEvent preedit(QStringLiteral("wang"), {});
    QCoreApplication::sendEvent(&name, &preedit);
    desk.key(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.board.call(1)->form.category.empty());
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("王"));
    QCoreApplication::sendEvent(&name, &commit);
    desk.key(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.board.call(1)->form.category == "inquiry");
    CHECK(desk.board.call(1)->form.callerName == "王");
}

TEST_CASE("Missed calls stay on top until dealt with, and the filter finds at once", "[panels]")
{
    CallDesk desk;
    auto& table = desk.widget<QTableView>("callTableView");
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.board.ringEvent({.line = 2, .kind = RingEvent::Kind::Ringing, .at = desk.clock.steady()});
    desk.pass(Milliseconds{6000});
    desk.board.stopRinging(2);
    desk.pass(Milliseconds{60000});
    desk.board.select(1);
    desk.answerInRing(1);
    desk.type(QStringLiteral("陈"));
    desk.panel->save();
    desk.settle();
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.model()->index(0, 0).data(CallListModel::Missed).toBool());

    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_B);
    desk.settle();
    CHECK_FALSE(table.model()->index(0, 0).data(CallListModel::Missed).toBool());

    desk.panel->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nobody has this"));
    CHECK(table.model()->rowCount() == 0);
    CHECK(desk.widget<QWidget>("callListEmptyHint").isVisible());
    desk.panel->saveToComplete(); // Esc
    CHECK(table.model()->rowCount() == 2);
}

TEST_CASE("A voided call stays, struck through, and the void can be undone", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1);
    desk.panel->save();
    desk.panel->open({RecordKind::Call, desk.onlyCall().id.value()});
    QTest::mouseClick(&desk.widget<QPushButton>("voidPushButton"), Qt::LeftButton);
    QTest::keyClicks(&desk.widget<QLineEdit>("voidReasonLineEdit"), QStringLiteral("twice"));
    QTest::keyClick(&desk.widget<QLineEdit>("voidReasonLineEdit"), Qt::Key_Return);
    REQUIRE(desk.onlyCall().voided.has_value());
    CHECK(desk.widget<QTableView>("callTableView").model()->index(0, 0).data(CallListModel::Voided).toBool());
    QTest::mouseClick(&desk.widget<QPushButton>("noticeActPushButton"), Qt::LeftButton);
    CHECK_FALSE(desk.onlyCall().voided.has_value());
}

TEST_CASE("The guidance column follows the call and ticks from the keyboard", "[panels]")
{
    CallDesk desk;
    CallGuidance guidance(desk.board, desk.books);
    GuidanceDock dock(desk.theme, desk.keys);
    dock.setSource(&guidance);
    QObject::connect(desk.panel.get(), &Panel::guidanceChanged, &dock, &GuidanceDock::refresh);
    dock.show();
    desk.answerInRing(5);
    const auto first = [&] { return dock.findChild<QFrame*>(QStringLiteral("sayFrame")); };
    desk.settle();
    REQUIRE(first() != nullptr);
    CHECK(first()->property("state").toString() == QStringLiteral("late"));

    const std::string moment{desk.board.momentOf(1)};
    const Guidance now = desk.board.guidance(1);
    REQUIRE_FALSE(now.steps.empty());
    dock.tickNext();
    desk.settle();
    CHECK(std::any_of(now.steps.begin(), now.steps.end(),
                      [&](const GuidanceStep& step) { return desk.board.call(1)->session.isTicked(step.key); }));
    dock.untickLast();
    CHECK(std::none_of(now.steps.begin(), now.steps.end(),
                       [&](const GuidanceStep& step) { return desk.board.call(1)->session.isTicked(step.key); }));

    guidance.askStage("call.closing");
    CHECK(desk.board.momentOf(1) == "call.closing");
    guidance.askStage({});
    CHECK(std::string{desk.board.momentOf(1)} == moment);
    for (const QLabel* label : dock.findChildren<QLabel*>()) {
        CHECK(label->textFormat() != Qt::RichText);
    }
}

TEST_CASE("Esc on a caller on hold ends that call and leaves the other talk alone", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1, {}, 1);
    desk.panel->toggleHold();
    desk.answerInRing(1, {}, 2);
    REQUIRE(desk.board.call(2)->live.state() == CallState::Talking);
    desk.board.select(1);
    desk.panel->saveToComplete();
    desk.settle();
    CHECK(desk.board.call(1) == nullptr);
    CHECK(desk.onlyCall().toComplete);
    CHECK(desk.board.call(2)->live.state() == CallState::Talking);
}

TEST_CASE("Why an answer was late is asked once the call is saved, without taking the focus", "[panels]")
{
    CallDesk desk;
    auto& row = desk.widget<QWidget>("lateAfterRow");
    CHECK_FALSE(row.isVisible());
    desk.answerInRing(5);
    desk.panel->promiseCallback();
    desk.panel->save();
    desk.settle();
    REQUIRE(row.isVisible());
    CHECK(desk.panel->hasFocus());
    CHECK_FALSE(row.isAncestorOf(QApplication::focusWidget()));
    CHECK(desk.onlyCall().lateReason.empty());

    SECTION("an answer goes to the call")
    {
        desk.widget<ChoiceChips>("lateAfterChoiceChips").choose(2);
        desk.settle();
        CHECK(desk.onlyCall().lateReason == "away");
        CHECK_FALSE(row.isVisible());
    }
    SECTION("it may wait")
    {
        desk.click("lateAfterLaterPushButton");
        CHECK_FALSE(row.isVisible());
        CHECK(desk.onlyCall().lateReason.empty());
    }
    SECTION("the Tab key comes to it")
    {
        bool reached = false;
        for (int tabs = 0; tabs < 20 && !reached; ++tabs) {
            desk.key(Qt::Key_Tab);
            reached = desk.widget<ChoiceChips>("lateAfterChoiceChips").isAncestorOf(QApplication::focusWidget());
        }
        CHECK(reached);
    }
    SECTION("an answer in time asks nothing and a put off question is not asked again")
    {
        desk.click("lateAfterLaterPushButton");
        desk.pass(Milliseconds{60000});
        desk.answerInRing(1);
        desk.panel->save();
        desk.settle();
        CHECK_FALSE(row.isVisible());
    }
}

TEST_CASE("A save takes the focus from nobody who works in the list", "[panels]")
{
    CallDesk desk(InMemoryStore::Delivery::WhenSettled);
    desk.answerInRing(1);
    desk.panel->save();
    desk.panel->focusFilter();
    REQUIRE(desk.widget<QLineEdit>("callFilterLineEdit").hasFocus());
    desk.store.settle();
    CHECK(desk.store.data().calls.size() == 1);
    CHECK(desk.widget<QLineEdit>("callFilterLineEdit").hasFocus());
}

TEST_CASE("A missed call that cannot be written is tried again by itself and asks for no key", "[panels]")
{
    CallDesk desk;
    desk.store.failWrites(Error{.code = ErrorCode{"store.failed"}});
    desk.board.ringEvent({.line = 2, .kind = RingEvent::Kind::Ringing, .at = desk.clock.steady()});
    desk.pass(Milliseconds{6000});
    desk.board.stopRinging(2);
    desk.settle();
    REQUIRE(desk.widget<QWidget>("callNoticeBar").isVisible());
    CHECK_FALSE(desk.widget<QWidget>("noticeActPushButton").isVisible());
    desk.store.failWrites(std::nullopt);
    desk.pass(Milliseconds{3000});
    CHECK(desk.onlyCall().live.outcome == CallOutcome::Missed);
}

TEST_CASE("Alt+U undoes from within a text field", "[panels]")
{
    for (const char* field : {"callerNameLineEdit", "keyPointsPlainTextEdit"}) {
        CallDesk desk;
        desk.answerInRing(1);
        desk.panel->markWrongNumber();
        desk.answerInRing(1);
        auto& typing = desk.widget<QWidget>(field);
        typing.setFocus();
        REQUIRE(typing.hasFocus());
        desk.key(Qt::Key_U, Qt::AltModifier);
        CHECK(desk.onlyCall().live.outcome == CallOutcome::Answered);
    }
}

TEST_CASE("Esc clears the filter where the filter is at work, and else ends what is open", "[panels]")
{
    CallDesk desk;
    desk.savedCall(QStringLiteral("Chen"));
    auto& filter = desk.widget<QLineEdit>("callFilterLineEdit");
    filter.setText(QStringLiteral("nobody"));
    desk.pass(Milliseconds{60000});
    desk.answerInRing(1);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.panel->saveToComplete();
    desk.settle();
    CHECK(desk.board.call(1) == nullptr);
    CHECK(filter.text() == QStringLiteral("nobody"));
    desk.panel->saveToComplete();
    CHECK(filter.text().isEmpty());
}

TEST_CASE("A missed call that was dealt with by mistake comes back", "[panels]")
{
    CallDesk desk;
    desk.board.ringEvent({.line = 2, .kind = RingEvent::Kind::Ringing, .at = desk.clock.steady()});
    desk.pass(Milliseconds{6000});
    desk.board.stopRinging(2);
    desk.settle();
    auto& table = desk.widget<QTableView>("callTableView");
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_B);
    REQUIRE(desk.onlyCall().dealtWith.has_value());
    desk.click("noticeActPushButton");
    CHECK_FALSE(desk.onlyCall().dealtWith.has_value());
}

TEST_CASE("The number to call back and its time are corrected apart, and the day is chosen", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1, "13800138000");
    desk.panel->promiseCallback();
    const auto promised = [&] { return *desk.board.call(1)->callback; };
    const UtcTime due = promised().dueAt;
    auto& phone = desk.widget<QLineEdit>("callbackPhoneLineEdit");
    phone.setFocus();
    phone.selectAll();
    desk.type(QStringLiteral("13900139000"));
    CHECK(promised().phone == "13900139000");
    CHECK(promised().dueAt == due);

    auto& day = desk.widget<QComboBox>("whenDayComboBox");
    day.setFocus();
    desk.key(Qt::Key_Down);
    CHECK(desk.zone.localDate(promised().dueAt) == plusDays(desk.zone.localDate(due), 1));
    CHECK(promised().phone == "13900139000");
}

TEST_CASE("The list is read again after midnight until it can be", "[panels]")
{
    CallDesk desk;
    desk.savedCall(QStringLiteral("Chen"));
    auto& table = desk.widget<QTableView>("callTableView");
    REQUIRE(table.model()->rowCount() == 1);
    desk.store.failReads(Error{.code = ErrorCode{"store.failed"}});
    desk.clock.advance(std::chrono::hours{24});
    desk.panel->second();
    CHECK(table.model()->rowCount() == 1);
    desk.store.failReads(std::nullopt);
    desk.clock.advance(std::chrono::seconds{10});
    desk.panel->second();
    desk.settle();
    CHECK(table.model()->rowCount() == 0);
}

TEST_CASE("Typed words in tool tips and on buttons are read as typed", "[panels]")
{
    CHECK(plainToolTip(QStringLiteral("<b>A & B</b>\nC")) == QStringLiteral("<qt>&lt;b&gt;A &amp; B&lt;/b&gt;<br>C"));
    CHECK(plainToolTip({}).isEmpty());
    CHECK(withoutMnemonic(QStringLiteral("A & B")) == QStringLiteral("A && B"));
}

} // namespace frontdesk::tst_CallPanel
