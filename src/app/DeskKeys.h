#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

namespace frontdesk {

/// One key of the desk: what the window binds and what the key sheet lists come from the same row.
struct DeskKey {
    enum class Act {
        Help,
        LineKey,
        RingingStopped,
        HoldOrResume,
        Callback,
        NextPromise,
        PracticeCall,
        Save,
        SaveToComplete,
        ReadBack,
        WrongNumber,
        CutOff,
        TickNext,
        UntickLast,
        Filter,
        NewestMissed,
        CallsPanel,
        AllCalls,
        Menu,
        Line1,
        Line2,
        Line3,
        Line4,
        Line5,
        Line6,
        Line7,
        Line8,
    };
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
