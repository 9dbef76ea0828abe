#include "exchange/BadgeSheet.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

using Side = SheetPiece::Side;

QString badgeText(const char* text) { return QCoreApplication::translate("BadgeSheet", text); }

/// "Host: Wang Wei"; nothing of nothing.
QString labelled(const char* label, const std::string& value)
{
    return value.empty() ? QString() : badgeText(label).arg(toQt(value));
}

/// The words of a badge, the same on both papers.
struct BadgeWords {
    QString unit, kind, visitor, company, host, floor, number, day, foot;
    QrCode code;
};

Result<BadgeWords> wordsOf(const BadgeContent& content)
{
    BadgeWords words;
    if (!content.code.empty()) {
        auto code = QrCode::of(content.code);
        if (!code) {
            return fail(code.error());
        }
        words.code = std::move(*code);
    }
    words.unit = toQt(content.unit);
    //: On a visitor's badge
    words.kind = badgeText(QT_TRANSLATE_NOOP("BadgeSheet", "VISITOR"));
    words.visitor = toQt(content.visitor);
    words.company = toQt(content.company);
    words.host = labelled(QT_TRANSLATE_NOOP("BadgeSheet", "Host: %1"), content.host);
    words.floor = labelled(QT_TRANSLATE_NOOP("BadgeSheet", "Floor: %1"), content.floor);
    words.number = labelled(QT_TRANSLATE_NOOP("BadgeSheet", "No. %1"), content.number);
    words.day = labelled(QT_TRANSLATE_NOOP("BadgeSheet", "Valid on %1 only"), toIso(content.day));
    words.foot = content.words.empty()
                     ? badgeText(QT_TRANSLATE_NOOP("BadgeSheet", "Please give this badge back when you leave."))
                     : toQt(content.words);
    return words;
}

} // namespace

Result<Sheet> BadgeSheet::label(const BadgeContent& content)
{
    return wordsOf(content).map([](const BadgeWords& words) {
        // 226.8 by 141.7 points; label printers leave a margin of two to three millimetres.
        const double left = 9;
        const double right = 218;
        const double codeLeft = words.code.isNull() ? right : 142;
        const double width = (words.code.isNull() ? right : codeLeft - 5) - left;
        Sheet sheet{.size = Sheet::Size::Label80, .title = words.visitor};
        sheet.pieces = {
            {.place = {left, 8, right - left - 60, 11}, .text = words.unit, .points = 8, .least = 5.5, .muted = true},
            {.place = {right - 58, 8, 58, 11}, .text = words.kind, .points = 9, .bold = true, .side = Side::Right},
            {.place = {left, 23, width, 34}, .text = words.visitor, .points = 25, .least = 8, .bold = true, .lines = 3},
            {.place = {left, 59, width, 21}, .text = words.company, .points = 10, .least = 6.5, .lines = 2},
            {.place = {left, 82, width, 19}, .text = words.host, .points = 10, .least = 6.5, .lines = 2},
            {.place = {left, 102, width, 11}, .text = words.floor, .points = 10, .least = 6},
            {.place = {left, 115, width, 10}, .text = words.day, .points = 8, .least = 5.5},
            {.place = {codeLeft, 24, 76, 76}, .code = words.code},
            {.place = {words.code.isNull() ? left + 110 : codeLeft, 101, 76, 14},
             .text = words.number,
             .points = 12,
             .least = 7,
             .bold = true,
             .side = words.code.isNull() ? Side::Right : Side::Middle},
            {.place = {left, 126, right - left, 8}, .text = words.foot, .points = 6.5, .least = 5, .muted = true},
        };
        return sheet;
    });
}

Result<Sheet> BadgeSheet::card(const BadgeContent& content)
{
    return wordsOf(content).map([](const BadgeWords& words) {
        // 297.6 by 419.5 points.
        const double left = 20;
        const double width = 258;
        Sheet sheet{.size = Sheet::Size::A6, .title = words.visitor};
        sheet.pieces = {
            {.place = {left, 20, width, 32},
             .text = words.unit,
             .points = 13,
             .least = 8,
             .muted = true,
             .lines = 2,
             .side = Side::Middle},
            {.place = {left, 54, width, 20}, .text = words.kind, .points = 17, .bold = true, .side = Side::Middle},
            {.place = {left, 80, width, 64},
             .text = words.visitor,
             .points = 42,
             .least = 13,
             .bold = true,
             .lines = 3,
             .side = Side::Middle},
            {.place = {left, 148, width, 34},
             .text = words.company,
             .points = 15,
             .least = 9,
             .lines = 2,
             .side = Side::Middle},
            {.place = {left, 186, width, 34},
             .text = words.host,
             .points = 15,
             .least = 9,
             .lines = 2,
             .side = Side::Middle},
            {.place = {left, 222, width, 18}, .text = words.floor, .points = 15, .least = 8, .side = Side::Middle},
            {.place = {left + (width - 116) / 2, 241, 116, 116}, .code = words.code},
            {.place = {left, 357, width, 16},
             .text = words.number,
             .points = 15,
             .least = 8,
             .bold = true,
             .side = Side::Middle},
            {.place = {left, 374, width, 12}, .text = words.day, .points = 10, .least = 7, .side = Side::Middle},
            {.place = {left, 387, width, 20},
             .text = words.foot,
             .points = 8.5,
             .least = 6,
             .muted = true,
             .lines = 2,
             .side = Side::Middle},
        };
        return sheet;
    });
}

} // namespace frontdesk
