// The part of the tour in which somebody who owes is called, pays, and gets a receipt.
#include "app/Tour.h"

namespace frontdesk {

void Tour::addFees(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    const auto daysAgo = [&player](int days) {
        const Wiring& wiring = *player.console().wiring();
        return QString::fromStdString(toIso(plusDays(wiring.zone().localDate(wiring.clock().now()), -days)));
    };
    const auto owe = [&player, daysAgo](const QString& kind, const QString& period, const char* amount, int days) {
        player.click("feeAddItemKeyHintButton");
        player.fill("feeKindLineEdit", kind);
        player.fill("feePeriodLineEdit", period);
        player.fill("amountLineEdit", QLatin1String(amount));
        player.fill("dueOnLineEdit", daysAgo(days));
    };
    add("fees-none", [&player] { player.window().act(nth(DeskAct::Panel1, 13)); });
    add("fees-account", [&player] {
        player.click("feeNewKeyHintButton");
        player.fill("placeLineEdit", QStringLiteral("3-1203"));
        player.fill("payerLineEdit", tr("Wang Xiaomei"));
        player.fill("phoneLineEdit", QStringLiteral("13800138000"));
    });
    add("", [&player] { player.window().act(DeskAct::Save); });
    add("fees-item", [owe] { owe(tr("Property fee"), tr("third quarter"), "1234.50", 52); });
    add("", [&player] { player.window().act(DeskAct::Save); });
    add("", [owe] { owe(tr("Parking"), tr("October"), "300", 20); });
    add("fees-page", [&player] { player.window().act(DeskAct::Save); });
    add("fees-today", [&player] { player.click("feeWorkKeyHintButton"); });
    add("fees-call", [&player] { player.click("feeWorkBeginKeyHintButton"); });
    add("fees-money", [&player] {
        player.window().act(DeskAct::SaveToComplete);
        player.window().act(DeskAct::SaveToComplete);
        player.click("feePayKeyHintButton");
    });
    add("fees-money-given", [&player] { player.fill("tenderedLineEdit", QStringLiteral("1600")); });
    add("fees-taken", [&player] { player.window().act(DeskAct::Save); });
    add("fees-paid", [&player] { player.window().act(DeskAct::SaveToComplete); });
}

} // namespace frontdesk
