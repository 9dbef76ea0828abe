#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeImportRepository.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/audit/AuditEntry.h"
#include "storage/AuditVerifier.h"
#include "storage/DirectStore.h"
#include "storage/SearchUpkeep.h"
#include "support/TempDatabase.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace frontdesk::tst_FeeImports {

namespace {

const FeeImporter importer;

FeeListRow owed(int number, std::int64_t fen = 10000)
{
    return {.number = number,
            .place = "3-" + std::to_string(1800 + number / 2),
            .payer = "欧阳建国",
            .phone = PhoneNumber::parse("021-58881234-805").value(),
            .kind = "物业费",
            .period = "2026-" + std::to_string(10 + number),
            .owed = Money::fromFen(fen),
            .due = contract::dayOf(10, 31)};
}

/// A store of its own without lanes, on which lists are taken in.
struct FeeStore {
    TempDatabase database;
    SystemClock clock;
    NullLog log;
    IdMaker ids{clock, 9};
    UtcTime now = contract::morning;
    std::optional<DirectStore> store;

    FeeStore()
    {
        auto opened = DirectStore::openToWrite(database.options, clock, log);
        REQUIRE(opened.has_value());
        store.emplace(std::move(*opened));
    }
    Result<FeeImport> write(const std::function<Result<FeeImport>(UnitOfWork&)>& job)
    {
        now += std::chrono::hours{1};
        std::optional<FeeImport> import;
        return store
            ->write([&](UnitOfWork& uow) { return job(uow).map([&](const FeeImport& done) { import = done; }); })
            .map([&] { return *import; });
    }
    Result<FeeImport> take(std::vector<FeeListRow> rows, bool whole = false)
    {
        return write([&](UnitOfWork& uow) {
            return importer.take(uow, Actor::program(), ids,
                                 {.source = "list.csv", .whole = whole, .rows = std::move(rows)}, now);
        });
    }
    Result<FeeImport> back(FeeImportId id)
    {
        return write([&](UnitOfWork& uow) { return importer.takeBack(uow, Actor::program(), id, now); });
    }
    void execute(const char* sql) { REQUIRE(database.connection().execute(sql).has_value()); }
    /// "kind/id code" of everything that the audit does not vouch for.
    [[nodiscard]] std::vector<std::string> problems() const
    {
        Database connection = database.connection(Database::Mode::Read);
        const auto report = AuditVerifier{connection}.verify();
        REQUIRE(report.has_value());
        std::vector<std::string> found;
        for (const Problem& problem : report->problems) {
            found.push_back(problem.field.substr(0, problem.field.find('/')) + ' ' + std::string{problem.code.name});
        }
        return found;
    }
};

} // namespace

TEST_CASE("What a list of fees brought is vouched for by the list's entry", "[storage][fee]")
{
    FeeStore desk;
    const auto first = desk.take({owed(1), owed(2), owed(3)});
    REQUIRE(first.has_value());
    CHECK(desk.problems().empty());
    SECTION("an altered fee is noticed") { desk.execute("UPDATE fee_item SET amount = 1 WHERE period = '2026-12'"); }
    SECTION("one that is said to be settled is noticed") { desk.execute("UPDATE fee_item SET settled = amount"); }
    SECTION("one whose day was moved is noticed")
    {
        desk.execute("UPDATE fee_item SET due = '2027-01-01' WHERE period = '2026-12'");
    }
    SECTION("one taken away is noticed") { desk.execute("DELETE FROM fee_item WHERE period = '2026-12'"); }
    SECTION("one that says it came from nowhere is noticed") { desk.execute("UPDATE fee_item SET source = NULL"); }
    SECTION("one put among them is noticed")
    {
        desk.execute("INSERT INTO fee_item SELECT id + 1, account, version, kind, 'x', bill, amount, due, settled, "
                     "demand, limitation_from, dispute_kind, dispute, source, gone_at, voided_at, void_reason, "
                     "voided_by FROM fee_item WHERE period = '2026-13'");
    }
    SECTION("an altered account is noticed")
    {
        desk.execute("UPDATE fee_account SET payer = 'x' WHERE place = '3-1801'");
    }
    SECTION("one taken away with what it owes is noticed")
    {
        desk.execute("DELETE FROM fee_item WHERE account IN (SELECT id FROM fee_account WHERE place = '3-1800')");
        desk.execute("DELETE FROM fee_account WHERE place = '3-1800'");
    }
    SECTION("a list that is gone leaves what it brought unknown") { desk.execute("DELETE FROM fee_import"); }
    CHECK_FALSE(desk.problems().empty());
}

TEST_CASE("What was changed since it came has entries of its own, and is noticed all the same", "[storage][fee]")
{
    FeeStore desk;
    REQUIRE(desk.take({owed(1), owed(2), owed(3)}).has_value());
    FeeListRow other = owed(2, 777);
    other.steward = "周管家";
    const auto second = desk.take({owed(1), other}, true);
    REQUIRE(second.has_value());
    CHECK(second->updated == 1);
    CHECK(second->gone == 1);
    CHECK(desk.problems().empty());
    SECTION("an altered fee") { desk.execute("UPDATE fee_item SET amount = 1 WHERE amount = 777"); }
    SECTION("one that is owed again") { desk.execute("UPDATE fee_item SET gone_at = NULL WHERE gone_at IS NOT NULL"); }
    SECTION("one taken away") { desk.execute("DELETE FROM fee_item WHERE amount = 777"); }
    SECTION("an altered account") { desk.execute("UPDATE fee_account SET steward = '' WHERE steward <> ''"); }
    CHECK_FALSE(desk.problems().empty());
}

