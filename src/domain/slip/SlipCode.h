#pragma once

#include "domain/slip/ReleaseSlip.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// What a slip's QR code says: which slip, and nothing about it. Upper-case letters and digits alone: a scanner in any
/// keyboard layout types them right. Pure.
class SlipCode {
public:
    /// "TRS<id>C<check>"
    [[nodiscard]] static std::string text(SlipId slip);
    /// Nothing for what is no slip of ours, or was read wrong.
    [[nodiscard]] static std::optional<SlipId> parse(std::string_view scanned);
};

} // namespace frontdesk
