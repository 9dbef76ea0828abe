#pragma once

#include "domain/people/Staff.h"

namespace frontdesk {

/// How long somebody waits after wrong PINs. Pure.
class SignInDelay {
public:
    static constexpr int freeTries = 2; ///< typing errors happen
    static constexpr Milliseconds first{5000};
    static constexpr Milliseconds longest{300000};

    /// After so many wrong tries in a row: twice as long with each, up to the longest.
    [[nodiscard]] static Milliseconds after(int failures);
    /// What is left of it. A wall clock that was set back shortens nothing: then the whole wait is left.
    [[nodiscard]] static Milliseconds left(const SignInTries& tries, UtcTime now);
};

} // namespace frontdesk
