#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeAccountService.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeePaymentService.h"
#include "domain/arrears/RemittanceService.h"
#include "storage/AuditVerifier.h"
#include "storage/DatabaseCheck.h"
#include "support/TempDatabase.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_FeeMoney {

namespace {

const Actor supervisor{.staff = contract::idOf<StaffId>(78), .roles = {Role::Supervisor}};

/// A store in which a fee is half paid, something was paid ahead and used, and a payment was taken back.
struct StoredFees {
    TempDatabase database;
    IdMaker ids{database.clock, 1};
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    FeeAccountService accounts;
    FeePaymentService payments;
    UtcTime now = contract::morning;

    StoredFees() { REQUIRE(database.open().has_value()); }

    template <class T> Result<T> run(std::function<Result<T>(UnitOfWork&)> job)
    {
        Result<T> result = fail(recordNotFound);
        static_cast<void>(database.write([&](UnitOfWork& uow) -> Result<void> {
            result = job(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        }));
        return result;
    }
    FeeAccount account(const std::string& place)
    {
        return run<FeeAccount>([&](UnitOfWork& uow) {
                   return accounts.save(uow, supervisor, ids.next<FeeAccountTag>(), {}, {.place = place}, now);
               })
            .value();
    }
    FeeItem owe(const FeeAccount& of, const std::string& amount)
    {
        return run<FeeItem>([&](UnitOfWork& uow) {
                   return accounts.addItem(uow, supervisor, ids.next<FeeItemTag>(), of.id,
                                           {.kind = "fee", .amount = amount, .due = "2026-01-10"}, now);
               })
            .value();
    }
    Result<FeePayment> take(const FeeAccount& of, const FeePaymentForm& form)
    {
        return run<FeePayment>([&](UnitOfWork& uow) {
            return payments.take(
                uow, supervisor,
                {.id = ids.next<FeePaymentTag>(), .account = of.id, .form = form, .at = now, .zone = zone});
        });
    }
    void fill()
    {
        const FeeAccount first = account("3-1801");
        const FeeItem item = owe(first, "100");
        const FeeItem other = owe(account("3-1802"), "100");
        REQUIRE(take(first, {.amount = "150", .tendered = "200", .ticked = {item.id}}).has_value());
        const FeeItem next = run<FeeItem>([&](UnitOfWork& uow) {
                                 return accounts.addItem(uow, supervisor, ids.next<FeeItemTag>(), first.id,
                                                         {.kind = "water", .amount = "80", .due = "2026-02-10"}, now);
                             }).value();
        REQUIRE(
            take(first, {.waiver = "10", .waiverReason = "x", .fromPrepaid = "20", .ticked = {next.id}}).has_value());
        const auto wrong = take({.id = other.account}, {.amount = "70", .ticked = {other.id}});
        REQUIRE(wrong.has_value());
        REQUIRE(run<FeePayment>([&](UnitOfWork& uow) {
                    return payments.counterEntry(uow, supervisor, ids.next<FeePaymentTag>(), {wrong->id, 1}, "x", zone,
                                                 now);
                }).has_value());
    }
    [[nodiscard]] std::vector<std::string> complaints() const
    {
        const auto report = checkDatabase(database.options);
        REQUIRE(report.has_value());
        return report->complaints;
    }
};

} // namespace

TEST_CASE("Money that was taken is audited, and the books of fees agree", "[storage][fee]")
{
    StoredFees desk;
    desk.fill();
    CHECK(desk.complaints().empty());
    Database connection = desk.database.connection(Database::Mode::Read);
    const auto report = AuditVerifier{connection}.verify();
    REQUIRE(report.has_value());
    CHECK(report->problems.empty());
}

TEST_CASE("A refused payment leaves no gap in the series of receipts", "[storage][fee]")
{
    StoredFees desk;
    const FeeAccount account = desk.account("3-1801");
    CHECK(desk.take(account, {.amount = "1"})->number == "SJ-2026-000001");
    desk.payments = FeePaymentService{
        [](UnitOfWork&, const Actor&, FeeAccountId, UtcTime) -> Result<void> { return fail(recordConflict); }};
    CHECK(desk.take(account, {.amount = "1"}).error().code == recordConflict);
    desk.payments = FeePaymentService{};
    CHECK(desk.take(account, {.amount = "1"})->number == "SJ-2026-000002");
    CHECK(desk.complaints().empty());
}

TEST_CASE("Each entry of the books that does not agree is told with its record", "[storage][fee]")
{
    StoredFees desk;
    desk.fill();
    const auto [edit, told] = GENERATE(table<std::string, std::string>({
        {"UPDATE fee_item SET settled = settled + 1 WHERE kind = 'water'", "fee item "},
        {"UPDATE fee_item SET settled = 0 WHERE kind = 'water'", "settled 0, its lines 3000"},
        {"UPDATE fee_account SET prepaid = 0", "prepaid 0, its lines 3000"},
        {"UPDATE fee_payment SET total = 14999 WHERE series = 1", "SJ-2026-000001: total 14999, its lines 15000"},
        {"UPDATE fee_payment SET change = 0 WHERE series = 1", "tendered 20000, change 0, total 15000"},
        {"UPDATE fee_payment SET tendered = 1 WHERE series = 4", "SJ-2026-000004: tendered 1"},
        {"UPDATE fee_payment_line SET amount = -amount WHERE kind = 'waiver'", "waiver -1000"},
        {"UPDATE fee_payment_line SET item = NULL WHERE kind = 'from_prepaid'", "from_prepaid 2000"},
        {"UPDATE fee_payment_line SET item = (SELECT id FROM fee_item ORDER BY id LIMIT 1) WHERE kind = 'prepayment'",
         "prepayment 5000"},
        {"UPDATE fee_payment_line SET kind = 'gift' WHERE kind = 'waiver'", "gift 1000"},
        {"UPDATE fee_payment_line SET item = (SELECT id FROM fee_item WHERE kind = 'water') WHERE amount IN (7000, "
         "-7000)",
         "principal 7000"},
        {"UPDATE fee_payment SET series = 9, number = 'SJ-2026-000009' WHERE series = 2", "series 9 after 4"},
        {"UPDATE fee_payment SET number = 'SJ-2026-000008' WHERE series = 2", "SJ-2026-000008: series 2 after 1"},
        {"UPDATE fee_payment SET series = 1 WHERE series = 2", "series 1 after 1"},
        {"UPDATE counter SET value = 9 WHERE kind = 'receipt'", "receipts of 2026: counted to 9, the last is 4"},
        {"DELETE FROM counter WHERE kind = 'receipt'", "receipts of 2026: counted to 0, the last is 4"},
        {"UPDATE fee_payment SET reversed_by = NULL", "SJ-2026-000004: does not mirror"},
        {"UPDATE fee_payment SET method = 'qr' WHERE series = 4", "SJ-2026-000004: does not mirror"},
        {"UPDATE fee_payment_line SET amount = -6999 WHERE amount = -7000", "SJ-2026-000004: does not mirror"},
        {"UPDATE fee_payment SET reverses = NULL", "SJ-2026-000003: taken back by"},
        {"UPDATE fee_payment SET reversed_by = 5 WHERE series = 1", "SJ-2026-000001: taken back by 5"},
    }));
    INFO(edit);
    REQUIRE(desk.database.connection().execute(edit).has_value());
    const auto complaints = desk.complaints();
    for (const std::string& complaint : complaints) {
        UNSCOPED_INFO(complaint);
    }
    CHECK(std::any_of(complaints.begin(), complaints.end(),
                      [&](const std::string& each) { return each.find(told) != std::string::npos; }));
}

namespace {

/// A day that was finished and corrected.
struct StoredSlips : StoredFees {
    StoredSlips()
    {
        fill();
        const auto first = finish("99", {});
        REQUIRE(first.has_value());
        REQUIRE(finish("150", first->id).has_value());
    }
    Result<RemittanceSlip> finish(const char* cash, std::optional<RemittanceSlipId> corrects)
    {
        return run<RemittanceSlip>([&](UnitOfWork& uow) {
            const LocalDate day = zone.localDate(now);
            const auto taken = uow.feePayments().onDays(day, day);
            RemittanceToFinish input{
                .id = ids.next<RemittanceSlipTag>(), .shown = Remittance::of(day, taken.value()).value(), .zone = zone};
            input.counts = {{.counted = Money::parseYuan(cash).value(), .why = "a note was torn"}};
            input.corrects = corrects;
            input.reason = "counted anew";
            input.at = now;
            return RemittanceService{}.finish(uow, supervisor, input);
        });
    }
    void tear(const std::string& edit)
    {
        Database connection = database.connection();
        for (const char* trigger : {"remittance_slip_kept", "remittance_slip_stays", "remittance_slip_line_kept",
                                    "remittance_slip_line_stays"}) {
            REQUIRE(connection.execute(std::string{"DROP TRIGGER "} + trigger).has_value());
        }
        REQUIRE(connection.execute(edit).has_value());
    }
};

} // namespace

TEST_CASE("A finished remittance slip is not altered, not even in the database", "[storage][fee]")
{
    StoredSlips desk;
    CHECK(desk.complaints().empty());
    for (const char* edit : {"UPDATE remittance_slip SET cashier = 'x'", "DELETE FROM remittance_slip",
                             "UPDATE remittance_slip_line SET counted = 0", "DELETE FROM remittance_slip_line"}) {
        INFO(edit);
        CHECK_FALSE(desk.database.connection().execute(edit).has_value());
    }
    Database connection = desk.database.connection(Database::Mode::Read);
    CHECK(AuditVerifier{connection}.verify()->problems.empty());
}

TEST_CASE("A remittance slip that somebody altered past the program is found by the audit", "[storage][fee]")
{
    StoredSlips desk;
    const std::string edit =
        GENERATE(as<std::string>{}, "UPDATE remittance_slip SET cashier = 'x' WHERE edition = 1",
                 "UPDATE remittance_slip_line SET counted = counted - 1", "UPDATE remittance_slip_line SET why = 'y'",
                 "DELETE FROM remittance_slip_line", "UPDATE remittance_slip SET reason = '' WHERE edition = 2");
    INFO(edit);
    desk.tear(edit);
    Database connection = desk.database.connection(Database::Mode::Read);
    CHECK_FALSE(AuditVerifier{connection}.verify()->problems.empty());
}

TEST_CASE("A remittance slip that does not add up is told with its day", "[storage][fee]")
{
    StoredSlips desk;
    const auto [edit, told] = GENERATE(table<std::string, std::string>({
        {"UPDATE remittance_slip SET net = 1 WHERE edition = 1", "of 2026-11-21: net 1, its lines 15000"},
        {"UPDATE remittance_slip_line SET taken = 1", "cash net 15000"},
        {"UPDATE remittance_slip_line SET why = '', counted = 2", "cash net 15000, counted 2"},
        {"UPDATE remittance_slip SET edition = 4 WHERE edition = 2", "edition 4 after 1"},
    }));
    INFO(edit);
    desk.tear(edit);
    const auto complaints = desk.complaints();
    for (const std::string& complaint : complaints) {
        UNSCOPED_INFO(complaint);
    }
    CHECK(std::any_of(complaints.begin(), complaints.end(),
                      [&](const std::string& each) { return each.find(told) != std::string::npos; }));
}

} // namespace frontdesk::tst_FeeMoney
