#pragma once

#include "base/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace frontdesk {

/// args: the text as typed, and where the first wrong character stands (from 1, in code points; one past the end when
/// something is missing there). The place's column is the same number.
inline constexpr ErrorCode badAmount{"money.bad_amount"};
/// A sum, difference or product that 64 bits of fen do not hold. No args.
inline constexpr ErrorCode amountOverflow{"money.overflow"};

/// An amount in whole fen. Arrears are never held in floating point.
class Money {
public:
    constexpr Money() = default; ///< nothing owed
    static constexpr Money fromFen(std::int64_t fen) { return Money{fen}; }

    /// Reads "1234.5", "1,234.50", a currency sign before or a yuan character after, a minus, blanks around each of
    /// them, and the same in full-width characters. Groups, when there are any, are of three digits.
    /// @error money.bad_amount, also for more than two decimals and for what 64 bits of fen do not hold
    [[nodiscard]] static Result<Money> parseYuan(std::string_view text);

    [[nodiscard]] constexpr std::int64_t fen() const { return m_fen; }
    [[nodiscard]] constexpr bool isNegative() const { return m_fen < 0; }
    [[nodiscard]] constexpr bool isZero() const { return m_fen == 0; }

    /// "1,234.50", "-0.05": always two decimals, no currency sign.
    [[nodiscard]] std::string toYuan() const;

    /// In financial capitals, as receipts and cheques want it, in simplified characters. Ends in "zheng" unless there
    /// are fen. Zeros within the number are read once; between yuan and jiao none is read, as the payment rules allow.
    [[nodiscard]] std::string inCapitals() const;

    /// @error money.overflow
    [[nodiscard]] Result<Money> plus(Money other) const;
    /// @error money.overflow
    [[nodiscard]] Result<Money> minus(Money other) const;
    /// @error money.overflow
    [[nodiscard]] Result<Money> times(std::int64_t factor) const;

    constexpr auto operator<=>(const Money&) const = default;

private:
    constexpr explicit Money(std::int64_t fen) : m_fen(fen) {}
    std::int64_t m_fen = 0;
};

} // namespace frontdesk
