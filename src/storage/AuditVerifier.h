#pragma once

#include "base/Result.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "storage/AuditTrail.h"
#include "storage/AuditedRecords.h"
#include "storage/Database.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace frontdesk {

/// Goes through the whole audit and compares it with itself and with the records: any edit, deletion or move of an
/// entry, an image or a record is found. Erased images are told apart from lost ones: an entry must say so.
class AuditVerifier {
public:
    struct Report {
        std::int64_t entries = 0;
        std::int64_t chains = 0;
        std::int64_t records = 0;
        std::int64_t erased = 0;            ///< images erased as the audit says
        std::vector<Problem> problems = {}; ///< audit.*, at most `mostProblems`
        bool sound() const { return problems.empty(); }
    };
    static constexpr std::size_t mostProblems = 1000;

    explicit AuditVerifier(Database& database) : m_database(database) {}

    /// On one snapshot of the database. @error store.*
    [[nodiscard]] Result<Report> verify();

private:
    struct Chain;
    struct Payload;
    struct Imports;
    struct FirstEntry;
    [[nodiscard]] Result<void> verifyChains();
    [[nodiscard]] Result<void> verifyEntry(Statement& row, Chain& chain);
    void verifyPayload(const AuditTrail::Link& link, const Payload& payload);
    [[nodiscard]] Result<void> endChain(const Chain& chain);
    [[nodiscard]] Result<void> verifyHeads();
    [[nodiscard]] Result<void> verifyStrayPayloads();
    [[nodiscard]] Result<void> verifyErasures();
    [[nodiscard]] Result<void> eachKind(Result<void> (AuditVerifier::*verifyKind)(const AuditedKind&));
    [[nodiscard]] Result<void> verifyRecords(const AuditedKind& kind);
    [[nodiscard]] Result<void> verifyMissingRecords(const AuditedKind& kind);
    [[nodiscard]] Result<void> verifyItems();
    [[nodiscard]] Result<void> verifyComplaints();
    [[nodiscard]] Result<void> verifyFees();
    template <class Record>
    [[nodiscard]] Result<void> verifyFee(const Result<Record>& found, RecordRef record, Imports& imports);
    [[nodiscard]] Result<FirstEntry> firstEntryOf(RecordRef record);
    [[nodiscard]] Result<void> verifyWatchDecisions();
    [[nodiscard]] Result<void> verifySettings();
    [[nodiscard]] Result<void> compare(RecordRef record, std::int64_t version, const RecordImage& image);
    [[nodiscard]] Result<void> eachId(const char* sql, const std::function<Result<void>(std::int64_t)>& visit);
    void report(ErrorCode code, std::string first, std::string second);
    void reportRecord(ErrorCode code, RecordRef record);

    Database& m_database;
    Report m_report;
};

} // namespace frontdesk
