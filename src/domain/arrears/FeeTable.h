#pragma once

#include "base/IdMaker.h"
#include "domain/arrears/FeeListRow.h"
#include "domain/table/ImportTarget.h"

namespace frontdesk {

/// Finance's list of what is owed ("fees"), into the accounts: FeeImporter says how. Usable from every thread.
class FeeTable final : public ImportTarget {
public:
    /// @param kind the table's. Both must outlive it
    FeeTable(const TableKind& kind, IdMaker& ids) : m_kind(kind), m_ids(ids) {}

    [[nodiscard]] const TableKind& kind() const override { return m_kind; }
    [[nodiscard]] Right right() const override { return Right::ManageFees; }
    [[nodiscard]] MappedRow understood(const MappedRow& row) const override;
    [[nodiscard]] std::vector<RowProblem> examine(const std::vector<MappedRow>& rows) const override;
    /// As changes only.
    [[nodiscard]] Result<ImportSummary> commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                               const std::vector<MappedRow>& rows,
                                               const RowProgress& progress) const override;
    [[nodiscard]] bool asksForWhole() const override { return true; }
    [[nodiscard]] std::unique_ptr<GapSearch> gapOf(const std::vector<MappedRow>& rows,
                                                   const std::vector<MappedRow>& leftOut) const override;
    [[nodiscard]] bool keepsPast() const override { return true; }
    [[nodiscard]] Result<std::vector<PastImport>> past(const ReadView& view, int most) const override;
    [[nodiscard]] Result<ImportSummary> commitAs(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                                 const std::vector<MappedRow>& rows, const ImportWay& way,
                                                 const RowProgress& progress) const override;
    /// @error fee.import_moved, fee.import_gone
    [[nodiscard]] Result<void> undo(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                    const std::string& undo) const override;

private:
    const TableKind& m_kind;
    IdMaker& m_ids;
};

} // namespace frontdesk
