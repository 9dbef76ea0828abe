#include "app/PanelHost.h"
#include "exchange/PdfText.h"
#include "panels/adherence/AdherenceModel.h"
#include "panels/adherence/AdherencePanel.h"
#include "panels/support/ChoiceChips.h"
#include "panels/support/SheetPreview.h"
#include "support/DeskFixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_Adherence {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

struct AdherenceDesk : DeskFixture {
    using DeskFixture::DeskFixture;

    /// A call on a line whose rings are told by key: practice calls are not counted.
    void call(const char* keyPoints)
    {
        toMainWindow();
        key(Qt::Key_1, Qt::ControlModifier);
        key(Qt::Key_F2); // it rings
        pass(2s);
        key(Qt::Key_F2); // answered
        widget<QPlainTextEdit>("keyPointsPlainTextEdit").setFocus();
        widget<QPlainTextEdit>("keyPointsPlainTextEdit").insertPlainText(QString::fromUtf8(keyPoints));
        pass(2s);
        key(Qt::Key_F2); // hung up
        key(Qt::Key_Return, Qt::ControlModifier);
        pass(2s);
    }
    void openPanel()
    {
        toMainWindow();
        key(Qt::Key_6, Qt::ControlModifier);
        pass(1s);
    }
    /// No window manager gives the focus back here.
    void toMainWindow()
    {
        window().activateWindow();
        waitFor([&] { return window().isActiveWindow(); });
    }
    void pressInPapers(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        SheetWindow& papersWindow = readyPapers();
        papersWindow.activateWindow();
        waitFor([&] { return papersWindow.isActiveWindow(); });
        QTest::keyClick(&papersWindow, code, with);
    }
    void signInAs(const Staff& staff, const char* itsPin)
    {
        bool done = false;
        wiring().people().signIn(staff.id, Secret{itsPin},
                                 [&](const Result<void>& result) { done = result.has_value(); });
        waitFor([&] { return done; });
        settle();
    }
    AdherenceModel& model() { return dynamic_cast<AdherencePanel&>(window().panels().panel("adherence")).model(); }
    SheetWindow* papers() { return dynamic_cast<AdherencePanel&>(window().panels().panel("adherence")).papers(); }
    QString text(int row, const char* column)
    {
        return model().index(row, model().columnOf(QLatin1String(column))).data().toString();
    }
    QStringList people()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount({}); ++row) {
            names += text(row, "person");
        }
        names.removeDuplicates();
        return names;
    }
    /// The window with papers, once the one asked for last stands there.
    SheetWindow& readyPapers()
    {
        REQUIRE(papers() != nullptr);
        waitFor([&] { return papers()->isReady(); });
        return *papers();
    }
    /// Saves what the window shows by its keys. @return the PDF's words
    QString savedPdf(const QString& name)
    {
        SheetWindow& window = readyPapers();
        bool saved = false;
        QObject::connect(&window, &SheetWindow::saved, [&] { saved = true; });
        pressInPapers(Qt::Key_S, Qt::ControlModifier);
        auto* const dialog = window.findChild<QFileDialog*>(QStringLiteral("sheetFileDialog"));
        REQUIRE(dialog != nullptr);
        const QString path = folder() + QLatin1Char('/') + name;
        auto* const edit = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        REQUIRE(edit != nullptr);
        edit->setText(path);
        QTest::keyClick(edit, Qt::Key_Return);
        waitFor([&] { return saved; });
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        return QString::fromStdString(
            PdfText::read({bytes.data(), static_cast<std::size_t>(bytes.size())}, "x.pdf").value());
    }
};

} // namespace

