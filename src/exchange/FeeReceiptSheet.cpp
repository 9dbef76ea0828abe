#include "exchange/FeeReceiptSheet.h"

#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

constexpr int receiptSigningPoints = 26;

QString receiptText(const char* text) { return QCoreApplication::translate("FeeReceiptSheet", text); }

/// A dash where nothing is known: the payer sees that nothing was written down.
QString orNothing(const std::string& value) { return value.empty() ? QStringLiteral("\u2014") : toQt(value); }

/// "Waiver: burst pipe (approved by Li Lei)"
QString lineOfReceipt(const FeePaymentLine& line, const NamesOfStaff& names)
{
    QString words = paymentLineLabel(line.kind);
    if (!line.label.empty()) {
        //: %1 principal, waiver ..., %2 of what, or why
        words = receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "%1: %2")).arg(words, toQt(line.label));
    }
    if (line.approvedBy) {
        words = receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "%1 (approved by %2)"))
                    .arg(words, toQt(nameOfStaff(line.approvedBy, names)));
    }
    return words;
}

SheetBlock linesOfReceipt(const FeeReceiptContent& content)
{
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "For")), 4},
                     {receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Yuan")), 1, true}};
    for (const FeePaymentLine& line : content.payment.lines) {
        table.rows.append(QStringList{lineOfReceipt(line, content.names), toQt(line.amount.toYuan())});
    }
    //: without waivers and what the balance paid
    table.rows.append(QStringList{receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Money paid")),
                                  toQt(content.payment.total.toYuan())});
    return table;
}

SheetBlock signaturesOf(const QStringList& titles)
{
    SheetBlock signing{.kind = SheetBlock::Kind::Table};
    QStringList empty;
    for (const QString& title : titles) {
        signing.columns.append({title, 1});
        empty.append(QString());
    }
    signing.rows = {empty};
    signing.rowHeight = receiptSigningPoints;
    return signing;
}

void addMoney(Sheet& sheet, const FeePayment& payment)
{
    const auto add = [&](const QString& words) { sheet.blocks.append(SheetBlock::paragraph(words)); };
    add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "In words: %1")).arg(toQt(payment.total.inCapitals())));
    QString how =
        receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Paid by: %1"))
            .arg(payment.total.isZero() ? receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "no money changed hands"))
                                        : paymentMethodLabel(payment.method));
    if (!payment.reference.empty()) {
        how += QStringLiteral("  ") + toQt(payment.reference);
    }
    add(how);
    if (payment.tendered != payment.total && !payment.reverses) {
        add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Given: %1, change: %2"))
                .arg(toQt(payment.tendered.toYuan()), toQt(payment.change.toYuan())));
    }
}

void addNotes(Sheet& sheet, const FeePayment& payment)
{
    const auto note = [&](const QString& words) { sheet.blocks.append(SheetBlock::note(words)); };
    if (payment.invoice) {
        const QString title = toQt(payment.invoice->title + ' ' + payment.invoice->taxNumber).trimmed();
        note(payment.invoice->issuedAt
                 ? receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Invoice %1 to %2"))
                       .arg(toQt(payment.invoice->number), title)
                 : receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "An invoice to %1 is asked for; it comes later."))
                       .arg(title));
    }
    note(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "This receipt is not an invoice.")));
}

} // namespace

Sheet FeeReceiptSheet::receipt(const FeeReceiptContent& content)
{
    const FeePayment& payment = content.payment;
    const bool isCounter = payment.reverses.has_value();
    Sheet sheet{.size = Sheet::Size::A5,
                .unit = toQt(content.unit),
                .title = isCounter ? receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Counter-entry"))
                                   : receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Receipt")),
                .about = receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "No. %1")).arg(toQt(payment.number))};
    const auto add = [&](const QString& words) { sheet.blocks.append(SheetBlock::paragraph(words)); };
    const LocalDateTime at = content.zone.toLocal(payment.at);
    add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Room: %1")).arg(orNothing(content.account.place)));
    add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Received from: %1"))
            .arg(orNothing(payment.payer.empty() ? content.account.payer : payment.payer)));
    add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "On: %1"))
            .arg(toQt(toIso(at.date) + ' ' + at.time.toString())));
    if (isCounter) {
        add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Takes back receipt %1, because: %2"))
                .arg(toQt(content.reversedNumber), toQt(payment.reason)));
    }
    sheet.blocks.append(linesOfReceipt(content));
    addMoney(sheet, payment);
    if (!payment.note.empty()) {
        add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Remark: %1")).arg(toQt(payment.note)));
    }
    add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Taken by: %1"))
            .arg(orNothing(nameOfStaff(payment.operatorId, content.names))));
    addNotes(sheet, payment);
    sheet.blocks.append(
        signaturesOf({receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Taken by (signature, seal)")),
                      receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Payer, checked (signature)"))}));
    return sheet;
}

Sheet FeeReceiptSheet::breakdown(const FeeBreakdownContent& content)
{
    Sheet sheet{.size = Sheet::Size::A5,
                .unit = toQt(content.unit),
                .title = receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Breakdown of fees")),
                .about = receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "As of %1")).arg(toQt(toIso(content.day)))};
    const auto add = [&](const QString& words) { sheet.blocks.append(SheetBlock::paragraph(words)); };
    add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Room: %1")).arg(orNothing(content.account.place)));
    add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Payer: %1")).arg(orNothing(content.account.payer)));
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Fee")), 3},
                     {receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Time")), 2},
                     {receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Due")), 2},
                     {receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Amount")), 2, true},
                     {receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Settled")), 2, true},
                     {receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Owed")), 2, true}};
    Result<Money> sum = content.damages;
    for (const FeeItem& item : content.items) {
        sum = sum.and_then([&](Money so) { return so.plus(item.rest()); });
        table.rows.append(QStringList{toQt(item.kind), toQt(item.period), toQt(toIso(item.due)),
                                      toQt(item.amount.toYuan()), toQt(item.settled.toYuan()),
                                      toQt(item.rest().toYuan())});
    }
    if (!content.damages.isZero()) {
        table.rows.append(
            QStringList{paymentLineLabel(PaymentLineKind::Damages), {}, {}, {}, {}, toQt(content.damages.toYuan())});
    }
    table.rows.append(QStringList{receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Together")),
                                  {},
                                  {},
                                  {},
                                  {},
                                  sum ? toQt(sum->toYuan()) : QStringLiteral("\u2014")});
    sheet.blocks.append(table);
    if (!content.account.prepaid.isZero()) {
        add(receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Paid ahead and not used yet: %1"))
                .arg(toQt(content.account.prepaid.toYuan())));
    }
    sheet.blocks.append(SheetBlock::note(
        receiptText(QT_TRANSLATE_NOOP("FeeReceiptSheet", "Ask us about any line: we explain it, fee by fee."))));
    return sheet;
}

} // namespace frontdesk
