#pragma once

namespace frontdesk {

/// Port: what people at the counter came for.
class MatterRepository {
public:
    virtual ~MatterRepository() = default;
};

} // namespace frontdesk