TEST_CASE("Whoever oversees sees the figures of saved calls by keys, and prints them into a PDF")
{
    AdherenceDesk desk;
    desk.call("Asked about parking");
    desk.call("不知道"); // words not to say
    desk.keys = 0;
    desk.openPanel();
    REQUIRE(desk.model().rowCount({}) >= 2);
    CHECK(desk.text(0, "person") == QLatin1String("Everybody"));
    CHECK(desk.text(0, "records") == QLatin1String("2"));
    CHECK(desk.people() == QStringList{QStringLiteral("Everybody"), QStringLiteral("Li Lei")});
    int words = 0;
    for (int row = 1; row < desk.model().rowCount({}); ++row) {
        words += desk.text(row, "words").toInt();
        CHECK(desk.text(row, "shown").toInt() > 0);
    }
    CHECK(words == 1);
    CHECK(desk.window().focusWidget() == &desk.widget<QTableView>("adherenceTableView"));
    auto& missed = *desk.widget<QTableView>("missedClausesTableView").model();
    REQUIRE(missed.rowCount() > 0);
    CHECK_FALSE(missed.index(0, 2).data().toString().isEmpty());

    desk.key(Qt::Key_2, Qt::AltModifier); // last week
    CHECK(desk.model().rowCount({}) == 0);
    CHECK(desk.widget<QLabel>("adherenceEmptyHint").isVisible());
    CHECK_FALSE(desk.widget<QAbstractButton>("adherencePrintKeyHintButton").isEnabled());
    desk.key(Qt::Key_3, Qt::AltModifier); // four weeks
    const int byWeek = desk.model().rowCount({});
    REQUIRE(byWeek > 0);
    desk.key(Qt::Key_W, Qt::AltModifier); // weeks together
    CHECK(desk.text(desk.model().rowCount({}) - 1, "week") == QLatin1String("All weeks"));

    desk.key(Qt::Key_P, Qt::AltModifier);
    REQUIRE(desk.papers() != nullptr);
    CHECK(desk.keys == 5);
    const QString pdf = desk.savedPdf(QStringLiteral("figures.pdf"));
    CHECK(pdf.contains(QLatin1String("Li Lei")));
    CHECK(pdf.contains(QLatin1String("Lakeside")));
    CHECK(pdf.contains(desk.text(0, "score")));
    CHECK(pdf.contains(missed.index(0, 0).data().toString()));
    desk.pressInPapers(Qt::Key_Escape);
    desk.waitFor([&] { return desk.papers() == nullptr; });
}

TEST_CASE("A call that is saved while the figures stand there is counted at once")
{
    AdherenceDesk desk;
    desk.call("Asked about parking");
    desk.openPanel();
    REQUIRE(desk.text(0, "records") == QLatin1String("1"));
    desk.call("Asked again");
    desk.openPanel();
    CHECK(desk.text(0, "records") == QLatin1String("2"));
}

