#include "exchange/CsvCutter.h"

#include "base/Utf8.h"
#include "exchange/ExchangeErrors.h"

#include <algorithm>

namespace frontdesk {

Place CsvCutter::placeOf(std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    Place place{.file = {}, .line = 1, .column = 1};
    std::size_t lineBegin = 0;
    for (std::size_t at = 0; at < offset; ++at) {
        const bool ends = text[at] == '\n' || (text[at] == '\r' && (at + 1 >= text.size() || text[at + 1] != '\n'));
        if (ends) {
            ++place.line;
            lineBegin = at + 1;
        }
    }
    place.column += static_cast<int>(codePointCount(text.substr(lineBegin, offset - lineBegin)));
    return place;
}

tl::unexpected<Error> CsvCutter::failAt(std::size_t offset, ErrorCode code, std::vector<std::string> args) const
{
    return fail(Error{code, std::move(args), placeOf(m_text, offset), {}});
}

bool CsvCutter::atEndOfLine() const { return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

void CsvCutter::skipEndOfLine()
{
    if (m_at < m_text.size()) {
        const bool both = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += both ? 2 : 1;
    }
}

std::string_view CsvCutter::plainCell()
{
    const std::size_t from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != '\n' && m_text[m_at] != '\r') {
        ++m_at;
    }
    return m_text.substr(from, m_at - from);
}

Result<std::string> CsvCutter::quotedCell()
{
    const std::size_t opened = m_at++;
    std::string cell;
    while (true) {
        const std::size_t quote = m_text.find('"', m_at);
        if (quote == std::string_view::npos) {
            return failAt(opened, csvQuoteOpen, {});
        }
        cell.append(m_text.substr(m_at, quote - m_at));
        m_at = quote + 1;
        if (cell.size() > m_limits.cellBytes) {
            // A quote that is missing somewhere makes one cell of all that follows: where it began is what helps.
            return failAt(opened, fileCellTooLong, {std::to_string(m_limits.cellBytes)});
        }
        if (m_at >= m_text.size() || m_text[m_at] != '"') {
            break;
        }
        cell.push_back('"');
        ++m_at;
    }
    // Blanks before the delimiter are what people type, and no character of the cell.
    while (m_at < m_text.size() && m_text[m_at] == ' ' && m_delimiter != ' ') {
        ++m_at;
    }
    if (!atEndOfLine() && m_text[m_at] != m_delimiter) {
        const std::u32string rest = toCodePoints(m_text.substr(m_at, 4));
        return failAt(m_at, csvAfterQuote,
                      {fromCodePoints(rest.substr(0, 1)), m_delimiter == '\t' ? "Tab" : std::string(1, m_delimiter)});
    }
    return cell;
}

Result<bool> CsvCutter::next(std::vector<std::string>& cells)
{
    cells.clear();
    if (m_at >= m_text.size()) {
        return false;
    }
    while (true) {
        if (cells.size() == m_limits.columns) {
            return failAt(m_at, fileTooManyColumns, {std::to_string(m_limits.columns)});
        }
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            auto cell = quotedCell();
            if (!cell) {
                return fail(cell.error());
            }
            cells.push_back(std::move(*cell));
        } else {
            const std::size_t from = m_at;
            const std::string_view cell = plainCell();
            if (cell.size() > m_limits.cellBytes) {
                return failAt(from, fileCellTooLong, {std::to_string(m_limits.cellBytes)});
            }
            cells.emplace_back(cell);
        }
        if (atEndOfLine()) {
            skipEndOfLine();
            return true;
        }
        ++m_at; // the delimiter
    }
}

} // namespace frontdesk
