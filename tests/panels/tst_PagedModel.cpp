#include "panels/support/KeepPlace.h"
#include "panels/support/PagedModel.h"
#include "support/GuiApplication.h"
#include "support/InMemoryStore.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>
#include <numeric>
#include <random>

namespace frontdesk::tst_PagedModel {
namespace {

struct Entry {
    std::int64_t id = 0;
    std::string words;
};

constexpr ErrorCode entryLost{"test.lost"};

/// A list somewhere behind the lanes, and what the model asked of it.
struct EntryList {
    std::vector<std::int64_t> ids;
    std::string words = "first";
    int mostAPiece = 1'000'000;
    std::vector<std::size_t> asked; ///< rows of each question
    std::function<void()> onceRead; ///< between the reading and the reply
    bool fails = false;

    PagedModel<Entry>::Source source()
    {
        return {.ids = [this](const ReadView&, const std::optional<ListPlace>& from, int most) -> Result<IdPiece> {
                    if (fails) {
                        return fail(entryLost);
                    }
                    const auto begin = from ? static_cast<std::size_t>(from->at) : 0;
                    const auto count = static_cast<std::size_t>(std::min(most, mostAPiece));
                    const std::size_t end = std::min(ids.size(), begin + count);
                    IdPiece piece;
                    piece.ids.assign(ids.begin() + static_cast<std::ptrdiff_t>(begin),
                                     ids.begin() + static_cast<std::ptrdiff_t>(end));
                    if (end < ids.size()) {
                        piece.next = ListPlace{.at = static_cast<std::int64_t>(end)};
                    }
                    return piece;
                },
                .rows = [this](const ReadView&, const std::vector<std::int64_t>& wanted) -> Result<std::vector<Entry>> {
                    if (fails) {
                        return fail(entryLost);
                    }
                    asked.push_back(wanted.size());
                    std::vector<Entry> rows;
                    for (const std::int64_t id : wanted) {
                        if (id != 13) {
                            rows.push_back({id, words + ' ' + std::to_string(id)});
                        }
                    }
                    if (const auto meanwhile = std::exchange(onceRead, {})) {
                        meanwhile();
                    }
                    return rows;
                }};
    }
};

std::vector<std::int64_t> newestFirst(std::int64_t newest)
{
    std::vector<std::int64_t> ids(static_cast<std::size_t>(newest));
    std::iota(ids.rbegin(), ids.rend(), 1);
    return ids;
}

/// A model over a list of so many entries, the newest first.
struct PagedDesk {
    explicit PagedDesk(std::int64_t entries) { list.ids = newestFirst(entries); }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn) {
            store.settle();
            QCoreApplication::processEvents();
        }
    }
    void show()
    {
        model.show(list.source());
        settle();
    }
    QString textAt(int row) { return model.index(row, 0).data().toString(); }
    QString read(int row)
    {
        static_cast<void>(textAt(row));
        settle();
        return textAt(row);
    }

