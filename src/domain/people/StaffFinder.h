#pragma once

#include "domain/people/Staff.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A colleague in the list of those who may sign in.
struct StaffEntry {
    StaffId id;
    std::string name;
    Roles roles = {};
    std::vector<std::string> keys = {}; ///< how the name sounds, and its initials (PinyinName::keys()); may be empty
    bool operator==(const StaffEntry&) const = default;
};

/// Finds a colleague by the name, by how it sounds or by its initials, as typed. Pure.
class StaffFinder {
public:
    /// Those whose name or key begins with what was typed before those that hold it inside; everybody when nothing is
    /// typed. Within that the order of the entries stays.
    [[nodiscard]] static std::vector<StaffEntry> find(const std::vector<StaffEntry>& entries, std::string_view typed);
};

} // namespace frontdesk
