#pragma once

#include <ostream>

namespace frontdesk {

/// Where a subcommand writes: in a test, into strings.
struct Streams {
    std::ostream& out;
    std::ostream& err;
};

/// What frontdeskctl ends with.
namespace exitcode {
inline constexpr int fine = 0;
inline constexpr int found = 1; ///< something is wrong: a damaged file, a bad pack, a store in use
inline constexpr int usage = 2; ///< the command line makes no sense
} // namespace exitcode

} // namespace frontdesk
