#include "exchange/IntakeSheet.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

// A5 is 419.5 points wide with a margin of 26; the head takes 36 below it.
constexpr double intakeCodeSide = 80;
constexpr double intakeCodeLeft = 419.5 - 26 - intakeCodeSide;
constexpr double intakeCodeTop = 26 + 36;
constexpr int intakeSigningPoints = 28;

QString intakeText(const char* text) { return QCoreApplication::translate("IntakeSheet", text); }

QString intakeTime(const LocalDateTime& at) { return toQt(toIso(at.date) + ' ' + at.time.toString()); }

/// A dash where nothing is known: the customer sees that nothing was written down.
QString orDash(const std::string& value) { return value.empty() ? QStringLiteral("\u2014") : toQt(value); }

} // namespace

Result<Sheet> IntakeSheet::of(const IntakeContent& content)
{
    Sheet sheet{.size = Sheet::Size::A5,
                .unit = toQt(content.unit),
                .title = intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Receipt: left for repair")),
                .about = intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "No. %1")).arg(orDash(content.number))};
    if (!content.code.empty()) {
        auto code = QrCode::of(content.code);
        if (!code) {
            return fail(code.error());
        }
        sheet.pieces.append(
            {.place = {intakeCodeLeft, intakeCodeTop, intakeCodeSide, intakeCodeSide}, .code = std::move(*code)});
    }
    const int freeRight = sheet.pieces.isEmpty() ? 0 : static_cast<int>(intakeCodeSide) + 8;
    const auto fact = [&](const QString& words) {
        SheetBlock block = SheetBlock::paragraph(words);
        block.freeRight = freeRight;
        sheet.blocks.append(block);
    };
    fact(intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Customer: %1")).arg(orDash(content.customer)));
    fact(intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Telephone, room: %1")).arg(orDash(content.contact)));
    fact(intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Received: %1")).arg(intakeTime(content.receivedAt)));
    fact(intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Received by: %1"))
             .arg(content.receivedBy.empty() ? QStringLiteral("________________") : toQt(content.receivedBy)));
    if (content.fetchBy) {
        fact(intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "To be fetched by: %1")).arg(intakeTime(*content.fetchBy)));
    }
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "What")), 1},
                     {intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "As handed in")), 4}};
    table.rows = {
        {intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Device")), orDash(content.device)},
        {intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Fault")), orDash(content.fault)},
        {intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Accessories")), orDash(content.accessories)},
        {intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Condition")), orDash(content.condition)},
    };
    sheet.blocks.append(table);
    sheet.blocks.append(SheetBlock::note(intakeText(
        QT_TRANSLATE_NOOP("IntakeSheet", "Bring this receipt when you fetch the device, or name somebody who may."))));
    SheetBlock signing{.kind = SheetBlock::Kind::Table};
    signing.columns = {{intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Handed in (signature)")), 1},
                       {intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Received (signature)")), 1},
                       {intakeText(QT_TRANSLATE_NOOP("IntakeSheet", "Fetched (signature, day)")), 1}};
    signing.rows = {QStringList{QString(), QString(), QString()}};
    signing.rowHeight = intakeSigningPoints;
    sheet.blocks.append(signing);
    return sheet;
}

} // namespace frontdesk
