#pragma once

#include "panels/support/DeskAct.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

namespace frontdesk {

/// One key of the desk: what the window binds and what the key sheet lists come from the same row.
struct DeskKey {
    using Act = DeskAct;
    Act act;
    QList<QKeySequence> keys;
    const char* what; ///< English, translated in the context "DeskKeys"
};

/// All keys, in the order of the sheet. Keys inside a field or list (Tab, Alt+digit for the categories) are the
/// panels' own and are listed by deskKeyNotes().
[[nodiscard]] const std::vector<DeskKey>& deskKeys();
[[nodiscard]] QString deskKeyWhat(const DeskKey& key);
[[nodiscard]] std::vector<std::pair<QString, QString>> deskKeyNotes();

} // namespace frontdesk
