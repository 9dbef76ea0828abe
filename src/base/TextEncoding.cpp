#include "base/TextEncoding.h"

#include "base/ChineseFolder.h"
#include "base/Utf8.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf8.h>

namespace frontdesk {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16LeMark = "\xFF\xFE";
constexpr std::string_view utf16BeMark = "\xFE\xFF";
constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

const char* converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "gb18030";
    case TextEncoding::Big5:
        return "Big5-HKSCS";
    case TextEncoding::Utf8:
        break;
    }
    return "UTF-8";
}

std::string_view markOf(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8      ? utf8Mark
           : encoding == TextEncoding::Utf16Le ? utf16LeMark
           : encoding == TextEncoding::Utf16Be ? utf16BeMark
                                               : std::string_view{};
}

/// Zero bytes at even and at odd places of the beginning.
std::pair<std::size_t, std::size_t> zerosOf(std::string_view bytes)
{
    constexpr std::size_t enough = 4096;
    std::pair<std::size_t, std::size_t> zeros{0, 0};
    for (std::size_t at = 0; at < std::min(bytes.size(), enough); ++at) {
        if (bytes[at] == '\0') {
            ++(at % 2 == 0 ? zeros.first : zeros.second);
        }
    }
    return zeros;
}

struct Utf8Look {
    std::size_t characters = 0; ///< all, ill-formed places too
    std::size_t wide = 0;       ///< well-formed ones beyond ASCII
    std::size_t broken = 0;
};

/// Walks over a text as UTF-8; with `cleaned`, writes it there with U+FFFD for each broken place.
Utf8Look lookAtUtf8(std::string_view bytes, std::string* cleaned)
{
    Utf8Look look;
    std::size_t written = 0; // up to where it stands in `cleaned`
    for (std::size_t at = 0; at < bytes.size(); ++look.characters) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const std::size_t from = at;
        std::int32_t used = 0;
        std::int32_t point = 0;
        const auto* const here = reinterpret_cast<const std::uint8_t*>(bytes.data()) + at;
        U8_NEXT(here, used, static_cast<std::int32_t>(std::min<std::size_t>(4, bytes.size() - at)), point);
        at += static_cast<std::size_t>(used);
        look.wide += point >= 0x80 ? 1U : 0U;
        if (point >= 0) {
            continue;
        }
        ++look.broken;
        if (cleaned != nullptr) {
            cleaned->append(bytes.substr(written, from - written)).append(replacement);
            written = at;
        }
    }
    if (cleaned != nullptr) {
        cleaned->append(bytes.substr(written));
    }
    return look;
}

constexpr bool within(unsigned char byte, int first, int last) { return byte >= first && byte <= last; }

/// Counts, for GB18030 and Big5 at once, characters that are common in the one or the other.
TextEncoding guessLegacy(std::string_view bytes)
{
    std::ptrdiff_t gb = 0;
    std::ptrdiff_t big5 = 0;
    constexpr std::ptrdiff_t wrong = 2;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) {
            continue;
        }
        ++at;
        const auto trail = at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : static_cast<unsigned char>(0);
        if (within(lead, 0x81, 0xFE) && within(trail, '0', '9')) {
            at += 2; // four bytes: GB18030 alone has such
            gb += 1;
            big5 -= wrong;
            continue;
        }
        const bool gbHas = within(lead, 0x81, 0xFE) && within(trail, 0x40, 0xFE) && trail != 0x7F;
        const bool big5Has = within(lead, 0x87, 0xFE) && (within(trail, 0x40, 0x7E) || within(trail, 0xA1, 0xFE));
        gb += !gbHas ? -wrong : within(lead, 0xB0, 0xD7) && trail >= 0xA1 ? 1 : 0;
        big5 += !big5Has ? -wrong : within(lead, 0xA4, 0xC6) ? 1 : 0;
    }
    return big5 > gb ? TextEncoding::Big5 : TextEncoding::Gb18030;
}

/// Called by ICU at each place that it cannot read: counts it and goes on with U+FFFD.
void countLost(const void* context, UConverterToUnicodeArgs* args, const char*, std::int32_t,
               UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason <= UCNV_IRREGULAR) {
        ++*static_cast<std::size_t*>(const_cast<void*>(context));
        *status = U_ZERO_ERROR;
        const UChar lost = 0xFFFD;
        ucnv_cbToUWriteUChars(args, &lost, 1, 0, status);
    }
}

Result<DecodedText> decodeByIcu(std::string_view bytes, TextEncoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter from{ucnv_open(converterName(encoding), &status)};
    const Converter to{ucnv_open("UTF-8", &status)};
    if (U_FAILURE(status) != 0) {
        return fail(conversionMissing, {std::string{nameOf(encoding)}});
    }
    DecodedText decoded;
    ucnv_setToUCallBack(from.get(), countLost, &decoded.lost, nullptr, nullptr, &status);
    constexpr std::size_t piece = std::size_t{64} * 1024;
    std::string target(piece, '\0');
    UChar pivot[1024];
    UChar* pivotSource = pivot;
    UChar* pivotTarget = pivot;
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    decoded.text.reserve(bytes.size() + bytes.size() / 2);
    for (UBool reset = 1;; reset = 0) {
        char* out = target.data();
        status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &out, target.data() + target.size(), &source, sourceEnd, pivot,
                       &pivotSource, &pivotTarget, pivot + std::size(pivot), reset, 1, &status);
        decoded.text.append(target.data(), static_cast<std::size_t>(out - target.data()));
        if (status != U_BUFFER_OVERFLOW_ERROR) {
            break;
        }
    }
    decoded.characters = codePointCount(decoded.text);
    return decoded;
}

} // namespace

std::string_view nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Big5:
        return "Big5";
    }
    return "";
}

std::optional<TextEncoding> encodingNamed(std::string_view name)
{
    for (const TextEncoding encoding : textEncodings) {
        if (nameOf(encoding) == name) {
            return encoding;
        }
    }
    return std::nullopt;
}

TextEncoding guessEncoding(std::string_view bytes)
{
    for (const TextEncoding marked : {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
        if (bytes.starts_with(markOf(marked))) {
            return marked;
        }
    }
    const auto [even, odd] = zerosOf(bytes);
    // One zero byte is a fault of the file; UTF-16 has one in each delimiter and end of line.
    constexpr std::size_t clearly = 8;
    constexpr std::size_t leastZeros = 2;
    if (odd >= leastZeros && odd > clearly * even) {
        return TextEncoding::Utf16Le;
    }
    if (even >= leastZeros && even > clearly * odd) {
        return TextEncoding::Utf16Be;
    }
    const Utf8Look utf8 = lookAtUtf8(bytes, nullptr);
    constexpr std::size_t goodForEachBroken = 4;
    if (utf8.broken * goodForEachBroken <= utf8.wide) {
        return TextEncoding::Utf8;
    }
    return guessLegacy(bytes);
}

Result<DecodedText> decodeText(std::string_view bytes, TextEncoding encoding)
{
    if (const std::string_view mark = markOf(encoding); bytes.starts_with(mark)) {
        bytes.remove_prefix(mark.size());
    }
    if (encoding != TextEncoding::Utf8) {
        return decodeByIcu(bytes, encoding);
    }
    DecodedText decoded;
    decoded.text.reserve(bytes.size());
    const Utf8Look look = lookAtUtf8(bytes, &decoded.text);
    decoded.characters = look.characters;
    decoded.lost = look.broken;
    return decoded;
}

} // namespace frontdesk
