#include "storage/AuditTrail.h"

#include "storage/ImageCodec.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

#include <sodium.h>

namespace frontdesk {

namespace {

constexpr std::size_t saltSize = 16;

} // namespace

Hash AuditTrail::hashOf(const Link& link)
{
    RowHasher hasher;
    hasher.add(std::span{link.previous}).add(link.desk).add(link.seq).add(link.at);
    hasher.add(std::int64_t{link.staff ? 1 : 0}).add(link.staff.value_or(0));
    hasher.add(std::string_view{link.action}).add(std::string_view{link.kind}).add(link.record).add(link.version);
    return hasher.add(std::span{link.imageHash}).finish();
}

Hash AuditTrail::hashOfImages(std::span<const unsigned char> salt, std::string_view before, std::string_view after)
{
    return RowHasher{salt}.add(before).add(after).finish();
}

Result<void> AuditTrail::append(const AuditEntry& entry)
{
    Link link;
    link.desk = entry.actor.desk;
    {
        Statement head = m_database.statement("SELECT seq, hash FROM audit_head WHERE desk = ?");
        const Result<bool> row = head.bind(link.desk).step();
        if (!row) {
            return fail(row.error());
        }
        link.seq = *row ? head.integer() + 1 : 1;
        link.previous = *row ? head.blob() : std::vector<unsigned char>(std::tuple_size_v<Hash>);
    }
    link.at = toMillis(entry.at);
    link.staff = staffValue(entry.actor.staff);
    link.action = entry.action;
    link.kind = storedWord(entry.record.kind);
    link.record = entry.record.id;
    link.version = entry.version;

    const std::string before = toJson(entry.before);
    const std::string after = toJson(entry.after);
    prepareCrypto();
    std::array<unsigned char, saltSize> salt = {};
    randombytes_buf(salt.data(), salt.size());
    const Hash imageHash = hashOfImages(salt, before, after);
    link.imageHash.assign(imageHash.begin(), imageHash.end());

    Statement chain = m_database.statement("INSERT INTO audit_chain (desk, seq, previous, at, staff, action, kind, "
                                           "record, version, image_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    chain.bind(link.desk).bind(link.seq).bind(std::span{link.previous}).bind(link.at).bind(link.staff);
    chain.bind(std::string_view{link.action}).bind(std::string_view{link.kind}).bind(link.record).bind(link.version);
    if (auto done = chain.bind(std::span{link.imageHash}).run(); !done) {
        return done;
    }
    Statement payload = m_database.statement(
        "INSERT INTO audit_payload (desk, seq, salt, image_before, image_after) VALUES (?, ?, ?, ?, ?)");
    payload.bind(link.desk).bind(link.seq).bind(std::span<const unsigned char>{salt});
    if (auto done = payload.bind(before).bind(after).run(); !done) {
        return done;
    }
    const Hash hash = hashOf(link);
    Statement head = m_database.statement(
        "INSERT INTO audit_head (desk, seq, hash) VALUES (?, ?, ?) ON CONFLICT (desk) DO UPDATE SET "
        "seq = excluded.seq, hash = excluded.hash");
    if (auto done = head.bind(link.desk).bind(link.seq).bind(std::span{hash}).run(); !done) {
        return done;
    }
    m_changes.note(entry.record);
    return {};
}

Result<std::vector<AuditEntry>> AuditTrail::historyOf(RecordRef record) const
{
    // A record's version only grows, and so does its number within a desk; clocks may be set back.
    Statement query = m_database.statement(
        "SELECT c.desk, c.at, c.staff, c.action, c.version, p.image_before, p.image_after FROM audit_chain c "
        "LEFT JOIN audit_payload p ON p.desk = c.desk AND p.seq = c.seq WHERE c.kind = ? AND c.record = ? "
        "ORDER BY c.version, c.seq, c.desk");
    query.bind(storedWord(record.kind)).bind(record.id);
    return allRows<AuditEntry>(query, [&](Statement& row) -> Result<AuditEntry> {
        AuditEntry entry{.at = {}, .actor = {}, .action = {}, .record = record};
        entry.actor.desk = static_cast<int>(row.integer());
        entry.at = row.time();
        bool sound = readStaff(row, entry.actor.staff);
        entry.action = row.text();
        entry.version = row.integer();
        for (RecordImage* image : {&entry.before, &entry.after}) {
            if (const auto json = row.optionalText()) { // an erased image is an empty one
                auto read = imageFromJson(*json);
                sound = sound && read.has_value();
                *image = std::move(read).value_or(RecordImage{});
            }
        }
        if (!sound) {
            return fail(m_database.damaged());
        }
        return entry;
    });
}

Result<int> AuditTrail::erase(RecordRef record, const Actor& actor, UtcTime at)
{
    std::int64_t version = 0;
    {
        Statement last =
            m_database.statement("SELECT coalesce(max(version), 0) FROM audit_chain WHERE kind = ? AND record = ?");
        if (auto row = last.bind(storedWord(record.kind)).bind(record.id).step(); !row) {
            return fail(row.error());
        }
        version = last.integer();
    }
    Statement erase = m_database.statement(
        "UPDATE audit_payload SET salt = NULL, image_before = NULL, image_after = NULL, erased_at = ? "
        "WHERE erased_at IS NULL AND (desk, seq) IN (SELECT desk, seq FROM audit_chain WHERE kind = ? AND record = ?)");
    if (auto done = erase.bind(at).bind(storedWord(record.kind)).bind(record.id).run(); !done) {
        return fail(done.error());
    }
    const auto erased = static_cast<int>(m_database.changes());
    AuditEntry entry{.at = at, .actor = actor, .action = std::string{erasedAction}, .record = record};
    entry.version = version;
    if (auto done = append(entry); !done) {
        return fail(done.error());
    }
    return erased;
}

} // namespace frontdesk
