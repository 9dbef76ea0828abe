#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/identity/IdentityRepository.h"

namespace frontdesk::contract {

inline IdentityNumber residentNumber()
{
    return IdentityNumber::parse(IdentityKind::ResidentId, "11010519491231002X").value();
}

inline IdentityNumber passportNumber() { return IdentityNumber::parse(IdentityKind::Passport, "E12345678").value(); }

inline void identityRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Owners = std::vector<RecordRef>;
    const RecordRef first{RecordKind::Visit, 101};
    const RecordRef second{RecordKind::Visit, 102};
    const RecordRef slip{RecordKind::ReleaseSlip, 101};
    const auto put = [&](RecordRef owner, const IdentityNumber& number, UtcTime from = morning) {
        return writeValue<bool>(
                   *store,
                   [&](UnitOfWork& uow) {
                       return uow.identities().put(owner, number, from).and_then([&](bool changed) -> Result<bool> {
                           return uow.audit().append(entryFor(owner, 0, "identity_kept")).map([&] { return changed; });
                       });
                   })
            .value();
    };
    const auto remove = [&](RecordRef owner) {
        return writeValue<bool>(*store,
                                [&](UnitOfWork& uow) {
                                    return uow.identities().remove(owner).and_then([&](bool removed) -> Result<bool> {
                                        return uow.audit().append(entryFor(owner, 0, "identity_removed")).map([&] {
                                            return removed;
                                        });
                                    });
                                })
            .value();
    };
    const auto purge = [&](UtcTime before, int most) {
        return writeValue<Owners>(
                   *store,
                   [&](UnitOfWork& uow) {
                       return uow.identities()
                           .purge(before, most)
                           .and_then([&](const Owners& owners) -> Result<Owners> {
                               for (const RecordRef owner : owners) {
                                   REQUIRE(uow.audit().append(entryFor(owner, 0, "identity_purged")).has_value());
                               }
                               return owners;
                           });
                   })
            .value();
    };
    const auto masked = [&](RecordRef owner) {
        return readValue<std::optional<MaskedIdentity>>(
                   *store, [=](const ReadView& view) { return view.identities().maskedOf(owner); })
            .value();
    };
    const auto reveal = [&](RecordRef owner) {
        return readValue<IdentityNumber>(*store, [=](const ReadView& view) { return view.identities().reveal(owner); });
    };
    const auto ownersOf = [&](const IdentityNumber& number) {
        return readValue<Owners>(*store, [&](const ReadView& view) { return view.identities().ownersOf(number); })
            .value();
    };

    SECTION("a number comes back for its record, masked and in full")
    {
        CHECK(put(first, residentNumber()));
        CHECK(masked(first) == MaskedIdentity{IdentityKind::ResidentId, "1****************X", morning});
        CHECK((reveal(first).value() == residentNumber()));
    }
    SECTION("a record without one has none")
    {
        CHECK(put(first, residentNumber()));
        CHECK_FALSE(masked(second).has_value());
        CHECK_FALSE(masked(slip).has_value()); // the same id, another kind
        CHECK(reveal(second).error().code == identityNotKept);
        CHECK_FALSE(remove(second));
    }
    SECTION("the same again changes nothing, another number or another beginning replaces it")
    {
        CHECK(put(first, residentNumber()));
        CHECK_FALSE(put(first, residentNumber()));
        CHECK(put(first, residentNumber(), morning + std::chrono::hours{1}));
        CHECK(masked(first)->keptFrom == morning + std::chrono::hours{1});
        CHECK(put(first, passportNumber()));
        CHECK(masked(first) == MaskedIdentity{IdentityKind::Passport, "E*******8", morning});
        CHECK((reveal(first).value() == passportNumber()));
        CHECK(ownersOf(residentNumber()).empty());
    }
    SECTION("the records that keep the very same number are found")
    {
        CHECK(put(second, residentNumber()));
        CHECK(put(first, residentNumber()));
        CHECK(put(slip, passportNumber()));
        CHECK(ownersOf(residentNumber()) == Owners{first, second});
        CHECK(ownersOf(passportNumber()) == Owners{slip});
        CHECK(ownersOf(IdentityNumber::parse(IdentityKind::TaiwanPermit, "12345678").value()).empty());
    }
    SECTION("a number is removed and gone")
    {
        CHECK(put(first, residentNumber()));
        CHECK(remove(first));
        CHECK_FALSE(masked(first).has_value());
        CHECK(reveal(first).error().code == identityNotKept);
        CHECK(ownersOf(residentNumber()).empty());
        CHECK_FALSE(remove(first));
    }
    SECTION("what is kept from a time or earlier is purged, the oldest first, so many at once")
    {
        const auto hours = [](int count) { return morning + std::chrono::hours{count}; };
        CHECK(put(second, residentNumber(), hours(1)));
        CHECK(put(first, passportNumber(), hours(2)));
        CHECK(put(slip, residentNumber(), hours(3)));
        CHECK(purge(morning, 10).empty());
        CHECK(purge(hours(2), 1) == Owners{second});
        CHECK(purge(hours(2), 10) == Owners{first});
        CHECK_FALSE(masked(first).has_value());
        CHECK_FALSE(masked(second).has_value());
        CHECK(masked(slip).has_value());
    }
    SECTION("a mark recognises one number of one kind of document, and says nothing of it")
    {
        const auto mark = [&](const IdentityNumber& number) {
            return readValue<std::string>(
                       *store,
                       [&](const ReadView& view) -> Result<std::string> { return view.identities().markOf(number); })
                .value();
        };
        const auto permit = IdentityNumber::parse(IdentityKind::TaiwanPermit, "12345678").value();
        const auto passport = IdentityNumber::parse(IdentityKind::Passport, "12345678").value();
        CHECK(mark(residentNumber()) == mark(residentNumber()));
        CHECK(mark(permit) != mark(passport));
        CHECK_FALSE(mark(permit).empty());
        CHECK(mark(residentNumber()).find("110105") == std::string::npos);
    }
    SECTION("a change reaches whoever shows the record")
    {
        CHECK(put(first, residentNumber()));
        CHECK(store->takeChanges() == Owners{first});
    }
}

} // namespace frontdesk::contract
