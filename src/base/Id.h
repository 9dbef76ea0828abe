#pragma once

#include "base/Result.h"

#include <charconv>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace frontdesk {

inline constexpr ErrorCode badId{"id.bad"};

/// A record's identity: a positive 64-bit integer, made by IdMaker when the form opens. In JSON it is a string.
template <class Tag> class Id {
public:
    /// @error id.bad when value is not positive
    [[nodiscard]] static Result<Id> fromValue(std::int64_t value)
    {
        if (value <= 0) {
            return fail(badId, {std::to_string(value)});
        }
        return Id{value};
    }

    /// @error id.bad when the text is not a positive decimal number and nothing else
    [[nodiscard]] static Result<Id> parse(std::string_view text)
    {
        std::int64_t value = 0;
        const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (status != std::errc{} || end != text.data() + text.size()) {
            return fail(badId, {std::string{text}});
        }
        return fromValue(value);
    }

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] std::string toString() const { return std::to_string(m_value); }
    constexpr auto operator<=>(const Id&) const = default;

private:
    constexpr explicit Id(std::int64_t value) : m_value(value) {}
    std::int64_t m_value;
};

} // namespace frontdesk
