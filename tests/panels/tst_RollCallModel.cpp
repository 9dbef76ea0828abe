#include "panels/visitor/RollCallModel.h"

#include "contracts/VisitSamples.h"
#include "panels/support/ChipDelegate.h"
#include "support/GuiApplication.h"
#include "support/ManualClock.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

namespace tst_RollCallModel {

using namespace frontdesk;

namespace {

Visit insideVisit(int number, const std::string& place, int companions = 0)
{
    Visit visit = contract::plainVisit(number);
    visit.name = "V" + std::to_string(number);
    visit.place = place;
    visit.companions = companions;
    return visit;
}

/// First column, with visitors by name.
QStringList linesOf(const RollCallModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount({}); ++row) {
        lines << (model.isHead(row) ? model.index(row, 0).data().toString()
                                    : model.index(row, model.columnOf(QStringLiteral("visitor"))).data().toString());
    }
    return lines;
}

} // namespace

TEST_CASE("The roll-call lists each area under its head, with how many of it were found")
{
    GuiApplication::get();
    const ManualClock clock;
    const TimeZone zone = TimeZone::named("Asia/Shanghai").value();
    RollCallModel model(zone, clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RollCall call;
    const Visit one = insideVisit(1, "3-1801", 2);
    call.follow({.visits = {one, insideVisit(2, "3-1802"), insideVisit(3, "3-201"), insideVisit(4, "")}});
    model.setRollCall(call, false, {});
    CHECK(linesOf(model) == QStringList{QStringLiteral("Building 3, Floor 2: found 0 of 1"), QStringLiteral("V3"),
                                        QStringLiteral("Building 3, Floor 18: found 0 of 4"), QStringLiteral("V1 +2"),
                                        QStringLiteral("V2"), QStringLiteral("Floor not known: found 0 of 1"),
                                        QStringLiteral("V4")});
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    CHECK(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(3, 0).data().toString() == QStringLiteral("Not found"));

    call.toggle(one.id);
    model.setRollCall(call, false, {});
    CHECK(model.index(2, 0).data().toString() == QStringLiteral("Building 3, Floor 18: found 3 of 4"));
    CHECK(model.index(3, 0).data().toString() == QStringLiteral("Found"));
    CHECK(model.index(3, 0).data(listrole::chip).toString() == QStringLiteral("ok"));

    // Hidden rows are counted on; an area without anybody to be found has no head.
    call.toggle(insideVisit(3, {}).id);
    model.setRollCall(call, true, {});
    CHECK(linesOf(model) == QStringList{QStringLiteral("Building 3, Floor 18: found 3 of 4"), QStringLiteral("V2"),
                                        QStringLiteral("Floor not known: found 0 of 1"), QStringLiteral("V4")});
    model.setRollCall(call, false, QStringLiteral("v1"));
    CHECK(linesOf(model).size() == 2);
    model.setRollCall(call, false, QStringLiteral("nobody"));
    CHECK(model.rowCount({}) == 0);
    CHECK(model.visitFrom(0) == -1);
}

TEST_CASE("The roll-call goes from a hidden line to the next visit, else to the one before")
{
    GuiApplication::get();
    const ManualClock clock;
    const TimeZone zone = TimeZone::named("Asia/Shanghai").value();
    RollCallModel model(zone, clock);
    RollCall call;
    call.follow({.visits = {insideVisit(1, "3-1801"), insideVisit(2, "3-201")}});
    model.setRollCall(call, false, {});
    REQUIRE(model.rowCount({}) == 4);
    CHECK(model.visitFrom(0) == 1);
    CHECK(model.visitFrom(2) == 3);
    CHECK(model.visitFrom(9) == 3);
}

} // namespace tst_RollCallModel
