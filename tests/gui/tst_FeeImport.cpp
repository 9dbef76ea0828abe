#include "domain/arrears/FeeRepository.h"
#include "panels/importing/ImportDialog.h"
#include "support/FeesDesk.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <catch2/catch.hpp>

namespace tst_FeeImport {

using namespace frontdesk;

namespace {

struct FeeListDesk : FeesDesk {
    ImportDialog& dialog()
    {
        auto* const found = window().findChild<ImportDialog*>();
        if (found == nullptr) {
            throw std::runtime_error("no import is open");
        }
        return *found;
    }
    QString file(const char* name, const QByteArray& bytes)
    {
        const QString path = folder() + QLatin1Char('/') + QLatin1String(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            throw std::runtime_error("no file can be written");
        }
        return path;
    }
    void press(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* const focused = dialog().focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &dialog(), code, with);
        settle();
    }
    /// As somebody does who types the path.
    void read(const QString& path)
    {
        auto& line = *dialog().findChild<QLineEdit*>(QStringLiteral("pathLineEdit"));
        line.setFocus();
        line.setText(path);
        press(Qt::Key_Return);
        waitFor([&] { return dialog().run().step() == ImportRun::Step::Ready && !dialog().run().canCheck(); });
        settle();
    }
    void write()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        waitFor([&] { return dialog().run().step() == ImportRun::Step::Done; });
        settle();
    }
    std::vector<FeeOwing> owing()
    {
        return stored<std::vector<FeeOwing>>(
            [](const ReadView& view) { return view.fees().owing(std::chrono::year{2026} / 11 / 30); });
    }
};

const QByteArray twoFees = "房号,业主,收费项目,账期,应收金额,到期日\n"
                           "3-0301,王芳,物业费,2026-07,\"1,234.50\",2026年7月31日\n"
                           "3-0302,李强,物业费,2026-07,88元,20260731\n"
                           "3-0303,赵六,物业费,2026-07,八十,20260731\n";

} // namespace

TEST_CASE("A list of fees is taken in by keys, and the next one as a whole list, and that is taken back", "[gui]")
{
    FeeListDesk desk;
    CHECK(desk.widget<QPushButton>("feeImportKeyHintButton").isVisible());
    desk.key(Qt::Key_I, Qt::AltModifier);
    REQUIRE(desk.dialog().isVisible());
    CHECK_FALSE(desk.dialog().isModal());
    desk.read(desk.file("fees.csv", twoFees));
    ImportRun& run = desk.dialog().run();
    CHECK(run.goodRows() == 2);
    CHECK(run.badRows() == 1);
    CHECK_FALSE(run.canWrite()); // nobody has said whether it is a whole list
    CHECK(desk.dialog().focusWidget()->objectName() == QStringLiteral("changesRadioButton"));
    desk.press(Qt::Key_Space);
    CHECK(run.canWrite());
    desk.write();
    CHECK(run.summary()->added == 2);
    CHECK(desk.owing().size() == 2);

    desk.read(desk.file("next.csv",
                        "房号,业主,收费项目,账期,应收金额,到期日\n3-0301,王芳,物业费,2026-07,1234.5,2026-07-31\n"));
    CHECK(run.isRemembered());
    desk.press(Qt::Key_Tab);
    CHECK(desk.dialog().focusWidget()->objectName() == QStringLiteral("wholeRadioButton"));
    desk.press(Qt::Key_Space);
    desk.write();
    CHECK(run.summary()->unchanged == 1);
    CHECK(run.summary()->gone == 1);
    REQUIRE(desk.owing().size() == 1);
    CHECK(desk.owing()[0].account.place == "3-0301");
    CHECK(desk.owing()[0].rest.fen() == 123450);
    REQUIRE(run.canUndo());
    auto& undo = *desk.dialog().findChild<QPushButton*>(QStringLiteral("undoPushButton"));
    undo.setFocus();
    desk.press(Qt::Key_Space);
    desk.waitFor([&] { return run.isUndone(); });
    CHECK(desk.owing().size() == 2);
}

} // namespace tst_FeeImport
