#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeePaymentDesk.h"
#include "domain/arrears/FeePaymentGates.h"
#include "domain/arrears/FeePaymentMoments.h"
#include "domain/arrears/Remittance.h"
#include "domain/people/Rights.h"
#include "rules/Vocabulary.h"

#include <fstream>
#include <sstream>

namespace frontdesk::tst_FeePaymentService {

using namespace feetest;
using Lines = std::vector<std::string>;

namespace {

std::vector<std::string> problemsOf(const Error& error)
{
    std::vector<std::string> problems;
    for (const Problem& problem : error.problems) {
        problems.push_back(problem.field + ' ' + std::string{problem.code.name});
    }
    return problems;
}

} // namespace

TEST_CASE("Money is taken with its receipt, and what is settled and paid ahead follows", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem old = desk.owe(account, "100", "2026-01-10");
    const FeeItem fresh = desk.owe(account, "250.50", "2026-02-10");
    const auto input =
        desk.toTake(account, {.amount = "400", .tendered = "500", .payer = " 王芳 ", .ticked = {old.id, fresh.id}});
    const auto taken = desk.take(input);
    REQUIRE(taken.has_value());
    CHECK(taken->number == "SJ-2026-000001");
    CHECK(toIso(taken->day) == "2026-11-21");
    CHECK(taken->total.toYuan() == "400.00");
    CHECK(taken->change.toYuan() == "100.00");
    CHECK(taken->payer == "王芳");
    CHECK(taken->operatorId == clerk.staff);
    CHECK(desk.linesOf(*taken) ==
          Lines{"principal 100.00 物业费 2026-01-10", "principal 250.50 物业费 2026-02-10", "prepayment 49.50"});
    CHECK(desk.stored(old).rest().isZero());
    CHECK(desk.stored(fresh).settled == fresh.amount);
    CHECK(desk.stored(account).prepaid.toYuan() == "49.50");
    CHECK(desk.actionsOn(refOf(old)) == Lines{"added", "settled"});
    CHECK(desk.actionsOn(refOf(account)) == Lines{"added", "balance"});
    CHECK(desk.actionsOn(refOf(*taken)) == Lines{"taken"});

    // The same save twice is one; another one under the same id is refused.
    CHECK(desk.take(input).value() == *taken);
    FeePaymentToTake other = input;
    other.form.tendered = "400";
    CHECK(desk.take(other).error().code == recordConflict);
    CHECK(desk.stored(account).prepaid.toYuan() == "49.50");
    CHECK(desk.store.data().feePayments.size() == 1);
}

TEST_CASE("What is paid ahead settles a later fee, without money", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    REQUIRE(desk.take(account, {.method = "transfer", .amount = "300", .reference = "8899"}).has_value());
    const FeeItem item = desk.owe(account, "200", "2026-12-10");
    const auto use = [&](const char* yuan) {
        return desk.run<FeePayment>([&](UnitOfWork& uow) {
            return desk.payments.usePrepaid(uow, clerk, desk.toTake(account, {}), Money::parseYuan(yuan).value());
        });
    };
    CHECK(problemsOf(use("201").error()) == Lines{"from_prepaid fee.too_much_prepaid"});
    const auto used = use("150");
    REQUIRE(used.has_value());
    CHECK(used->total.isZero());
    CHECK(desk.linesOf(*used) == Lines{"from_prepaid 150.00 物业费 2026-12-10"});
    CHECK(used->number == "SJ-2026-000002");
    CHECK(desk.stored(account).prepaid.toYuan() == "150.00");
    CHECK(desk.stored(item).rest().toYuan() == "50.00");
}

TEST_CASE("What is wrong with a payment is told field by field, and nothing is written", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2026-01-10");
    const FeeItem foreign = desk.owe(desk.account("3-1802"), "100", "2026-01-10");
    const auto problems = [&](FeePaymentForm form, const Actor& actor = clerk) {
        return problemsOf(desk.take(account, std::move(form), actor).error());
    };
    CHECK(problems({.method = "cheque",
                    .amount = "ten",
                    .tendered = "-1",
                    .damages = "1.234",
                    .fromPrepaid = "x",
                    .taxNumber = "12"}) == Lines{"payment_method form.unknown_word", "paid_amount fee.bad_money",
                                                 "damages fee.bad_money", "from_prepaid fee.bad_money",
                                                 "tendered fee.bad_money", "tax_number fee.bad_tax_number"});
    CHECK(problems({}) == Lines{"paid_amount fee.nothing_to_take"});
    CHECK(problems({.amount = "100", .tendered = "99.99"}) == Lines{"tendered fee.too_little_given"});
    CHECK(problems({.method = "qr", .amount = "100", .tendered = "101"}) == Lines{"tendered fee.given_is_cash"});
    CHECK(problems({.amount = "10", .damages = "11"}) == Lines{"damages fee.too_much_damages"});
    CHECK(problems({.amount = "10", .taxNumber = "123456789012345"}) == Lines{"invoice_title form.field_required"});
    CHECK(problems({.amount = "10", .ticked = {foreign.id}}) == Lines{"paid_amount fee.foreign_item"});
    CHECK(problems({.amount = "92233720368547758.07", .tendered = "92233720368547758.08"}) ==
          Lines{"tendered fee.bad_money"});
    CHECK(problems({.waiver = "101", .waiverReason = "x", .ticked = {item.id}}, supervisor) ==
          Lines{"waiver fee.too_much_waived"});
    CHECK(problems({.waiver = "1", .ticked = {item.id}}, supervisor) == Lines{"waiver_reason fee.needs_reason"});
    CHECK(desk.take(account, {.waiver = "1", .waiverReason = "x", .ticked = {item.id}}).error().code == noRight);

    // What was shown and is not so any more is not taken; the number that it would have had is not lost.
    FeePaymentToTake shown = desk.toTake(account, {.amount = "60", .ticked = {item.id}});
    shown.shown = desk.run<FeePayment>([&](UnitOfWork& uow) {
                          return FeePaymentPlan::of(shown.id, *uow.fees().findAccount(account.id),
                                                    *uow.fees().itemsOf(account.id), shown.form, clerk.staff, desk.now)
                              .map([](const FeePaymentPlan& plan) { return plan.payment; });
                      })
                      ->lines;
    REQUIRE(desk.take(account, {.amount = "70", .ticked = {item.id}})->number == "SJ-2026-000001");
    CHECK(desk.take(shown).error().code == feeOwedChanged);
    CHECK(desk.take(account, {.amount = "30", .ticked = {item.id}})->number == "SJ-2026-000002");
    CHECK(problems({.amount = "1", .ticked = {item.id}}) == Lines{"paid_amount fee.closed_item"});
    CHECK(desk.store.data().feePayments.size() == 2);
}

TEST_CASE("A waiver stands on its own line with who approved it and why", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2026-01-10");
    const auto taken = desk.take(
        account, {.method = "qr", .amount = "80", .waiver = "20", .waiverReason = "burst pipe", .ticked = {item.id}},
        supervisor);
    REQUIRE(taken.has_value());
    CHECK(desk.linesOf(*taken) == Lines{"waiver 20.00 burst pipe", "principal 80.00 物业费 2026-01-10"});
    CHECK(taken->lines.front().approvedBy == supervisor.staff);
    CHECK(taken->total.toYuan() == "80.00");
    CHECK(desk.stored(item).rest().isZero());
}

TEST_CASE("A counter-entry takes a payment back, once, with a number and a reason of its own", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2026-01-10");
    const auto taken = desk.take(account, {.amount = "130", .tendered = "200", .damages = "10", .ticked = {item.id}});
    REQUIRE(taken.has_value());
    CHECK(desk.counter(*taken, " ").error().code == feeNeedsReason);
    CHECK(desk.counter(*taken, "x", clerk).error().code == noRight);
    const auto id = desk.ids.next<FeePaymentTag>();
    const auto counter = desk.counter(id, *taken, "wrong room", supervisor);
    REQUIRE(counter.has_value());
    CHECK(counter->number == "SJ-2026-000002");
    CHECK(counter->reverses == taken->id);
    CHECK(counter->total.toYuan() == "-130.00");
    CHECK(counter->tendered.isZero());
    CHECK(desk.linesOf(*counter) ==
          Lines{"principal -100.00 物业费 2026-01-10", "damages -10.00", "prepayment -20.00"});
    CHECK(desk.stored(item).settled.isZero());
    CHECK(desk.stored(account).prepaid.isZero());
    CHECK(desk.stored(*taken).reversedBy == counter->id);
    CHECK(desk.actionsOn(refOf(*taken)) == Lines{"taken", "countered"});

    CHECK(desk.counter(id, *taken, "wrong room", supervisor).value() == *counter); // asked for again
    CHECK(desk.counter(id, *taken, "another", supervisor).error().code == recordConflict);
    CHECK(desk.counter(desk.stored(*taken)).error().code == feeReversed);
    CHECK(desk.counter(*counter).error().code == feeCounterEntry);
    CHECK(desk.store.data().feePayments.size() == 2);
}

TEST_CASE("What was paid ahead is not taken back once it has settled something", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    const auto ahead = desk.take(account, {.amount = "300"});
    desk.owe(account, "200", "2026-12-10");
    const auto used = desk.run<FeePayment>([&](UnitOfWork& uow) {
        return desk.payments.usePrepaid(uow, clerk, desk.toTake(account, {}), Money::fromFen(100));
    });
    CHECK(desk.counter(*ahead).error().code == feePrepaidUsed);
    CHECK_FALSE(desk.stored(*ahead).reversedBy.has_value());
    REQUIRE(desk.counter(*used).has_value());
    CHECK(desk.counter(*ahead)->number == "SJ-2026-000004"); // no number was lost by what was refused
    CHECK(desk.stored(account).prepaid.isZero());
}

TEST_CASE("The customer agrees once, and an invoice comes later", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    auto payment = desk.take(account, {.amount = "300", .invoiceTitle = "某公司"}).value();
    CHECK(payment.invoice->title == "某公司");
    const auto change = [&](auto job) { return desk.run<FeePayment>(job); };
    GuidanceSession session{"book 1"};
    session.tick("base/payment-steps/confirmed", desk.now);
    const auto confirmed = change([&](UnitOfWork& uow) {
        return desk.payments.confirm(uow, clerk, {payment.id, payment.version}, session, desk.now);
    });
    REQUIRE(confirmed.has_value());
    CHECK(confirmed->confirmedAt == desk.now);
    CHECK(GuidanceSession::readFrom(confirmed->guidance, "").isTicked("base/payment-steps/confirmed"));
    CHECK(change([&](UnitOfWork& uow) {
              return desk.payments.confirm(uow, clerk, {payment.id, 1}, session, desk.now + std::chrono::minutes{1});
          }).value() == *confirmed);

    const auto ask = [&](const FeePayment& of, const char* title, const char* number) {
        return change([&](UnitOfWork& uow) {
            return desk.payments.requestInvoice(uow, clerk, {of.id, of.version}, title, number, desk.now);
        });
    };
    const auto issue = [&](const FeePayment& of, const char* number) {
        return change([&](UnitOfWork& uow) {
            return desk.payments.issueInvoice(uow, clerk, {of.id, of.version}, number, desk.now);
        });
    };
    CHECK(problemsOf(ask(*confirmed, "", "").error()) == Lines{"invoice_title form.field_required"});
    const auto renamed = ask(*confirmed, "另一公司", "91350100M000100Y43");
    REQUIRE(renamed.has_value());
    CHECK(renamed->invoice->taxNumber == "91350100M000100Y43");
    CHECK(problemsOf(issue(*renamed, " ").error()) == Lines{"invoice_no form.field_required"});
    const auto issued = issue(*renamed, "25312000");
    REQUIRE(issued.has_value());
    CHECK(issued->invoice->issuedAt == desk.now);
    CHECK(issue(*issued, "25312000").value() == *issued);
    CHECK(issue(*issued, "25312001").error().code == feeInvoiceIssued);
    CHECK(ask(*issued, "x", "").error().code == feeInvoiceIssued);
    const auto plain = desk.take(account, {.amount = "1"}).value();
    CHECK(issue(plain, "1").error().code == feeInvoiceNotAsked);
    REQUIRE(desk.counter(plain).has_value());
    CHECK(ask(desk.stored(plain), "x", "").error().code == feeReversed);
}

TEST_CASE("Whoever waits for money hears of it in the same transaction", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    std::vector<FeeAccountId> moved;
    bool refuse = false;
    desk.payments = FeePaymentService{[&](UnitOfWork&, const Actor&, FeeAccountId id, UtcTime) -> Result<void> {
        moved.push_back(id);
        return refuse ? Result<void>{fail(recordConflict)} : Result<void>{};
    }};
    REQUIRE(desk.take(account, {.amount = "10"}).has_value());
    refuse = true;
    CHECK(desk.take(account, {.amount = "10"}).error().code == recordConflict);
    CHECK(moved == std::vector{account.id, account.id});
    CHECK(desk.stored(account).prepaid.toYuan() == "10.00");
    refuse = false;
    CHECK(desk.take(account, {.amount = "10"})->series == 2); // what was rolled back leaves no gap
}

TEST_CASE("Each year has its series of receipts", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    CHECK(desk.take(account, {.amount = "1"})->number == "SJ-2026-000001");
    desk.now = UtcTime{std::chrono::sys_days{std::chrono::year{2026} / 12 / 31} + std::chrono::hours{16}};
    CHECK(desk.take(account, {.amount = "1"})->number == "SJ-2027-000001"); // midnight in Shanghai
}

TEST_CASE("The slip of a day adds up by method and tells counter-entries apart", "[fee]")
{
    FeePaymentDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2026-01-10");
    REQUIRE(desk.take(account, {.amount = "100", .tendered = "200"}).has_value());
    REQUIRE(desk.take(account, {.method = "qr", .amount = "30"}).has_value());
    const auto wrong = desk.take(account, {.amount = "150"});
    REQUIRE(desk.counter(*wrong).has_value());
    REQUIRE(desk.take(account, {.waiver = "1", .waiverReason = "x", .ticked = {item.id}}, supervisor).has_value());
    std::vector<FeePayment> payments;
    REQUIRE(desk.store
                .readNow([&](const ReadView& view) {
                    return view.feePayments().onDays(wrong->day, wrong->day).map([&](auto all) { payments = all; });
                })
                .has_value());
    const auto slip = Remittance::of(wrong->day, payments);
    REQUIRE(slip.has_value());
    REQUIRE(slip->lines.size() == 2);
    const RemittanceLine& cash = slip->lines.front();
    CHECK(cash.receipts == 2);
    CHECK(cash.taken.toYuan() == "250.00");
    CHECK(cash.counters == 1);
    CHECK(cash.returned.toYuan() == "150.00");
    CHECK(cash.net.toYuan() == "100.00");
    CHECK(slip->cash() == cash.net);
    CHECK(slip->net.toYuan() == "130.00");
    CHECK(slip->papers == 5);
    CHECK(slip->withoutMoney == 1);
    CHECK(slip->first == "SJ-2026-000001");
    CHECK(slip->last == "SJ-2026-000005");
    CHECK(Remittance::of(wrong->day, {})->cash().isZero());
}

TEST_CASE("A form of a payment comes back from its draft", "[fee]")
{
    const FeePaymentForm form{.method = "pos",
                              .amount = "1",
                              .tendered = "2",
                              .damages = "3",
                              .waiver = "4",
                              .waiverReason = "5",
                              .fromPrepaid = "6",
                              .payer = "7",
                              .reference = "8",
                              .note = "9",
                              .invoiceTitle = "10",
                              .taxNumber = "11",
                              .ticked = {contract::idOf<FeeItemId>(3), contract::idOf<FeeItemId>(4)}};
    RecordImage image;
    form.writeTo(image, "form.");
    CHECK(FeePaymentForm::readFrom(image, "form.") == form);
    CHECK(form.field("tendered") == "2");
    CHECK(form.field("nothing").empty());
}

TEST_CASE("The packs' requirements at the counter are marks, and an invoice that nobody wants is none", "[fee]")
{
    const RuleBook none = RuleBook::compile({});
    FeePayment payment = contract::fullFeePayment(1, contract::idOf<FeeAccountId>(1), contract::idOf<FeeItemId>(1));
    CHECK(FeePaymentGates::marks(payment, none, Facts{}).empty());
    CHECK(FeePaymentGates::text(payment, "paid_amount") == "1.50");
    CHECK(FeePaymentGates::text(payment, "change_amount") == "0.50");
    CHECK(FeePaymentGates::text(payment, "invoice_no") == "25312000");
    CHECK(FeePaymentGates::text(payment, "customer_confirmed") == "1");
    payment.confirmedAt.reset();
    CHECK(FeePaymentGates::text(payment, "customer_confirmed").empty());

    Pack pack{.id = "service", .title = {}, .version = "1"};
    pack.requirements = {{.head = {.id = "fields", .at = std::string{moment::feePaymentReceived}, .pack = "service"},
                          .fields = {"paid_amount", "change_amount", "invoice_no", "purpose"},
                          .allowDeclined = true},
                         {.head = {.id = "agrees", .at = std::string{moment::feePaymentReceived}, .pack = "service"},
                          .fields = {"customer_confirmed"},
                          .level = GateLevel::Block}};
    const RuleBook book = RuleBook::compile({pack});
    const auto marked = [&] {
        std::vector<std::string> fields;
        for (const GateMark& mark : FeePaymentGates::marks(payment, book, Facts{})) {
            CHECK(mark.level == GateLevel::Warn); // the money lies on the counter
            CHECK(mark.problem.code == feePaymentGate);
            fields.push_back(mark.problem.field);
        }
        return fields;
    };
    CHECK(marked() == Lines{"customer_confirmed"});
    payment.invoice->number.clear();
    CHECK(marked() == Lines{"invoice_no", "customer_confirmed"});
    payment.invoice.reset();
    payment.confirmedAt = contract::morning;
    CHECK(marked().empty());
    CHECK_FALSE(FeePaymentGates::has("purpose"));
}

TEST_CASE("The moments and fields of taking money are the vocabulary's", "[fee]")
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    const auto vocabulary = Vocabulary::read(text.str(), path);
    REQUIRE(vocabulary.has_value());
    for (const std::string_view name : moment::feePaymentMoments) {
        INFO(name);
        REQUIRE(vocabulary->moment(name) != nullptr);
        CHECK_FALSE(vocabulary->moment(name)->planned);
    }
    for (const char* const field : {"paid_amount", "change_amount", "invoice_no", "customer_confirmed"}) {
        INFO(field);
        CHECK(vocabulary->field(field) != nullptr);
    }
}

} // namespace frontdesk::tst_FeePaymentService
