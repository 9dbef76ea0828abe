#pragma once

#include "base/IdMaker.h"
#include "domain/table/ImportTarget.h"

namespace frontdesk {

/// Rooms, shops and parking spaces from a table ("directory_places") into the directory. Usable from every thread.
class PlacesTable final : public ImportTarget {
public:
    /// @param kind the table's @param ids both must outlive it
    PlacesTable(const TableKind& kind, IdMaker& ids) : m_kind(kind), m_ids(ids) {}

    [[nodiscard]] const TableKind& kind() const override { return m_kind; }
    [[nodiscard]] Right right() const override { return Right::ManageDirectory; }
    [[nodiscard]] std::vector<RowProblem> examine(const std::vector<MappedRow>& rows) const override;
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
