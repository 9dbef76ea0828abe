// What is compared with the audit of the records of the kind item.
#include "storage/AuditVerifier.h"

#include "storage/SqliteItemRepository.h"
#include "storage/StorageErrors.h"

namespace frontdesk {

Result<void> AuditVerifier::verifyItems()
{
    UnitChanges none;
    const SqliteItemRepository items{m_database, none};
    const auto verifyEach = [&](const char* sql, auto readId, auto version) {
        return eachId(sql, [&](std::int64_t value) -> Result<void> {
            const RecordRef record{RecordKind::Item, value};
            const auto found = readId(value);
            if (!found) {
                reportRecord(auditRecordUnread, record);
                return {};
            }
            return compare(record, version(*found), imageOf(*found));
        });
    };
    return verifyEach(
               "SELECT id FROM item ORDER BY id",
               [&](std::int64_t id) {
                   return ItemId::fromValue(id).and_then([&](ItemId item) { return items.find(item); });
               },
               [](const Item& item) { return item.version; })
        .and_then([&] {
            return verifyEach(
                "SELECT id FROM item_batch ORDER BY id",
                [&](std::int64_t id) {
                    return ItemBatchId::fromValue(id).and_then(
                        [&](ItemBatchId batch) { return items.findBatch(batch); });
                },
                [](const ItemBatch&) { return Version{1}; });
        })
        .and_then([&] {
            return verifyEach(
                "SELECT id FROM proxy_consent ORDER BY id",
                [&](std::int64_t id) {
                    return ProxyConsentId::fromValue(id).and_then(
                        [&](ProxyConsentId consent) { return items.findConsent(consent); });
                },
                [](const ProxyConsent& consent) { return consent.version; });
        })
        .and_then([&] {
            return eachId("SELECT DISTINCT record FROM audit_chain a WHERE kind = 'item' AND NOT EXISTS (SELECT 1 FROM "
                          "item WHERE id = a.record) AND NOT EXISTS (SELECT 1 FROM item_batch WHERE id = a.record) "
                          "AND NOT EXISTS (SELECT 1 FROM proxy_consent WHERE id = a.record) ORDER BY record",
                          [&](std::int64_t value) -> Result<void> {
                              reportRecord(auditRecordMissing, {RecordKind::Item, value});
                              return {};
                          });
        });
}

} // namespace frontdesk
