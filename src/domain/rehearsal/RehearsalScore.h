#pragma once

#include "domain/rehearsal/RehearsalPlay.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// How a rehearsal went: each thing that was asked for with whether it was done, and the words not to say that were
/// typed. Pure.
///   Said: the words were shown at their step and not put away; nobody listens, so that is all that can be known.
///   In time: within the step's own time and the packs' limit `rehearsal_seconds` on top of it, and no limit of the
///   moment (rings, hold, waiting) was passed, unless the scenario itself is about that.
///   Each word not to say counts as so much that was not done, as in Adherence.
class RehearsalScore {
public:
    struct Item {
        RehearsalTask task;
        bool done = false;
    };
    struct Step {
        std::string moment;
        std::vector<Item> items = {};
    };
    struct Forbidden {
        std::string key;
        std::vector<std::string> words = {};
        std::string instead = {};
        std::vector<std::string> source = {};
    };

    [[nodiscard]] static RehearsalScore of(const RehearsalPlay& play, const RuleBook& book,
                                           AdherenceWeights weights = {});

    /// A score as text() wrote it. It names things by their keys alone: explain() brings words and clauses.
    /// @return nothing for any other text
    [[nodiscard]] static std::optional<RehearsalScore> fromText(std::string_view text);
    /// The clauses that ask for each thing, and the words not to say, as a book has them now.
    /// @param scenario that was rehearsed; null: it is not in the book, and the clauses of its tasks are not known
    void explain(const RuleBook& book, const ScenarioEntry* scenario);

    /// How long a step may take to come about: its own time and the packs' patience; nothing where no pack says.
    [[nodiscard]] static std::optional<Milliseconds> allowedFor(const ScenarioStep& step, const RuleBook& book);

    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    [[nodiscard]] const std::vector<Forbidden>& forbidden() const { return m_forbidden; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int due() const { return m_due; }
    /// Everything that is required was done, and no word not to say was typed; what is merely wished may be missing.
    [[nodiscard]] bool isPassed() const;
    /// A line for each step: its number, its moment, and every item as kind, key and done weight of its weight; behind
    /// them a line for each word not to say.
    [[nodiscard]] std::string text() const;

private:
    [[nodiscard]] static Forbidden forbiddenOf(const RuleBook& book, const std::string& key);
    [[nodiscard]] bool readStep(std::string_view line);
    [[nodiscard]] bool readForbidden(std::string_view line);

    std::vector<Step> m_steps;
    std::vector<Forbidden> m_forbidden;
    int m_done = 0;
    int m_due = 0;
    int m_forbiddenWeight = 0;
};

} // namespace frontdesk
