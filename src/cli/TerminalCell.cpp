#include "cli/TerminalCell.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {

namespace {

/// Chinese, kana, hangul and full-width signs take two cells of a terminal.
int cellsOf(char32_t point)
{
    const bool wide = (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF) ||
                      (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
                      (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF00 && point <= 0xFF60) ||
                      (point >= 0xFFE0 && point <= 0xFFE6) || (point >= 0x20000 && point <= 0x3FFFD);
    return wide ? 2 : 1;
}

} // namespace

std::string shownCell(const QString& text, int width)
{
    std::u32string shown;
    int cells = 0;
    for (char32_t point : text.toStdU32String()) {
        if (point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x2028 || point == 0x2029) {
            point = U' ';
        }
        if (width > 0 && cells + cellsOf(point) > width) {
            while (cells > width - 1) {
                cells -= cellsOf(shown.back());
                shown.pop_back();
            }
            shown += U'\u2026';
            ++cells;
            break;
        }
        shown += point;
        cells += cellsOf(point);
    }
    return fromCodePoints(shown) + std::string(static_cast<std::size_t>(std::max(width - cells, 0)), ' ');
}

} // namespace frontdesk
