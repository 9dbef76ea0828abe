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
    "pack.scenario_fails"}; ///< %1 scenario, %2 step no., %3 id missing or unwanted, %4 "missing" or "unwanted"
inline constexpr ErrorCode packLimitUnreasonable{
    "pack.limit_unreasonable"}; ///< %1 what, %2 value, %3 and %4 the sensible range
inline constexpr ErrorCode packVanishedId{
    "pack.vanished_id"}; ///< an overlay or a rehearsal names an id that is none: %1 id, %2 nearest known, %3 the pack
inline constexpr ErrorCode packExtendsUnknown{"pack.extends_unknown"}; ///< %1 pack, %2 nearest active
inline constexpr ErrorCode packNoEnglish{"pack.no_english"};           ///< %1 the text in Chinese

inline constexpr ErrorCode packNeverTrue{
    "pack.never_true"}; ///< %1 fact, %2 the values that it can have, or empty, %3 what `when` asks of it
inline constexpr ErrorCode packOnlyMark{"pack.only_mark"};             ///< %1 moment
inline constexpr ErrorCode packHidden{"pack.hidden"};                  ///< %1 the entry in front of it, %2 its place
inline constexpr ErrorCode packLadderConflict{"pack.ladder_conflict"}; ///< %1 kind, %2 other place
inline constexpr ErrorCode packCalendarConflict{"pack.calendar_conflict"}; ///< %1 id, %2 other place
inline constexpr ErrorCode packDayConflict{"pack.day_conflict"};           ///< %1 make-up day, %2 where it is off
inline constexpr ErrorCode packWeights{"pack.weights"};                    ///< %1 what a scorecard's weights come to
inline constexpr ErrorCode packAlwaysNothing{
    "pack.always_nothing"}; ///< an indicator that counts nothing: %1 the fact that rules it out, or empty

/// Shipped packs speak both languages; a customer's own need not.
enum class PackOrigin { Own, Shipped };

enum class Severity { Warning, Error };
struct PackFinding {
    Severity severity = Severity::Warning;
    Problem problem; ///< its field is "pack/id" of the entry
};

/// Checks packs that are to be active together: conflicts between them, forbidden words in prompts, failing
/// scenarios, missing sources. Deterministic; findings in the order of the files.
class PackChecker {
public:
    explicit PackChecker(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}
    /// @param origin of all of them; of shipped packs the missing English texts are found too
    [[nodiscard]] std::vector<PackFinding> check(const std::vector<Pack>& packs,
                                                 PackOrigin origin = PackOrigin::Own) const;

private:
    const Vocabulary& m_vocabulary;
};

} // namespace frontdesk
