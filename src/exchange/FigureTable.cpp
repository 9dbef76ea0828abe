#include "exchange/FigureTable.h"

#include "text/ShownLanguage.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int figureWidth = 16;
constexpr int wordsWidth = 28;
constexpr int barSigns = 14; ///< as many as find room beside five columns

/// A bar of blocks, as every font has them.
QString barText(int value, int most)
{
    const int length = most <= 0 ? 0 : (value * barSigns + most - 1) / most;
    return QString(length, QChar(0x2588));
}

} // namespace

OutTable FigureTable::toTable() const
{
    OutTable table{.title = fromQt(title), .note = fromQt(counted)};
    for (const QString& column : columns) {
        const bool words = table.columns.empty();
        table.columns.push_back({fromQt(key), fromQt(column), !words, words ? wordsWidth : figureWidth});
    }
    for (const QStringList& row : rows) {
        std::vector<std::string> cells;
        for (const QString& cell : row) {
            cells.push_back(fromQt(cell));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Sheet FigureTable::sheetOf(const std::vector<FigureTable>& tables, const QString& unit, const QString& title,
                           const QString& about, const QString& date)
{
    constexpr int wordsWeight = 4;
    constexpr int figureWeight = 2;
    constexpr int barWeight = 5;
    Sheet sheet{.unit = unit, .title = title, .about = about, .date = date};
    for (const FigureTable& each : tables) {
        sheet.blocks.append(SheetBlock::heading(each.title));
        SheetBlock table{.kind = SheetBlock::Kind::Table};
        for (const QString& column : each.columns) {
            const bool words = table.columns.isEmpty();
            table.columns.append({column, words ? wordsWeight : figureWeight, !words});
        }
        const bool bars = each.bars.size() == each.rows.size() && !each.bars.empty();
        if (bars) {
            table.columns.append({QString(), barWeight});
        }
        const int most = bars ? *std::max_element(each.bars.begin(), each.bars.end()) : 0;
        for (std::size_t row = 0; row < each.rows.size(); ++row) {
            QStringList cells = each.rows[row];
            if (bars) {
                cells += barText(each.bars[row], most);
            }
            table.rows.append(cells);
        }
        sheet.blocks.append(table);
        sheet.blocks.append(SheetBlock::note(each.counted));
    }
    return sheet;
}

} // namespace frontdesk
