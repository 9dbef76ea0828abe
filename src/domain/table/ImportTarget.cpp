#include "domain/table/ImportTarget.h"

#include "domain/RecordErrors.h"

namespace frontdesk {

std::vector<RowProblem> ImportTarget::examine(const std::vector<MappedRow>&) const { return {}; }

Result<std::vector<RowProblem>> ImportTarget::check(const ReadView&, std::span<const MappedRow>) const
{
    return std::vector<RowProblem>{};
}

Result<ImportSummary> ImportTarget::commitAs(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                             const std::vector<MappedRow>& rows, const ImportWay&,
                                             const RowProgress& progress) const
{
    return commit(uow, actor, now, rows, progress);
}

std::unique_ptr<GapSearch> ImportTarget::gapOf(const std::vector<MappedRow>&, const std::vector<MappedRow>&) const
{
    return nullptr;
}

Result<std::vector<PastImport>> ImportTarget::past(const ReadView&, int) const { return std::vector<PastImport>{}; }

Result<void> ImportTarget::undo(UnitOfWork&, const Actor&, UtcTime, const std::string&) const
{
    return fail(recordNotFound);
}

} // namespace frontdesk
