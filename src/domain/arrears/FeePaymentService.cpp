#include "domain/arrears/FeePaymentService.h"

#include "base/Utf8.h"
#include "domain/FormReader.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeePaymentErrors.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/arrears/TaxNumber.h"
#include "domain/audit/AuditEntry.h"
#include "domain/draft/Draft.h"
#include "domain/people/Rights.h"

#include <map>

namespace frontdesk {
namespace {

constexpr std::string_view receiptSeries = "receipt";
constexpr std::size_t digitsOfReceipt = 6;
constexpr std::size_t mostInvoiceNumber = 64;

/// "SJ-2026-000123"
std::string receiptNumber(LocalDate day, std::int64_t count)
{
    const std::string digits = std::to_string(count);
    const std::size_t zeros = digits.size() < digitsOfReceipt ? digitsOfReceipt - digits.size() : 0;
    return "SJ-" + std::to_string(static_cast<int>(day.year())) + '-' + std::string(zeros, '0') + digits;
}

template <class Record>
Result<void> auditMoney(UnitOfWork& uow, const Actor& actor, std::string action, RecordImage before,
                        const Record& after, UtcTime now)
{
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = std::move(action),
                               .record = refOf(after),
                               .version = after.version,
                               .before = std::move(before),
                               .after = imageOf(after)});
}

Result<FeePayment> findPaymentAt(UnitOfWork& uow, FeePaymentAt at)
{
    return uow.feePayments().find(at.id).and_then([&](const FeePayment& payment) -> Result<FeePayment> {
        return payment.version == at.version ? Result<FeePayment>{payment} : Result<FeePayment>{fail(recordConflict)};
    });
}

Result<FeePayment> updatePayment(UnitOfWork& uow, const Actor& actor, std::string action, const FeePayment& before,
                                 const FeePayment& after, UtcTime now)
{
    if (after == before) {
        return before;
    }
    return uow.feePayments().update(after).and_then([&](const FeePayment& stored) {
        return auditMoney(uow, actor, std::move(action), imageOf(before), stored, now).map([&] { return stored; });
    });
}

