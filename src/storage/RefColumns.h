#pragma once

#include "domain/RecordRef.h"
#include "storage/Statement.h"
#include "storage/StoredWords.h"

#include <cstdint>
#include <optional>
#include <string>

namespace frontdesk {

/// Binds the two columns (kind, id) of a record that another one may point at.
inline void bindRef(Statement& statement, const std::optional<RecordRef>& ref)
{
    if (ref) {
        statement.bind(nameOf(ref->kind)).bind(ref->id);
    } else {
        statement.bindNull().bindNull();
    }
}

/// Reads the next two columns. False when the kind is none of ours, or one of the two is missing.
[[nodiscard]] inline bool readRef(Statement& row, std::optional<RecordRef>& ref)
{
    const std::optional<std::string> kind = row.optionalText();
    const std::optional<std::int64_t> id = row.optionalInteger();
    if (!kind || !id) {
        return !kind && !id;
    }
    const auto word = fromStoredWord<RecordKind>(*kind);
    if (word) {
        ref = RecordRef{*word, *id};
    }
    return word.has_value();
}

} // namespace frontdesk
