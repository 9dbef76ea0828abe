// The part of the tour in which people who owe are called: one promises and pays, one is not at home, one disputes,
// and one did not keep a promise.
#include "app/Tour.h"
#include "domain/arrears/FeeAccountService.h"
#include "domain/arrears/PayPromiseService.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"

#include <QTableView>

namespace frontdesk {

namespace {

using namespace std::chrono_literals;

/// What was said above the work goes away by itself meanwhile.
constexpr Milliseconds feeNoticeGone = 16s;

LocalDate tourDay(TourPlayer& player, int daysFromNow)
{
    const Wiring& wiring = *player.console().wiring();
    return plusDays(wiring.zone().localDate(wiring.clock().now()), daysFromNow);
}

QString tourDayText(TourPlayer& player, int daysFromNow) { return toQt(toIso(tourDay(player, daysFromNow))); }

/// Somebody who owes one fee since so many days, as another desk entered it.
struct TourDebtor {
    QString place;
    QString payer;
    QString kind;
    QString period;
    const char* amount;
    int days;
    std::optional<int> promised = {}; ///< three days ago, to pay all of it on that day from now
};

void enterDebtor(TourPlayer& player, const TourDebtor& who)
{
    Wiring& wiring = *player.console().wiring();
    const UtcTime now = wiring.clock().now();
    const FeeAccountForm form{.place = fromQt(who.place), .payer = fromQt(who.payer)};
    const FeeItemForm item{.kind = fromQt(who.kind),
                           .period = fromQt(who.period),
                           .amount = who.amount,
                           .due = toIso(tourDay(player, -who.days))};
    std::optional<LocalDate> promised;
    if (who.promised) {
        promised = tourDay(player, *who.promised);
    }
    wiring.desk().write<FeeAccount>(
        &player,
        [&ids = wiring.ids(), zone = wiring.zone(), form, item, promised, now](UnitOfWork& uow, const Actor& actor) {
            return FeeAccountService{}
                .save(uow, actor, ids.next<FeeAccountTag>(), {}, form, now)
                .and_then([&](const FeeAccount& account) {
                    return FeeAccountService{}
                        .addItem(uow, actor, ids.next<FeeItemTag>(), account.id, item, now)
                        .and_then([&](const FeeItem& fee) -> Result<FeeAccount> {
                            if (!promised) {
                                return account;
                            }
                            return PayPromiseService{ids}
                                .make(uow, actor, ids.next<PayPromiseTag>(), account, {fee.amount, *promised}, zone,
                                      now - std::chrono::days{3})
                                .map([&](const PayPromise&) { return account; });
                        });
                });
        },
        [&player](const Result<FeeAccount>& done) {
            if (!done) {
                player.failed(errorText(done.error()));
            }
        });
}

/// The line of the day's list for that room, and its contact begun.
void beginTourCall(TourPlayer& player, const QString& place)
{
    if (auto* const table = qobject_cast<QTableView*>(player.shown("feeWorkTableView"))) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == place) {
                table->selectRow(row);
            }
        }
        player.press(Qt::Key_Return);
    }
}

} // namespace

