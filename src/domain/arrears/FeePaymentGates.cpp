#include "domain/arrears/FeePaymentGates.h"

#include "domain/arrears/FeePaymentErrors.h"
#include "domain/arrears/FeePaymentMoments.h"

namespace frontdesk {

bool FeePaymentGates::has(std::string_view field)
{
    return field == "paid_amount" || field == "change_amount" || field == "invoice_no" || field == "customer_confirmed";
}

std::string FeePaymentGates::text(const FeePayment& payment, std::string_view field)
{
    if (field == "paid_amount") {
        return payment.lines.empty() ? std::string{} : payment.total.toYuan();
    }
    if (field == "change_amount") {
        return payment.lines.empty() ? std::string{} : payment.change.toYuan();
    }
    if (field == "invoice_no") {
        return payment.invoice ? payment.invoice->number : std::string{};
    }
    return field == "customer_confirmed" && payment.confirmedAt ? "1" : "";
}

std::vector<GateMark> FeePaymentGates::marks(const FeePayment& payment, const RuleBook& book, const Facts& facts)
{
    FieldGates gates{{.has = &FeePaymentGates::has,
                      .text = [&](std::string_view field) { return text(payment, field); },
                      .declined = [&](std::string_view field) { return field == "invoice_no" && !payment.invoice; },
                      .code = [](std::string_view) { return feePaymentGate; },
                      .onlyWarned = true},
                     facts};
    gates.add(book.required(moment::feePaymentReceived));
    return gates.take();
}

} // namespace frontdesk
