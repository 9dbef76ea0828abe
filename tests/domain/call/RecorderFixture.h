#pragma once

#include "contracts/CallRepositoryContract.h"
#include "domain/call/CallRecorder.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk::recorder {

using namespace std::chrono_literals;

/// A full disk, as a store would say it.
inline constexpr ErrorCode diskFull{"test.disk_full"};

/// Writes down what the recorder tells.
struct Heard final : CallRecorder::Watcher {
    void lineChanged(int) override { ++changes; }
    void callSaved(int line, const Call& call) override { saved.emplace_back(line, call); }
    void saveFailed(int line, CallId call, const Error& error, bool retried) override
    {
        failed.emplace_back(line, error.code);
        failures.push_back({call, retried});
    }
    void draftFailed(const Error& error) override { draftsFailed.push_back(error.code); }
    void draftKept(int line, UtcTime at) override { kept.emplace_back(line, at); }
    void lastCallsFound(int line, const std::vector<Call>& calls) override
    {
        found.emplace_back(line, contract::idsOf(calls));
    }
    int changes = 0;
    std::vector<std::pair<int, Call>> saved;
    struct Failure {
        CallId call;
        bool retried = false;
    };
    std::vector<std::pair<int, ErrorCode>> failed;
    std::vector<Failure> failures; ///< what else was told of them
    std::vector<ErrorCode> draftsFailed;
    std::vector<std::pair<int, UtcTime>> kept;
    std::vector<std::pair<int, std::vector<std::int64_t>>> found;
};

inline RuleBook inquiryBook()
{
    RequireEntry points{.head = {.id = "points", .at = std::string{moment::callRecordRequired}, .pack = "base"},
                        .fields = {"key_points"},
                        .level = GateLevel::Block};
    points.head.when = {{.fact = "category", .anyOf = {std::string{"inquiry"}}}};
    Pack pack{.id = "base", .title = {}, .version = "1"};
    pack.requirements = {points};
    return RuleBook::compile({pack});
}

struct Console {
    ManualClock clock;
    IdMaker ids{clock, 1};
    RuleBooks books;
    LineBoard board{clock, ids, books};
    InMemoryStore store{InMemoryStore::Delivery::WhenSettled};
    std::optional<CallRecorder> recorder;
    Heard heard;

    Console()
    {
        books.activate(inquiryBook());
        UnitSettings unit;
        unit.lines.resize(2);
        unit.lines[1].number = 2;
        board.configure(unit);
        start();
    }
    void start()
    {
        recorder.emplace(board, store, books, clock, Actor{.desk = 1, .roles = {Role::Staff}});
        recorder->addWatcher(&heard);
    }
    /// A call on a line that is answered at the first ring.
    void answer(int line, const std::string& callerId = {})
    {
        board.lineKey(line);
        if (!callerId.empty()) {
            heardNumber(line, callerId);
        }
        clock.advance(2s);
        board.answer(line);
    }
    void heardNumber(int line, const std::string& digits)
    {
        board.ringEvent({.line = line, .kind = RingEvent::Kind::CallerId, .at = clock.steady(), .callerId = digits});
    }
    void miss(int line)
    {
        board.lineKey(line);
        clock.advance(2s);
        board.stopRinging(line);
    }
    void type(int line, const std::string& keyPoints)
    {
        CallForm form = board.call(line)->form;
        form.keyPoints = keyPoints;
        board.setForm(line, form);
    }
    CallForm formOf(int line) const
    {
        REQUIRE(board.call(line) != nullptr);
        return board.call(line)->form;
    }
    void put(const Call& call)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            return uow.calls().add(call).and_then(
                [&] { return uow.audit().append(contract::entryFor(contract::refOf(call), 1)); });
        }));
    }
    std::vector<std::string> drafted() const
    {
        std::vector<std::string> points;
        for (const auto& [record, draft] : store.data().drafts) {
            points.push_back(draft.payload.get("form.key_points"));
        }
        return points;
    }
    /// As the Ticker does: lets time pass up to each next wake.
    void pass(Milliseconds time)
    {
        store.settle();
        const SteadyTime until = clock.steady() + time;
        for (auto wake = recorder->nextWake(); wake && *wake <= until; wake = recorder->nextWake()) {
            clock.advanceTo(*wake);
            recorder->look();
            store.settle();
        }
        clock.advanceTo(until);
    }
};

} // namespace frontdesk::recorder
