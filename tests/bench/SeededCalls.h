#pragma once

#include "domain/call/CallService.h"
#include "rules/RuleBook.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace frontdesk::bench {

/// Calls as a residential service desk has them over five years: the same ones in every run. One person in sixteen
/// calls on average; most are answered, some missed, some wrong numbers; a tenth late, a seventh with a hold.
class SeededCalls {
public:
    SeededCalls(std::int64_t count, const RuleBook& book);

    /// The next call, newer than the one before. There are more than `count` of them.
    [[nodiscard]] CallToSave next();
    [[nodiscard]] const RuleBook& book() const { return m_book; }

    /// Something that a clerk types into the search field.
    struct Typed {
        std::string kind;
        std::string text;
    };
    [[nodiscard]] std::vector<Typed> searches(int ofEachKind);

private:
    struct Person {
        std::u32string name;
        std::string initials;
        std::string title;
        std::string phone;
        std::string place;
    };

    [[nodiscard]] std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    [[nodiscard]] bool oneIn(std::size_t number) { return below(number) == 0; }
    [[nodiscard]] Person somebody();
    [[nodiscard]] std::string keyPoints();
    void prepareSessions();
    void fillForm(CallForm& form, const Person& person);

    std::mt19937_64 m_random{20261121}; // only its raw numbers are used: the same on every standard library
    const RuleBook& m_book;
    std::vector<Person> m_people;
    std::vector<GuidanceSession> m_sessions; ///< what was shown during a call, one for each category
    std::int64_t m_step;
    UtcTime m_time;
};

} // namespace frontdesk::bench
