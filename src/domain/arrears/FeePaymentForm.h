#pragma once

#include "domain/arrears/FeeAllocation.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

inline constexpr std::size_t mostFeeReference = 64;

/// What a form of a payment says, read.
struct FeePaymentTyped {
    FeeMoney money = {};
    PaymentMethod method = PaymentMethod::Cash;
    std::optional<Money> tendered = {}; ///< nothing: exactly what is paid
    std::string payer = {};
    std::string reference = {};
    std::string note = {};
    std::optional<std::string> invoiceTitle = {}; ///< an invoice is wanted
    std::string taxNumber = {};
};

/// What stands in the fields of a payment's form, as typed. Field names are the vocabulary's where it has them.
struct FeePaymentForm {
    std::string method = {};            ///< payment_method: a word of paymentMethodWords; empty: cash
    std::string amount = {};            ///< paid_amount: what changes hands
    std::string tendered = {};          ///< tendered: of cash, what is put down
    std::string damages = {};           ///< damages
    std::string waiver = {};            ///< waiver
    std::string waiverReason = {};      ///< waiver_reason
    std::string fromPrepaid = {};       ///< from_prepaid
    std::string payer = {};             ///< payer
    std::string reference = {};         ///< reference
    std::string note = {};              ///< note
    std::string invoiceTitle = {};      ///< invoice_title
    std::string taxNumber = {};         ///< tax_number
    std::vector<FeeItemId> ticked = {}; ///< what it is for
    bool operator==(const FeePaymentForm&) const = default;

    /// @error form.invalid with every problem
    [[nodiscard]] Result<FeePaymentTyped> read() const;
    /// Names are the prefix (with its dot) and the field's name; what is empty is left out.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    [[nodiscard]] static FeePaymentForm readFrom(const RecordImage& image, const std::string& prefix);
    /// "" for a field that is not here.
    [[nodiscard]] std::string field(std::string_view name) const;
};

/// What a form comes to before anything is written: the panel shows it, the service takes it.
struct FeePaymentPlan {
    FeePayment payment; ///< without a receipt's number
    Money owed = {};    ///< of the items that it is for
    Money owedAfter = {};
    Money prepaidAfter = {};

    /// @param items of the account @error form.invalid with every problem
    [[nodiscard]] static Result<FeePaymentPlan> of(FeePaymentId id, const FeeAccount& account,
                                                   const std::vector<FeeItem>& items, const FeePaymentForm& form,
                                                   std::optional<StaffId> approver, UtcTime at);
};

} // namespace frontdesk
