#pragma once

#include "base/Clock.h"
#include "domain/desk/Unclaimed.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

class TimeZone;

/// Records that wait for somebody to take them, a row each. Ids are those of the records: every kind takes its ids from
/// one maker.
class UnclaimedModel : public ListModel<UnclaimedItem> {
public:
    /// Both must outlive the model.
    UnclaimedModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);
};

} // namespace frontdesk
