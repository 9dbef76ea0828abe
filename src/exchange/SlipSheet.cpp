#include "exchange/SlipSheet.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

// A5 is 419.5 points wide with a margin of 26; the head takes 40 below it.
constexpr double codeSide = 88;
constexpr double codeLeft = 419.5 - 26 - codeSide;
constexpr double codeTop = 26 + 36;
constexpr int signingPoints = 26;

QString slipText(const char* text) { return QCoreApplication::translate("SlipSheet", text); }

/// Room to write by hand where nothing is known: each line stands, so that the code beside them has its room.
QString orLine(const std::string& value) { return value.empty() ? QStringLiteral("________________") : toQt(value); }

} // namespace

Result<Sheet> SlipSheet::of(const SlipContent& content)
{
    Sheet sheet{.size = Sheet::Size::A5,
                .unit = toQt(content.unit),
                .title = slipText(QT_TRANSLATE_NOOP("SlipSheet", "Release slip")),
                .about = slipText(QT_TRANSLATE_NOOP("SlipSheet", "No. %1")).arg(toQt(content.number))};
    if (!content.code.empty()) {
        auto code = QrCode::of(content.code);
        if (!code) {
            return fail(code.error());
        }
        sheet.pieces.append({.place = {codeLeft, codeTop, codeSide, codeSide}, .code = std::move(*code)});
    }
    const int freeRight = sheet.pieces.isEmpty() ? 0 : static_cast<int>(codeSide) + 8;
    const auto fact = [&](const QString& words) {
        SheetBlock block = SheetBlock::paragraph(words);
        block.freeRight = freeRight;
        sheet.blocks.append(block);
    };
    std::string until;
    if (content.validUntil) {
        until = toIso(content.validUntil->date) + ' ' + content.validUntil->time.toString();
    }
    fact(slipText(QT_TRANSLATE_NOOP("SlipSheet", "From: %1")).arg(orLine(content.room)));
    fact(slipText(QT_TRANSLATE_NOOP("SlipSheet", "Taken out by: %1")).arg(orLine(content.who)));
    fact(slipText(QT_TRANSLATE_NOOP("SlipSheet", "Valid until: %1")).arg(orLine(until)));
    fact(slipText(QT_TRANSLATE_NOOP("SlipSheet", "Approved by: %1")).arg(orLine(content.approvedBy)));
    fact(slipText(QT_TRANSLATE_NOOP("SlipSheet", "The gate scans the code, counts the goods and keeps this slip.")));

    std::int64_t total = 0;
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{slipText(QT_TRANSLATE_NOOP("SlipSheet", "Goods")), 5},
                     {slipText(QT_TRANSLATE_NOOP("SlipSheet", "Count")), 1, true},
                     {slipText(QT_TRANSLATE_NOOP("SlipSheet", "Remark")), 3}};
    for (const SlipGoods& goods : content.goods) {
        total += goods.count;
        table.rows.append(QStringList{toQt(goods.what), QString::number(goods.count), toQt(goods.note)});
    }
    table.rows.append(
        QStringList{slipText(QT_TRANSLATE_NOOP("SlipSheet", "Total")), QString::number(total), QString()});
    sheet.blocks.append(table);
    if (!content.remark.empty()) {
        sheet.blocks.append(
            SheetBlock::paragraph(slipText(QT_TRANSLATE_NOOP("SlipSheet", "Remark: %1")).arg(toQt(content.remark))));
    }
    SheetBlock checked{.kind = SheetBlock::Kind::Table};
    checked.columns = {{slipText(QT_TRANSLATE_NOOP("SlipSheet", "Handed out (signature)")), 1},
                       {slipText(QT_TRANSLATE_NOOP("SlipSheet", "Taken out (signature)")), 1},
                       {slipText(QT_TRANSLATE_NOOP("SlipSheet", "Gate, time (signature)")), 1}};
    checked.rows = {QStringList{QString(), QString(), QString()}};
    checked.rowHeight = signingPoints;
    sheet.blocks.append(checked);
    return sheet;
}

} // namespace frontdesk
