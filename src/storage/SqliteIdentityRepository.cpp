#include "storage/SqliteIdentityRepository.h"

#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

namespace frontdesk {

Result<bool> SqliteIdentityRepository::put(RecordRef owner, const IdentityNumber& number, UtcTime keptFrom)
{
    const std::string mark = markOf(number);
    {
        // The seal is another one each time: what stands there is recognised by its mark.
        Statement query = m_database.statement("SELECT 1 FROM identity WHERE owner_kind = ? AND owner = ? AND mark = ? "
                                               "AND kept_from = ? AND data_key = ?");
        query.bind(storedWord(owner.kind)).bind(owner.id).bind(mark).bind(keptFrom).bind(m_key.name());
        const Result<bool> row = query.step();
        if (!row) {
            return fail(row.error());
        }
        if (*row) {
            return false;
        }
    }
    Statement upsert = m_database.statement(
        "INSERT INTO identity (owner_kind, owner, kind, masked, data_key, sealed, mark, kept_from) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (owner_kind, owner) DO UPDATE SET kind = excluded.kind, "
        "masked = excluded.masked, data_key = excluded.data_key, sealed = excluded.sealed, mark = excluded.mark, "
        "kept_from = excluded.kept_from");
    const std::vector<unsigned char> sealed = m_key.seal(number.inFull(), owner);
    upsert.bind(storedWord(owner.kind)).bind(owner.id).bind(nameOf(number.kind())).bind(number.masked());
    upsert.bind(m_key.name()).bind(std::span{sealed}).bind(mark).bind(keptFrom);
    return upsert.run().map([&] {
        m_changes.rowsChanged = true;
        return true;
    });
}

Result<bool> SqliteIdentityRepository::remove(RecordRef owner)
{
    Statement remove = m_database.statement("DELETE FROM identity WHERE owner_kind = ? AND owner = ?");
    return remove.bind(storedWord(owner.kind)).bind(owner.id).run().map([&] {
        const bool removed = m_database.changes() > 0;
        m_changes.rowsChanged = m_changes.rowsChanged || removed;
        return removed;
    });
}

Result<std::vector<RecordRef>> SqliteIdentityRepository::purge(UtcTime before, int most)
{
    Result<std::vector<RecordRef>> owners = std::vector<RecordRef>{};
    {
        Statement query = m_database.statement("SELECT owner_kind, owner FROM identity WHERE kept_from <= ? "
                                               "ORDER BY kept_from, owner_kind, owner LIMIT ?");
        query.bind(before).bind(most);
        owners = readOwners(query);
    }
    if (!owners) {
        return owners;
    }
    for (const RecordRef owner : *owners) {
        if (const auto removed = remove(owner); !removed) {
            return fail(removed.error());
        }
    }
    return owners;
}

Result<std::optional<MaskedIdentity>> SqliteIdentityRepository::maskedOf(RecordRef owner) const
{
    Statement query =
        m_database.statement("SELECT kind, masked, kept_from FROM identity WHERE owner_kind = ? AND owner = ?");
    const Result<bool> row = query.bind(storedWord(owner.kind)).bind(owner.id).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::optional<MaskedIdentity>{};
    }
    const auto kind = identityKindOf(query.text());
    if (!kind) {
        return fail(m_database.damaged());
    }
    MaskedIdentity identity{.kind = *kind, .masked = query.text(), .keptFrom = {}};
    identity.keptFrom = query.time();
    return std::optional{std::move(identity)};
}

Result<IdentityNumber> SqliteIdentityRepository::reveal(RecordRef owner) const
{
    Statement query = m_database.statement("SELECT kind, sealed FROM identity WHERE owner_kind = ? AND owner = ?");
    const Result<bool> row = query.bind(storedWord(owner.kind)).bind(owner.id).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return fail(identityNotKept);
    }
    const auto kind = identityKindOf(query.text());
    if (!kind) {
        return fail(m_database.damaged());
    }
    const auto text = m_key.unseal(query.blob(), owner);
    if (!text) {
        return fail(identityUnreadable);
    }
    return IdentityNumber::parse(*kind, *text).or_else([](const Error&) -> Result<IdentityNumber> {
        return fail(identityUnreadable);
    });
}

Result<std::vector<RecordRef>> SqliteIdentityRepository::ownersOf(const IdentityNumber& number) const
{
    Statement query =
        m_database.statement("SELECT owner_kind, owner FROM identity WHERE mark = ? ORDER BY owner_kind, owner");
    query.bind(markOf(number));
    return readOwners(query);
}

std::string SqliteIdentityRepository::markOf(const IdentityNumber& number) const
{
    std::string text{nameOf(number.kind())};
    text.append("/").append(number.inFull());
    return m_key.mark("identity", text);
}

Result<std::vector<RecordRef>> SqliteIdentityRepository::readOwners(Statement& query) const
{
    return allRows<RecordRef>(query, [this](Statement& row) -> Result<RecordRef> {
        const auto kind = fromStoredWord<RecordKind>(row.text());
        if (!kind) {
            return fail(m_database.damaged());
        }
        return RecordRef{*kind, row.integer()};
    });
}

} // namespace frontdesk
