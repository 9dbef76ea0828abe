#include "panels/support/ListModel.h"
#include "support/GuiApplication.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <catch2/catch.hpp>
#include <random>

namespace frontdesk::tst_ListModel {
namespace {

struct Thing {
    std::int64_t id = 0;
    std::string name;
    bool operator==(const Thing&) const = default;
};

ListModel<Thing> thingModel()
{
    return ListModel<Thing>({{QStringLiteral("name"), [] { return QStringLiteral("Name"); },
                              [](const Thing& thing) { return QString::fromStdString(thing.name); }},
                             {QStringLiteral("id"), [] { return QStringLiteral("Id"); },
                              [](const Thing& thing) { return QString::number(thing.id); }}},
                            [](const Thing& thing) { return thing.id; });
}

} // namespace

TEST_CASE("A list shows its rows by the table of its columns", "[panels]")
{
    GuiApplication::get();
    auto model = thingModel();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{1, "a"}, {2, "b"}});
    CHECK(model.rowCount({}) == 2);
    CHECK(model.columnCount({}) == 2);
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("b"));
    CHECK(model.index(1, 0).data(listrole::id).toLongLong() == 2);
    CHECK(model.index(1, 1).data(listrole::key).toString() == QStringLiteral("id"));
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Name"));
    CHECK(model.rowOf(2) == 1);
    CHECK(model.rowOf(7) == -1);
}

TEST_CASE("A row that stays keeps its place in a selection while others come, go and move", "[panels]")
{
    GuiApplication::get();
    auto model = thingModel();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{1, "a"}, {2, "b"}, {3, "c"}});
    const QPersistentModelIndex kept(model.index(1, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.setRows({{9, "new"}, {3, "c"}, {2, "b"}});
    REQUIRE(kept.isValid());
    CHECK(kept.row() == 2);
    CHECK(changes.isEmpty());

    model.setRows({{9, "new"}, {3, "c"}, {2, "changed"}});
    CHECK(kept.data().toString() == QStringLiteral("changed"));
    CHECK(changes.size() == 1);

    model.setRows({{9, "new"}});
    CHECK_FALSE(kept.isValid());
    CHECK(resets.isEmpty());
}

TEST_CASE("After any change a list holds exactly what it was given", "[panels]")
{
    GuiApplication::get();
    auto model = thingModel();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(7); // NOLINT: the same every time
    for (int round = 0; round < 60; ++round) {
        std::vector<Thing> rows;
        for (std::int64_t id = 1; id <= 12; ++id) {
            if (random() % 2 == 0) {
                rows.push_back({id, std::to_string(random() % 3)});
            }
        }
        std::shuffle(rows.begin(), rows.end(), random);
        model.setRows(rows);
        CHECK(model.rows() == rows);
    }
}

} // namespace frontdesk::tst_ListModel
