#pragma once

#include "base/LocalTime.h"
#include "base/Result.h"

#include <map>
#include <string>
#include <string_view>

namespace frontdesk {

inline constexpr ErrorCode festivalsBad{"festivals.bad"}; ///< %1 what is wrong; carries the place

/// Which festival a local day is, from resources/festivals.toml: fixed days and a checked table of lunar ones.
/// Immutable; usable from every thread. Source of the greeting by festival: M0-318.
class Festivals {
public:
    /// @error festivals.bad, pack.syntax and the other errors of a TOML text
    [[nodiscard]] static Result<Festivals> read(std::string_view toml, const std::string& fileName);

    /// The vocabulary's word for the festival of that day; empty on ordinary days. Where two meet, the listed date
    /// wins over the yearly one.
    [[nodiscard]] std::string_view on(LocalDate day) const;

private:
    std::map<LocalDate, std::string> m_dates;
    std::map<std::pair<unsigned, unsigned>, std::string> m_yearly; ///< month, day
};

} // namespace frontdesk
