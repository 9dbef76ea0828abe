#include "panels/arrears/FeePaymentPapers.h"

namespace frontdesk {

QList<SheetChoice> FeePaymentPapers::receipt(const ShownFeePayment& shown, const std::string& unit,
                                             const TimeZone& zone)
{
    FeeReceiptContent content{.unit = unit,
                              .account = shown.account,
                              .payment = shown.payment,
                              .reversedNumber = shown.other,
                              .names = shown.names,
                              .zone = zone};
    return {{.word = QStringLiteral("receipt"),
             .title = [] { return tr("Receipt"); },
             .make = [content = std::move(content)](int) { return FeeReceiptSheet::receipt(content); }}};
}

QList<SheetChoice> FeePaymentPapers::breakdown(const FeeBreakdownContent& content)
{
    return {{.word = QStringLiteral("breakdown"),
             .title = [] { return tr("Breakdown of fees"); },
             .make = [content](int) { return FeeReceiptSheet::breakdown(content); }}};
}

} // namespace frontdesk
