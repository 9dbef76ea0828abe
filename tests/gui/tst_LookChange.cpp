#include "support/DeskFixture.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_LookChange {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

/// Every widget there is, watched: Qt walks over this list while a look, text size or language changes, and goes on to
/// the next one even when somebody destroyed it meanwhile.
std::vector<QPointer<QWidget>> allWatched()
{
    std::vector<QPointer<QWidget>> watched;
    for (QWidget* const widget : QApplication::allWidgets()) {
        watched.emplace_back(widget);
    }
    return watched;
}

template <class Change> int destroyedWhile(Change change)
{
    const auto watched = allWatched();
    change();
    return static_cast<int>(std::count_if(watched.begin(), watched.end(), [](const auto& each) { return !each; }));
}

} // namespace

TEST_CASE("No widget is destroyed while a look, a text size or a language is changed")
{
    DeskFixture desk;
    // A call with its promise and one that is being talked, so that strips and panel have something to rebuild.
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Sun");
    desk.key(Qt::Key_F6);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    REQUIRE(desk.window().findChild<QWidget*>(QStringLiteral("due1PushButton")) != nullptr);
    for (const auto panel : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_6, Qt::Key_0, Qt::Key_Comma}) {
        desk.key(panel, Qt::ControlModifier);
        INFO(panel - Qt::Key_0);
        CHECK(destroyedWhile([&] { desk.theme().apply(*qApp, Look::Dark, 200); }) == 0);
        CHECK(destroyedWhile([&] { desk.theme().apply(*qApp, Look::Light, 100); }) == 0);
        CHECK(destroyedWhile([&] { desk.language().show(QStringLiteral("zh_CN")); }) == 0);
        CHECK(destroyedWhile([&] { desk.language().show(QStringLiteral("en")); }) == 0);
        desk.settle();
    }
    desk.key(Qt::Key_O, Qt::ControlModifier);
    CHECK(destroyedWhile([&] { desk.theme().apply(*qApp, Look::HighContrast, 150); }) == 0);
    CHECK(destroyedWhile([&] { desk.language().show(QStringLiteral("zh_CN")); }) == 0);
}

TEST_CASE("Nothing that scrolls is cut off at its right edge at double size, in either language")
{
    for (const char* const language : {"en", "zh_CN"}) {
        DeskFixture desk(QLatin1String(language), 200);
        const auto look = [&](const char* where) {
            desk.settle();
            INFO(language << ' ' << where);
            CHECK(desk.window().width() == 1366);
            CHECK(desk.window().height() == 768);
            for (const auto* area : desk.window().findChildren<QScrollArea*>()) {
                if (area->isVisible() && area->widget() != nullptr) {
                    INFO(language << ' ' << where << ' ' << area->widget()->metaObject()->className() << ' '
                                  << area->widget()->objectName().toStdString());
                    CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
                }
            }
        };
        desk.ring("02158881234", 1);
        desk.key(Qt::Key_F2);
        look("call");
        desk.key(Qt::Key_F3);
        look("hold");
        desk.key(Qt::Key_J, Qt::ControlModifier);
        look("counter");
        desk.key(Qt::Key_4, Qt::ControlModifier);
        look("directory");
        desk.key(Qt::Key_N, Qt::ControlModifier);
        look("directory form");
        desk.key(Qt::Key_6, Qt::ControlModifier);
        look("adherence");
    }
}

} // namespace tst_LookChange
