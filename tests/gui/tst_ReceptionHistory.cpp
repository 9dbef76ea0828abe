#include "app/PanelHost.h"
#include "exchange/CsvReader.h"
#include "exchange/XlsxReader.h"
#include "gui/HistoryFixture.h"
#include "panels/item/ItemPanel.h"
#include "panels/support/FigureView.h"
#include "panels/support/SearchField.h"
#include "panels/visitor/VisitorPanel.h"
#include "storage/AuditVerifier.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <catch2/catch.hpp>

namespace tst_ReceptionHistory {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

TEST_CASE("The history is opened by a key, narrowed by keys, and Enter opens a visit in its panel", "[gui]")
{
    HistoryFixture desk;
    desk.openHistory();
    CHECK(desk.rows().rowCount() == 3); // of seven days
    CHECK(desk.cell(0, 1) == QLatin1String("Li Qiang"));
    CHECK(desk.count().contains(QLatin1String("3 in all")));
    desk.press(Qt::Key_1, Qt::AltModifier); // today
    CHECK(desk.rows().rowCount() == 2);
    desk.typeThere("wf"); // initials, as everywhere
    REQUIRE(desk.rows().rowCount() == 1);
    CHECK(desk.cell(0, 1) == QString::fromUtf8("王芳"));
    CHECK(desk.history()
              .findChild<QLabel*>(QStringLiteral("historyDetailLabel"))
              ->text()
              .contains(QLatin1String("138 0013 8001")));
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(qobject_cast<VisitorPanel*>(desk.window().panels().front()) != nullptr);
    desk.pass(200ms);
    CHECK(desk.widget<QLabel>("visitorNameLabel").text().contains(QString::fromUtf8("王芳")));
}

TEST_CASE("Fields narrow the history, own days are typed, and what is no period says so", "[gui]")
{
    HistoryFixture desk;
    desk.openHistory();
    auto* const whom = desk.history().findChild<QLineEdit*>(QStringLiteral("historyWhomLineEdit"));
    whom->setFocus();
    desk.typeThere("chen");
    REQUIRE(desk.rows().rowCount() == 1);
    CHECK(desk.cell(0, 1) == QLatin1String("Li Qiang"));
    whom->clear();
    desk.press(Qt::Key_6, Qt::AltModifier); // other days
    CHECK(desk.rows().rowCount() == 0);
    CHECK(desk.count().startsWith(QLatin1String("Write two days")));
    CHECK(desk.history().focusWidget()->objectName() == QLatin1String("historyFromLineEdit"));
    desk.typeThere("2020-01-01");
    desk.history().findChild<QLineEdit*>(QStringLiteral("historyToLineEdit"))->setFocus();
    desk.typeThere("2099/12/31");
    CHECK(desk.rows().rowCount() == 3);
    auto* const which = desk.history().findChild<QComboBox*>(QStringLiteral("historyWhichComboBox"));
    which->setFocus();
    desk.press(Qt::Key_End); // expected, not come yet
    CHECK(desk.rows().rowCount() == 0);
    CHECK_FALSE(desk.count().isEmpty());
}

TEST_CASE("A long history is shown by pages, and a key brings the next", "[gui]")
{
    HistoryFixture desk{430};
    desk.openHistory();
    CHECK(desk.rows().rowCount() == 200);
    CHECK(desk.count().contains(QLatin1String("the newest 200")));
    desk.press(Qt::Key_M, Qt::AltModifier);
    CHECK(desk.rows().rowCount() == 400);
    desk.press(Qt::Key_M, Qt::AltModifier);
    CHECK(desk.rows().rowCount() == 430);
    CHECK(desk.count().contains(QLatin1String("430 in all")));
    CHECK(desk.cell(0, 1) == QLatin1String("Li Qiang"));
}

TEST_CASE("Figures of the period stand in tables and go onto paper", "[gui]")
{
    HistoryFixture desk;
    desk.openHistory();
    desk.press(Qt::Key_S, Qt::AltModifier);
    auto* const figures = desk.history().findChild<FigureView*>();
    REQUIRE(figures != nullptr);
    REQUIRE(figures->isVisible());
    REQUIRE_FALSE(figures->tables().empty());
    CHECK(figures->tables().front().rows.back() ==
          QStringList{QStringLiteral("Together"), QStringLiteral("3"), QStringLiteral("3")});
    auto* const waiting = desk.history().findChild<QTableWidget*>(QStringLiteral("waitingFigureTable"));
    REQUIRE(waiting != nullptr);
    CHECK(waiting->item(1, 1)->text() == QLatin1String("4 min"));
    CHECK(waiting->rowCount() == 4); // with the packs' limit
    desk.press(Qt::Key_P, Qt::AltModifier);
    desk.waitFor([&] { return desk.history().paper() != nullptr && desk.history().paper()->isReady(); });
    CHECK(desk.history().paper()->sheet().title == QLatin1String("Visits in figures"));
    CHECK(desk.history().paper()->sheet().unit == QLatin1String("Lakeside"));
    desk.history().paper()->close();
    desk.history().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.history()));
    desk.press(Qt::Key_1, Qt::AltModifier);
    CHECK(figures->tables().front().rows.back() ==
          QStringList{QStringLiteral("Together"), QStringLiteral("2"), QStringLiteral("2")});
    desk.press(Qt::Key_S, Qt::AltModifier);
    CHECK(desk.rows().rowCount() == 2);
}

