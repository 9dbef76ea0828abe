#include "panels/ImportDesk.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_ImportDialog {

using namespace frontdesk;

namespace {

using Step = ImportRun::Step;

struct DialogDesk : ImportDesk {
    explicit DialogDesk(Actor actor = Actor::program()) : ImportDesk(actor)
    {
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog)) {
            throw std::runtime_error("the dialog does not become active");
        }
    }
    ImportDialog dialog{target, ports, theme, guard};

    template <class T> T& widget(const char* name)
    {
        T* const found = dialog.findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string{"no widget "} + name);
        }
        return *found;
    }
    void key(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* const focused = dialog.focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &dialog, code, with);
        settle();
    }
    void read(const QByteArray& bytes, const char* name = "people.csv")
    {
        dialog.readFile(file(name, bytes));
        settle();
    }
    std::string labelText(const char* name) { return widget<QLabel>(name).text().toStdString(); }
};

} // namespace

TEST_CASE("Whether a list is a whole one is asked before anything can be written, for each file anew", "[importing]")
{
    DialogDesk desk;
    auto& changes = desk.widget<QRadioButton>("changesRadioButton");
    auto& whole = desk.widget<QRadioButton>("wholeRadioButton");
    auto& import = desk.widget<QPushButton>("importPushButton");
    desk.read(peopleTable());
    CHECK_FALSE(changes.isVisible());
    CHECK(import.isEnabled());
    desk.target.asks = true;
    desk.read(peopleTable());
    CHECK(changes.hasFocus());
    CHECK_FALSE(changes.isChecked());
    CHECK_FALSE(whole.isChecked());
    CHECK_FALSE(import.isEnabled());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.dialog.run().step() == Step::Ready);
    SECTION("a whole list")
    {
        whole.setFocus();
        desk.key(Qt::Key_Space);
        CHECK(import.isEnabled());
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.dialog.run().step() == Step::Done);
        CHECK(desk.target.way->whole);
        CHECK(desk.target.way->source == "people.csv");
        REQUIRE(desk.target.way->leftOut.size() == 2);
        CHECK(desk.target.way->leftOut[0].number == 3);
        CHECK(desk.labelText("countsLabel").find("2 missing in the list") != std::string::npos);
    }
    SECTION("changes only, after a change of mind")
    {
        whole.setFocus();
        desk.key(Qt::Key_Space);
        changes.setFocus();
        desk.key(Qt::Key_Space);
        CHECK(changes.isChecked());
        CHECK_FALSE(whole.isChecked());
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.dialog.run().step() == Step::Done);
        CHECK_FALSE(desk.target.way->whole);
    }
    desk.read(peopleTable());
    CHECK_FALSE(changes.isChecked());
    CHECK_FALSE(import.isEnabled());
}

TEST_CASE("An empty import says what to do, and a path is typed and read", "[importing]")
{
    DialogDesk desk;
    CHECK(desk.labelText("hintLabel") == "Choose a file, or drop it here.");
    CHECK(desk.dialog.windowTitle() == QStringLiteral("Import: People"));
    CHECK_FALSE(desk.widget<QPushButton>("importPushButton").isEnabled());
    CHECK(desk.widget<QPushButton>("browsePushButton").hasFocus());
    auto& path = desk.widget<QLineEdit>("pathLineEdit");
    path.setFocus();
    path.setText(desk.file("people.csv", peopleTable()));
    desk.key(Qt::Key_Return);
    CHECK(desk.dialog.run().step() == Step::Ready);
    CHECK(desk.widget<QTabWidget>("tabWidget").isVisible());
    CHECK(desk.labelText("countsLabel") == "3 rows will be taken · 2 rows will not, see why");
    CHECK(desk.widget<QTabWidget>("tabWidget").tabText(2) == QStringLiteral("Not taken (2)"));
}

TEST_CASE("From the keyboard alone a table is mapped, looked at and imported", "[importing]")
{
    DialogDesk desk;
    desk.read("Who,Number\nWang,138\nLi,139\n");
    auto& first = desk.widget<QComboBox>("field0ComboBox");
    CHECK(first.hasFocus());
    CHECK(first.accessibleName() == QStringLiteral("Column Who is taken as"));
    CHECK(desk.labelText("problemLabel") == "Name: No column gives this yet. Choose one.");
    desk.key(Qt::Key_Down);
    CHECK(first.currentText() == QStringLiteral("Name (needed)"));
    CHECK(desk.widget<QPushButton>("importPushButton").text() == QStringLiteral("Import 2 rows"));
    CHECK_FALSE(desk.widget<QLabel>("problemLabel").isVisible());
    CHECK(first.hasFocus());
    desk.key(Qt::Key_Tab);
    CHECK(desk.widget<QComboBox>("field1ComboBox").hasFocus());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.dialog.run().step() == Step::Done);
    CHECK(desk.labelText("countsLabel") == "2 added · 0 updated · 0 unchanged");
    CHECK(desk.widget<QPushButton>("closePushButton").hasFocus());
    SECTION("and taken back")
    {
        desk.widget<QPushButton>("undoPushButton").setFocus();
        desk.key(Qt::Key_Space);
        CHECK(desk.labelText("countsLabel") == "Taken back: everything is as it was before.");
        CHECK_FALSE(desk.widget<QPushButton>("undoPushButton").isVisible());
    }
}

