#include "domain/people/SignInDelay.h"

#include <algorithm>

namespace frontdesk {

Milliseconds SignInDelay::after(int failures)
{
    if (failures <= freeTries) {
        return Milliseconds{0};
    }
    Milliseconds wait = first;
    for (int more = failures - freeTries - 1; more > 0 && wait < longest; --more) {
        wait *= 2;
    }
    return std::min(wait, longest);
}

Milliseconds SignInDelay::left(const SignInTries& tries, UtcTime now)
{
    const Milliseconds whole = after(tries.failures);
    const Milliseconds passed = std::max(now - tries.lastAt, Milliseconds{0});
    return std::max(whole - passed, Milliseconds{0});
}

} // namespace frontdesk
