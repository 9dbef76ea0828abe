#include "rules/TomlCut.h"

#include "rules/TomlWalk.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// The name in "[[name]]", alone on its line but for a comment; empty for anything else, dotted names as well: what
/// stands below them belongs to something further up.
std::string_view listName(std::string_view fromHere)
{
    if (!fromHere.starts_with("[[")) {
        return {};
    }
    const std::size_t end = fromHere.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", 2);
    if (end == std::string_view::npos || end == 2 || !fromHere.substr(end).starts_with("]]")) {
        return {};
    }
    const std::size_t after = fromHere.find_first_not_of(" \t", end + 2);
    const bool alone =
        after == std::string_view::npos || fromHere[after] == '\n' || fromHere[after] == '\r' || fromHere[after] == '#';
    return alone ? fromHere.substr(2, end - 2) : std::string_view{};
}

} // namespace

std::optional<TomlCut> TomlCut::ofMiddle(std::string_view toml)
{
    if (toml.size() < leastBytes) {
        return std::nullopt;
    }
    TomlCut cut;
    for (TomlWalk walk{toml}; !walk.atEnd();) {
        if (walk.skipQuiet()) {
            continue;
        }
        const std::size_t at = walk.at();
        if (toml[at] == '[' && (at == 0 || toml[at - 1] == '\n')) {
            const std::string_view name = listName(toml.substr(at));
            if (!name.empty() && at >= toml.size() / 2) {
                cut.byte = at;
                cut.line = static_cast<int>(std::count(toml.begin(), toml.begin() + static_cast<long>(at), '\n'));
                return cut;
            }
            if (!name.empty()) {
                cut.listsBefore.emplace(name);
            }
        }
        walk.next();
    }
    return std::nullopt;
}

} // namespace frontdesk
