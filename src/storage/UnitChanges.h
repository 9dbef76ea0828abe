#pragma once

#include "domain/RecordRef.h"

#include <algorithm>
#include <vector>

namespace frontdesk {

/// What one unit of work did, as far as its end needs to know.
struct UnitChanges {
    bool rowsChanged = false;            ///< a record was written, which wants an audit entry
    std::vector<RecordRef> audited = {}; ///< each once, in the order of the entries

    void note(RecordRef record)
    {
        if (std::find(audited.begin(), audited.end(), record) == audited.end()) {
            audited.push_back(record);
        }
    }
};

} // namespace frontdesk
