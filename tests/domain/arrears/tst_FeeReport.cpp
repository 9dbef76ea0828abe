#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeReport.h"
#include "rules/PackReader.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

namespace frontdesk::tst_FeeReport {

using contract::dayOf;
using contract::idOf;
using contract::morning;

namespace {

const FeeAccountId ours = idOf<FeeAccountId>(1);

std::string textOf(const std::string& path)
{
    std::ifstream file{std::string{FRONTDESK_SOURCE_DIR} + path};
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

RuleBook shippedBook()
{
    static const auto vocabulary = Vocabulary::read(textOf("/resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    auto pack = PackReader{*vocabulary}.read(textOf("/resources/packs/base.toml"), "base.toml");
    REQUIRE(pack.has_value());
    return RuleBook::compile({std::move(*pack)});
}

FeeItem owed(int number, LocalDate due, std::int64_t fen, std::int64_t settled = 0)
{
    FeeItem item{.id = idOf<FeeItemId>(number), .account = ours};
    item.due = due;
    item.amount = Money::fromFen(fen);
    item.settled = Money::fromFen(settled);
    return item;
}

FeePayment paid(int number, LocalDate day, std::vector<FeePaymentLine> lines)
{
    FeePayment payment{.id = idOf<FeePaymentId>(number), .account = ours, .day = day};
    for (const FeePaymentLine& line : lines) {
        const bool isMoney = line.kind != PaymentLineKind::Waiver && line.kind != PaymentLineKind::FromPrepaid;
        payment.total = isMoney ? payment.total.plus(line.amount).value() : payment.total;
    }
    payment.lines = std::move(lines);
    payment.operatorId = idOf<StaffId>(77);
    return payment;
}

FeePaymentLine line(PaymentLineKind kind, int item, std::int64_t fen)
{
    return {.kind = kind,
            .item = item > 0 ? std::optional{idOf<FeeItemId>(item)} : std::nullopt,
            .amount = Money::fromFen(fen)};
}

/// November; it is the 30th.
FeeReport november() { return {{dayOf(11, 1), dayOf(12, 1)}, dayOf(11, 30), *TimeZone::named("Asia/Shanghai")}; }

IndicatorCount countOf(const FeeReport& report, const RuleBook& book, const std::string& id)
{
    for (const IndicatorFigure& figure : report.figures(book)) {
        if (figure.indicator->head.id == id) {
            return figure.total;
        }
    }
    FAIL("no indicator " << id);
    return {};
}

} // namespace

TEST_CASE("Each fen of what is owed is in one part, and the formulas of the packs are reckoned from them", "[fee]")
{
    const RuleBook book = shippedBook();
    FeeReport report = november();
    FeeAccount account{.id = ours, .place = "3-1801"};
    // Due in November: 1,000.00. 100 was paid in October, 300 in November, 50 came of a balance, 40 was waived, 60 in
    // December.
    const FeeItem current = owed(1, dayOf(11, 10), 100000, 55000);
    report.add(
        paid(11, dayOf(10, 20), {line(PaymentLineKind::Principal, 1, 10000)})); // before the period: not looked at
    report.add(paid(12, dayOf(11, 5),
                    {line(PaymentLineKind::Principal, 1, 30000), line(PaymentLineKind::FromPrepaid, 1, 5000),
                     line(PaymentLineKind::Waiver, 1, 4000), line(PaymentLineKind::Damages, 1, 777)}));
    report.add(paid(13, dayOf(12, 2), {line(PaymentLineKind::Principal, 1, 6000)}));
    // From before: 500.00 owed, 200 of it paid in November, of which 50 was taken back.
    const FeeItem old = owed(2, dayOf(3, 10), 50000, 15000);
    report.add(paid(14, dayOf(11, 6),
                    {line(PaymentLineKind::Principal, 2, 20000), line(PaymentLineKind::Prepayment, 0, 900)}));
    FeePayment counter = paid(15, dayOf(11, 7), {line(PaymentLineKind::Principal, 2, -5000)});
    counter.reverses = idOf<FeePaymentId>(9);
    report.add(counter);
    // Missing in finance's list since November, and one that nobody owes.
    FeeItem gone = owed(3, dayOf(11, 1), 7000);
    gone.goneAt = morning;
    FeeItem voided = owed(4, dayOf(11, 1), 900);
    voided.voided = Voided{.at = morning, .reason = "x"};
    FeeItem later = owed(5, dayOf(12, 10), 800);
    report.add(account);
    for (const FeeItem& item : {current, old, gone, voided, later}) {
        report.add(item);
    }
    // Of 1,000.00 less 40 waived, 100 + 300 + 50 had come in by the end of November.
    CHECK(countOf(report, book, "fee-collected-rate") ==
          IndicatorCount{.numerator = 45000, .denominator = 96000, .excluded = 11000});
    CHECK(countOf(report, book, "fee-old-cleared-rate") == IndicatorCount{.numerator = 15000, .denominator = 50000});
    const auto figures = report.figures(book);
    CHECK(figures.front().groups.contains("3"));
    const FeeMoneyRow& money = report.money();
    CHECK(money.payments == 1);
    CHECK(money.received == Money::fromFen(30000 + 777 + 20000 + 900 - 5000));
    CHECK(money.principal == Money::fromFen(45000));
    CHECK(money.damages == Money::fromFen(777));
    CHECK(money.waived == Money::fromFen(4000));
    CHECK(money.prepaid == Money::fromFen(900));
    CHECK(money.fromPrepaid == Money::fromFen(5000));
    CHECK(report.moneyByMonth().at("2026-11") == money);
    CHECK(report.moneyByStaff().at(idOf<StaffId>(77).value()) == money);
    // What is open today by its age, the December one too.
    CHECK(report.ageing().total == Money::fromFen(45000 + 35000 + 800));
    CHECK(report.ageing().rest ==
          std::array{Money::fromFen(800), Money::fromFen(45000), Money{}, Money::fromFen(35000), Money{}});
    CHECK(report.ageing().items == 3);
    CHECK(report.ageingByBuilding().at("3") == report.ageing());
    CHECK(report.ageingByClass().at("unknown") == report.ageing());
    CHECK(report.ageingBySteward().at("") == report.ageing());
}

TEST_CASE("Promises kept and calls that reached somebody are counted, what was put off is not", "[fee]")
{
    const RuleBook book = shippedBook();
    FeeReport report = november();
    for (const PayPromiseState state : {PayPromiseState::Kept, PayPromiseState::Kept, PayPromiseState::Partly,
                                        PayPromiseState::Broken, PayPromiseState::Open, PayPromiseState::Withdrawn}) {
        report.add(PayPromise{.id = idOf<PayPromiseId>(1), .account = ours, .state = state});
    }
    CHECK(countOf(report, book, "fee-promises-kept-rate") == IndicatorCount{.numerator = 2, .denominator = 4});
    const auto called = [&](FeeChannel channel, FeeOutcome outcome, FeeListener listener) {
        FeeContact contact{.id = idOf<FeeContactId>(1), .account = ours};
        contact.channel = channel;
        contact.outcome = outcome;
        contact.listener = listener;
        report.add(contact);
    };
    called(FeeChannel::Phone, FeeOutcome::Done, FeeListener::Payer);
    called(FeeChannel::Phone, FeeOutcome::Done, FeeListener::ThirdPerson);
    called(FeeChannel::Phone, FeeOutcome::NotReached, FeeListener::Nobody);
    called(FeeChannel::Phone, FeeOutcome::Postponed, FeeListener::Nobody);
    called(FeeChannel::Letter, FeeOutcome::Done, FeeListener::Nobody);
    CHECK(countOf(report, book, "fee-reached-rate") == IndicatorCount{.numerator = 1, .denominator = 3, .excluded = 1});
}

} // namespace frontdesk::tst_FeeReport
