#include "contracts/Samples.h"
#include "domain/call/CallRepository.h"
#include "domain/people/StaffRepository.h"
#include "panels/call/CallHistory.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/NoticeBar.h"
#include "support/GuiApplication.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>
#include <stdexcept>

namespace frontdesk::tst_CallHistory {
namespace {

using contract::missedCall;
using contract::plainCall;

/// The page over the in-memory store.
struct HistoryDesk {
    HistoryDesk()
    {
        theme.apply(app, Look::Light, 100);
        store.reportTo(&hub);
        clock.setWall(contract::morning + std::chrono::hours{3});
        page = std::make_unique<CallHistory>(CallHistory::Ports{desk, hub, theme, clock, zone, keys});
        page->resize(982, 600);
    }
    void show()
    {
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            throw std::runtime_error("the page's window does not become active");
        }
        page->focusList();
        settle();
    }
    void save(const Call& call)
    {
        store.write(
            [call](UnitOfWork& uow) -> Result<void> {
                const RecordRef record = contract::refOf(call);
                return uow.calls()
                    .add(call)
                    .and_then([&] { return uow.search().put(record, {}, searchText(call)); })
                    .and_then([&] { return uow.audit().append(contract::entryFor(record, call.version)); });
            },
            [](const Result<void>& done) { REQUIRE(done.has_value()); });
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            store.settle();
            QCoreApplication::processEvents();
        }
    }
    void key(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(page->focusWidget(), code, with);
        settle();
    }
    void type(const char* words)
    {
        for (const QChar letter : QString::fromUtf8(words)) {
            QTest::sendKeyEvent(QTest::Click, page->focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
        settle();
    }
    template <class T> T& widget(const char* name)
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string{"no widget "} + name);
        }
        return *found;
    }
    QString text(int row, const char* column)
    {
        const auto& columns = page->model().columns();
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (columns[at].key == QLatin1String(column)) {
                return page->model().index(row, static_cast<int>(at)).data().toString();
            }
        }
        throw std::runtime_error(std::string{"no column "} + column);
    }
    std::int64_t selected()
    {
        return widget<QTableView>("historyTableView").currentIndex().data(listrole::id).toLongLong();
    }
    std::vector<std::int64_t> ids() { return page->model().ids(); }

    QApplication& app = GuiApplication::get();
    ManualClock clock;
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    Theme theme;
    ChangeHub hub;
    InMemoryStore store;
    DeskLink desk{store, Actor{}};
    KeyBindings keys;
    std::unique_ptr<CallHistory> page;
};

using Ids = std::vector<std::int64_t>;

Call callOf(int number, const char* name, const char* words)
{
    Call call = plainCall(number);
    call.caller.name = name;
    call.keyPoints = words;
    return call;
}

} // namespace

TEST_CASE("All calls stand in one list, the newest ring first, with what each was about", "[panels]")
{
    HistoryDesk desk;
    Call full = contract::fullCall(2);
    full.voided.reset();
    full.dealtWith.reset();
    desk.save(plainCall(1));
    desk.save(full);
    desk.save(missedCall(3));
    desk.show();
    CHECK(desk.ids() == Ids{1003, 1002, 1001});
    CHECK(desk.widget<QLabel>("historyCountLabel").text() == QStringLiteral("3 call(s)"));
    CHECK(desk.text(1, "time") == QStringLiteral("2026-11-21 09:43"));
    CHECK(desk.text(1, "line").contains(QStringLiteral("\u603b\u673a")));
    CHECK(desk.text(1, "rings") == QStringLiteral("4 ring(s), late"));
    CHECK(desk.text(1, "place") == QStringLiteral("3-1203"));
    CHECK(desk.text(1, "category") == QStringLiteral("Inquiry"));
    CHECK(desk.text(1, "key_points") == QStringLiteral("\u95ee\u5341\u4e00\u6708\u7269\u4e1a\u8d39"));
    CHECK(desk.text(1, "result") == QStringLiteral("To complete"));
    CHECK(desk.text(0, "result") == QStringLiteral("To call back"));
    CHECK(desk.text(0, "taken_by") == QStringLiteral("\u2014"));
    CHECK(desk.text(2, "key_points") == QStringLiteral("\u2014"));
}

TEST_CASE("The history is filtered by words and by outcome, together too, and Esc takes one back at a time", "[panels]")
{
    HistoryDesk desk;
    desk.save(callOf(1, "Wang", "lift stuck"));
    desk.save(callOf(2, "Chen", "water in the kitchen"));
    Call late = callOf(3, "Wang", "lift noise");
    late.live.late = true;
    desk.save(late);
    Call missed = missedCall(4);
    missed.caller.name = "Wang";
    desk.save(missed);
    desk.show();
    desk.page->focusFilter();
    desk.type("wang");
    CHECK(desk.ids() == Ids{1004, 1003, 1001});
    desk.type(" lift");
    CHECK(desk.ids() == Ids{1003, 1001});
    CHECK(desk.widget<QLabel>("historyCountLabel").text() == QStringLiteral("2 call(s) found"));
    auto* chips = desk.page->findChild<QWidget*>(QStringLiteral("historyOutcomeChoiceChips"));
    const auto buttons = chips->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 3);
    buttons[1]->click();
    desk.settle();
    CHECK(desk.ids() == Ids{1003});
    buttons[0]->click();
    desk.settle();
    CHECK(desk.ids().empty());

    QSignalSpy left(desk.page.get(), &CallHistory::backRequested);
    desk.page->back();
    desk.settle();
    CHECK(desk.ids() == Ids{1004}); // the words are gone, missed ones are left
    desk.page->back();
    desk.settle();
    CHECK(desk.ids().size() == 4);
    CHECK(left.isEmpty());
    desk.page->back();
    CHECK(left.size() == 1);
}

