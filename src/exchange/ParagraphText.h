#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Puts running text together from the pieces of a document: a paragraph a line, and a row of a table a line too. In a
/// row with a short first cell and more behind it the first cell names the rest: a colon stands between them.
class ParagraphText {
public:
    void add(std::string_view words);
    /// A number or bullet at the start of the paragraph to come.
    void mark(const std::string& number) { m_mark = number; }
    void breakLine();
    void beginRow();
    void cell(); ///< a cell begins or ends
    void endRow();
    [[nodiscard]] std::string take();
    [[nodiscard]] std::size_t size() const { return m_text.size(); }

private:
    void flush(std::string& into);
    std::string m_text;
    std::string m_line;
    std::string m_mark;
    bool m_inRow = false;
    std::vector<std::string> m_cells;
};

} // namespace frontdesk
