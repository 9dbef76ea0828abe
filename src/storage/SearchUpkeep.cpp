#include "storage/SearchUpkeep.h"

#include "storage/Meta.h"
#include "storage/SearchIndex.h"
#include "storage/SqliteCallRepository.h"

#include <charconv>

namespace frontdesk {

namespace {

constexpr int callsAStep = 100;

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
    std::int64_t from = 0;
    std::from_chars((*rebuiltTo)->data(), (*rebuiltTo)->data() + (*rebuiltTo)->size(), from);
    UnitChanges none;
    const auto calls = SqliteCallRepository{m_database, none}.after(from, callsAStep);
    if (!calls) {
        return fail(calls.error());
    }
    for (const Call& call : *calls) {
        if (auto done = index.put({RecordKind::Call, call.id.value()}, std::nullopt, searchText(call)); !done) {
            return fail(done.error());
        }
    }
    if (calls->empty()) {
        return removeMeta(m_database, meta::searchRebuiltTo).map([] { return true; });
    }
    return writeMeta(m_database, meta::searchRebuiltTo, calls->back().id.toString()).map([] { return true; });
}

} // namespace frontdesk
