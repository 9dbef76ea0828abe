#pragma once

#include "base/IdMaker.h"
#include "domain/directory/DirectoryImport.h"
#include "domain/table/ImportTarget.h"

namespace frontdesk {

/// People and companies from a table of another program ("directory_people") into the directory. Rows go in as
/// DirectoryImporter takes them. Usable from every thread.
class PeopleTable final : public ImportTarget {
public:
    /// @param kind the table's @param ids both must outlive it
    PeopleTable(const TableKind& kind, IdMaker& ids) : m_kind(kind), m_ids(ids) {}

    [[nodiscard]] const TableKind& kind() const override { return m_kind; }
    [[nodiscard]] Right right() const override { return Right::ManageDirectory; }
    [[nodiscard]] MappedRow understood(const MappedRow& row) const override;
    [[nodiscard]] std::vector<RowProblem> examine(const std::vector<MappedRow>& rows) const override;
    [[nodiscard]] Result<std::vector<RowProblem>> check(const ReadView& view,
                                                        std::span<const MappedRow> rows) const override;
    [[nodiscard]] Result<ImportSummary> commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                               const std::vector<MappedRow>& rows,
                                               const RowProgress& progress) const override;
    [[nodiscard]] Result<void> undo(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                    const std::string& undo) const override;

    /// What a row says, as the form of a person or company. Adds what cannot be read to problems.
    [[nodiscard]] PartyForm formOf(const MappedRow& row, std::vector<RowProblem>& problems) const;

private:
    const TableKind& m_kind;
    IdMaker& m_ids;
};

} // namespace frontdesk
