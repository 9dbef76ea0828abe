#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/table/ImportTarget.h"
#include "domain/visitor/VisitorService.h"

#include <array>

namespace frontdesk {

/// %1 as typed: an expected visitor's day has passed.
inline constexpr ErrorCode visitPastDay{"visit.past_day"};
inline constexpr std::array visitorsTableErrors{visitPastDay};

/// A list of visitors who are expected together ("visitors"): each row is announced, all in one unit of work. A row
/// that is announced already, for the same time and with the same words, is not announced again. Usable from every
/// thread.
class VisitorsTable final : public ImportTarget {
public:
    /// @param kind the table's @param books the current one is noted with each visit @param clock says which days have
    /// passed, on every thread. All must outlive it
    VisitorsTable(const TableKind& kind, IdMaker& ids, const RuleBooks& books, const Clock& clock)
        : m_kind(kind), m_ids(ids), m_books(books), m_clock(clock)
    {}

    [[nodiscard]] const TableKind& kind() const override { return m_kind; }
    /// The same as for a single visitor.
    [[nodiscard]] Right right() const override { return Right::RecordWork; }
    [[nodiscard]] MappedRow understood(const MappedRow& row) const override;
    [[nodiscard]] std::vector<RowProblem> examine(const std::vector<MappedRow>& rows) const override;
    /// Whether the rows say when, and not of a day that has passed: whoever is expected then would stand in no list. A
    /// time without a day is of the day of the import.
    [[nodiscard]] Result<std::vector<RowProblem>> check(const ReadView& view,
                                                        std::span<const MappedRow> rows) const override;
    [[nodiscard]] Result<ImportSummary> commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                               const std::vector<MappedRow>& rows,
                                               const RowProgress& progress) const override;
    /// @error record.conflict when one of them has come or was changed since
    [[nodiscard]] Result<void> undo(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                    const std::string& undo) const override;

private:
    [[nodiscard]] VisitForm formOf(const MappedRow& row) const;
    [[nodiscard]] Result<std::vector<VisitToSave>> announcements(const std::vector<MappedRow>& rows,
                                                                 const TimeZone& zone, UtcTime now,
                                                                 const RowProgress& progress) const;

    const TableKind& m_kind;
    IdMaker& m_ids;
    const RuleBooks& m_books;
    const Clock& m_clock;
};

} // namespace frontdesk
