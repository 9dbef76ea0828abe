#pragma once

#include "domain/pack/PackVersion.h"
#include "domain/setting/UnitSettings.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// The version of a pack that counts; nothing when the pack has none.
using PackLookUp = std::function<Result<std::optional<PackVersion>>(std::string_view pack)>;

/// Reads base, the unit's packs and what they extend, each once, in the order in which they overlay one another, checks
/// them together and compiles them.
/// @error pack.not_found, pack.check_failed with every problem, and what the look-up says
[[nodiscard]] Result<RuleBook> compilePacks(const PackLookUp& lookUp, const UnitSettings& settings,
                                            const Vocabulary& vocabulary);

/// The published versions of every pack, from which packs can be taken back step by step.
class PublishedVersions {
public:
    /// @param all versions of all packs, oldest first
    explicit PublishedVersions(const std::vector<PackVersion>& all);

    /// The newest version that was not stepped back from.
    [[nodiscard]] Result<std::optional<PackVersion>> find(std::string_view pack) const;
    /// Takes the packs that the problems name one version back, or else the first pack that has an older version.
    /// False when there is none.
    bool stepBack(const std::vector<Problem>& problems);

private:
    bool stepBack(const std::string& pack);
    std::map<std::string, std::vector<PackVersion>, std::less<>> m_versions; ///< of each pack, oldest first
};

} // namespace frontdesk
