#pragma once

#include "base/Result.h"
#include "domain/demo/DemoRandom.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

inline constexpr ErrorCode demoBad{"demo.bad"}; ///< %1 what is missing or wrong; carries the place
inline constexpr std::array demoErrors{demoBad};

/// Something that people call about.
struct DemoMatter {
    std::string category;          ///< the vocabulary's word
    std::size_t weight = 1;        ///< how often, against the others
    std::vector<std::string> says; ///< key points, with {words}
    std::vector<std::string> asks; ///< what is asked of the desk, with {words}; may be empty
    bool operator==(const DemoMatter&) const = default;
};

/// Names, numbers, rooms and matters of a made-up estate, from resources/demo.toml: C++ holds no phrase.
/// Immutable; usable from every thread.
struct DemoTexts {
    std::vector<std::string> frequentSurnames; ///< of every second person
    std::vector<std::string> surnames;
    std::vector<std::string> compoundSurnames; ///< rare
    std::vector<std::string> given;            ///< single characters
    std::vector<std::string> companies;
    std::vector<std::string> mobiles;   ///< the first three digits of eleven
    std::vector<std::string> landlines; ///< all but the last six digits
    std::vector<std::string> holds;     ///< why a caller waits: words of the hold bar
    std::vector<std::string> promises;  ///< what a callback is about, with {words}
    std::vector<std::string> kept;      ///< how it was kept
    std::vector<std::string> withdrawn; ///< why it was not needed any more
    std::vector<std::string> voided;    ///< why a record does not count
    std::size_t buildings = 1;
    std::size_t floors = 1;
    std::size_t doors = 1; ///< on a floor, 9 at most
    std::vector<DemoMatter> matters;
    std::map<std::string, std::vector<std::string>, std::less<>> words; ///< what {name} stands for

    /// @error demo.bad with the place, pack.syntax and the other errors of a TOML text
    [[nodiscard]] static Result<DemoTexts> read(std::string_view toml, const std::string& fileName);

    /// A sentence with each {name} replaced by one of its words, and {number} by 2 to 30.
    [[nodiscard]] std::string filled(std::string_view sentence, DemoRandom& random) const;
};

} // namespace frontdesk
