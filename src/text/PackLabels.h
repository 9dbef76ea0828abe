#pragma once

#include "rules/EntryHead.h"
#include "rules/Vocabulary.h"

#include <QString>
#include <vector>

namespace frontdesk {

/// What an entry of a pack says, told in the language of the screen by the labels of the vocabulary.
class PackLabels {
public:
    /// "Answered late", "Leak, Outside line": when it holds; empty for no condition.
    [[nodiscard]] static QString conditions(const std::vector<Condition>& when, const Vocabulary& vocabulary);
    /// "3 rings": of the limit's unit.
    [[nodiscard]] static QString amount(std::string_view limit, std::int64_t number, const Vocabulary& vocabulary);
    /// What a fact's word is called, such as a category's label; the word itself where it has no label.
    [[nodiscard]] static QString value(const std::string& fact, const std::string& word);
    [[nodiscard]] static QString moment(std::string_view name, const Vocabulary& vocabulary);
    [[nodiscard]] static QString limit(std::string_view name, const Vocabulary& vocabulary);
    [[nodiscard]] static QString field(std::string_view name, const Vocabulary& vocabulary);
    /// A sentence as printed: known slots filled, the others by their names in square brackets.
    [[nodiscard]] static QString sentence(const std::string& words, const std::map<std::string, std::string>& known,
                                          const Vocabulary& vocabulary);
};

} // namespace frontdesk
