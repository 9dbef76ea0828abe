#include "contracts/ComplaintSamples.h"
#include "domain/complaint/ComplaintClocks.h"

#include <catch2/catch.hpp>

namespace tst_ComplaintClocks {

using namespace frontdesk;
using contract::morning;
using contract::plainComplaint;
using Kind = ComplaintEntry::Kind;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

ClockEntry clockOf(const char* what, std::int64_t most, std::vector<std::string> pause = {})
{
    ClockEntry clock{.head = {}, .kind = "complaint", .what = what};
    clock.head.id = what;
    clock.most = {most, ClockSpan::Unit::Minutes};
    clock.near = ClockSpan{most / 2, ClockSpan::Unit::Minutes};
    clock.pause = std::move(pause);
    return clock;
}

/// A unit that works round the clock, with four clocks.
RuleBook clockBook(std::int64_t solution = 240)
{
    Pack pack;
    pack.id = "test";
    pack.clocks = {clockOf("response", 30), clockOf("progress", 120),
                   clockOf("solution", solution, {"waiting_customer", "handed_on"}), clockOf("follow_up", 60)};
    return RuleBook::compile({pack});
}

ComplaintEntry cameTo(int number, ComplaintState state, int minute, const char* reason = "")
{
    ComplaintEntry entry = contract::complaintEntry(number, Kind::Stepped, minute);
    entry.state = state;
    entry.reason = reason;
    return entry;
}

struct Reckoned {
    std::vector<ComplaintClock> clocks;
    [[nodiscard]] const ComplaintClock* find(std::string_view what) const
    {
        for (const ComplaintClock& clock : clocks) {
            if (clock.entry->what == what) {
                return &clock;
            }
        }
        return nullptr;
    }
    [[nodiscard]] const ComplaintClock& at(std::string_view what) const
    {
        REQUIRE(find(what) != nullptr);
        return *find(what);
    }
};

Reckoned reckon(const RuleBook& book, const Complaint& complaint, const std::vector<ComplaintEntry>& journal)
{
    auto clocks = ComplaintClocks{book, *TimeZone::named("Asia/Shanghai")}.of(complaint, journal);
    REQUIRE(clocks.has_value());
    return {std::move(*clocks)};
}

} // namespace

TEST_CASE("Each clock of a ticket runs by itself and none overrides another", "[complaint]")
{
    const RuleBook book = clockBook();
    Complaint ticket = plainComplaint(0); // received in the first minute of the morning
    Reckoned all = reckon(book, ticket, {});
    CHECK(all.clocks.size() == 3);
    CHECK(all.find("follow_up") == nullptr); // nothing is resolved
    CHECK(all.at("response").path.due == morning + minutes{30});
    CHECK(all.at("solution").path.due == morning + minutes{240});
    CHECK(all.at("response").nearAt == morning + minutes{15});
    CHECK(all.at("response").isNear(morning + minutes{20}));
    CHECK(all.at("response").isUp(morning + minutes{30}));

    ticket.answeredAt = morning + minutes{10};
    ticket.toldAt = morning + minutes{100};
    all = reckon(book, ticket, {});
    CHECK_FALSE(all.at("response").isUp(morning + hours{9})); // it was in time
    CHECK(all.at("progress").path.due == morning + minutes{220});
    CHECK(all.at("solution").path.due == morning + minutes{240});

    ticket.resolvedAt = morning + minutes{250};
    all = reckon(book, ticket, {});
    CHECK(all.at("solution").isUp(morning + hours{9})); // ten minutes late, and stays so
    CHECK(all.at("follow_up").path.due == morning + minutes{310});
}

TEST_CASE("A clock stands still in the states that its pack names, and in no others", "[complaint]")
{
    const RuleBook book = clockBook();
    const Complaint ticket = plainComplaint(0);
    const std::vector<ComplaintEntry> journal{
        cameTo(1, ComplaintState::Waiting, 60, "waiting_customer"),
        cameTo(2, ComplaintState::InProgress, 90),
        cameTo(3, ComplaintState::Waiting, 100, "waiting_parts"),
        cameTo(4, ComplaintState::InProgress, 150),
        cameTo(5, ComplaintState::HandedOn, 160),
        cameTo(6, ComplaintState::Waiting, 170, "waiting_customer"),
        cameTo(7, ComplaintState::InProgress, 180),
    };
    const Reckoned all = reckon(book, ticket, journal);
    CHECK(all.at("solution").path.due == morning + minutes{240 + 30 + 20});
    CHECK(all.at("progress").path.due == morning + minutes{120});
    CHECK(ComplaintClocks::pausesIn({"waiting_customer", "handed_on"}, journal) ==
          std::vector<ClockPause>{{morning + minutes{60}, morning + minutes{90}},
                                  {morning + minutes{160}, morning + minutes{180}}});
    const std::vector<ComplaintEntry> still{cameTo(1, ComplaintState::HandedOn, 60)};
    const Reckoned waits = reckon(book, ticket, still);
    CHECK_FALSE(waits.at("solution").path.due);
    CHECK(waits.at("solution").path.left == 180);
    CHECK_FALSE(waits.at("solution").isUp(morning + hours{99}));
}

TEST_CASE("What comes back is to be solved anew, and another rule book changes every date", "[complaint]")
{
    Complaint ticket = plainComplaint(0);
    ticket.returned = 1;
    const std::vector<ComplaintEntry> journal{cameTo(1, ComplaintState::Resolved, 200),
                                              cameTo(2, ComplaintState::Returned, 300)};
    const RuleBook book = clockBook();
    CHECK(reckon(book, ticket, journal).at("solution").path.due == morning + minutes{540});
    const RuleBook shorter = clockBook(60);
    CHECK(reckon(shorter, ticket, journal).at("solution").path.due == morning + minutes{360});
}

} // namespace tst_ComplaintClocks
