// The second part of the tour: every panel and window that the calls and people of its first part have filled.
#include "app/Tour.h"

#include "panels/importing/ImportDialog.h"
#include "panels/item/BatchPage.h"
#include "panels/pack/PackPanel.h"
#include "panels/support/SheetWindow.h"

#include <QFile>
#include <QStackedWidget>

namespace frontdesk {

namespace {

void look(TourPlayer& player, DeskAct key) { player.window().act(key); }

/// A list as a finance office hands it over: one row is good, one has a number that is none.
QByteArray listOfPeople(const QString& header)
{
    return (header + QStringLiteral("\nWang Li,proprietor,13800138000,3,1204\nChen Hua,tenant,12ab,3,1301\n")).toUtf8();
}

} // namespace

void Tour::addPanels(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run, std::function<bool()> until = {}) {
        steps.push_back({QLatin1String(picture), std::move(run), std::move(until)});
    };
    add("search", [&player] {
        look(player, DeskAct::Search);
        player.type("searchLineEdit", QStringLiteral("wang"));
    });
    add("phrases", [&player] {
        player.press(Qt::Key_Escape);
        look(player, DeskAct::Phrases);
    });
    add("phrase-by-initials", [&player] { player.type("phraseLineEdit", QStringLiteral("sd")); });
    add("directory", [&player] {
        player.press(Qt::Key_Escape);
        look(player, nth(DeskAct::Panel1, 4));
        player.type("directorySearchField", QStringLiteral("3-1203"));
    });
    add("directory-form", [&player] { player.click("partyEditKeyHintButton"); });
    add("look-alikes", [&player] {
        look(player, DeskAct::SaveToComplete);
        player.click("directoryDuplicatesPushButton");
    });
    add("import", [&player] {
        player.click("leavePairsPushButton");
        player.trigger("directory_peopleImportAction");
    });
    add(
        "import-read",
        [&player] {
            const QString path =
                player.madeFile(QStringLiteral("people.csv"), listOfPeople(tr("Name,Role,Phone,Building,Room")));
            if (auto* const dialog = player.window().findChild<ImportDialog*>()) {
                dialog->readFile(path);
            }
        },
        [&player] {
            auto* const dialog = player.window().findChild<ImportDialog*>();
            return dialog != nullptr && dialog->run().step() == ImportRun::Step::Ready && dialog->run().canWrite();
        });
    add("roster-editor", [&player] {
        player.press(Qt::Key_Escape);
        look(player, DeskAct::Roster);
        player.click("editRosterKeyHintButton");
    });
    add("all-calls", [&player] {
        player.press(Qt::Key_Escape);
        look(player, DeskAct::AllCalls);
    });
    add("call-of-the-history", [&player] {
        player.press(Qt::Key_Down);
        player.press(Qt::Key_Return);
    });
    addItems(steps, player);
    addHistory(steps, player);
    add("packs", [&player] {
        look(player, DeskAct::SaveToComplete);
        look(player, nth(DeskAct::Panel1, 5));
    });
    const auto isOnPage = [&player](const char* page) {
        const auto* const pages = player.window().findChild<QStackedWidget*>(QStringLiteral("packStackedWidget"));
        return pages != nullptr && pages->currentWidget()->objectName() == QLatin1String(page);
    };
    add(
        "pack-review",
        [&player] {
            QFile manual(QStringLiteral(":/demo-manual.txt"));
            if (auto* const studio = player.window().findChild<PackPanel*>();
                studio != nullptr && manual.open(QIODevice::ReadOnly)) {
                studio->openManual(player.madeFile(QStringLiteral("manual.txt"), manual.readAll()));
            }
        },
        [isOnPage] { return isOnPage("reviewPage"); });
    add("pack-review-next", [&player] {
        player.press(Qt::Key_Return);
        player.press(Qt::Key_Return);
        player.press(Qt::Key_Return);
    });
    add("pack-review-ready", [&player] {
        constexpr int most = 40;
        for (int key = 0; key < most; ++key) {
            player.press(Qt::Key_Return);
        }
    });
    add("pack-publish", [&player] { look(player, DeskAct::Save); });
    add("pack-refused", [&player] { look(player, DeskAct::Save); });
    add("pack-new-wording", [&player] { player.click("publishWordingPushButton"); });
    add(
        "pack-published", [&player] { look(player, DeskAct::Save); }, [isOnPage] { return isOnPage("packListPage"); });
    add("adherence", [&player] {
        look(player, DeskAct::SaveToComplete);
        look(player, nth(DeskAct::Panel1, 6));
    });
    add(
        "pack-papers",
        [&player] {
            for (int row = 0; row < 3; ++row) { // everybody, then the packs
                player.press(Qt::Key_Down);
            }
            player.press(Qt::Key_Return);
        },
        [&player] {
            const auto* const papers = player.window().findChild<SheetWindow*>();
            return papers != nullptr && papers->isReady();
        });
    addRehearsal(steps, player);
    add("notices", [&player] {
        look(player, nth(DeskAct::Panel1, 1));
        player.window().notices().say({.source = QStringLiteral("draft"),
                                       .words = tr("The disk is nearly full. Calls go on being saved."),
                                       .state = QStringLiteral("late")});
        player.window().notices().say(
            {.source = QStringLiteral("backup"), .words = tr("Today's backup was made."), .state = {}});
        look(player, DeskAct::Notices);
    });
}

void Tour::addItems(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    add("items", [&player] {
        look(player, DeskAct::SaveToComplete);
        look(player, nth(DeskAct::Panel1, 8));
    });
    add("items-batch", [&player] {
        player.click("itemBatchKeyHintButton");
        for (const char* const parcel : {"SF1234567890123 3-1203", "JDVA0012345678 18-01", "YT8812345678901 18-01"}) {
            if (auto* const page = player.window().findChild<BatchPage*>()) {
                page->scan(QString::fromLatin1(parcel).section(QLatin1Char(' '), 0, 0));
            }
            player.type("batchLineEdit", QString::fromLatin1(parcel).section(QLatin1Char(' '), 1, 1));
        }
    });
    add("items-here", [&player] {
        look(player, DeskAct::Save);
        look(player, DeskAct::Save);
    });
    add("items-told", [&player] { player.click("itemNextKeyHintButton"); });
    add("", [&player] { player.click("itemNextKeyHintButton"); }); // the other company
    add("items-hand-over", [&player] { player.click("itemNextKeyHintButton"); });
    add("items-form", [&player] {
        look(player, DeskAct::SaveToComplete);
        player.click("itemNewKeyHintButton");
        player.press(Qt::Key_9);
    });
    add("items-authorisations", [&player] {
        look(player, DeskAct::SaveToComplete);
        player.click("itemConsentsKeyHintButton");
    });
}

void Tour::addSettings(Steps& steps, TourPlayer& player)
{
    const auto add = [&](const char* picture, std::function<void()> run) {
        steps.push_back({QLatin1String(picture), std::move(run), {}});
    };
    add("settings-unit", [&player] {
        player.press(Qt::Key_Escape);
        player.window().notices().dismissAll();
        look(player, nth(DeskAct::Panel1, 10));
    });
    for (const char* const page : {"settings-lines", "settings-packs", "settings-people", "settings-keys",
                                   "settings-look", "settings-scanner"}) {
        add(page, [&player] { player.press(Qt::Key_Down); });
    }
    add("keys", [&player] { look(player, DeskAct::Help); });
}

} // namespace frontdesk
