#pragma once

#include "rules/Facts.h"
#include "rules/Guidance.h"
#include "rules/RuleBook.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Puts together what the packs say about a live activity (a call, a counter matter). Pure.
class BookGuide {
public:
    /// The guidance of the main moment and of those besides it as one, best first; it carries the main moment's name.
    [[nodiscard]] static Guidance guidance(const RuleBook& book, std::string_view main,
                                           const std::vector<std::string_view>& besides, const Facts& facts,
                                           const Slots& slots);
    /// How the form's words for a title are said aloud: phrases named "title-mr", "title-ms" of the packs.
    [[nodiscard]] static std::map<std::string, std::string, std::less<>> titles(const RuleBook& book);
    /// The most that the packs allow under that name, or 0 when none does.
    [[nodiscard]] static std::int64_t most(const RuleBook& book, std::string_view what, const Facts& facts);
};

} // namespace frontdesk