TEST_CASE("Staff see their own figures alone, export nothing, and nothing of others stands there after a change")
{
    AdherenceDesk desk;
    desk.call("Asked about parking");
    const Staff other = desk.colleague("Han Mei", "1357");
    desk.openPanel();
    REQUIRE(desk.people().contains(QLatin1String("Li Lei")));
    desk.key(Qt::Key_P, Qt::AltModifier);
    REQUIRE(desk.papers() != nullptr);
    desk.signInAs(other, "1357");
    desk.pass(1s);
    desk.waitFor([&] { return desk.papers() == nullptr; }); // the paper named others
    CHECK(desk.model().rowCount({}) == 0);
    desk.call("Where is the lift");
    desk.openPanel();
    CHECK(desk.people().last() == QLatin1String("Han Mei"));
    CHECK_FALSE(desk.people().contains(QLatin1String("Li Lei")));
    CHECK(desk.text(0, "records") == QLatin1String("1"));
    CHECK_FALSE(desk.widget<QAbstractButton>("adherenceExportKeyHintButton").isVisible());
    CHECK(desk.widget<QLabel>("adherenceNoteLabel").text().contains(QLatin1String("your own")));
    auto& panel = dynamic_cast<AdherencePanel&>(desk.window().panels().panel("adherence"));
    const QString path = desk.folder() + QStringLiteral("/figures.csv");
    panel.exportTo(path);
    desk.settle();
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("The figures are exported as a table that spreadsheets open")
{
    AdherenceDesk desk;
    desk.call("Asked about parking");
    desk.openPanel();
    auto& panel = dynamic_cast<AdherencePanel&>(desk.window().panels().panel("adherence"));
    const QString path = desk.folder() + QStringLiteral("/figures.csv");
    panel.exportTo(path);
    desk.waitFor([&] { return QFile::exists(path); });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBFWho,Pack,"));
    CHECK(bytes.contains("Li Lei,"));
    CHECK(bytes.count("\r\n") == desk.model().rowCount({}) + 1);
}

TEST_CASE("Enter on a pack's line opens its papers, and each is chosen and saved by keys")
{
    AdherenceDesk desk;
    desk.call("Asked about parking");
    desk.openPanel();
    auto& table = desk.widget<QTableView>("adherenceTableView");
    table.selectRow(desk.model().rowCount({}) - 1);
    desk.key(Qt::Key_Return);
    SheetWindow& window = desk.readyPapers();
    CHECK(window.sheet().size == Sheet::Size::A5);
    CHECK(window.findChild<SheetPreview*>()->pages() == 1);
    desk.pressInPapers(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.savedPdf(QStringLiteral("sheet.pdf")).contains(QLatin1String("Li Lei")));
    desk.pressInPapers(Qt::Key_3, Qt::AltModifier);
    const QString first = desk.readyPapers().sheet().about;
    desk.pressInPapers(Qt::Key_A, Qt::AltModifier);
    CHECK(desk.readyPapers().sheet().about != first);
    CHECK_FALSE(window.isModal());
}

TEST_CASE("Papers of any pack are had from the menu before anything was counted, and a locked desk hides them")
{
    AdherenceDesk desk;
    desk.openPanel();
    CHECK(desk.model().rowCount({}) == 0);
    QMenu& menu = *desk.widget<QPushButton>("adherencePacksPushButton").menu();
    Q_EMIT menu.aboutToShow();
    auto* const action = menu.findChild<QAction*>(QStringLiteral("receptionPapersAction"));
    REQUIRE(action != nullptr);
    action->trigger();
    desk.waitFor([&] { return desk.papers() != nullptr; });
    desk.toMainWindow();
    desk.key(Qt::Key_L, Qt::ControlModifier);
    desk.waitFor([&] { return desk.papers() == nullptr; });
}

TEST_CASE("No text of the figures and of the window with papers is clipped, at the usual and at double size")
{
    for (const char* const language : {"en", "zh_CN"}) {
        for (const int percent : {100, 200}) {
            INFO(language << ' ' << percent);
            AdherenceDesk desk(QLatin1String(language), percent);
            desk.call("Asked about parking");
            desk.openPanel();
            const auto clipped = [](const QWidget& window) {
                QStringList found;
                for (const auto* button : window.findChildren<QPushButton*>()) {
                    if (button->isVisible() && (button->width() + 1 < button->sizeHint().width() ||
                                                button->height() + 1 < button->sizeHint().height())) {
                        found << button->objectName();
                    }
                }
                return found.join(QLatin1String(", ")).toStdString();
            };
            CHECK(clipped(desk.window()) == "");
            CHECK(desk.window().minimumSizeHint().width() <= 1366);
            CHECK(desk.window().minimumSizeHint().height() <= 768);
            auto& table = desk.widget<QTableView>("adherenceTableView");
            table.selectRow(desk.model().rowCount({}) - 1);
            desk.key(Qt::Key_Return);
            CHECK(clipped(desk.readyPapers()) == "");
        }
    }
}

TEST_CASE("A paper is in the language of the screen, and made anew when that changes")
{
    AdherenceDesk desk;
    desk.call("Asked about parking");
    desk.openPanel();
    desk.widget<QTableView>("adherenceTableView").selectRow(desk.model().rowCount({}) - 1);
    desk.key(Qt::Key_Return);
    CHECK(desk.readyPapers().sheet().title == QLatin1String("Front desk reception"));
    desk.language().show(QStringLiteral("zh_CN"));
    desk.settle();
    CHECK(desk.readyPapers().sheet().title == QStringLiteral("前台接待"));
    CHECK(desk.widget<QLabel>("adherenceTitleLabel").text() == QStringLiteral("规范执行"));
}

} // namespace tst_Adherence
