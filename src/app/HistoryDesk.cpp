#include "app/HistoryDesk.h"

#include "app/DeskMenu.h"
#include "app/PanelHost.h"
#include "app/Wiring.h"
#include "panels/complaint/ComplaintPanel.h"
#include "panels/history/HistoryWindow.h"
#include "panels/item/ItemPanel.h"

namespace frontdesk {

HistoryDesk::HistoryDesk(Wiring& wiring, const Theme& theme, DeskMenu& menu, PanelHost& host, QWidget* window)
    : QObject(window), m_wiring(wiring), m_theme(theme), m_host(host), m_window(window)
{
    connect(&menu, &DeskMenu::historyRequested, this, &HistoryDesk::open);
    connect(&host, &PanelHost::historyRequested, this, &HistoryDesk::open);
    connect(&wiring, &Wiring::sessionChanged, this, &HistoryDesk::followSession);
    connect(&wiring.ticker(), &Ticker::second, this, [this] {
        if (m_history != nullptr) {
            m_history->second();
        }
    });
}

HistoryWindow* HistoryDesk::shown() const { return m_history; }

void HistoryDesk::followSession()
{
    // A locked desk hides the window and keeps what was asked; another person begins anew.
    const Actor& actor = m_wiring.desk().actor();
    if (m_history != nullptr && actor.staff && m_for != std::optional{actor}) {
        m_history->hide();
        m_history->deleteLater();
        m_history.clear();
    }
}

void HistoryDesk::open()
{
    if (m_history == nullptr) {
        Wiring& wiring = m_wiring;
        m_for = wiring.desk().actor();
        m_history = new HistoryWindow({.desk = wiring.desk(),
                                       .hub = wiring.hub(),
                                       .books = wiring.books(),
                                       .items = wiring.data().items,
                                       .vocabulary = wiring.data().vocabulary,
                                       .theme = m_theme,
                                       .clock = wiring.clock(),
                                       .zone = wiring.zone(),
                                       .settings = [&wiring] { return wiring.settings(); },
                                       .sheets =
                                           [&wiring, &theme = m_theme] {
                                               const ImportPorts files = wiring.imports().ports();
                                               return SheetPorts{files.worker, files.gui, theme};
                                           }},
                                      m_window);
        connect(m_history, &HistoryWindow::openRequested, this, [this](const RecordRef& record) {
            m_host.open(record);
            m_window->raise();
            m_window->activateWindow();
        });
    }
    using Kind = HistoryWindow::Kind;
    const bool things = qobject_cast<ItemPanel*>(m_host.front()) != nullptr;
    const bool tickets = qobject_cast<ComplaintPanel*>(m_host.front()) != nullptr;
    m_history->begin(tickets ? Kind::Tickets : things ? Kind::Items : Kind::Visits);
}

} // namespace frontdesk
