#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeAllocation.h"
#include "domain/arrears/FeeDamages.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeePaymentErrors.h"
#include "domain/arrears/TaxNumber.h"

#include <catch2/catch.hpp>
#include <limits>

namespace frontdesk::tst_FeeAllocation {

using namespace contract;

namespace {

const FeeAccount owner = plainFeeAccount(1);

/// Item n is owed n hundred yuan and was due on the tenth of the n-th month.
FeeItem item(int number) { return plainFeeItem(number, owner.id); }

Money yuan(std::int64_t whole) { return Money::fromFen(whole * 100); }

std::vector<std::string> laid(const Result<FeeAllocation>& allocation)
{
    REQUIRE(allocation.has_value());
    std::vector<std::string> lines;
    for (const FeePaymentLine& line : allocation->lines) {
        lines.push_back(std::string{nameOf(line.kind)} + ' ' +
                        (line.item ? std::to_string(line.item->value() - 7100) : std::string{"-"}) + ' ' +
                        line.amount.toYuan());
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("Money settles what is owed longest, and what is left of it is paid ahead", "[fee]")
{
    const std::vector<FeeItem> items{item(3), item(1), item(2)};
    const auto part = FeeAllocation::of(owner, items, {.amount = yuan(250)}, {});
    CHECK(laid(part) == Lines{"principal 1 100.00", "principal 2 150.00"});
    CHECK(part->owed == yuan(600));
    CHECK(part->owedAfter == yuan(350));
    CHECK(part->lines.front().label == "物业费 2026-01");
    const auto more = FeeAllocation::of(owner, items, {.amount = yuan(700)}, {});
    CHECK(laid(more) == Lines{"principal 1 100.00", "principal 2 200.00", "principal 3 300.00", "prepayment - 100.00"});
    CHECK(more->prepaidAfter == yuan(100));
    CHECK(laid(FeeAllocation::of(owner, {}, {.amount = yuan(5)}, {})) == Lines{"prepayment - 5.00"});
}

TEST_CASE("What the payer designates is settled first, and what is in dispute only then", "[fee]")
{
    FeeItem disputed = item(1);
    disputed.dispute = RecordRef{RecordKind::Complaint, 9001};
    const std::vector<FeeItem> items{disputed, item(2), item(3)};
    CHECK(laid(FeeAllocation::of(owner, items, {.amount = yuan(250)}, {})) ==
          Lines{"principal 2 200.00", "principal 3 50.00"});
    const auto named = [&](std::vector<FeeItemId> ids) {
        return FeeAllocation::of(owner, items, {.amount = yuan(350), .designated = std::move(ids)}, {});
    };
    CHECK(laid(named({item(3).id, disputed.id})) == Lines{"principal 1 100.00", "principal 3 250.00"});
    CHECK(laid(named({item(3).id, item(3).id})) == Lines{"principal 3 300.00", "prepayment - 50.00"});
    CHECK(laid(named({})) == Lines{"prepayment - 350.00"});
    CHECK(named({item(9).id}).error().code == feeForeignItem);
}

TEST_CASE("A waiver and the balance come before the money, damages out of it", "[fee]")
{
    FeeAccount account = owner;
    account.prepaid = yuan(120);
    const std::vector<FeeItem> items{item(1), item(2)};
    const auto all = FeeAllocation::of(account, items,
                                       {.amount = yuan(120),
                                        .damages = yuan(20),
                                        .waived = yuan(50),
                                        .waiverReason = "burst pipe",
                                        .fromPrepaid = yuan(100)},
                                       idOf<StaffId>(78));
    CHECK(laid(all) == Lines{"waiver 1 50.00", "from_prepaid 1 50.00", "from_prepaid 2 50.00", "principal 2 100.00",
                             "damages - 20.00"});
    CHECK(all->lines.front().label == "burst pipe");
    CHECK(all->lines.front().approvedBy == idOf<StaffId>(78));
    CHECK_FALSE(all->lines.at(1).approvedBy.has_value());
    CHECK(all->owedAfter == yuan(50));
    CHECK(all->prepaidAfter == yuan(20));
}

TEST_CASE("Sums that make no sense are refused", "[fee]")
{
    FeeAccount account = owner;
    account.prepaid = yuan(500);
    FeeItem gone = item(3);
    gone.goneAt = morning;
    FeeItem voided = item(4);
    voided.voided = Voided{.at = morning, .reason = "x", .by = {}};
    const std::vector<FeeItem> items{item(1), item(2), gone, voided};
    const auto code = [&](const FeeMoney& money) { return FeeAllocation::of(account, items, money, {}).error().code; };
    CHECK(code({}) == feeNothingToTake);
    CHECK(code({.damages = Money::fromFen(1)}) == feeTooMuchDamages);
    CHECK(code({.amount = yuan(-1)}) == feeBadMoney);
    CHECK(code({.amount = yuan(1), .damages = yuan(-1)}) == feeBadMoney);
    CHECK(code({.waived = yuan(-1), .waiverReason = "x"}) == feeBadMoney);
    CHECK(code({.amount = yuan(1), .fromPrepaid = yuan(-1)}) == feeBadMoney);
    CHECK(code({.amount = yuan(10), .damages = yuan(11)}) == feeTooMuchDamages);
    CHECK(code({.waived = yuan(10)}) == feeNeedsReason);
    CHECK(code({.waived = yuan(301), .waiverReason = "x"}) == feeTooMuchWaived);
    CHECK(code({.fromPrepaid = yuan(301)}) == feeTooMuchPrepaid);
    CHECK(code({.amount = yuan(1), .designated = std::vector{gone.id}}) == feeClosedItem);
    CHECK(code({.amount = yuan(1), .designated = std::vector{voided.id}}) == feeClosedItem);
    account.prepaid = Money::fromFen(std::numeric_limits<std::int64_t>::max());
    CHECK(code({.amount = yuan(1'000'000)}) == amountOverflow);
    account.prepaid = yuan(40);
    CHECK(code({.fromPrepaid = yuan(41)}) == feeTooMuchPrepaid);
}

TEST_CASE("Damages are so much of what is owed for each day, rounded to fen and never more than that", "[fee]")
{
    const auto damages = [](std::int64_t fen, LocalDate day, std::int64_t rate) {
        FeeItem owed = item(1); // due on 10 January
        owed.amount = Money::fromFen(fen);
        return FeeDamages::of({owed}, day, rate).value().fen();
    };
    CHECK(damages(10000, dayOf(1, 10), 50) == 0);
    CHECK(damages(10000, dayOf(1, 11), 50) == 5); // five parts in ten thousand of 100 yuan
    CHECK(damages(10000, dayOf(1, 20), 50) == 50);
    CHECK(damages(1001, dayOf(1, 11), 50) == 1); // 0.5005 fen
    CHECK(damages(999, dayOf(1, 11), 50) == 0);  // 0.4995 fen
    CHECK(damages(100, dayOf(12, 10), 500) == 100);
    FeeItem much = item(1);
    much.amount = Money::fromFen(std::numeric_limits<std::int64_t>::max());
    CHECK(FeeDamages::of({much}, dayOf(2, 10), 50).error().code == amountOverflow);
    CHECK_FALSE(FeeDamages::rate(RuleBook::compile({})).has_value());
    Pack pack{.id = "contract", .title = {}, .version = "1"};
    pack.limits = {{.head = {.id = "late", .pack = "contract"}, .what = "damages_rate", .most = 50}};
    CHECK(FeeDamages::rate(RuleBook::compile({pack})) == 50);
}

TEST_CASE("A tax number is looked at for its form", "[fee]")
{
    CHECK(TaxNumber::read(" 91350100m000100y43 ").value() == "91350100M000100Y43");
    CHECK(TaxNumber::read("９１３５０１００Ｍ０００１００Ｙ４３").value() == "91350100M000100Y43");
    CHECK(TaxNumber::read("123456789012345").has_value());
    CHECK(TaxNumber::read("12345678901234567890").has_value());
    for (const char* const bad : {"", "91350100M000100Y44", "91350100I000100Y43", "12345", "1234567890123456",
                                  "9135-0100M000100Y43", "某公司"}) {
        INFO(bad);
        CHECK(TaxNumber::read(bad).error().code == feeBadTaxNumber);
    }
}

} // namespace frontdesk::tst_FeeAllocation
