#pragma once

#include "exchange/FeeReceiptSheet.h"
#include "panels/arrears/FeePaymentDetail.h"
#include "panels/support/SheetWindow.h"

#include <QCoreApplication>
#include <string>

namespace frontdesk {

/// What is printed at the counter when money is taken.
class FeePaymentPapers {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::FeePaymentPapers)
public:
    /// @param unit the house
    [[nodiscard]] static QList<SheetChoice> receipt(const ShownFeePayment& shown, const std::string& unit,
                                                    const TimeZone& zone);
    [[nodiscard]] static QList<SheetChoice> breakdown(const FeeBreakdownContent& content);
};

} // namespace frontdesk
