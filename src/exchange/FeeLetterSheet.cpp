#include "exchange/FeeLetterSheet.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString letterSheetText(const char* text) { return QCoreApplication::translate("FeeLetterSheet", text); }

SheetBlock letterTable(const FeeLetterPaper& paper)
{
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{letterSheetText(QT_TRANSLATE_NOOP("FeeLetterSheet", "Fee")), 4},
                     {letterSheetText(QT_TRANSLATE_NOOP("FeeLetterSheet", "Time")), 3},
                     {letterSheetText(QT_TRANSLATE_NOOP("FeeLetterSheet", "Due")), 3},
                     {letterSheetText(QT_TRANSLATE_NOOP("FeeLetterSheet", "Amount")), 3, true},
                     {letterSheetText(QT_TRANSLATE_NOOP("FeeLetterSheet", "Still owed")), 3, true}};
    for (const FeeLetterRow& row : paper.rows) {
        table.rows.append(QStringList{toQt(row.kind), toQt(row.period), toQt(toIso(row.due)), toQt(row.amount.toYuan()),
                                      toQt(row.rest.toYuan())});
    }
    table.rows.append(QStringList{letterSheetText(QT_TRANSLATE_NOOP("FeeLetterSheet", "In all")), QString(), QString(),
                                  QString(), toQt(paper.total.toYuan())});
    return table;
}

void writeLetter(QList<SheetBlock>& blocks, const FeeLetterPaper& paper, const std::string& number)
{
    if (!blocks.isEmpty()) {
        blocks.append(SheetBlock::pageBreak());
    }
    blocks.append(SheetBlock::heading(toQt(paper.title)));
    if (!number.empty()) {
        blocks.append(
            SheetBlock::note(letterSheetText(QT_TRANSLATE_NOOP("FeeLetterSheet", "No. %1")).arg(toQt(number))));
    }
    for (const std::string& paragraph : paper.paragraphs) {
        blocks.append(paragraph == FeeLetterPaper::tableMark ? letterTable(paper)
                                                             : SheetBlock::paragraph(toQt(paragraph)));
    }
}

} // namespace

Sheet FeeLetterSheet::of(const std::vector<FeeLetter>& letters, const std::string& unit)
{
    Sheet sheet{.unit = toQt(unit), .numbered = false};
    for (const FeeLetter& letter : letters) {
        if (!letter.voided && !letter.paper.empty()) {
            writeLetter(sheet.blocks, FeeLetterPaper::readFrom(letter.paper), letter.number);
        }
    }
    return sheet;
}

Sheet FeeLetterSheet::of(const FeeLetterPaper& paper, const std::string& number, const std::string& unit)
{
    Sheet sheet{.unit = toQt(unit), .numbered = false};
    writeLetter(sheet.blocks, paper, number);
    return sheet;
}

} // namespace frontdesk
