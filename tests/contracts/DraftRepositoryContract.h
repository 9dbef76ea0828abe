#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/draft/Draft.h"

namespace frontdesk::contract {

inline void draftRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Drafts = std::vector<Draft>;
    const auto put = [&](const Draft& draft) {
        return store->write([&](UnitOfWork& uow) { return uow.drafts().put(draft); });
    };
    const auto remove = [&](RecordRef record) {
        return store->write([&](UnitOfWork& uow) { return uow.drafts().remove(record); });
    };
    const auto ofDesk = [&](int desk) {
        return readValue<Drafts>(*store, [=](const ReadView& view) { return view.drafts().ofDesk(desk); }).value();
    };

    SECTION("drafts come back as they were put, oldest first, each desk's its own")
    {
        Draft elsewhere = plainDraft(3);
        elsewhere.desk = 2;
        Draft signedIn = plainDraft(2);
        signedIn.staff = idOf<StaffId>(77);
        for (const Draft& draft : {signedIn, plainDraft(1), elsewhere}) {
            REQUIRE(put(draft).has_value()); // nothing is audited
        }
        CHECK(ofDesk(1) == Drafts{plainDraft(1), signedIn});
        CHECK(ofDesk(2) == Drafts{elsewhere});
        CHECK(ofDesk(3) == Drafts{});
    }
    SECTION("putting a draft again replaces it, its desk and person too")
    {
        REQUIRE(put(plainDraft(1)).has_value());
        Draft later = plainDraft(1);
        later.desk = 2;
        later.staff = idOf<StaffId>(78);
        later.payload = {};
        later.payload.set("form.phone", "138");
        later.updatedAt += std::chrono::seconds{1};
        REQUIRE(put(later).has_value());
        CHECK(ofDesk(1) == Drafts{});
        CHECK(ofDesk(2) == Drafts{later});
    }
    SECTION("a removed draft is gone, and removing one that is not there is no error")
    {
        REQUIRE(put(plainDraft(1)).has_value());
        REQUIRE(put(plainDraft(2)).has_value());
        CHECK(remove(plainDraft(1).record).has_value());
        CHECK(ofDesk(1) == Drafts{plainDraft(2)});
        CHECK(remove(plainDraft(1).record).has_value());
        CHECK(remove({RecordKind::Promise, plainDraft(2).record.id}).has_value());
        CHECK(ofDesk(1) == Drafts{plainDraft(2)});
    }
    SECTION("a draft with an empty payload is a draft")
    {
        Draft empty = plainDraft(1);
        empty.payload = {};
        REQUIRE(put(empty).has_value());
        CHECK(ofDesk(1) == Drafts{empty});
    }
    SECTION("what one job puts and removes is as if it had never been")
    {
        const auto done = store->write([](UnitOfWork& uow) -> Result<void> {
            return uow.drafts().put(plainDraft(1)).and_then([&] { return uow.drafts().remove(plainDraft(1).record); });
        });
        CHECK(done.has_value());
        CHECK(ofDesk(1) == Drafts{});
    }
}

} // namespace frontdesk::contract
