#pragma once

#include "base/Result.h"
#include "rules/LocalText.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

enum class FactType { Flag, Number, Word, Text };

struct MomentWord {
    LocalText label;
    bool planned = false; ///< no panel names it yet
    bool isMark = false;  ///< a name that `past` may use; nothing is shown at it
};
struct FactWord {
    FactType type = FactType::Text;
    std::vector<std::string> values = {}; ///< allowed words of a Word
    LocalText label;
    std::optional<std::int64_t> least = {}; ///< of a Number: no smaller one ever comes
    std::optional<std::int64_t> most = {};
    bool planned = false; ///< no panel knows it yet
};
struct LimitWord {
    std::string unit; ///< rings, seconds, minutes, hours, days, times
    LocalText label;
    std::int64_t leastSensible = 0;
    std::int64_t mostSensible = 0;
};

/// A name with the least and the most that makes sense: days of a ladder, minutes of a clock's time.
struct RangeWord {
    LocalText label;
    std::int64_t leastSensible = 0;
    std::int64_t mostSensible = 0;
};

/// The names that packs may use, read from resources/vocabulary.toml: moments, facts with types, slots, fields,
/// limit names, duties of the roster; for ladders and clocks what they are for, channels, times, states of records and
/// persons to tell. Each with Chinese and English. Immutable after reading.
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
    [[nodiscard]] const RangeWord* ladder(std::string_view name) const; ///< in days, before the date below zero
    [[nodiscard]] const RangeWord* time(std::string_view name) const;   ///< of a clock, in minutes
    [[nodiscard]] const LocalText* record(std::string_view name) const; ///< what a clock runs for
    [[nodiscard]] const LocalText* channel(std::string_view name) const;
    [[nodiscard]] const LocalText* state(std::string_view name) const;
    [[nodiscard]] const LocalText* person(std::string_view name) const;

    [[nodiscard]] std::vector<std::string> momentNames() const;
    [[nodiscard]] std::vector<std::string> factNames() const;
    [[nodiscard]] std::vector<std::string> slotNames() const;
    [[nodiscard]] std::vector<std::string> fieldNames() const;
    [[nodiscard]] std::vector<std::string> limitNames() const;
    [[nodiscard]] std::vector<std::string> dutyNames() const;
    [[nodiscard]] std::vector<std::string> ladderNames() const;
    [[nodiscard]] std::vector<std::string> timeNames() const;
    [[nodiscard]] std::vector<std::string> recordNames() const;
    [[nodiscard]] std::vector<std::string> channelNames() const;
    [[nodiscard]] std::vector<std::string> stateNames() const;
    [[nodiscard]] std::vector<std::string> personNames() const;

private:
    friend class VocabularyReader;
    std::map<std::string, MomentWord, std::less<>> m_moments;
    std::map<std::string, FactWord, std::less<>> m_facts;
    std::map<std::string, LocalText, std::less<>> m_slots;
    std::map<std::string, LocalText, std::less<>> m_fields;
    std::map<std::string, LimitWord, std::less<>> m_limits;
    std::map<std::string, LocalText, std::less<>> m_duties;
    std::map<std::string, RangeWord, std::less<>> m_ladders;
    std::map<std::string, RangeWord, std::less<>> m_times;
    std::map<std::string, LocalText, std::less<>> m_records;
    std::map<std::string, LocalText, std::less<>> m_channels;
    std::map<std::string, LocalText, std::less<>> m_states;
    std::map<std::string, LocalText, std::less<>> m_persons;
};

} // namespace frontdesk
