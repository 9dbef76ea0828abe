#pragma once

#include "contracts/VisitSamples.h"
#include "domain/audit/AuditEntry.h"
#include "domain/visitor/VisitorRepository.h"
#include "domain/visitor/VisitorService.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace frontdesk::test {

/// A desk with a store in memory, at which somebody works.
struct VisitorDesk {
    InMemoryStore store;
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    UtcTime now = contract::morning + std::chrono::hours{1};
    LocalDate day = std::chrono::year{2026} / 11 / 21;

    template <class T, class Step> Result<T> write(Step make)
    {
        Result<T> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    Result<Visit> save(const VisitToSave& input)
    {
        return write<Visit>([&](UnitOfWork& uow) { return VisitorService{}.save(uow, actor, input, "book", now); });
    }
    Result<VisitChange> step(const Visit& visit, const VisitStep& step)
    {
        return write<VisitChange>([&](UnitOfWork& uow) {
            return VisitorService{}.step(uow, actor, visit.id, visit.version, step, std::nullopt, day, now);
        });
    }
    Result<VisitChange> scan(std::string_view code)
    {
        return write<VisitChange>([&](UnitOfWork& uow) { return VisitorService{}.scanOut(uow, actor, code, now); });
    }
    std::vector<std::string> actions() const
    {
        std::vector<std::string> all;
        for (const AuditEntry& entry : store.data().audit) {
            all.push_back(entry.action);
        }
        return all;
    }
};

inline VisitToSave visitToSave(int number)
{
    return {.id = contract::idOf<VisitId>(5000 + number),
            .form = {.name = "王芳", .phone = "13800138000", .host = "林工", .place = "3-1801"},
            .session = GuidanceSession{"0123456789abcdef"}};
}

} // namespace frontdesk::test
