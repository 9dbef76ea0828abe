#pragma once

#include "rules/ConditionReader.h"
#include "rules/Pack.h"
#include "rules/TableReader.h"
#include "rules/Vocabulary.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Reads the entries of one pack, kind by kind, into the pack. One object a file: it remembers the ids that it saw.
class EntryReader {
public:
    EntryReader(const Vocabulary& vocabulary, PackProblems& problems, Pack& pack)
        : m_vocabulary(vocabulary), m_problems(problems), m_pack(pack)
    {}

    void prompt(const TomlValue& table);
    void checklist(const TomlValue& table);
    void limit(const TomlValue& table);
    void requirement(const TomlValue& table);
    void forbid(const TomlValue& table);
    void phrase(const TomlValue& table);
    void greeting(const TomlValue& table);
    void scenario(const TomlValue& table);
    // EntryReaderTimes.cpp
    void ladder(const TomlValue& table);
    void clock(const TomlValue& table);
    void calendar(const TomlValue& table);
    // EntryReaderFigures.cpp
    void indicator(const TomlValue& table);
    void scorecard(const TomlValue& table);
    // EntryReaderLetters.cpp
    void letter(const TomlValue& table);

private:
    enum class Moment { Needed, Optional };

    EntryHead head(TableReader& reader, const TomlValue& table, Moment moment);
    std::string id(TableReader& reader, const TomlValue& table);
    StepEntry step(const TomlValue& table, const std::string& owner, std::map<std::string, Place>& seen);
    ScenarioStep scenarioStep(const TomlValue& table, const std::string& owner);
    std::string moment(TableReader& reader, const TomlValue* value, std::string_view key);
    void checkField(TableReader& reader, const TomlValue& at, const std::string& name);
    LadderStep ladderStep(const TomlValue& table, const std::string& owner);
    void checkLadderSteps(const TomlValue& steps, const LadderEntry& entry);
    ClockLevel clockLevel(const TomlValue& table, const std::string& owner);
    /// A word of the vocabulary; what it does not know is named with all that it knows.
    std::string knownWord(TableReader& reader, std::string_view key, const std::vector<std::string>& known,
                          bool needed);
    std::vector<std::string> states(TableReader& reader);
    /// For entries that hold at every moment: what would choose between two of them would be passed over in silence.
    void refuseChoosingKeys(TableReader& reader, const TomlValue& table);
    ScorecardItem scorecardItem(const TomlValue& table, const std::string& owner, std::map<std::string, Place>& seen);
    /// Slots of one string, of a list of strings or of a { zh, en }.
    void checkSlots(TableReader& reader, const TomlValue* value, std::string_view key);

    const Vocabulary& m_vocabulary;
    PackProblems& m_problems;
    Pack& m_pack;
    std::map<std::string, Place> m_ids;
};

/// What may name a pack or an entry: no blanks, no slash, since "pack/id" must be told apart again.
[[nodiscard]] bool isPlainId(std::string_view id);

} // namespace frontdesk
