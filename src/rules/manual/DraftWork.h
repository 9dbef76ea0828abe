#pragma once

#include "base/Utf8.h"
#include "rules/ClauseText.h"
#include "rules/manual/PackDrafter.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace frontdesk {

/// What is gathered while the entries are gone through.
struct PackDrafter::Work {
    explicit Work(const NameSlots& slots) : names(slots) {}
    /// What tells one phrase from another: not its punctuation.
    static std::string lettersOf(const std::string& words) { return fromCodePoints(ClauseText{words}.points()); }

    NameSlots names;
    std::vector<Block> blocks = {};
    std::map<std::string, std::string> headings = {};           ///< by clause
    std::map<std::string, std::size_t> lists = {};              ///< block of a checklist, by moment, heading and facts
    std::map<std::string, std::vector<std::string>> steps = {}; ///< by the list's id
    std::map<std::string, std::vector<std::string>> sources = {}; ///< by the block's id
    std::map<std::string, std::size_t> limits = {};               ///< block of a limit, by name, value and facts
    std::map<std::string, std::size_t> clocks = {};               ///< block of a clock, by all that it says
    const std::vector<Pack>* loaded = nullptr;
    std::string calendar = {}; ///< that counts working time; empty: none is loaded
    std::map<std::string, std::size_t> ladders = {};
    std::map<std::string, std::map<int, std::string>> ladderSteps = {};
    std::string ladderHeading = {}; ///< of the last ladder's clause, and its kind
    std::string ladderKind = {};
    std::set<std::string> said = {};               ///< phrases that stand already, here or in a loaded pack
    std::set<std::string> forbidden = {};          ///< words of the draft, letters only
    std::set<std::string> forbiddenElsewhere = {}; ///< words of loaded packs that hold at every moment
    std::set<std::string> ids = {};
    std::vector<std::string> training = {};
    std::string when = {};
};

} // namespace frontdesk
