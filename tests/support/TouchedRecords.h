#pragma once

#include "domain/RecordRef.h"

#include <vector>

namespace frontdesk {

/// What one job changed: each must have an audit entry at the commit.
using TouchedRecords = std::vector<RecordRef>;

} // namespace frontdesk
