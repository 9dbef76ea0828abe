#include "domain/arrears/FeeDesk.h"

namespace frontdesk::tst_FeeAccountService {

using namespace feetest;
using Actions = std::vector<std::string>;

TEST_CASE("An account is entered, corrected and found by its room and payer", "[fee]")
{
    FeeDesk desk;
    const FeeAccount account = desk.account();
    CHECK(account.placeKey() == "3-1801");
    const auto save = [&](FeeAccountId id, std::optional<Version> known, const FeeAccountForm& form) {
        return desk.run<FeeAccount>(
            [&](UnitOfWork& uow) { return desk.accounts.save(uow, clerk, id, known, form, desk.now); });
    };
    FeeAccountForm form = formOf(account);
    form.phone = "138 0013 8000";
    form.feeClass = "forgot";
    const auto changed = save(account.id, account.version, form);
    REQUIRE(changed.has_value());
    CHECK(changed->version == 2);
    CHECK(changed->feeClass == FeeClass::Forgot);
    CHECK(formOf(*changed) ==
          FeeAccountForm{.place = "3-1801", .payer = "王芳", .phone = "138 0013 8000", .feeClass = "forgot"});
    CHECK(save(account.id, 2, formOf(*changed))->version == 2); // nothing changed, nothing written
    CHECK(save(account.id, 1, form).error().code == recordConflict);
    CHECK(desk.actionsOn(refOf(account)) == Actions{"added", "changed"});
    // The same room and payer, however they are written, is one account.
    CHECK(save(desk.ids.next<FeeAccountTag>(), {}, {.place = "３栋 1801", .payer = "王芳"}).error().code ==
          feeKnownAccount);
    CHECK(save(account.id, {}, {.place = "3-1801", .payer = "王芳"}).error().code == recordConflict);
    // Its room is found by the search.
    std::vector<RecordRef> found;
    REQUIRE(desk.store
                .readNow([&](const ReadView& view) {
                    return view.searchKind(RecordKind::FeeAccount, "1801", 5).map([&](auto refs) {
                        found = std::move(refs);
                    });
                })
                .has_value());
    CHECK(found == std::vector{refOf(account)});
}

TEST_CASE("What is wrong with an account or a fee is told field by field", "[fee]")
{
    FeeDesk desk;
    const auto fields = [](const Error& error) {
        std::vector<std::string> names;
        for (const Problem& problem : error.problems) {
            names.push_back(problem.field);
        }
        return names;
    };
    const auto bad = desk.run<FeeAccount>([&](UnitOfWork& uow) {
        return desk.accounts.save(uow, clerk, desk.ids.next<FeeAccountTag>(), {}, {.phone = "abc", .feeClass = "rich"},
                                  desk.now);
    });
    CHECK(fields(bad.error()) == Actions{"phone", "fee_class", "place"});
    const FeeAccount account = desk.account();
    const auto item = [&](const FeeItemForm& form) {
        return desk.run<FeeItem>([&](UnitOfWork& uow) {
            return desk.accounts.addItem(uow, supervisor, desk.ids.next<FeeItemTag>(), account.id, form, desk.now);
        });
    };
    CHECK(fields(item({.amount = "-3", .due = "2026-02-30"}).error()) == Actions{"fee_kind", "amount", "due_on"});
    CHECK(fields(item({.kind = "水费", .amount = "0", .due = "2026/3/1"}).error()) == Actions{"amount"});
    CHECK(item({.kind = "水费", .period = "2026-02", .amount = "¥1,234.50", .due = "2026/3/1"})->amount.fen() ==
          123450);
    CHECK(item({.kind = "水费", .period = "2026-02", .amount = "9", .due = "2026/3/1"}).error().code == feeKnownItem);
}

TEST_CASE("Reminders are paused with a reason and go on again", "[fee]")
{
    FeeDesk desk;
    const FeeAccount account = desk.account();
    const auto pause = [&](Version version, const std::string& why, std::optional<LocalDate> until) {
        return desk.run<FeeAccount>([&](UnitOfWork& uow) {
            return desk.accounts.pause(uow, clerk, {account.id, version}, why, until, {}, desk.zone, desk.now);
        });
    };
    CHECK(pause(1, " ", {}).error().code == feeNeedsReason);
    CHECK(pause(1, "away", contract::dayOf(11, 20)).error().code == feePauseInPast);
    const auto paused = pause(1, "away", contract::dayOf(11, 21));
    REQUIRE(paused.has_value());
    CHECK(paused->isPausedOn(contract::dayOf(11, 21)));
    CHECK_FALSE(paused->isPausedOn(contract::dayOf(11, 22)));
    CHECK(pause(2, "away", {})->isPausedOn(contract::dayOf(12, 31)));
    const auto resume = [&](Version version) {
        return desk.run<FeeAccount>([&](UnitOfWork& uow) {
            return desk.accounts.resume(uow, clerk, {account.id, version}, desk.now);
        });
    };
    CHECK_FALSE(resume(3)->pause.has_value());
    CHECK(resume(4).error().code == feeNotPaused);
    CHECK(desk.actionsOn(refOf(account)) == Actions{"added", "paused", "paused", "resumed"});
}

TEST_CASE("A fee that was never owed is voided and restored, one that was paid on is not", "[fee]")
{
    FeeDesk desk;
    const FeeAccount account = desk.account();
    const FeeItem item = desk.owe(account, "100", "2026-10-31");
    const auto voidItem = [&](Version version, const std::string& why) {
        return desk.run<FeeItem>(
            [&](UnitOfWork& uow) { return desk.accounts.voidItem(uow, supervisor, item.id, version, why, desk.now); });
    };
    CHECK(voidItem(1, "").error().code == feeNeedsReason);
    CHECK(voidItem(1, "counted twice")->rest().isZero());
    CHECK(voidItem(2, "again").error().code == recordVoided);
    const auto back = desk.run<FeeItem>(
        [&](UnitOfWork& uow) { return desk.accounts.unvoidItem(uow, supervisor, item.id, 2, desk.now); });
    REQUIRE(back.has_value());
    CHECK(back->rest().fen() == 10000);
    FeeItem paid = *back;
    paid.settled = Money::fromFen(1);
    REQUIRE(desk.store
                .writeNow([&](UnitOfWork& uow) {
                    return uow.fees().updateItem(paid).and_then([&](const FeeItem& stored) {
                        return uow.audit().append(contract::entryFor(refOf(stored), stored.version, "changed"));
                    });
                })
                .has_value());
    CHECK(voidItem(4, "x").error().code == feeItemSettled);
}

TEST_CASE("A fee knows its rest, its days and the day on which it lapses", "[fee]")
{
    FeeItem item = contract::plainFeeItem(1, contract::idOf<FeeAccountId>(1));
    item.due = std::chrono::year{2024} / 2 / 29;
    CHECK(toIso(item.limitation()) == "2027-02-28");
    CHECK(item.daysOverdue(std::chrono::year{2024} / 3 / 1) == 1);
    CHECK(item.daysOverdue(std::chrono::year{2024} / 2 / 27) == -2);
    item.limitationFrom = contract::dayOf(11, 20);
    CHECK(toIso(item.limitation()) == "2029-11-20");
    item.settled = Money::fromFen(4000);
    CHECK(item.rest().fen() == 6000);
    item.settled = Money::fromFen(20000); // paid more than finance asks for by now
    CHECK(item.rest().isZero());
    CHECK_FALSE(item.isOpen());
    CHECK(item.key() == "物业费|2026-01");
    item.bill = "0007";
    CHECK(item.key() == "#0007");
}

} // namespace frontdesk::tst_FeeAccountService
