#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeePaymentForm.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/people/SecondPerson.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What the desk sends when money is taken.
struct FeePaymentToTake {
    FeePaymentId id;
    FeeAccountId account;
    FeePaymentForm form = {};
    /// The lines as they were shown to the payer: others are refused. None: whatever the form comes to now.
    std::optional<std::vector<FeePaymentLine>> shown = {};
    UtcTime at{};
    TimeZone zone; ///< of the unit: receipts count by its years, slips by its days
    GuidanceSession session = GuidanceSession{};
    /// Of a waiver, where whoever takes the money may not give one: who agrees on the spot.
    std::optional<PinProof> approval = {};
};

/// A payment as somebody looks at it.
struct FeePaymentAt {
    FeePaymentId id;
    Version version = 1;
};

/// Money for fees at the desk. Stateless: one call is one unit of work with everything that follows from it: lines,
/// what is settled of the items, the account's balance, the receipt's number. Nothing of what a payment says of money
/// is ever changed or deleted: a counter-entry takes it back. Receipts, counter-entries among them, have one series a
/// year without gaps. Audit actions: taken, settled (items), balance (accounts), confirmed, invoice, countered;
/// waiver_approved, by the second person who agreed.
class FeePaymentService {
public:
    /// What else follows when an account's money moved: promises to pay are kept.
    using MoneyMoved = std::function<Result<void>(UnitOfWork&, const Actor&, FeeAccountId, UtcTime)>;

    /// @param moved may be empty
    explicit FeePaymentService(MoneyMoved moved = {}) : m_moved(std::move(moved)) {}

    /// Takes money, a waiver (with the right to manage fees, one's own or that of whoever approves), the balance, or
    /// some of each. The same save twice is one. @error people.no_right, people.left and people.pin_wrong of an
    /// approval, form.invalid with every problem, record.voided, record.conflict, fee.owed_changed
    [[nodiscard]] Result<FeePayment> take(UnitOfWork& uow, const Actor& actor, const FeePaymentToTake& input) const;
    /// Settles items, the oldest first, from what was paid ahead; no money changes hands. @error as take()
    [[nodiscard]] Result<FeePayment> usePrepaid(UnitOfWork& uow, const Actor& actor, FeePaymentToTake input,
                                                Money amount) const;
    /// The customer has looked everything over and agrees; once. Source: M0-154. @param session with its ticks
    /// @error fee.counter_entry, record.conflict
    [[nodiscard]] Result<FeePayment> confirm(UnitOfWork& uow, const Actor& actor, FeePaymentAt at,
                                             const GuidanceSession& session, UtcTime now) const;
    /// An invoice is wanted, or to another name while none is issued. @error form.invalid, fee.reversed,
    /// fee.counter_entry, fee.invoice_issued, record.conflict
    [[nodiscard]] Result<FeePayment> requestInvoice(UnitOfWork& uow, const Actor& actor, FeePaymentAt at,
                                                    const std::string& title, const std::string& taxNumber,
                                                    UtcTime now) const;
    /// Finance has issued it. @error form.invalid, fee.invoice_not_asked, fee.invoice_issued, record.conflict
    [[nodiscard]] Result<FeePayment> issueInvoice(UnitOfWork& uow, const Actor& actor, FeePaymentAt at,
                                                  const std::string& number, UtcTime now) const;
    /// Takes a payment back, all of it: the same lines below zero under a number of their own. @param id of the
    /// counter-entry: the same twice is one @error fee.needs_reason, fee.reversed, fee.counter_entry,
    /// fee.prepaid_used, record.conflict
    [[nodiscard]] Result<FeePayment> counterEntry(UnitOfWork& uow, const Actor& actor, FeePaymentId id, FeePaymentAt of,
                                                  const std::string& reason, const TimeZone& zone, UtcTime now) const;

private:
    [[nodiscard]] Result<FeePayment> book(UnitOfWork& uow, const Actor& actor, FeePayment payment,
                                          const TimeZone& zone) const;

    MoneyMoved m_moved;
};

} // namespace frontdesk
