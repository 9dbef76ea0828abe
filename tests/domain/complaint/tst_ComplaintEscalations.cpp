#include "domain/complaint/ComplaintEscalations.h"

#include "domain/complaint/ComplaintDesk.h"
#include "domain/complaint/ComplaintUpkeep.h"

namespace frontdesk::tst_ComplaintEscalations {

using namespace complainttest;

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using Entry = ComplaintEntry::Kind;

constexpr Milliseconds near = minutes{30};

ClockEntry levelled(const char* what, std::int64_t most, std::vector<ClockLevel> levels, const char* calendar)
{
    ClockEntry clock{.head = {}, .kind = "complaint", .what = what};
    clock.head.id = what;
    clock.most = {most, ClockSpan::Unit::Minutes};
    clock.levels = std::move(levels);
    clock.calendar = calendar;
    clock.pause = {"waiting_customer"};
    return clock;
}

LimitEntry limitOf(const char* what, int most)
{
    LimitEntry limit;
    limit.head.id = what;
    limit.what = what;
    limit.most = most;
    return limit;
}

/// Two hours for the solution, one for the next progress; a third return and a second chasing are brought up.
RuleBook levelBook(const char* calendar = "")
{
    Pack pack;
    pack.id = "levels";
    pack.clocks = {levelled("progress", 60, {{{0}, "responsible"}}, calendar),
                   levelled("solution", 120, {{{0}, "supervisor"}, {{60}, "manager"}}, calendar)};
    pack.limits = {limitOf("returns_to_escalate", 2), limitOf("chases_to_escalate", 2)};
    if (*calendar != '\0') {
        CalendarEntry office;
        office.head.id = calendar;
        for (auto& day : office.week) {
            day = {{LocalTime::parse("09:00").value(), LocalTime::parse("18:00").value()}};
        }
        office.hasWeek = true;
        pack.calendars = {office};
    }
    return RuleBook::compile({pack});
}

struct EscalationDesk : ComplaintDesk {
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    RuleBook levels = levelBook();
    ComplaintUpkeep upkeep{ids, near};

    int keepUp()
    {
        const auto written = run<int>([&](UnitOfWork& uow) { return upkeep.run(uow, {.desk = 1}, levels, zone, now); });
        REQUIRE(written.has_value());
        return *written;
    }
    EscalationPlan plan(ComplaintId id)
    {
        EscalationPlan found;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return OpenTickets::one(view, id, levels, zone).map([&](const OpenTicket& ticket) {
                found = ComplaintEscalations{levels, zone, near}.of(
                    ticket, ComplaintLimits::of(levels, ComplaintClocks::factsOf(ticket.complaint)), now);
            });
        }));
        return found;
    }
    /// "whom words" of each escalation in the journal.
    std::vector<std::string> told(ComplaintId id)
    {
        std::vector<std::string> all;
        for (const ComplaintEntry& entry : journal(id)) {
            if (entry.kind == Entry::Escalated) {
                all.push_back(entry.whom + ' ' + entry.words);
            }
        }
        return all;
    }
    void tell(ComplaintId id)
    {
        REQUIRE(run<Complaint>([&](UnitOfWork& uow) { return service.tell(uow, clerk, id, "on its way", now); }));
    }
    void promise(const Complaint& ticket, UtcTime due)
    {
        REQUIRE(run<Promise>([&](UnitOfWork& uow) {
            return PromiseService{}.make(uow, clerk,
                                         Promise{.id = ids.next<PromiseTag>(),
                                                 .toWhom = "Wang",
                                                 .phone = "",
                                                 .what = "an answer | today",
                                                 .origin = refOf(ticket),
                                                 .madeAt = now,
                                                 .dueAt = due});
        }));
    }
    UtcTime localHour(const char* time) { return zone.toUtc({day(), LocalTime::parse(time).value()}); }
};

} // namespace

TEST_CASE("Each level of a clock that is up is told once", "[complaint]")
{
    EscalationDesk desk;
    const ComplaintId id = desk.receive().id;
    CHECK(desk.plan(id) == EscalationPlan{{}, desk.now + minutes{60}});
    CHECK(desk.keepUp() == 0);
    desk.now += minutes{60};
    CHECK(desk.keepUp() == 1);
    CHECK(desk.keepUp() == 0);
    CHECK(desk.told(id) == std::vector<std::string>{"responsible silent"});
    CHECK(desk.plan(id) == EscalationPlan{{}, desk.now + minutes{60}});
    desk.now += minutes{60};
    CHECK(desk.keepUp() == 1);
    desk.now += minutes{60};
    CHECK(desk.keepUp() == 1);
    CHECK(desk.told(id) == std::vector<std::string>{"responsible silent", "supervisor clock_past|solution",
                                                    "manager clock_past|solution"});
    CHECK_FALSE(desk.plan(id).nextAt);
    for (const ComplaintEntry& entry : desk.journal(id)) {
        if (entry.kind == Entry::Escalated) {
            CHECK_FALSE(entry.by);
            CHECK_FALSE(entry.cause.empty());
        }
    }
    SECTION("whoever tells the customer begins another run")
    {
        desk.tell(id);
        desk.now += minutes{60};
        CHECK(desk.keepUp() == 1);
        CHECK(desk.told(id).back() == "responsible silent");
    }
    SECTION("nothing more of a clock that is done")
    {
        REQUIRE(desk.step(desk.find(id), {.kind = ComplaintStep::Kind::Resolve, .words = "done"}).has_value());
        desk.now += hours{99};
        CHECK(desk.keepUp() == 0);
    }
}

