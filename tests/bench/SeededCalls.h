#pragma once

#include "domain/demo/DemoCalls.h"
#include "rules/RuleBook.h"

#include <cstdint>
#include <string>
#include <vector>

namespace frontdesk::bench {

/// Calls as a residential service desk has them over five years: the same ones in every run. One person in sixteen
/// calls on average. They are those of `frontdeskctl demo`.
class SeededCalls {
public:
    /// @param book must outlive it
    SeededCalls(std::int64_t count, const RuleBook& book);

    /// The next call, newer than the one before. There are more than `count` of them.
    [[nodiscard]] CallToSave next() { return m_calls.next().save; }
    [[nodiscard]] DemoCalls& calls() { return m_calls; }
    [[nodiscard]] const RuleBook& book() const { return m_book; }

    /// Something that a clerk types into the search field.
    struct Typed {
        std::string kind;
        std::string text;
    };
    [[nodiscard]] std::vector<Typed> searches(int ofEachKind);

private:
    const RuleBook& m_book;
    DemoTexts m_texts;
    DemoCalls m_calls;
    DemoRandom m_random;
};

} // namespace frontdesk::bench
