#pragma once

#include "base/TimeZone.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetWindow.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <string>

namespace frontdesk {

/// What the papers of packs stand on; all must outlive their windows.
struct PackPaperPorts {
    DeskLink& desk;
    const Vocabulary& vocabulary;
    const Clock& clock;
    const TimeZone& zone;
    std::string unit; ///< its name, for the heads and the words to say
    SheetPorts sheets;
};

/// Opens a window with the papers of a pack: desk card, training sign-in sheet, short test. Nothing happens when the
/// book has no such pack. The names for the sheet are read first, so the window comes a moment later.
/// @param parent owns the window and is asked for nothing else
/// @param book must outlive the window: one of RuleBooks
/// @param opened hears of the window
void openPackPapers(QWidget* parent, const RuleBook& book, const std::string& pack, const PackPaperPorts& ports,
                    const std::function<void(SheetWindow*)>& opened = {});

} // namespace frontdesk
