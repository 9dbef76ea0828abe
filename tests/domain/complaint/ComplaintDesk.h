#pragma once

#include "contracts/ComplaintSamples.h"
#include "domain/audit/AuditEntry.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/promise/PromiseService.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <functional>
#include <string>
#include <vector>

namespace frontdesk::complainttest {

using contract::idOf;
using contract::morning;

inline const Actor clerk{.desk = 1, .staff = idOf<StaffId>(77), .roles = {Role::Staff}};
inline const Actor colleague{.desk = 1, .staff = idOf<StaffId>(78), .roles = {Role::Staff}};
inline const Actor supervisor{.desk = 1, .staff = idOf<StaffId>(79), .roles = {Role::Supervisor}};

/// A desk that takes complaints, in memory.
struct ComplaintDesk {
    InMemoryStore store;
    ManualClock clock;
    IdMaker ids{clock, 1};
    RuleBook book = RuleBook::compile({});
    ComplaintService service{ids};
    UtcTime now = morning;

    template <class T> Result<T> run(const std::function<Result<T>(UnitOfWork&)>& job)
    {
        Result<T> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = job(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        static_cast<void>(done);
        return result;
    }
    Complaint receive(const ComplaintForm& form = {.name = "Wang", .issue = "the lift rattles at night"})
    {
        const auto saved = run<Complaint>([&](UnitOfWork& uow) {
            return service.save(
                uow, clerk, {.id = ids.next<ComplaintTag>(), .form = form, .receivedAt = now, .day = day()}, book, now);
        });
        REQUIRE(saved.has_value());
        return *saved;
    }
    Result<Complaint> step(const Complaint& ticket, const ComplaintStep& step, const Actor& by = clerk)
    {
        return run<Complaint>([&](UnitOfWork& uow) {
            return service.step(uow, by, ticket.id, ticket.version, step, now).map([](const ComplaintChange& change) {
                return change.after;
            });
        });
    }
    Result<Complaint> close(const Complaint& ticket, const Actor& by = clerk, const std::string& despite = {})
    {
        return run<Complaint>([&](UnitOfWork& uow) {
            return service.close(uow, by, ticket.id, ticket.version, terms(), despite, now)
                .map([](const ComplaintChange& change) { return change.after; });
        });
    }
    Complaint find(ComplaintId id)
    {
        Complaint found{.id = id};
        REQUIRE(store.readNow([&](const ReadView& view) {
            return view.complaints().find(id).map([&](const Complaint& each) { found = each; });
        }));
        return found;
    }
    std::vector<ComplaintEntry> journal(ComplaintId id)
    {
        std::vector<ComplaintEntry> found;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return view.complaints().journal(id).map([&](std::vector<ComplaintEntry> all) { found = std::move(all); });
        }));
        return found;
    }
    static LocalDate day() { return *parseDate("2026-11-21"); }
    static CloseTerms terms()
    {
        return {.rules = {.unreachableTries = 2, .unreachableDayParts = 2}, .zone = *TimeZone::named("Asia/Shanghai")};
    }
};

} // namespace frontdesk::complainttest
