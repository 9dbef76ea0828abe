#include "exchange/FeeStatementSheet.h"

#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

constexpr std::size_t mostReceipts = 24; ///< the latest: two years of monthly ones

QString statementText(const char* text) { return QCoreApplication::translate("FeeStatementSheet", text); }

void sumUp(Money& to, Money more) { to = to.plus(more).value_or(to); }

QString limitationText(const FeeItem& item, const FeeStatement& statement)
{
    if (!item.isOpen()) {
        return {};
    }
    const QString day = toQt(toIso(item.limitation()));
    switch (limitationOf(item, statement.day, statement.warnedBefore)) {
    case FeeLimitation::Near:
        return statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "%1, soon")).arg(day);
    case FeeLimitation::Lapsed:
        return statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "%1, over")).arg(day);
    case FeeLimitation::Far:
        break;
    }
    return day;
}

SheetBlock itemTable(const FeeStatement& statement, std::array<Money, feeAges.size()>& byAge, Money& owed)
{
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Fee")), 3},
                     {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Time")), 3},
                     {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Due")), 3},
                     {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Amount")), 3, true},
                     {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Paid or waived")), 3, true},
                     {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Left")), 3, true},
                     {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Can be sued for until")), 4}};
    std::vector<FeeItem> items = statement.items;
    std::erase_if(items, [](const FeeItem& item) { return item.voided.has_value(); });
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
    for (const FeeItem& item : items) {
        sumUp(byAge[static_cast<std::size_t>(ageOf(item.due, statement.day))], item.rest());
        sumUp(owed, item.rest());
        table.rows.append(QStringList{toQt(item.kind), toQt(item.period), toQt(toIso(item.due)),
                                      toQt(item.amount.toYuan()), toQt(item.settled.toYuan()),
                                      item.goneAt
                                          ? statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "paid elsewhere"))
                                          : toQt(item.rest().toYuan()),
                                      limitationText(item, statement)});
    }
    return table;
}

} // namespace

Sheet FeeStatementSheet::of(const FeeStatement& statement)
{
    const std::string payer = statement.account.payer.empty() ? "" : " " + statement.account.payer;
    Sheet sheet{.unit = toQt(statement.unit),
                .title = statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Statement of account")),
                .about = toQt(statement.account.place + payer),
                .date = toQt(toIso(statement.day))};
    std::array<Money, feeAges.size()> byAge{};
    Money owed;
    const SheetBlock items = itemTable(statement, byAge, owed);
    sheet.blocks.append(SheetBlock::paragraph(
        statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "As of %1: %2 yuan owed, %3 yuan paid ahead"))
            .arg(toQt(toIso(statement.day)), toQt(owed.toYuan()), toQt(statement.account.prepaid.toYuan()))));
    sheet.blocks.append(items);
    SheetBlock ages{.kind = SheetBlock::Kind::Table};
    QStringList sums;
    for (const FeeAge age : feeAges) {
        ages.columns.append({feeAgeLabel(age), 1, true});
        sums += toQt(byAge[static_cast<std::size_t>(age)].toYuan());
    }
    ages.rows.append(sums);
    sheet.blocks.append(
        SheetBlock::heading(statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "How long it has been due"))));
    sheet.blocks.append(ages);
    if (statement.payments.empty()) {
        return sheet;
    }
    SheetBlock receipts{.kind = SheetBlock::Kind::Table};
    receipts.columns = {{statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Receipt")), 4},
                        {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Day")), 3},
                        {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Paid by")), 3},
                        {statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Amount")), 3, true}};
    for (const FeePayment& payment : statement.payments) {
        if (receipts.rows.size() == static_cast<qsizetype>(mostReceipts)) {
            break;
        }
        receipts.rows.append(QStringList{toQt(payment.number), toQt(toIso(payment.day)),
                                         paymentMethodLabel(payment.method), toQt(payment.total.toYuan())});
    }
    sheet.blocks.append(
        SheetBlock::heading(statementText(QT_TRANSLATE_NOOP("FeeStatementSheet", "Receipts, the latest first"))));
    sheet.blocks.append(receipts);
    return sheet;
}

} // namespace frontdesk
