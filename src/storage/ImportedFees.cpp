#include "storage/ImportedFees.h"

#include "domain/ImageFields.h"
#include "storage/StoredRows.h"

namespace frontdesk {

void hashImportedAccount(RowHasher& hasher, Statement& row)
{
    hasher.add(row.integer());
    for (int text = 0; text < 4; ++text) {
        hasher.add(row.view());
    }
    hasher.add(row.view()); // null reads as nothing
    hasher.add(row.view());
}

void hashImportedItem(RowHasher& hasher, Statement& row)
{
    hasher.add(row.integer());
    hasher.add(row.integer());
    for (int text = 0; text < 3; ++text) {
        hasher.add(row.view());
    }
    hasher.add(row.integer());
    hasher.add(row.view());
}

void hashImportedAccount(RowHasher& hasher, const RecordImage& image)
{
    hasher.add(ImageReader{image, ""}.number("id", 0));
    for (const char* const name : {"place", "payer", "building", "steward", "phone", "phone_display"}) {
        hasher.add(std::string_view{image.get(name)});
    }
}

void hashImportedItem(RowHasher& hasher, const RecordImage& image)
{
    const ImageReader read{image, ""};
    hasher.add(read.number("id", 0)).add(read.number("account", 0));
    for (const char* const name : {"kind", "period", "bill"}) {
        hasher.add(std::string_view{image.get(name)});
    }
    hasher.add(read.number("amount", 0)).add(std::string_view{image.get("due")});
}

Result<std::string> importedDigest(Database& database, FeeImportId import)
{
    RowHasher hasher;
    Statement accounts =
        database.statement("SELECT " FRONTDESK_IMPORTED_ACCOUNT " FROM fee_account WHERE source = ? ORDER BY id");
    accounts.bind(import.value());
    return eachRow(accounts,
                   [&](Statement& row) -> Result<void> {
                       hashImportedAccount(hasher, row);
                       return {};
                   })
        .and_then([&] {
            Statement items =
                database.statement("SELECT " FRONTDESK_IMPORTED_ITEM " FROM fee_item WHERE source = ? ORDER BY id");
            items.bind(import.value());
            return eachRow(items, [&](Statement& row) -> Result<void> {
                hashImportedItem(hasher, row);
                return {};
            });
        })
        .map([&] { return hexOf(hasher.finish()); });
}

std::string hexOf(const Hash& hash)
{
    constexpr std::string_view digits{"0123456789abcdef"};
    std::string text;
    for (const unsigned char byte : hash) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

} // namespace frontdesk
