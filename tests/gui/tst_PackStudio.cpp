#include "domain/draft/Draft.h"
#include "domain/pack/Manual.h"
#include "domain/pack/PackPublishing.h"
#include "panels/pack/PackPanel.h"
#include "panels/pack/ReviewModel.h"
#include "panels/pack/ReviewPage.h"
#include "panels/support/SheetWindow.h"
#include "support/DeskFixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <catch2/catch.hpp>
#include <cstdlib>

namespace tst_PackStudio {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

/// A small manual of our own: what a call needs, and something to learn.
const char* const manualText = "前台电话规范\n"
                               "一、接听\n"
                               "1、电话铃响两声内必须接听。\n"
                               "2、接起电话先说：“早上好，晨光物业，很高兴为您服务。”\n"
                               "3、铃响超过三声才接起的，先说：“对不起，让您久等了。”\n"
                               "4、请对方等候时要说：“麻烦您稍等片刻。”\n"
                               "5、挂机前要说：“谢谢您的来电，再见。”\n"
                               "6、严禁使用“不归我管”等语言。\n"
                               "二、仪容\n"
                               "1、保持微笑。\n";

QString fileWith(DeskFixture& desk, const char* name, const QByteArray& bytes)
{
    const QString path = desk.folder() + QLatin1Char('/') + QLatin1String(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

PackPanel& studio(DeskFixture& desk) { return desk.widget<PackPanel>("packPanel"); }

ReviewPage& review(DeskFixture& desk) { return desk.widget<ReviewPage>("reviewPage"); }

QString page(DeskFixture& desk)
{
    return desk.widget<QStackedWidget>("packStackedWidget").currentWidget()->objectName();
}

void openStudio(DeskFixture& desk)
{
    desk.key(Qt::Key_5, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.widget<QTableView>("packTableView").hasFocus());
}

/// Opens the manual as its file dialog does, and waits for the review and what the check says of it.
void openManual(DeskFixture& desk, const char* text = manualText)
{
    studio(desk).openManual(fileWith(desk, "chenguang.txt", text));
    desk.waitFor([&] { return page(desk) == QLatin1String("reviewPage"); });
    desk.waitFor([&] { return review(desk).preview().isShown() || review(desk).model().rowCount() > 0; });
    desk.settle();
}

/// Decides on everything that a desk cannot do without: the manual's own words everywhere.
void acceptCore(DeskFixture& desk)
{
    for (int most = 0; most < 60; ++most) {
        desk.settle();
        const auto& list = desk.widget<QListView>("reviewListView");
        const ReviewItem* const item = review(desk).model().itemAt(list.currentIndex().row());
        if (item == nullptr || item->state != ReviewState::Open || item->group != ReviewGroup::PopsUp) {
            return;
        }
        desk.key(Qt::Key_Return);
    }
}

QString answered(DeskFixture& desk)
{
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    QStringList words;
    for (const QLabel* const label : desk.window().findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words += label->text();
        }
    }
    return words.join(QLatin1Char('\n'));
}

std::vector<PackVersion> versions(DeskFixture& desk)
{
    return desk.stored<std::vector<PackVersion>>([](const ReadView& view) { return view.packs().all(); });
}

} // namespace

TEST_CASE("A trainer opens a manual, reviews it, publishes it, and the next call shows the new words")
{
    DeskFixture desk(QStringLiteral("zh_CN"));
    CHECK_FALSE(answered(desk).contains(QString::fromUtf8("很高兴为您服务")));
    desk.key(Qt::Key_F3, Qt::ShiftModifier);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    openStudio(desk);
    openManual(desk);
    CHECK(desk.widget<QPlainTextEdit>("manualPlainTextEdit").toPlainText() == QString::fromUtf8(manualText));
    CHECK(desk.widget<QListView>("reviewListView").hasFocus());
    CHECK(review(desk).model().itemAt(desk.widget<QListView>("reviewListView").currentIndex().row()) != nullptr);

    acceptCore(desk);
    CHECK(desk.widget<QLabel>("deskReadyChip").text() == QString::fromUtf8("可以上岗"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page(desk) == QLatin1String("publishPage"));
    CHECK(desk.widget<QPlainTextEdit>("publishChangesPlainTextEdit")
              .toPlainText()
              .contains(QString::fromUtf8("很高兴为您服务")));
    desk.key(Qt::Key_Return);
    INFO(desk.widget<QLabel>("publishProblemsLabel").text().toStdString());
    desk.waitFor([&] { return page(desk) == QLatin1String("packListPage"); });
    desk.settle();
    CHECK(desk.widget<QTableView>("packTableView").hasFocus());

    const auto stored = versions(desk);
    CHECK(stored.back().state == PackState::Published);
    CHECK(stored.back().pack == "chenguang");
    CHECK(desk.wiring().settings().packs == std::vector<std::string>{"reception", "chenguang"});
    CHECK(answered(desk).contains(QString::fromUtf8("早上好，Lakeside，很高兴为您服务")));
    CHECK(desk.wiring().books().current().limit("rings")->most == 2);
}

TEST_CASE("A key of the list asks for the manual's file")
{
    DeskFixture desk;
    openStudio(desk);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    auto* const dialog = desk.window().findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(dialog->isModal()); // a ring is answered whatever stands here
    dialog->reject();
}

TEST_CASE("Every step of a review is kept, can be taken back, and outlives a crash")
{
    DeskFixture desk;
    openStudio(desk);
    openManual(desk);
    auto& model = review(desk).model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto& list = desk.widget<QListView>("reviewListView");
    const int first = list.currentIndex().row();
    const std::string id = model.at(first).id;
    const std::string kind = model.at(first).kind;
    const auto state = [&] {
        const ReviewItem* const item = model.itemAt(model.rowOf(kind, id));
        return item == nullptr ? std::optional<ReviewState>{} : item->state;
    };
    REQUIRE(state() == ReviewState::Open);
    desk.key(Qt::Key_Delete);
    CHECK(state() == ReviewState::Rejected);
    CHECK(list.currentIndex().row() > first);
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK(state() == ReviewState::Open);
    list.selectionModel()->setCurrentIndex(model.index(first), QItemSelectionModel::ClearAndSelect);
    desk.key(Qt::Key_Delete);
    CHECK(state() == ReviewState::Rejected);

    desk.crash();
    desk.start();
    openStudio(desk);
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    auto& table = desk.widget<QTableView>("packTableView");
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 2).data().toString() == QLatin1String("Draft")) {
            table.selectRow(row);
        }
    }
    desk.key(Qt::Key_Return);
    desk.waitFor([&] { return page(desk) == QLatin1String("reviewPage"); });
    const ReviewItem* const again = review(desk).model().itemAt(review(desk).model().rowOf(kind, id));
    REQUIRE(again != nullptr);
    CHECK(again->state == ReviewState::Rejected);
    desk.key(Qt::Key_Escape);
    desk.waitFor([&] { return page(desk) == QLatin1String("packListPage"); });
    CHECK(desk.stored<std::vector<Draft>>([](const ReadView& view) { return view.drafts().ofDesk(1); }).empty());
    CHECK(versions(desk).back().text.find("rejected") != std::string::npos);
}

