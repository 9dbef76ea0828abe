#pragma once

#include "domain/RecordImage.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// A record's image as one line of JSON, names in order: the same image always gives the same bytes. What is no
/// well-formed UTF-8 in it becomes U+FFFD. Pure.
[[nodiscard]] std::string toJson(const RecordImage& image);

/// Nothing when the text is not a JSON object of texts.
[[nodiscard]] std::optional<RecordImage> imageFromJson(std::string_view json);

} // namespace frontdesk
