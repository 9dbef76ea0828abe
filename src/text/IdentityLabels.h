#pragma once

#include "base/IdentityNumber.h"

#include <QString>
#include <string_view>

namespace frontdesk {

// Labels of identity documents in the language of the screen.

/// "Resident identity card"
[[nodiscard]] QString identityKindLabel(IdentityKind kind);
/// "Resident identity card 3****************X". @param masked as IdentityNumber::masked() gives it
[[nodiscard]] QString identityLabel(IdentityKind kind, std::string_view masked);

} // namespace frontdesk
