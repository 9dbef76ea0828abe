#pragma once

#include "domain/arrears/FeeErrors.h"
#include "rules/RuleBook.h"
#include "rules/manual/WordFinder.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Why words may not go out in a text about fees.
enum class FeeTextFault {
    Threat,    ///< to cut water, power, heat, gas, access or the lift over fees (Civil Code, art. 944)
    Publicity, ///< to make known who owes
    Forbidden, ///< words that a pack forbids
};

/// Words that may not go out, by code points of the text.
struct FeeTextHit {
    FeeTextFault fault = FeeTextFault::Threat;
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string words;        ///< as they stand in the text
    std::string instead = {}; ///< of forbidden words: what the pack offers
    bool operator==(const FeeTextHit&) const = default;
};

/// Looks through a text about fees before it goes out: a letter, a message. A notice that water or power is off for
/// repairs passes, and so does a sentence that says that nobody may cut them. Its words are the program's own data
/// (resources/fee-text.toml) and no pack's: nobody can switch them off, packs can only forbid more. Immutable; any
/// thread. A text that is cut by blanks or marks between its letters, in full width or in traditional characters, is
/// read like the plain one.
class FeeTextGuard {
public:
    /// @error pack.syntax and the like, fee.words_bad with its place
    [[nodiscard]] static Result<FeeTextGuard> read(std::string_view toml, const std::string& fileName);

    /// Everything in it that may not go out, in the order of the text.
    [[nodiscard]] std::vector<FeeTextHit> find(std::string_view text) const;
    /// The same with what the packs forbid.
    [[nodiscard]] std::vector<FeeTextHit> find(std::string_view text, const RuleBook& book) const;
    /// @error fee.text_refused with a problem for each hit: fee.text_threat, fee.text_public, fee.text_forbidden
    [[nodiscard]] Result<void> check(std::string_view text, const RuleBook& book) const;

private:
    struct Reading;
    using Roles = std::uint32_t;

    WordFinder m_finder;
    std::vector<Roles> m_roles; ///< by word
    std::u32string m_traditional;
    std::u32string m_simplified;
    std::int64_t m_gap = 0;       ///< most characters between what is cut and the cutting
    std::int64_t m_latinGap = 0;  ///< the same between words with letters
    std::int64_t m_publicGap = 0; ///< between who owes and making it known
    std::int64_t m_reach = 0;     ///< so far a "not" reaches
    std::int64_t m_longReach = 0; ///< so far one reaches that says "not by such means"
};

} // namespace frontdesk