TEST_CASE("An entry is changed in its form, and the guidance column shows what the desk will see")
{
    DeskFixture desk;
    openStudio(desk);
    openManual(desk);
    auto& model = review(desk).model();
    int row = -1;
    for (int at = 0; at < model.rowCount(); ++at) {
        if (model.at(at).text.contains(QString::fromUtf8("很高兴为您服务"))) {
            row = at;
        }
    }
    REQUIRE(row >= 0);
    const std::string id = model.at(row).id;
    desk.widget<QListView>("reviewListView").setCurrentIndex(model.index(row));
    desk.key(Qt::Key_E, Qt::ControlModifier);
    auto& say = desk.widget<QPlainTextEdit>("entrySayPlainTextEdit");
    REQUIRE(say.hasFocus());
    say.selectAll();
    desk.type("Good morning, Lakeside");
    desk.widget<QListView>("reviewListView").setFocus(); // leaving the field takes it over
    desk.settle();
    CHECK(model.at(model.rowOf("prompt", id)).text == QLatin1String("Good morning, Lakeside"));
    desk.waitFor([&] {
        const auto* const label = desk.window().findChild<QLabel*>(QStringLiteral("sayLabel"));
        static_cast<void>(label);
        for (const QLabel* const one : desk.window().findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(QLatin1String("Good morning, Lakeside"))) {
                return true;
            }
        }
        return false;
    });
}