TEST_CASE("A list is exported as a spreadsheet or as text, and it is written down who did it", "[gui]")
{
    HistoryFixture desk;
    desk.openHistory();
    const std::string csv = desk.exported("visits.csv");
    CHECK(csv.find("王芳") != std::string::npos);
    CHECK(csv.find("138 0013 8001") != std::string::npos);
    REQUIRE(desk.exports().size() == 1);
    CHECK(desk.exports().front().after.get("what") == "visits");
    CHECK(desk.exports().front().after.get("rows") == "3");
    CHECK(desk.exports().front().after.get("personal") == "1");
    CHECK(desk.exports().front().after.get("format") == "csv");
    const std::string xlsx = desk.exported("visits.xlsx");
    const auto table = XlsxReader::read(xlsx, "visits.xlsx", {});
    REQUIRE(table.has_value());
    CHECK(table->rows.size() == 4);
    desk.press(Qt::Key_S, Qt::AltModifier);
    const std::string figures = desk.exported("figures.csv");
    CHECK(figures.find("What came of them") != std::string::npos);
    REQUIRE(desk.exports().size() == 3);
    CHECK(desk.exports().back().after.get("what") == "visit_figures");
    CHECK_FALSE(desk.exports().back().after.has("personal"));
    const std::string file = StoreOptions::inFolder(desk.folder().toStdString()).databasePath;
    auto database = Database::open(file, {.mode = Database::Mode::Read});
    REQUIRE(database.has_value());
    const auto verified = AuditVerifier{*database}.verify();
    REQUIRE(verified.has_value());
    CHECK(verified->problems.empty()); // an export is no version of anybody's record
}

TEST_CASE("Whoever may not take lists along is told so, and nothing is written", "[gui]")
{
    HistoryFixture desk;
    desk.colleague("Han Meimei", "5937");
    bool changed = false;
    desk.wiring().people().signIn(desk.staffNamed("Han Meimei").id, Secret{"5937"},
                                  [&](const Result<void>& done) { changed = done.has_value(); });
    desk.waitFor([&] { return changed; });
    desk.settle();
    showVisitors(desk);
    desk.openHistory();
    CHECK_FALSE(desk.history().findChild<QPushButton*>(QStringLiteral("historyExportKeyHintButton"))->isVisible());
    const QString path = desk.folder() + QStringLiteral("/none.csv");
    desk.history().exportTo(path);
    desk.settleHistory();
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(desk.notice().isEmpty());
}

TEST_CASE("Another person does not find the history of the one before", "[gui]")
{
    HistoryFixture desk;
    desk.openHistory();
    desk.colleague("Han Meimei", "5937");
    bool changed = false;
    desk.wiring().people().signIn(desk.staffNamed("Han Meimei").id, Secret{"5937"},
                                  [&](const Result<void>& done) { changed = done.has_value(); });
    desk.waitFor([&] { return changed; });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.window().findChild<HistoryWindow*>() == nullptr);
}

