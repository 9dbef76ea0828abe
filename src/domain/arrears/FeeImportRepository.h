#pragma once

#include "domain/arrears/FeeImport.h"

#include <vector>

namespace frontdesk {

/// Port: finance's lists that were taken in. Adding the same id and content twice is one add; an update writes
/// version+1 if the stored version is the one given (record.conflict, record.not_found).
class FeeImportRepository {
public:
    virtual ~FeeImportRepository() = default;
    [[nodiscard]] virtual Result<void> add(const FeeImport& import) = 0;
    [[nodiscard]] virtual Result<FeeImport> update(const FeeImport& import) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<FeeImport> find(FeeImportId id) const = 0;
    /// The latest first.
    [[nodiscard]] virtual Result<std::vector<FeeImport>> latest(int most) const = 0;
    /// Adds to what an import wrote, in this order.
    [[nodiscard]] virtual Result<void> addRow(FeeImportId import, const FeeImportRow& row) = 0;
    /// In the order in which they were added.
    [[nodiscard]] virtual Result<std::vector<FeeImportRow>> rowsOf(FeeImportId import) const = 0;

    /// A fingerprint of every account and item that an import added, as they came: what was changed of them since does
    /// not count. For FeeImport::digest.
    [[nodiscard]] virtual Result<std::string> digestOf(FeeImportId import) const = 0;
    /// Accounts and items that an import added and that are not as they came, and accounts of it to which something was
    /// added since: an item of elsewhere, a payment, a contact, a promise, a letter. Accounts first, by their ids.
    [[nodiscard]] virtual Result<std::vector<RecordRef>> movedSince(FeeImportId import, int most) const = 0;
    /// Voids everything that an import added and that is as it came, as its next version, at revertedAt by revertedBy
    /// for feeImportTakenBack. The import's own entry stands for it.
    [[nodiscard]] virtual Result<void> voidAdded(const FeeImport& import) = 0;
};

} // namespace frontdesk
