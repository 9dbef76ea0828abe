#include "storage/AuditVerifier.h"

#include "storage/AuditedRecords.h"
#include "storage/ImageCodec.h"
#include "storage/SqliteSettingRepository.h"
#include "storage/StorageErrors.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

#include <algorithm>

namespace frontdesk {

struct AuditVerifier::Chain {
    std::int64_t desk = 0;
    std::int64_t seq = 0;            ///< of the last entry seen
    std::vector<unsigned char> hash; ///< of the last entry seen
};

struct AuditVerifier::Payload {
    bool present = false;
    bool erased = false;
    std::vector<unsigned char> salt;
    std::string before;
    std::string after;
};

Result<AuditVerifier::Report> AuditVerifier::verify()
{
    m_report = {};
    Result<Transaction> snapshot = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    return verifyChains()
        .and_then([&] { return verifyHeads(); })
        .and_then([&] { return verifyStrayPayloads(); })
        .and_then([&] { return verifyErasures(); })
        .and_then([&] { return eachKind(&AuditVerifier::verifyRecords); })
        .and_then([&] { return verifyItems(); })
        .and_then([&] { return verifyComplaints(); })
        .and_then([&] { return verifyWatchDecisions(); })
        .and_then([&] { return verifyFees(); })
        .and_then([&] { return verifySettings(); })
        .and_then([&] { return eachKind(&AuditVerifier::verifyMissingRecords); })
        .map([&] { return m_report; });
}

Result<void> AuditVerifier::verifyChains()
{
    Statement query = m_database.statement(
        "SELECT c.desk, c.seq, c.previous, c.at, c.staff, c.action, c.kind, c.record, c.version, c.image_hash, "
        "p.desk IS NOT NULL, p.erased_at IS NOT NULL, p.salt, p.image_before, p.image_after "
        "FROM audit_chain c LEFT JOIN audit_payload p ON p.desk = c.desk AND p.seq = c.seq ORDER BY c.desk, c.seq");
    Chain chain;
    return eachRow(query, [&](Statement& row) { return verifyEntry(row, chain); }).and_then([&] {
        return endChain(chain);
    });
}

Result<void> AuditVerifier::verifyEntry(Statement& row, Chain& chain)
{
    AuditTrail::Link link;
    link.desk = row.integer();
    link.seq = row.integer();
    link.previous = row.blob();
    link.at = row.integer();
    link.staff = row.optionalInteger();
    link.action = row.text();
    link.kind = row.text();
    link.record = row.integer();
    link.version = row.integer();
    link.imageHash = row.blob();
    Payload payload{.present = row.flag(), .erased = row.flag(), .salt = {}, .before = {}, .after = {}};
    payload.salt = row.blob();
    payload.before = row.text();
    payload.after = row.text();

    if (m_report.entries == 0 || link.desk != chain.desk) {
        if (auto ended = endChain(chain); !ended) {
            return ended;
        }
        chain = Chain{.desk = link.desk, .seq = 0, .hash = std::vector<unsigned char>(std::tuple_size_v<Hash>)};
        ++m_report.chains;
    }
    ++m_report.entries;
    if (link.seq != chain.seq + 1) {
        report(auditEntryMissing, std::to_string(link.desk), std::to_string(chain.seq + 1));
    } else if (link.previous != chain.hash) {
        // The entry before is the one that no longer gives the hash which this one remembers, or this one forgot it.
        report(auditEntryAltered, std::to_string(link.desk), std::to_string(std::max<std::int64_t>(chain.seq, 1)));
    }
    verifyPayload(link, payload);
    const Hash hash = AuditTrail::hashOf(link);
    chain.seq = link.seq;
    chain.hash.assign(hash.begin(), hash.end());
    return {};
}

void AuditVerifier::verifyPayload(const AuditTrail::Link& link, const Payload& payload)
{
    if (!payload.present) {
        report(auditImageMissing, std::to_string(link.desk), std::to_string(link.seq));
        return;
    }
    if (payload.erased) {
        ++m_report.erased;
        return;
    }
    // A salt of another length than ours would not even be taken by the hash.
    const bool saltSound = payload.salt.size() == 16;
    const Hash hash = AuditTrail::hashOfImages(saltSound ? std::span<const unsigned char>{payload.salt}
                                                         : std::span<const unsigned char>{},
                                               payload.before, payload.after);
    if (!saltSound || !std::equal(hash.begin(), hash.end(), link.imageHash.begin(), link.imageHash.end())) {
        report(auditImageAltered, std::to_string(link.desk), std::to_string(link.seq));
    }
}

Result<void> AuditVerifier::endChain(const Chain& chain)
{
    if (chain.hash.empty()) { // nothing seen yet
        return {};
    }
    Statement query = m_database.statement("SELECT seq, hash FROM audit_head WHERE desk = ?");
    const Result<bool> row = query.bind(chain.desk).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        report(auditHeadMissing, std::to_string(chain.desk), {});
        return {};
    }
    const std::int64_t seq = query.integer();
    if (seq != chain.seq) {
        report(auditEntryMissing, std::to_string(chain.desk), std::to_string(std::min(seq, chain.seq) + 1));
    } else if (query.blob() != chain.hash) {
        report(auditEntryAltered, std::to_string(chain.desk), std::to_string(chain.seq));
    }
    return {};
}

