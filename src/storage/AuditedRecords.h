#pragma once

#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "storage/Database.h"

#include <cstdint>
#include <span>

namespace frontdesk {

/// One record as it stands, to be compared with what the audit last said of it.
struct AuditedRecord {
    std::int64_t version = 0;
    RecordImage image;
};

/// A kind of record that the audit knows, with its table. A new kind is one row.
struct AuditedKind {
    RecordKind kind;
    const char* ids;     ///< statement: every id, ascending
    const char* missing; ///< statement: records of the chain without a row, each once
    Result<AuditedRecord> (*read)(Database& database, std::int64_t id);
};

/// All kinds with a table of their own, in the order in which they are looked at. On a lane's thread.
[[nodiscard]] std::span<const AuditedKind> auditedKinds();

} // namespace frontdesk
