#pragma once

#include "rules/Pack.h"
#include "rules/Vocabulary.h"

#include <vector>

namespace frontdesk {

inline constexpr ErrorCode packLimitConflict{
    "pack.limit_conflict"}; ///< %1 what, %2 value, %3 other value, %4 other place
inline constexpr ErrorCode packSaysForbidden{"pack.says_forbidden"}; ///< %1 words, %2 entry that forbids them
inline constexpr ErrorCode packNoSource{"pack.no_source"};
inline constexpr ErrorCode packDuplicatePhrase{"pack.duplicate_phrase"}; ///< %1 phrase, %2 other place
inline constexpr ErrorCode packScenarioFails{
    "pack.scenario_fails"}; ///< %1 scenario, %2 step no., %3 id missing or unwanted
inline constexpr ErrorCode packLimitUnreasonable{"pack.limit_unreasonable"};
inline constexpr ErrorCode packVanishedId{"pack.vanished_id"}; ///< an overlay changes an id that is no more

enum class Severity { Warning, Error };
struct PackFinding {
    Severity severity = Severity::Warning;
    Problem problem;
};

/// Checks packs that are to be active together: conflicts between them, forbidden words in prompts, failing
/// scenarios, missing sources. Deterministic; findings in the order of the files.
class PackChecker {
public:
    explicit PackChecker(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}
    [[nodiscard]] std::vector<PackFinding> check(const std::vector<Pack>& packs) const;

private:
    const Vocabulary& m_vocabulary;
};

} // namespace frontdesk
