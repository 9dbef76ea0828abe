#include "base/Text.h"

#include "base/Utf8.h"

#include <cstdio>

namespace frontdesk {

namespace {

Error textErrorAt(ErrorCode code, std::size_t index, std::vector<std::string> args = {})
{
    return Error{code, std::move(args), Place{{}, 1, static_cast<int>(index) + 1}, {}};
}

bool isControl(char32_t point) { return point < 0x20 || (point >= 0x7F && point <= 0x9F); }

std::string pointName(char32_t point)
{
    char name[16] = {};
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(point));
    return name;
}

} // namespace

Result<Text> Text::from(std::string_view text)
{
    if (const std::optional<std::size_t> index = firstIllFormed(text)) {
        return fail(textErrorAt(badUtf8, *index));
    }
    const std::u32string typed = toCodePoints(trimmed(text));
    if (typed.empty()) {
        return fail(emptyText);
    }
    std::u32string kept;
    kept.reserve(typed.size());
    for (std::size_t index = 0; index < typed.size(); ++index) {
        char32_t point = typed[index];
        if (point == U'\r') {
            if (index + 1 < typed.size() && typed[index + 1] == U'\n') {
                continue;
            }
            point = U'\n';
        }
        if (isControl(point) && point != U'\n' && point != U'\t') {
            return fail(textErrorAt(controlCharacter, index, {pointName(point)}));
        }
        kept.push_back(point);
    }
    return Text{fromCodePoints(kept)};
}

} // namespace frontdesk
