#include "rules/Vocabulary.h"

#include "rules/TomlDocument.h"
#include "rules/VocabularyReader.h"

namespace frontdesk {
namespace {

template <class Map> const typename Map::mapped_type* findWord(const Map& words, std::string_view name)
{
    const auto at = words.find(name);
    return at == words.end() ? nullptr : &at->second;
}

template <class Map> std::vector<std::string> namesOf(const Map& words)
{
    std::vector<std::string> names;
    names.reserve(words.size());
    for (const auto& [name, word] : words) {
        names.push_back(name);
    }
    return names;
}

} // namespace

Result<Vocabulary> Vocabulary::read(std::string_view toml, const std::string& fileName)
{
    return TomlDocument::read(toml, fileName).and_then([&](const TomlValue& document) {
        return VocabularyReader{fileName}.read(document);
    });
}

const MomentWord* Vocabulary::moment(std::string_view name) const { return findWord(m_moments, name); }
const FactWord* Vocabulary::fact(std::string_view name) const { return findWord(m_facts, name); }
const LocalText* Vocabulary::slot(std::string_view name) const { return findWord(m_slots, name); }
const LocalText* Vocabulary::field(std::string_view name) const { return findWord(m_fields, name); }
const LimitWord* Vocabulary::limit(std::string_view name) const { return findWord(m_limits, name); }
const LocalText* Vocabulary::duty(std::string_view name) const { return findWord(m_duties, name); }
const RangeWord* Vocabulary::ladder(std::string_view name) const { return findWord(m_ladders, name); }
const RangeWord* Vocabulary::time(std::string_view name) const { return findWord(m_times, name); }
const LocalText* Vocabulary::record(std::string_view name) const { return findWord(m_records, name); }
const LocalText* Vocabulary::channel(std::string_view name) const { return findWord(m_channels, name); }
const LocalText* Vocabulary::state(std::string_view name) const { return findWord(m_states, name); }
const LocalText* Vocabulary::person(std::string_view name) const { return findWord(m_persons, name); }

std::vector<std::string> Vocabulary::momentNames() const { return namesOf(m_moments); }
std::vector<std::string> Vocabulary::factNames() const { return namesOf(m_facts); }
std::vector<std::string> Vocabulary::slotNames() const { return namesOf(m_slots); }
std::vector<std::string> Vocabulary::fieldNames() const { return namesOf(m_fields); }
std::vector<std::string> Vocabulary::limitNames() const { return namesOf(m_limits); }
std::vector<std::string> Vocabulary::dutyNames() const { return namesOf(m_duties); }
std::vector<std::string> Vocabulary::ladderNames() const { return namesOf(m_ladders); }
std::vector<std::string> Vocabulary::timeNames() const { return namesOf(m_times); }
std::vector<std::string> Vocabulary::recordNames() const { return namesOf(m_records); }
std::vector<std::string> Vocabulary::channelNames() const { return namesOf(m_channels); }
std::vector<std::string> Vocabulary::stateNames() const { return namesOf(m_states); }
std::vector<std::string> Vocabulary::personNames() const { return namesOf(m_persons); }

} // namespace frontdesk