    QApplication& app = GuiApplication::get();
    InMemoryStore store{InMemoryStore::Delivery::WhenSettled};
    DeskLink desk{store, Actor{}};
    EntryList list;
    PagedModel<Entry> model{{{QStringLiteral("words"), [] { return QStringLiteral("Words"); },
                              [](const Entry& entry) { return QString::fromStdString(entry.words); }},
                             {QStringLiteral("id"), [] { return QStringLiteral("Id"); },
                              [](const Entry& entry) { return QString::number(entry.id); }}},
                            [](const Entry& entry) { return entry.id; },
                            desk,
                            "test"};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("A long list shows its first page at once and every other one when it is looked at", "[panels]")
{
    PagedDesk desk(100'000);
    desk.show();
    REQUIRE(desk.model.rowCount({}) == 100'000);
    CHECK(desk.model.isComplete());
    CHECK(desk.textAt(0) == QStringLiteral("first 100000"));
    CHECK(desk.textAt(63) == QStringLiteral("first 99937"));

    CHECK(desk.textAt(70'000).isEmpty());
    CHECK_FALSE(desk.model.index(70'000, 0).data(listrole::read).toBool());
    CHECK(desk.model.index(70'000, 0).data(listrole::id).toLongLong() == 30'000);
    desk.settle();
    CHECK(desk.textAt(70'000) == QStringLiteral("first 30000"));
    CHECK(desk.model.index(70'000, 1).data(listrole::read).toBool());
    CHECK(desk.read(99'999) == QStringLiteral("first 1"));
    CHECK(desk.model.rowOf(1) == 99'999);
    CHECK(desk.model.rowOf(0) == -1);
}

TEST_CASE("What is looked at in one go is asked for in one question of a few pages", "[panels]")
{
    PagedDesk desk(100'000);
    desk.show();
    const std::size_t before = desk.list.asked.size();
    for (int row = 5'000; row < 5'040; ++row) {
        static_cast<void>(desk.textAt(row));
    }
    for (int row = 0; row < 90'000; row += 1'000) { // somebody drags the scroll bar from end to end
        static_cast<void>(desk.textAt(row));
    }
    desk.settle();
    CHECK(desk.list.asked.size() == before + 1);
    CHECK(desk.list.asked.back() <= static_cast<std::size_t>(PageWishes::mostPages * PagedRows::pageRows));
    CHECK(desk.textAt(89'000) == QStringLiteral("first 11000")); // where it stopped is there
}

TEST_CASE("A long list keeps the rows that were looked at last and no more", "[panels]")
{
    PagedDesk desk(100'000);
    desk.show();
    for (int page = 0; page < 60; ++page) {
        static_cast<void>(desk.read(page * PagedRows::pageRows));
    }
    CHECK(desk.model.rowsKept() == PagedRows::pageRows * PagedRows::pagesKept);
    CHECK(desk.textAt(59 * PagedRows::pageRows) == QStringLiteral("first 96224"));
    CHECK(desk.textAt(70).isEmpty());
    CHECK(desk.read(70) == QStringLiteral("first 99930"));
}

TEST_CASE("The reply of a list that is no longer shown is dropped", "[panels]")
{
    PagedDesk desk(1'000);
    EntryList other;
    other.ids = {7, 5, 3};
    other.words = "other";
    desk.model.show(desk.list.source());
    desk.store.settle(); // its first piece is read; the others and what follows are still to come
    desk.model.show(other.source());
    desk.settle();
    CHECK(desk.model.rowCount({}) == 3);
    CHECK(desk.textAt(0) == QStringLiteral("other 7"));
    CHECK(desk.model.isComplete());
}

TEST_CASE("What stood there stays until the first piece of another list is found", "[panels]")
{
    PagedDesk desk(1'000);
    desk.show();
    QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
    desk.model.show(desk.list.source());
    CHECK(desk.model.rowCount({}) == 1'000);
    CHECK(resets.isEmpty());
    desk.settle();
    CHECK(resets.size() == 1);

    SECTION("a list that finds nothing is empty, and says when it knows")
    {
        desk.list.ids.clear();
        QSignalSpy counted(&desk.model, &PagedRows::counted);
        desk.show();
        CHECK(desk.model.rowCount({}) == 0);
        CHECK(desk.model.isComplete());
        CHECK_FALSE(counted.isEmpty());
    }
}

TEST_CASE("New records come in above without moving what is selected, and changed ones are read again", "[panels]")
{
    PagedDesk desk(10'000);
    desk.show();
    const QPersistentModelIndex selected(desk.model.index(500, 0));
    CHECK(desk.read(500) == QStringLiteral("first 9500"));
    QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);

    desk.list.ids = newestFirst(10'003);
    desk.list.words = "second";
    desk.model.changed({10'003, 10'002, 10'001, 9'500});
    CHECK(selected.data().toString() == QStringLiteral("first 9500")); // shown as it was until it is read
    desk.model.refresh();
    desk.settle();
    CHECK(desk.model.rowCount({}) == 10'003);
    CHECK(selected.row() == 503);
    CHECK(desk.read(503) == QStringLiteral("second 9500"));
    CHECK(desk.textAt(504) == QStringLiteral("first 9499")); // not changed, not read again
    CHECK(desk.read(0) == QStringLiteral("second 10003"));
    CHECK(resets.isEmpty());
}

TEST_CASE("A record that changes while its row is read is read once more", "[panels]")
{
    PagedDesk desk(10'000);
    desk.show();
    desk.list.onceRead = [&] {
        desk.list.words = "second";
        desk.model.changed({5'000});
    };
    static_cast<void>(desk.read(5'000));
    CHECK(desk.read(5'000) == QStringLiteral("second 5000"));
}

TEST_CASE("After any change a long list holds exactly the ids that it was given", "[panels]")
{
    PagedDesk desk(0);
    std::mt19937 random(11); // NOLINT: the same every time
    for (int round = 0; round < 80; ++round) {
        desk.list.ids.clear();
        for (std::int64_t id = 40; id >= 1; --id) {
            if (random() % 3 != 0) {
                desk.list.ids.push_back(id);
            }
        }
        if (round % 9 == 0) {
            std::shuffle(desk.list.ids.begin(), desk.list.ids.end(), random);
        }
        desk.list.mostAPiece = static_cast<int>(random() % 30) + 1;
        if (round == 0) {
            desk.model.show(desk.list.source());
        } else {
            desk.model.refresh();
        }
        for (int turn = 0; turn < 6; ++turn) {
            desk.settle();
        }
        CHECK(desk.model.ids() == desk.list.ids);
        CHECK(desk.model.isComplete());
    }
}

TEST_CASE("A list that is being read when something changes is read again afterwards", "[panels]")
{
    PagedDesk desk(1'000);
    desk.list.mostAPiece = 100;
    desk.model.show(desk.list.source());
    desk.store.settle();
    desk.list.ids = newestFirst(1'001);
    desk.model.refresh();
    for (int turn = 0; turn < 6; ++turn) {
        desk.settle();
    }
    CHECK(desk.model.ids() == desk.list.ids);
}

TEST_CASE("A row that nobody finds stays a placeholder and is not asked for again and again", "[panels]")
{
    PagedDesk desk(1'000);
    desk.show();
    static_cast<void>(desk.read(987)); // id 13
    const std::size_t questions = desk.list.asked.size();
    for (int turn = 0; turn < 5; ++turn) {
        CHECK(desk.read(987).isEmpty());
    }
    CHECK(desk.list.asked.size() == questions);
}

TEST_CASE("What cannot be read is said once and read on when it is asked to", "[panels]")
{
    PagedDesk desk(1'000);
    desk.show();
    QSignalSpy failures(&desk.model, &PagedRows::failed);
    desk.list.fails = true;
    for (int turn = 0; turn < 5; ++turn) {
        CHECK(desk.read(700).isEmpty());
    }
    CHECK(failures.size() == 1);
    desk.list.fails = false;
    desk.list.ids = newestFirst(1'001);
    desk.model.retry();
    desk.settle();
    CHECK(desk.model.rowCount({}) == 1'001);
    CHECK(desk.read(700) == QStringLiteral("first 301"));
}

TEST_CASE("Typing into a long list does not look through it", "[panels]")
{
    PagedDesk desk(10'000);
    desk.show();
    const std::size_t questions = desk.list.asked.size();
    CHECK(desk.model.match(desk.model.index(0, 0), Qt::DisplayRole, QStringLiteral("first 1"), 1, Qt::MatchStartsWith)
              .isEmpty());
    desk.settle();
    CHECK(desk.list.asked.size() == questions);
}

TEST_CASE("What is read stays where it is on the screen while rows come in above it", "[panels]")
{
    PagedDesk desk(10'000);
    QTableView view;
    view.setModel(&desk.model);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new KeepPlace(&view);
    view.resize(300, 400);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    desk.show();
    const auto topId = [&] { return desk.model.idAt(view.rowAt(1)); };

    SECTION("in the middle nothing moves")
    {
        view.verticalScrollBar()->setValue(400);
        const std::int64_t top = topId();
        desk.list.ids = newestFirst(10'005);
        desk.model.refresh();
        desk.settle();
        CHECK(desk.model.rowCount({}) == 10'005);
        CHECK(topId() == top);
        CHECK(view.verticalScrollBar()->value() == 405);
        desk.list.ids = newestFirst(10'002);
        desk.model.refresh();
        desk.settle();
        CHECK(topId() == top);
    }
    SECTION("at the very top the new rows show themselves")
    {
        desk.list.ids = newestFirst(10'005);
        desk.model.refresh();
        desk.settle();
        CHECK(topId() == 10'005);
    }
    SECTION("the last row is one jump away")
    {
        view.scrollToBottom();
        desk.settle();
        CHECK(desk.model.idAt(view.rowAt(view.viewport()->height() - 10)) == 1);
        CHECK(desk.textAt(9'999) == QStringLiteral("first 1"));
    }
}

} // namespace frontdesk::tst_PagedModel
