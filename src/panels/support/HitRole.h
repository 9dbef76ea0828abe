#pragma once

#include <Qt>

namespace frontdesk {

/// What a list of things found says of each row beside its Qt::DisplayRole; drawn by HitDelegate.
struct HitRole {
    enum Role {
        Heading = Qt::UserRole + 1, ///< bool: it stands above a group and cannot be chosen
        When,                       ///< QString
        State,                      ///< QString, for a chip
        Mood,                       ///< QString: Theme's state
        Second,                     ///< QString: the second line
        Struck,                     ///< bool: does not count any more, or is not to be said
    };
};

} // namespace frontdesk
