#include "panels/adherence/AdherenceModel.h"
#include "panels/adherence/MissedClauseModel.h"

#include "panels/support/ChipDelegate.h"
#include "rules/PackReader.h"
#include "support/GuiApplication.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

namespace tst_AdherenceModels {

using namespace frontdesk;
using namespace std::chrono_literals;
using Tester = QAbstractItemModelTester;

namespace {

RuleBook deskBook()
{
    const Vocabulary vocabulary = Vocabulary::read(R"(format = 1
moment = [ { name = "call.answered", zh = "接起", en = "answered" } ]
)",
                                                   "v")
                                      .value();
    std::vector<Pack> packs;
    packs.push_back(PackReader{vocabulary}
                        .read(R"(format = 1
[pack]
id = "desk"
title = { zh = "前台", en = "Front desk" }
version = "1"
[[checklist]]
id = "first"
at = "call.answered"
title = { zh = "开口", en = "Opening" }
source = ["A-1"]
steps = [ { id = "greet", text = { zh = "问好", en = "Greet" } }, { id = "unit", text = { zh = "报单位", en = "Name the unit" } } ]
[[forbid]]
id = "dunno"
text = ["不知道"]
source = ["A-1"]
)",
                              "p")
                        .value());
    return RuleBook::compile(std::move(packs));
}

const std::optional<StaffId> person = StaffId::fromValue(7).value();

std::vector<AdherenceRow> rowsOf(int weightDone)
{
    AdherenceFigures figures{.records = 1234, .stepsTicked = 3, .stepsProven = 2, .stepsUnproven = 3};
    figures.weightDone = weightDone;
    figures.weightDue = 10;
    return {{{}, figures},
            {{.who = person, .pack = "desk", .week = 2026y / 11 / 23}, figures},
            {{.who = std::optional<StaffId>{}, .pack = "gone"}, {}}};
}

} // namespace

TEST_CASE("The table of figures says who, which pack, which week and how well", "[adherence]")
{
    GuiApplication::get();
    AdherenceModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const RuleBook book = deskBook();
    model.show(rowsOf(7), {}, book);
    REQUIRE(model.rowCount({}) == 3);
    const auto text = [&](int row, const char* column) {
        return model.index(row, model.columnOf(QLatin1String(column))).data().toString();
    };
    CHECK(text(0, "person") == QLatin1String("Everybody"));
    CHECK(text(0, "pack") == QLatin1String("All packs"));
    CHECK(text(0, "week") == QLatin1String("All weeks"));
    CHECK(text(0, "records") == QLocale().toString(1234));
    CHECK(text(1, "pack") == QLatin1String("Front desk"));
    CHECK(text(1, "week") == QLatin1String("2026-11-23"));
    CHECK(text(1, "proven") == QLatin1String("2 of 5"));
    CHECK(text(1, "score") == QLatin1String("70 %"));
    CHECK(text(2, "person") == QLatin1String("Nobody signed in"));
    CHECK(text(2, "pack") == QLatin1String("gone")); // of a pack that is not in force any more
    CHECK(text(2, "score") == QStringLiteral("\u2014"));
    const int score = model.columnOf(QStringLiteral("score"));
    CHECK(model.index(1, score).data(listrole::chip) == QLatin1String("near"));
    CHECK(model.index(0, score).data(Qt::FontRole).isValid()); // a sum
    CHECK_FALSE(model.index(1, score).data(Qt::FontRole).isValid());
    CHECK(model.titles().size() == model.texts(0).size());
    for (int column = 3; column < model.columnCount({}); ++column) {
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    CHECK(model.row(3) == nullptr);
    CHECK(model.row(-1) == nullptr);
}

TEST_CASE("A line that stays keeps its place when figures come anew", "[adherence]")
{
    GuiApplication::get();
    AdherenceModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const RuleBook book = deskBook();
    model.show(rowsOf(7), {}, book);
    const QPersistentModelIndex line = model.index(1, 0);
    auto rows = rowsOf(10);
    rows.erase(rows.begin());
    rows.push_back({{.who = person, .pack = "desk", .week = 2026y / 11 / 16}, {}});
    model.show(rows, {}, book);
    REQUIRE(line.isValid());
    CHECK(line.row() == 0);
    CHECK(model.index(0, model.columnOf(QStringLiteral("score"))).data() == QLatin1String("100 %"));
    model.show({}, {}, book);
    CHECK(model.rowCount({}) == 0);
}

TEST_CASE("A missed clause is told with what the packs make of it", "[adherence]")
{
    GuiApplication::get();
    MissedClauseModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const RuleBook book = deskBook();
    model.show({{"A-1", 4}, {"B-9", 1}}, book);
    REQUIRE(model.rowCount({}) == 2);
    CHECK(model.index(0, 0).data() == QLatin1String("A-1"));
    CHECK(model.index(0, 1).data() == QLatin1String("4"));
    const QString asked = model.index(0, 2).data().toString();
    CHECK(asked.contains(QLatin1String("Opening: Greet")));
    CHECK(asked.contains(QLatin1String("Name the unit")));
    CHECK(asked.contains(QStringLiteral("Not to be said: 不知道")));
    CHECK(model.index(1, 2).data().toString().contains(QLatin1String("nothing of it")));
}

} // namespace tst_AdherenceModels
