// The part of the tour at reception: visitors signed in, with each answer that a host may give.
#include "app/Tour.h"

namespace frontdesk {

namespace {

/// Somebody is signed in: the search box, Enter, the host, save.
void signInVisitor(TourPlayer& player, const QString& name, const QString& host, const QString& place)
{
    player.window().act(nth(DeskAct::Panel1, 7)); // the keys go into the search box
    player.fill("visitorSearchLineEdit", name);
    player.press(Qt::Key_Return, Qt::ShiftModifier);
    player.fill("hostLineEdit", host);
    player.fill("placeLineEdit", place);
}

} // namespace

void Tour::addVisitors(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    const QString wang = tr("Wang Fang");
    const QString li = tr("Li Qiang");
    const QString chen = tr("Chen Jing");
    const QString lin = tr("Engineer Lin");
    add("visitors", [&player] { player.window().act(nth(DeskAct::Panel1, 7)); });
    add("visitor-form", [&player, wang, lin] {
        signInVisitor(player, wang, lin, QStringLiteral("3-1801"));
        player.fill("companionsLineEdit", QStringLiteral("2"));
    });
    add("visitor-signed-in", [&player] { player.window().act(DeskAct::Save); });
    add("visitor-host-asked", [&player] { player.click("visitAct1KeyHintButton"); });
    add("visitor-goes-up", [&player] {
        player.fill("visitFloorLineEdit", QStringLiteral("18"));
        player.click("visitAct2KeyHintButton");
    });
    add("visitor-form-second", [&player, li, lin] { signInVisitor(player, li, lin, QStringLiteral("3-1801")); });
    add("", [&player] { player.window().act(DeskAct::Save); });
    add("", [&player] { player.click("visitAct1KeyHintButton"); });
    add("visitor-waits", [&player] { player.click("visitAct3KeyHintButton"); });
    add("visitor-waits-long", [&player] { player.pass(std::chrono::minutes{6}); });
    add("", [&player, chen, lin] { signInVisitor(player, chen, lin, QStringLiteral("3-1802")); });
    add("", [&player] { player.window().act(DeskAct::Save); });
    add("", [&player] { player.click("visitAct1KeyHintButton"); });
    add("visitor-host-away", [&player] { player.click("visitAct4KeyHintButton"); });
    add("visitor-known", [&player] {
        player.window().act(nth(DeskAct::Panel1, 7));
        player.fill("visitorSearchLineEdit", QStringLiteral("wf"));
    });
    add("roll-call", [&player] {
        player.fill("visitorSearchLineEdit", {});
        player.click("rollCallKeyHintButton");
    });
    add("roll-call-found", [&player] { player.click("rollCallTickKeyHintButton"); });
    add("", [&player] { player.click("rollCallCloseKeyHintButton"); });
    add("visitors-closing", [&player] { player.click("closeBuildingKeyHintButton"); });
}

} // namespace frontdesk
