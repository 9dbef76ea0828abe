#include "storage/SearchUpkeep.h"

#include "storage/LateSearch.h"
#include "storage/Meta.h"
#include "storage/SearchIndex.h"
#include "storage/SqliteCallRepository.h"
#include "storage/SqliteComplaintRepository.h"
#include "storage/SqliteDirectoryRepository.h"
#include "storage/SqliteFeeLetterRepository.h"
#include "storage/SqliteFeeRepository.h"
#include "storage/SqliteItemRepository.h"
#include "storage/SqliteKnownIssueRepository.h"
#include "storage/SqliteMatterRepository.h"
#include "storage/SqliteSiteVisitRepository.h"
#include "storage/SqliteSlipRepository.h"
#include "storage/SqliteVisitorRepository.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace frontdesk {

namespace {

constexpr int recordsAStep = 100;

/// @return the id of the last one; nothing when there are none
template <class Record>
Result<std::optional<std::int64_t>> indexAll(SearchIndex& index, RecordKind kind,
                                             const Result<std::vector<Record>>& records)
{
    if (!records) {
        return fail(records.error());
    }
    for (const Record& record : *records) {
        if (auto done = index.put({kind, record.id.value()}, std::nullopt, searchText(record)); !done) {
            return fail(done.error());
        }
    }
    return records->empty() ? std::nullopt : std::optional{records->back().id.value()};
}

/// Indexes the next records of a kind. @return the id of the last one; nothing when there are no more
template <class Repository, class Record>
Result<std::optional<std::int64_t>> indexAfter(Database& database, SearchIndex& index, std::int64_t from,
                                               RecordKind kind)
{
    UnitChanges none;
    return indexAll<Record>(index, kind, Repository{database, none}.after(from, recordsAStep));
}

Result<std::optional<std::int64_t>> indexParties(Database& database, SearchIndex& index, std::int64_t from,
                                                 RecordKind kind)
{
    UnitChanges none;
    SearchCutter cutter; // for writing only
    return indexAll<Party>(index, kind, SqliteDirectoryRepository{database, none, cutter}.after(from, recordsAStep));
}

Result<std::optional<std::int64_t>> indexPlaces(Database& database, SearchIndex& index, std::int64_t from,
                                                RecordKind kind)
{
    UnitChanges none;
    SearchCutter cutter;
    return indexAll<PlaceRecord>(index, kind,
                                 SqliteDirectoryRepository{database, none, cutter}.placesAfter(from, recordsAStep));
}

struct IndexedKind {
    RecordKind kind;
    Result<std::optional<std::int64_t>> (*indexAfter)(Database&, SearchIndex&, std::int64_t, RecordKind);
};

/// The kinds that are searched, in the order of a rebuild.
constexpr std::array indexedKinds{
    IndexedKind{RecordKind::Call, &indexAfter<SqliteCallRepository, Call>},
    IndexedKind{RecordKind::Matter, &indexAfter<SqliteMatterRepository, Matter>},
    IndexedKind{RecordKind::Visit, &indexAfter<SqliteVisitorRepository, Visit>},
    IndexedKind{RecordKind::Party, &indexParties},
    IndexedKind{RecordKind::Place, &indexPlaces},
    IndexedKind{RecordKind::Item, &indexAfter<SqliteItemRepository, Item>},
    IndexedKind{RecordKind::ReleaseSlip, &indexAfter<SqliteSlipRepository, ReleaseSlip>},
    IndexedKind{RecordKind::Complaint, &indexAfter<SqliteComplaintRepository, Complaint>},
    IndexedKind{RecordKind::SiteVisit, &indexAfter<SqliteSiteVisitRepository, SiteVisit>},
    IndexedKind{RecordKind::KnownIssue, &indexAfter<SqliteKnownIssueRepository, KnownIssue>},
    IndexedKind{RecordKind::FeeAccount, &indexAfter<SqliteFeeRepository, FeeAccount>},
    IndexedKind{RecordKind::FeeLetter, &indexAfter<SqliteFeeLetterRepository, FeeLetter>}, // last: see migration 0021
};

/// How far a rebuild has come, as kept in the database: "kind/id". An older program wrote the id of a call alone.
struct RebuiltTo {
    std::size_t kind = 0; ///< place in indexedKinds
    std::int64_t id = 0;

    [[nodiscard]] std::string toString() const
    {
        return std::string{nameOf(indexedKinds[kind].kind)} + '/' + std::to_string(id);
    }
    [[nodiscard]] static RebuiltTo read(std::string_view text)
    {
        RebuiltTo at;
        const std::size_t slash = text.find('/');
        for (std::size_t kind = 0; slash != std::string_view::npos && kind < indexedKinds.size(); ++kind) {
            if (nameOf(indexedKinds[kind].kind) == text.substr(0, slash)) {
                at.kind = kind;
            }
        }
        const std::string_view id = slash == std::string_view::npos ? text : text.substr(slash + 1);
        std::from_chars(id.data(), id.data() + id.size(), at.id);
        return at;
    }
};

} // namespace

bool SearchUpkeep::step()
{
    const Result<bool> more = next();
    if (!more) {
        m_log.event(LogLevel::Warning, more.error().code.name);
    }
    m_begun = more.value_or(false);
    return m_begun;
}

Result<bool> SearchUpkeep::next()
{
    if (!m_prepared) {
        m_prepared = true;
        return m_cutter.prepare().map([] { return true; });
    }
    if (auto there = m_database.stillThere(); !there) {
        return fail(there.error());
    }
    Result<Transaction> transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return fail(transaction.error());
    }
    SearchIndex index{m_database, m_cutter};
    const auto later = [&]() -> Result<bool> {
        return LateSearch{m_database}.indexSome(index).and_then(
            [&](bool some) { return some ? Result<bool>{true} : index.tidy(); });
    };
    const Result<bool> more = m_current ? later() : rebuildSome();
    if (!more) {
        return more;
    }
    return transaction->commit().map([&] { return *more; });
}

Result<bool> SearchUpkeep::rebuildSome()
{
    SearchIndex index{m_database, m_cutter};
    const auto cutBy = readMeta(m_database, meta::tokenizer);
    if (!cutBy) {
        return fail(cutBy.error());
    }
    if (*cutBy != tokenizerVersion) {
        return index.clear()
            .and_then([&] { return writeMeta(m_database, meta::searchRebuiltTo, "0"); })
            .and_then([&] { return writeMeta(m_database, meta::tokenizer, tokenizerVersion); })
            .map([] { return true; });
    }
    const auto rebuiltTo = readMeta(m_database, meta::searchRebuiltTo);
    if (!rebuiltTo) {
        return fail(rebuiltTo.error());
    }
    if (!*rebuiltTo) {
        m_current = true;
        return true; // on to tidying
    }
    const RebuiltTo at = RebuiltTo::read(**rebuiltTo);
    const IndexedKind& kind = indexedKinds[at.kind];
    const auto last = kind.indexAfter(m_database, index, at.id, kind.kind);
    if (!last) {
        return fail(last.error());
    }
    if (*last) {
        return writeMeta(m_database, meta::searchRebuiltTo, RebuiltTo{at.kind, **last}.toString()).map([] {
            return true;
        });
    }
    if (at.kind + 1 < indexedKinds.size()) {
        return writeMeta(m_database, meta::searchRebuiltTo, RebuiltTo{at.kind + 1, 0}.toString()).map([] {
            return true;
        });
    }
    return removeMeta(m_database, meta::searchRebuiltTo).map([] { return true; });
}

} // namespace frontdesk
