#include "panels/CallDesk.h"
#include "panels/call/CallDetail.h"
#include "panels/support/WhenEdit.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace frontdesk::tst_CallDetail {

namespace {

CallDetail& detailOf(CallDesk& desk) { return desk.widget<CallDetail>("callDetail"); }

QPlainTextEdit& correctedPoints(CallDesk& desk)
{
    return *desk.widget<QWidget>("detailFormWidget")
                .findChild<QPlainTextEdit*>(QStringLiteral("keyPointsPlainTextEdit"));
}

const Call& storedCall(const CallDesk& desk, CallId id) { return desk.store.data().calls.at(id.value()); }

} // namespace

TEST_CASE("A promise that is opened stands ready to be kept, and keeping it can be undone", "[panels]")
{
    CallDesk desk;
    const PromiseId id = desk.savedPromise(QStringLiteral("Chen"), "13800138000");
    desk.panel->open({RecordKind::Promise, id.value()});
    desk.settle();
    const auto state = [&] { return desk.store.data().promises.at(id.value()).state; };
    CHECK(desk.widget<QPushButton>("promiseKeptPushButton").hasFocus());
    auto& phone = desk.widget<QLabel>("promisePhoneLabel");
    CHECK(phone.text() == QStringLiteral("138 0013 8000"));
    CHECK(phone.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    CHECK_FALSE(desk.widget<QLabel>("promiseSayLabel").text().contains(QLatin1Char('{')));
    desk.key(Qt::Key_Space);
    CHECK(state() == PromiseState::Kept);
    CHECK_FALSE(desk.widget<QWidget>("openPromises").isVisible());
    CHECK(detailOf(desk).isAncestorOf(QApplication::focusWidget()));
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(state() == PromiseState::Open);
    CHECK(desk.widget<QWidget>("openPromises").isVisible());
}

TEST_CASE("Telling the progress keeps the promise open until the next time", "[panels]")
{
    CallDesk desk;
    const PromiseId id = desk.savedPromise(QStringLiteral("Chen"), "13800138000");
    desk.pass(Milliseconds{60000});
    desk.panel->open({RecordKind::Promise, id.value()});
    desk.click("promiseToldPushButton");
    const UtcTime next = desk.widget<WhenEdit>("promiseWhenEdit").value();
    CHECK(next == desk.clock.now() + std::chrono::minutes{30});
    desk.click("promiseToldNowPushButton");
    const Promise& promise = desk.store.data().promises.at(id.value());
    CHECK(promise.state == PromiseState::Open);
    CHECK(promise.dueAt == next);
    CHECK(promise.progressCalls == 1);
}

TEST_CASE("A promise is withdrawn with a reason and never without", "[panels]")
{
    CallDesk desk;
    const PromiseId id = desk.savedPromise(QStringLiteral("Chen"), "13800138000");
    const auto promise = [&] { return desk.store.data().promises.at(id.value()); };
    desk.panel->open({RecordKind::Promise, id.value()});
    desk.click("promiseWithdrawPushButton");
    desk.click("promiseWithdrawNowPushButton");
    CHECK(promise().state == PromiseState::Open);
    desk.widget<QLineEdit>("promiseReasonLineEdit").setFocus();
    desk.type(QStringLiteral("came to the desk"));
    desk.key(Qt::Key_Return);
    CHECK(promise().state == PromiseState::Withdrawn);
    CHECK(promise().note == "came to the desk");
}

TEST_CASE("A correction survives a second Ctrl+E, another language and a change elsewhere", "[panels]")
{
    CallDesk desk;
    const CallId id = desk.savedCall(QStringLiteral("Chen"));
    desk.panel->open({RecordKind::Call, id.value()});
    detailOf(desk).edit();
    correctedPoints(desk).setPlainText(QStringLiteral("leaks"));
    detailOf(desk).edit();
    desk.panel->retranslate();
    desk.hub.changed({{RecordKind::Call, id.value()}});
    desk.settle();
    CHECK(correctedPoints(desk).toPlainText() == QStringLiteral("leaks"));
    detailOf(desk).save();
    CHECK(storedCall(desk, id).keyPoints == "leaks");
}

TEST_CASE("Opening another call saves the correction first and leaves a complete call complete", "[panels]")
{
    CallDesk desk;
    const CallId first = desk.savedCall(QStringLiteral("Chen"));
    desk.pass(Milliseconds{60000});
    const CallId second = desk.savedCall(QStringLiteral("Wang"));
    desk.panel->open({RecordKind::Call, first.value()});
    detailOf(desk).edit();
    correctedPoints(desk).setPlainText(QStringLiteral("leaks"));
    desk.panel->open({RecordKind::Call, second.value()});
    desk.settle();
    CHECK(detailOf(desk).shownCall() == std::optional<CallId>{second});
    CHECK_FALSE(detailOf(desk).isEditing());
    CHECK(storedCall(desk, first).keyPoints == "leaks");
    CHECK_FALSE(storedCall(desk, first).toComplete);
}

TEST_CASE("A correction that cannot be saved keeps its place", "[panels]")
{
    CallDesk desk;
    const CallId first = desk.savedCall(QStringLiteral("Chen"));
    desk.pass(Milliseconds{60000});
    const CallId second = desk.savedCall(QStringLiteral("Wang"));
    desk.panel->open({RecordKind::Call, first.value()});
    detailOf(desk).edit();
    correctedPoints(desk).setPlainText(QStringLiteral("leaks"));
    desk.store.failWrites(Error{.code = ErrorCode{"store.failed"}});
    desk.panel->open({RecordKind::Call, second.value()});
    desk.settle();
    CHECK(detailOf(desk).shownCall() == std::optional<CallId>{first});
    CHECK(correctedPoints(desk).toPlainText() == QStringLiteral("leaks"));
    CHECK(correctedPoints(desk).isEnabled());
    CHECK(desk.widget<QWidget>("callNoticeBar").isVisible());
}

TEST_CASE("While a correction is being saved nothing more is typed and nothing is saved twice", "[panels]")
{
    CallDesk desk(InMemoryStore::Delivery::WhenSettled);
    const CallId id = desk.savedCall(QStringLiteral("Chen"));
    desk.panel->open({RecordKind::Call, id.value()});
    desk.store.settle();
    detailOf(desk).edit();
    correctedPoints(desk).setPlainText(QStringLiteral("leaks"));
    correctedPoints(desk).setFocus();
    const int before = desk.store.commits();
    detailOf(desk).save();
    CHECK_FALSE(correctedPoints(desk).isEnabled());
    CHECK(detailOf(desk).isAncestorOf(&desk.widget<QWidget>("detailFormWidget")));
    detailOf(desk).save();
    detailOf(desk).closeOrLeaveForm();
    desk.store.settle();
    CHECK(desk.store.commits() == before + 1);
    CHECK_FALSE(detailOf(desk).isEditing());
    CHECK(storedCall(desk, id).keyPoints == "leaks");
}

TEST_CASE("Somebody else's change is told and the correction can still be saved", "[panels]")
{
    CallDesk desk;
    const CallId id = desk.savedCall(QStringLiteral("Chen"));
    desk.panel->open({RecordKind::Call, id.value()});
    detailOf(desk).edit();
    correctedPoints(desk).setPlainText(QStringLiteral("leaks"));
    REQUIRE(desk.store.writeNow([id](UnitOfWork& uow) -> Result<void> {
        return CallService{}
            .voidCall(uow, Actor{.roles = {Role::Staff}}, id, "twice", UtcTime{})
            .and_then([&](const Call& voided) {
                return CallService{}
                    .unvoid(uow, Actor{.roles = {Role::Staff}}, id, voided.version, UtcTime{})
                    .map([](const Call&) {});
            });
    }));
    detailOf(desk).save();
    CHECK(detailOf(desk).isEditing());
    CHECK(correctedPoints(desk).toPlainText() == QStringLiteral("leaks"));
    detailOf(desk).save();
    CHECK(storedCall(desk, id).keyPoints == "leaks");
}

TEST_CASE("A voided call can be restored at any time", "[panels]")
{
    CallDesk desk;
    const CallId id = desk.savedCall(QStringLiteral("Chen"));
    desk.panel->open({RecordKind::Call, id.value()});
    CHECK_FALSE(desk.widget<QWidget>("restorePushButton").isVisible());
    desk.click("voidPushButton");
    desk.widget<QLineEdit>("voidReasonLineEdit").setFocus();
    desk.type(QStringLiteral("twice"));
    desk.key(Qt::Key_Return);
    REQUIRE(storedCall(desk, id).voided.has_value());
    desk.pass(Milliseconds{60000}); // the offer to undo is gone
    desk.click("restorePushButton");
    CHECK_FALSE(storedCall(desk, id).voided.has_value());
}

TEST_CASE("The guidance of a call is told in the words that were shown", "[panels]")
{
    CallDesk desk;
    desk.answerInRing(1);
    REQUIRE_FALSE(desk.board.guidance(1).prompts.empty());
    desk.panel->save();
    const CallId id = desk.onlyCall().id;
    desk.panel->open({RecordKind::Call, id.value()});
    desk.settle();
    bool found = false;
    for (const QLabel* label : detailOf(desk).findChildren<QLabel*>()) {
        CHECK_FALSE(label->text().contains(QStringLiteral("base/")));
        found = found || label->text().contains(QStringLiteral("M0-"));
    }
    CHECK(found);
}

} // namespace frontdesk::tst_CallDetail
