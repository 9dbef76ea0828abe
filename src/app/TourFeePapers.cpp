// The part of the tour in which fees go on paper: finance's list with bad rows, letters, figures, the day's money.
#include "app/Tour.h"
#include "panels/arrears/FeeLettersWindow.h"
#include "panels/arrears/FeeReportsWindow.h"
#include "panels/arrears/RemittanceWindow.h"
#include "panels/importing/ImportDialog.h"
#include "panels/support/SheetWindow.h"
#include "text/ShownLanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

namespace frontdesk {

namespace {

using namespace std::chrono_literals;

/// As it comes from finance: one fee came in, one is new, and two rows are wrong.
QByteArray listOfFees(TourPlayer& player, const QStringList& headers, const QString& fee, const QString& period)
{
    const Wiring& wiring = *player.console().wiring();
    const LocalDate today = wiring.zone().localDate(wiring.clock().now());
    const auto row = [&](const char* place, const QString& payer, const char* amount, const char* rest,
                         const QString& due) {
        return QStringList{QLatin1String(place), payer, fee, period, QLatin1String(amount), QLatin1String(rest), due}
                   .join(QLatin1Char(',')) +
               QLatin1Char('\n');
    };
    const QString due = toQt(toIso(plusDays(today, -24)));
    const QString old = toQt(toIso(plusDays(today, -42)));
    QString list = headers.join(QLatin1Char(',')) + QLatin1Char('\n');
    list += row("6-0301", Tour::tr("Sun Li"), "765.40", "0", due);
    list += row("6-0802", Tour::tr("Zhou Min"), "\"1,020.00\"", "\"1,020.00\"", old);
    list += row("6-0803", Tour::tr("Wu Lan"), "640", "640", old);
    list += row("6-0804", Tour::tr("Zheng Hai"), "12,5", "", due);
    list += row("6-0805", Tour::tr("Feng Yu"), "900", "900", QStringLiteral("2026-13-40"));
    return list.toUtf8();
}

ImportDialog* feeImport(TourPlayer& player) { return player.window().findChild<ImportDialog*>(); }

bool isAtStep(TourPlayer& player, ImportRun::Step step)
{
    ImportDialog* const dialog = feeImport(player);
    return dialog != nullptr && dialog->run().step() == step &&
           (step != ImportRun::Step::Ready || !dialog->run().canCheck());
}

bool areLettersIdle(TourPlayer& player)
{
    auto* const letters = player.window().findChild<FeeLettersWindow*>();
    return letters != nullptr && letters->isIdle();
}

/// The first field of the day's money whose name begins so: cash stands first.
void fillFirst(TourPlayer& player, const char* name, const QString& text)
{
    if (auto* const window = player.window().findChild<RemittanceWindow*>()) {
        for (auto* const field : window->findChildren<QLineEdit*>()) {
            if (field->objectName().startsWith(QLatin1String(name))) {
                field->setText(text);
                return;
            }
        }
    }
    player.failed(QStringLiteral("no field of the day's money is named %1").arg(QLatin1String(name)));
}

void chooseTemplate(TourPlayer& player, const char* letter)
{
    if (auto* const box = qobject_cast<QComboBox*>(player.shown("feeLettersTemplateComboBox"))) {
        box->setCurrentIndex(box->findData(QLatin1String(letter)));
    }
}

} // namespace

void Tour::addFeePapers(Steps& steps, TourPlayer& player)
{
    addFeeImport(steps, player);
    const auto add = [&](const char* picture, std::function<void()> run, std::function<bool()> until = {}) {
        steps.push_back({QLatin1String(picture), std::move(run), std::move(until)});
    };
    const auto idle = [&player] { return areLettersIdle(player); };
    add(
        "letters",
        [&player] {
            player.fill("feeSearchField", QStringLiteral("6-0802"));
            player.click("feeLettersKeyHintButton");
            player.fill("feeLettersPhoneLineEdit", QStringLiteral("021-58880000"));
            chooseTemplate(player, "base/letter-demand");
        },
        idle);
    add(
        "letters-all", [&player] { player.click("feeLettersAllKeyHintButton"); }, idle);
    add(
        "letter-paper", [&player] { player.click("feeLettersPreviewKeyHintButton"); },
        [&player] {
            auto* const letters = player.window().findChild<FeeLettersWindow*>();
            return letters != nullptr && letters->paper() != nullptr && letters->paper()->isReady();
        });
    add(
        "letters-made",
        [&player] {
            player.click("sheetCloseKeyHintButton");
            player.click("feeLettersMakeKeyHintButton");
        },
        idle);
    add("letter-sent-how", [&player] {
        player.click("feeLettersSentKeyHintButton");
        player.fill("feeLetterActLineEdit", QStringLiteral("EMS1054738201"));
    });
    add(
        "", [&player] { player.press(Qt::Key_Return); }, idle);
    add("letter-delivered-when", [&player] { player.click("feeLettersDeliveredKeyHintButton"); });
    add(
        "letter-delivered", [&player] { player.press(Qt::Key_Return); }, idle);
    add(
        "message",
        [&player] {
            player.click("feeLettersCloseKeyHintButton"); // back to whom is written to
            chooseTemplate(player, "base/message-overdue");
        },
        idle);
    add(
        "message-copied", [&player] { player.click("feeLettersCopyKeyHintButton"); }, idle);
    add(
        "fees-figures",
        [&player] {
            player.click("feeLettersCloseKeyHintButton");
            player.click("feeFiguresKeyHintButton");
        },
        [&player] {
            auto* const figures = player.window().findChild<FeeReportsWindow*>();
            return figures != nullptr && figures->isIdle();
        });
    add("fees-statement", [&player] {
        player.click("feeReportsCloseKeyHintButton");
        player.click("feeStatementKeyHintButton");
    });
    add("remittance", [&player] {
        player.click("sheetCloseKeyHintButton");
        player.click("feeRemitKeyHintButton");
        fillFirst(player, "remittanceCounted", QStringLiteral("1534"));
        fillFirst(player, "remittanceWhy", tr("Fifty fen given back as a coin that was not there"));
    });
    add("remittance-paper", [&player] { player.click("remittancePrintKeyHintButton"); });
    add("", [&player] {
        for (auto* const paper : player.window().findChildren<SheetWindow*>()) {
            paper->close();
        }
        player.click("remittanceCloseKeyHintButton");
    });
}

void Tour::addFeeImport(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run, std::function<bool()> until = {}) {
        steps.push_back({QLatin1String(picture), std::move(run), std::move(until)});
    };
    const auto read = [&player] {
        if (ImportDialog* const dialog = feeImport(player)) {
            dialog->readFile(player.madeFile(
                QStringLiteral("fees.csv"),
                listOfFees(player, tr("Room,Payer,Fee,Period,Amount,Still owed,Due").split(QLatin1Char(',')),
                           tr("Property fee"), tr("third quarter"))));
        }
    };
    const auto ready = [&player] { return isAtStep(player, ImportRun::Step::Ready); };
    const auto done = [&player] { return isAtStep(player, ImportRun::Step::Done); };
    add("fees-import", [&player] { player.click("feeImportKeyHintButton"); });
    add("fees-import-bad-rows", read, ready);
    add("fees-import-reasons", [&player] {
        if (auto* const pages = feeImport(player) != nullptr ? feeImport(player)->findChild<QTabWidget*>() : nullptr) {
            pages->setCurrentIndex(pages->count() - 1);
        }
    });
    add("fees-import-changes", [&player] { player.press(Qt::Key_Space); });
    add(
        "fees-imported", [&player] { player.press(Qt::Key_Return, Qt::ControlModifier); }, done);
    add(
        "fees-import-undone", [&player] { player.click("undoPushButton"); },
        [&player] { return feeImport(player) != nullptr && feeImport(player)->run().isUndone(); });
    add("", read, ready);
    add("", [&player] { player.press(Qt::Key_Space); });
    add(
        "", [&player] { player.press(Qt::Key_Return, Qt::ControlModifier); }, done);
    add("fees-promise-kept", [&player] {
        player.press(Qt::Key_Escape);
        player.pass(61s); // the desk finds by itself what was kept
        player.fill("feeSearchField", QStringLiteral("6-0301"));
    });
    add(
        "fees-past-imports", [&player] { player.click("feeImportKeyHintButton"); },
        [&player] { return feeImport(player) != nullptr && !feeImport(player)->run().past().empty(); });
    add("fees-past-import-asked", [&player] { player.click("pastTakeBackKeyHintButton"); });
    add("", [&player] {
        player.click("pastNoKeyHintButton");
        player.press(Qt::Key_Escape);
    });
}

} // namespace frontdesk
