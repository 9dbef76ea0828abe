#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeePaymentDesk.h"
#include "domain/arrears/RemittanceRepository.h"
#include "domain/arrears/RemittanceService.h"

namespace frontdesk::tst_RemittanceService {

using namespace feetest;
using Lines = std::vector<std::string>;

namespace {

/// A day on which 100 came in cash and 50 by card.
struct Till : FeePaymentDesk {
    FeeAccount wang = account();
    LocalDate day = contract::dayOf(11, 21);

    Till()
    {
        REQUIRE(take(wang, {.amount = "100"}).has_value());
        REQUIRE(take(wang, {.method = "pos", .amount = "50"}).has_value());
    }
    Remittance shown(LocalDate of)
    {
        return run<Remittance>([&](UnitOfWork& uow) {
                   return uow.feePayments().onDays(of, of).and_then(
                       [&](const std::vector<FeePayment>& taken) { return Remittance::of(of, taken); });
               })
            .value();
    }
    RemittanceToFinish toFinish(const char* cash, const char* why = "")
    {
        RemittanceToFinish input{.id = ids.next<RemittanceSlipTag>(), .shown = shown(day), .zone = zone};
        input.counts = {{.counted = Money::parseYuan(cash).value(), .why = why}};
        input.cashier = "李雷";
        input.unit = "锦绣花园";
        input.at = now;
        return input;
    }
    Result<RemittanceSlip> finish(const RemittanceToFinish& input, const Actor& actor = clerk)
    {
        return run<RemittanceSlip>([&](UnitOfWork& uow) { return RemittanceService{}.finish(uow, actor, input); });
    }
    static Lines problemsOf(const Error& error)
    {
        Lines problems;
        for (const Problem& problem : error.problems) {
            problems.push_back(problem.field + ' ' + std::string{problem.code.name});
        }
        return problems;
    }
};

} // namespace

TEST_CASE("A day's slip is kept as it was counted, and the same twice is one", "[fee]")
{
    Till till;
    RemittanceToFinish input = till.toFinish("99", " 找零少收一元 ");
    input.counts.push_back({.method = PaymentMethod::Pos, .counted = Money::fromFen(5000)});
    input.counts.push_back({.method = PaymentMethod::Qr, .counted = Money::fromFen(1)}); // was not used
    const auto slip = till.finish(input);
    REQUIRE(slip.has_value());
    CHECK(slip->edition == 1);
    CHECK(slip->operatorId == clerk.staff);
    CHECK(slip->remittance.net.toYuan() == "150.00");
    CHECK(slip->remittance.first == "SJ-2026-000001");
    CHECK(slip->counts ==
          std::vector<RemittanceCount>{{.counted = Money::fromFen(9900), .why = "找零少收一元"},
                                       {.method = PaymentMethod::Pos, .counted = Money::fromFen(5000)}});
    CHECK(till.actionsOn(refOf(*slip)) == Lines{"finished"});
    CHECK(till.finish(input).value() == *slip);
    CHECK(till.store.data().remittanceSlips.size() == 1);
    CHECK(till.finish(till.toFinish("100")).error().code == remittanceFinished);
}

TEST_CASE("Cash is counted, and what differs is explained", "[fee]")
{
    Till till;
    RemittanceToFinish input = till.toFinish("99", "  ");
    CHECK(Till::problemsOf(till.finish(input).error()) == Lines{"why.cash fee.remittance_needs_why"});
    input.counts = {{.method = PaymentMethod::Pos, .counted = Money::fromFen(1)}};
    CHECK(Till::problemsOf(till.finish(input).error()) ==
          Lines{"counted.cash form.field_required", "why.pos fee.remittance_needs_why"});
    CHECK(till.store.data().remittanceSlips.empty());
    CHECK(till.finish(till.toFinish("100")).has_value()); // what terminals say need not be looked at
}

TEST_CASE("A slip is finished over what was looked at, and not before its day", "[fee]")
{
    Till till;
    const RemittanceToFinish seen = till.toFinish("100");
    REQUIRE(till.take(till.wang, {.amount = "1"}).has_value());
    CHECK(till.finish(seen).error().code == remittanceChanged);
    till.day = contract::dayOf(11, 22);
    RemittanceToFinish ahead = till.toFinish("0");
    CHECK(till.finish(ahead).error().code == remittanceAhead);
    till.now += std::chrono::hours{24};
    ahead.at = till.now;
    ahead.counts.clear(); // nobody paid: nothing to count
    CHECK(till.finish(ahead).has_value());
}

TEST_CASE("A finished slip is corrected by another edition that names it, with a reason", "[fee]")
{
    Till till;
    const auto first = till.finish(till.toFinish("99", "miscounted"));
    REQUIRE(first.has_value());
    RemittanceToFinish second = till.toFinish("100");
    second.corrects = first->id;
    CHECK(till.finish(second).error().code == feeNeedsReason);
    second.reason = "a coin was found";
    const auto corrected = till.finish(second);
    REQUIRE(corrected.has_value());
    CHECK(corrected->edition == 2);
    CHECK(corrected->corrects == first->id);
    CHECK(till.store.data().remittanceSlips.at(first->id.value()) == *first);
    RemittanceToFinish rival = till.toFinish("100");
    rival.corrects = first->id;
    rival.reason = "another desk";
    CHECK(till.finish(rival).error().code == remittanceSuperseded);
    RemittanceToFinish third = till.toFinish("100");
    third.corrects = corrected->id;
    third.reason = "again";
    CHECK(till.finish(third)->edition == 3);
}

} // namespace frontdesk::tst_RemittanceService
