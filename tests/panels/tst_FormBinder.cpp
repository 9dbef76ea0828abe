#include "panels/support/ChoiceChips.h"
#include "panels/support/FormBinder.h"
#include "support/GuiApplication.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace frontdesk::tst_FormBinder {
namespace {

struct SmallForm {
    SmallForm()
    {
        name.setObjectName(QStringLiteral("callerNameLineEdit"));
        nameProblem.setObjectName(QStringLiteral("callerNameProblemLabel"));
        points.setObjectName(QStringLiteral("keyPointsPlainTextEdit"));
        category.setObjectName(QStringLiteral("categoryChoiceChips"));
        category.setChoices({{QStringLiteral("inquiry"), QStringLiteral("Inquiry"), {}},
                             {QStringLiteral("repair"), QStringLiteral("Repair"), {}}});
        auto* layout = new QVBoxLayout(&form);
        for (QWidget* part : std::initializer_list<QWidget*>{&name, &nameProblem, &points, &category}) {
            part->setParent(&form);
            layout->addWidget(part);
        }
        binder = std::make_unique<FormBinder>(&form, std::vector<QString>{QStringLiteral("caller_name"),
                                                                          QStringLiteral("key_points"),
                                                                          QStringLiteral("category")});
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
    }
    QApplication& app = GuiApplication::get();
    QWidget form;
    QLineEdit name;
    QLabel nameProblem;
    QPlainTextEdit points;
    ChoiceChips category;
    std::unique_ptr<FormBinder> binder;
    ~SmallForm()
    {
        binder.reset();
        for (QWidget* part : std::initializer_list<QWidget*>{&name, &nameProblem, &points, &category}) {
            part->setParent(nullptr);
        }
    }
};

QString plain(const Problem& problem) { return QString::fromUtf8(problem.code.name.data()); }

} // namespace

TEST_CASE("A form is filled and read by the vocabulary's names", "[panels]")
{
    SmallForm form;
    QSignalSpy edited(form.binder.get(), &FormBinder::edited);
    form.binder->fill(QStringLiteral("caller_name"), QStringLiteral("王"));
    form.binder->fill(QStringLiteral("key_points"), QStringLiteral("one\ntwo"));
    form.binder->fill(QStringLiteral("category"), QStringLiteral("repair"));
    CHECK(form.name.text() == QStringLiteral("王"));
    CHECK(form.binder->value(QStringLiteral("key_points")) == QStringLiteral("one\ntwo"));
    CHECK(form.binder->value(QStringLiteral("category")) == QStringLiteral("repair"));
    CHECK(edited.isEmpty());

    QTest::keyClicks(&form.name, QStringLiteral("x"));
    form.category.choose(0);
    REQUIRE(edited.size() == 2);
    CHECK(edited[0][0].toString() == QStringLiteral("caller_name"));
    CHECK(edited[1][0].toString() == QStringLiteral("category"));

    // An assistive program writes without keys.
    QAccessible::queryAccessibleInterface(&form.name)->editableTextInterface()->replaceText(0, 2, QStringLiteral("李"));
    CHECK(edited.size() > 2);
    CHECK(edited.last()[0].toString() == QStringLiteral("caller_name"));
}

TEST_CASE("Filling what stands there already leaves the cursor where it is", "[panels]")
{
    SmallForm form;
    form.binder->fill(QStringLiteral("caller_name"), QStringLiteral("abcd"));
    form.name.setCursorPosition(1);
    form.binder->fill(QStringLiteral("caller_name"), QStringLiteral("abcd"));
    CHECK(form.name.cursorPosition() == 1);
}

TEST_CASE("Problems stand at their fields, and the focus goes to the first", "[panels]")
{
    SmallForm form;
    constexpr ErrorCode tooLong{"test.too_long"};
    const auto elsewhere =
        form.binder->mark({{.field = "caller_name", .code = tooLong}, {.field = "floor", .code = tooLong}}, plain);
    REQUIRE(elsewhere.size() == 1);
    CHECK(elsewhere.front().field == "floor");
    CHECK(form.nameProblem.isVisible());
    CHECK(form.nameProblem.text() == QStringLiteral("test.too_long"));
    CHECK(form.name.property("problem").toBool());
    form.points.setFocus();
    CHECK(form.binder->focusFirstProblem());
    CHECK(form.name.hasFocus());

    form.binder->clearMarks();
    CHECK_FALSE(form.nameProblem.isVisible());
    CHECK_FALSE(form.name.property("problem").toBool());
    CHECK_FALSE(form.binder->focusFirstProblem());
}

TEST_CASE("Chips take bare digits and arrows, and give a choice back", "[panels]")
{
    SmallForm form;
    form.category.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    CHECK(form.category.value() == QStringLiteral("repair"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    CHECK(form.category.value().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    CHECK(form.category.value().isEmpty());
    form.category.setValue(QStringLiteral("no such word"));
    CHECK(form.binder->value(QStringLiteral("category")) == QStringLiteral("no such word"));
}

} // namespace frontdesk::tst_FormBinder
