#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/UnitOfWork.h"
#include "domain/arrears/FeeWords.h"
#include "domain/people/Actor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// One line of a payment. A counter-entry's lines have the amounts of the payment that it takes back, below zero.
struct FeePaymentLine {
    PaymentLineKind kind = PaymentLineKind::Principal;
    std::optional<FeeItemId> item = {}; ///< none for what is paid ahead
    Money amount = {};
    std::string label = {};                 ///< as printed: kind and time of the item, or why something is waived
    std::optional<StaffId> approvedBy = {}; ///< of what is waived
    bool operator==(const FeePaymentLine&) const = default;
};

/// That the payer wants an invoice, which finance issues later; a receipt is none.
struct InvoiceWish {
    std::string title = {};
    std::string taxNumber = {};
    UtcTime wishedAt{};
    std::string number = {}; ///< of the invoice, once it is issued
    std::optional<UtcTime> issuedAt = {};
    bool operator==(const InvoiceWish&) const = default;
};

/// Money taken at the desk, with its receipt. Never changed in what it says of money: corrected by a counter-entry.
/// Source: M0-151, M0-153, M0-154.
struct FeePayment {
    FeePaymentId id;
    FeeAccountId account;
    Version version = 1;
    std::int64_t series = 0; ///< the receipt's place in its series of the year; without gaps, counter-entries too
    std::string number = {}; ///< as printed: "SJ-2026-000123"
    UtcTime at{};
    LocalDate day{}; ///< in the unit's zone: on which remittance slip it stands
    PaymentMethod method = PaymentMethod::Cash;
    std::vector<FeePaymentLine> lines = {};
    Money total = {};    ///< what changed hands: without waivers and what was taken from the balance; negative of a
                         ///< counter-entry
    Money tendered = {}; ///< of cash, what was put down
    Money change = {};   ///< and given back
    std::string payer = {};
    std::string reference = {}; ///< of a card or a transfer
    std::string note = {};
    std::optional<UtcTime> confirmedAt = {}; ///< the customer looked it over and agreed
    std::optional<InvoiceWish> invoice = {};
    std::optional<FeePaymentId> reverses = {};   ///< a counter-entry: of which
    std::optional<FeePaymentId> reversedBy = {}; ///< and the other way round
    std::string reason = {};                     ///< why a counter-entry
    std::optional<StaffId> operatorId = {};
    RecordImage guidance = {};
    std::string ruleBook = {};
    bool operator==(const FeePayment&) const = default;
};

[[nodiscard]] inline RecordRef refOf(const FeePayment& payment) { return {RecordKind::FeePayment, payment.id.value()}; }
[[nodiscard]] RecordImage imageOf(const FeePayment& payment);

} // namespace frontdesk