TEST_CASE("What a desk cannot do without has to be reviewed first, and the refusal says what is open")
{
    DeskFixture desk;
    openStudio(desk);
    openManual(desk);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    const auto& problems = desk.widget<QLabel>("publishProblemsLabel");
    CHECK(problems.isVisible());
    CHECK(problems.text().contains(QLatin1String("Opening")));
    CHECK(page(desk) == QLatin1String("publishPage"));
    desk.key(Qt::Key_Escape);
    CHECK(page(desk) == QLatin1String("reviewPage"));
}

TEST_CASE("A pack file is loaded, followed, and taken back in one step")
{
    DeskFixture desk;
    openStudio(desk);
    const auto own = [](const char* words) {
        return QByteArray("format = 1\n[pack]\nid = \"own\"\ntitle = \"Own\"\nversion = \"draft\"\nextends = "
                          "\"reception\"\n[[prompt]]\nid = \"opening\"\nat = \"call.answered\"\npriority = "
                          "50\nsay = [\"") +
               words + "\"]\nsource = [\"c1\"]\n";
    };
    for (const char* const words : {"First words", "Second words"}) {
        studio(desk).openFile(fileWith(desk, "own.toml", own(words)));
        desk.waitFor([&] { return page(desk) == QLatin1String("reviewPage"); });
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        desk.waitFor([&] { return page(desk) == QLatin1String("packListPage"); });
        desk.settle();
    }
    const auto says = [&](const char* words) {
        for (const PromptEntry* prompt : desk.wiring().books().current().prompts("call.answered")) {
            for (const std::string& say : prompt->say) {
                if (say == words) {
                    return true;
                }
            }
        }
        return false;
    };
    CHECK(says("Second words"));
    auto& table = desk.widget<QTableView>("packTableView");
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == QLatin1String("Own") &&
            table.model()->index(row, 2).data().toString() == QLatin1String("In force")) {
            table.selectRow(row);
        }
    }
    desk.key(Qt::Key_Backspace, Qt::ControlModifier);
    desk.settle();
    CHECK(says("First words"));
    CHECK_FALSE(says("Second words"));
    desk.key(Qt::Key_Space, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(says("First words"));
    CHECK(desk.wiring().settings().packs == std::vector<std::string>{"reception"});
}

TEST_CASE("The papers of a pack that is in force are a key away")
{
    DeskFixture desk;
    openStudio(desk);
    desk.key(Qt::Key_P, Qt::AltModifier);
    desk.waitFor([&] {
        const auto* const papers = desk.window().findChild<SheetWindow*>();
        return papers != nullptr && papers->isReady();
    });
}

TEST_CASE("A broken pack file says where it is wrong and replaces nothing")
{
    DeskFixture desk;
    openStudio(desk);
    const std::size_t before = versions(desk).size();
    studio(desk).openFile(fileWith(desk, "bad.toml",
                                   "format = 1\n[pack]\nid = \"own\"\ntitle = \"Own\"\nversion = "
                                   "\"1\"\n[[prompt]]\nid = \"p\"\nat = \"call.answerd\"\nsay = "
                                   "[\"x\"]\n"));
    const auto& notice = desk.widget<QFrame>("packNoticeBar");
    desk.waitFor([&] { return notice.isVisible(); });
    CHECK(notice.accessibleName().contains(QLatin1String("call.answered")));
    CHECK(notice.accessibleName().contains(QLatin1String("8:")));
    CHECK(page(desk) == QLatin1String("packListPage"));
    CHECK(versions(desk).size() == before);
}

