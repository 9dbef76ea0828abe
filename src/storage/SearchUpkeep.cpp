#include "storage/SearchUpkeep.h"

#include "storage/Meta.h"
#include "storage/SearchIndex.h"
#include "storage/SqliteCallRepository.h"
#include "storage/SqliteDirectoryRepository.h"

#include <charconv>

namespace frontdesk {

namespace {

constexpr int recordsAStep = 100;

// How far an index that is built anew has come: the id of the last call, then those of the directory behind a word.
constexpr std::string_view partiesTo{"party:"};
constexpr std::string_view placesTo{"place:"};

std::int64_t idBehind(std::string_view text, std::string_view word)
{
    std::int64_t id = 0;
    std::from_chars(text.data() + word.size(), text.data() + text.size(), id);
    return id;
}

/// Indexes some records. @return where it has come to, in the words of `kind`; `next` when there were none
template <class Record>
Result<std::string> indexSome(SearchIndex& index, RecordKind kind, const Result<std::vector<Record>>& records,
                              std::string_view word, std::string_view next)
{
    if (!records) {
        return fail(records.error());
    }
    for (const Record& record : *records) {
        if (auto done = index.put({kind, record.id.value()}, std::nullopt, searchText(record)); !done) {
            return fail(done.error());
        }
    }
    return records->empty() ? std::string{next} : std::string{word} + records->back().id.toString();
}

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
    const Result<bool> more = m_current ? index.tidy() : rebuildSome();
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
    return rebuildFrom(index, **rebuiltTo)
        .and_then([&](const std::string& reached) {
            return reached.empty() ? removeMeta(m_database, meta::searchRebuiltTo)
                                   : writeMeta(m_database, meta::searchRebuiltTo, reached);
        })
        .map([] { return true; });
}

Result<std::string> SearchUpkeep::rebuildFrom(SearchIndex& index, std::string_view reached)
{
    UnitChanges none;
    const SqliteDirectoryRepository directory{m_database, none, m_cutter};
    if (reached.starts_with(placesTo)) {
        return indexSome(index, RecordKind::Place, directory.placesAfter(idBehind(reached, placesTo), recordsAStep),
                         placesTo, {});
    }
    if (reached.starts_with(partiesTo)) {
        return indexSome(index, RecordKind::Party, directory.after(idBehind(reached, partiesTo), recordsAStep),
                         partiesTo, placesTo);
    }
    return indexSome(index, RecordKind::Call,
                     SqliteCallRepository{m_database, none}.after(idBehind(reached, {}), recordsAStep), {}, partiesTo);
}

} // namespace frontdesk
