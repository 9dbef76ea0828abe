#include "rules/manual/ManualParser.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t longestLabel = 22;
constexpr std::size_t longestInlineLabel = 12;
constexpr std::size_t longestHeading = 30;
constexpr std::size_t longestPhrase = 40;

bool isItemBorder(char32_t point)
{
    return marks::endsSentence(point) || point == U':' || marks::isCloseQuote(point) || point == U'"' ||
           point == U')' || point == U'.';
}

} // namespace

ManualParser::ManualParser(const CleanText& text, const ManualWords& words, const std::vector<ManualQuote>& quotes)
    : m_text(text), m_words(words), m_marks(words.lexicon()), m_quoted(text.size() + 1, 0)
{
    for (const ManualQuote& quote : quotes) {
        std::fill(m_quoted.begin() + static_cast<std::ptrdiff_t>(quote.begin),
                  m_quoted.begin() + static_cast<std::ptrdiff_t>(quote.end), 1);
    }
}

std::size_t ManualParser::trimmedBegin(std::size_t begin, std::size_t end) const
{
    while (begin < end && (isBlank(m_text.folded[begin]) || m_text.folded[begin] == marks::listComma ||
                           m_text.folded[begin] == U',')) {
        ++begin;
    }
    return begin;
}

std::size_t ManualParser::trimmedEnd(std::size_t begin, std::size_t end) const
{
    while (end > begin && isBlank(m_text.folded[end - 1])) {
        --end;
    }
    return end;
}

std::vector<ManualItem> ManualParser::items()
{
    std::size_t begin = 0;
    while (begin < m_text.size()) {
        const std::size_t end = std::min(m_text.folded.find(U'\n', begin), m_text.size());
        cutLine(begin, end);
        begin = end + 1;
    }
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        takePiece(m_pieces[i], i + 1 < m_pieces.size() ? &m_pieces[i + 1] : nullptr);
    }
    return std::move(m_items);
}

/// Whether a number there is one of an item: at the start of a line or a sentence, or in brackets that count on.
bool ManualParser::mayMark(std::size_t at, std::size_t lineBegin, const NumberMark& mark) const
{
    if (at == lineBegin) {
        return !mark.bare || !(m_words.unitAt(mark.numberEnd) || m_words.unitAt(mark.end));
    }
    std::size_t last = at - 1;
    while (last > lineBegin && m_text.folded[last] == U' ') {
        --last;
    }
    const char32_t before = m_text.folded[last];
    const bool border = isItemBorder(before);
    if (mark.level == level::circled && m_text.folded[at] >= 0x2460 && m_text.folded[at] <= 0x2473) {
        return true;
    }
    if (mark.level == level::bracketFigure || mark.level == level::chineseBracket) {
        return border || mark.value == m_lastBracket + 1 || mark.value == 1;
    }
    if (mark.bare) {
        constexpr int mostBare = 40;
        return (marks::endsSentence(before) || marks::isCloseQuote(before)) && mark.value <= mostBare &&
               !(m_words.unitAt(mark.numberEnd) || m_words.unitAt(mark.end));
    }
    if (mark.level >= level::subFigure && mark.level < level::bracketFigure) {
        return (border || last + 1 < at) && !m_words.unitAt(mark.numberEnd).has_value();
    }
    if (mark.level == level::figure) {
        return border || (last + 1 < at && mark.value == 1);
    }
    if (mark.level == level::bullet) {
        return border || last + 1 < at;
    }
    if (mark.level == level::chineseComma && last + 1 < at && (mark.value == 1 || mark.value == m_lastChinese + 1)) {
        return true;
    }
    return marks::endsSentence(before) || before == U':';
}

