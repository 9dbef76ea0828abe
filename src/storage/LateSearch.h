#pragma once

#include "base/Result.h"
#include "domain/arrears/FeeWords.h"
#include "storage/Database.h"
#include "storage/SearchIndex.h"

namespace frontdesk {

/// Accounts that finance's lists brought are indexed for the search when the write lane has nothing else to do: a list
/// of very many is taken in at once and found in a moment. In a transaction of the caller's.
class LateSearch {
public:
    explicit LateSearch(Database& database) : m_database(database) {}

    /// Notes that the accounts of an import want to be indexed. @error store.*
    [[nodiscard]] Result<void> afterImport(FeeImportId import);
    /// Indexes the next ones. @return false when there were none @error store.*
    [[nodiscard]] Result<bool> indexSome(SearchIndex& index);

private:
    Database& m_database;
};

} // namespace frontdesk
