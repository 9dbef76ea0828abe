#pragma once

#include "base/TextFinder.h"
#include "rules/Guidance.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Words of the packs in force, as the library shows them.
struct Phrase {
    enum class Kind {
        Core,      ///< stands on top: a phrase of a priority above 0
        Courtesy,  ///< of a category
        AtMoment,  ///< what a prompt says at a moment
        Forbidden, ///< not to be said
    };
    Kind kind = Kind::Courtesy;
    std::string words;        ///< ready to be said, its slots filled as far as they are known
    std::string instead = {}; ///< of a forbidden one: what to say; may be empty
    LocalText group = {};     ///< the category's or moment's label; empty for those not to be said
    LocalText pack = {};      ///< title of the pack that it comes from
    std::vector<std::string> source = {};
    bool operator==(const Phrase&) const = default;
};

/// Everything that the packs in force say, found by Chinese characters, pinyin or initials. Immutable but for what it
/// remembers of sounds; one thread at a time, and not the GUI's: the first pinyin takes 0.2 s. Source: M2-055, M2-058.
class PhraseBook {
public:
    /// @param slots what is known of unit and staff
    PhraseBook(const RuleBook& book, const Vocabulary& vocabulary, const Slots& slots);

    /// Core words first, then by category, by moment, and what is not to be said; with something typed only what holds
    /// each of its words, and each text once.
    [[nodiscard]] std::vector<Phrase> find(std::string_view typed);

private:
    void addPhrases(const RuleBook& book, const Slots& slots);
    void addPrompts(const RuleBook& book, const Vocabulary& vocabulary, const Slots& slots);
    void addForbidden(const RuleBook& book);
    [[nodiscard]] bool holds(const Phrase& phrase, std::string_view word);

    std::vector<Phrase> m_phrases;
    TextFinder m_finder;
};

} // namespace frontdesk