void ManualParser::cutLine(std::size_t begin, std::size_t end)
{
    const bool wasPhrase = begin < end;
    if (!wasPhrase) {
        return;
    }
    Piece piece{.begin = begin, .end = end, .newLine = true};
    std::size_t start = trimmedBegin(begin, end);
    for (std::size_t at = trimmedBegin(begin, end); at < end; ++at) {
        if (m_quoted[at] != 0) {
            continue;
        }
        // Inside of a number, or the minutes of a time.
        const char32_t before = at > begin ? m_text.folded[at - 1] : U'\0';
        const bool minutes = before == U':' && at >= begin + 2 && marks::isDigit(m_text.folded[at - 2]);
        const bool afterDigit =
            (marks::isDigit(before) || before == U'.' || minutes) && marks::isDigit(m_text.folded[at]);
        if (afterDigit) {
            continue;
        }
        const auto mark = m_marks.at(m_text.folded, at);
        if (!mark || mark->end > end || !mayMark(at, start, *mark)) {
            continue;
        }
        // An ornament before a number says nothing.
        const bool ornament = piece.level == level::bullet && at == piece.begin && mark->level != level::bullet;
        if (mark->level == level::bracketFigure || mark->level == level::chineseBracket) {
            m_lastBracket = mark->value;
        }
        if (mark->level == level::chineseComma) {
            m_lastChinese = mark->value;
        }
        piece.end = at;
        if (!ornament && (piece.begin < piece.end || piece.level > 0)) {
            m_pieces.push_back(piece);
        }
        piece = {.begin = mark->end, .end = end, .level = mark->level, .value = mark->value, .newLine = at == start};
        start = mark->level == level::bullet && at == start ? mark->end : start;
        at = std::max(at, mark->end - 1);
    }
    piece.end = end;
    m_pieces.push_back(piece);
}

void ManualParser::popTo(int level)
{
    while (!m_headings.empty() && m_headings.back().level >= level) {
        m_headings.pop_back();
    }
}

void ManualParser::pushHeading(int level, std::size_t begin, std::size_t end)
{
    begin = trimmedBegin(begin, end);
    end = trimmedEnd(begin, end);
    popTo(level);
    if (begin < end) {
        m_headings.push_back({level, begin, end});
    }
}

bool ManualParser::isHeading(const Piece& piece, const Piece* next) const
{
    const std::size_t end = trimmedEnd(piece.begin, piece.end);
    const std::size_t length = end - piece.begin;
    if (length == 0 || length > longestHeading || next == nullptr || !isPlain(piece.begin, end) ||
        hasQuantity(piece.begin, end)) {
        return false;
    }
    if (piece.level > 0 && piece.level <= level::chineseBracket) {
        return true;
    }
    constexpr std::size_t shortTitle = 10;
    if (piece.level > 0 && length <= shortTitle && isOpen(piece.begin, end) && next->newLine && next->level == 0 &&
        next->end - next->begin > length) {
        return true;
    }
    // Whatever its words are: short, open, and a numbering begins right below it.
    constexpr std::size_t shortHeading = 20;
    if (piece.newLine && piece.level > 0 && next->newLine && next->level > piece.level && next->value == 1 &&
        length <= shortHeading && isOpen(piece.begin, end)) {
        return true;
    }
    if (!isTopic(piece.begin, end)) {
        return false;
    }
    if (m_words.has(Cue::Ask, piece.begin, end) && m_words.fields(piece.begin, end).size() > 1) {
        return false; // what to ask for, in a table without stops
    }
    if (piece.level == 0) {
        return next->newLine || next->level > 0;
    }
    return next->level > piece.level;
}

