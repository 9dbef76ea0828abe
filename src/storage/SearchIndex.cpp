#include "storage/SearchIndex.h"

#include "storage/StorageErrors.h"
#include "storage/StoredWords.h"

#include <algorithm>

namespace frontdesk {

namespace {

// Pages that one step of tidying may write: a few milliseconds.
constexpr int tidyPages = 64;

/// The question to the token table; empty when some word has a reading without tokens only.
std::string tokenQuery(const std::vector<SearchWord>& words)
{
    std::string query;
    for (const SearchWord& word : words) {
        const bool helps =
            std::all_of(word.begin(), word.end(), [](const SearchReading& reading) { return !reading.tokens.empty(); });
        if (!helps) {
            continue;
        }
        std::string alternatives;
        for (const SearchReading& reading : word) {
            std::string together;
            for (const std::string& token : reading.tokens) {
                together += (together.empty() ? "\"" : " AND \"") + token + '"';
            }
            alternatives += (alternatives.empty() ? "(" : " OR (") + together + ')';
        }
        query += (query.empty() ? "(" : " AND (") + alternatives + ')';
    }
    return query;
}

/// Calls are most records and the oldest ones: what is few is found among them by a token of its own.
bool hasKindToken(RecordKind kind) { return kind != RecordKind::Call; }

bool provenByTokens(const SearchWord& word)
{
    return std::all_of(word.begin(), word.end(), [](const SearchReading& reading) { return reading.tokensProve; });
}

/// What the tables are asked, and what must be looked at in the text of what they find.
struct SearchQuestion {
    explicit SearchQuestion(const std::vector<SearchWord>& words) : tokens(tokenQuery(words))
    {
        std::copy_if(words.begin(), words.end(), std::back_inserter(unproven),
                     [](const SearchWord& word) { return !provenByTokens(word); });
    }
    [[nodiscard]] bool fits(std::string_view text) const
    {
        return std::all_of(unproven.begin(), unproven.end(),
                           [&](const SearchWord& word) { return matches(text, word); });
    }
    std::string tokens; ///< empty: no token helps
    std::vector<SearchWord> unproven = {};
};

// A restarted token query looks at no more records than these: it has always got on by its end.
constexpr std::int64_t docsAWindow = 16'384;
constexpr int rowsBetweenLooks = 64; ///< at the clock

} // namespace

Result<void> SearchIndex::put(RecordRef record, const std::optional<SearchText>& /*before*/, const SearchText& now)
{
    Result<std::string> text = m_cutter.stored(now);
    if (!text) {
        return fail(text.error());
    }
    if (hasKindToken(record.kind) && !text->empty()) {
        *text += kindMark + std::string{storedWord(record.kind)};
    }
    std::optional<std::int64_t> doc;
    std::string old;
    {
        Statement query = m_database.statement("SELECT doc, text FROM search_doc WHERE kind = ? AND record = ?");
        const Result<bool> row = query.bind(storedWord(record.kind)).bind(record.id).step();
        if (!row) {
            return fail(row.error());
        }
        if (*row) {
            doc = query.integer();
            old = query.text();
        }
    }
    if (doc && old == *text) {
        return {};
    }
    if (doc) {
        Statement update = m_database.statement("UPDATE search_doc SET text = ? WHERE doc = ?");
        return removeTokens(*doc, old).and_then([&] { return update.bind(*text).bind(*doc).run(); }).and_then([&] {
            return writeTokens(*doc, *text);
        });
    }
    Statement insert =
        m_database.statement("INSERT INTO search_doc (kind, record, text) VALUES (?, ?, ?) RETURNING doc");
    const Result<bool> row = insert.bind(storedWord(record.kind)).bind(record.id).bind(*text).step();
    if (!row) {
        return fail(row.error());
    }
    const std::int64_t added = insert.integer();
    return insert.run().and_then([&] { return writeTokens(added, *text); });
}

Result<void> SearchIndex::writeTokens(std::int64_t doc, std::string_view stored)
{
    Statement insert = m_database.statement("INSERT INTO search_token (rowid, t) VALUES (?, ?)");
    return insert.bind(doc).bind(tokensOf(stored)).run();
}

Result<void> SearchIndex::removeTokens(std::int64_t doc, std::string_view stored)
{
    Statement remove =
        m_database.statement("INSERT INTO search_token (search_token, rowid, t) VALUES ('delete', ?, ?)");
    return remove.bind(doc).bind(tokensOf(stored)).run();
}

Result<std::vector<RecordRef>> SearchIndex::find(std::string_view typed, int most, Milliseconds deadline,
                                                 std::optional<RecordKind> only) const
{
    const Result<std::string> folded = m_cutter.folded(typed);
    if (!folded) {
        return fail(folded.error());
    }
    const std::vector<SearchWord> words = readTyped(*folded);
    std::vector<RecordRef> found;
    if (words.empty() || most <= 0) {
        return found;
    }
    SearchQuestion question{words};
    if (only && hasKindToken(*only)) {
        question.tokens += (question.tokens.empty() ? "\"" : " AND \"") + kindToken(storedWord(*only)) + '"';
    }
    // The CROSS JOIN keeps the order of the loops: newest tokens first, their records looked up one by one.
    Statement query =
        question.tokens.empty()
            ? m_database.statement("SELECT kind, record, text FROM search_doc ORDER BY doc DESC")
            : m_database.statement("SELECT d.kind, d.record, d.text FROM search_token CROSS JOIN search_doc d "
                                   "ON d.doc = search_token.rowid WHERE search_token MATCH ? "
                                   "ORDER BY search_token.rowid DESC");
    if (!question.tokens.empty()) {
        query.bind(question.tokens);
    }
    const SteadyTime end = std::chrono::steady_clock::now() + deadline;
    m_database.setDeadline(end);
    Result<std::vector<RecordRef>> result = [&]() -> Result<std::vector<RecordRef>> {
        while (found.size() < static_cast<std::size_t>(most) && std::chrono::steady_clock::now() <= end) {
            const Result<bool> row = query.step();
            if (!row && row.error().code == storeInterrupted && !m_database.wasInterrupted()) {
                break; // the deadline
            }
            if (!row) {
                return fail(row.error());
            }
            if (!*row) {
                break;
            }
            const auto kind = fromStoredWord<RecordKind>(query.text());
            const std::int64_t record = query.integer();
            const std::string text = question.unproven.empty() ? std::string{} : query.text();
            if (!kind) {
                return fail(m_database.damaged());
            }
            if (only && *kind != *only) {
                continue;
            }
            if (question.fits(text)) {
                found.push_back({*kind, record});
            }
        }
        return std::move(found);
    }();
    m_database.setDeadline(std::nullopt);
    return result;
}

Result<IdPiece> SearchIndex::findFrom(std::string_view typed, RecordKind kind, const std::optional<ListPlace>& from,
                                      int most, Milliseconds atMost) const
{
    const Result<std::string> folded = m_cutter.folded(typed);
    if (!folded) {
        return fail(folded.error());
    }
    IdPiece piece;
    const std::vector<SearchWord> words = readTyped(*folded);
    if (words.empty() || most <= 0) {
        return piece;
    }
    const SearchQuestion question{words};
    const SteadyTime end = std::chrono::steady_clock::now() + atMost;
    Result<std::int64_t> below =
        from ? Result<std::int64_t>{from->id} : m_database.integer("SELECT coalesce(max(doc), 0) + 1 FROM search_doc");
    if (!below) {
        return fail(below.error());
    }
    while (*below > 1) {
        const std::int64_t lowest = std::max<std::int64_t>(1, *below - docsAWindow);
        Statement query = question.tokens.empty()
                              ? m_database.statement("SELECT doc, kind, record, text FROM search_doc "
                                                     "WHERE doc >= ? AND doc < ? ORDER BY doc DESC")
                              : m_database.statement(
                                    "SELECT d.doc, d.kind, d.record, d.text FROM search_token CROSS JOIN search_doc d "
                                    "ON d.doc = search_token.rowid WHERE search_token MATCH ? "
                                    "AND search_token.rowid >= ? AND search_token.rowid < ? "
                                    "ORDER BY search_token.rowid DESC");
        if (!question.tokens.empty()) {
            query.bind(question.tokens);
        }
        query.bind(lowest).bind(*below);
        for (int looked = 1;; ++looked) {
            const Result<bool> row = query.step();
            if (!row) {
                return fail(row.error());
            }
            if (!*row) {
                break;
            }
            const std::int64_t doc = query.integer();
            const bool ofKind = query.text() == storedWord(kind);
            const std::int64_t record = query.integer();
            if (ofKind && (question.unproven.empty() || question.fits(query.text()))) {
                piece.ids.push_back(record);
            }
            if (piece.ids.size() == static_cast<std::size_t>(most) ||
                (looked % rowsBetweenLooks == 0 && std::chrono::steady_clock::now() > end)) {
                piece.next = ListPlace{.id = doc};
                return piece;
            }
        }
        *below = lowest;
        if (std::chrono::steady_clock::now() > end) {
            break;
        }
    }
    if (*below > 1) {
        piece.next = ListPlace{.id = *below};
    }
    return piece;
}

Result<bool> SearchIndex::tidy()
{
    const std::int64_t before = m_database.totalChanges();
    Statement merge = m_database.statement("INSERT INTO search_token (search_token, rank) VALUES ('merge', ?)");
    if (auto done = merge.bind(tidyPages).run(); !done) {
        return fail(done.error());
    }
    return m_database.totalChanges() - before >= 2; // fewer mean that there was nothing to merge
}

Result<void> SearchIndex::clear()
{
    Statement tokens = m_database.statement("INSERT INTO search_token (search_token) VALUES ('delete-all')");
    Statement docs = m_database.statement("DELETE FROM search_doc");
    return tokens.run().and_then([&] { return docs.run(); });
}

} // namespace frontdesk
