#pragma once

#include "domain/complaint/MorningList.h"
#include "domain/people/NamesOfStaff.h"
#include "exchange/Sheet.h"

#include <string>

namespace frontdesk {

/// What the morning sheet is made of. A value, for any thread.
struct MorningContent {
    std::string unit; ///< the house
    MorningList list;
    NamesOfStaff names = {};
    TimeZone zone; ///< the unit's
};

/// What a morning meeting goes through, on one page of A4 in the language of the screen: how many tickets stand how,
/// with what each figure counts beside it, and the most pressing of them by name; what has no room is said as a number.
/// Wants a QGuiApplication for its fonts. Source: M0-133, M0-134.
class MorningSheet {
public:
    static constexpr int mostRows = 12; ///< of people and of departments; the busiest

    [[nodiscard]] static Sheet of(const MorningContent& content);
};

} // namespace frontdesk
