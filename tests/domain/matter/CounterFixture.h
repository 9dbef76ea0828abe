#pragma once

#include "contracts/MatterSamples.h"
#include "domain/matter/MatterRecorder.h"
#include "domain/matter/MatterStage.h"
#include "support/InMemoryStore.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk::counter {

using namespace std::chrono_literals;

/// A full disk, as a store would say it.
inline constexpr ErrorCode diskFull{"test.disk_full"};

/// Three minutes and it is near, five and it is long; a complaint needs its key points; one phrase is not to be said.
inline RuleBook counterRules()
{
    Pack pack{.id = "base", .title = {}, .version = "1"};
    LimitEntry wait;
    wait.head = {.id = "waiting", .at = "visitor.waiting", .pack = "base"};
    wait.what = "waiting_minutes";
    wait.most = 5;
    wait.near = 3;
    pack.limits = {wait};
    RequireEntry points{.head = {.id = "points", .at = std::string{moment::complaintListening}, .pack = "base"},
                        .fields = {"key_points"},
                        .level = GateLevel::Block};
    pack.requirements = {points};
    const auto prompt = [&](std::string id, std::string_view at, std::string say) {
        PromptEntry entry{.head = {.id = std::move(id), .at = std::string{at}, .pack = "base"}};
        entry.say = {std::move(say)};
        pack.prompts.push_back(std::move(entry));
    };
    prompt("hello", moment::visitorArrived, "您好");
    prompt("listen", moment::visitorTalking, "请讲");
    prompt("wait", moment::visitorWaiting, "请稍等");
    prompt("sorry", moment::visitorWaitingEnded, "让您久等了");
    ForbidEntry notOurs{.head = {.id = "not-ours", .pack = "base"}};
    notOurs.text = {"不归我管"};
    pack.forbids = {notOurs};
    return RuleBook::compile({pack});
}

/// Writes down what the recorder tells.
struct CounterHeard final : MatterRecorder::Watcher {
    void matterChanged(MatterId id) override { changed.push_back(id); }
    void matterSaved(const Matter& matter) override { saved.push_back(matter); }
    void matterSaveFailed(MatterId id, const Error& error) override { failed.emplace_back(id, error.code); }
    void matterDraftFailed(const Error& error) override { draftsFailed.push_back(error.code); }
    void matterDraftKept(MatterId id, UtcTime at) override { kept.emplace_back(id, at); }
    std::vector<MatterId> changed;
    std::vector<Matter> saved;
    std::vector<std::pair<MatterId, ErrorCode>> failed;
    std::vector<ErrorCode> draftsFailed;
    std::vector<std::pair<MatterId, UtcTime>> kept;
};

/// A counter with its recorder over a store in memory, and a clock moved by hand.
struct CounterConsole {
    ManualClock clock;
    IdMaker ids{clock, 1};
    RuleBooks books;
    MatterBoard board{clock, ids, books};
    InMemoryStore store{InMemoryStore::Delivery::WhenSettled};
    MatterRecorder recorder{board, store, books, clock, Actor{.desk = 1}};
    CounterHeard heard;

    CounterConsole()
    {
        books.activate(counterRules());
        UnitSettings unit;
        unit.unitName = "锦绣花园";
        unit.role = "reception";
        board.configure(unit);
        recorder.addWatcher(&heard);
    }
    MatterId open(MatterBoard::Arrival arrival = MatterBoard::Arrival::Served)
    {
        const auto id = board.open(arrival);
        REQUIRE(id.has_value());
        return *id;
    }
    void type(MatterId id, const std::string& keyPoints)
    {
        MatterForm form = board.find(id)->form;
        form.keyPoints = keyPoints;
        board.setForm(id, form);
    }
    [[nodiscard]] MatterState state(MatterId id) const { return board.find(id)->live.state(); }
    [[nodiscard]] std::vector<std::string> drafted() const
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
        const auto next = [&] {
            auto wake = recorder.nextWake();
            const auto other = board.nextWake();
            return !wake || (other && *other < *wake) ? other : wake;
        };
        for (auto wake = next(); wake && *wake <= until; wake = next()) {
            clock.advanceTo(*wake);
            board.look();
            recorder.look();
            store.settle();
        }
        clock.advanceTo(until);
        board.look();
    }
};

} // namespace frontdesk::counter
