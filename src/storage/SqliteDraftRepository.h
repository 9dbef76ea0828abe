#pragma once

#include "base/Log.h"
#include "domain/draft/Draft.h"
#include "storage/DataKey.h"
#include "storage/Database.h"

namespace frontdesk {

/// Drafts in the table `draft`, sealed by the data key. What cannot be unsealed is left out and logged as
/// "draft.unreadable" with how many.
class SqliteDraftRepository final : public DraftRepository {
public:
    SqliteDraftRepository(Database& database, const DataKey& key, Log& log)
        : m_database(database), m_key(key), m_log(log)
    {}

    [[nodiscard]] Result<void> put(const Draft& draft) override;
    [[nodiscard]] Result<void> remove(RecordRef record) override;
    [[nodiscard]] Result<std::vector<Draft>> ofDesk(int desk) const override;

private:
    Database& m_database;
    const DataKey& m_key;
    Log& m_log;
};

/// How many drafts were sealed by another key than this one, and are lost with it.
[[nodiscard]] Result<int> countForeignDrafts(Database& database, const DataKey& key);

} // namespace frontdesk
