#pragma once

#include "rules/LocalText.h"
#include "rules/RuleBook.h"

#include <string_view>

namespace frontdesk {

/// Title and version of a pack of a book, empty when it is not in it.
[[nodiscard]] LocalText packTitleIn(const RuleBook& book, std::string_view pack);

} // namespace frontdesk
