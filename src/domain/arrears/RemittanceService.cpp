#include "domain/arrears/RemittanceService.h"

#include "base/Utf8.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/RemittanceRepository.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {
namespace {

std::string fieldOfCount(const char* what, PaymentMethod method)
{
    return std::string{what} + '.' + std::string{nameOf(method)};
}

/// Counts in the order of the lines, with what is missing or not explained. Ways of paying that were not used are left
/// out.
Result<std::vector<RemittanceCount>> soundCounts(const Remittance& remittance,
                                                 const std::vector<RemittanceCount>& typed)
{
    std::vector<RemittanceCount> counts;
    std::vector<Problem> problems;
    for (const RemittanceLine& line : remittance.lines) {
        const auto at = std::find_if(typed.begin(), typed.end(),
                                     [&](const RemittanceCount& count) { return count.method == line.method; });
        if (at == typed.end()) {
            if (line.method == PaymentMethod::Cash) { // what terminals and banks say stands in their own lists
                problems.push_back({fieldOfCount("counted", line.method), fieldRequired, {}});
            }
            continue;
        }
        RemittanceCount count = *at;
        count.why = trimmed(count.why);
        if (count.counted != line.net && count.why.empty()) {
            problems.push_back({fieldOfCount("why", line.method), remittanceNeedsWhy, {}});
        }
        counts.push_back(std::move(count));
    }
    return problems.empty() ? Result<std::vector<RemittanceCount>>{std::move(counts)}
                            : Result<std::vector<RemittanceCount>>{
                                  fail(Error{.code = formInvalid, .problems = std::move(problems)})};
}

/// The edition that this one would be, after what stands there now.
Result<int> nextEdition(const std::vector<RemittanceSlip>& known, const RemittanceToFinish& input)
{
    if (!input.corrects) {
        return known.empty() ? Result<int>{1} : Result<int>{fail(remittanceFinished, {toIso(input.shown.day)})};
    }
    if (known.empty() || known.front().id != *input.corrects) {
        return fail(remittanceSuperseded);
    }
    return trimmed(input.reason).empty() ? Result<int>{fail(feeNeedsReason)} : Result<int>{known.front().edition + 1};
}

/// Whether a slip is the one that is sent a second time, since the answer to the first was lost.
bool isSameSlip(const RemittanceSlip& stored, const RemittanceToFinish& input)
{
    return stored.remittance == input.shown && stored.corrects == input.corrects;
}

} // namespace

Result<RemittanceSlip> RemittanceService::finish(UnitOfWork& uow, const Actor& actor,
                                                 const RemittanceToFinish& input) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    const auto stored = uow.remittances().find(input.id);
    if (stored) {
        return isSameSlip(*stored, input) ? stored : Result<RemittanceSlip>{fail(recordConflict)};
    }
    if (stored.error().code != recordNotFound) {
        return stored;
    }
    const LocalDate day = input.shown.day;
    if (day > input.zone.localDate(input.at)) {
        return fail(remittanceAhead, {toIso(day)});
    }
    const auto known = uow.remittances().ofDay(day);
    const auto payments = uow.feePayments().onDays(day, day);
    if (!known || !payments) {
        return fail(known ? payments.error() : known.error());
    }
    const auto edition = nextEdition(*known, input);
    if (!edition) {
        return fail(edition.error());
    }
    return Remittance::of(day, *payments).and_then([&](const Remittance& now) -> Result<RemittanceSlip> {
        if (now != input.shown) {
            return fail(remittanceChanged);
        }
        return soundCounts(now, input.counts).and_then([&](std::vector<RemittanceCount> counts) {
            RemittanceSlip slip{.id = input.id, .edition = *edition, .corrects = input.corrects};
            slip.reason = trimmed(input.reason);
            slip.at = input.at;
            slip.operatorId = actor.staff;
            slip.cashier = input.cashier;
            slip.unit = input.unit;
            slip.remittance = now;
            slip.counts = std::move(counts);
            return uow.remittances()
                .add(slip)
                .and_then([&] {
                    return uow.audit().append({.at = slip.at,
                                               .actor = actor,
                                               .action = "finished",
                                               .record = refOf(slip),
                                               .version = 1,
                                               .before = {},
                                               .after = imageOf(slip)});
                })
                .map([&] { return slip; });
        });
    });
}

} // namespace frontdesk
