// The part of the tour that shows a rehearsal: the choice, the rehearsed desk step by step, its score, and the results
// of those before.
#include "app/MainWindow.h"
#include "app/RehearsalDesk.h"
#include "app/Rehearsals.h"
#include "app/Tour.h"
#include "panels/rehearsal/ResultModel.h"
#include "panels/rehearsal/ResultsWindow.h"
#include "panels/support/SheetWindow.h"

namespace frontdesk {

namespace {

RehearsalDesk* rehearsed(TourPlayer& player) { return player.window().rehearsals().desk(); }

/// It plays and stands at that step, which has come about.
bool isAtStep(TourPlayer& player, std::size_t step)
{
    RehearsalDesk* const desk = rehearsed(player);
    return desk != nullptr && desk->play() != nullptr && desk->play()->at() == step && desk->play()->isReached();
}

bool isScored(TourPlayer& player) { return rehearsed(player) != nullptr && rehearsed(player)->score().has_value(); }

/// What somebody does at the rehearsed desk, by its own keys.
void actThere(TourPlayer& player, DeskAct act)
{
    if (RehearsalDesk* const desk = rehearsed(player); desk != nullptr && desk->desk() != nullptr) {
        desk->desk()->window().act(act);
    } else {
        player.failed(QStringLiteral("no rehearsal plays"));
    }
}

} // namespace

void Tour::addRehearsal(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run, std::function<bool()> until = {}) {
        steps.push_back({QLatin1String(picture), std::move(run), std::move(until)});
    };
    add("rehearse", [&player] {
        if (auto* const papers = player.window().findChild<SheetWindow*>()) {
            papers->close();
        }
        player.window().act(nth(DeskAct::Panel1, 1));
        player.trigger("rehearseAction");
    });
    add(
        "rehearsal-rings", [&player] { player.press(Qt::Key_Return); }, [&player] { return isAtStep(player, 0); });
    add(
        "rehearsal-answered",
        [&player] {
            actThere(player, DeskAct::LineKey);
            actThere(player, DeskAct::TickNext);
        },
        [&player] { return isAtStep(player, 1); });
    add(
        "rehearsal-score",
        [&player] {
            constexpr int mostSteps = 20;
            for (int step = 0; step < mostSteps && !isScored(player); ++step) {
                player.click("rehearsalNextPushButton");
            }
        },
        [&player] { return isScored(player); });
    // Once more, and nobody answers: the results have two that differ.
    add(
        "", [&player] { player.click("scoreAgainPushButton"); }, [&player] { return isAtStep(player, 0); });
    add(
        "",
        [&player] {
            constexpr int mostSteps = 20;
            for (int step = 0; step < mostSteps && !isScored(player); ++step) {
                player.click("rehearsalNextPushButton");
            }
        },
        [&player] { return isScored(player); });
    add(
        "rehearsal-results",
        [&player] {
            player.click("scoreClosePushButton");
            player.trigger("rehearsalResultsAction");
        },
        [&player] {
            const ResultsWindow* const results = player.window().rehearsals().results();
            return results != nullptr && results->isReady() && results->model().rowCount() == 2;
        });
    add("", [&player] {
        if (ResultsWindow* const results = player.window().rehearsals().results()) {
            results->close();
        }
    });
}

} // namespace frontdesk
