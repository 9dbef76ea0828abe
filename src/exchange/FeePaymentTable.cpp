#include "exchange/FeePaymentTable.h"

#include "text/FeeLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

std::string paymentTableText(const char* text) { return fromQt(QCoreApplication::translate("FeePaymentTable", text)); }

/// "1234.50": spreadsheets take it as a number.
std::string plainYuan(Money money)
{
    std::string yuan = money.toYuan();
    std::erase(yuan, ',');
    return yuan;
}

std::string sumOfLines(const FeePayment& payment, PaymentLineKind kind)
{
    Result<Money> sum = Money{};
    for (const FeePaymentLine& line : payment.lines) {
        if (line.kind == kind) {
            sum = sum.and_then([&](Money so) { return so.plus(line.amount); });
        }
    }
    return sum && !sum->isZero() ? plainYuan(*sum) : std::string{};
}

template <class Id> std::string nameIn(const std::map<Id, std::string>& names, const std::optional<Id>& id)
{
    const auto found = id ? names.find(*id) : names.end();
    return found == names.end() ? std::string{} : found->second;
}

} // namespace

std::vector<OutColumn> FeePaymentTable::columns()
{
    const auto column = [](const char* key, const char* title, int width = 12) {
        return OutColumn{key, paymentTableText(title), false, width};
    };
    return {column("number", QT_TRANSLATE_NOOP("FeePaymentTable", "Receipt"), 17),
            column("day", QT_TRANSLATE_NOOP("FeePaymentTable", "Day")),
            column("method", QT_TRANSLATE_NOOP("FeePaymentTable", "Paid by")),
            column("place", QT_TRANSLATE_NOOP("FeePaymentTable", "Room")),
            column("payer", QT_TRANSLATE_NOOP("FeePaymentTable", "Payer")),
            column("principal", QT_TRANSLATE_NOOP("FeePaymentTable", "Fees")),
            column("damages", QT_TRANSLATE_NOOP("FeePaymentTable", "Damages")),
            column("prepayment", QT_TRANSLATE_NOOP("FeePaymentTable", "Paid ahead")),
            column("total", QT_TRANSLATE_NOOP("FeePaymentTable", "Money")),
            column("waiver", QT_TRANSLATE_NOOP("FeePaymentTable", "Waived")),
            column("from_prepaid", QT_TRANSLATE_NOOP("FeePaymentTable", "From the balance")),
            column("reference", QT_TRANSLATE_NOOP("FeePaymentTable", "Reference"), 16),
            column("invoice_title", QT_TRANSLATE_NOOP("FeePaymentTable", "Invoice to"), 20),
            column("invoice_number", QT_TRANSLATE_NOOP("FeePaymentTable", "Invoice"), 20),
            column("takes_back", QT_TRANSLATE_NOOP("FeePaymentTable", "Takes back"), 17),
            column("reason", QT_TRANSLATE_NOOP("FeePaymentTable", "Because"), 20),
            column("taken_by", QT_TRANSLATE_NOOP("FeePaymentTable", "Taken by")),
            column("note", QT_TRANSLATE_NOOP("FeePaymentTable", "Remark"), 24)};
}

std::vector<std::string> FeePaymentTable::row(const FeePayment& payment, const Way& way)
{
    const InvoiceWish invoice = payment.invoice.value_or(InvoiceWish{});
    return {payment.number,
            toIso(payment.day),
            payment.total.isZero() ? std::string{} : fromQt(paymentMethodLabel(payment.method)),
            nameIn(way.places, std::optional{payment.account}),
            way.personal ? payment.payer : std::string{},
            sumOfLines(payment, PaymentLineKind::Principal),
            sumOfLines(payment, PaymentLineKind::Damages),
            sumOfLines(payment, PaymentLineKind::Prepayment),
            plainYuan(payment.total),
            sumOfLines(payment, PaymentLineKind::Waiver),
            sumOfLines(payment, PaymentLineKind::FromPrepaid),
            payment.reference,
            way.personal ? invoice.title : std::string{},
            invoice.number,
            nameIn(way.numbers, payment.reverses),
            payment.reason,
            nameOfStaff(payment.operatorId, way.names),
            way.personal ? payment.note : std::string{}};
}

} // namespace frontdesk
