#include "domain/visitor/VisitStatistics.h"

#include "contracts/VisitSamples.h"

#include <catch2/catch.hpp>

namespace tst_VisitStatistics {

using namespace frontdesk;
using contract::morning;
using contract::plainVisit;
using namespace std::chrono_literals;

namespace {

VisitStatistics figures(Milliseconds limit = 5min) { return {TimeZone::named("Asia/Shanghai").value(), limit}; }

} // namespace

TEST_CASE("The middle of times and what nine of ten stay below are times that were measured", "[visitor]")
{
    CHECK(Spread::of({}) == Spread{});
    CHECK(Spread::of({3s}) == Spread{1, 3s, 3s});
    CHECK(Spread::of({4s, 1s, 3s, 2s}) == Spread{4, 2s, 4s});
    std::vector<Milliseconds> ten;
    for (int second = 10; second >= 1; --second) {
        ten.push_back(std::chrono::seconds{second});
    }
    CHECK(Spread::of(ten) == Spread{10, 5s, 9s});
}

TEST_CASE("Visits are counted by day and hour, with everybody who came along, and voided ones nowhere", "[visitor]")
{
    auto all = figures();
    Visit visit = plainVisit(1);
    visit.companions = 2;
    all.add(visit);
    visit = plainVisit(2);
    visit.arrivedAt = *visit.arrivedAt + 24h;
    all.add(visit);
    visit.voided = Voided{.at = morning, .reason = "x", .by = {}};
    all.add(visit);
    CHECK(all.came().visits == 2);
    CHECK(all.came().people == 4);
    REQUIRE(all.byDay().size() == 2);
    CHECK(all.byDay().begin()->second.people == 3);
    const int hour = TimeZone::named("Asia/Shanghai").value().localTime(*plainVisit(1).arrivedAt).hour();
    CHECK(all.byHour()[static_cast<std::size_t>(hour)] == 2);
}

TEST_CASE("What came of a visit is one of four, and the host's no is told from an absence nowhere", "[visitor]")
{
    Visit visit = plainVisit(1);
    CHECK(VisitStatistics::outcomeOf(visit) == VisitOutcome::NotAsked);
    visit.contactedAt = morning;
    CHECK(VisitStatistics::outcomeOf(visit) == VisitOutcome::NoAnswer);
    visit.hostAnswer = HostAnswer::Wait;
    CHECK(VisitStatistics::outcomeOf(visit) == VisitOutcome::NoAnswer);
    visit.hostAnswer = HostAnswer::Absent;
    CHECK(VisitStatistics::outcomeOf(visit) == VisitOutcome::Unavailable);
    visit.hostAnswer = HostAnswer::Declined;
    CHECK(VisitStatistics::outcomeOf(visit) == VisitOutcome::Unavailable);
    visit.metAt = morning; // they met after all
    CHECK(VisitStatistics::outcomeOf(visit) == VisitOutcome::Received);
    visit.metAt.reset();
    visit.hostAnswer = HostAnswer::GoesUp;
    CHECK(VisitStatistics::outcomeOf(visit) == VisitOutcome::Received);
}

TEST_CASE("Waiting ends when the host is met or the visitor is sent up, and is nobody's otherwise", "[visitor]")
{
    Visit visit = plainVisit(1);
    CHECK_FALSE(VisitStatistics::waitOf(visit).has_value());
    visit.metAt = *visit.arrivedAt + 6min;
    CHECK(VisitStatistics::waitOf(visit) == Milliseconds{6min});
    visit.hostAnswer = HostAnswer::GoesUp;
    visit.answeredAt = *visit.arrivedAt + 2min;
    CHECK(VisitStatistics::waitOf(visit) == Milliseconds{2min});
    visit.hostAnswer = HostAnswer::Absent;
    visit.metAt.reset();
    CHECK_FALSE(VisitStatistics::waitOf(visit).has_value());

    auto all = figures();
    for (const auto waited : {1min, 5min, 6min}) {
        visit.metAt = *visit.arrivedAt + waited;
        all.add(visit);
    }
    CHECK(all.waited() == Spread{3, 5min, 6min});
    CHECK(all.waitedTooLong() == 1);
    auto free = figures(0min);
    free.add(visit);
    CHECK(free.waitedTooLong() == 0);
}

TEST_CASE("Arranged or not, how they left, who did not come, and what for are counted", "[visitor]")
{
    auto all = figures();
    Visit visit = plainVisit(1);
    visit.hasAppointment = true;
    visit.purpose = " 看样 ";
    visit.host = "林工";
    all.add(visit);
    visit.hasAppointment = false;
    visit.state = VisitState::Left;
    visit.leftBy = LeftBy::Closing;
    all.add(visit);
    visit.hasAppointment.reset();
    visit.leftBy = LeftBy::Badge;
    visit.purpose = "面试";
    all.add(visit);
    Visit announced = contract::expectedVisit(2, 5);
    all.add(announced);
    announced.state = VisitState::NotCome;
    all.add(announced);
    CHECK(all.came().visits == 3);
    CHECK(all.arranged() == 1);
    CHECK(all.notArranged() == 1);
    CHECK(all.notAsked() == 1);
    CHECK(all.leftBy(LeftBy::Nobody) == 1);
    CHECK(all.leftBy(LeftBy::Closing) == 1);
    CHECK(all.leftBy(LeftBy::Badge) == 1);
    CHECK(all.notCome() == 1);
    CHECK(all.neverNoted() == 1);
    using Counts = std::vector<std::pair<std::string, int>>;
    CHECK(greatestOf(all.purposes(), 5) == Counts{{"看样", 2}, {"面试", 1}});
    CHECK(greatestOf(all.purposes(), 1) == Counts{{"看样", 2}});
    CHECK(greatestOf(all.hosts(), 5) == Counts{{"林工", 3}});
    CHECK(all.companies().empty());
}

} // namespace tst_VisitStatistics
