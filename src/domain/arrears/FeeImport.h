#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/arrears/FeeWords.h"
#include "domain/people/Actor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What an import of finance's list wrote to one record, for taking it back.
struct FeeImportRow {
    RecordRef record;
    bool added = false;
    Version version = 1;     ///< as the import left it: it moved since when the stored one is another
    RecordImage before = {}; ///< of one that was there before
    bool operator==(const FeeImportRow&) const = default;
};

/// Action of the entries of an import that is taken back, and why what it added is voided.
inline constexpr std::string_view feeImportTakenBack{"import_reverted"};

/// One list of finance that was taken in. Its entry in the audit stands for the accounts and items that it added: they
/// have no entries of their own, but the digest of all of them as they came is part of this record.
struct FeeImport {
    FeeImportId id;
    Version version = 1;
    std::string source = {}; ///< name of the file
    UtcTime at{};
    std::optional<StaffId> by = {};
    bool whole = false; ///< the whole list: what was missing counts as paid elsewhere
    std::int64_t rows = 0;
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t gone = 0;
    Money total = {};
    std::string digest = {}; ///< FeeImportRepository::digestOf()
    std::optional<UtcTime> revertedAt = {};
    std::optional<StaffId> revertedBy = {};
    bool operator==(const FeeImport&) const = default;
};

[[nodiscard]] inline RecordRef refOf(const FeeImport& import) { return {RecordKind::FeeImport, import.id.value()}; }
[[nodiscard]] RecordImage imageOf(const FeeImport& import);

} // namespace frontdesk
