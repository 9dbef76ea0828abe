#pragma once

#include "base/Result.h"
#include "rules/LocalText.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

enum class FactType { Flag, Number, Word, Text };

struct MomentWord {
    LocalText label;
    bool planned = false; ///< no panel names it yet
};
struct FactWord {
    FactType type = FactType::Text;
    std::vector<std::string> values = {}; ///< allowed words of a Word
    LocalText label;
};
struct LimitWord {
    std::string unit; ///< rings, seconds, minutes, hours, days, times
    LocalText label;
    std::int64_t leastSensible = 0;
    std::int64_t mostSensible = 0;
};

/// The names that packs may use, read from resources/vocabulary.toml: moments, facts with types, slots, fields,
/// limit names, duties of the roster, each with Chinese and English. Immutable after reading.
class Vocabulary {
public:
    /// @error pack.syntax, pack.unknown_key, … with the place in the text
    [[nodiscard]] static Result<Vocabulary> read(std::string_view toml, const std::string& fileName);

    [[nodiscard]] const MomentWord* moment(std::string_view name) const;
    [[nodiscard]] const FactWord* fact(std::string_view name) const;
    [[nodiscard]] const LocalText* slot(std::string_view name) const;
    [[nodiscard]] const LocalText* field(std::string_view name) const;
    [[nodiscard]] const LimitWord* limit(std::string_view name) const;
    [[nodiscard]] const LocalText* duty(std::string_view name) const;

    [[nodiscard]] std::vector<std::string> momentNames() const;
    [[nodiscard]] std::vector<std::string> factNames() const;
    [[nodiscard]] std::vector<std::string> slotNames() const;
    [[nodiscard]] std::vector<std::string> fieldNames() const;
    [[nodiscard]] std::vector<std::string> limitNames() const;
    [[nodiscard]] std::vector<std::string> dutyNames() const;

private:
    friend class VocabularyReader;
    std::map<std::string, MomentWord, std::less<>> m_moments;
    std::map<std::string, FactWord, std::less<>> m_facts;
    std::map<std::string, LocalText, std::less<>> m_slots;
    std::map<std::string, LocalText, std::less<>> m_fields;
    std::map<std::string, LimitWord, std::less<>> m_limits;
    std::map<std::string, LocalText, std::less<>> m_duties;
};

} // namespace frontdesk
