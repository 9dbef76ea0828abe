#pragma once

#include "domain/arrears/FeePayment.h"

#include <vector>

namespace frontdesk {

/// Port: money taken. Adding the same id and content twice is one add, differing content is record.conflict.
class FeePaymentRepository {
public:
    virtual ~FeePaymentRepository() = default;
    [[nodiscard]] virtual Result<void> add(const FeePayment& payment) = 0;
    /// Writes payment with version+1 if the stored version is payment.version; its lines stay as they were added.
    /// @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<FeePayment> update(const FeePayment& payment) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<FeePayment> find(FeePaymentId id) const = 0;
    /// Of an account, the latest first.
    [[nodiscard]] virtual Result<std::vector<FeePayment>> ofAccount(FeeAccountId account) const = 0;
    /// On the days from first to last, in the order of their receipts' numbers.
    [[nodiscard]] virtual Result<std::vector<FeePayment>> onDays(LocalDate first, LocalDate last) const = 0;
};

} // namespace frontdesk
