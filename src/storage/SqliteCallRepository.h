#pragma once

#include "domain/call/CallRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

#include <functional>

namespace frontdesk {

/// Calls in the tables `call` and `call_hold`.
class SqliteCallRepository final : public CallRepository {
public:
    SqliteCallRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Call& call) override;
    [[nodiscard]] Result<Call> update(const Call& call) override;
    [[nodiscard]] Result<Call> find(CallId id) const override;
    [[nodiscard]] Result<std::vector<Call>> rangBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<Call>> missedOpen(int most) const override;
    [[nodiscard]] Result<std::vector<Call>> toComplete(int most) const override;
    [[nodiscard]] Result<int> countToComplete() const override;
    [[nodiscard]] Result<std::vector<Call>> unclaimed(int most) const override;
    [[nodiscard]] Result<int> countUnclaimed(int most) const override;
    [[nodiscard]] Result<std::vector<Call>> ofPhone(std::string_view digits, int most) const override;
    [[nodiscard]] Result<IdPiece> listed(CallsListed which, const std::optional<ListPlace>& from,
                                         int most) const override;
    [[nodiscard]] Result<std::vector<std::int64_t>> among(CallsListed which,
                                                          const std::vector<std::int64_t>& ids) const override;
    [[nodiscard]] Result<std::vector<ListedCall>> rows(const std::vector<std::int64_t>& ids) const override;

    /// Calls whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<Call>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<void> writeHolds(const Call& call);
    [[nodiscard]] Result<void> readHolds(Call& call) const;
    [[nodiscard]] Result<Call> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<Call>> readAll(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
