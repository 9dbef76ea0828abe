#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

// What the importer found in a manual. Offsets and lengths are in code points of the manual's decoded text.

/// Something that shows that the text did not come through whole.
struct ManualDamage {
    std::string kind; ///< mojibake, cut_end, lost_characters, page_numbers, interleaved
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text = {};
    bool operator==(const ManualDamage&) const = default;
};

/// Something of the text that is no part of the manual.
struct ManualDropped {
    std::string text;
    std::string why; ///< page_furniture, after_the_end, repeated_line, page_number, link, pronunciation, control
    std::size_t offset = 0;
    bool operator==(const ManualDropped&) const = default;
};

/// The smallest piece of a manual that says one thing.
struct ManualClause {
    std::string id; ///< "c1", "c2" …, in the order of the text
    std::string text;
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string heading; ///< from the outermost to the innermost, " > " between them
    bool operator==(const ManualClause&) const = default;
};

struct ManualNumber {
    std::string what; ///< rings, hold_seconds, callback_minutes …
    std::string unit;
    double value = 0;
    std::optional<double> least = {}; ///< of a range, and of "at least"
    bool operator==(const ManualNumber&) const = default;
};

/// How long a record of a kind may take, as far as the manual says so.
struct ManualClock {
    std::string record = {};   ///< complaint, repair …; empty: not told
    std::string time = {};     ///< response, arrival, progress, solution, follow_up; empty: not told
    std::string severity = {}; ///< minor, normal, serious, urgent; "special": cases that packs cannot tell apart
    double value = 0;
    std::string unit = {}; ///< minutes, days or working_days
    bool sameDay = false;  ///< "on the same day"; it has no value then
    bool operator==(const ManualClock&) const = default;
};

/// What the importer makes of a clause. Kinds: those of packs (prompt, checklist, limit, require, forbid, ladder,
/// calendar, phrase), and workflow and conduct, for which packs have no entry of their own.
struct ManualEntry {
    std::string id; ///< "e1", "e2" …
    std::string kind;
    std::string moment;
    std::string panel;
    std::vector<std::string> say = {};
    std::string text = {}; ///< the clause, or what of it the entry stands for
    std::vector<std::string> forbid = {};
    std::vector<std::string> fields = {};
    std::optional<ManualNumber> limit = {};
    std::vector<int> days = {};                                 ///< of a ladder: below zero before the date
    std::vector<std::string> quiet = {};                        ///< "21:00", "08:00"
    std::vector<std::pair<std::string, std::string>> when = {}; ///< facts: "true", "false" or a word
    std::string category = {};                                  ///< of phrases
    std::string clause;
    double confidence = 0;
    std::vector<std::string> evidence = {};
    std::optional<ManualClock> clock = {}; ///< what the limit may be, and the limit of "on the same day"
    std::string advice = {};               ///< not_recommended, rephrase, legacy, or empty
    bool operator==(const ManualEntry&) const = default;
};

struct ManualReading {
    std::string encoding = {};
    std::string title = {};
    std::vector<ManualDamage> damage = {};
    std::vector<ManualDropped> dropped = {};
    std::vector<ManualClause> clauses = {};
    std::vector<ManualEntry> entries = {};
};

} // namespace frontdesk
