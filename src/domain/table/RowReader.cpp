#include "domain/table/RowReader.h"

#include "base/Utf8.h"
#include "domain/RecordErrors.h"

namespace frontdesk {

std::string RowReader::word(std::string_view field)
{
    const std::string& cell = text(field);
    if (cell.empty()) {
        return {};
    }
    if (const auto word = m_kind.field(field)->wordFor(cell)) {
        return *word;
    }
    problem(field, fieldUnknownWord, {cell});
    return {};
}

std::vector<std::string> RowReader::words(std::string_view field)
{
    std::vector<std::string> words;
    for (const std::string& part : partsOfCell(text(field))) {
        if (auto word = m_kind.field(field)->wordFor(part)) {
            words.push_back(std::move(*word));
        } else {
            problem(field, fieldUnknownWord, {part});
        }
    }
    return words;
}

void RowReader::problem(std::string_view field, const ErrorCode& code, std::vector<std::string> args)
{
    m_problems.push_back({m_row.number, {std::string{field}, code, std::move(args)}});
}

std::vector<std::string> partsOfCell(std::string_view cell)
{
    std::vector<std::string> parts;
    std::u32string one;
    const auto take = [&] {
        if (std::string part = trimmed(fromCodePoints(one)); !part.empty()) {
            parts.push_back(std::move(part));
        }
        one.clear();
    };
    for (const char32_t point : toCodePoints(cell)) {
        const char32_t narrow = toHalfWidth(point);
        // U+3001 is the Chinese comma between things of a list.
        if (narrow == U',' || narrow == U';' || narrow == U'/' || narrow == U'\n' || point == U'\u3001') {
            take();
        } else {
            one += point;
        }
    }
    take();
    return parts;
}

} // namespace frontdesk
