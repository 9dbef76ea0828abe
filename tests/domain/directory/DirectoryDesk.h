#pragma once

#include "contracts/DirectorySamples.h"
#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectoryImporter.h"
#include "domain/directory/DirectoryService.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

// What the tests of the directory's services share: a desk over a store in memory.
namespace frontdesk::directorytest {

using contract::morning;
using Names = std::vector<std::string>;

inline PartyForm formOf(std::string name, std::string phone = {}, std::string place = {})
{
    PartyForm form;
    form.name = std::move(name);
    if (!phone.empty()) {
        form.contacts.push_back({.kind = "mobile", .value = std::move(phone), .label = {}, .disclose = "ask"});
    }
    if (!place.empty()) {
        form.places.push_back(
            {.place = std::move(place), .relation = "proprietor", .mayBeTold = {}, .disclose = "ask"});
    }
    return form;
}

struct Desk {
    InMemoryStore store;
    ManualClock clock;
    IdMaker ids{clock, 1};
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Supervisor}};
    UtcTime now = morning;
    DirectoryService service{};

    template <class T, class Step> Result<T> step(Step make)
    {
        now += std::chrono::minutes{1};
        Result<T> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    Result<Party> add(const PartyForm& form)
    {
        const auto id = ids.next<PartyTag>();
        return step<Party>([&](UnitOfWork& uow) { return service.add(uow, actor, id, form, ids, now); });
    }
    Result<Party> change(const Party& party, const PartyForm& form)
    {
        return step<Party>(
            [&](UnitOfWork& uow) { return service.change(uow, actor, party.id, party.version, form, ids, now); });
    }
    Party stored(PartyId id)
    {
        Result<Party> party = fail(recordNotFound);
        REQUIRE(store.readNow([&](const ReadView& view) -> Result<void> {
            party = view.directory().find(id);
            return {};
        }));
        return party.value();
    }
    Names found(std::string_view typed)
    {
        Names names;
        REQUIRE(store.readNow([&](const ReadView& view) -> Result<void> {
            const auto records = view.search(typed, 50).value();
            for (const RecordRef& record : records) {
                if (record.kind == RecordKind::Party) {
                    names.push_back(view.directory().find(contract::idOf<PartyId>(record.id))->name);
                }
            }
            return {};
        }));
        return names;
    }
    std::vector<std::string> actions() const
    {
        std::vector<std::string> words;
        for (const AuditEntry& entry : store.data().audit) {
            words.emplace_back(std::string{nameOf(entry.record.kind)} + " " + entry.action);
        }
        return words;
    }
    std::string lastAction() const { return actions().back(); }
};

template <class T> ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace frontdesk::directorytest
