#pragma once

namespace frontdesk {

/// Port: the staff of the unit.
class StaffRepository {
public:
    virtual ~StaffRepository() = default;
};

} // namespace frontdesk