TEST_CASE("Nobody is told outside working hours unless it is urgent", "[complaint]")
{
    EscalationDesk desk;
    desk.levels = levelBook("office");
    desk.now = desk.localHour("16:30");
    const Complaint ticket = desk.receive();
    const Complaint urgent = desk.receive({.issue = "gas", .severity = "urgent"});
    desk.tell(ticket.id);
    desk.promise(ticket, desk.localHour("20:00"));
    desk.promise(urgent, desk.localHour("20:00"));
    desk.now = desk.localHour("19:45");
    CHECK(desk.keepUp() == 2); // of the urgent one: silent since 17:30, and the promise
    CHECK(desk.told(ticket.id).empty());
    const UtcTime opening = desk.localHour("09:00") + hours{24};
    CHECK(desk.plan(ticket.id).nextAt == opening);
    desk.now = opening;
    CHECK(desk.keepUp() > 0);
    CHECK(desk.told(ticket.id).front() == "responsible silent");
}

TEST_CASE("A promise near its time goes to whom the clock of the solution tells first", "[complaint]")
{
    EscalationDesk desk;
    const Complaint ticket = desk.receive();
    const UtcTime due = desk.now + minutes{50};
    desk.promise(ticket, due);
    CHECK(desk.plan(ticket.id).nextAt == due - near);
    desk.now = due - near;
    CHECK(desk.keepUp() == 1);
    CHECK(desk.told(ticket.id) == std::vector<std::string>{"supervisor promise_at_risk|an answer | today"});
    desk.now = due;
    CHECK(desk.keepUp() == 0);
    SECTION("without any clock it goes to the supervisor")
    {
        EscalationDesk bare;
        bare.levels = RuleBook::compile({});
        const Complaint other = bare.receive();
        bare.promise(other, bare.now);
        CHECK(bare.keepUp() == 1);
        CHECK(bare.told(other.id).front().starts_with("supervisor "));
    }
}

TEST_CASE("A ticket that comes back or is chased as often as the pack says is brought up", "[complaint]")
{
    EscalationDesk desk;
    const ComplaintId id = desk.receive().id;
    const auto chase = [&] {
        REQUIRE(
            desk.run<Complaint>([&](UnitOfWork& uow) { return desk.service.chase(uow, clerk, id, "?", desk.now); }));
        return desk.keepUp();
    };
    CHECK(chase() == 0);
    CHECK(chase() == 1);
    CHECK(chase() == 0);
    CHECK(chase() == 1);
    CHECK(desk.told(id) == std::vector<std::string>{"supervisor chased|2", "supervisor chased|4"});
    const auto comeBack = [&] {
        const auto done = desk.step(desk.find(id), {.kind = ComplaintStep::Kind::Resolve, .words = "done"});
        REQUIRE(desk.step(*done, {.kind = ComplaintStep::Kind::Return, .words = "not done"}).has_value());
        return desk.keepUp();
    };
    CHECK(comeBack() == 0);
    CHECK(comeBack() == 1);
    CHECK(comeBack() == 1);
    CHECK(desk.told(id).back() == "supervisor returned|3");
}

TEST_CASE("A clock that stands still brings nothing up, and waiting ends by itself", "[complaint]")
{
    EscalationDesk desk;
    Complaint ticket = desk.receive();
    desk.tell(ticket.id);
    const UtcTime until = desk.now + hours{9};
    ticket = desk.step(desk.find(ticket.id), {.kind = ComplaintStep::Kind::Begin}).value();
    ticket =
        desk.step(ticket, {.kind = ComplaintStep::Kind::Wait, .reason = "waiting_customer", .resumeAt = until}).value();
    desk.now = until - minutes{1};
    CHECK(desk.keepUp() == 0);
    CHECK(desk.find(ticket.id).state == ComplaintState::Waiting);
    desk.now = until;
    CHECK(desk.keepUp() == 1);
    const Complaint resumed = desk.find(ticket.id);
    CHECK(resumed.state == ComplaintState::InProgress);
    CHECK(resumed.responsible == clerk.staff);
    CHECK_FALSE(resumed.resumeAt);
    CHECK(desk.journal(ticket.id).back().kind == Entry::Stepped);
    CHECK_FALSE(desk.journal(ticket.id).back().by);
    CHECK(desk.keepUp() == 0);
}

TEST_CASE("What a person wrote is no cause", "[complaint]")
{
    CHECK(EscalationCause::fromWords("clock_past|solution") == EscalationCause{"clock_past", "solution"});
    CHECK(EscalationCause::fromWords("silent") == EscalationCause{"silent", ""});
    CHECK_FALSE(EscalationCause::fromWords("it may take longer"));
    CHECK_FALSE(EscalationCause::fromWords(""));
    CHECK_FALSE(EscalationCause::fromWords("|silent"));
}

} // namespace frontdesk::tst_ComplaintEscalations
