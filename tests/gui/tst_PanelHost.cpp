#include "app/PanelHost.h"
#include "panels/strip/LineStrip.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/Theme.h"
#include "support/DeskFixture.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_PanelHost {

using namespace frontdesk;

namespace {

class NotedPanel : public Panel {
public:
    explicit NotedPanel(QWidget* parent) : Panel(parent), field(this) {}
    void open(const RecordRef& record) override { opened.push_back(record); }
    void start(const Prefill& prefill) override { started.push_back(prefill); }
    void retranslate() override {}
    void enter() override { field.setFocus(); }

    std::vector<RecordRef> opened;
    std::vector<Prefill> started;
    QLineEdit field;
};

/// A window with two panels: one of calls, one of drafts at the bottom.
struct TwoPanels {
    TwoPanels()
    {
        auto* const row = new QHBoxLayout(&window);
        auto* const buttons = new QVBoxLayout;
        buttons->addStretch(1);
        row->addLayout(buttons);
        auto* const stack = new QStackedWidget(&window);
        row->addWidget(stack);
        const auto maker = [this](QWidget* parent) {
            ++made;
            return new NotedPanel(parent);
        };
        host = std::make_unique<PanelHost>(
            std::vector<PanelRow>{{"call", "Calls", 1, {RecordKind::Call, RecordKind::Promise}, maker},
                                  {"draft", "Drafts", 9, {RecordKind::Draft}, maker, PanelRow::Place::Bottom}},
            theme, keys, *stack, *buttons);
        host->retranslate();
        host->scale();
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    NotedPanel& panel(const char* stem) { return static_cast<NotedPanel&>(host->panel(stem)); }
    QToolButton& button(const char* name) { return *window.findChild<QToolButton*>(QLatin1String(name)); }

    QApplication& app = GuiApplication::get(); ///< before everything that needs it
    Theme theme;
    KeyBindings keys;
    QWidget window;
    int made = 0;
    std::unique_ptr<PanelHost> host;
};

} // namespace

TEST_CASE("A panel is made when it is first shown, and only once")
{
    TwoPanels two;
    CHECK(two.made == 1);
    two.host->show("draft");
    CHECK(two.made == 2);
    CHECK(two.host->front() == &two.panel("draft"));
    CHECK(two.button("draftToolButton").isChecked());
    CHECK_FALSE(two.button("callToolButton").isChecked());
    two.host->show("call");
    two.host->show("draft");
    CHECK(two.made == 2);
}

TEST_CASE("A record is opened, and begun, by the panel that shows its kind")
{
    TwoPanels two;
    CHECK(two.host->open({RecordKind::Draft, 7}));
    CHECK(two.panel("draft").opened == std::vector<RecordRef>{{RecordKind::Draft, 7}});
    CHECK(two.host->front() == &two.panel("draft"));
    Q_EMIT two.panel("draft").openRequested({RecordKind::Promise, 8});
    CHECK(two.panel("call").opened == std::vector<RecordRef>{{RecordKind::Promise, 8}});
    CHECK(two.host->front() == &two.panel("call"));
    Q_EMIT two.panel("call").startRequested(RecordKind::Draft, {{QStringLiteral("phone"), QStringLiteral("110")}});
    REQUIRE(two.panel("draft").started.size() == 1);
    CHECK(two.panel("draft").started.front().value(QStringLiteral("phone")) == QLatin1String("110"));
    CHECK_FALSE(two.host->open({RecordKind::PackVersion, 1}));
    CHECK(two.host->front() == &two.panel("draft"));
}

TEST_CASE("A digit shows its panel with the focus where work begins, and one that no panel has does nothing")
{
    TwoPanels two;
    CHECK(two.host->showByDigit(9));
    CHECK(two.window.focusWidget() == &two.panel("draft").field);
    CHECK_FALSE(two.host->showByDigit(5));
    CHECK(two.host->front() == &two.panel("draft"));
    two.host->bringToFront("call");
    CHECK(two.window.focusWidget() == &two.panel("call"));
}

TEST_CASE("Counters and tools go into a second row of the strip when one is too narrow")
{
    DeskFixture desk;
    auto& strip = desk.window().strip();
    const int oneRow = strip.height();
    auto* const tile = new QPushButton(QStringLiteral("counter"));
    tile->setFixedWidth(200);
    strip.addCounter(tile);
    auto* const tool = new QPushButton(QStringLiteral("tool"));
    tool->setFixedWidth(150);
    strip.addTool(tool);
    desk.settle();
    CHECK(strip.height() == oneRow);
    CHECK(tile->x() < tool->mapTo(&strip, QPoint(0, 0)).x());
    desk.window().resize(900, 768);
    desk.settle();
    CHECK(desk.window().width() == 900);
    CHECK(strip.height() > oneRow);
    CHECK(tool->mapTo(&strip, QPoint(0, 0)).y() > oneRow / 2);
    desk.window().resize(1366, 768);
    desk.settle();
    CHECK(strip.height() == oneRow);
    CHECK(tool->isVisible());
}

TEST_CASE("Every panel of the navigation has its drawing, its title and a digit of its own")
{
    DeskFixture desk;
    std::vector<int> digits;
    for (const PanelRow& row : desk.window().panels().rows()) {
        INFO(row.stem);
        CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(row.stem))));
        CHECK_FALSE(panelTitle(row).isEmpty());
        CHECK(row.digit >= 1);
        CHECK(row.digit <= 13);
        CHECK(std::find(digits.begin(), digits.end(), row.digit) == digits.end());
        digits.push_back(row.digit);
        desk.window().panels().show(row.stem); // it can be made
    }
}

} // namespace tst_PanelHost