TEST_CASE("From the things' panel the key opens their history, and a thing in its panel", "[gui]")
{
    HistoryFixture desk;
    const Item parcel =
        desk.receive({.kind = "parcel", .waybill = "SF1234567890123", .addressee = "Wang Fang", .company = "Dawn Ltd"});
    desk.receive({.kind = "mail", .addressee = "Li Qiang"});
    desk.key(Qt::Key_8, Qt::ControlModifier);
    desk.openHistory();
    CHECK(desk.rows().rowCount() == 2);
    desk.typeThere("SF12345");
    REQUIRE(desk.rows().rowCount() == 1);
    CHECK(desk.cell(0, 2).contains(QLatin1String("Dawn Ltd")));
    desk.press(Qt::Key_S, Qt::AltModifier);
    CHECK(desk.history().findChild<FigureView*>()->tables().front().rows.back() ==
          QStringList{QStringLiteral("Together"), QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("0"),
                      QStringLiteral("0")});
    desk.press(Qt::Key_S, Qt::AltModifier);
    desk.history().findChild<SearchField*>()->setFocus();
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(qobject_cast<ItemPanel*>(desk.window().panels().front()) != nullptr);
    desk.key(Qt::Key_7, Qt::ControlModifier);
    desk.openHistory(); // now that of the visitors
    CHECK(desk.cell(0, 1).contains(QLatin1String("SF")) == false);
    desk.press(Qt::Key_T, Qt::AltModifier);
    CHECK(desk.history().findChild<SearchField*>()->placeholderText().contains(QLatin1String("waybill")));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.history().isVisible());
}

TEST_CASE("The window of the history fits in both languages, also at double size, and all of it has a name", "[gui]")
{
    for (const char* const language : {"en", "zh_CN"}) {
        for (const int percent : {100, 200}) {
            INFO(language << ' ' << percent);
            HistoryFixture desk{3, language, percent};
            desk.openHistory();
            for (const bool figures : {false, true}) {
                if (figures) {
                    desk.press(Qt::Key_S, Qt::AltModifier);
                }
                for (const QAbstractButton* const button : desk.history().findChildren<QAbstractButton*>()) {
                    if (button->isVisible() && !button->text().isEmpty()) {
                        INFO(button->objectName().toStdString() << ' ' << button->text().toStdString());
                        CHECK(button->width() >= button->sizeHint().width());
                    }
                }
                for (const QLabel* const label : desk.history().findChildren<QLabel*>()) {
                    CHECK(label->textFormat() == Qt::PlainText);
                }
                for (const QWidget* const widget : desk.history().findChildren<QWidget*>()) {
                    if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                        qobject_cast<const QAbstractButton*>(widget) == nullptr) {
                        INFO(widget->objectName().toStdString());
                        CHECK_FALSE(widget->accessibleName().isEmpty());
                    }
                }
            }
        }
    }
}

TEST_CASE("A locked desk shows no history, and the same person finds it as it was left", "[gui]")
{
    HistoryFixture desk;
    desk.openHistory();
    desk.typeThere("wf");
    REQUIRE(desk.rows().rowCount() == 1);
    desk.wiring().people().lock();
    desk.settle();
    CHECK_FALSE(desk.history().isVisible());
    desk.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(desk.history().isVisible());
    desk.signIn();
    desk.settle();
    CHECK(desk.history().isVisible());
    CHECK(desk.rows().rowCount() == 1);
}

TEST_CASE("What is recorded meanwhile comes into the history by itself", "[gui]")
{
    HistoryFixture desk;
    desk.openHistory();
    REQUIRE(desk.rows().rowCount() == 3);
    desk.window().activateWindow();
    signIn(desk, "赵敏", "Engineer Lin");
    desk.pass(1500ms);
    desk.settleHistory();
    CHECK(desk.rows().rowCount() == 4);
    CHECK(desk.cell(0, 1) == QString::fromUtf8("赵敏"));
}

} // namespace tst_ReceptionHistory
