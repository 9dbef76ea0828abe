#pragma once

#include "contracts/FeeSamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeImportRepository.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/audit/AuditEntry.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <functional>
#include <thread>

namespace frontdesk::contract {

/// Adds a record by one of the repositories' functions, with its entry.
template <class Record, class Add>
[[nodiscard]] Result<void> addFee(StoreUnderTest& store, const Record& record, Add add)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return add(uow, record).and_then([&] { return uow.audit().append(entryFor(refOf(record), record.version)); });
    });
}

template <class Record, class Update>
[[nodiscard]] Result<Record> changeFee(StoreUnderTest& store, const Record& record, Update update)
{
    return writeValue<Record>(store, [&](UnitOfWork& uow) -> Result<Record> {
        auto updated = update(uow, record);
        if (updated) {
            REQUIRE(uow.audit().append(entryFor(refOf(record), updated->version, "changed")).has_value());
        }
        return updated;
    });
}

/// What every one of the records keeps: comes back whole, twice is one, and only over the version that was read.
template <class Record, class Add, class Update, class Find>
void feeRecordContract(StoreUnderTest& store, const Record& plain, const Record& full, const Record& other, Add add,
                       Update update, Find find)
{
    const auto stored = [&](auto id) {
        return readValue<Record>(store, [&](const ReadView& view) { return find(view, id); });
    };
    REQUIRE(addFee(store, plain, add).has_value());
    CHECK(stored(plain.id).value() == plain);
    CHECK(addFee(store, plain, add).has_value());
    CHECK(addFee(store, full, add).error().code == recordConflict);
    const auto written = changeFee(store, full, update);
    REQUIRE(written.has_value());
    Record next = full;
    next.version = full.version + 1;
    CHECK(*written == next);
    CHECK(stored(full.id).value() == next);
    CHECK(changeFee(store, full, update).error().code == recordConflict);
    CHECK(changeFee(store, other, update).error().code == recordNotFound);
    CHECK(stored(other.id).error().code == recordNotFound);
}

inline Result<void> addFeeAccount(StoreUnderTest& store, const FeeAccount& account)
{
    return addFee(store, account, [](UnitOfWork& uow, const FeeAccount& each) { return uow.fees().addAccount(each); });
}

inline Result<void> addFeeItem(StoreUnderTest& store, const FeeItem& item)
{
    return addFee(store, item, [](UnitOfWork& uow, const FeeItem& each) { return uow.fees().addItem(each); });
}

