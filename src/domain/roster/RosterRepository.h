#pragma once

namespace frontdesk {

/// Port: who is on duty.
class RosterRepository {
public:
    virtual ~RosterRepository() = default;
};

} // namespace frontdesk
