// The part of the tour in which goods leave the house, and a device is left for repair.
#include "app/Tour.h"

namespace frontdesk {

void Tour::addSlips(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    const auto choose = [&player](const char* chips, Qt::Key digit) {
        if (QWidget* const row = player.shown(chips)) {
            row->setFocus();
            player.press(digit);
        }
    };
    const QString lei = tr("Li Lei");
    const QString dawn = tr("Dawn Technology");
    const QString sofa = tr("Sofa 2 red");
    const QString fridge = tr("Fridge 1");
    const QString proprietor = tr("Ms Ouyang");
    const QString television = tr("a television");
    add("slips", [&player] { player.window().act(nth(DeskAct::Panel1, 9)); });
    add("slip-form", [&player, choose, lei, dawn, sofa, fridge] {
        player.click("slipNewKeyHintButton");
        player.type("placeLineEdit", QStringLiteral("3-1203"));
        choose("goodsOfChoiceChips", Qt::Key_2);
        player.type("ownerLineEdit", dawn);
        player.type("goodsPlainTextEdit", sofa);
        player.press(Qt::Key_Return);
        player.type("goodsPlainTextEdit", fridge);
        player.type("nameLineEdit", lei);
        player.click("agentCheckBox");
        player.type("arrearsLineEdit", tr("two months of fees open"));
    });
    add("slip-requested", [&player] { player.window().act(DeskAct::Save); });
    add("slip-not-yet", [&player] { player.click("slipNextKeyHintButton"); });
    add("slip-consent", [&player, choose, proprietor] {
        player.type("consentByLineEdit", proprietor);
        choose("consentHowChoiceChips", Qt::Key_2);
        player.fill("slipIdentityLineEdit", QStringLiteral("11010519491231002X"));
    });
    add("", [&player] { player.window().act(DeskAct::Save); });
    add("slip-approved", [&player] { player.click("slipNextKeyHintButton"); });
    add("slip-paper", [&player] { player.click("slipNextKeyHintButton"); });
    add("slip-gate", [&player] {
        player.press(Qt::Key_Escape);
        player.click("slipNextKeyHintButton");
    });
    add("slip-stopped", [&player, television] {
        player.fill("slipCount1LineEdit", QStringLiteral("3"));
        player.fill("slipUnwrittenLineEdit", television);
        player.click("slipCountedKeyHintButton");
    });
    add("slip-let-out", [&player] { player.click("slipAllRightKeyHintButton"); });
    add("slip-gone", [&player] { player.click("slipCheckLeaveKeyHintButton"); });
    add("", [&player, lei] {
        player.window().act(nth(DeskAct::Panel1, 8));
        player.click("itemNewKeyHintButton");
        player.press(Qt::Key_9);
        player.type("addresseeLineEdit", lei);
        player.type("descriptionLineEdit", tr("Projector"));
        player.type("faultLineEdit", tr("stays dark"));
        player.type("accessoriesLineEdit", tr("one cable"));
    });
    add("repair-intake", [&player] { player.window().act(DeskAct::Save); });
    add("repair-receipt", [&player] { player.click("itemReceiptKeyHintButton"); });
    add("", [&player] { player.press(Qt::Key_Escape); });
}

} // namespace frontdesk
