#pragma once

#include "base/Result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// Encodings in which texts from outside come. GB18030 reads GB2312 and GBK as well, Big5 the characters of Hong Kong
/// too.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030, Big5 };

inline constexpr std::array textEncodings{TextEncoding::Utf8, TextEncoding::Gb18030, TextEncoding::Big5,
                                          TextEncoding::Utf16Le, TextEncoding::Utf16Be};

/// "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE": the same in every language.
[[nodiscard]] std::string_view nameOf(TextEncoding encoding);
[[nodiscard]] std::optional<TextEncoding> encodingNamed(std::string_view name);

/// What a text of unknown encoding most likely is, from its bytes alone. In this order:
///  1. a mark at its start (UTF-8, UTF-16) decides;
///  2. zero bytes at every other place, as ASCII has them in UTF-16, decide;
///  3. well-formed UTF-8 is UTF-8, and so is a text with a few broken places among many good ones;
///  4. else it is GB18030 or Big5, whichever then has more common characters: those are GB2312's level 1 and Big5's
///     level 1, blocks of 3,755 and 5,401 that hold nearly all of running text and lie elsewhere in the other one.
///     Bytes that an encoding does not have count against it. At a draw it is GB18030.
[[nodiscard]] TextEncoding guessEncoding(std::string_view bytes);

struct DecodedText {
    std::string text;           ///< UTF-8 without a mark at the start; what could not be read is U+FFFD
    std::size_t characters = 0; ///< about how many, for a share
    std::size_t lost = 0;       ///< places that could not be read
};

/// @error text.conversion_missing when this machine's ICU lacks the encoding
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes, TextEncoding encoding);

} // namespace frontdesk
