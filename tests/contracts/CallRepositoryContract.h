#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/call/CallRepository.h"

namespace frontdesk::contract {

inline Result<void> addCall(StoreUnderTest& store, const Call& call)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.calls().add(call).and_then([&] { return uow.audit().append(entryFor(refOf(call), call.version)); });
    });
}

inline Result<Call> updateCall(StoreUnderTest& store, const Call& call)
{
    return writeValue<Call>(store, [&](UnitOfWork& uow) -> Result<Call> {
        auto updated = uow.calls().update(call);
        if (updated) {
            const auto done = uow.audit().append(entryFor(refOf(call), updated->version, "changed"));
            REQUIRE(done.has_value());
        }
        return updated;
    });
}

inline Result<Call> findCall(StoreUnderTest& store, CallId id)
{
    return readValue<Call>(store, [&](const ReadView& view) { return view.calls().find(id); });
}

inline std::vector<std::int64_t> idsOf(const Result<std::vector<Call>>& calls)
{
    REQUIRE(calls.has_value());
    std::vector<std::int64_t> ids;
    for (const Call& call : *calls) {
        ids.push_back(call.id.value());
    }
    return ids;
}

inline void callRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    using Calls = std::vector<Call>;
    const auto list = [&](auto find) { return idsOf(readValue<Calls>(*store, find)); };

    SECTION("a call comes back with every field as it was added")
    {
        REQUIRE(addCall(*store, fullCall(1)).has_value());
        REQUIRE(addCall(*store, plainCall(2)).has_value());
        REQUIRE(addCall(*store, missedCall(3)).has_value());

        CHECK(findCall(*store, fullCall(1).id).value() == fullCall(1));
        CHECK(findCall(*store, plainCall(2).id).value() == plainCall(2));
        CHECK(findCall(*store, missedCall(3).id).value() == missedCall(3));
    }
    SECTION("a call that nobody added is not found")
    {
        const auto found = findCall(*store, plainCall(1).id);
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == recordNotFound);
    }
    SECTION("adding the same call twice is one add, with other content a conflict")
    {
        REQUIRE(addCall(*store, fullCall(1)).has_value());
        CHECK(addCall(*store, fullCall(1)).has_value());
        Call other = fullCall(1);
        other.keyPoints += "。";
        const auto again = addCall(*store, other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(findCall(*store, other.id).value() == fullCall(1));
    }
    SECTION("a change writes every field and the next version")
    {
        REQUIRE(addCall(*store, plainCall(1)).has_value());
        Call changed = fullCall(1);
        const auto updated = updateCall(*store, changed);
        REQUIRE(updated.has_value());
        changed.version = 2;
        CHECK(*updated == changed);
        CHECK(findCall(*store, changed.id).value() == changed);

        Call back = plainCall(1);
        back.version = 2;
        REQUIRE(updateCall(*store, back).has_value());
        back.version = 3;
        CHECK(findCall(*store, back.id).value() == back);
    }
    SECTION("a change of a version that has moved is a conflict and changes nothing")
    {
        REQUIRE(addCall(*store, plainCall(1)).has_value());
        Call first = plainCall(1);
        first.keyPoints = "甲";
        REQUIRE(updateCall(*store, first).has_value());
        Call second = plainCall(1);
        second.keyPoints = "乙";
        const auto late = updateCall(*store, second);
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
        CHECK(findCall(*store, first.id).value().keyPoints == "甲");
    }
    SECTION("a change of a call that is not there is not found")
    {
        const auto updated = updateCall(*store, plainCall(1));
        REQUIRE_FALSE(updated.has_value());
        CHECK(updated.error().code == recordNotFound);
    }
    SECTION("the calls of a time come newest first, the end not in it, voided ones too")
    {
        for (const int number : {2, 1, 4, 3}) {
            REQUIRE(addCall(*store, plainCall(number)).has_value());
        }
        REQUIRE(addCall(*store, fullCall(5)).has_value());
        const auto between = [&](int from, int to, int most) {
            return list([=](const ReadView& view) {
                return view.calls().rangBetween(plainCall(from).live.rangAt, plainCall(to).live.rangAt, most);
            });
        };
        CHECK(between(2, 4, 50) == Ids{1003, 1002});
        CHECK(between(1, 9, 50) == Ids{1005, 1004, 1003, 1002, 1001});
        CHECK(between(1, 9, 2) == Ids{1005, 1004});
        CHECK(between(7, 9, 50) == Ids{});
    }
    SECTION("what was taken while nobody was signed in waits to be claimed, oldest first, missed and voided ones not")
    {
        Call claimed = plainCall(1);
        claimed.operatorId = idOf<StaffId>(77);
        Call voided = plainCall(5);
        voided.voided = Voided{.at = morning, .reason = "重复"};
        for (const Call& call : {plainCall(3), plainCall(2), claimed, missedCall(4), voided}) {
            REQUIRE(addCall(*store, call).has_value());
        }
        const auto unclaimed = [&](int most) {
            return list([=](const ReadView& view) { return view.calls().unclaimed(most); });
        };
        const auto counted = [&](int most) {
            return readValue<int>(*store, [=](const ReadView& view) { return view.calls().countUnclaimed(most); });
        };
        CHECK(unclaimed(50) == Ids{1002, 1003});
        CHECK(unclaimed(1) == Ids{1002});
        CHECK(counted(50).value() == 2);
        CHECK(counted(1).value() == 1);
        Call taken = plainCall(2);
        taken.operatorId = idOf<StaffId>(78);
        REQUIRE(updateCall(*store, taken).has_value());
        CHECK(unclaimed(50) == Ids{1003});
    }
    SECTION("calls that rang in the same millisecond come with the newest id first")
    {
        Call twin = plainCall(2);
        twin.live.rangAt = plainCall(1).live.rangAt;
        REQUIRE(addCall(*store, twin).has_value());
        REQUIRE(addCall(*store, plainCall(1)).has_value());
        CHECK(list([&](const ReadView& view) {
                  return view.calls().rangBetween(twin.live.rangAt, twin.live.rangAt + Milliseconds{1}, 9);
              }) == Ids{1002, 1001});
    }
    SECTION("missed calls stay open, oldest first, until they are dealt with or voided")
    {
        const auto open = [&](int most) {
            return list([=](const ReadView& view) { return view.calls().missedOpen(most); });
        };
        for (const int number : {3, 1, 2, 4}) {
            REQUIRE(addCall(*store, missedCall(number)).has_value());
        }
        REQUIRE(addCall(*store, plainCall(5)).has_value());
        CHECK(open(50) == Ids{1001, 1002, 1003, 1004});
        CHECK(open(2) == Ids{1001, 1002});

        Call dealtWith = missedCall(1);
        dealtWith.dealtWith = MissedDealtWith{.at = morning, .how = "called_back"};
        REQUIRE(updateCall(*store, dealtWith).has_value());
        Call voided = missedCall(3);
        voided.voided = Voided{.at = morning, .reason = "试线", .by = {}};
        REQUIRE(updateCall(*store, voided).has_value());
        CHECK(open(50) == Ids{1002, 1004});
    }
    SECTION("calls to complete are listed oldest first and counted, until completed or voided")
    {
        const auto toComplete = [&](int most) {
            return list([=](const ReadView& view) { return view.calls().toComplete(most); });
        };
        const auto count = [&] {
            return readValue<int>(*store, [](const ReadView& view) { return view.calls().countToComplete(); });
        };
        CHECK(count().value() == 0);
        for (const int number : {3, 1, 2}) {
            Call call = plainCall(number);
            call.toComplete = true;
            REQUIRE(addCall(*store, call).has_value());
        }
        REQUIRE(addCall(*store, plainCall(4)).has_value());
        REQUIRE(addCall(*store, fullCall(5)).has_value()); // to complete, and voided
        CHECK(toComplete(50) == Ids{1001, 1002, 1003});
        CHECK(toComplete(1) == Ids{1001});
        CHECK(count().value() == 3);

        REQUIRE(updateCall(*store, plainCall(2)).has_value());
        CHECK(toComplete(50) == Ids{1001, 1003});
        CHECK(count().value() == 2);
    }
    SECTION("the calls of a number are those that gave it or came from it, newest first, not voided")
    {
        const auto of = [&](std::string digits, int most) {
            return list([=](const ReadView& view) { return view.calls().ofPhone(digits, most); });
        };
        Call gave = plainCall(1);
        gave.caller.phone = phone("138 0013 8000");
        Call heard = missedCall(2);
        heard.live.callerId = "+8613800138000";
        Call both = plainCall(3);
        both.caller.phone = phone("02158881234-805");
        both.live.callerId = "13800138000";
        Call other = plainCall(4);
        other.caller.phone = phone("13800138001");
        Call strange = plainCall(5);
        strange.live.callerId = "1380";
        for (const Call& call : {gave, heard, both, other, strange, fullCall(6), plainCall(7)}) {
            REQUIRE(addCall(*store, call).has_value());
        }
        CHECK(of("13800138000", 50) == Ids{1003, 1002, 1001});
        CHECK(of("13800138000", 2) == Ids{1003, 1002});
        CHECK(of("02158881234", 50) == Ids{1003});
        CHECK(of("1380013800", 50) == Ids{});
        CHECK(of("", 50) == Ids{});

        heard.caller.phone = phone("13900139000");
        REQUIRE(updateCall(*store, heard).has_value());
        CHECK(of("13900139000", 50) == Ids{1002});
        CHECK(of("13800138000", 50) == Ids{1003, 1002, 1001});
    }
    SECTION("a long list comes in pieces, newest ring first, and every piece goes on where the one before ended")
    {
        for (const int number : {2, 5, 1, 4, 3}) {
            REQUIRE(addCall(*store, plainCall(number)).has_value());
        }
        Call twin = plainCall(6); // rang with call 3
        twin.live.rangAt = plainCall(3).live.rangAt;
        REQUIRE(addCall(*store, twin).has_value());
        const auto piece = [&](const std::optional<ListPlace>& from, int most) {
            return readValue<IdPiece>(
                       *store, [=](const ReadView& view) { return view.calls().listed(CallsListed::All, from, most); })
                .value();
        };
        const IdPiece first = piece({}, 3);
        CHECK(first.ids == Ids{1005, 1004, 1006});
        REQUIRE(first.next.has_value());
        const IdPiece second = piece(first.next, 3);
        CHECK(second.ids == Ids{1003, 1002, 1001});
        REQUIRE(second.next.has_value());
        CHECK(piece(second.next, 3) == IdPiece{});
        CHECK(piece({}, 9) == IdPiece{.ids = {1005, 1004, 1006, 1003, 1002, 1001}});
    }
    SECTION("a long list holds the calls of one outcome, and can say which of some calls it holds")
    {
        Call late = plainCall(2);
        late.live.late = true;
        Call open = plainCall(3);
        open.toComplete = true;
        Call voided = missedCall(5);
        voided.voided = Voided{.at = morning, .reason = "试线", .by = {}};
        for (const Call& call : {plainCall(1), late, open, missedCall(4), voided, fullCall(6)}) {
            REQUIRE(addCall(*store, call).has_value());
        }
        const auto listed = [&](CallsListed which) {
            return readValue<IdPiece>(*store, [=](const ReadView& view) { return view.calls().listed(which, {}, 50); })
                .value()
                .ids;
        };
        CHECK(listed(CallsListed::All) == Ids{1006, 1005, 1004, 1003, 1002, 1001});
        CHECK(listed(CallsListed::Missed) == Ids{1005, 1004});
        CHECK(listed(CallsListed::Late) == Ids{1006, 1002});
        CHECK(listed(CallsListed::ToComplete) == Ids{1003}); // the full one is voided
        for (const CallsListed which :
             {CallsListed::All, CallsListed::Missed, CallsListed::Late, CallsListed::ToComplete}) {
            const Ids some{1001, 1006, 1004, 1003, 777};
            Ids expected;
            const Ids all = listed(which);
            std::copy_if(some.begin(), some.end(), std::back_inserter(expected),
                         [&](std::int64_t id) { return std::find(all.begin(), all.end(), id) != all.end(); });
            CHECK(readValue<Ids>(*store, [&](const ReadView& view) {
                      return view.calls().among(which, some);
                  }).value() == expected);
        }
    }
    SECTION("a row of a list shows what the call holds, in the order asked for")
    {
        Call onlyItems = plainCall(3);
        onlyItems.requestedItems = "发票\n收据";
        for (const Call& call : {plainCall(1), fullCall(2), onlyItems, missedCall(4)}) {
            REQUIRE(addCall(*store, call).has_value());
        }
        const auto rows = readValue<std::vector<ListedCall>>(*store, [](const ReadView& view) {
            return view.calls().rows({1004, 777, 1002, 1001, 1003});
        });
        REQUIRE(rows.has_value());
        CHECK(*rows == std::vector<ListedCall>{ListedCall::of(missedCall(4)), ListedCall::of(fullCall(2)),
                                               ListedCall::of(plainCall(1)), ListedCall::of(onlyItems)});
        CHECK(rows->at(1).words == "问十一月物业费");
        CHECK(rows->at(3).words == "发票");
    }
    SECTION("a search without a limit comes in pieces, in the order of saving, newest first, of one kind only")
    {
        const std::vector<std::pair<RecordRef, std::string>> texts{{{RecordKind::Call, 1}, "电梯停了"},
                                                                   {{RecordKind::Call, 9}, "漏水"},
                                                                   {{RecordKind::Promise, 2}, "电梯停了"},
                                                                   {{RecordKind::Call, 3}, "电梯门响"},
                                                                   {{RecordKind::Call, 2}, "电梯灯坏"}};
        for (const auto& [record, words] : texts) {
            REQUIRE(store
                        ->write([record = record, words = words](UnitOfWork& uow) {
                            return uow.search().put(record, {}, SearchText{.texts = {words}}).and_then([&] {
                                return uow.audit().append(entryFor(record, 1));
                            });
                        })
                        .has_value());
        }
        Ids all;
        std::optional<ListPlace> from;
        int pieces = 0;
        do {
            const auto piece = readValue<IdPiece>(
                *store, [&](const ReadView& view) { return view.searchFrom("电梯", RecordKind::Call, from, 1); });
            REQUIRE(piece.has_value());
            CHECK(piece->ids.size() <= 1);
            all.insert(all.end(), piece->ids.begin(), piece->ids.end());
            from = piece->next;
        } while (from && ++pieces < 20);
        CHECK(all == Ids{2, 3, 1});
        CHECK(readValue<IdPiece>(*store, [&](const ReadView& view) {
                  return view.searchFrom("", RecordKind::Call, {}, 5);
              }).value() == IdPiece{});
    }
    SECTION("a job sees what it wrote before its commit")
    {
        const auto written = store->write([](UnitOfWork& uow) -> Result<void> {
            const Call call = plainCall(1);
            REQUIRE(uow.calls().add(call).has_value());
            CHECK(uow.calls().find(call.id).value() == call);
            return uow.audit().append(entryFor(refOf(call), 1));
        });
        CHECK(written.has_value());
    }
}

} // namespace frontdesk::contract
