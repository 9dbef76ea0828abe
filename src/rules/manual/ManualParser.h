#pragma once

#include "rules/manual/ManualWords.h"
#include "rules/manual/NumberMark.h"
#include "rules/manual/QuoteFinder.h"
#include "rules/manual/RawManual.h"

#include <string>
#include <vector>

namespace frontdesk {

struct ManualHeading {
    int level = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A numbered item, a paragraph, or the rest of one behind a label.
struct ManualItem {
    enum class List { None, Phrases, Forbidden };
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<ManualHeading> headings = {}; ///< from the outermost to the innermost
    List list = List::None;                   ///< it is a list of words to say, or not to say
};

/// Finds the manual's structure: numbering of every kind, headings, labels with a colon. Linear.
class ManualParser {
public:
    ManualParser(const CleanText& text, const ManualWords& words, const std::vector<ManualQuote>& quotes);
    [[nodiscard]] std::vector<ManualItem> items();

private:
    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0;
        int level = 0; ///< of its number; 0: none
        int value = 0;
        bool newLine = false;
    };
    void cutLine(std::size_t begin, std::size_t end);
    [[nodiscard]] bool mayMark(std::size_t at, std::size_t lineBegin, const NumberMark& mark) const;
    void takePiece(const Piece& piece, const Piece* next);
    void takeContent(std::size_t begin, std::size_t end);
    [[nodiscard]] std::size_t tailHeading(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t nextLabel(std::size_t begin, std::size_t end) const;
    void addItem(std::size_t begin, std::size_t end, ManualItem::List list);
    void pushHeading(int level, std::size_t begin, std::size_t end);
    void popTo(int level);
    [[nodiscard]] std::size_t labelEnd(std::size_t begin, std::size_t end, std::size_t most) const;
    [[nodiscard]] bool isEmptyLabel(std::size_t begin, std::size_t label) const;
    [[nodiscard]] bool isHeading(const Piece& piece, const Piece* next) const;
    [[nodiscard]] bool isTopic(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool hasQuantity(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool isOpen(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool saysMore(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool soundsSaid(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool isPlain(std::size_t begin, std::size_t end) const;
    [[nodiscard]] ManualItem::List listOf(std::size_t labelBegin, std::size_t labelEnd) const;
    [[nodiscard]] int labelLevel(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t trimmedBegin(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t trimmedEnd(std::size_t begin, std::size_t end) const;

    const CleanText& m_text;
    const ManualWords& m_words;
    NumberMarks m_marks;
    std::vector<char> m_quoted;
    std::vector<Piece> m_pieces;
    std::vector<ManualHeading> m_headings;
    std::vector<ManualItem> m_items;
    int m_lastBracket = 0;
    int m_lastChinese = 0;
};

} // namespace frontdesk
