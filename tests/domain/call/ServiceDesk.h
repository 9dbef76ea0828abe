#pragma once

#include "contracts/Samples.h"
#include "domain/call/CallRepository.h"
#include "domain/call/CallService.h"
#include "domain/call/CallStage.h"
#include "domain/call/CallWords.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/promise/PromiseService.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

// What the tests of CallService share: a desk over a store in memory, and a call to save.
namespace frontdesk::servicetest {

using contract::morning;

/// A book that wants the key points (block) and the read-back (warn) of every inquiry.
inline RuleBook strictBook()
{
    RequireEntry points{.head = {.id = "points", .at = std::string{moment::callRecordRequired}, .pack = "base"},
                        .fields = {"key_points"},
                        .level = GateLevel::Block};
    points.head.when = {{.fact = "category", .anyOf = {std::string{"inquiry"}}}};
    RequireEntry recap{.head = {.id = "recap", .at = std::string{moment::callClosing}, .pack = "base"},
                       .fields = {"recap_confirmed"}};
    Pack pack{.id = "base", .title = {}, .version = "1"};
    pack.requirements = {points, recap};
    return RuleBook::compile({pack});
}

inline CallToSave toSave(int number)
{
    CallToSave input{.id = contract::idOf<CallId>(1000 + number),
                     .form = {},
                     .live = contract::plainCall(number).live,
                     .session = GuidanceSession{"0123456789abcdef"}};
    input.form.callerName = "王女士";
    input.form.phone = "13800138000";
    input.form.category = "inquiry";
    input.form.keyPoints = "问停车费";
    input.facts.set("category", "inquiry");
    return input;
}

struct Desk {
    InMemoryStore store;
    RuleBook book = strictBook();
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    UtcTime now = morning + std::chrono::hours{1};

    template <class Step> Result<Call> step(Step make)
    {
        Result<Call> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    Result<Call> save(const CallToSave& input)
    {
        return step([&](UnitOfWork& uow) { return CallService{}.save(uow, actor, input, book, now); });
    }
    std::vector<std::string> actions() const
    {
        std::vector<std::string> words;
        for (const AuditEntry& entry : store.data().audit) {
            words.emplace_back(std::string{nameOf(entry.record.kind)} + " " + entry.action);
        }
        return words;
    }
    const Call& stored(std::int64_t id) const { return store.data().calls.at(id); }
};

template <class T> ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

using Actions = std::vector<std::string>;

} // namespace frontdesk::servicetest
