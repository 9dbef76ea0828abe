#include "panels/search/SearchModel.h"
#include "panels/search/SearchWindow.h"
#include "panels/support/HitRole.h"
#include "support/DeskFixture.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <catch2/catch.hpp>

namespace tst_Search {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

/// A desk with a call of Wang about parking and one of Chen about the lift, to whom a call back was promised.
struct SearchDesk : DeskFixture {
    explicit SearchDesk(const QString& language = QStringLiteral("en")) : DeskFixture(language)
    {
        record("13800138000", "王丽", "The parking card ends on Sunday", false);
        record("02158881234", "陈明", "When does the lift run again", true);
    }
    void record(const char* number, const char* name, const char* words, bool promise)
    {
        ring(number, 1);
        key(Qt::Key_F2);
        put<QLineEdit>("callerNameLineEdit", name);
        widget<QPlainTextEdit>("keyPointsPlainTextEdit").setFocus();
        type(words);
        if (promise) {
            key(Qt::Key_F6);
        }
        key(Qt::Key_F2);
        key(Qt::Key_Return, Qt::ControlModifier);
        pass(1min);
    }
    template <class T> void put(const char* name, const char* words)
    {
        auto& field = widget<T>(name);
        field.setFocus();
        QInputMethodEvent commit;
        commit.setCommitString(QString::fromUtf8(words));
        QCoreApplication::sendEvent(&field, &commit);
        settle();
    }
    void open()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(widget<QWidget>("searchWindowFrame").isVisible());
    }
    QStringList titles()
    {
        QStringList found;
        const auto* const model = widget<QListView>("searchListView").model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            found +=
                (index.data(HitRole::Heading).toBool() ? QStringLiteral("# ") : QString()) + index.data().toString();
        }
        return found;
    }
    QString chosen() { return widget<QListView>("searchListView").currentIndex().data().toString(); }
};

} // namespace

TEST_CASE("The search finds while one types: names by pinyin and initials, numbers by any part, and written words")
{
    SearchDesk desk;
    desk.open();
    const QString wang = QStringLiteral("\u738b\u4e3d");
    for (const char* const typed : {"wang", "wl", "0138", "parking"}) {
        INFO(typed);
        desk.widget<QLineEdit>("searchLineEdit").selectAll();
        desk.type(typed);
        CHECK(desk.titles() == QStringList{QStringLiteral("# Calls"), wang});
    }
    desk.widget<QLineEdit>("searchLineEdit").selectAll();
    desk.type("lift");
    const QString chen = QStringLiteral("\u9648\u660e");
    CHECK(desk.titles() == QStringList{QStringLiteral("# Calls"), chen, QStringLiteral("# Promised and open"), chen});
    desk.type("zzz");
    CHECK(desk.titles().isEmpty());
    CHECK(desk.widget<QLabel>("searchWordsLabel").isVisible());
}

TEST_CASE("What an input method is still composing is searched for as well")
{
    SearchDesk desk;
    desk.open();
    auto& field = desk.widget<QLineEdit>("searchLineEdit");
    CHECK(field.inputMethodHints().testFlag(Qt::ImhPreferLatin));
    QInputMethodEvent composing(QStringLiteral("wang li"), {});
    QCoreApplication::sendEvent(&field, &composing);
    desk.settle();
    CHECK(desk.chosen() == QStringLiteral("\u738b\u4e3d"));
    desk.key(Qt::Key_Escape); // belongs to the input method
    CHECK(desk.widget<QWidget>("searchWindowFrame").isVisible());
}

TEST_CASE("Enter opens what was found, and the arrows choose, over headings")
{
    SearchDesk desk;
    desk.open();
    desk.type("lift");
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down); // there is no third
    CHECK(desk.widget<QListView>("searchListView").currentIndex().row() == 3);
    desk.key(Qt::Key_Up);
    CHECK(desk.widget<QListView>("searchListView").currentIndex().row() == 1);
    desk.key(Qt::Key_Return);
    CHECK_FALSE(desk.widget<QWidget>("searchWindowFrame").isVisible());
    CHECK(desk.widget<QWidget>("callDetail").isVisible());
}

TEST_CASE("Esc closes the search, gives the focus back and leaves the call alone")
{
    SearchDesk desk;
    const int line = desk.ring("13900139000", 1);
    desk.key(Qt::Key_F2);
    auto& name = desk.widget<QLineEdit>("callerNameLineEdit");
    name.setFocus();
    desk.open();
    desk.type("wang");
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.widget<QWidget>("searchWindowFrame").isVisible());
    CHECK(desk.window().focusWidget() == &name);
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
}

TEST_CASE("Shift+Enter fills who was found into the call at hand")
{
    SearchDesk desk;
    const int line = desk.ring("13900139000", 1);
    desk.key(Qt::Key_F2);
    desk.open();
    desk.type("wang");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->form.callerName == "\u738b\u4e3d");
}

TEST_CASE("A ring is answered while the search is open, and the search makes room")
{
    SearchDesk desk;
    desk.open();
    desk.type("wang");
    const int line = desk.ring("13900139000", 1);
    desk.key(Qt::Key_F2);
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
    CHECK_FALSE(desk.widget<QWidget>("searchWindowFrame").isVisible());
    desk.type("Li");
    CHECK(desk.board().call(line)->form.callerName == "Li");
}

TEST_CASE("Numbers are hidden in the search from somebody who may not see them")
{
    SearchDesk desk;
    desk.window().search().setShowsNumbers([] { return false; });
    desk.open();
    desk.type("parking");
    const QModelIndex hit = desk.widget<QListView>("searchListView").currentIndex();
    CHECK(hit.data(HitRole::Second).toString().contains(QStringLiteral("138****8000")));
    CHECK_FALSE(desk.widget<QLabel>("previewFactsLabel").text().contains(QStringLiteral("0138")));
}

TEST_CASE("The list of what was found is a sound model")
{
    GuiApplication::get();
    const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    SearchModel model(zone);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHits(
        {{.record = {RecordKind::Call, 1}}, {.record = {RecordKind::Promise, 2}}, {.record = {RecordKind::Call, 3}}},
        utcFromMillis(0), true);
    CHECK(model.rowCount() == 5);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable)); // the keys pass over it
    CHECK(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    model.setHits({}, utcFromMillis(0), true);
    CHECK(model.rowCount() == 0);
}

} // namespace tst_Search
