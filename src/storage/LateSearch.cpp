#include "storage/LateSearch.h"

#include "storage/Meta.h"
#include "storage/SqliteFeeRepository.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace frontdesk {

namespace {

constexpr int indexedLaterAStep = 100;

std::int64_t wholeNumber(const std::string& text)
{
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Result<void> LateSearch::afterImport(FeeImportId import)
{
    std::optional<std::int64_t> first;
    {
        Statement query = m_database.statement("SELECT min(id) FROM fee_account WHERE source = ?");
        if (const Result<bool> row = query.bind(import.value()).step(); !row) {
            return fail(row.error());
        }
        first = query.optionalInteger();
    }
    if (!first) {
        return {};
    }
    return readMeta(m_database, meta::searchLater).and_then([&](const std::optional<std::string>& waiting) {
        const std::int64_t from = waiting ? std::min(wholeNumber(*waiting), *first - 1) : *first - 1;
        return writeMeta(m_database, meta::searchLater, std::to_string(from));
    });
}

Result<bool> LateSearch::indexSome(SearchIndex& index)
{
    const auto waiting = readMeta(m_database, meta::searchLater);
    if (!waiting) {
        return fail(waiting.error());
    }
    if (!*waiting) {
        return false;
    }
    UnitChanges none;
    const auto accounts =
        SqliteFeeRepository{m_database, none}.accountsAfter(wholeNumber(**waiting), indexedLaterAStep);
    if (!accounts) {
        return fail(accounts.error());
    }
    for (const FeeAccount& account : *accounts) {
        if (auto done = index.put(refOf(account), std::nullopt, searchText(account)); !done) {
            return fail(done.error());
        }
    }
    const auto noted = accounts->empty() ? removeMeta(m_database, meta::searchLater)
                                         : writeMeta(m_database, meta::searchLater, accounts->back().id.toString());
    return noted.map([] { return true; });
}

} // namespace frontdesk
