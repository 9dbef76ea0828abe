#pragma once

#include "panels/support/DeskAct.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

namespace frontdesk {

/// One act of the desk and the keys that it has from us. What a window binds, what the key sheet lists and what stands
/// beside each button come from the same row, through KeyBindings.
struct DeskKey {
    DeskAct act;
    const char* word;             ///< as stored in the machine's settings: never rename one
    QList<QKeySequence> keys;     ///< the first is the one that buttons show
    const char* what;             ///< English, translated in the context "DeskKeys"; empty for panels (their title)
    QList<QKeySequence> pad = {}; ///< the key of the number pad, while the keypad layout is on
};

/// All acts, in the order of the sheet.
[[nodiscard]] const std::vector<DeskKey>& deskKeys();
[[nodiscard]] QString deskKeyWhat(const DeskKey& key);
/// Keys inside a field or list (Tab, Alt+digit for the categories), which are the panels' own and stay as they are:
/// the key and what it does.
[[nodiscard]] std::vector<std::pair<QString, QString>> deskKeyNotes();
/// Whether a key is one of those, or one that fields need for editing (Ctrl+C, Backspace).
[[nodiscard]] bool isFieldKey(const QKeySequence& key);

/// A key in words as on a keyboard: "Ctrl+Enter", "Pad 5" for the number pad.
[[nodiscard]] QString keyText(const QKeySequence& key);

} // namespace frontdesk
