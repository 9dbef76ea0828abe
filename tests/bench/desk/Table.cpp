#include "bench/RawDatabase.h"
#include "bench/desk/BenchDesk.h"
#include "bench/desk/DeskBenches.h"
#include "bench/desk/PaintWatch.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <random>

namespace frontdesk::bench {

namespace {

constexpr int jumps = 300;
constexpr int floorJumps = 60;
constexpr double frame = 16;         // milliseconds
constexpr double mostMegabytes = 80; // beyond what the process had before

void press(QWidget& widget, int key)
{
    QKeyEvent pressed(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &pressed);
}

/// The same rows by the C API: the next 64 from a row on. It has to step over all rows before.
Samples offsetTimes(const std::string& database, int rows)
{
    const RawDatabase raw{database};
    RawStatement query{raw,
                       "SELECT line, line_label, caller_id, rang_at, ring_count, late, outcome, caller_name, title, "
                       "phone_shown, place, category, key_points, to_complete, operator, voided_at, dealt_how "
                       "FROM call ORDER BY rang_at DESC, id DESC LIMIT 64 OFFSET ?"};
    std::mt19937 random(3); // NOLINT: the same every time
    Samples times;
    for (int round = 0; round < floorJumps; ++round) {
        times.time([&] {
            sqlite3_bind_int(query.get(), 1, static_cast<int>(random() % static_cast<unsigned>(rows)));
            while (query.step()) {
                for (int column = 0; column < sqlite3_column_count(query.get()); ++column) {
                    static_cast<void>(sqlite3_column_text(query.get(), column));
                }
            }
            query.reset();
        });
    }
    return times;
}

} // namespace

void measureTable(Figures& figures, BenchDesk& desk, const std::string& database)
{
    figures.heading("The table of all calls");
    const double before = residentMegabytes();
    Samples whole;
    double first = 0;
    whole.time([&] {
        auto& table = desk.widget<QTableView>("historyTableView");
        PaintWatch watch(table);
        watch.beginOtherList();
        desk.page().show();
        first = watch.untilPainted();
        desk.waitForList();
    });
    auto& table = desk.widget<QTableView>("historyTableView");
    const int rows = desk.page().model().rowCount({});
    figures.note(std::to_string(rows) + " rows");
    PaintWatch watch(table);
    watch.begin();
    press(table, Qt::Key_End);
    const double last = watch.untilPainted();
    if (desk.page().model().rowOf(table.currentIndex().data(listrole::id).toLongLong()) != rows - 1) {
        giveUp("End does not go to the last row");
    }

    std::mt19937 random(5); // NOLINT: the same every time
    Samples jumping;
    QScrollBar& bar = *table.verticalScrollBar();
    for (int round = 0; round < jumps; ++round) {
        const int to = static_cast<int>(random() % static_cast<unsigned>(bar.maximum() + 1));
        if (to == bar.value()) {
            continue;
        }
        watch.begin();
        bar.setValue(to);
        jumping.add(watch.untilPainted());
    }
    Samples painting;
    for (int round = 0; round < 50; ++round) {
        painting.time([&] { table.viewport()->repaint(); });
    }
    const double grown = residentMegabytes() - before;
    const Samples offset = offsetTimes(database, rows);
    figures.milliseconds("the page made, shown and painted with its rows", first);
    figures.milliseconds("… and all ids known", whole.mean());
    figures.milliseconds("End to the painted last row", last, frame);
    figures.milliseconds("the floor, LIMIT 64 OFFSET by the C API: median", offset.median());
    figures.milliseconds("the floor, LIMIT 64 OFFSET by the C API: p95", offset.quantile(0.95));
    figures.milliseconds("jump to the painted rows, median", jumping.median());
    figures.milliseconds("jump to the painted rows, p95", jumping.quantile(0.95), frame);
    figures.milliseconds("of that painting a full screen, median", painting.median());
    figures.megabytes("memory that the table takes", grown, mostMegabytes);
}

} // namespace frontdesk::bench
