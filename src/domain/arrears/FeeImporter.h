#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeeImport.h"
#include "domain/arrears/FeeListRow.h"
#include "domain/people/Actor.h"
#include "domain/table/ImportTarget.h"

#include <array>
#include <string>
#include <vector>

namespace frontdesk {

inline constexpr ErrorCode feeRepeatedRow{"fee.repeated_row"}; ///< %1 the row that speaks of the same fee
inline constexpr ErrorCode feeWholeUnclear{
    "fee.whole_unclear"}; ///< %1 a row that is left out of a whole list and names no room
inline constexpr ErrorCode feeImportMoved{"fee.import_moved"}; ///< %1 what was changed since
inline constexpr ErrorCode feeImportGone{"fee.import_gone"};   ///< it was taken back already
inline constexpr std::array feeImportErrors{feeRepeatedRow, feeWholeUnclear, feeImportMoved, feeImportGone};

/// One list as it is taken in.
struct FeeList {
    std::string source = {}; ///< name of the file
    bool whole = false;      ///< what is missing in it counts as paid elsewhere
    std::vector<FeeListRow> rows = {};
    /// Rows that are left out as bad ones: nothing of their rooms counts as missing.
    std::vector<MappedRow> leftOut = {};
};

/// Finance's lists of what is owed: one write transaction each. Accounts go by place and payer (FeeAccount::keyOf),
/// items by FeeItem::key(): the same list twice changes nothing. What was paid at the desk stays; what a list leaves
/// empty keeps its value. What was added has no audit entry of its own (FeeImport says why), what was changed has.
/// Stateless; wants the right to manage fees. Audit actions: imported, import_reverted.
class FeeImporter {
public:
    /// @param progress told of each row; when it says no: table.cancelled
    /// @error people.no_right, fee.repeated_row, fee.whole_unclear, table.cancelled, money.overflow, store.*
    [[nodiscard]] Result<FeeImport> take(UnitOfWork& uow, const Actor& actor, IdMaker& ids, FeeList list, UtcTime now,
                                         const RowProgress& progress = {}) const;
    /// Takes a whole import back: what it added is voided, what it changed is as before.
    /// @error fee.import_moved: nothing is taken back then; fee.import_gone
    [[nodiscard]] Result<FeeImport> takeBack(UnitOfWork& uow, const Actor& actor, FeeImportId id, UtcTime now) const;
};

} // namespace frontdesk
