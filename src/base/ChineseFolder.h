#pragma once

#include "base/Result.h"

#include <memory>
#include <string>
#include <string_view>
#include <unicode/uversion.h>

U_NAMESPACE_BEGIN
class Transliterator;
U_NAMESPACE_END

namespace frontdesk {

/// The machine's ICU library came without the data that a conversion needs. args: the conversion's name.
inline constexpr ErrorCode conversionMissing{"text.conversion_missing"};

/// Folds traditional characters to simplified ones, for searching and comparing; it is no translation for showing.
/// Not thread-safe: each lane makes its own, off the start path, and keeps it.
class ChineseFolder {
public:
    /// Takes some milliseconds. @error text.conversion_missing
    [[nodiscard]] static Result<ChineseFolder> create();

    ChineseFolder(ChineseFolder&&) noexcept;
    ChineseFolder& operator=(ChineseFolder&&) noexcept;
    ~ChineseFolder();

    /// Everything that is no traditional character stays as it is.
    [[nodiscard]] std::string toSimplified(std::string_view text) const;

private:
    explicit ChineseFolder(std::unique_ptr<icu::Transliterator> transliterator);
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

} // namespace frontdesk