void Tour::addFees(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    const auto owe = [&player](const QString& kind, const QString& period, const char* amount, int days) {
        player.click("feeAddItemKeyHintButton");
        player.fill("feeKindLineEdit", kind);
        player.fill("feePeriodLineEdit", period);
        player.fill("amountLineEdit", QLatin1String(amount));
        player.fill("dueOnLineEdit", tourDayText(player, -days));
    };
    add("fees-none", [&player] { player.window().act(nth(DeskAct::Panel1, 13)); });
    add("fees-account", [&player] {
        player.click("feeNewKeyHintButton");
        player.fill("placeLineEdit", QStringLiteral("3-1203"));
        player.fill("payerLineEdit", tr("Wang Xiaomei"));
        player.fill("phoneLineEdit", QStringLiteral("13800138000"));
    });
    add("", [&player] { player.window().act(DeskAct::Save); });
    add("fees-item", [owe] { owe(tr("Property fee"), tr("third quarter"), "1234.50", 22); });
    add("", [&player] { player.window().act(DeskAct::Save); });
    add("", [owe] { owe(tr("Parking"), tr("October"), "300", 20); });
    add("fees-page", [&player] { player.window().act(DeskAct::Save); });
    steps.push_back({QStringLiteral("slip-room-owes"),
                     [&player] {
                         player.window().act(nth(DeskAct::Panel1, 9));
                         player.press(Qt::Key_3, Qt::AltModifier); // those that are gone
                     },
                     [&player] {
                         const auto* const owing = player.window().findChild<QWidget*>(QStringLiteral("slipOwingChip"));
                         return owing != nullptr && owing->isVisible();
                     }});
    add("", [&player] { player.window().act(nth(DeskAct::Panel1, 13)); });
    add("", [&player] {
        enterDebtor(player,
                    {QStringLiteral("3-1502"), tr("Chen Ming"), tr("Property fee"), tr("third quarter"), "980", 21});
        enterDebtor(player, {QStringLiteral("5-0701"), tr("Zhao Gang"), tr("Water"), tr("October"), "86.20", 18});
        enterDebtor(player,
                    {QStringLiteral("5-1102"), tr("Li Na"), tr("Property fee"), tr("third quarter"), "1100", 25, -1});
        enterDebtor(player,
                    {QStringLiteral("6-0301"), tr("Sun Li"), tr("Property fee"), tr("third quarter"), "765.40", 24, 4});
        player.pass(61s); // the desk finds by itself that one of them was not kept
    });
    addFeeContacts(steps, player);
    add("fees-money", [&player] { player.click("feePayKeyHintButton"); });
    add("fees-waiver", [&player] {
        player.fill("waiverLineEdit", QStringLiteral("34.50"));
        player.fill("waiverReasonLineEdit", tr("The lift stood still for a week"));
        if (QWidget* const why = player.shown("waiverReasonLineEdit")) {
            why->setFocus();
        }
    });
    add("", [&player] {
        player.fill("waiverLineEdit", QString());
        player.fill("waiverReasonLineEdit", QString());
    });
    add("fees-money-given", [&player] { player.fill("tenderedLineEdit", QStringLiteral("1600")); });
    add("fees-taken", [&player] { player.window().act(DeskAct::Save); });
    add("fees-paid", [&player] { player.window().act(DeskAct::SaveToComplete); });
    addFeePapers(steps, player);
}

void Tour::addFeeContacts(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    add("fees-today", [&player] { player.click("feeWorkKeyHintButton"); });
    add("fees-call", [&player] { beginTourCall(player, QStringLiteral("3-1502")); });
    add("fees-third-person", [&player] {
        player.press(Qt::Key_3);
        player.fill("fee_wordsLineEdit", tr("Back on Wednesday"));
    });
    add("fees-not-reached", [&player] { player.window().act(DeskAct::Save); });
    add("fees-read-out", [&player] {
        player.pass(feeNoticeGone);
        beginTourCall(player, QStringLiteral("3-1203"));
    });
    add("fees-told", [&player] {
        player.press(Qt::Key_1); // the payer
        player.press(Qt::Key_1); // both fees
        player.press(Qt::Key_2);
    });
    add("fees-promise", [&player] {
        player.press(Qt::Key_Return);
        player.press(Qt::Key_2);
        player.fill("fee_pay_dayLineEdit", tourDayText(player, 4));
    });
    add("fees-promised", [&player] { player.window().act(DeskAct::Save); });
    add("", [&player] {
        player.pass(feeNoticeGone);
        beginTourCall(player, QStringLiteral("5-0701"));
    });
    add("fees-dispute", [&player] {
        player.press(Qt::Key_1);
        player.press(Qt::Key_1);
        player.press(Qt::Key_Return);
        player.press(Qt::Key_3);
        player.fill("fee_wordsLineEdit", tr("The meter ran on while we were away"));
    });
    add("fees-dispute-ticket", [&player] { player.window().act(DeskAct::Save); });
    add("fees-broken", [&player] {
        player.window().act(nth(DeskAct::Panel1, 13));
        player.pass(feeNoticeGone);
        player.window().act(DeskAct::SaveToComplete);
        player.window().act(DeskAct::SaveToComplete);
        player.fill("feeSearchField", QStringLiteral("5-1102"));
    });
    add("fees-withdraw", [&player] { player.fill("feeSearchField", QStringLiteral("3-1203")); });
    add("fees-withdraw-why", [&player] { player.click("feeWithdrawKeyHintButton"); });
    add("", [&player] { player.window().act(DeskAct::SaveToComplete); });
}

} // namespace frontdesk
