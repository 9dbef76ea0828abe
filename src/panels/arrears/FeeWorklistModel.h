#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeWorklist.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// What is to be done today, in the order of the list.
class FeeWorklistModel : public ListModel<FeeTask> {
public:
    /// @param zone, clock must outlive the model
    FeeWorklistModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);
    [[nodiscard]] static std::int64_t idOf(const FeeTask& task);
};

} // namespace frontdesk
