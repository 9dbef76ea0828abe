#pragma once

#include "base/Result.h"
#include "domain/RecordImage.h"
#include "domain/arrears/FeeWords.h"
#include "storage/Database.h"
#include "storage/Hash.h"

#include <string>

namespace frontdesk {

// What finance's lists brought, as it came: the fingerprint by which an import's entry stands for accounts and items
// that have no entries of their own. On a lane's thread.

/// The columns that a list gives to an account or an item, in the order in which they are hashed: from a row of
/// selectImportedAccounts or selectImportedItems.
void hashImportedAccount(RowHasher& hasher, Statement& row);
void hashImportedItem(RowHasher& hasher, Statement& row);
/// The same from an image of the record.
void hashImportedAccount(RowHasher& hasher, const RecordImage& image);
void hashImportedItem(RowHasher& hasher, const RecordImage& image);

#define FRONTDESK_IMPORTED_ACCOUNT "id, place, payer, building, steward, phone, phone_shown"
#define FRONTDESK_IMPORTED_ITEM "id, account, kind, period, bill, amount, due"

/// FeeImportRepository::digestOf(). @error store.*
[[nodiscard]] Result<std::string> importedDigest(Database& database, FeeImportId import);
/// Hexadecimal digits.
[[nodiscard]] std::string hexOf(const Hash& hash);

} // namespace frontdesk
