#pragma once

#include "rules/PackProblems.h"
#include "rules/TableReader.h"
#include "rules/Vocabulary.h"

#include <map>
#include <string>
#include <string_view>

namespace frontdesk {

/// Reads vocabulary.toml into a Vocabulary, and reports every problem at once.
class VocabularyReader {
public:
    explicit VocabularyReader(const std::string& fileName) : m_problems(fileName), m_file(fileName) {}
    [[nodiscard]] Result<Vocabulary> read(const TomlValue& document);

private:
    void moment(const TomlValue& table);
    void fact(const TomlValue& table);
    void limit(const TomlValue& table);
    void range(const TomlValue& table, std::string_view kind, std::map<std::string, RangeWord, std::less<>>& words);
    void label(const TomlValue& table, std::string_view kind, std::map<std::string, LocalText, std::less<>>& words);
    std::string name(TableReader& reader, const TomlValue& table, std::string_view kind);
    static LocalText bothLanguages(TableReader& reader);

    PackProblems m_problems;
    std::string m_file;
    Vocabulary m_vocabulary;
    std::map<std::string, Place> m_seen; ///< "kind name": a slot and a field may share a name
};

} // namespace frontdesk
