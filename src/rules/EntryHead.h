#pragma once

#include "base/Result.h"
#include "rules/Facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One condition on one fact: equal to a value, one of several, at least, at most. Missing facts do not match.
struct Condition {
    std::string fact;
    std::vector<FactValue> anyOf = {}; ///< one value: equal; several: one of
    std::optional<std::int64_t> least = {};
    std::optional<std::int64_t> most = {};
    bool operator==(const Condition&) const = default;
};

/// Where one value of an entry stands in the file of the entry.
struct KeyPlace {
    std::string key;
    std::size_t item = 0; ///< of a list
    int line = 0;
    int column = 0;
};

/// What every entry of a pack carries.
struct EntryHead {
    std::string id;                   ///< unique within its pack; the later pack wins by id
    std::string at = {};              ///< moment; empty for entries that belong to none (forbid, phrase, ladder …)
    std::vector<Condition> when = {}; ///< all must hold
    std::int64_t priority = 0;        ///< higher comes first
    bool once = false;                ///< shown once per activity (call, visit)
    std::int64_t cooldownSeconds = 0; ///< not again within this time
    bool enabled = true;              ///< rules that must not be shipped as written start disabled
    std::vector<std::string> source = {}; ///< the manual's rule ids
    std::string advice = {};              ///< not_recommended, rephrase, legacy, or empty
    std::string review = {}; ///< open (nobody looked at it yet), rejected, or empty; anything but empty switches it off
    std::string pack = {};   ///< id of the pack it came from, filled in by PackReader
    Place place = {};        ///< where it stands in the pack's file
    std::vector<KeyPlace> keys = {}; ///< where its values stand

    /// Where the value of the key stands, or the item of its list; the entry's own place where it has none.
    [[nodiscard]] Place placeOf(std::string_view key, std::size_t item = 0) const
    {
        for (const KeyPlace& known : keys) {
            if (known.key == key && known.item == item) {
                return {place.file, known.line, known.column};
            }
        }
        return place;
    }
};

/// "pack/id": the stable name of an entry in records and logs.
[[nodiscard]] inline std::string keyOf(const EntryHead& head) { return head.pack + '/' + head.id; }

} // namespace frontdesk
