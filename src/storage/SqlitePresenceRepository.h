#pragma once

#include "domain/presence/RecordPresence.h"
#include "storage/Database.h"

namespace frontdesk {

/// Who has a record open, in the table `presence`. Not audited; nobody hears of its changes.
class SqlitePresenceRepository final : public PresenceRepository {
public:
    explicit SqlitePresenceRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<void> put(const RecordPresence& presence) override;
    [[nodiscard]] Result<void> remove(RecordRef record, SeatId seat) override;
    [[nodiscard]] Result<std::vector<RecordPresence>> at(RecordRef record) const override;

private:
    Database& m_database;
};

} // namespace frontdesk
