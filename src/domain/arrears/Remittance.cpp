#include "domain/arrears/Remittance.h"

#include <algorithm>

namespace frontdesk {
namespace {

Result<void> addTo(Money& sum, Money more)
{
    return sum.plus(more).map([&](Money now) { sum = now; });
}

} // namespace

Result<Remittance> Remittance::of(LocalDate day, const std::vector<FeePayment>& payments)
{
    Remittance remittance{.day = day};
    for (const auto& [method, word] : paymentMethodWords) {
        remittance.lines.push_back({.method = method});
    }
    for (const FeePayment& payment : payments) {
        if (remittance.papers++ == 0) {
            remittance.first = payment.number;
        }
        remittance.last = payment.number;
        if (payment.total.isZero()) {
            ++remittance.withoutMoney;
            continue;
        }
        const auto line = std::find_if(remittance.lines.begin(), remittance.lines.end(),
                                       [&](const RemittanceLine& each) { return each.method == payment.method; });
        ++(payment.reverses ? line->counters : line->receipts);
        const auto added =
            (payment.reverses
                 ? Money{}.minus(payment.total).and_then([&](Money back) { return addTo(line->returned, back); })
                 : addTo(line->taken, payment.total))
                .and_then([&] { return addTo(line->net, payment.total); })
                .and_then([&] { return addTo(remittance.net, payment.total); });
        if (!added) {
            return fail(added.error());
        }
    }
    std::erase_if(remittance.lines,
                  [](const RemittanceLine& line) { return line.receipts == 0 && line.counters == 0; });
    return remittance;
}

Money Remittance::cash() const
{
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [](const RemittanceLine& each) { return each.method == PaymentMethod::Cash; });
    return line == lines.end() ? Money{} : line->net;
}

} // namespace frontdesk
