#pragma once

#include "rules/PackProblems.h"
#include "rules/TableReader.h"
#include "rules/manual/ManualLexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Reads manual-lexicon.toml into a ManualLexicon, and reports every problem at once.
class ManualLexiconReader {
public:
    explicit ManualLexiconReader(const std::string& fileName) : m_problems(fileName), m_file(fileName) {}
    [[nodiscard]] Result<ManualLexicon> read(const TomlValue& document);

private:
    void numbers(const TomlValue& table);
    void quiet(const TomlValue& table);
    void cue(const TomlValue& table);
    void fact(const TomlValue& table);
    void unit(const TomlValue& table);
    void limit(const TomlValue& table);
    void clocks(const TomlValue& table);
    void record(const TomlValue& table);
    void time(const TomlValue& table);
    void severity(const TomlValue& table);
    void field(const TomlValue& table);
    void topic(const TomlValue& table);
    void moment(const TomlValue& table);
    void momentCues(TableReader& reader, std::string_view key, std::uint32_t moment);
    void advice(const TomlValue& table);
    void names(const TomlValue& table);
    void draft(const TomlValue& table);
    void past(const TomlValue& table);
    void alias(const TomlValue& table);
    void reminder(const TomlValue& table);
    void channel(const TomlValue& table);

    static std::vector<std::u32string> pointsOfAll(const std::vector<std::string>& texts);
    std::uint32_t word(std::string_view text);
    std::vector<std::vector<std::uint32_t>> sets(const std::vector<std::string>& texts);
    WordMeaning& meaning(std::uint32_t word) { return m_lexicon.meanings[word]; }

    PackProblems m_problems;
    std::string m_file;
    ManualLexicon m_lexicon;
};

} // namespace frontdesk
