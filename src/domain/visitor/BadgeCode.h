#pragma once

#include "domain/visitor/Visit.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// What a badge's QR code says: which visit, and which of its badges, so that one reported lost is known. Upper-case
/// letters and digits alone: a scanner in any keyboard layout types them right, and the QR code stays small. Pure.
struct BadgeCode {
    VisitId visit;
    int lostBefore = 0; ///< how many badges of the visit were lost before this one was given
    bool operator==(const BadgeCode&) const = default;

    /// "TRV<id>N<lost before>C<check>"
    [[nodiscard]] std::string text() const;
    /// Nothing for what is no badge of ours, or was read wrong.
    [[nodiscard]] static std::optional<BadgeCode> parse(std::string_view scanned);
    [[nodiscard]] static BadgeCode of(const Visit& visit) { return {visit.id, visit.badgesLost}; }
};

} // namespace frontdesk
