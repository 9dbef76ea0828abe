#pragma once

#include "app/GuiExecutor.h"
#include "base/Log.h"
#include "base/TimeZone.h"
#include "bench/Figures.h"
#include "panels/call/CallHistory.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/Theme.h"
#include "storage/SqliteStore.h"

#include <QTableView>
#include <memory>
#include <string>

namespace frontdesk::bench {

/// The history of calls over the seeded database, as the window has it.
class BenchDesk {
public:
    explicit BenchDesk(const std::string& folder);

    /// Makes the page; it reads when it is shown.
    [[nodiscard]] CallHistory& page();
    template <class T> [[nodiscard]] T& widget(const char* name)
    {
        T* found = page().template findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            giveUp(std::string{"no widget "} + name);
        }
        return *found;
    }
    /// Until the whole list is known.
    void waitForList();

private:
    SystemClock m_clock;
    TimeZone m_zone;
    ChangeHub m_hub;
    GuiExecutor m_gui;
    NullLog m_log;
    Theme m_theme;
    KeyBindings m_keys;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<DeskLink> m_desk;
    std::unique_ptr<CallHistory> m_page;
};

} // namespace frontdesk::bench
