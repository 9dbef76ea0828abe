// The part of the tour in which something is known already, and two people have one ticket before them.
#include "app/Tour.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/presence/RecordPresence.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

namespace {

using namespace std::chrono_literals;

/// Somebody at another desk has the ticket that came in last before them, and corrects it.
void beTheOtherDesk(TourPlayer& player, const std::string& demand, const std::string& note)
{
    Wiring& wiring = *player.console().wiring();
    wiring.desk().write<bool>(
        &player,
        [&ids = wiring.ids(), now = wiring.clock().now(), demand, note](UnitOfWork& uow, const Actor& actor) {
            return uow.complaints().open(500).and_then([&](const std::vector<Complaint>& open) -> Result<bool> {
                if (open.empty()) {
                    return fail(recordNotFound);
                }
                const Complaint& newest = open.back();
                const RecordPresence other{.record = refOf(newest),
                                           .seat = ids.next<SeatTag>(),
                                           .desk = actor.desk + 1,
                                           .writing = true,
                                           .since = now,
                                           .seen = now};
                ComplaintForm form = newest.toForm();
                form.demand = demand;
                form.note = note;
                const Actor somebody{.desk = other.desk, .staff = {}, .roles = actor.roles};
                return uow.presences()
                    .put(other)
                    .and_then([&] {
                        return ComplaintService{ids}.change(uow, somebody, newest.id, newest.version, form, now);
                    })
                    .map([](const Complaint&) { return true; });
            });
        },
        [&player](const Result<bool>& done) {
            if (!done) {
                player.failed(QStringLiteral("the other desk"));
            }
        });
}

} // namespace

void Tour::addKnownIssues(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    add("known-issues", [&player] {
        player.window().act(nth(DeskAct::Panel1, 10));
        player.click("knownIssuesKeyHintButton");
        player.click("knownIssueNewKeyHintButton");
        player.fill("issueTitleLineEdit", tr("No water"));
        player.type("issueWordsPlainTextEdit",
                    tr("The pump of building 3 is being repaired; the water comes back at six. Thank you for bearing "
                       "with us."));
        player.fill("issuePlaceLineEdit", tr("Building 3"));
        player.fill("issueCuesLineEdit", tr("no water, water pressure"));
        player.fill("issueUntilLineEdit", QStringLiteral("23:30"));
    });
    add("known-issue-kept", [&player] { player.click("knownIssueSaveKeyHintButton"); });
    add("known-issue-call", [&player] {
        player.click("knownIssueCloseKeyHintButton");
        player.window().activateWindow(); // no window manager does it here, and popovers live by the focus
        player.window().act(nth(DeskAct::Panel1, 1));
        player.window().act(DeskAct::LineKey);
        player.window().act(DeskAct::LineKey);
        player.fill("placeLineEdit", QStringLiteral("3-1203"));
    });
    add("known-issue-ticket", [&player] {
        player.window().act(DeskAct::Complaint);
        player.type("issuePlainTextEdit", tr("No water since this morning, and nobody told us!"));
        player.click("knownIssueBundleKeyHintButton");
    });
    add("", [&player] { player.window().act(DeskAct::Save); });
    add("", [&player] {
        player.press(Qt::Key_E, Qt::ControlModifier);
        player.fill("demandLineEdit", tr("to be told the next time"));
        player.fill("noteLineEdit", tr("calls back at noon"));
        beTheOtherDesk(player, fromQt(tr("a day's notice")), fromQt(tr("has two small children")));
        player.pass(2s);
    });
    add("ticket-presence", [&player] { player.pass(6s); });
    add("ticket-conflict", [&player] { player.window().act(DeskAct::Save); });
    add("ticket-merged", [&player] {
        player.press(Qt::Key_3, Qt::AltModifier);
        player.window().act(DeskAct::Save);
    });
    add("", [&player] {
        player.window().act(nth(DeskAct::Panel1, 1));
        player.window().act(DeskAct::LineKey);
        player.window().act(DeskAct::SaveToComplete);
    });
}

} // namespace frontdesk
