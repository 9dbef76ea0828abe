#pragma once

#include "contracts/CallRepositoryContract.h"
#include "contracts/PromiseRepositoryContract.h"
#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/draft/Draft.h"
#include "domain/setting/SettingRepository.h"

namespace frontdesk::contract {

inline void unitOfWorkContract(const MakeStore& make)
{
    const auto store = make();
    using Refs = std::vector<RecordRef>;
    static_cast<void>(store->takeChanges());
    const auto searched = [&](std::string typed, int most = 50) {
        return readValue<Refs>(*store, [=](const ReadView& view) { return view.search(typed, most); }).value();
    };
    const auto index = [&](const Call& call, const std::optional<SearchText>& before, const SearchText& now) {
        return store->write([&](UnitOfWork& uow) { return uow.search().put(refOf(call), before, now); });
    };

    SECTION("a job that ends with an error leaves nothing behind, whatever it wrote")
    {
        REQUIRE(addCall(*store, plainCall(1)).has_value());
        REQUIRE(store->write([](UnitOfWork& uow) { return uow.drafts().put(plainDraft(1)); }).has_value());
        static_cast<void>(store->takeChanges());

        const auto failed = store->write([](UnitOfWork& uow) -> Result<void> {
            REQUIRE(uow.calls().add(plainCall(2)).has_value());
            Call changed = plainCall(1);
            changed.keyPoints = "改";
            REQUIRE(uow.calls().update(changed).has_value());
            REQUIRE(uow.promises().add(plainPromise(1)).has_value());
            REQUIRE(uow.drafts().remove(plainDraft(1).record).has_value());
            REQUIRE(uow.settings().set("contract.name", "x").has_value());
            REQUIRE(uow.packs().add(plainPack(1, "base", "1")).has_value());
            REQUIRE(uow.search().put(refOf(plainCall(2)), std::nullopt, {.texts = {"漏水"}}).has_value());
            REQUIRE(uow.audit().append(entryFor(refOf(plainCall(2)), 1)).has_value());
            return fail(formInvalid, {"why"});
        });
        REQUIRE_FALSE(failed.has_value());
        CHECK(failed.error().code == formInvalid);
        CHECK(failed.error().args == std::vector<std::string>{"why"});

        CHECK(findCall(*store, plainCall(1).id).value() == plainCall(1));
        CHECK_FALSE(findCall(*store, plainCall(2).id).has_value());
        CHECK_FALSE(findPromise(*store, plainPromise(1).id).has_value());
        CHECK(searched("漏水").empty());
        const auto rest = store->read([](const ReadView& view) -> Result<void> {
            CHECK(view.drafts().ofDesk(1).value().size() == 1);
            CHECK(view.settings().get("contract.name").value() == std::nullopt);
            CHECK(view.packs().published("base").value() == std::nullopt);
            CHECK(view.audit().historyOf(refOf(plainCall(2))).value().empty());
            return {};
        });
        CHECK(rest.has_value());
        CHECK(store->takeChanges().empty());
    }
    SECTION("an error of a job carries its place and problems through")
    {
        const auto failed = store->write([](UnitOfWork&) -> Result<void> {
            return fail(Error{.code = formInvalid,
                              .args = {"a", "b"},
                              .place = Place{"x.toml", 3, 4},
                              .problems = {{.field = "phone", .code = callBadPhone, .args = {"12a"}}}});
        });
        REQUIRE_FALSE(failed.has_value());
        CHECK(failed.error().place == Place{"x.toml", 3, 4});
        CHECK(failed.error().problems ==
              std::vector<Problem>{{.field = "phone", .code = callBadPhone, .args = {"12a"}}});
        const auto unread = store->read([](const ReadView&) -> Result<void> { return fail(recordNotFound); });
        REQUIRE_FALSE(unread.has_value());
        CHECK(unread.error().code == recordNotFound);
    }
    SECTION("records are reported as changed after the commit, each once, in the order of the audit entries")
    {
        const auto done = store->write([&](UnitOfWork& uow) -> Result<void> {
            REQUIRE(uow.calls().add(plainCall(1)).has_value());
            REQUIRE(uow.audit().append(entryFor(refOf(plainCall(1)), 1)).has_value());
            REQUIRE(uow.promises().add(plainPromise(1)).has_value());
            REQUIRE(uow.audit().append(entryFor(refOf(plainPromise(1)), 1)).has_value());
            REQUIRE(uow.calls().update(plainCall(1)).has_value());
            return uow.audit().append(entryFor(refOf(plainCall(1)), 2, "changed"));
        });
        REQUIRE(done.has_value());
        CHECK(store->takeChanges() == Refs{refOf(plainCall(1)), refOf(plainPromise(1))});
        CHECK(store->takeChanges().empty());
    }
    SECTION("drafts, numbers and the index need no audit entry and report no change")
    {
        const auto done = store->write([](UnitOfWork& uow) -> Result<void> {
            REQUIRE(uow.drafts().put(plainDraft(1)).has_value());
            REQUIRE(uow.nextNumber("ts", std::chrono::year{2026} / 11 / 21).has_value());
            return uow.search().put(refOf(plainCall(1)), std::nullopt, {.texts = {"漏水"}});
        });
        CHECK(done.has_value());
        CHECK(store->takeChanges().empty());
    }
    SECTION("numbers start at 1 on each day for each kind, and one that was not committed is given again")
    {
        const auto number = [&](std::string kind, std::chrono::year_month_day day) {
            return writeValue<std::int64_t>(*store, [=](UnitOfWork& uow) { return uow.nextNumber(kind, day); }).value();
        };
        const std::chrono::year_month_day today = std::chrono::year{2026} / 11 / 21;
        const std::chrono::year_month_day tomorrow = std::chrono::year{2026} / 11 / 22;
        CHECK(number("ts", today) == 1);
        CHECK(number("ts", today) == 2);
        const auto failed = store->write([=](UnitOfWork& uow) -> Result<void> {
            CHECK(uow.nextNumber("ts", today).value() == 3);
            CHECK(uow.nextNumber("ts", today).value() == 4);
            return fail(recordConflict);
        });
        REQUIRE_FALSE(failed.has_value());
        CHECK(number("ts", today) == 3);
        CHECK(number("ts", tomorrow) == 1);
        CHECK(number("bx", today) == 1);
    }
    SECTION("a record is found by every word of its names, texts and digits, newest first")
    {
        const SearchText first{.names = {"王建国"}, .texts = {"3-1203", "漏水,找物业"}, .digits = {"13800138000"}};
        const SearchText second{.names = {"王小红"}, .texts = {"问停车费"}, .digits = {"13900139000"}};
        REQUIRE(index(plainCall(1), std::nullopt, first).has_value());
        REQUIRE(index(plainCall(2), std::nullopt, second).has_value());
        CHECK(searched("王") == Refs{refOf(plainCall(2)), refOf(plainCall(1))});
        CHECK(searched("王", 1) == Refs{refOf(plainCall(2))});
        CHECK(searched("王 漏水") == Refs{refOf(plainCall(1))});
        CHECK(searched("停车费") == Refs{refOf(plainCall(2))});
        CHECK(searched("0138") == Refs{refOf(plainCall(1))});
        CHECK(searched("1203") == Refs{refOf(plainCall(1))});
        CHECK(searched("李").empty());
        CHECK(searched("王 李").empty());
    }
    SECTION("among the records of one kind the others are not found, however many they are")
    {
        for (int number = 2; number < 20; ++number) {
            REQUIRE(index(plainCall(number), std::nullopt, {.texts = {"漏水"}}).has_value());
        }
        const auto indexed = store->write([](UnitOfWork& uow) {
            return uow.search().put(refOf(plainPromise(1)), std::nullopt, {.names = {"王建国"}, .texts = {"漏水"}});
        });
        REQUIRE(indexed.has_value());
        for (int number = 20; number < 40; ++number) {
            REQUIRE(index(plainCall(number), std::nullopt, {.texts = {"漏水"}}).has_value());
        }
        const auto promises = [&](std::string_view typed) {
            Refs found;
            const auto done = store->read([&](const ReadView& view) {
                return view.searchKind(RecordKind::Promise, typed, 5).map([&](Refs refs) { found = std::move(refs); });
            });
            REQUIRE(done.has_value());
            return found;
        };
        CHECK(promises("漏水") == Refs{refOf(plainPromise(1))});
        CHECK(promises("漏") == Refs{refOf(plainPromise(1))});
        CHECK(promises("王建国").size() == 1);
        CHECK(promises("停电").empty());
        CHECK(promises("").empty());
        CHECK(searched("漏水", 100).size() == 39);
    }
    SECTION("a record that is indexed anew is found by its new words only, once, at its old place")
    {
        const SearchText before{.names = {"王建国"}, .texts = {"漏水"}, .digits = {"13800138000"}};
        const SearchText now{.names = {"欧阳建国"}, .texts = {"停电"}, .digits = {"13900139000"}};
        REQUIRE(index(plainCall(1), std::nullopt, before).has_value());
        REQUIRE(index(plainCall(2), std::nullopt, {.texts = {"停电"}}).has_value());
        REQUIRE(index(plainCall(1), before, now).has_value());
        CHECK(searched("漏水").empty());
        CHECK(searched("13800138000").empty());
        CHECK(searched("欧阳") == Refs{refOf(plainCall(1))});
        CHECK(searched("停电") == Refs{refOf(plainCall(2)), refOf(plainCall(1))});
    }
}

} // namespace frontdesk::contract