/// Moves what a payment's lines settle on its items; below zero for a counter-entry.
Result<void> settleItems(UnitOfWork& uow, const Actor& actor, const FeePayment& payment)
{
    std::map<FeeItemId, Money> settled;
    for (const FeePaymentLine& line : payment.lines) {
        if (!settlesItem(line.kind) || !line.item) {
            continue;
        }
        const auto sum = settled[*line.item].plus(line.amount);
        if (!sum) {
            return fail(sum.error());
        }
        settled[*line.item] = *sum;
    }
    for (const auto& [id, moved] : settled) {
        const auto done = uow.fees().findItem(id).and_then([&](const FeeItem& before) {
            return before.settled.plus(moved).and_then([&](Money now) -> Result<void> {
                if (now.isNegative() || before.account != payment.account) {
                    return fail(recordConflict);
                }
                FeeItem after = before;
                after.settled = now;
                return uow.fees().updateItem(after).and_then([&](const FeeItem& stored) {
                    return auditMoney(uow, actor, "settled", imageOf(before), stored, payment.at);
                });
            });
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

/// What the lines move on the account's balance.
Result<Money> balanceMove(const FeePayment& payment)
{
    Result<Money> moved = Money{};
    for (const FeePaymentLine& line : payment.lines) {
        moved = moved.and_then([&](Money so) -> Result<Money> {
            return line.kind == PaymentLineKind::Prepayment    ? so.plus(line.amount)
                   : line.kind == PaymentLineKind::FromPrepaid ? so.minus(line.amount)
                                                               : Result<Money>{so};
        });
    }
    return moved;
}

Result<void> moveBalance(UnitOfWork& uow, const Actor& actor, const FeePayment& payment)
{
    const auto moved = balanceMove(payment);
    if (!moved || moved->isZero()) {
        return moved ? Result<void>{} : Result<void>{fail(moved.error())};
    }
    return uow.fees().findAccount(payment.account).and_then([&](const FeeAccount& before) {
        return before.prepaid.plus(*moved).and_then([&](Money now) -> Result<void> {
            if (now.isNegative()) {
                return fail(feePrepaidUsed);
            }
            FeeAccount after = before;
            after.prepaid = now;
            return uow.fees().updateAccount(after).and_then([&](const FeeAccount& stored) {
                return auditMoney(uow, actor, "balance", imageOf(before), stored, payment.at);
            });
        });
    });
}

Money sumOfKind(const FeePayment& payment, PaymentLineKind kind)
{
    std::int64_t sum = 0;
    for (const FeePaymentLine& line : payment.lines) {
        sum += line.kind == kind ? line.amount.fen() : 0;
    }
    return Money::fromFen(sum);
}

/// Whether a payment is the one that is sent a second time, since the answer to the first was lost.
bool isSamePayment(const FeePayment& stored, const FeePaymentToTake& input)
{
    const auto typed = input.form.read();
    return typed && stored.account == input.account && !stored.reverses && stored.method == typed->method &&
           stored.total == typed->money.amount && stored.tendered == typed->tendered.value_or(stored.total) &&
           stored.payer == typed->payer && stored.reference == typed->reference && stored.note == typed->note &&
           sumOfKind(stored, PaymentLineKind::Damages) == typed->money.damages &&
           sumOfKind(stored, PaymentLineKind::Waiver) == typed->money.waived &&
           sumOfKind(stored, PaymentLineKind::FromPrepaid) == typed->money.fromPrepaid &&
           (!input.shown || stored.lines == *input.shown);
}

/// Who else stands behind what is taken: nobody where nothing is waived, or by whoever may waive.
Result<std::optional<Staff>> mayTake(UnitOfWork& uow, const Actor& actor, const FeePaymentToTake& input)
{
    return Rights::require(actor, Right::CollectFees).and_then([&]() -> Result<std::optional<Staff>> {
        const auto typed = input.form.read();
        const bool waives = typed && !typed->money.waived.isZero();
        if (!waives || (!input.approval && Rights::has(actor.roles, Right::ManageFees))) {
            return std::optional<Staff>{};
        }
        if (!input.approval) {
            return fail(Rights::require(actor, Right::ManageFees).error());
        }
        return SecondPerson::require(uow, actor, *input.approval, Right::ManageFees).map([](const Staff& staff) {
            return std::optional{staff};
        });
    });
}

Result<FeePaymentPlan> planOf(UnitOfWork& uow, std::optional<StaffId> approver, const FeePaymentToTake& input)
{
    const auto account = uow.fees().findAccount(input.account);
    if (!account || account->voided) {
        return fail(account ? Error{recordVoided} : account.error());
    }
    const auto items = uow.fees().itemsOf(input.account);
    if (!items) {
        return fail(items.error());
    }
    auto plan = FeePaymentPlan::of(input.id, *account, *items, input.form, approver, input.at);
    if (plan && input.shown && plan->payment.lines != *input.shown) {
        return fail(feeOwedChanged);
    }
    return plan;
}

/// What is not money may be changed: not of a payment that was taken back.
Result<FeePayment> standing(const FeePayment& payment)
{
    return payment.reverses     ? Result<FeePayment>{fail(feeCounterEntry)}
           : payment.reversedBy ? Result<FeePayment>{fail(feeReversed)}
                                : Result<FeePayment>{payment};
}

} // namespace

Result<FeePayment> FeePaymentService::book(UnitOfWork& uow, const Actor& actor, FeePayment payment,
                                           const TimeZone& zone) const
{
    payment.day = zone.localDate(payment.at);
    payment.operatorId = actor.staff;
    const LocalDate year = payment.day.year() / std::chrono::January / 1;
    return uow.nextNumber(receiptSeries, year).and_then([&](std::int64_t count) {
        payment.series = count;
        payment.number = receiptNumber(payment.day, count);
        return uow.feePayments()
            .add(payment)
            .and_then([&] {
                return auditMoney(uow, actor, payment.reverses ? "countered" : "taken", {}, payment, payment.at);
            })
            .and_then([&] { return settleItems(uow, actor, payment); })
            .and_then([&] { return moveBalance(uow, actor, payment); })
            .and_then([&] { return m_moved ? m_moved(uow, actor, payment.account, payment.at) : Result<void>{}; })
            .map([&] { return payment; });
    });
}

Result<FeePayment> FeePaymentService::take(UnitOfWork& uow, const Actor& actor, const FeePaymentToTake& input) const
{
    const auto second = mayTake(uow, actor, input);
    if (!second) {
        return fail(second.error());
    }
    const auto stored = uow.feePayments().find(input.id);
    if (stored) {
        return isSamePayment(*stored, input) ? stored : Result<FeePayment>{fail(recordConflict)};
    }
    if (stored.error().code != recordNotFound) {
        return stored;
    }
    const std::optional<StaffId> approver = *second ? std::optional{(*second)->id} : actor.staff;
    return planOf(uow, approver, input).and_then([&](FeePaymentPlan plan) {
        plan.payment.ruleBook = input.session.book();
        input.session.writeTo(plan.payment.guidance, "");
        return book(uow, actor, std::move(plan.payment), input.zone).and_then([&](const FeePayment& taken) {
            return uow.drafts()
                .remove(refOf(taken))
                .and_then([&] {
                    return *second ? SecondPerson::note(uow, actor, **second, "waiver_approved", refOf(taken), input.at)
                                   : Result<void>{};
                })
                .map([&] { return taken; });
        });
    });
}

Result<FeePayment> FeePaymentService::usePrepaid(UnitOfWork& uow, const Actor& actor, FeePaymentToTake input,
                                                 Money amount) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    const auto items = uow.fees().itemsOf(input.account);
    if (!items) {
        return fail(items.error());
    }
    input.form = {};
    input.form.fromPrepaid = amount.toYuan();
    for (const FeeItem& item : *items) {
        if (item.isOpen() && !item.dispute) {
            input.form.ticked.push_back(item.id);
        }
    }
    return take(uow, actor, input);
}

Result<FeePayment> FeePaymentService::confirm(UnitOfWork& uow, const Actor& actor, FeePaymentAt at,
                                              const GuidanceSession& session, UtcTime now) const
{
    return Rights::require(actor, Right::CollectFees)
        .and_then([&] { return uow.feePayments().find(at.id); })
        .and_then([&](const FeePayment& before) -> Result<FeePayment> {
            if (before.confirmedAt) {
                return before; // looked over once is enough
            }
            if (before.version != at.version || before.reverses) {
                return fail(before.reverses ? feeCounterEntry : recordConflict);
            }
            FeePayment after = before;
            after.confirmedAt = now;
            after.guidance = {};
            session.writeTo(after.guidance, "");
            return updatePayment(uow, actor, "confirmed", before, after, now);
        });
}

Result<FeePayment> FeePaymentService::requestInvoice(UnitOfWork& uow, const Actor& actor, FeePaymentAt at,
                                                     const std::string& title, const std::string& taxNumber,
                                                     UtcTime now) const
{
    const FeePaymentForm form{.invoiceTitle = title, .taxNumber = taxNumber};
    const auto typed = Rights::require(actor, Right::CollectFees).and_then([&] { return form.read(); });
    if (!typed) {
        return fail(typed.error());
    }
    if (!typed->invoiceTitle) {
        return fail(Error{.code = formInvalid, .problems = {{"invoice_title", fieldRequired, {}}}});
    }
    return findPaymentAt(uow, at).and_then(&standing).and_then([&](const FeePayment& before) -> Result<FeePayment> {
        const InvoiceWish was = before.invoice.value_or(InvoiceWish{});
        if (was.issuedAt) {
            return fail(feeInvoiceIssued, {was.number});
        }
        FeePayment after = before;
        after.invoice = InvoiceWish{.title = *typed->invoiceTitle, .taxNumber = typed->taxNumber, .wishedAt = now};
        if (before.invoice) {
            after.invoice->wishedAt = was.wishedAt;
        }
        return updatePayment(uow, actor, "invoice", before, after, now);
    });
}

Result<FeePayment> FeePaymentService::issueInvoice(UnitOfWork& uow, const Actor& actor, FeePaymentAt at,
                                                   const std::string& number, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    FormReader reader;
    const std::string read = reader.text("invoice_no", number, mostInvoiceNumber);
    std::vector<Problem> problems = reader.problems();
    if (read.empty() && problems.empty()) {
        problems.push_back({"invoice_no", fieldRequired, {}});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return findPaymentAt(uow, at).and_then(&standing).and_then([&](const FeePayment& before) -> Result<FeePayment> {
        if (!before.invoice) {
            return fail(feeInvoiceNotAsked);
        }
        if (before.invoice->issuedAt) {
            return before.invoice->number == read
                       ? Result<FeePayment>{before}
                       : Result<FeePayment>{fail(feeInvoiceIssued, {before.invoice->number})};
        }
        FeePayment after = before;
        after.invoice->number = read;
        after.invoice->issuedAt = now;
        return updatePayment(uow, actor, "invoice", before, after, now);
    });
}

Result<FeePayment> FeePaymentService::counterEntry(UnitOfWork& uow, const Actor& actor, FeePaymentId id,
                                                   FeePaymentAt of, const std::string& reason, const TimeZone& zone,
                                                   UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    const std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(feeNeedsReason);
    }
    const auto stored = uow.feePayments().find(id);
    if (stored) { // an answer was lost, and it is asked for again
        return stored->reverses == of.id && stored->reason == why ? stored : Result<FeePayment>{fail(recordConflict)};
    }
    if (stored.error().code != recordNotFound) {
        return stored;
    }
    return uow.feePayments().find(of.id).and_then(&standing).and_then(
        [&](const FeePayment& before) -> Result<FeePayment> {
            if (before.version != of.version) {
                return fail(recordConflict);
            }
            FeePayment counter{.id = id, .account = before.account, .at = now, .method = before.method};
            counter.lines = before.lines;
            for (FeePaymentLine& line : counter.lines) {
                line.amount = Money::fromFen(-line.amount.fen());
            }
            counter.total = Money::fromFen(-before.total.fen());
            counter.payer = before.payer;
            counter.reverses = before.id;
            counter.reason = why;
            FeePayment after = before;
            after.reversedBy = id;
            return book(uow, actor, std::move(counter), zone).and_then([&](const FeePayment& booked) {
                return updatePayment(uow, actor, "countered", before, after, now).map([&](const FeePayment&) {
                    return booked;
                });
            });
        });
}

} // namespace frontdesk