inline void feeRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    const auto ids = [](const auto& found) {
        std::vector<std::int64_t> values;
        for (const auto& each : found.value()) {
            values.push_back(each.id.value());
        }
        return values;
    };
    using Ids = std::vector<std::int64_t>;
    const FeeAccount account = plainFeeAccount(1);

    SECTION("an account keeps every field")
    {
        feeRecordContract(
            *store, account, fullFeeAccount(1), plainFeeAccount(9),
            [](UnitOfWork& uow, const FeeAccount& each) { return uow.fees().addAccount(each); },
            [](UnitOfWork& uow, const FeeAccount& each) { return uow.fees().updateAccount(each); },
            [](const ReadView& view, FeeAccountId id) { return view.fees().findAccount(id); });
    }
    SECTION("an item keeps every field")
    {
        REQUIRE(addFeeAccount(*store, account).has_value());
        feeRecordContract(
            *store, plainFeeItem(1, account.id), fullFeeItem(1, account.id), plainFeeItem(9, account.id),
            [](UnitOfWork& uow, const FeeItem& each) { return uow.fees().addItem(each); },
            [](UnitOfWork& uow, const FeeItem& each) { return uow.fees().updateItem(each); },
            [](const ReadView& view, FeeItemId id) { return view.fees().findItem(id); });
    }
    SECTION("accounts are found by their key and their place, and gone through in pieces")
    {
        FeeAccount tenant = plainFeeAccount(2);
        tenant.place = account.place;
        tenant.payer = "某公司";
        FeeAccount voided = plainFeeAccount(3);
        voided.place = account.place;
        voided.payer = "前业主";
        voided.voided = Voided{.at = morning, .reason = "sold", .by = {}};
        for (const FeeAccount& each : {account, tenant, voided, plainFeeAccount(4)}) {
            REQUIRE(addFeeAccount(*store, each).has_value());
        }
        const auto ofKey = [&](const std::string& key) {
            return readValue<std::optional<FeeAccount>>(
                *store, [&](const ReadView& view) { return view.fees().accountOfKey(key); });
        };
        CHECK(ofKey(FeeAccount::keyOf(" 3-1801 ", "某公司")).value() == tenant);
        CHECK(ofKey(voided.key()).value() == voided);
        CHECK_FALSE(ofKey(FeeAccount::keyOf("3-1801", "谁")).value().has_value());
        CHECK(ids(readValue<std::vector<FeeAccount>>(*store, [&](const ReadView& view) {
                  return view.fees().accountsOfPlace(account.placeKey());
              })) == Ids{7001, 7002});
        CHECK(ids(readValue<std::vector<FeeAccount>>(
                  *store, [](const ReadView& view) { return view.fees().accountsAfter(7001, 2); })) == Ids{7002, 7003});
    }
    SECTION("items are listed by account and due date, the open ones without settled, gone and voided ones")
    {
        const FeeAccount second = plainFeeAccount(2);
        REQUIRE(addFeeAccount(*store, account).has_value());
        REQUIRE(addFeeAccount(*store, second).has_value());
        FeeItem late = plainFeeItem(2, account.id);
        late.due = dayOf(1, 1);
        FeeItem settled = plainFeeItem(3, account.id);
        settled.settled = settled.amount;
        FeeItem gone = plainFeeItem(4, account.id);
        gone.goneAt = morning;
        FeeItem voided = plainFeeItem(5, account.id);
        voided.voided = Voided{.at = morning, .reason = "x", .by = {}};
        for (const FeeItem& each : {plainFeeItem(6, second.id), plainFeeItem(1, account.id), late, settled, gone,
                                    voided, plainFeeItem(8, account.id)}) {
            REQUIRE(addFeeItem(*store, each).has_value());
        }
        const auto open = [&](std::optional<LocalDate> upTo) {
            return ids(readValue<std::vector<FeeItem>>(
                *store, [&](const ReadView& view) { return view.fees().openItems(upTo); }));
        };
        CHECK(open({}) == Ids{7102, 7101, 7108, 7106});
        CHECK(open(dayOf(6, 10)) == Ids{7102, 7101, 7106});
        CHECK(ids(readValue<std::vector<FeeItem>>(*store, [&](const ReadView& view) {
                  return view.fees().itemsOf(account.id);
              })) == Ids{7102, 7101, 7103, 7104, 7105, 7108});
        CHECK(ids(readValue<std::vector<FeeItem>>(
                  *store, [](const ReadView& view) { return view.fees().itemsAfter(7103, 2); })) == Ids{7104, 7105});
        const auto accountsOwing = [&](LocalDate upTo) {
            return ids(readValue<std::vector<FeeAccount>>(
                *store, [&](const ReadView& view) { return view.fees().accountsOwing(upTo); }));
        };
        CHECK(accountsOwing(dayOf(6, 10)) == Ids{7001, 7002});
        CHECK(accountsOwing(dayOf(1, 5)) == Ids{7001});
        const auto owing = readValue<std::vector<FeeOwing>>(
            *store, [](const ReadView& view) { return view.fees().owing(dayOf(6, 10)); });
        REQUIRE(owing.has_value());
        REQUIRE(owing->size() == 2);
        CHECK(owing->at(0) == FeeOwing{.account = account,
                                       .rest = Money::fromFen(110000),
                                       .overdue = Money::fromFen(30000),
                                       .items = 3,
                                       .oldest = dayOf(1, 1)});
        CHECK(owing->at(1).overdue.isZero());
        CHECK(owing->at(1).rest == Money::fromFen(60000));
    }
    SECTION("what an import brings wants no entry of its own")
    {
        const auto done = store->write([&](UnitOfWork& uow) -> Result<void> {
            FeeAccount brought = plainFeeAccount(5);
            brought.source = idOf<FeeImportId>(7601);
            FeeItem item = plainFeeItem(7, brought.id);
            item.source = brought.source;
            return uow.fees()
                .addAccount(brought)
                .and_then([&] { return uow.fees().addItem(item); })
                .and_then([&] { return uow.feeImports().add(fullFeeImport(1)); })
                .and_then([&] { return uow.audit().append(entryFor(refOf(fullFeeImport(1)), 1)); });
        });
        CHECK(done.has_value());
    }
}

