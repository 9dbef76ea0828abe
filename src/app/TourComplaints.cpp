// The part of the tour in which a complaint on the phone is followed to its end.
#include "app/Tour.h"

namespace frontdesk {

namespace {

using namespace std::chrono_literals;

/// An act of a ticket's page: its button, a digit where something is chosen, the words, Enter.
void doWithTicket(TourPlayer& player, const char* button, int digit, const QString& words)
{
    player.click(button);
    if (digit > 0) {
        player.press(static_cast<Qt::Key>(Qt::Key_0 + digit));
    }
    player.fill("complaintActLineEdit", words);
    player.press(Qt::Key_Return);
}

} // namespace

void Tour::addComplaints(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    const QString rattles =
        tr("The lift rattles all night. I was told somebody would come yesterday, and nobody came!");
    const QString summary = tr("Lift of building 3 rattles at night");
    const QString engineer = tr("An engineer looks at it and calls");
    const QString look = tr("Look at the lift of building 3");
    const QString greased = tr("Guide rails greased, tried for an hour");
    add("complaints", [&player] { player.window().act(nth(DeskAct::Panel1, 10)); });
    add("complaint-form", [&player, rattles, summary] {
        player.window().act(DeskAct::Complaint);
        player.type("issuePlainTextEdit", rattles);
        player.fill("customerNameLineEdit", tr("Wang Xiaomei"));
        player.fill("phoneLineEdit", QStringLiteral("13800138000"));
        player.fill("placeLineEdit", QStringLiteral("3-1203"));
        player.click("facilityChipPushButton");
        player.fill("summaryLineEdit", summary);
        player.fill("demandLineEdit", tr("quiet nights"));
        player.fill("buildingLineEdit", QStringLiteral("3"));
    });
    add("complaint-ticket", [&player] { player.window().act(DeskAct::Save); });
    add("complaint-promise", [&player, engineer] {
        player.click("complaintNextKeyHintButton");
        player.click("complaintPromiseKeyHintButton");
        player.fill("complaintActLineEdit", engineer);
    });
    add("", [&player] { player.press(Qt::Key_Return); });
    add("complaint-department", [&player, look] {
        player.click("complaintNextKeyHintButton");
        player.click("complaintAskKeyHintButton");
        player.press(Qt::Key_1);
        player.fill("complaintActLineEdit", look);
    });
    add("complaint-asked", [&player] { player.press(Qt::Key_Return); });
    add("complaint-explained", [&player] { player.click("complaintExplainKeyHintButton"); });
    add("complaint-brought-up", [&player] {
        player.click("complaintExplainKeyHintButton");
        doWithTicket(player, "complaintEscalateKeyHintButton", 1, tr("Engineering has not answered"));
    });
    add("", [&player, greased] { doWithTicket(player, "complaintAnswerKeyHintButton", 1, greased); });
    add("", [&player] { doWithTicket(player, "complaintAnswerKeyHintButton", 0, tr("Seen, thank you")); });
    add("complaint-told", [&player, greased] { doWithTicket(player, "complaintTellKeyHintButton", 0, greased); });
    add("complaint-solved", [&player, greased] { doWithTicket(player, "complaintNextKeyHintButton", 0, greased); });
    add("complaint-gate", [&player] { player.click("complaintCloseKeyHintButton"); });
    add("complaint-follow-up", [&player] {
        player.window().act(DeskAct::SaveToComplete);
        player.click("complaintNextKeyHintButton");
        player.press(Qt::Key_2);
        player.fill("complaintActLineEdit", tr("It rattles again"));
    });
    add("complaint-came-back", [&player] { player.press(Qt::Key_Return); });
    add("complaint-board", [&player] { player.click("complaintBoardKeyHintButton"); });
    add("complaint-give-to", [&player] {
        player.window().act(DeskAct::SaveToComplete); // at large text the board covers the button that shows it
        player.click("complaintAssignKeyHintButton");
    });
    add("", [&player] {
        player.window().act(DeskAct::SaveToComplete);
        player.click("complaintNextKeyHintButton");
    });
    add("", [&player, greased] { doWithTicket(player, "complaintNextKeyHintButton", 0, greased); });
    add("complaint-close-over", [&player] {
        player.click("complaintCloseKeyHintButton");
        player.fill("complaintActLineEdit", tr("She called herself: it is quiet"));
    });
    add("complaint-closed", [&player] {
        player.press(Qt::Key_Return);
        player.click("closedChipPushButton");
    });
}

} // namespace frontdesk
