#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

/// Whose goods leave. Stored and never renamed; labels are made in text.
inline constexpr std::string_view goodsOfProprietor{"proprietor"};
inline constexpr std::string_view goodsOfTenant{"tenant"};
inline constexpr std::array<std::string_view, 2> goodsOwners{goodsOfProprietor, goodsOfTenant};

/// How the proprietor's consent was given. Stored.
inline constexpr std::array<std::string_view, 3> consentWays{"in_person", "phone", "written"};

namespace moment {
inline constexpr std::string_view visitorGoodsOut{"visitor.goods_out"}; ///< at the gate, the slip in hand
} // namespace moment

} // namespace frontdesk
