#pragma once

#include "base/IdMaker.h"
#include "domain/roster/RosterService.h"
#include "domain/table/ImportTarget.h"

namespace frontdesk {

/// A table of who is on duty ("roster"): it takes the place of everything that counts from today on. Days are dates,
/// weekdays or, where a row has neither, every day. Usable from every thread.
class RosterTable final : public ImportTarget {
public:
    /// @param kind the table's @param ids both must outlive it
    RosterTable(const TableKind& kind, IdMaker& ids) : m_kind(kind), m_ids(ids) {}

    [[nodiscard]] const TableKind& kind() const override { return m_kind; }
    [[nodiscard]] Right right() const override { return Right::EditRoster; }
    [[nodiscard]] std::vector<RowProblem> examine(const std::vector<MappedRow>& rows) const override;
    /// @error roster.too_many
    [[nodiscard]] Result<ImportSummary> commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                               const std::vector<MappedRow>& rows,
                                               const RowProgress& progress) const override;
    /// @error record.conflict when one of the entries moved since
    [[nodiscard]] Result<void> undo(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                    const std::string& undo) const override;

private:
    [[nodiscard]] RosterForm formOf(const MappedRow& row, std::vector<RowProblem>& problems) const;

    const TableKind& m_kind;
    IdMaker& m_ids;
};

} // namespace frontdesk
