#include "panels/watch/WatchListModel.h"

#include "support/GuiApplication.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

namespace tst_WatchListModel {

using namespace frontdesk;

namespace {

constexpr LocalDate today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

Watch watchOf(std::int64_t id, const char* name)
{
    Watch watch{.id = WatchId::fromValue(id).value(), .name = name, .reason = "x"};
    return watch;
}

QString shown(const WatchListModel& model, int row, const char* column)
{
    return model.index(row, model.columnOf(QLatin1String(column))).data().toString();
}

} // namespace

TEST_CASE("The watch-list shows what counts first, then what is past, then what was taken off")
{
    GuiApplication::get();
    WatchListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Watch voided = watchOf(5, "Voided");
    voided.voided = Voided{.at = {}, .reason = "mistaken", .by = {}};
    Watch past = watchOf(4, "Past");
    past.validUntil = plusDays(today, -1);
    Watch lastDay = watchOf(1, "Last day");
    lastDay.validUntil = today;
    model.setEntries({voided, watchOf(2, "Newer"), past, lastDay}, today);

    REQUIRE(model.rowCount({}) == 4);
    QStringList names;
    for (int row = 0; row < 4; ++row) {
        names << shown(model, row, "name");
    }
    CHECK(names == QStringList{QStringLiteral("Newer"), QStringLiteral("Last day"), QStringLiteral("Past"),
                               QStringLiteral("Voided")});
    CHECK(shown(model, 0, "state") == QStringLiteral("Counts"));
    CHECK(shown(model, 1, "valid_until") == QStringLiteral("2026-11-21"));
    CHECK(shown(model, 2, "state") == QStringLiteral("Past"));
    CHECK(shown(model, 3, "state") == QStringLiteral("Taken off: mistaken"));

    // The day after, its last day is over.
    model.setEntries({voided, watchOf(2, "Newer"), past, lastDay}, plusDays(today, 1));
    CHECK(shown(model, 1, "name") == QStringLiteral("Past"));
    CHECK(shown(model, 2, "name") == QStringLiteral("Last day"));
}

TEST_CASE("An entry of the watch-list is told by its name, its plate or its document, the number masked")
{
    GuiApplication::get();
    Watch watch = watchOf(1, "");
    watch.identity = WatchedIdentity{IdentityKind::Passport, "E*******8", "mark"};
    CHECK(WatchListModel::who(watch) == QStringLiteral("Passport E*******8"));
    watch.plate = "A12345";
    CHECK(WatchListModel::who(watch) == QStringLiteral("A12345"));
    watch.name = "Li Si";
    CHECK(WatchListModel::who(watch) == QStringLiteral("Li Si"));

    WatchListModel model;
    model.setEntries({watch}, today);
    CHECK(shown(model, 0, "identity") == QStringLiteral("Passport E*******8"));
}

} // namespace tst_WatchListModel
