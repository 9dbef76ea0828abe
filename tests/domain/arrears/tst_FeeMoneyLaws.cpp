#include "domain/arrears/FeePaymentDesk.h"

#include <map>
#include <random>

namespace frontdesk::tst_FeeMoneyLaws {

using namespace feetest;

namespace {

/// What must come out, worked out in the dullest way: one fen after another, with nothing but whole numbers.
struct DullLedger {
    struct Owed {
        FeeItemId id;
        std::int64_t amount = 0;
        std::int64_t settled = 0;
    };
    std::vector<Owed> items; ///< by due date
    std::int64_t prepaid = 0;
    std::int64_t till = 0;
    struct Entry {
        std::map<FeeItemId, std::int64_t> settled = {};
        std::int64_t prepaid = 0;
        std::int64_t total = 0;
        bool back = false;
    };
    std::vector<Entry> entries;

    Owed* oldestOf(const std::vector<FeeItemId>& ticked)
    {
        for (Owed& item : items) {
            const bool isTicked = std::find(ticked.begin(), ticked.end(), item.id) != ticked.end();
            if (isTicked && item.settled < item.amount) {
                return &item;
            }
        }
        return nullptr;
    }
    /// @return false when it must be refused; then nothing has moved
    bool take(const std::vector<FeeItemId>& ticked, std::int64_t amount, std::int64_t damages, std::int64_t waived,
              std::int64_t fromPrepaid)
    {
        const DullLedger before = *this;
        Entry entry{.total = amount};
        const auto refuse = [&] {
            *this = before;
            return false;
        };
        if (damages > amount || (amount == 0 && waived == 0 && fromPrepaid == 0)) {
            return refuse();
        }
        for (std::int64_t fen = 0; fen < waived + fromPrepaid; ++fen) {
            Owed* const item = oldestOf(ticked);
            if (item == nullptr || (fen >= waived && prepaid == 0)) {
                return refuse();
            }
            ++item->settled;
            ++entry.settled[item->id];
            if (fen >= waived) {
                --prepaid;
                --entry.prepaid;
            }
        }
        for (std::int64_t fen = 0; fen < amount - damages; ++fen) {
            if (Owed* const item = oldestOf(ticked)) {
                ++item->settled;
                ++entry.settled[item->id];
            } else {
                ++prepaid;
                ++entry.prepaid;
            }
        }
        till += amount;
        entries.push_back(entry);
        return true;
    }
    bool takeBack(std::size_t at)
    {
        Entry& entry = entries.at(at);
        if (entry.back || prepaid - entry.prepaid < 0) {
            return false;
        }
        for (Owed& item : items) {
            item.settled -= entry.settled[item.id];
        }
        prepaid -= entry.prepaid;
        till -= entry.total;
        entry.back = true;
        return true;
    }
};

std::string yuanOf(std::int64_t fen) { return Money::fromFen(fen).toYuan(); }

/// What the lines of everything that was taken come to must be what items and account say.
void checkLines(const FeePaymentDesk& desk, const FeeAccount& account)
{
    std::map<FeeItemId, std::int64_t> settled;
    std::int64_t prepaid = 0;
    std::map<std::int64_t, int> series;
    for (const auto& [id, payment] : desk.store.data().feePayments) {
        std::int64_t hands = 0;
        for (const FeePaymentLine& line : payment.lines) {
            CHECK_FALSE(line.amount.isZero());
            CHECK(line.amount.isNegative() == payment.reverses.has_value());
            hands += changesHands(line.kind) ? line.amount.fen() : 0;
            settled[line.item.value_or(contract::idOf<FeeItemId>(1))] += settlesItem(line.kind) ? line.amount.fen() : 0;
            prepaid += line.kind == PaymentLineKind::Prepayment    ? line.amount.fen()
                       : line.kind == PaymentLineKind::FromPrepaid ? -line.amount.fen()
                                                                   : 0;
        }
        CHECK(hands == payment.total.fen());
        CHECK(payment.change.fen() == payment.tendered.fen() - (payment.reverses ? 0 : payment.total.fen()));
        CHECK_FALSE(payment.change.isNegative());
        ++series[payment.series];
    }
    for (const auto& [id, item] : desk.store.data().feeItems) {
        CHECK(item.settled.fen() == settled[item.id]);
        CHECK_FALSE(item.settled.isNegative());
        CHECK(item.settled <= item.amount);
    }
    CHECK(desk.stored(account).prepaid.fen() == prepaid);
    std::int64_t next = 0;
    for (const auto& [number, count] : series) {
        CHECK(number == ++next);
        CHECK(count == 1);
    }
}

} // namespace

TEST_CASE("However money comes and goes back, items and balance are what a dull ledger says", "[fee]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 9U, 10U, 11U, 12U);
    INFO("seed " << seed);
    std::mt19937 random{seed};
    const auto upTo = [&](std::int64_t most) { return std::uniform_int_distribution<std::int64_t>{0, most}(random); };
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    DullLedger dull;
    std::vector<FeePayment> taken;
    int refused = 0;
    for (int step = 0; step < 60; ++step) {
        const std::int64_t what = upTo(9);
        if (what < 2 && dull.items.size() < 9) { // another fee, due later than those before
            const std::string due = "2026-0" + std::to_string(dull.items.size() + 1) + "-10";
            const std::int64_t fen = 1 + upTo(150);
            dull.items.push_back({desk.owe(account, yuanOf(fen), due).id, fen});
        } else if (what < 8) {
            std::vector<FeeItemId> ticked;
            for (const auto& item : dull.items) {
                if (item.settled < item.amount && upTo(2) > 0) {
                    ticked.push_back(item.id);
                }
            }
            std::shuffle(ticked.begin(), ticked.end(), random);
            const std::int64_t amount = upTo(3) == 0 ? 0 : upTo(200);
            const std::int64_t damages = upTo(3) == 0 ? upTo(30) : 0;
            const std::int64_t waived = upTo(3) == 0 ? upTo(60) : 0;
            const std::int64_t fromPrepaid = upTo(2) == 0 ? upTo(80) : 0;
            const auto payment = desk.take(account,
                                           {.amount = yuanOf(amount),
                                            .tendered = upTo(1) == 0 ? yuanOf(amount + upTo(100)) : std::string{},
                                            .damages = yuanOf(damages),
                                            .waiver = yuanOf(waived),
                                            .waiverReason = "agreed",
                                            .fromPrepaid = yuanOf(fromPrepaid),
                                            .ticked = ticked},
                                           supervisor);
            const bool wanted = dull.take(ticked, amount, damages, waived, fromPrepaid);
            INFO("step " << step << ": " << amount << ' ' << damages << ' ' << waived << ' ' << fromPrepaid);
            REQUIRE(payment.has_value() == wanted);
            refused += wanted ? 0 : 1;
            if (payment) {
                taken.push_back(*payment);
            }
        } else if (!taken.empty()) {
            const auto at = static_cast<std::size_t>(upTo(static_cast<std::int64_t>(taken.size()) - 1));
            const auto counter = desk.counter(desk.stored(taken[at]));
            const bool wanted = dull.takeBack(at);
            REQUIRE(counter.has_value() == wanted);
            refused += wanted ? 0 : 1;
        }
        for (const auto& item : dull.items) {
            REQUIRE(desk.store.data().feeItems.at(item.id.value()).settled.fen() == item.settled);
        }
        REQUIRE(desk.stored(account).prepaid.fen() == dull.prepaid);
    }
    checkLines(desk, account);
    std::int64_t till = 0;
    for (const auto& [id, payment] : desk.store.data().feePayments) {
        till += payment.total.fen();
    }
    CHECK(till == dull.till);
    CHECK(refused > 0); // the laws were tried at their edges, too
    CHECK(taken.size() > 10);
}

} // namespace frontdesk::tst_FeeMoneyLaws
