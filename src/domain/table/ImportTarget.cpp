#include "domain/table/ImportTarget.h"

#include "domain/RecordErrors.h"

namespace frontdesk {

Result<void> ImportTarget::undo(UnitOfWork&, const Actor&, UtcTime, std::int64_t) const { return fail(recordNotFound); }

} // namespace frontdesk
