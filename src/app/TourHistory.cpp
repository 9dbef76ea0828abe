// The part of the tour that looks back and ahead: the history of reception with its figures, visitors who come again
// and again, and the coming days.
#include "app/Tour.h"

#include "panels/history/HistoryWindow.h"

namespace frontdesk {

void Tour::addHistory(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    const auto isIdle = [&player] {
        const auto* const history = player.window().findChild<HistoryWindow*>();
        return history != nullptr && history->isIdle();
    };
    const auto look = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), isIdle});
    };
    look("history", [&player] {
        player.window().act(DeskAct::SaveToComplete);
        player.window().act(nth(DeskAct::Panel1, 7));
        player.window().act(DeskAct::ReceptionHistory);
    });
    look("history-by-initials", [&player] { player.fill("historySearchField", QStringLiteral("wf")); });
    look("history-figures", [&player] {
        player.fill("historySearchField", {});
        player.click("historyFiguresKeyHintButton");
    });
    look("history-of-things", [&player] {
        player.click("historyFiguresKeyHintButton");
        player.press(Qt::Key_T, Qt::AltModifier);
    });
    look("history-figures-of-things", [&player] { player.click("historyFiguresKeyHintButton"); });
    add("", [&player] {
        player.click("historyFiguresKeyHintButton");
        player.press(Qt::Key_Escape);
        player.window().activateWindow();
    });
    add("visitor-recurring", [&player] {
        player.window().act(nth(DeskAct::Panel1, 7));
        player.fill("visitorSearchLineEdit", tr("Zhao Min"));
        player.press(Qt::Key_Return, Qt::ShiftModifier);
        player.fill("hostLineEdit", tr("Engineer Lin"));
        player.fill("appointmentAtLineEdit", QStringLiteral("2026-11-23 09:00"));
        player.press(Qt::Key_T, Qt::AltModifier);
        player.press(Qt::Key_T, Qt::AltModifier);
        player.fill("repeatUntilLineEdit", QStringLiteral("2026-12-04"));
    });
    add("visitor-recurring-announced", [&player] { player.window().act(DeskAct::Save); });
    add("visitors-coming-days", [&player] { player.click("comingDaysKeyHintButton"); });
    add("", [&player] { player.window().act(DeskAct::SaveToComplete); });
}

} // namespace frontdesk
