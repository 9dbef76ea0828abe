#pragma once

namespace frontdesk {

/// Port: people, companies and places.
class DirectoryRepository {
public:
    virtual ~DirectoryRepository() = default;
};

} // namespace frontdesk
