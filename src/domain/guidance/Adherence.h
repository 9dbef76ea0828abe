#pragma once

#include "base/LocalTime.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/people/Actor.h"
#include "rules/Facts.h"
#include "rules/RuleBook.h"

#include <compare>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One finished activity (a call, a counter matter) as its record tells of it.
struct RecordedWork {
    std::optional<StaffId> who = {}; ///< empty: nobody has taken it
    LocalDate day;
    GuidanceSession session = GuidanceSession{};
    Facts facts = {}; ///< what the record still knows: a condition on anything else holds for nobody
    std::function<bool(std::string_view)> has = {};          ///< fields that the record has
    std::function<std::string(std::string_view)> field = {}; ///< their text; empty: not filled
};

/// How much each thing counts in the score.
struct AdherenceWeights {
    int required = 3; ///< a required step
    int step = 1;
    int forbidden = 2; ///< a word not to say that was typed counts as so much that was not done
};

/// What was followed and what was not. Steps that the record itself proves (a filled field) are counted apart and not
/// scored: only what somebody had to see and tick is.
struct AdherenceFigures {
    int records = 0;
    int promptsShown = 0;
    int promptsDismissed = 0;
    int stepsTicked = 0;
    int stepsSkipped = 0;
    int stepsProven = 0;
    int stepsUnproven = 0;
    int forbiddenWords = 0;
    int weightDone = 0;
    int weightDue = 0;
    bool operator==(const AdherenceFigures&) const = default;

    /// 0 to 100, rounded to the nearest; nothing where nothing was to be done.
    [[nodiscard]] std::optional<int> percent() const;
    void add(const AdherenceFigures& other);
};

/// Whose figures: a person, a pack and a week by its Monday.
struct AdherenceKey {
    std::optional<StaffId> who = {};
    std::string pack;
    LocalDate week;
    auto operator<=>(const AdherenceKey&) const = default;
};

/// A part of what was counted; what is empty stands for all of its kind.
struct AdherencePart {
    std::optional<std::optional<StaffId>> who = {}; ///< a person, or what nobody has taken
    std::string pack = {};
    std::optional<LocalDate> week = {};
    auto operator<=>(const AdherencePart&) const = default;

    [[nodiscard]] bool has(const AdherenceKey& key) const
    {
        return (!who || *who == key.who) && (pack.empty() || pack == key.pack) && (!week || *week == key.week);
    }
};

/// A clause of a manual that was passed over.
struct MissedClause {
    std::string clause;
    int times = 0;
    bool operator==(const MissedClause&) const = default;
};

/// Counts how far recorded work followed its packs. A step was due when the record's guidance log shows its moment and
/// its checklist held under what the record knows; each is due once a record, however often its moment came.
class Adherence {
public:
    explicit Adherence(AdherenceWeights weights = {}) : m_weights(weights) {}

    /// @param book that the work was done under
    void add(const RecordedWork& work, const RuleBook& book);

    [[nodiscard]] const std::map<AdherenceKey, AdherenceFigures>& figures() const { return m_figures; }
    /// A part's figures together. A record that several packs guided counts once.
    [[nodiscard]] AdherenceFigures total(const AdherencePart& part) const;
    /// The most often missed first, then by name; additions of ours ("TR") are no clauses.
    [[nodiscard]] std::vector<MissedClause> missedClauses(const AdherencePart& part, std::size_t most) const;

private:
    using PackFigures = std::map<std::string, AdherenceFigures>;
    void addSteps(const RecordedWork& work, const RuleBook& book, PackFigures& figures);
    void addEvents(const RecordedWork& work, const RuleBook& book, PackFigures& figures);
    void miss(const RecordedWork& work, const EntryHead& head);

    AdherenceWeights m_weights;
    std::map<AdherenceKey, AdherenceFigures> m_figures;
    std::map<AdherenceKey, std::map<std::string, int>> m_missed;
    std::map<AdherenceKey, int> m_records; ///< of all packs together: the key's pack is empty
};

/// The Monday of the day's week.
[[nodiscard]] LocalDate weekOf(LocalDate day);

} // namespace frontdesk
