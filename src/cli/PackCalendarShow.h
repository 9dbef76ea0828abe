#pragma once

#include "cli/Streams.h"
#include "rules/RuleBook.h"

#include <string>

namespace frontdesk {

/// `pack show --calendar`: the hours of a week, quiet hours and days of a calendar as a desk in mainland China has it.
/// @return the exit code; what is wrong has been said
[[nodiscard]] int showPackCalendar(const RuleBook& book, const std::string& id, bool asJson, const Streams& streams);

} // namespace frontdesk
