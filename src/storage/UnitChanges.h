#pragma once

#include "domain/RecordRef.h"

#include <set>
#include <vector>

namespace frontdesk {

/// What one unit of work did, as far as its end needs to know.
struct UnitChanges {
    bool rowsChanged = false;            ///< a record was written, which wants an audit entry
    std::vector<RecordRef> audited = {}; ///< each once, in the order of the entries
    std::set<RecordRef> noted = {};      ///< the same: an import may change very many

    void note(RecordRef record)
    {
        if (noted.insert(record).second) {
            audited.push_back(record);
        }
    }
};

} // namespace frontdesk
