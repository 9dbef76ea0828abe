#include "app/Tour.h"

#include "app/DeskPeople.h"
#include "app/FirstStartDialog.h"
#include "domain/directory/DirectoryService.h"
#include "domain/roster/RosterService.h"
#include "panels/call/CallPanel.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <chrono>

namespace frontdesk {

namespace {

using namespace std::chrono_literals;

const char* const tourPin = "4821";
const char* const tourCaller = "13800138000"; // a carrier's own service number: it is nobody's telephone
const char* const tourCompany = "02158881234";

/// A line of the simulated kind rings up to within the given ring.
void ringUp(TourPlayer& player, const std::string& callerId, int rings)
{
    Wiring& wiring = *player.console().wiring();
    const int line = wiring.practiceCall(callerId);
    if (line == 0) {
        player.failed(QStringLiteral("no line is free"));
        return;
    }
    wiring.board().select(line);
    player.pass(Milliseconds{5000} * (rings - 1) + Milliseconds{700});
}

bool isSignedIn(TourPlayer& player)
{
    return player.console().window() != nullptr && player.console().wiring()->people().session().isSignedIn();
}

void act(TourPlayer& player, DeskAct key) { player.window().act(key); }

void typePin(TourPlayer& player)
{
    player.type("signInPinLineEdit", QLatin1String(tourPin));
    player.press(Qt::Key_Return);
}

} // namespace

std::vector<TourPlayer::Step> Tour::steps(TourPlayer& player)
{
    Steps steps;
    addFirstMinutes(steps, player);
    addCalls(steps, player);
    addLockedDesk(steps, player);
    addCounter(steps, player);
    addEmergency(steps, player);
    addVisitors(steps, player);
    addSlips(steps, player);
    addComplaints(steps, player);
    addReviews(steps, player);
    addKnownIssues(steps, player);
    addSiteVisits(steps, player);
    addFees(steps, player);
    addPanels(steps, player);
    addSettings(steps, player);
    return steps;
}

void Tour::addFirstMinutes(Steps& steps, TourPlayer& player)
{
    steps.push_back({QStringLiteral("first-start"), [&player] {
                         player.fill("unitNameLineEdit", tr("Lakeside Property"));
                         player.fill("administratorNameLineEdit", tr("Li Lei"));
                         player.fill("newPinLineEdit", QLatin1String(tourPin));
                         player.fill("newPinAgainLineEdit", QLatin1String(tourPin));
                     }});
    steps.push_back({QStringLiteral("ready"), [&player] { player.click("startPushButton"); },
                     [&player] { return isSignedIn(player); }});
    steps.push_back({QStringLiteral("locked"), [&player] { act(player, DeskAct::Lock); }});
    steps.push_back({QStringLiteral("signing-in"), [&player] {
                         player.type("signInNameLineEdit", tr("Li Lei"));
                         player.press(Qt::Key_Return);
                     }});
    steps.push_back(
        {QStringLiteral("signed-in"), [&player] { typePin(player); }, [&player] { return isSignedIn(player); }});
    steps.push_back({{}, [&player] { enterPeopleAndDuties(player); }});
}

void Tour::enterPeopleAndDuties(TourPlayer& player)
{
    Wiring& wiring = *player.console().wiring();
    const auto tellFailure = [&player](const Result<int>& done) {
        if (!done) {
            player.failed(errorText(done.error()));
        }
    };
    PartyForm wang;
    wang.name = fromQt(tr("Wang Xiaomei"));
    wang.title = "ms";
    wang.role = "proprietor";
    wang.tags = {"owners_committee"};
    wang.preferences = fromQt(tr("Please call in the afternoon"));
    wang.contacts = {{.value = tourCaller, .disclose = "never"}};
    wang.places = {{.place = "3-1203", .relation = "proprietor", .mayBeTold = fromQt(tr("fees, repairs"))}};
    PartyForm zhao;
    zhao.name = fromQt(tr("Zhao Gang"));
    zhao.role = "colleague";
    zhao.contacts = {{.kind = "extension", .value = "8021", .disclose = "ok"}};
    PartyForm again; // entered twice, as it happens: the look-alikes
    again.name = wang.name;
    again.contacts = {{.value = tourCaller}};
    const std::vector<PartyForm> parties{wang, zhao, again};
    const std::vector<RosterForm> duties{
        {.duty = "control_room", .name = fromQt(tr("Control room")), .phone = "8119"},
        {.duty = "duty_engineer", .name = fromQt(tr("Sun Li")), .phone = "13900139000"},
        {.duty = "duty_manager", .name = fromQt(tr("Zhou Min")), .phone = "13600136000"},
    };
    wiring.desk().write<int>(
        &player,
        [parties, duties, &ids = wiring.ids(), now = wiring.clock().now()](UnitOfWork& uow,
                                                                           const Actor& actor) -> Result<int> {
            for (const PartyForm& form : parties) {
                if (auto done = DirectoryService{}.add(uow, actor, ids.next<PartyTag>(), form, ids, now); !done) {
                    return fail(done.error());
                }
            }
            for (const RosterForm& form : duties) {
                if (auto done = RosterService{}.add(uow, actor, ids.next<RosterTag>(), form, now); !done) {
                    return fail(done.error());
                }
            }
            return 0;
        },
        tellFailure);
}

void Tour::addCalls(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    add("second-ring", [&player] { ringUp(player, tourCaller, 2); });
    add("answered-in-time", [&player] { act(player, DeskAct::LineKey); });
    add("noting", [&player] {
        player.type("keyPointsPlainTextEdit", tr("The monthly parking card ends on Sunday. How is it renewed?"));
        player.pass(20s);
    });
    add("on-hold", [&player] {
        act(player, DeskAct::HoldOrResume);
        player.pass(48s);
    });
    add("hold-too-long", [&player] { player.pass(14s); });
    add("hold-ends-in-a-callback", [&player] {
        act(player, DeskAct::HoldOrResume);
        player.pass(4s);
        act(player, DeskAct::Callback);
    });
    add("read-back", [&player] {
        player.pass(6s);
        act(player, DeskAct::ReadBack);
    });
    add("saved", [&player] {
        player.pass(4s);
        act(player, DeskAct::LineKey);
        player.pass(1s);
        act(player, DeskAct::Save);
    });
    add("late-ring", [&player] {
        player.pass(60s);
        ringUp(player, tourCompany, 4);
    });
    add("late-with-apology", [&player] { act(player, DeskAct::LineKey); });
    add("to-complete", [&player] {
        player.type("keyPointsPlainTextEdit", tr("Asks when the lift of building 5 will run again."));
        player.pass(15s);
        act(player, DeskAct::LineKey);
        act(player, DeskAct::SaveToComplete);
    });
    add("missed", [&player] {
        player.pass(60s);
        act(player, DeskAct::LineKey); // a key says that it rings: a practice call would nag nobody
        player.pass(38s);
        act(player, DeskAct::RingingStopped);
    });
    add("missed-in-front", [&player] { act(player, DeskAct::NewestMissed); });
    add("promise-in-front", [&player] { act(player, DeskAct::NextPromise); });
    add("returning-caller", [&player] {
        act(player, DeskAct::SaveToComplete); // Esc leaves what stands in front
        ringUp(player, tourCaller, 1);
        act(player, DeskAct::LineKey);
    });
    add("two-lines", [&player] { ringUp(player, tourCompany, 2); });
    add("second-caller-answered", [&player] { act(player, DeskAct::LineKey); });
    add("second-caller-saved", [&player] {
        player.pass(2s);
        act(player, DeskAct::LineKey);
        player.pass(2s);
        act(player, DeskAct::SaveToComplete);
    });
    add("both-saved", [&player] {
        player.pass(2s);
        act(player, DeskAct::LineKey); // takes the first caller up again
        player.pass(4s);
        act(player, DeskAct::LineKey);
        player.pass(2s);
        act(player, DeskAct::SaveToComplete);
    });
}

void Tour::addLockedDesk(Steps& steps, TourPlayer& player)
{
    steps.push_back({QStringLiteral("ring-while-locked"), [&player] {
                         act(player, DeskAct::Lock);
                         player.pass(3s);
                         ringUp(player, tourCompany, 2);
                     }});
    steps.push_back({QStringLiteral("answered-while-locked"), [&player] {
                         act(player, DeskAct::LineKey);
                         player.type("keyPointsPlainTextEdit", tr("A pipe drips in the garage."));
                     }});
    steps.push_back({QStringLiteral("saved-while-locked"), [&player] {
                         player.pass(4s);
                         act(player, DeskAct::LineKey);
                         player.pass(2s);
                         act(player, DeskAct::SaveToComplete);
                     }});
    steps.push_back({{}, [&player] {
                         act(player, DeskAct::Lock); // where it is locked already: sign in
                         player.type("signInNameLineEdit", tr("Li Lei"));
                         player.press(Qt::Key_Return);
                     }});
    steps.push_back({{}, [&player] { typePin(player); }, [&player] { return isSignedIn(player); }});
    steps.push_back({QStringLiteral("unclaimed"), [&player] { act(player, DeskAct::Unclaimed); }});
    steps.push_back({QStringLiteral("claimed"), [&player] { player.press(Qt::Key_Return); }});
}

void Tour::addCounter(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    add("counter-matter", [&player] {
        act(player, nth(DeskAct::Panel1, 1));
        player.pass(3s);
        act(player, DeskAct::CounterOpen);
    });
    add("counter-noting", [&player] {
        player.press(Qt::Key_2);
        player.type("nameLineEdit", tr("Chen"));
        player.type("placeLineEdit", QStringLiteral("5-0801"));
        player.pass(10s);
    });
    add("ring-at-the-counter", [&player] { ringUp(player, tourCompany, 2); });
    add("counter-waits", [&player] {
        act(player, DeskAct::LineKey);
        player.pass(20s);
    });
    add("call-saved", [&player] {
        act(player, DeskAct::LineKey);
        player.pass(2s);
        act(player, DeskAct::SaveToComplete);
    });
    add("counter-again", [&player] {
        player.pass(2s);
        act(player, DeskAct::CounterReturn);
    });
    add("counter-saved", [&player] {
        player.type("keyPointsPlainTextEdit", tr("The tap in the kitchen leaks."));
        act(player, DeskAct::Save);
    });
    add("everything-to-complete", [&player] { act(player, nth(DeskAct::Panel1, 3)); });
}

void Tour::addEmergency(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    add("on-duty-today", [&player] {
        act(player, nth(DeskAct::Panel1, 1));
        act(player, DeskAct::Roster);
    });
    add("emergency", [&player] {
        ringUp(player, tourCompany, 1);
        act(player, DeskAct::Emergency);
    });
    add("emergency-reported", [&player] {
        player.press(Qt::Key_2);
        player.type("emergencyPlaceLineEdit", QStringLiteral("5-2"));
        act(player, DeskAct::TickNext);
        player.pass(10s);
    });
    add("emergency-saved", [&player] {
        act(player, DeskAct::LineKey);
        player.pass(2s);
        act(player, DeskAct::Save);
    });
    add("emergency-at-the-counter", [&player] {
        player.pass(2s);
        act(player, DeskAct::Emergency);
        player.press(Qt::Key_3);
        player.type("emergencyPlaceLineEdit", QStringLiteral("2-0501"));
    });
    add("emergency-at-the-counter-saved", [&player] {
        act(player, DeskAct::TickNext);
        player.pass(5s);
        act(player, DeskAct::Save);
    });
}

} // namespace frontdesk
