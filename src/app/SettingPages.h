#pragma once

#include "app/PanelTable.h"
#include "panels/support/KeyList.h"

#include <vector>

namespace frontdesk {

class SettingPage;

/// The pages of the settings, in the order of their list. A further page is one row here.
/// @param what each act of the desk does, for the page of the keys
[[nodiscard]] std::vector<SettingPage*> settingPages(const PanelPorts& ports, const KeyList::What& what);

} // namespace frontdesk
