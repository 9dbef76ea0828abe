#include "app/PanelHost.h"
#include "exchange/XlsxReader.h"
#include "gui/HistoryFixture.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/support/FigureView.h"
#include "panels/support/SearchField.h"

#include <QComboBox>
#include <algorithm>

namespace tst_TicketHistory {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("Complaint tickets have their history too: narrowed, counted, exported, opened by keys", "[gui]")
{
    HistoryFixture desk;
    desk.addTicket(1, "Zhao Min");
    desk.addTicket(2, "Qian Jun");
    desk.openHistory();
    desk.press(Qt::Key_C, Qt::AltModifier);
    REQUIRE(desk.rows().rowCount() == 2);
    CHECK(desk.cell(0, 1) == QLatin1String("TS-20261121-001"));
    CHECK(desk.cell(0, 6) == QLatin1String("Li Lei"));
    SECTION("the fields of tickets narrow the list")
    {
        auto* const severity = desk.history().findChild<QComboBox*>(QStringLiteral("historySeverityComboBox"));
        REQUIRE(severity->isVisible());
        severity->setFocus();
        for (int down = 0; down < 3; ++down) {
            desk.press(Qt::Key_Down);
        }
        CHECK(severity->currentText() == QLatin1String("Serious"));
        REQUIRE(desk.rows().rowCount() == 1);
        CHECK(desk.cell(0, 2).contains(QLatin1String("Qian Jun")));
        auto* const who = desk.history().findChild<QComboBox*>(QStringLiteral("historyResponsibleComboBox"));
        CHECK(who->findText(QStringLiteral("Li Lei")) > 0);
        desk.press(Qt::Key_V, Qt::AltModifier);
        CHECK_FALSE(severity->isVisible());
        CHECK(desk.rows().rowCount() == 3); // what narrows tickets narrows no visits
    }
    SECTION("words find them, and Enter opens one")
    {
        desk.history().findChild<SearchField*>()->setFocus();
        desk.typeThere("zhao");
        REQUIRE(desk.rows().rowCount() == 1);
        CHECK(desk.history()
                  .findChild<QLabel*>(QStringLiteral("historyDetailLabel"))
                  ->text()
                  .contains(QLatin1String("The lift rattles")));
        desk.press(Qt::Key_Return);
        desk.settle();
        CHECK(qobject_cast<ComplaintPanel*>(desk.window().panels().front()) != nullptr);
        desk.openHistory(); // from the complaints' panel: theirs
        CHECK(desk.rows().rowCount() == 1);
    }
    SECTION("figures go onto paper, and both leave as files that are written down")
    {
        const std::string csv = desk.exported("complaints.csv");
        CHECK(csv.find("139 0013 9001") != std::string::npos);
        CHECK(csv.find(",=lift") == std::string::npos);
        CHECK(csv.find("=lift") != std::string::npos);
        REQUIRE(desk.exports().size() == 1);
        CHECK(desk.exports().front().after.get("what") == "complaints");
        CHECK(desk.exports().front().after.get("rows") == "2");
        const auto table = XlsxReader::read(desk.exported("complaints.xlsx"), "complaints.xlsx", {});
        REQUIRE(table.has_value());
        CHECK(table->rows.size() == 3);
        desk.press(Qt::Key_S, Qt::AltModifier);
        const auto& tables = desk.history().findChild<FigureView*>()->tables();
        REQUIRE_FALSE(tables.empty());
        CHECK(tables.front().rows.front()[1] == QLatin1String("2"));
        const auto indicator = std::find_if(tables.begin(), tables.end(), [](const FigureTable& each) {
            return each.key == QLatin1String("indicator_chased_share");
        });
        REQUIRE(indicator != tables.end()); // the packs', with what they count beside them
        CHECK(indicator->rows.front().size() == 6);
        CHECK(indicator->counted.contains(QLatin1String("Left out")));
        CHECK(desk.exported("figures.csv").find(indicator->counted.section(QLatin1Char('\n'), 0, 0).toStdString()) !=
              std::string::npos);
        desk.press(Qt::Key_P, Qt::AltModifier);
        desk.waitFor([&] { return desk.history().paper() != nullptr && desk.history().paper()->isReady(); });
        CHECK(desk.history().paper()->sheet().title == QLatin1String("Complaints in figures"));
    }
}

} // namespace tst_TicketHistory
