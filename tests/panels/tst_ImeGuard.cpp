#include "panels/support/DeskShortcut.h"
#include "panels/support/ImeGuard.h"
#include "support/GuiApplication.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace frontdesk::tst_ImeGuard {
namespace {

struct Typing {
    Typing()
    {
        auto* layout = new QVBoxLayout(&window);
        field = new QLineEdit(&window);
        other = new QLineEdit(&window);
        layout->addWidget(field);
        layout->addWidget(other);
        shortcut = new DeskShortcut({QKeySequence(Qt::CTRL | Qt::Key_Return)}, guard, &window);
        plain = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_1), &window);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        field->setFocus();
    }
    void compose(const QString& preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(field, &event);
    }
    QApplication& app = GuiApplication::get();
    ImeGuard guard;
    QWidget window;
    QLineEdit* field = nullptr;
    QLineEdit* other = nullptr;
    DeskShortcut* shortcut = nullptr;
    QShortcut* plain = nullptr;
};

} // namespace

TEST_CASE("No shortcut fires while an input method composes", "[panels]")
{
    Typing typing;
    QSignalSpy pressed(typing.shortcut, &DeskShortcut::pressed);
    QSignalSpy plain(typing.plain, &QShortcut::activated);
    QTest::keyClick(typing.field, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(typing.field, Qt::Key_1, Qt::AltModifier);
    REQUIRE(pressed.size() == 1);
    REQUIRE(plain.size() == 1);

    typing.compose(QStringLiteral("wang"));
    CHECK(typing.guard.isComposing());
    QTest::keyClick(typing.field, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(typing.field, Qt::Key_1, Qt::AltModifier);
    CHECK(pressed.size() == 1);
    CHECK(plain.size() == 1);

    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("王"));
    QCoreApplication::sendEvent(typing.field, &commit);
    CHECK_FALSE(typing.guard.isComposing());
    QTest::keyClick(typing.field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(pressed.size() == 2);
}

TEST_CASE("Leaving the field ends composing", "[panels]")
{
    Typing typing;
    typing.compose(QStringLiteral("wang"));
    REQUIRE(typing.guard.isComposing());
    typing.other->setFocus();
    CHECK_FALSE(typing.guard.isComposing());
}

TEST_CASE("Return with Ctrl also means the number pad's Enter", "[panels]")
{
    Typing typing;
    QSignalSpy pressed(typing.shortcut, &DeskShortcut::pressed);
    QTest::keyClick(typing.field, Qt::Key_Enter, Qt::ControlModifier);
    CHECK(pressed.size() == 1);
}

} // namespace frontdesk::tst_ImeGuard
