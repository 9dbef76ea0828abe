#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace frontdesk {

/// Names one kind of expected failure, such as "money.bad_amount". The set is open: every stem declares its own
/// codes as constants and lists them in an array, and a test wants both texts of each (text/ErrorText).
/// Only codes and ids may be logged, never the arguments of an Error.
struct ErrorCode {
    std::string_view name; ///< always a string literal
    constexpr bool operator==(const ErrorCode&) const = default;
};

/// Where in a file a failure stands: 1-based line and column (in code points); 0 means unknown.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    bool operator==(const Place&) const = default;
};

/// One thing that is wrong with one field of a form, or one entry of a file.
struct Problem {
    std::string field; ///< name of the vocabulary's field, or id of the entry
    ErrorCode code;
    std::vector<std::string> args = {};
    std::optional<Place> place = {};
    bool operator==(const Problem&) const = default;
};

/// An expected failure as a value. The text that a person reads is made from it in text/ErrorText, in both languages.
struct Error {
    ErrorCode code;
    std::vector<std::string> args = {}; ///< fill %1, %2 … of the text; may be personal, never logged
    std::optional<Place> place = {};
    std::vector<Problem> problems = {}; ///< every problem at once, for a form, a gate or a file
};

/// The one way that an expected failure travels. Mark functions that return it [[nodiscard]].
template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::vector<std::string> args = {})
{
    return tl::make_unexpected(Error{code, std::move(args), std::nullopt, {}});
}

inline tl::unexpected<Error> fail(Error error) { return tl::make_unexpected(std::move(error)); }

} // namespace frontdesk