TEST_CASE("The history names who took a call", "[panels]")
{
    HistoryDesk desk;
    Call call = plainCall(1);
    call.operatorId = contract::idOf<StaffId>(7);
    desk.save(call);
    desk.save(plainCall(2));
    desk.store.write(
        [](UnitOfWork& uow) -> Result<void> {
            return uow.staff().add({.id = contract::idOf<StaffId>(7), .name = "Li"}).and_then([&] {
                return uow.audit().append(contract::entryFor({RecordKind::Staff, 7}, 1));
            });
        },
        [](const Result<void>& done) { REQUIRE(done.has_value()); });
    desk.show();
    CHECK(desk.text(1, "taken_by") == QStringLiteral("Li"));
    CHECK(desk.text(0, "taken_by") == QStringLiteral("\u2014"));
}

TEST_CASE("Enter opens the call, Home and End go to the ends of the list", "[panels]")
{
    HistoryDesk desk;
    for (int number = 1; number <= 300; ++number) {
        desk.save(plainCall(number));
    }
    desk.show();
    CHECK(desk.selected() == 1300);
    desk.key(Qt::Key_End);
    CHECK(desk.selected() == 1001);
    std::vector<CallId> opened;
    QObject::connect(desk.page.get(), &CallHistory::openRequested, [&](CallId call) { opened.push_back(call); });
    desk.key(Qt::Key_Return);
    CHECK(opened == std::vector{contract::idOf<CallId>(1001)});
    desk.key(Qt::Key_Home);
    CHECK(desk.selected() == 1300);
    desk.key(Qt::Key_Down);
    CHECK(desk.selected() == 1299);
    desk.page->focusFilter();
    desk.key(Qt::Key_Down);
    CHECK(desk.selected() == 1300);
}

TEST_CASE("The history goes to a day, or says that there is no call on it", "[panels]")
{
    HistoryDesk desk;
    int number = 0;
    for (int day = 0; day < 40; ++day) {
        for (int call = 0; day != 20 && call < 60; ++call) {
            Call one = plainCall(++number);
            one.live.rangAt = contract::morning - std::chrono::hours{24 * (40 - day)} + std::chrono::minutes{call};
            desk.save(one);
        }
    }
    desk.show();
    auto& day = desk.widget<QDateEdit>("historyDateEdit");
    auto& notice = desk.widget<NoticeBar>("historyNoticeBar");
    const auto go = [&](const QDate& date) {
        desk.key(Qt::Key_G, Qt::ControlModifier);
        REQUIRE(day.hasFocus());
        day.setDate(date);
        desk.key(Qt::Key_Return);
    };
    const QDate first(2026, 10, 12);
    SECTION("the last call of the day is in front")
    {
        go(first.addDays(7));
        CHECK(desk.selected() == 1000 + 8 * 60);
        CHECK(desk.widget<QTableView>("historyTableView").hasFocus());
        CHECK_FALSE(notice.isShown());
    }
    SECTION("of a day without calls the last one before")
    {
        go(first.addDays(20));
        CHECK(desk.selected() == 1000 + 20 * 60);
        CHECK(notice.isShown());
    }
    SECTION("of a day before all of them the first one of all")
    {
        go(first.addDays(-300));
        CHECK(desk.selected() == 1001);
        CHECK(notice.isShown());
    }
    SECTION("of a day to come the newest")
    {
        go(first.addDays(100));
        CHECK(desk.selected() == 1000 + number);
    }
}

TEST_CASE("Calls that come in keep the selected one selected, in front and behind", "[panels]")
{
    HistoryDesk desk;
    for (int number = 1; number <= 20; ++number) {
        desk.save(plainCall(number));
    }
    desk.show();
    desk.key(Qt::Key_Down);
    CHECK(desk.selected() == 1019);
    desk.save(plainCall(21));
    CHECK(desk.ids().front() == 1021);
    CHECK(desk.selected() == 1019);

    desk.page->hide();
    desk.save(plainCall(22));
    CHECK(desk.ids().front() == 1021); // read when it is seen
    desk.page->show();
    desk.settle();
    CHECK(desk.ids().front() == 1022);
    CHECK(desk.selected() == 1019);
}

TEST_CASE("A history that cannot be read says so and tries again by itself", "[panels]")
{
    HistoryDesk desk;
    desk.save(plainCall(1));
    desk.store.failReads(Error{recordNotFound, {}, {}, {}});
    desk.show();
    CHECK(desk.widget<NoticeBar>("historyNoticeBar").isShown());
    CHECK(desk.ids().empty());
    desk.store.failReads({});
    desk.clock.advance(std::chrono::seconds{6});
    desk.page->second();
    desk.settle();
    CHECK(desk.ids() == Ids{1001});
    CHECK_FALSE(desk.widget<NoticeBar>("historyNoticeBar").isShown());
}

} // namespace frontdesk::tst_CallHistory
