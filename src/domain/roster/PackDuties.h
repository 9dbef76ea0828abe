#pragma once

#include "rules/RuleBook.h"

#include <string>
#include <vector>

namespace frontdesk {

/// The duties that the steps of a book want told, each once: those a roster should have somebody for. Pure.
[[nodiscard]] std::vector<std::string> dutiesNamedIn(const RuleBook& book);

} // namespace frontdesk
