#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Why a ticket was brought up by itself, in a form that stays the same in every language: text makes a sentence of it.
/// A value.
struct EscalationCause {
    static constexpr std::string_view clockPast = "clock_past";          ///< args: the vocabulary's time
    static constexpr std::string_view silent = "silent";                 ///< the customer was not told in time
    static constexpr std::string_view promiseAtRisk = "promise_at_risk"; ///< args: what was promised. Source: M0-133
    static constexpr std::string_view returned = "returned";             ///< args: how often
    static constexpr std::string_view chased = "chased";                 ///< args: how often

    std::string code;
    std::string arg = {};
    bool operator==(const EscalationCause&) const = default;

    /// As the journal keeps it: the code, and after a bar what it is about.
    [[nodiscard]] std::string toWords() const { return arg.empty() ? code : code + '|' + arg; }
    /// Nothing for words that a person wrote.
    [[nodiscard]] static std::optional<EscalationCause> fromWords(std::string_view words);
};

} // namespace frontdesk
