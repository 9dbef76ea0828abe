#pragma once

#include "contracts/Samples.h"
#include "domain/people/SignIn.h"
#include "domain/people/StaffRepository.h"
#include "domain/people/StaffService.h"
#include "support/InMemoryStore.h"

#include <string>
#include <vector>

// What the tests of the people share: a store in memory with an administrator in it.
namespace frontdesk::peopletest {

using contract::idOf;
using contract::morning;

struct Office {
    InMemoryStore store;
    UtcTime now = morning;
    StaffId chief = idOf<StaffId>(1);
    Actor administrator{.desk = 1, .staff = idOf<StaffId>(1), .roles = {Role::Administrator}};

    Office()
    {
        const auto made = step([&](UnitOfWork& uow) {
            return StaffService{}.addFirst(uow, Actor::program(), chief, {.name = "赵主任"}, "hash of chief", now);
        });
        REQUIRE(made.has_value());
    }
    template <class Step> auto step(Step make) -> decltype(make(std::declval<UnitOfWork&>()))
    {
        decltype(make(std::declval<UnitOfWork&>())) result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    Result<Staff> add(int id, std::string name, Roles roles = {Role::Staff})
    {
        return step([&](UnitOfWork& uow) {
            return StaffService{}.add(uow, administrator, idOf<StaffId>(id), {.name = std::move(name), .roles = roles},
                                      "hash of " + std::to_string(id), now);
        });
    }
    [[nodiscard]] const Staff& stored(int id) const { return store.data().staff.at(id); }
    [[nodiscard]] std::vector<std::string> actions() const
    {
        std::vector<std::string> words;
        for (const AuditEntry& entry : store.data().audit) {
            words.push_back(entry.action);
        }
        return words;
    }
};

template <class T> ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace frontdesk::peopletest
