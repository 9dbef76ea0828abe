// What the window says by itself, and what it says of scans.
#include "app/MainWindow.h"

#include "app/BadgeScans.h"
#include "app/DeskPeople.h"
#include "app/HistoryDesk.h"
#include "app/InsideFiles.h"
#include "app/PanelHost.h"
#include "app/RuleNews.h"
#include "app/SlipScans.h"
#include "panels/slip/SlipPanel.h"
#include "panels/strip/LineStrip.h"
#include "panels/support/NoticeBar.h"
#include "panels/support/NoticePopover.h"
#include "text/ErrorText.h"
#include "text/ShownLanguage.h"
#include "ui_MainWindow.h"

#include <QPushButton>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds unknownScanShown{30};

} // namespace

void MainWindow::connectNotices()
{
    new RuleNews(m_wiring, m_notices, m_theme, *this);
    new BadgeScans(m_wiring, *m_scans, m_notices, this);
    SlipScans::watch(m_wiring, *m_scans, m_notices, [this](SlipId slip) {
        m_host->bringToFront("slip");
        static_cast<SlipPanel&>(m_host->panel("slip")).check(slip);
    });
    new HistoryDesk(m_wiring, m_theme, *m_menu, *m_host, this);
    new InsideFiles(m_wiring, m_machine.folder(), m_notices, this);
    connect(&m_notices, &NoticeCenter::changed, this, &MainWindow::showNotices);
    connect(m_noticeChip, &QPushButton::clicked, m_noticeList, &NoticePopover::unfold);
    connect(m_notice, &NoticeBar::closed, this, [this] {
        if (const auto* const shown = m_notices.shown()) {
            m_notices.dismiss(shown->id);
        }
    });
    if (!m_wiring.refusedPacks().empty()) {
        m_notices.say({.source = QStringLiteral("packs"),
                       .words = tr("Newer packs have mistakes and were left out; the last good ones are in use. %1")
                                    .arg(problemText(m_wiring.refusedPacks().front()))});
    }
    connect(m_scans, &ScanWatcher::unknown, this, [this](const QString& code) {
        m_notices.say({.source = QStringLiteral("scan"),
                       .words = tr("Nobody here knows the scanned code %1.").arg(code),
                       .until = m_wiring.clock().steady() + unknownScanShown});
    });
}

void MainWindow::showNotices()
{
    // At a locked desk only what presses: other notices may tell of somebody.
    const auto* const shown = m_notices.shown();
    if (shown != nullptr && (!m_people->isMasked() || shown->state == QLatin1String("late"))) {
        //: A notice that was said several times: %1 its words, %2 how often
        const QString words = shown->times > 1 ? tr("%1 (%2 times)").arg(shown->words).arg(shown->times) : shown->words;
        m_notice->say({.words = words, .state = shown->state, .act = shown->act, .run = [this, id = shown->id] {
                           m_notices.run(id);
                       }});
    } else {
        m_notice->clear();
    }
    const int waiting = m_notices.waiting();
    m_noticeChip->setText(tr("%n notice(s)", "that wait", waiting));
    m_noticeChip->setProperty("state", QLatin1String("near"));
    const QString key = m_keys.hint(DeskAct::Notices);
    m_noticeChip->setToolTip(key.isEmpty() ? tr("Notices") : tr("Notices (%1)").arg(key));
    m_noticeChip->setVisible(waiting > 0);
    Theme::repolish(m_noticeChip);
    m_strip->arrange();
}

} // namespace frontdesk
