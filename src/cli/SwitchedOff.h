#pragma once

#include "rules/Pack.h"

#include <QByteArray>
#include <ostream>
#include <string>
#include <vector>

namespace frontdesk {

/// An entry that a pack holds and does not use: what a reviewer looks through.
struct SwitchedOffEntry {
    std::string key;                      ///< "pack/id"
    std::string kind;                     ///< as packs name it: prompt, checklist …
    std::string moment = {};              ///< empty for entries that belong to none
    std::string advice = {};              ///< not_recommended, rephrase, legacy, or empty
    std::vector<std::string> source = {}; ///< the clauses behind it
    std::vector<std::string> words = {};  ///< to say, or not to say, or the fields that are wanted
    std::vector<LocalText> texts = {};    ///< to read: advice, the title and its steps
};

/// All of them, in the order of the packs and, in a pack, by kind.
[[nodiscard]] std::vector<SwitchedOffEntry> switchedOffEntries(const std::vector<Pack>& packs);

void saySwitchedOff(const std::vector<SwitchedOffEntry>& entries, std::ostream& out);
[[nodiscard]] QByteArray toJsonText(const std::vector<SwitchedOffEntry>& entries);

} // namespace frontdesk
