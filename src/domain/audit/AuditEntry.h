#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/people/Actor.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One change: who did what to which record, when, with the record before and after.
/// The store chains entries by hash (one chain a desk); the images stand apart and can be erased without breaking it.
struct AuditEntry {
    UtcTime at;
    Actor actor;
    std::string action; ///< a word such as "added", "changed", "voided", "unvoided"; stored, never renamed
    RecordRef record;
    std::int64_t version = 0;
    RecordImage before = {}; ///< empty for an added record
    RecordImage after = {};
};

/// Port: append-only, written in the same transaction as the change.
class AuditLog {
public:
    virtual ~AuditLog() = default;
    [[nodiscard]] virtual Result<void> append(const AuditEntry& entry) = 0;
    /// Entries of one record, oldest first.
    [[nodiscard]] virtual Result<std::vector<AuditEntry>> historyOf(RecordRef record) const = 0;
};

} // namespace frontdesk
