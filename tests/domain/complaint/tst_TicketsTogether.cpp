#include "domain/complaint/TicketBoard.h"
#include "domain/complaint/TicketsTogether.h"

#include "domain/complaint/ComplaintDesk.h"

#include <catch2/catch.hpp>

namespace tst_TicketsTogether {

using namespace frontdesk;
using namespace frontdesk::complainttest;

namespace {

std::vector<SeenTicket> seen(const std::vector<Complaint>& tickets)
{
    std::vector<SeenTicket> all;
    for (const Complaint& each : tickets) {
        all.push_back({each.id, each.version});
    }
    return all;
}

struct Together : ComplaintDesk {
    TicketsTogether together{ids};
    using Several = std::vector<Complaint>;

    Result<Several> assign(const Several& tickets, StaffId to, const Actor& by)
    {
        return run<Several>(
            [&](UnitOfWork& uow) { return together.assign(uow, by, seen(tickets), to, "back from leave", now); });
    }
    Result<Several> bundle(const Several& tickets, ComplaintId lead)
    {
        return run<Several>([&](UnitOfWork& uow) { return together.bundle(uow, clerk, seen(tickets), lead, now); });
    }
};

} // namespace

TEST_CASE("Several tickets are given to somebody by a supervisor, all of them or none")
{
    Together desk;
    const auto one = desk.receive();
    const auto two = desk.receive({.name = "Li", .issue = "the hall is dark"});
    const StaffId to = *colleague.staff;
    CHECK(desk.assign({one, two}, to, clerk).error().code == noRight);

    const auto given = desk.assign({one, two}, to, supervisor);
    REQUIRE(given.has_value());
    CHECK(desk.find(one.id).responsible == std::optional{to});
    CHECK(desk.find(two.id).responsible == std::optional{to});
    CHECK(desk.journal(two.id).back().words == "back from leave");
    CHECK(desk.journal(two.id).back().by == supervisor.staff);

    // The first would go, the second was changed meanwhile: neither does.
    const Complaint first = desk.find(one.id);
    CHECK(desk.assign({first, two}, *clerk.staff, supervisor).error().code == recordConflict);
    CHECK(desk.find(one.id) == first);
    CHECK(desk.assign({first}, *clerk.staff, clerk).has_value()); // a single one by anybody
}

TEST_CASE("Tickets of the same cause stand under one of them, go on by themselves and are told together")
{
    Together desk;
    const auto lead = desk.receive();
    const auto second = desk.receive({.name = "Li", .issue = "the lift stands"});
    const auto third = desk.receive({.name = "Sun", .issue = "no lift"});
    REQUIRE(desk.bundle({third}, second.id).has_value());
    REQUIRE(desk.find(third.id).parent == std::optional{second.id});
    CHECK(desk.journal(third.id).back().kind == ComplaintEntry::Kind::Bundled);
    CHECK(desk.journal(third.id).back().words == second.number);

    // What stood under the second comes along: a bundle has one lead.
    REQUIRE(desk.bundle({desk.find(second.id)}, lead.id).has_value());
    CHECK(desk.find(third.id).parent == std::optional{lead.id});
    CHECK(desk.find(second.id).parent == std::optional{lead.id});
    CHECK(desk.find(lead.id).parent == std::nullopt);
    // Under one that stands under another means: under the one above; and no circle comes of it.
    CHECK(desk.bundle({desk.find(lead.id)}, third.id).error().code == complaintMergedIntoItself);
    CHECK(desk.bundle({desk.find(lead.id)}, lead.id).error().code == complaintMergedIntoItself);
    // Everything marked at once, the lead and what stands under another one among it.
    const auto fourth = desk.receive({.name = "Zhou", .issue = "the lift again"});
    const auto all = desk.bundle({desk.find(lead.id), desk.find(second.id), fourth, desk.find(third.id)}, third.id);
    REQUIRE(all.has_value());
    CHECK(desk.find(fourth.id).parent == std::optional{lead.id});
    CHECK(desk.find(lead.id).parent == std::nullopt);

    const auto told = desk.run<std::vector<Complaint>>([&](UnitOfWork& uow) {
        return desk.together.tellAll(uow, clerk, lead.id, "the part comes tomorrow", desk.now);
    });
    REQUIRE(told.has_value());
    CHECK(told->size() == 4);
    for (const ComplaintId each : {lead.id, second.id, third.id}) {
        CHECK(desk.journal(each).back().kind == ComplaintEntry::Kind::Told);
        CHECK(desk.find(each).toldAt == std::optional{desk.now});
    }

    const auto alone = desk.run<Complaint>([&](UnitOfWork& uow) {
        return desk.together.unbundle(uow, clerk, {third.id, desk.find(third.id).version}, desk.now);
    });
    REQUIRE(alone.has_value());
    CHECK_FALSE(desk.find(third.id).parent);
    const auto again = desk.run<Complaint>([&](UnitOfWork& uow) {
        return desk.together.unbundle(uow, clerk, {third.id, alone->version}, desk.now);
    });
    CHECK(again.error().code == complaintWrongState);
}

TEST_CASE("A ticket that is over joins no bundle, leads none, and is not told with the others")
{
    Together desk;
    const auto lead = desk.receive();
    const auto second = desk.receive({.name = "Li", .issue = "the lift stands"});
    const auto over =
        desk.step(desk.receive(), {.kind = ComplaintStep::Kind::TurnAway, .words = "theirs", .to = "city"});
    REQUIRE(over.has_value());
    CHECK(desk.bundle({*over}, lead.id).error().code == complaintNotOpen);
    CHECK(desk.bundle({lead}, over->id).error().code == complaintNotOpen);

    REQUIRE(desk.bundle({second}, lead.id).has_value());
    REQUIRE(desk.step(desk.find(second.id), {.kind = ComplaintStep::Kind::TurnAway, .words = "theirs", .to = "city"}));
    const auto told = desk.run<std::vector<Complaint>>(
        [&](UnitOfWork& uow) { return desk.together.tellAll(uow, clerk, lead.id, "tomorrow", desk.now); });
    REQUIRE(told.has_value());
    CHECK(told->size() == 1);
}

TEST_CASE("The board counts open tickets by person, department, category and building")
{
    const auto ticket = [](const char* place, const char* category, std::optional<StaffId> who) {
        BoardTicket each{.ticket = {.complaint = {.id = idOf<ComplaintId>(1)}}};
        each.ticket.complaint.place = place;
        each.ticket.complaint.category = category;
        each.ticket.complaint.responsible = who;
        return each;
    };
    std::vector<BoardTicket> all{ticket("3-1203", "noise", clerk.staff), ticket("3-0801", "noise", std::nullopt),
                                 ticket("5-0102", "cleaning", clerk.staff), ticket("东门岗亭", "", colleague.staff)};
    all[0].standing.near = true;
    all[2].standing.overdue = all[2].standing.near = true;
    all[3].standing.silent = all[3].standing.returned = true;
    using Kind = ComplaintEntry::Kind;
    for (int entry = 1; entry <= 3; ++entry) {
        all[1].ticket.journal.push_back({.id = idOf<ComplaintEntryId>(entry),
                                         .complaint = idOf<ComplaintId>(1),
                                         .kind = Kind::Asked,
                                         .whom = entry == 2 ? "security" : "cleaning"});
    }

    const auto people = TicketBoard::lines(BoardBy::Responsible, all);
    REQUIRE(people.size() == 3);
    CHECK(people[0] == BoardLine{.key = "", .open = 1}); // nobody's come first
    CHECK(people[1] == BoardLine{.key = "77", .open = 2, .overdue = 1, .near = 1});
    CHECK(people[2] == BoardLine{.key = "78", .open = 1, .silent = 1, .returned = 1});

    const auto buildings = TicketBoard::lines(BoardBy::Building, all);
    REQUIRE(buildings.size() == 3);
    CHECK(buildings[0].key.empty()); // a gate names no building
    CHECK(buildings[1] == BoardLine{.key = "5", .open = 1, .overdue = 1});
    CHECK(buildings[2] == BoardLine{.key = "3", .open = 2, .near = 1});

    const auto departments = TicketBoard::lines(BoardBy::Department, all);
    REQUIRE(departments.size() == 3);
    CHECK(departments[0].open == 3); // nobody was asked
    CHECK(TicketBoard::keysOf(BoardBy::Department, all[1].ticket) == std::vector<std::string>{"cleaning", "security"});
    CHECK(TicketBoard::isUnder(BoardBy::Department, "security", all[1].ticket));
    CHECK_FALSE(TicketBoard::isUnder(BoardBy::Department, "security", all[0].ticket));
    CHECK(TicketBoard::lines(BoardBy::Category, all).size() == 3);
}

} // namespace tst_TicketsTogether
