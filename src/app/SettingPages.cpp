#include "app/SettingPages.h"

#include "app/PeopleSettingPage.h"
#include "app/Wiring.h"
#include "panels/setting/KeysPage.h"
#include "panels/setting/LinesPage.h"
#include "panels/setting/LookPage.h"
#include "panels/setting/PacksPage.h"
#include "panels/setting/ScannerPage.h"
#include "panels/setting/UnitPage.h"

namespace frontdesk {

std::vector<SettingPage*> settingPages(const PanelPorts& ports, const KeyList::What& what)
{
    auto* const scanner = new ScannerPage(ports.machine, ports.theme);
    QObject::connect(&ports.scans, &ScanWatcher::scanned, scanner, &ScannerPage::tellScanned);
    return {
        new UnitPage(ports.unit, ports.theme, ports.keys),
        new LinesPage(ports.unit, ports.theme, ports.keys),
        new PacksPage(ports.unit, ports.theme, ports.keys),
        new PeopleSettingPage(ports.wiring.people(), ports.wiring.hub(), ports.theme),
        new KeysPage(ports.keys, ports.theme, what),
        new LookPage(ports.machine, ports.theme),
        scanner,
    };
}

} // namespace frontdesk