Result<void> AuditVerifier::verifyHeads()
{
    Statement query = m_database.statement(
        "SELECT desk FROM audit_head WHERE NOT EXISTS (SELECT 1 FROM audit_chain c WHERE c.desk = audit_head.desk)");
    return eachRow(query, [&](Statement& row) -> Result<void> {
        report(auditEntryMissing, std::to_string(row.integer()), "1");
        return {};
    });
}

Result<void> AuditVerifier::verifyStrayPayloads()
{
    Statement query = m_database.statement(
        "SELECT p.desk, p.seq FROM audit_payload p LEFT JOIN audit_chain c ON c.desk = p.desk AND c.seq = p.seq "
        "WHERE c.desk IS NULL ORDER BY p.desk, p.seq");
    return eachRow(query, [&](Statement& row) -> Result<void> {
        const std::string desk = std::to_string(row.integer());
        report(auditEntryMissing, desk, std::to_string(row.integer()));
        return {};
    });
}

Result<void> AuditVerifier::verifyErasures()
{
    Statement query = m_database.statement(
        "SELECT DISTINCT c.kind, c.record FROM audit_payload p JOIN audit_chain c ON c.desk = p.desk AND c.seq = p.seq "
        "WHERE p.erased_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit_chain e WHERE e.kind = c.kind "
        "AND e.record = c.record AND e.action = 'erased' AND e.at >= p.erased_at)");
    return eachRow(query, [&](Statement& row) -> Result<void> {
        const std::string kind = row.text();
        report(auditErasureUnsaid, kind, std::to_string(row.integer()));
        return {};
    });
}

Result<void> AuditVerifier::eachKind(Result<void> (AuditVerifier::*verifyKind)(const AuditedKind&))
{
    for (const AuditedKind& kind : auditedKinds()) {
        if (auto done = (this->*verifyKind)(kind); !done) {
            return done;
        }
    }
    return {};
}

Result<void> AuditVerifier::eachId(const char* sql, const std::function<Result<void>(std::int64_t)>& visit)
{
    Statement query = m_database.statement(sql);
    return eachRow(query, [&](Statement& row) { return visit(row.integer()); });
}

Result<void> AuditVerifier::verifyRecords(const AuditedKind& kind)
{
    return eachId(kind.ids, [&](std::int64_t value) -> Result<void> {
        const RecordRef record{kind.kind, value};
        const auto stands = kind.read(m_database, value);
        if (!stands) {
            reportRecord(auditRecordUnread, record);
            return {};
        }
        return compare(record, stands->version, stands->image);
    });
}

Result<void> AuditVerifier::verifySettings()
{
    UnitChanges none;
    const auto settings = SqliteSettingRepository{m_database, none}.all();
    if (!settings) {
        return fail(settings.error());
    }
    bool audited = false;
    const auto done = eachId(
        "SELECT DISTINCT record FROM audit_chain WHERE kind = 'setting' ORDER BY record", [&](std::int64_t value) {
            audited = true;
            // The entry names the settings that it is about; what it does not name belongs to another one.
            const RecordRef record{RecordKind::Setting, value};
            return AuditTrail{m_database, none}.historyOf(record).map([&](const std::vector<AuditEntry>& history) {
                const RecordImage& last = history.back().after;
                const bool same = std::all_of(last.fields().begin(), last.fields().end(), [&](const auto& field) {
                    const auto at = settings->find(field.first);
                    return at != settings->end() && at->second == field.second;
                });
                if (!same) {
                    reportRecord(auditRecordDiffers, record);
                }
                ++m_report.records;
            });
        });
    if (done && !audited && !settings->empty()) {
        reportRecord(auditRecordUnknown, {RecordKind::Setting, 1});
    }
    return done;
}

Result<void> AuditVerifier::verifyMissingRecords(const AuditedKind& kind)
{
    return eachId(kind.missing, [&](std::int64_t value) -> Result<void> {
        reportRecord(auditRecordMissing, {kind.kind, value});
        return {};
    });
}

Result<void> AuditVerifier::compare(RecordRef record, std::int64_t version, const RecordImage& image)
{
    ++m_report.records;
    Statement query = m_database.statement(
        "SELECT c.version, p.erased_at IS NOT NULL, p.image_after FROM audit_chain c JOIN audit_payload p "
        "ON p.desk = c.desk AND p.seq = c.seq WHERE c.kind = ? AND c.record = ? AND c.action <> 'erased' "
        "ORDER BY c.version DESC, c.seq DESC LIMIT 1");
    const Result<bool> row = query.bind(storedWord(record.kind)).bind(record.id).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        reportRecord(auditRecordUnknown, record);
        return {};
    }
    const bool sameVersion = query.integer() == version;
    const bool erased = query.flag();
    if (!sameVersion || (!erased && query.text() != toJson(image))) {
        reportRecord(auditRecordDiffers, record);
    }
    return {};
}

void AuditVerifier::report(ErrorCode code, std::string first, std::string second)
{
    if (m_report.problems.size() < mostProblems) {
        m_report.problems.push_back({.field = first + '/' + second, .code = code, .args = {first, second}});
    }
}

void AuditVerifier::reportRecord(ErrorCode code, RecordRef record)
{
    report(code, std::string{storedWord(record.kind)}, std::to_string(record.id));
}

} // namespace frontdesk