inline void feeEventsContract(const MakeStore& make)
{
    const auto store = make();
    const FeeAccount account = plainFeeAccount(1);
    const FeeItem item = plainFeeItem(1, account.id);
    REQUIRE(addFeeAccount(*store, account).has_value());
    REQUIRE(addFeeItem(*store, item).has_value());
    using Ids = std::vector<std::int64_t>;
    const auto listed = [&]<class Record>(std::vector<Record>, auto find) {
        const auto found = readValue<std::vector<Record>>(*store, find);
        Ids values;
        for (const Record& each : found.value()) {
            values.push_back(each.id.value());
        }
        return values;
    };

    SECTION("a payment keeps every field and its lines")
    {
        FeePayment plain = fullFeePayment(1, account.id, item.id);
        plain.invoice.reset();
        plain.confirmedAt.reset();
        feeRecordContract(
            *store, plain, fullFeePayment(1, account.id, item.id), fullFeePayment(9, account.id, item.id),
            [](UnitOfWork& uow, const FeePayment& each) { return uow.feePayments().add(each); },
            [](UnitOfWork& uow, const FeePayment& each) { return uow.feePayments().update(each); },
            [](const ReadView& view, FeePaymentId id) { return view.feePayments().find(id); });
        const auto add = [](UnitOfWork& uow, const FeePayment& each) { return uow.feePayments().add(each); };
        REQUIRE(addFee(*store, fullFeePayment(2, account.id, item.id), add).has_value());
        REQUIRE(addFee(*store, fullFeePayment(3, account.id, item.id), add).has_value());
        CHECK(listed(std::vector<FeePayment>{}, [&](const ReadView& view) {
                  return view.feePayments().ofAccount(account.id);
              }) == Ids{7203, 7202, 7201});
        CHECK(listed(std::vector<FeePayment>{}, [&](const ReadView& view) {
                  return view.feePayments().onDays(dayOf(11, 21), dayOf(11, 22));
              }) == Ids{7201, 7202});
    }
    SECTION("a contact keeps every field")
    {
        FeeContact plain{.id = idOf<FeeContactId>(7301), .account = account.id, .at = morning};
        feeRecordContract(
            *store, plain, fullFeeContact(1, account.id, item.id), fullFeeContact(9, account.id, item.id),
            [](UnitOfWork& uow, const FeeContact& each) { return uow.feeContacts().add(each); },
            [](UnitOfWork& uow, const FeeContact& each) { return uow.feeContacts().update(each); },
            [](const ReadView& view, FeeContactId id) { return view.feeContacts().find(id); });
        REQUIRE(addFee(*store, fullFeeContact(2, account.id, item.id), [](UnitOfWork& uow, const FeeContact& each) {
                    return uow.feeContacts().add(each);
                }).has_value());
        CHECK(listed(std::vector<FeeContact>{}, [&](const ReadView& view) {
                  return view.feeContacts().ofAccount(account.id);
              }) == Ids{7302, 7301});
        CHECK(listed(std::vector<FeeContact>{},
                     [&](const ReadView& view) { return view.feeContacts().ofOwing(item.due); }) == Ids{7302, 7301});
        CHECK(listed(std::vector<FeeContact>{}, [&](const ReadView& view) {
                  return view.feeContacts().ofOwing(plusDays(item.due, -1));
              }).empty());
        CHECK(listed(std::vector<FeeContact>{}, [&](const ReadView& view) {
                  return view.feeContacts().between(morning, morning + std::chrono::minutes{2});
              }) == Ids{7301});
    }
    SECTION("a promise to pay keeps every field, and the open ones stand by their day")
    {
        PayPromise plain{.id = idOf<PayPromiseId>(7401), .account = account.id, .day = dayOf(12, 9)};
        const auto add = [](UnitOfWork& uow, const PayPromise& each) { return uow.feeContacts().addPromise(each); };
        feeRecordContract(
            *store, plain, fullPayPromise(1, account.id), fullPayPromise(9, account.id), add,
            [](UnitOfWork& uow, const PayPromise& each) { return uow.feeContacts().updatePromise(each); },
            [](const ReadView& view, PayPromiseId id) { return view.feeContacts().findPromise(id); });
        PayPromise kept = fullPayPromise(3, account.id);
        kept.state = PayPromiseState::Kept;
        REQUIRE(addFee(*store, fullPayPromise(2, account.id), add).has_value());
        REQUIRE(addFee(*store, kept, add).has_value());
        CHECK(listed(std::vector<PayPromise>{},
                     [](const ReadView& view) { return view.feeContacts().openPromises(); }) == Ids{7402, 7401});
        CHECK(listed(std::vector<PayPromise>{}, [&](const ReadView& view) {
                  return view.feeContacts().promisesOf(account.id);
              }) == Ids{7403, 7402, 7401});
        CHECK(listed(std::vector<PayPromise>{}, [&](const ReadView& view) {
                  return view.feeContacts().promisesOfOwing(item.due);
              }) == Ids{7403, 7402, 7401});
        CHECK(listed(std::vector<PayPromise>{}, [&](const ReadView& view) {
                  return view.feeContacts().promisesOfOwing(plusDays(item.due, -1));
              }).empty());
        CHECK(listed(std::vector<PayPromise>{}, [&](const ReadView& view) {
                  return view.feeContacts().promisesMadeBetween(morning + std::chrono::minutes{2},
                                                                morning + std::chrono::minutes{4});
              }) == Ids{7402, 7403});
    }
    SECTION("a letter keeps every field")
    {
        FeeLetter plain{.id = idOf<FeeLetterId>(7501), .account = account.id, .day = dayOf(11, 21)};
        feeRecordContract(
            *store, plain, fullFeeLetter(1, account.id, item.id), fullFeeLetter(9, account.id, item.id),
            [](UnitOfWork& uow, const FeeLetter& each) { return uow.feeLetters().add(each); },
            [](UnitOfWork& uow, const FeeLetter& each) { return uow.feeLetters().update(each); },
            [](const ReadView& view, FeeLetterId id) { return view.feeLetters().find(id); });
        REQUIRE(addFee(*store, fullFeeLetter(2, account.id, item.id), [](UnitOfWork& uow, const FeeLetter& each) {
                    return uow.feeLetters().add(each);
                }).has_value());
        CHECK(listed(std::vector<FeeLetter>{},
                     [&](const ReadView& view) { return view.feeLetters().ofAccount(account.id); }) == Ids{7502, 7501});
        CHECK(listed(std::vector<FeeLetter>{},
                     [&](const ReadView& view) { return view.feeLetters().ofOwing(item.due); }) == Ids{7502, 7501});
        CHECK(listed(std::vector<FeeLetter>{}, [&](const ReadView& view) {
                  return view.feeLetters().ofOwing(plusDays(item.due, -1));
              }).empty());
        CHECK(listed(std::vector<FeeLetter>{}, [](const ReadView& view) {
                  return view.feeLetters().onDays(dayOf(11, 22), dayOf(11, 30));
              }) == Ids{7502});
    }
    SECTION("an import keeps every field and its rows in their order")
    {
        FeeImport plain{.id = idOf<FeeImportId>(7601), .at = morning};
        feeRecordContract(
            *store, plain, fullFeeImport(1), fullFeeImport(9),
            [](UnitOfWork& uow, const FeeImport& each) { return uow.feeImports().add(each); },
            [](UnitOfWork& uow, const FeeImport& each) { return uow.feeImports().update(each); },
            [](const ReadView& view, FeeImportId id) { return view.feeImports().find(id); });
        FeeImportRow changed{.record = refOf(item), .added = false, .version = 2, .before = imageOf(item)};
        const FeeImportRow added{.record = refOf(account), .added = true, .version = 1, .before = {}};
        REQUIRE(store
                    ->write([&](UnitOfWork& uow) -> Result<void> {
                        return uow.feeImports()
                            .addRow(plain.id, changed)
                            .and_then([&] { return uow.feeImports().addRow(plain.id, added); })
                            .and_then([&] { return uow.audit().append(entryFor(refOf(plain), 2)); });
                    })
                    .has_value());
        CHECK(readValue<std::vector<FeeImportRow>>(*store, [&](const ReadView& view) {
                  return view.feeImports().rowsOf(plain.id);
              }).value() == std::vector{changed, added});
        CHECK(listed(std::vector<FeeImport>{}, [](const ReadView& view) { return view.feeImports().latest(5); }) ==
              Ids{7601});
    }
    SECTION("what an import added has one fingerprint, is known to have moved, and is voided as a whole")
    {
        const FeeImportId import = idOf<FeeImportId>(7601);
        FeeAccount brought = plainFeeAccount(5);
        brought.source = import;
        FeeItem owed = plainFeeItem(7, brought.id);
        owed.source = import;
        REQUIRE(store
                    ->write([&](UnitOfWork& uow) {
                        return uow.fees()
                            .addAccount(brought)
                            .and_then([&] { return uow.fees().addItem(owed); })
                            .and_then([&] { return uow.feeImports().add({.id = import, .at = morning}); })
                            .and_then([&] {
                                return uow.audit().append(entryFor({RecordKind::FeeImport, 7601}, 1));
                            });
                    })
                    .has_value());
        const auto digest = [&](FeeImportId id) {
            return readValue<std::string>(*store, [&](const ReadView& view) { return view.feeImports().digestOf(id); })
                .value();
        };
        const auto moved = [&](int most) {
            return readValue<std::vector<RecordRef>>(
                       *store, [&](const ReadView& view) { return view.feeImports().movedSince(import, most); })
                .value();
        };
        CHECK(digest(import) != digest(idOf<FeeImportId>(7602)));
        CHECK(moved(9).empty());
        SECTION("an item of elsewhere and a change move it")
        {
            const std::string before = digest(import);
            FeeItem other = plainFeeItem(8, brought.id);
            other.source = idOf<FeeImportId>(7602);
            REQUIRE(addFeeItem(*store, other).has_value());
            CHECK(moved(9) == std::vector{refOf(brought)});
            owed.amount = Money::fromFen(1);
            REQUIRE(changeFee(*store, owed, [](UnitOfWork& uow, const FeeItem& each) {
                        return uow.fees().updateItem(each);
                    }).has_value());
            CHECK(moved(9) == std::vector{refOf(brought), refOf(owed)});
            CHECK(moved(1) == std::vector{refOf(brought)});
            CHECK(digest(import) != before);
        }
        SECTION("an account that went with its import is not found any more, and is when it has come back")
        {
            const auto isFoundBy = [&](const char* typed) {
                const auto found = readValue<std::vector<RecordRef>>(
                    *store, [&](const ReadView& view) { return view.searchKind(RecordKind::FeeAccount, typed, 9); });
                return std::count(found->begin(), found->end(), refOf(brought)) == 1;
            };
            const auto write = [&](const std::function<Result<void>(UnitOfWork&)>& job) {
                REQUIRE(store
                            ->write([&](UnitOfWork& uow) {
                                return job(uow).and_then([&] {
                                    return uow.audit().append(entryFor({RecordKind::FeeImport, 7601}, 2));
                                });
                            })
                            .has_value());
            };
            const std::string typed = brought.place;
            write([&](UnitOfWork& uow) { return uow.search().put(refOf(brought), {}, searchText(brought)); });
            REQUIRE(isFoundBy(typed.c_str()));
            write([&](UnitOfWork& uow) {
                const FeeImport taken{.id = import, .at = morning, .revertedAt = morning};
                return uow.feeImports().voidAdded(taken).and_then(
                    [&] { return uow.feeImports().update(taken).map([](const FeeImport&) {}); });
            });
            for (int tries = 0; tries < 500 && isFoundBy(typed.c_str()); ++tries) { // when there is a moment for it
                std::this_thread::sleep_for(std::chrono::milliseconds{10});
            }
            CHECK_FALSE(isFoundBy(typed.c_str()));
            FeeAccount voided = brought;
            voided.voided = Voided{.at = morning, .reason = "import_reverted", .by = {}};
            write([&](UnitOfWork& uow) {
                return uow.search().put(refOf(brought), searchText(voided), searchText(brought));
            });
            CHECK(isFoundBy(typed.c_str()));
        }
        SECTION("it is voided with its import")
        {
            const FeeImport taken{.id = import, .at = morning, .revertedAt = morning, .revertedBy = idOf<StaffId>(78)};
            REQUIRE(store
                        ->write([&](UnitOfWork& uow) {
                            return uow.feeImports().voidAdded(taken).and_then(
                                [&] { return uow.audit().append(entryFor(refOf(taken), 2)); });
                        })
                        .has_value());
            const Voided voided{.at = morning, .reason = "import_reverted", .by = idOf<StaffId>(78)};
            const auto voidedAccount = readValue<FeeAccount>(
                *store, [&](const ReadView& view) { return view.fees().findAccount(brought.id); });
            CHECK(voidedAccount->voided == voided);
            CHECK(voidedAccount->version == 2);
            const auto fee =
                readValue<FeeItem>(*store, [&](const ReadView& view) { return view.fees().findItem(owed.id); });
            CHECK(fee->voided == voided);
            CHECK(readValue<FeeItem>(*store, [&](const ReadView& view) {
                      return view.fees().findItem(item.id);
                  })->version == 1);
        }
    }
}

} // namespace frontdesk::contract
