#pragma once

#include "rules/RuleBook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

class Vocabulary;

/// One question with several answers to choose from, exactly one of which is the pack's.
struct TestQuestion {
    enum class Kind {
        WhatToSay,  ///< at the moment `subject`, under `when`; answers are sentences
        NotToSay,   ///< which of the sentences is not said
        SayInstead, ///< of the words `subject`; answers are sentences
        HowMany,    ///< at most, by the limit `subject`; answers are numbers
        WhichField, ///< must be asked at the moment `subject`; answers are names of fields
        WhichStep   ///< belongs to the checklist `title` at the moment `subject`; answers are texts of steps
    };
    Kind kind = Kind::WhatToSay;
    std::string subject = {};
    LocalText title = {};             ///< of the checklist, for WhichStep
    std::vector<Condition> when = {}; ///< without the role
    std::vector<LocalText> choices = {};
    std::size_t right = 0;                ///< index in choices
    std::vector<std::string> source = {}; ///< the clauses behind the answer
    bool operator==(const TestQuestion&) const = default;
};

/// A short test on a pack, made from the pack's own entries: nothing is asked whose answer is not in it.
class ShortTest {
public:
    static constexpr std::size_t usual = 10; ///< questions
    static constexpr std::size_t choices = 4;

    /// The same book, pack, seed and number give the same test. Fewer questions when the pack holds fewer; none when
    /// the book has no such pack.
    /// @param most questions
    [[nodiscard]] static std::vector<TestQuestion> of(const RuleBook& book, std::string_view pack,
                                                      const Vocabulary& vocabulary, std::uint64_t seed,
                                                      std::size_t most = usual);
};

} // namespace frontdesk
