// Batches of parcels and standing authorisations.
#include "storage/SqliteItemRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/VoidColumns.h"

namespace frontdesk {

Result<void> SqliteItemRepository::addBatch(const ItemBatch& batch)
{
    {
        Statement insert = m_database.statement("INSERT INTO item_batch (id, courier, carrier, total, signature, at, "
                                                "operator) VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.bind(batch.id.value()).bind(batch.courier).bind(batch.carrier).bind(batch.total).bind(batch.strokes);
        const auto done = insert.bind(batch.at).bind(staffValue(batch.operatorId)).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    const auto stored = findBatch(batch.id);
    if (stored && *stored == batch) {
        return {};
    }
    return stored ? Result<void>{fail(recordConflict)} : Result<void>{fail(stored.error())};
}

Result<ItemBatch> SqliteItemRepository::findBatch(ItemBatchId id) const
{
    Statement query = m_database.statement("SELECT courier, carrier, total, signature, at, operator FROM item_batch "
                                           "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<ItemBatch>(query, id.toString(), [&](Statement& row) -> Result<ItemBatch> {
        ItemBatch batch{.id = id, .courier = row.text(), .carrier = row.text()};
        batch.total = static_cast<int>(row.integer());
        batch.strokes = row.text();
        batch.at = row.time();
        if (!readStaff(row, batch.operatorId)) {
            return fail(m_database.damaged());
        }
        return batch;
    });
}

Result<void> SqliteItemRepository::addConsent(const ProxyConsent& consent)
{
    {
        Statement insert = m_database.statement(
            "INSERT INTO proxy_consent (version, addressee_company, place, addressee, given_by, given_at, valid_until, "
            "operator, voided_at, void_reason, voided_by, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(consent.version).bind(consent.company).bind(consent.place).bind(consent.addressee);
        insert.bind(consent.givenBy).bind(consent.givenAt).bind(consent.validUntil);
        insert.bind(staffValue(consent.operatorId));
        bindVoided(insert, consent.voided);
        const auto done = insert.bind(consent.id.value()).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    return sameAsStored(consent, findConsent(consent.id));
}

Result<ProxyConsent> SqliteItemRepository::updateConsent(const ProxyConsent& consent)
{
    ProxyConsent next = consent;
    next.version = consent.version + 1;
    {
        Statement update = m_database.statement(
            "UPDATE proxy_consent SET version = ?, addressee_company = ?, place = ?, addressee = ?, given_by = ?, "
            "given_at = ?, valid_until = ?, operator = ?, voided_at = ?, void_reason = ?, voided_by = ? "
            "WHERE id = ? AND version = ?");
        update.bind(next.version).bind(next.company).bind(next.place).bind(next.addressee);
        update.bind(next.givenBy).bind(next.givenAt).bind(next.validUntil).bind(staffValue(next.operatorId));
        bindVoided(update, next.voided);
        if (auto done = update.bind(consent.id.value()).bind(consent.version).run(); !done) {
            return fail(done.error());
        }
    }
    if (m_database.changes() == 0) {
        return fail(movedOrGone(findConsent(consent.id)));
    }
    m_changes.rowsChanged = true;
    return next;
}

// clang-format off
#define FRONTDESK_SELECT_CONSENT \
    "SELECT id, version, addressee_company, place, addressee, given_by, given_at, valid_until, operator, voided_at, " \
    "void_reason, voided_by FROM proxy_consent "
// clang-format on

Result<ProxyConsent> SqliteItemRepository::findConsent(ProxyConsentId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_CONSENT "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<ProxyConsent>(query, id.toString(), [this](Statement& row) { return readConsent(row); });
}

Result<std::vector<ProxyConsent>> SqliteItemRepository::consents(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_CONSENT
                                           "WHERE voided_at IS NULL ORDER BY given_at DESC, id DESC LIMIT ?");
    query.bind(most);
    return allRows<ProxyConsent>(query, [this](Statement& row) { return readConsent(row); });
}

Result<ProxyConsent> SqliteItemRepository::readConsent(Statement& row) const
{
    const auto id = ProxyConsentId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    ProxyConsent consent{.id = *id, .version = row.integer()};
    consent.company = row.text();
    consent.place = row.text();
    consent.addressee = row.text();
    consent.givenBy = row.text();
    consent.givenAt = row.time();
    consent.validUntil = row.optionalTime();
    if (!readStaff(row, consent.operatorId) || !readVoided(row, consent.voided)) {
        return fail(m_database.damaged());
    }
    return consent;
}

} // namespace frontdesk
