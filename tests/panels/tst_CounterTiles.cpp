#include "domain/matter/CounterFixture.h"
#include "panels/complete/CompletePanel.h"
#include "panels/matter/MatterListModel.h"
#include "panels/matter/MatterTexts.h"
#include "panels/strip/CounterTiles.h"
#include "support/GuiApplication.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

namespace tst_CounterTiles {

using namespace frontdesk;
using namespace frontdesk::counter;

TEST_CASE("A tile at the counter says who, what for and how the wait stands", "[strip]")
{
    GuiApplication::get();
    using Mood = LineTileState::Mood;
    CounterConsole console;
    const MatterId id = console.open();
    const auto state = [&](bool offered = false) {
        return counterTileState(console.board, *console.board.find(id), offered);
    };
    CHECK(state().who == QLatin1String("Somebody at the counter"));
    CHECK(state().mood == Mood::Talking);
    CHECK(state().selected);
    console.board.setForm(id, {.kind = "repair"});
    CHECK(state().who == QLatin1String("Repair"));
    console.board.setForm(id, {.kind = "repair", .place = "3-1203"});
    CHECK(state().who == QLatin1String("3-1203"));
    console.board.setForm(id, {.kind = "repair", .name = "Wang", .title = "ms", .place = "3-1203"});
    CHECK(state().who == QLatin1String("Ms Wang"));
    CHECK(state().what.startsWith(QLatin1String("Repair")));

    console.board.putAside();
    CHECK_FALSE(state().selected);
    CHECK(state().mood == Mood::Calm);
    CHECK(state(true).what.contains(QLatin1String("next")));
    console.pass(3min);
    CHECK(state().mood == Mood::Near);
    CHECK(state().clock == QLatin1String("03:00"));
    console.pass(2min);
    CHECK(state().mood == Mood::Late);
    CHECK(state().what.contains(QLatin1String("too long"))); // colour is never the only sign
    console.board.end(id);
    CHECK(state().mood == Mood::Done);
    CHECK(state().what.contains(QLatin1String("not saved")));
}

TEST_CASE("The counter's lists hold what is given to them, newest and oldest first", "[matter]")
{
    GuiApplication::get();
    CounterConsole console;
    const auto zone = TimeZone::named("Asia/Shanghai");
    REQUIRE(zone.has_value());

    MatterListModel today(*zone, console.clock);
    const QAbstractItemModelTester todayTester(&today, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Matter open = contract::plainMatter(2);
    open.toComplete = true;
    today.setMatters({contract::plainMatter(1), open, contract::fullMatter(3)});
    REQUIRE(today.rowCount({}) == 3);
    CHECK(today.at(0).id == contract::fullMatter(3).id);
    const auto cell = [&](int row, const char* column, int role = Qt::DisplayRole) {
        return today.index(row, today.columnOf(QLatin1String(column))).data(role).toString();
    };
    CHECK(cell(0, "result") == QLatin1String("Voided"));
    CHECK(cell(1, "result") == QLatin1String("To complete"));
    CHECK(cell(0, "waited") == QLatin1String("05:01"));
    CHECK(today.index(0, 0).data(MatterListModel::Haystack).toString().contains(QLatin1String("3-1203")));

    MatterFilterModel filter;
    filter.setSourceModel(&today);
    filter.setTyped(QStringLiteral("3-1203 emergency"));
    CHECK(filter.rowCount() == 1);
    filter.setTyped(QStringLiteral("nothing"));
    CHECK(filter.rowCount() == 0);

    CompleteModel complete(*zone, console.clock);
    const QAbstractItemModelTester completeTester(&complete, QAbstractItemModelTester::FailureReportingMode::Fatal);
    complete.setRows({ToCompleteItem{contract::plainCall(1)}, ToCompleteItem{open}});
    CHECK(complete.index(0, complete.columnOf(QStringLiteral("where"))).data() == QLatin1String("Call"));
    CHECK(complete.index(1, complete.columnOf(QStringLiteral("where"))).data() == QLatin1String("Counter"));
    complete.setRows({ToCompleteItem{open}});
    CHECK(complete.rowCount({}) == 1);
}

} // namespace tst_CounterTiles