TEST_CASE("A list that was taken back is voided as a whole, and nothing of it by itself", "[storage][fee]")
{
    FeeStore desk;
    REQUIRE(desk.take({owed(1)}).has_value());
    const auto second = desk.take({owed(1, 555), owed(4), owed(5)});
    REQUIRE(desk.back(second->id).has_value());
    CHECK(desk.problems().empty());
    CHECK(desk.back(second->id).error().code == feeImportGone);
    SECTION("it comes again with the next list")
    {
        const auto third = desk.take({owed(1, 555), owed(4), owed(5)});
        REQUIRE(third.has_value());
        CHECK(third->updated == 3);
        CHECK(third->added == 0);
        CHECK(desk.problems().empty());
        CHECK(desk.back(third->id).has_value());
        CHECK(desk.problems().empty());
        CHECK(desk.take({owed(4), owed(5)})->updated == 2);
        CHECK(desk.problems().empty());
        return;
    }
    SECTION("one of it that is owed again is noticed")
    {
        desk.execute("UPDATE fee_item SET voided_at = NULL, void_reason = NULL, version = 1 WHERE period = '2026-14'");
    }
    SECTION("a list that is not taken back any more is noticed")
    {
        desk.execute("UPDATE fee_import SET reverted_at = NULL");
    }
    CHECK_FALSE(desk.problems().empty());
}

TEST_CASE("A list is not taken back over what was done since", "[storage][fee]")
{
    FeeStore desk;
    const auto first = desk.take({owed(1), owed(2), owed(4)});
    const auto account = [&] {
        std::optional<FeeAccountId> found;
        REQUIRE(
            desk.store
                ->read([&](const ReadView& view) {
                    return view.fees().accountOfKey(FeeAccount::keyOf("3-1801", "欧阳建国")).map([&](const auto& one) {
                        found = one->id;
                    });
                })
                .has_value());
        return *found;
    }();
    const auto add = [&](auto record, auto adder) {
        REQUIRE(desk.store
                    ->write([&](UnitOfWork& uow) {
                        return adder(uow, record).and_then([&] {
                            return uow.audit().append(contract::entryFor(refOf(record), 1));
                        });
                    })
                    .has_value());
    };
    const FeeItemId item = contract::idOf<FeeItemId>(1);
    SECTION("a payment")
    {
        FeePayment payment = contract::fullFeePayment(1, account, item);
        payment.lines.clear();
        add(payment, [](UnitOfWork& uow, const FeePayment& each) { return uow.feePayments().add(each); });
    }
    SECTION("a contact")
    {
        add(contract::fullFeeContact(1, account, item),
            [](UnitOfWork& uow, const FeeContact& each) { return uow.feeContacts().add(each); });
    }
    SECTION("a promise")
    {
        add(contract::fullPayPromise(1, account),
            [](UnitOfWork& uow, const PayPromise& each) { return uow.feeContacts().addPromise(each); });
    }
    SECTION("a letter")
    {
        add(contract::fullFeeLetter(1, account, item),
            [](UnitOfWork& uow, const FeeLetter& each) { return uow.feeLetters().add(each); });
    }
    SECTION("a fee of elsewhere")
    {
        add(contract::plainFeeItem(3, account),
            [](UnitOfWork& uow, const FeeItem& each) { return uow.fees().addItem(each); });
    }
    const auto back = desk.back(first->id);
    REQUIRE_FALSE(back.has_value());
    CHECK(back.error().code == feeImportMoved);
    CHECK(back.error().args == std::vector<std::string>{"3-1801 欧阳建国"});
}

TEST_CASE("Accounts of a list are found when there was a moment for it", "[storage][fee]")
{
    FeeStore desk;
    std::vector<FeeListRow> rows;
    for (int number = 0; number < 450; ++number) {
        rows.push_back(owed(number));
        rows.back().place = "7-" + std::to_string(1000 + number);
    }
    REQUIRE(desk.take(rows).has_value());
    const auto found = [&](const char* typed) {
        std::vector<RecordRef> refs;
        REQUIRE(desk.store
                    ->read([&](const ReadView& view) {
                        return view.searchKind(RecordKind::FeeAccount, typed, 1000).map([&](auto all) {
                            refs = std::move(all);
                        });
                    })
                    .has_value());
        return refs.size();
    };
    CHECK(found("7-1449") == 0);
    Database connection = desk.database.connection();
    SearchCutter cutter;
    SearchUpkeep upkeep{connection, cutter, desk.log};
    int steps = 0;
    while (upkeep.step()) {
        REQUIRE(++steps < 100);
    }
    CHECK(found("7-1449") == 1);
    CHECK(found("7-1000") == 1);
    CHECK(found("oyjg") == 450);
    REQUIRE(desk.take({owed(2)}).has_value());
    REQUIRE(desk.store->tidySearch().has_value()); // as frontdeskctl does
    CHECK(found("3-1801") == 1);
}

} // namespace frontdesk::tst_FeeImports
