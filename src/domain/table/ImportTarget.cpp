#include "domain/table/ImportTarget.h"

#include "domain/RecordErrors.h"

namespace frontdesk {

std::vector<RowProblem> ImportTarget::examine(const std::vector<MappedRow>&) const { return {}; }

Result<std::vector<RowProblem>> ImportTarget::check(const ReadView&, std::span<const MappedRow>) const
{
    return std::vector<RowProblem>{};
}

Result<void> ImportTarget::undo(UnitOfWork&, const Actor&, UtcTime, const std::string&) const
{
    return fail(recordNotFound);
}

} // namespace frontdesk
