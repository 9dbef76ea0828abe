#include "domain/people/StaffFinder.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {

namespace {

/// 0: begins with it, 1: holds it, 2: neither.
int staffRank(const StaffEntry& entry, const std::string& typed)
{
    int rank = 2;
    const auto take = [&](const std::string& text) {
        const std::size_t at = text.find(typed);
        rank = std::min(rank, at == 0 ? 0 : at != std::string::npos ? 1 : 2);
    };
    std::string name = foldCase(entry.name);
    std::erase(name, ' ');
    take(name);
    for (const std::string& key : entry.keys) {
        if (key.starts_with(typed)) { // within a sound the letters mean nothing
            rank = 0;
        }
    }
    return rank;
}

} // namespace

std::vector<StaffEntry> StaffFinder::find(const std::vector<StaffEntry>& entries, std::string_view typed)
{
    std::string wanted = foldCase(toHalfWidth(trimmed(typed)));
    std::erase(wanted, ' ');
    std::erase(wanted, '\''); // an input method parts syllables by it
    std::vector<StaffEntry> found;
    for (const int rank : {0, 1}) {
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(found),
                     [&](const StaffEntry& entry) { return staffRank(entry, wanted) == rank; });
    }
    return found;
}

} // namespace frontdesk
