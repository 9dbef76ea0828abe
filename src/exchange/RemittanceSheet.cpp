#include "exchange/RemittanceSheet.h"

#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace frontdesk {

namespace {

constexpr int remittanceSigningPoints = 40;

QString remittanceText(const char* text) { return QCoreApplication::translate("RemittanceSheet", text); }

SheetBlock methodsOf(const Remittance& remittance)
{
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Paid by")), 3},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Receipts")), 2, true},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Taken")), 3, true},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Counter-entries")), 2, true},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Given back")), 3, true},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Comes to")), 3, true}};
    for (const RemittanceLine& line : remittance.lines) {
        table.rows.append(QStringList{paymentMethodLabel(line.method), QString::number(line.receipts),
                                      toQt(line.taken.toYuan()), QString::number(line.counters),
                                      toQt(line.returned.toYuan()), toQt(line.net.toYuan())});
    }
    table.rows.append(QStringList{remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Together")),
                                  {},
                                  {},
                                  {},
                                  {},
                                  toQt(remittance.net.toYuan())});
    return table;
}

const RemittanceCount* countOf(const RemittanceContent& content, PaymentMethod method)
{
    const auto at = std::find_if(content.counts.begin(), content.counts.end(),
                                 [&](const RemittanceCount& count) { return count.method == method; });
    return at == content.counts.end() ? nullptr : &*at;
}

/// A line to write on where nothing was typed.
QString cashOrLine(const std::optional<Money>& amount)
{
    return amount ? toQt(amount->toYuan()) : QStringLiteral("________________");
}

void addCash(Sheet& sheet, const RemittanceContent& content)
{
    const auto add = [&](const QString& words) { sheet.blocks.append(SheetBlock::paragraph(words)); };
    const Money wanted = content.remittance.cash();
    const RemittanceCount* const count = countOf(content, PaymentMethod::Cash);
    std::optional<Money> counted;
    std::optional<Money> difference;
    if (count != nullptr) {
        counted = count->counted;
        if (const auto apart = count->counted.minus(wanted)) {
            difference = *apart;
        }
    }
    sheet.blocks.append(SheetBlock::heading(remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Cash"))));
    add(remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "By the receipts: %1 (%2)"))
            .arg(toQt(wanted.toYuan()), toQt(wanted.inCapitals())));
    add(remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Counted: %1")).arg(cashOrLine(counted)));
    add(remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Difference: %1")).arg(cashOrLine(difference)));
    if (!difference || !difference->isZero()) {
        add(remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Because: %1"))
                .arg(count != nullptr && !count->why.empty() ? toQt(count->why)
                                                             : QStringLiteral("________________________________")));
    }
}

/// What terminals and banks say, as far as somebody looked.
void addOtherCounts(Sheet& sheet, const RemittanceContent& content)
{
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Paid by")), 2},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "By the receipts")), 3, true},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Counted")), 3, true},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Difference")), 3, true},
                     {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Because")), 6}};
    for (const RemittanceLine& line : content.remittance.lines) {
        const RemittanceCount* const count = countOf(content, line.method);
        const auto apart = count == nullptr ? Result<Money>{Money{}} : count->counted.minus(line.net);
        if (line.method != PaymentMethod::Cash && count != nullptr && apart) {
            table.rows.append(QStringList{paymentMethodLabel(line.method), toQt(line.net.toYuan()),
                                          toQt(count->counted.toYuan()), toQt(apart->toYuan()), toQt(count->why)});
        }
    }
    if (!table.rows.isEmpty()) {
        sheet.blocks.append(table);
    }
}

} // namespace

RemittanceContent RemittanceContent::of(const RemittanceSlip& slip, const TimeZone& zone)
{
    RemittanceContent content{.unit = slip.unit, .remittance = slip.remittance};
    content.counts = slip.counts;
    content.cashier = slip.cashier;
    content.edition = slip.edition;
    content.reason = slip.reason;
    content.finishedAt = toIso(zone.localDate(slip.at)) + ' ' + fromQt(clockText(slip.at, zone));
    return content;
}

Sheet RemittanceSheet::of(const RemittanceContent& content)
{
    const Remittance& remittance = content.remittance;
    Sheet sheet{.unit = toQt(content.unit),
                .title = remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Remittance slip")),
                .about = toQt(toIso(remittance.day))};
    if (content.edition > 1) {
        sheet.blocks.append(SheetBlock::paragraph(
            remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Edition %1; it takes the place of edition %2: %3"))
                .arg(QString::number(content.edition), QString::number(content.edition - 1), toQt(content.reason))));
    }
    if (remittance.papers == 0) {
        sheet.blocks.append(SheetBlock::paragraph(
            remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "No money was taken on this day."))));
    } else {
        sheet.blocks.append(SheetBlock::paragraph(
            remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Receipts %1 to %2, %3 in all"))
                .arg(toQt(remittance.first), toQt(remittance.last), QString::number(remittance.papers))));
        sheet.blocks.append(methodsOf(remittance));
        if (remittance.withoutMoney > 0) {
            sheet.blocks.append(SheetBlock::note(
                remittanceText(
                    QT_TRANSLATE_NOOP("RemittanceSheet",
                                      "With %1 of them no money changed hands: waivers, and fees paid from balances."))
                    .arg(remittance.withoutMoney)));
        }
    }
    addCash(sheet, content);
    addOtherCounts(sheet, content);
    if (!content.finishedAt.empty()) {
        sheet.blocks.append(SheetBlock::note(
            remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Finished: %1")).arg(toQt(content.finishedAt))));
    }
    SheetBlock signing{.kind = SheetBlock::Kind::Table};
    signing.columns = {{remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Handed over by (signature)")), 1},
                       {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Received by finance (signature)")), 1},
                       {remittanceText(QT_TRANSLATE_NOOP("RemittanceSheet", "Day, time")), 1}};
    signing.rows = {QStringList{toQt(content.cashier), QString(), QString()}};
    signing.rowHeight = remittanceSigningPoints;
    sheet.blocks.append(signing);
    return sheet;
}

} // namespace frontdesk
