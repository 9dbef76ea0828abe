#pragma once

// moc of Qt 6.4 stumbles over the concepts that <compare> brings in, and needs none of it.
#ifndef Q_MOC_RUN
#include "domain/RecordRef.h"
#include "domain/people/Rights.h"
#endif
#include "panels/support/DeskAct.h"

#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace frontdesk {

class KeyBindings;
class Panel;
class ScanWatcher;
class Theme;
class Wiring;
struct MachineAccess;
struct UnitAccess;

/// One panel of the navigation. A new panel is one row of panelTable() and one drawing.
struct PanelRow {
    enum class Place { Top, Bottom };

    const char* stem;  ///< as in the folders: names its drawing (icons/<stem>.svg) and its button (<stem>ToolButton)
    const char* title; ///< English, translated in the context "PanelTable"
    int digit; ///< Ctrl+digit shows it (DeskAct::Panel1 ...); 1 ... 10 (Ctrl+0), 11 to 13 have keys of their own
    std::vector<RecordKind> opens;        ///< records that it shows and begins
    std::function<Panel*(QWidget*)> make; ///< called when it is first shown
    Place place = Place::Top;
    std::optional<Right> needs = {}; ///< whoever lacks it does not see the panel
};

/// What panels are made of; must outlive them.
struct PanelPorts {
    Wiring& wiring;
    const Theme& theme;
    KeyBindings& keys;
    ScanWatcher& scans;
    const UnitAccess& unit;
    const MachineAccess& machine;
};

/// All panels, in the order of the navigation. The first is in front when the window opens.
[[nodiscard]] std::vector<PanelRow> panelTable(const PanelPorts& ports);
[[nodiscard]] QString panelTitle(const PanelRow& row);
/// What an act of the desk does, in the language of the screen: that of a panel's digit is the panel's title, and empty
/// when no panel has it.
[[nodiscard]] QString actText(const std::vector<PanelRow>& rows, DeskAct act);

} // namespace frontdesk
