#pragma once

#include "base/Result.h"
#include "domain/people/Actor.h"
#include "panels/rehearsal/ResultLine.h"
#include "rules/RuleBook.h"

#include <vector>

namespace frontdesk {

class ReadView;

/// The results that somebody may see: everybody's with the right see_rehearsals, otherwise one's own. Newest first. A
/// value.
class ResultReading {
public:
    /// So many of the newest are read: what a unit rehearses in years.
    static constexpr int most = 1000;

    /// On the read lane. @param book in force, for titles @error people.no_right with nobody signed in, the store's
    [[nodiscard]] static Result<ResultReading> readFor(const Actor& actor, const ReadView& view, const RuleBook& book);

    [[nodiscard]] const std::vector<ResultLine>& lines() const { return m_lines; }
    [[nodiscard]] bool isOfEverybody() const { return m_ofEverybody; }
    /// The scenario of a result in a book; null: it is not in it.
    [[nodiscard]] static const ScenarioEntry* scenarioOf(const RehearsalResult& result, const RuleBook& book);

private:
    std::vector<ResultLine> m_lines;
    bool m_ofEverybody = false;
};

} // namespace frontdesk
