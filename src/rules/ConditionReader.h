#pragma once

#include "rules/Pack.h"
#include "rules/TableReader.h"
#include "rules/Vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Reads `when = { … }` and a rehearsal's `facts = { … }` against the vocabulary's facts and their types.
class ConditionReader {
public:
    ConditionReader(const Vocabulary& vocabulary, PackProblems& problems, std::string owner)
        : m_vocabulary(vocabulary), m_problems(problems), m_owner(std::move(owner))
    {}

    /// @param when the table, or nullptr when the entry has none @param key under which it stands
    [[nodiscard]] std::vector<Condition> conditions(const TomlValue* when, std::string_view key = "when");
    [[nodiscard]] Facts facts(const TomlValue* facts);

private:
    const FactWord* knownFact(const TomlValue& member);
    std::optional<Condition> condition(const TomlValue& member, const FactWord& fact);
    std::optional<Condition> range(const TomlValue& member, const FactWord& fact);
    std::optional<FactValue> value(const TomlValue& found, const std::string& name, const FactWord& fact);
    bool isTable(const TomlValue* value, std::string_view key);

    const Vocabulary& m_vocabulary;
    PackProblems& m_problems;
    std::string m_owner;
};

} // namespace frontdesk
