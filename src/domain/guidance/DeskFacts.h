#pragma once

#include "domain/setting/UnitSettings.h"
#include "rules/RuleBook.h"

#include <functional>
#include <map>
#include <string>
#include <utility>

namespace frontdesk {

/// The desk's standing facts and slots, from the unit's settings and the packs.
struct DeskFacts {
    std::string unit = {};
    std::string department = {};
    std::string staff = {};
    std::string role = {};
    int hour = 0;
    std::string festival = {};
    int frequentCalls = 0; ///< most earlier calls of a returning caller; 0: no pack says, nobody is frequent
    /// How the form's words for a title ("mr", "ms") are said aloud, from the packs.
    std::map<std::string, std::string, std::less<>> titles = {};
};

/// @param day hour and festival of now
[[nodiscard]] DeskFacts deskFactsOf(const UnitSettings& settings, const std::pair<int, std::string>& day,
                                    const RuleBook& book);

} // namespace frontdesk