TEST_CASE("Only trainers and administrators see the studio, and everybody is asked to read what changed")
{
    DeskFixture desk;
    openStudio(desk);
    studio(desk).openFile(
        fileWith(desk, "own.toml",
                 "format = 1\n[pack]\nid = \"own\"\ntitle = \"Own\"\nversion = \"d\"\n[[phrase]]\nid = "
                 "\"p\"\ncategory = \"Hello\"\nsay = [\"A very good day\"]\nsource = [\"c1\"]\n"));
    desk.waitFor([&] { return page(desk) == QLatin1String("reviewPage"); });
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.waitFor([&] { return page(desk) == QLatin1String("packListPage"); });
    const Staff clerk = desk.colleague("Han Mei", "7391");
    bool signedIn = false;
    desk.wiring().people().signIn(clerk.id, Secret{"7391"},
                                  [&](const Result<void>& done) { signedIn = done.has_value(); });
    desk.waitFor([&] { return signedIn; });
    desk.settle();
    CHECK_FALSE(desk.widget<QToolButton>("packToolButton").isVisible());
    CHECK(desk.widget<QStackedWidget>("panelStackedWidget").currentWidget()->objectName() !=
          QLatin1String("packPanel"));
    desk.key(Qt::Key_5, Qt::ControlModifier);
    CHECK(desk.widget<QStackedWidget>("panelStackedWidget").currentWidget()->objectName() !=
          QLatin1String("packPanel"));

    const auto& notices = desk.window().notices();
    REQUIRE(notices.shown() != nullptr);
    CHECK(notices.shown()->act == QLatin1String("Read"));
    desk.window().notices().run(notices.shown()->id);
    auto& text = desk.widget<QPlainTextEdit>("readingPlainTextEdit");
    CHECK(text.toPlainText().contains(QLatin1String("A very good day")));
    desk.waitFor([&] { return text.window()->isActiveWindow(); });
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    const auto readings =
        desk.stored<std::vector<PackReading>>([](const ReadView& view) { return view.packs().readings(); });
    REQUIRE(readings.size() == 1);
    CHECK(readings[0].staff == clerk.id);
    CHECK(desk.window().notices().shown() == nullptr);
}

// Run by hand with a manual of any size: FRONTDESK_MANUAL=FILE test_gui "[count]". It prints what a trainer needs.
TEST_CASE("A manual from its raw text to a published pack is counted in keys and in what there is to read",
          "[.][count]")
{
    const char* const path = std::getenv("FRONTDESK_MANUAL");
    REQUIRE(path != nullptr);
    DeskFixture desk;
    openStudio(desk);
    desk.keys = 0;
    studio(desk).openManual(QString::fromLocal8Bit(path));
    desk.waitFor([&] { return page(desk) == QLatin1String("reviewPage"); });
    desk.settle();
    int read = 0;    // characters that are read closely: entries that are decided one by one
    int skimmed = 0; // those that are looked over and taken with their group
    auto& model = review(desk).model();
    auto& list = desk.widget<QListView>("reviewListView");
    for (int row = 0; row < model.rowCount(); ++row) {
        const ReviewItem* const item = model.itemAt(row);
        (item != nullptr && item->state == ReviewState::Open && (item->doubtful || item->part != CorePart::None)
             ? read
             : skimmed) += static_cast<int>(model.at(row).text.size());
    }
    int decisions = 0;
    for (int row = model.nextOpen(0); row >= 0 && decisions < 2000; row = model.nextOpen(0)) {
        list.setCurrentIndex(model.index(row));
        const ReviewItem item = *model.itemAt(row);
        desk.key(item.problems.empty() ? Qt::Key_Return : Qt::Key_Delete,
                 item.doubtful || item.part != CorePart::None ? Qt::NoModifier : Qt::ShiftModifier);
        ++decisions;
    }
    REQUIRE(model.nextOpen(0) < 0);
    for (int tries = 0; tries < 4 && page(desk) != QLatin1String("packListPage"); ++tries) {
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(400);
        desk.settle();
        if (auto& wording = desk.widget<QPushButton>("publishWordingPushButton"); wording.isVisible()) {
            desk.key(Qt::Key_Space);
            QTest::qWait(400);
        }
    }
    INFO(desk.widget<QLabel>("publishProblemsLabel").text().toStdString());
    CHECK(page(desk) == QLatin1String("packListPage"));
    constexpr double readPerSecond = 5;
    constexpr double skimPerSecond = 15;
    constexpr double secondsPerKey = 1;
    const double minutes = (read / readPerSecond + skimmed / skimPerSecond + desk.keys * secondsPerKey) / 60;
    WARN(desk.keys << " keys, " << read << " characters read, " << skimmed << " looked over: " << minutes
                   << " minutes");
    CHECK(minutes <= 15);
}

} // namespace tst_PackStudio
