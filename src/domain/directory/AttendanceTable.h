#pragma once

#include "base/IdMaker.h"
#include "domain/table/ImportTarget.h"

namespace frontdesk {

/// Which colleagues are here, from the table of a time clock ("attendance"). Whoever has arrived and not left is at the
/// desk; whoever left, or has no time at all, is absent. Rows of other days say nothing of now and change nothing.
/// Usable from every thread.
class AttendanceTable final : public ImportTarget {
public:
    /// @param kind the table's @param ids both must outlive it
    AttendanceTable(const TableKind& kind, IdMaker& ids) : m_kind(kind), m_ids(ids) {}

    [[nodiscard]] const TableKind& kind() const override { return m_kind; }
    [[nodiscard]] Right right() const override { return Right::ManageDirectory; }
    [[nodiscard]] std::vector<RowProblem> examine(const std::vector<MappedRow>& rows) const override;
    [[nodiscard]] Result<std::vector<RowProblem>> check(const ReadView& view,
                                                        std::span<const MappedRow> rows) const override;
    [[nodiscard]] Result<ImportSummary> commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                               const std::vector<MappedRow>& rows,
                                               const RowProgress& progress) const override;
    [[nodiscard]] Result<void> undo(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                    const std::string& undo) const override;

private:
    const TableKind& m_kind;
    IdMaker& m_ids;
};

} // namespace frontdesk