TEST_CASE("The preview shows rows as they will be kept, and bad rows their reasons", "[importing]")
{
    DialogDesk desk;
    auto& preview = *desk.widget<QTableView>("previewTableView").model();
    auto& bad = *desk.widget<QTableView>("badRowsTableView").model();
    const QAbstractItemModelTester previewTester(&preview, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester badTester(&bad, QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.read(peopleTable());
    const auto text = [](const QAbstractItemModel& model, int row, int column) {
        return model.index(row, column).data().toString().toStdString();
    };
    REQUIRE(preview.rowCount() == 5);
    CHECK(preview.columnCount() == 5);
    CHECK(preview.headerData(3, Qt::Horizontal).toString() == QStringLiteral("Phone"));
    CHECK(text(preview, 0, 0) == "2");
    CHECK(text(preview, 0, 1) == "good");
    CHECK(text(preview, 0, 2) == "王芳");
    CHECK(text(preview, 0, 3) == "13800138000");
    CHECK(text(preview, 1, 1) == "Name: This is still missing.");
    REQUIRE(bad.rowCount() == 2);
    CHECK(text(bad, 1, 0) == "4");
    CHECK(text(bad, 1, 1) == "Phone");
    CHECK(text(bad, 1, 2) == "abc");
    CHECK(text(bad, 1, 3).find("abc") != std::string::npos);
}

TEST_CASE("The list of bad rows is saved to be corrected, and over no other file", "[importing]")
{
    DialogDesk desk;
    desk.read(peopleTable());
    for (const char* name : {"bad.csv", "bad (2).csv"}) {
        desk.widget<QPushButton>("saveListPushButton").click();
        auto& dialog = desk.widget<QFileDialog>("listFileDialog");
        CHECK_FALSE(dialog.isModal());
        Q_EMIT dialog.fileSelected(desk.folder.filePath(QStringLiteral("bad.csv")));
        dialog.close();
        desk.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(desk.labelText("noteLabel") == std::string{"The list was saved as "} + name + ".");
    }
    QFile list(desk.folder.filePath(QStringLiteral("bad.csv")));
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK(list.readAll().toStdString() == "\xEF\xBB\xBFRow,Why it was not taken,序号,姓名,电话,备注\r\n"
                                          "3,Name: This is still missing.,2,,13900139000,\r\n"
                                          "4,\"Phone: \"\"abc\"\" is not a telephone number. What you typed is kept; "
                                          "correct it or mark it as not given.\",3,李强,abc,x\r\n");
}

TEST_CASE("Sheet, encoding and header are offered where the file has them", "[importing]")
{
    DialogDesk desk;
    desk.read(peopleTable());
    auto& encoding = desk.widget<QComboBox>("encodingComboBox");
    CHECK(encoding.isVisible());
    CHECK(encoding.currentText() == QStringLiteral("Found out: UTF-8"));
    CHECK_FALSE(desk.widget<QComboBox>("sheetComboBox").isVisible());
    auto& header = desk.widget<QSpinBox>("headerRowSpinBox");
    CHECK(header.value() == 1);
    header.setFocus();
    desk.key(Qt::Key_Down);
    CHECK(header.text() == QStringLiteral("none"));
    CHECK(desk.dialog.run().table()->rows.size() == 6);
    encoding.setFocus();
    desk.key(Qt::Key_Down);
    CHECK(desk.dialog.run().choices().encoding == TextEncoding::Utf8);
    CHECK(encoding.hasFocus());
    desk.read("<html><table>", "export.xls");
    CHECK_FALSE(encoding.isVisible());
    desk.read("a,\"b\n", "open.csv");
    CHECK(desk.widget<QComboBox>("delimiterComboBox").isVisible());
}

TEST_CASE("Esc stops what is going on and closes when nothing is", "[importing]")
{
    DialogDesk desk;
    desk.dialog.readFile(desk.file("people.csv", peopleTable()));
    CHECK(desk.widget<QPushButton>("stopPushButton").isVisible());
    desk.key(Qt::Key_Escape);
    CHECK(desk.dialog.isVisible());
    CHECK(desk.dialog.run().step() == Step::NoFile);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("A dropped file is read", "[importing]")
{
    DialogDesk desk;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(desk.file("people.csv", peopleTable()))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.dialog, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.dialog, &drop);
    desk.settle();
    CHECK(desk.dialog.run().step() == Step::Ready);
}

TEST_CASE("Nothing of an import stands before a ring", "[importing]")
{
    DialogDesk desk;
    CHECK_FALSE(desk.dialog.isModal());
    desk.widget<QPushButton>("browsePushButton").click();
    auto& files = desk.widget<QFileDialog>("tableFileDialog");
    CHECK(files.isVisible());
    CHECK(files.windowModality() == Qt::NonModal);
    CHECK(QApplication::activeModalWidget() == nullptr);
    files.close();
}

TEST_CASE("Who may not import is told before trying", "[importing]")
{
    DialogDesk desk{Actor{}};
    CHECK(desk.widget<QLabel>("problemLabel").isVisible());
    desk.read(peopleTable());
    CHECK_FALSE(desk.widget<QPushButton>("importPushButton").isEnabled());
}

TEST_CASE("Every control of an import has an accessible name", "[importing]")
{
    DialogDesk desk;
    desk.read(peopleTable());
    for (const QWidget* widget : desk.dialog.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QLatin1String("qt_"))) {
            continue;
        }
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
    }
}

} // namespace tst_ImportDialog
