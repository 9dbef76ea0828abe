#pragma once

#include "domain/IdPiece.h"
#include "domain/RecordRef.h"
#include "domain/UnitOfWork.h"
#include "storage/Database.h"
#include "storage/SearchCutter.h"

#include <vector>

namespace frontdesk {

/// The search index in the tables `search_doc` and `search_token`. Design and figures: docs/schema.md.
class SearchIndex final : public SearchWriter {
public:
    SearchIndex(Database& database, SearchCutter& cutter) : m_database(database), m_cutter(cutter) {}

    /// The old tokens are made from the text that is stored with them, not from `before`: what somebody else wrote in
    /// between, or an older program indexed, is taken out just as exactly.
    [[nodiscard]] Result<void> put(RecordRef record, const std::optional<SearchText>& before,
                                   const SearchText& now) override;

    /// Records that match every typed word, newest first. After the deadline it gives what it has found by then.
    /// @param only records of this kind, if one is given
    [[nodiscard]] Result<std::vector<RecordRef>> find(std::string_view typed, int most, Milliseconds deadline,
                                                      std::optional<RecordKind> only = {}) const;

    /// Records of one kind that match, newest first, a piece at a time; a piece ends after `atMost` at the latest, or
    /// after the windowful of records that it is in.
    [[nodiscard]] Result<IdPiece> findFrom(std::string_view typed, RecordKind kind,
                                           const std::optional<ListPlace>& from, int most, Milliseconds atMost) const;

    /// Merges a little of what many small writes left behind. @return false when there was nothing to do
    [[nodiscard]] Result<bool> tidy();
    /// Forgets everything.
    [[nodiscard]] Result<void> clear();

private:
    [[nodiscard]] Result<void> writeTokens(std::int64_t doc, std::string_view stored);
    [[nodiscard]] Result<void> removeTokens(std::int64_t doc, std::string_view stored);

    Database& m_database;
    SearchCutter& m_cutter;
};

} // namespace frontdesk
