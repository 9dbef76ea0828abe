// Accounts and items of fees: what somebody entered or changed has entries of its own, what a list of finance brought
// is vouched for by the list's entry. The image before the first change stands for what came.
#include "storage/AuditVerifier.h"

#include "storage/FeeColumns.h"
#include "storage/ImageCodec.h"
#include "storage/ImportedFees.h"
#include "storage/SqliteFeeImportRepository.h"
#include "storage/SqliteFeeRepository.h"
#include "storage/StorageErrors.h"
#include "storage/StoredRows.h"

#include <map>
#include <optional>

namespace frontdesk {

namespace {

/// Nothing stands there that no list can say.
bool hasOnlyImported(const FeeAccount& account)
{
    return account.feeClass == FeeClass::Unknown && account.preferences.empty() && account.note.empty() &&
           !account.party && !account.pause && account.prepaid.isZero();
}

bool hasOnlyImported(const FeeItem& item)
{
    return item.settled.isZero() && item.demand == FeeDemand::None && !item.limitationFrom && !item.dispute &&
           !item.goneAt;
}

/// The record is as its import left it: as it came, or voided when the import was taken back.
template <class Record> bool isAsImported(const Record& record, const FeeImport& import)
{
    Record came = record;
    if (import.revertedAt) {
        const Voided taken{
            .at = *import.revertedAt, .reason = std::string{feeImportTakenBack}, .by = import.revertedBy};
        if (came.version != 2 || came.voided != taken) {
            return false;
        }
        came.voided.reset();
        came.version = 1;
    }
    return came.version == 1 && !came.voided && hasOnlyImported(came);
}

} // namespace

/// All imports, and how far they are added up.
struct AuditVerifier::Imports {
    struct Again {
        FeeImport import;
        RowHasher hasher = RowHasher{};
        bool isErased = false; ///< of something that it brought the first image is erased: the sum cannot be told
    };
    std::map<std::int64_t, Again> all;
};

/// The image before a record's first entry: what came. Nothing where it has no entry; `erased` where it has one without
/// images.
struct AuditVerifier::FirstEntry {
    bool exists = false;
    bool erased = false;
    RecordImage before = {};
};

Result<AuditVerifier::FirstEntry> AuditVerifier::firstEntryOf(RecordRef record)
{
    Statement query = m_database.statement(
        "SELECT p.erased_at IS NOT NULL, p.image_before FROM audit_chain c JOIN audit_payload p "
        "ON p.desk = c.desk AND p.seq = c.seq WHERE c.kind = ? AND c.record = ? AND c.action <> 'erased' "
        "ORDER BY c.version, c.seq LIMIT 1");
    const Result<bool> row = query.bind(nameOf(record.kind)).bind(record.id).step();
    if (!row) {
        return fail(row.error());
    }
    FirstEntry first{.exists = *row};
    if (*row) {
        first.erased = query.flag();
        first.before = first.erased ? RecordImage{} : imageFromJson(query.text()).value_or(RecordImage{});
    }
    return first;
}

template <class Record>
Result<void> AuditVerifier::verifyFee(const Result<Record>& found, RecordRef record, Imports& imports)
{
    if (!found) {
        reportRecord(auditRecordUnread, record);
        return {};
    }
    const auto first = firstEntryOf(record);
    if (!first) {
        return fail(first.error());
    }
    const auto hash = [&](RowHasher& hasher, const RecordImage& image) {
        if (record.kind == RecordKind::FeeAccount) {
            hashImportedAccount(hasher, image);
        } else {
            hashImportedItem(hasher, image);
        }
    };
    const auto import = found->source ? imports.all.find(found->source->value()) : imports.all.end();
    if (import != imports.all.end()) {
        import->second.isErased = import->second.isErased || first->erased;
        hash(import->second.hasher, first->exists ? first->before : imageOf(*found));
    } else if (found->source) {
        reportRecord(auditRecordUnknown, record);
        return {};
    }
    if (first->exists || !found->source) {
        return compare(record, found->version, imageOf(*found));
    }
    ++m_report.records;
    if (!isAsImported(*found, import->second.import)) {
        reportRecord(auditRecordUnknown, record);
    }
    return {};
}

Result<void> AuditVerifier::verifyFees()
{
    UnitChanges none;
    Imports imports;
    const auto known = SqliteFeeImportRepository{m_database, none}.latest(-1);
    if (!known) {
        return fail(known.error());
    }
    for (const FeeImport& import : *known) {
        imports.all.emplace(import.id.value(), Imports::Again{.import = import});
    }
    const SqliteFeeRepository fees{m_database, none};
    return eachId("SELECT id FROM fee_account ORDER BY id",
                  [&](std::int64_t value) {
                      return verifyFee(FeeAccountId::fromValue(value).and_then(
                                           [&](FeeAccountId id) { return fees.findAccount(id); }),
                                       {RecordKind::FeeAccount, value}, imports);
                  })
        .and_then([&] {
            return eachId("SELECT id FROM fee_item ORDER BY id", [&](std::int64_t value) {
                return verifyFee(FeeItemId::fromValue(value).and_then([&](FeeItemId id) { return fees.findItem(id); }),
                                 {RecordKind::FeeItem, value}, imports);
            });
        })
        .and_then([&]() -> Result<void> {
            for (auto& [id, again] : imports.all) {
                if (!again.isErased && hexOf(again.hasher.finish()) != again.import.digest) {
                    reportRecord(auditRecordDiffers, {RecordKind::FeeImport, id});
                }
            }
            return {};
        })
        .and_then([&] {
            return eachId("SELECT DISTINCT record FROM audit_chain a WHERE kind = 'fee_account' AND NOT EXISTS (SELECT "
                          "1 FROM fee_account WHERE id = a.record) ORDER BY record",
                          [&](std::int64_t value) -> Result<void> {
                              reportRecord(auditRecordMissing, {RecordKind::FeeAccount, value});
                              return {};
                          });
        })
        .and_then([&] {
            return eachId("SELECT DISTINCT record FROM audit_chain a WHERE kind = 'fee_item' AND NOT EXISTS (SELECT 1 "
                          "FROM fee_item WHERE id = a.record) ORDER BY record",
                          [&](std::int64_t value) -> Result<void> {
                              reportRecord(auditRecordMissing, {RecordKind::FeeItem, value});
                              return {};
                          });
        });
}

} // namespace frontdesk
