#pragma once

namespace frontdesk {

/// What a test binary does after its last test and before main() ends.
inline void (*endOfTests)() = nullptr;

} // namespace frontdesk
