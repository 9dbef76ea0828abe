#include "bench/desk/BenchDesk.h"

#include "bench/Figures.h"

#include <QApplication>

namespace frontdesk::bench {

BenchDesk::BenchDesk(const std::string& folder) : m_zone(must(TimeZone::named("Asia/Shanghai")))
{
    m_theme.apply(*qApp, Look::Light, 100);
    StoreOptions options = StoreOptions::inFolder(folder);
    options.dailyBackups = 0;
    m_store = must(SqliteStore::open(options, m_clock, m_gui, m_hub, m_log));
    m_desk = std::make_unique<DeskLink>(*m_store, Actor::program());
}

CallHistory& BenchDesk::page()
{
    if (!m_page) {
        m_page = std::make_unique<CallHistory>(CallHistory::Ports{*m_desk, m_hub, m_theme, m_clock, m_zone, m_keys});
        m_page->resize(982, 668); // what the window of 1366×768 has for a panel
    }
    return *m_page;
}

void BenchDesk::waitForList()
{
    while (!page().model().isComplete()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
}

} // namespace frontdesk::bench
