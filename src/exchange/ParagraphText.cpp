#include "exchange/ParagraphText.h"

#include "base/Utf8.h"

namespace frontdesk {

void ParagraphText::add(std::string_view words)
{
    for (const char letter : words) {
        const bool blank = letter == '\n' || letter == '\r' || letter == '\t' || letter == ' ';
        if (!blank) {
            m_line += letter;
        } else if (!m_line.empty() && m_line.back() != ' ') {
            m_line += ' ';
        }
    }
}

void ParagraphText::flush(std::string& into)
{
    const std::string line = trimmed(m_line);
    m_line.clear();
    if (line.empty()) {
        return;
    }
    into += (into.empty() || into.back() == '\n' ? "" : " ") + m_mark + line;
    m_mark.clear();
}

void ParagraphText::breakLine()
{
    if (m_inRow) {
        add(" "); // paragraphs of one cell
        return;
    }
    std::string line;
    flush(line);
    if (!line.empty()) {
        m_text += line + '\n';
    }
}

void ParagraphText::beginRow()
{
    endRow();
    breakLine();
    m_inRow = true;
}

void ParagraphText::cell()
{
    std::string cell;
    flush(cell);
    if (!cell.empty()) {
        m_cells.push_back(std::move(cell));
    }
}

void ParagraphText::endRow()
{
    if (!m_inRow) {
        return;
    }
    cell();
    m_inRow = false;
    constexpr std::size_t longestName = 14;
    const bool names = m_cells.size() > 1 && codePointCount(m_cells.front()) <= longestName;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_text += m_cells[i];
        m_text += i == 0 && names ? ':' : i + 1 < m_cells.size() ? ' ' : '\n';
    }
    m_cells.clear();
}

std::string ParagraphText::take()
{
    endRow();
    breakLine();
    return std::move(m_text);
}

} // namespace frontdesk
