#include "panels/rehearsal/ScorePaper.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace frontdesk {

Sheet ScorePaper::of(const QTextDocument& document)
{
    Sheet sheet;
    QString mark;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString words = block.text().trimmed();
        if (words.isEmpty()) {
            continue;
        }
        const QTextCursor cursor(block);
        const QTextTable* const table = cursor.currentTable();
        if (table != nullptr && table->columns() > 1 && table->cellAt(cursor).column() == 0) {
            mark = words;
        } else if (table != nullptr) {
            sheet.blocks += SheetBlock::item(mark, words);
        } else if (sheet.title.isEmpty()) {
            sheet.title = words;
        } else if (block.begin() != block.end() && block.begin().fragment().charFormat().fontWeight() > QFont::Medium) {
            sheet.blocks += SheetBlock::heading(words);
        } else {
            sheet.blocks += SheetBlock::paragraph(words);
        }
    }
    return sheet;
}

} // namespace frontdesk
