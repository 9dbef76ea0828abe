// The part of the tour in which our people go to a customer because of a complaint.
#include "app/Tour.h"

namespace frontdesk {

namespace {

using namespace std::chrono_literals;

/// Somebody arranges it, and it is agreed by telephone.
void planVisit(TourPlayer& player, const QString& agenda, const QString& staff)
{
    player.type("visitAgendaPlainTextEdit", agenda);
    player.fill("visitMinutesLineEdit", QStringLiteral("40"));
    player.fill("visitStaffLineEdit", staff);
    if (QWidget* const agreed = player.shown("appointmentAgreedChoiceChips")) {
        agreed->setFocus();
        player.press(Qt::Key_1);
    }
}

} // namespace

void Tour::addSiteVisits(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    add("visits-none", [&player] { player.window().act(nth(DeskAct::Panel1, 12)); });
    add("visit-from-ticket", [&player] {
        player.window().act(nth(DeskAct::Panel1, 10));
        player.click("complaintVisitKeyHintButton");
        const LocalDateTime soon =
            player.console().wiring()->zone().toLocal(player.console().wiring()->clock().now() + 25min);
        player.fill("appointmentAtLineEdit", QString::fromStdString(soon.time.toString()));
        planVisit(player, tr("Listen to it together, show what was done already"), tr("Sun Li, Zhou Min"));
    });
    add("visit-agreed", [&player] { player.window().act(DeskAct::Save); });
    add("visit-late", [&player] {
        player.click("siteVisitLateKeyHintButton");
        player.fill("siteVisitActLineEdit", tr("Still at the pump in building 5"));
    });
    add("visit-told", [&player] { player.press(Qt::Key_Return); });
    add("visit-there-already", [&player] { player.click("siteVisitNextKeyHintButton"); });
    add("visit-there", [&player] { player.press(Qt::Key_1); });
    add("visit-closing", [&player] {
        player.click("siteVisitNextKeyHintButton");
        player.type("summaryPlainTextEdit", tr("It rattles between the third and the fifth floor"));
        player.type("agreementsPlainTextEdit", tr("The guide shoes are changed tomorrow before noon"));
        player.fill("visitFollowUpLineEdit", tr("Change the guide shoes, then call"));
        const LocalDate day =
            plusDays(player.console().wiring()->zone().localDate(player.console().wiring()->clock().now()), 1);
        player.fill("followupAtLineEdit", QString::fromStdString(toIso(day)) + QStringLiteral(" 12:00"));
    });
    add("visit-done", [&player] { player.window().act(DeskAct::Save); });
    add("visit-on-its-ticket", [&player] { player.click("siteVisitTicketKeyHintButton"); });
}

} // namespace frontdesk
