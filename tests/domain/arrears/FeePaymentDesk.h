#pragma once

#include "domain/arrears/FeeDesk.h"
#include "domain/arrears/FeePaymentErrors.h"
#include "domain/arrears/FeePaymentService.h"

#include <string>
#include <vector>

namespace frontdesk::feetest {

/// The desk of fees where money is taken.
struct FeePaymentDesk : FeeDesk {
    FeePaymentService payments;

    [[nodiscard]] FeePaymentToTake toTake(const FeeAccount& of, FeePaymentForm form)
    {
        return {.id = ids.next<FeePaymentTag>(), .account = of.id, .form = std::move(form), .at = now, .zone = zone};
    }
    Result<FeePayment> take(const FeePaymentToTake& input, const Actor& actor = clerk)
    {
        return run<FeePayment>([&](UnitOfWork& uow) { return payments.take(uow, actor, input); });
    }
    Result<FeePayment> take(const FeeAccount& of, FeePaymentForm form, const Actor& actor = clerk)
    {
        return take(toTake(of, std::move(form)), actor);
    }
    Result<FeePayment> counter(const FeePayment& of, const std::string& reason = "wrong room",
                               const Actor& actor = supervisor)
    {
        return counter(ids.next<FeePaymentTag>(), of, reason, actor);
    }
    Result<FeePayment> counter(FeePaymentId id, const FeePayment& of, const std::string& reason, const Actor& actor)
    {
        return run<FeePayment>([&](UnitOfWork& uow) {
            return payments.counterEntry(uow, actor, id, {of.id, of.version}, reason, zone, now);
        });
    }
    [[nodiscard]] FeePayment stored(const FeePayment& payment) const
    {
        return store.data().feePayments.at(payment.id.value());
    }
    using FeeDesk::stored;
    /// "principal 1000 物业费 2026-01", one a line.
    [[nodiscard]] static std::vector<std::string> linesOf(const FeePayment& payment)
    {
        std::vector<std::string> lines;
        for (const FeePaymentLine& line : payment.lines) {
            std::string words = std::string{nameOf(line.kind)} + ' ' + line.amount.toYuan();
            lines.push_back(line.label.empty() ? words : words + ' ' + line.label);
        }
        return lines;
    }
};

} // namespace frontdesk::feetest
