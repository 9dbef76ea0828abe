#pragma once

#include "rules/manual/ManualLexicon.h"

#include <cstddef>
#include <string_view>

namespace frontdesk {

/// Where a choice between two forms of address ends that begins there: "Sir / Madam", "Sir (Madam)", "Sir or Madam";
/// `at` where none does. It is one thing to fill in, not two things to say.
[[nodiscard]] std::size_t titleChoiceEnd(std::u32string_view text, std::size_t at, const ManualLexicon& lexicon);

} // namespace frontdesk
