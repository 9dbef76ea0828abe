#include "domain/arrears/FeePaymentForm.h"

#include "domain/FormReader.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeePaymentErrors.h"
#include "domain/arrears/TaxNumber.h"

#include <array>
#include <charconv>

namespace frontdesk {
namespace {

constexpr std::array<std::pair<const char*, std::string FeePaymentForm::*>, 12> paymentFields{
    {{"payment_method", &FeePaymentForm::method},
     {"paid_amount", &FeePaymentForm::amount},
     {"tendered", &FeePaymentForm::tendered},
     {"damages", &FeePaymentForm::damages},
     {"waiver", &FeePaymentForm::waiver},
     {"waiver_reason", &FeePaymentForm::waiverReason},
     {"from_prepaid", &FeePaymentForm::fromPrepaid},
     {"payer", &FeePaymentForm::payer},
     {"reference", &FeePaymentForm::reference},
     {"note", &FeePaymentForm::note},
     {"invoice_title", &FeePaymentForm::invoiceTitle},
     {"tax_number", &FeePaymentForm::taxNumber}}};

/// Nothing typed is nothing paid; below zero is no amount of a payment.
Money readMoney(const char* field, const std::string& typed, std::vector<Problem>& problems)
{
    if (typed.find_first_not_of(" \t") == std::string::npos) {
        return {};
    }
    const auto money = Money::parseYuan(typed);
    if (!money || money->isNegative()) {
        problems.push_back({field, feeBadMoney, {typed}});
        return {};
    }
    return *money;
}

/// The field at which people see what is wrong with a sum.
const char* fieldOfMoney(const ErrorCode& code)
{
    constexpr std::array<std::pair<ErrorCode, const char*>, 6> fields{{{feeTooMuchWaived, "waiver"},
                                                                       {feeNeedsReason, "waiver_reason"},
                                                                       {feeTooMuchPrepaid, "from_prepaid"},
                                                                       {feeTooMuchDamages, "damages"},
                                                                       {feeTooLittleGiven, "tendered"},
                                                                       {feeGivenIsCash, "tendered"}}};
    for (const auto& [known, field] : fields) {
        if (known == code) {
            return field;
        }
    }
    return "paid_amount";
}

Error problemOfMoney(const Error& error)
{
    return Error{.code = formInvalid, .problems = {{fieldOfMoney(error.code), error.code, error.args}}};
}

Result<void> giveChange(FeePayment& payment, const FeePaymentTyped& typed)
{
    payment.tendered = typed.tendered.value_or(payment.total);
    if (typed.method != PaymentMethod::Cash && payment.tendered != payment.total) {
        return fail(feeGivenIsCash);
    }
    return payment.tendered.minus(payment.total).and_then([&](Money change) -> Result<void> {
        if (change.isNegative()) {
            return fail(feeTooLittleGiven, {Money::fromFen(-change.fen()).toYuan()});
        }
        payment.change = change;
        return {};
    });
}

} // namespace

Result<FeePaymentTyped> FeePaymentForm::read() const
{
    FormReader reader;
    FeePaymentTyped typed;
    std::vector<std::string_view> words;
    for (const auto& [value, word] : paymentMethodWords) {
        words.push_back(word);
    }
    const std::string word = reader.word("payment_method", method, words);
    typed.money.waiverReason = reader.text("waiver_reason", waiverReason, mostFeeWords);
    typed.payer = reader.text("payer", payer, mostFeePayer);
    typed.reference = reader.text("reference", reference, mostFeeReference);
    typed.note = reader.text("note", note, mostFeeNote);
    const std::string title = reader.text("invoice_title", invoiceTitle, mostFeeWords);
    std::vector<Problem> problems = reader.problems();
    for (const auto& [value, known] : paymentMethodWords) {
        if (known == word) {
            typed.method = value;
        }
    }
    typed.money.amount = readMoney("paid_amount", amount, problems);
    typed.money.damages = readMoney("damages", damages, problems);
    typed.money.waived = readMoney("waiver", waiver, problems);
    typed.money.fromPrepaid = readMoney("from_prepaid", fromPrepaid, problems);
    typed.money.designated = ticked;
    if (tendered.find_first_not_of(" \t") != std::string::npos) {
        typed.tendered = readMoney("tendered", tendered, problems);
    }
    if (taxNumber.find_first_not_of(" \t") != std::string::npos) {
        const auto number = TaxNumber::read(taxNumber);
        if (!number) {
            problems.push_back({"tax_number", number.error().code, number.error().args});
        } else if (title.empty()) {
            problems.push_back({"invoice_title", fieldRequired, {}});
        } else {
            typed.taxNumber = *number;
        }
    }
    if (!title.empty()) {
        typed.invoiceTitle = title;
    }
    return problems.empty()
               ? Result<FeePaymentTyped>{std::move(typed)}
               : Result<FeePaymentTyped>{fail(Error{.code = formInvalid, .problems = std::move(problems)})};
}

void FeePaymentForm::writeTo(RecordImage& image, const std::string& prefix) const
{
    for (const auto& [name, member] : paymentFields) {
        if (!(this->*member).empty()) {
            image.set(prefix + name, this->*member);
        }
    }
    for (std::size_t at = 0; at < ticked.size(); ++at) {
        image.set(prefix + "ticked." + std::to_string(at), ticked[at].toString());
    }
}

FeePaymentForm FeePaymentForm::readFrom(const RecordImage& image, const std::string& prefix)
{
    FeePaymentForm form;
    for (const auto& [name, member] : paymentFields) {
        form.*member = image.get(prefix + name);
    }
    for (std::size_t at = 0; image.has(prefix + "ticked." + std::to_string(at)); ++at) {
        if (const auto id = FeeItemId::parse(image.get(prefix + "ticked." + std::to_string(at)))) {
            form.ticked.push_back(*id);
        }
    }
    return form;
}

std::string FeePaymentForm::field(std::string_view name) const
{
    for (const auto& [known, member] : paymentFields) {
        if (known == name) {
            return this->*member;
        }
    }
    return {};
}

Result<FeePaymentPlan> FeePaymentPlan::of(FeePaymentId id, const FeeAccount& account, const std::vector<FeeItem>& items,
                                          const FeePaymentForm& form, std::optional<StaffId> approver, UtcTime at)
{
    const auto typed = form.read();
    if (!typed) {
        return fail(typed.error());
    }
    auto allocation = FeeAllocation::of(account, items, typed->money, approver);
    if (!allocation) {
        return fail(problemOfMoney(allocation.error()));
    }
    FeePaymentPlan plan{.payment = {.id = id, .account = account.id}};
    plan.owed = allocation->owed;
    plan.owedAfter = allocation->owedAfter;
    plan.prepaidAfter = allocation->prepaidAfter;
    FeePayment& payment = plan.payment;
    payment.at = at;
    payment.method = typed->method;
    payment.lines = std::move(allocation->lines);
    payment.total = typed->money.amount;
    payment.payer = typed->payer;
    payment.reference = typed->reference;
    payment.note = typed->note;
    if (typed->invoiceTitle) {
        payment.invoice = InvoiceWish{.title = *typed->invoiceTitle, .taxNumber = typed->taxNumber, .wishedAt = at};
    }
    if (const auto given = giveChange(payment, *typed); !given) {
        return fail(problemOfMoney(given.error()));
    }
    return plan;
}

} // namespace frontdesk
