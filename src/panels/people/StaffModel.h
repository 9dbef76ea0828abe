#pragma once

#include "domain/people/Staff.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Those who work here, and those who did, a row each.
class StaffModel : public ListModel<Staff> {
public:
    explicit StaffModel(QObject* parent = nullptr);
};

} // namespace frontdesk
