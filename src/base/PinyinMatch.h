#pragma once

#include "base/PinyinName.h"

#include <string_view>

namespace frontdesk {

/// Whether letters, in lower case and without blanks, are how a stretch of it sounds: from any syllable on, each
/// syllable whole, cut short, or by its first letter, as people type. "jiudeng", "jd" and "jiud" find jiu deng.
[[nodiscard]] bool soundsLike(const PinyinName& name, std::string_view letters);

} // namespace frontdesk
