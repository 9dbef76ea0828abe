#pragma once

#include "base/Result.h"
#include "rules/TomlValue.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace frontdesk {

/// The one place that knows the TOML library: turns a text into a tree of TomlValue. Pure and thread-safe; a large text
/// is read in two halves, one of them on a thread of its own, with the same outcome. Bounded
/// against hostile texts: 4 MiB, 32 levels of arrays and inline tables, 16 parts of a dotted key.
class TomlDocument {
public:
    static constexpr std::size_t mostBytes = std::size_t{4} * 1024 * 1024;
    static constexpr int mostKeyParts = 16;

    /// A UTF-8 mark at the start is skipped.
    /// @error packTooLarge, packHasBom, packNotUtf8, packSyntax, each with its place where it has one
    [[nodiscard]] static Result<TomlValue> read(std::string_view toml, const std::string& fileName);
};

} // namespace frontdesk
