#include "rules/TomlText.h"

#include "base/Utf8.h"

namespace frontdesk {

std::string tomlText(std::string_view text)
{
    std::u32string made = U"\"";
    for (const char32_t point : toCodePoints(text)) {
        if (point == U'"' || point == U'\\') {
            made.push_back(U'\\');
            made.push_back(point);
        } else if (point == U'\n' || point == U'\r' || point == U'\t') {
            made.push_back(U' ');
        } else if (point >= 0x20 && point != 0x7F && !(point >= 0x80 && point <= 0x9F)) {
            made.push_back(point);
        }
    }
    made.push_back(U'"');
    return fromCodePoints(made);
}

std::string tomlTexts(const std::vector<std::string>& texts)
{
    std::string made = "[";
    for (const std::string& text : texts) {
        made += (made.size() > 1 ? ", " : "") + tomlText(text);
    }
    return made + ']';
}

std::string tomlComment(std::string_view text)
{
    std::u32string made;
    for (const char32_t point : toCodePoints(text)) {
        made.push_back(point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x2028 || point == 0x2029 ? U' '
                                                                                                              : point);
    }
    return fromCodePoints(made);
}

std::string commented(std::string_view lines)
{
    std::string made;
    bool atStart = true;
    for (const char letter : lines) {
        if (atStart) {
            made += "# ";
        }
        made += letter;
        atStart = letter == '\n';
    }
    return made;
}

std::string joinedLines(const std::vector<std::string>& items)
{
    std::string made;
    for (const std::string& item : items) {
        made += (made.empty() ? "" : ",\n  ") + item;
    }
    return made;
}

} // namespace frontdesk