void ManualParser::takePiece(const Piece& piece, const Piece* next)
{
    const std::size_t begin = trimmedBegin(piece.begin, piece.end);
    const std::size_t end = trimmedEnd(begin, piece.end);
    // A line without a number goes on with a list of phrases.
    if (piece.newLine && piece.level == 0 && !m_items.empty() && trimmedBegin(m_items.back().end, begin) == begin &&
        m_items.back().list != ManualItem::List::None && end > begin && end - begin <= longestPhrase * 2 &&
        labelEnd(begin, end, longestLabel) == 0 &&
        (marks::isOpenQuote(m_text.folded[begin]) || m_text.folded[begin] == U'"' || soundsSaid(begin, end)) &&
        isItemBorder(m_text.folded[m_items.back().end - 1]) && !isHeading(piece, next)) {
        m_items.back().end = end;
        return;
    }
    popTo(piece.level > 0 ? piece.level : level::figure);
    if (begin >= end) {
        return;
    }
    const std::size_t label = labelEnd(begin, end, longestLabel);
    const bool labelOnly = label > 0 && trimmedBegin(label + 1, end) >= end;
    if (labelOnly || isHeading(piece, next)) {
        const std::size_t last = labelOnly ? label : end;
        if (labelOnly && isEmptyLabel(begin, label)) {
            return;
        }
        const bool starts = next != nullptr && next->newLine && next->level > 0 && next->value == 1;
        int own = piece.level > 0 ? piece.level : labelLevel(begin, last);
        if (piece.level == 0 && starts && next->level <= level::chineseBracket) {
            // A title above a numbering that begins: it stands just outside of it, and outside of the steps before it.
            own = next->level == level::chineseBracket ? level::chineseComma + 1 : level::article - 1;
        }
        pushHeading(own, begin, last);
        return;
    }
    const bool whole = isOpen(begin, end);
    if (piece.level > 0 && piece.level <= level::chineseBracket && end - begin <= longestHeading + 10 && label == 0 &&
        whole) {
        // A step's title that also says what to do.
        pushHeading(piece.level, begin, end);
    } else if (piece.level > 0) {
        m_headings.push_back({piece.level, begin, begin}); // its place in the numbering, without words
    }
    const std::size_t tail = next != nullptr && !next->newLine && next->value == 1 ? tailHeading(begin, end) : end;
    takeContent(begin, tail);
    if (tail < end) {
        pushHeading(level::plainHeading, tail, end);
    }
}

/// Content may hold labels that begin behind a sentence: a manual whose lines were lost.
void ManualParser::takeContent(std::size_t begin, std::size_t end)
{
    while (begin < end) {
        if (const std::size_t label = labelEnd(begin, end, longestLabel); label > 0) {
            const std::size_t content = trimmedBegin(label + 1, end);
            const ManualItem::List list = listOf(begin, label);
            const bool empty = isEmptyLabel(begin, label);
            const bool outer = content < end && labelEnd(content, end, longestInlineLabel) > 0;
            if (!empty) {
                pushHeading(outer || content >= end ? labelLevel(begin, label) : level::label, begin, label);
            }
            begin = content;
            if (list != ManualItem::List::None && content < end && !outer && !saysMore(content, end)) {
                const std::size_t listEnd = nextLabel(content, end);
                addItem(content, listEnd, list);
                begin = trimmedBegin(listEnd, end);
            }
            continue;
        }
        const std::size_t cut = nextLabel(begin, end);
        addItem(begin, cut, ManualItem::List::None);
        begin = trimmedBegin(cut, end);
    }
}

void ManualParser::addItem(std::size_t begin, std::size_t end, ManualItem::List list)
{
    begin = trimmedBegin(begin, end);
    end = trimmedEnd(begin, end);
    if (begin >= end) {
        return;
    }
    ManualItem item{.begin = begin, .end = end, .list = list};
    ManualItem::List under = ManualItem::List::None;
    for (const ManualHeading& heading : m_headings) {
        if (heading.begin < heading.end) {
            item.headings.push_back(heading);
            if (const ManualItem::List kind = listOf(heading.begin, heading.end); kind != ManualItem::List::None) {
                under = kind;
            }
        }
    }
    // Short items under a heading such as "words not to say" are such words.
    if (list == ManualItem::List::None && under != ManualItem::List::None && end - begin <= longestPhrase &&
        !m_words.has(Cue::Forbid, begin, end) && (under == ManualItem::List::Forbidden || soundsSaid(begin, end))) {
        item.list = under;
    }
    // A heading that forbids may stand over conduct or over words: what sounds like speech is words.
    if (item.list == ManualItem::List::None && under == ManualItem::List::None && !item.headings.empty() &&
        end - begin <= longestPhrase &&
        m_words.has(Cue::Forbid, item.headings.back().begin, item.headings.back().end) &&
        m_words.begins(Cue::Speech, begin) && soundsSaid(begin, end)) {
        item.list = ManualItem::List::Forbidden;
    }
    m_items.push_back(std::move(item));
}

} // namespace frontdesk
