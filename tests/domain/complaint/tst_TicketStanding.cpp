#include "domain/complaint/TicketStanding.h"

#include "domain/complaint/ComplaintDesk.h"

namespace frontdesk::tst_TicketStanding {

using namespace complainttest;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Four hours to answer, with a mark after three; a day for the next progress; two for the solution.
RuleBook clockedBook()
{
    std::vector<ClockEntry> clocks(3);
    clocks[0].head.id = "response";
    clocks[0].what = "response";
    clocks[0].most = {240, ClockSpan::Unit::Minutes};
    clocks[0].near = ClockSpan{180, ClockSpan::Unit::Minutes};
    clocks[1].head.id = "progress";
    clocks[1].what = "progress";
    clocks[1].most = {1440, ClockSpan::Unit::Minutes};
    clocks[2].head.id = "solution";
    clocks[2].what = "solution";
    clocks[2].most = {2880, ClockSpan::Unit::Minutes};
    Pack pack;
    pack.id = "clocks";
    for (ClockEntry& clock : clocks) {
        clock.kind = "complaint";
        pack.clocks.push_back(std::move(clock));
    }
    return RuleBook::compile({pack});
}

struct Board : ComplaintDesk {
    RuleBook clocked = clockedBook();
    TimeZone zone = *TimeZone::named("Asia/Shanghai");

    std::vector<OpenTicket> tickets()
    {
        std::vector<OpenTicket> found;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return OpenTickets::read(view, clocked, zone).map([&](std::vector<OpenTicket> all) {
                found = std::move(all);
            });
        }));
        return found;
    }
    TicketStanding standing(ComplaintId id, UtcTime at)
    {
        for (const OpenTicket& ticket : tickets()) {
            if (ticket.complaint.id == id) {
                return TicketStanding::of(ticket, at, minutes{30});
            }
        }
        FAIL("the ticket is not open");
        return {};
    }
    void promise(const Complaint& ticket, UtcTime due)
    {
        const auto made = run<Promise>([&](UnitOfWork& uow) {
            return PromiseService{}.make(uow, clerk,
                                         {.id = ids.next<PromiseTag>(),
                                          .kind = PromiseKind::Complaint,
                                          .toWhom = "Wang",
                                          .phone = {},
                                          .what = "an engineer comes",
                                          .origin = refOf(ticket),
                                          .madeAt = now,
                                          .dueAt = due});
        });
        REQUIRE(made.has_value());
    }
};

} // namespace

TEST_CASE("Where a ticket stands follows its clocks")
{
    Board board;
    const Complaint ticket = board.receive();
    const UtcTime begun = board.now;

    const TicketStanding fresh = board.standing(ticket.id, begun + minutes{5});
    CHECK_FALSE(fresh.isToReview());
    REQUIRE(fresh.pressing != nullptr);
    CHECK(fresh.pressing->what == "response");
    CHECK(fresh.dueAt == std::optional{begun + hours{4}});
    CHECK(fresh.solutionDueAt == std::optional{begun + hours{48}});

    CHECK(board.standing(ticket.id, begun + minutes{181}).near);
    CHECK_FALSE(board.standing(ticket.id, begun + minutes{181}).overdue);
    CHECK(board.standing(ticket.id, begun + hours{4}).overdue);
    CHECK_FALSE(board.standing(ticket.id, begun + hours{23}).silent);
    CHECK(board.standing(ticket.id, begun + hours{24}).silent);
}

TEST_CASE("A promise of a ticket counts beside its clocks")
{
    Board board;
    const Complaint ticket = board.receive();
    const Complaint other = board.receive({.name = "Li", .issue = "noise"});
    board.promise(ticket, board.now + hours{2});

    CHECK_FALSE(board.standing(ticket.id, board.now + minutes{89}).near);
    CHECK(board.standing(ticket.id, board.now + minutes{90}).near);
    CHECK(board.standing(ticket.id, board.now + hours{2}).overdue);
    CHECK(board.standing(ticket.id, board.now).pressing == nullptr);
    CHECK_FALSE(board.standing(other.id, board.now + hours{2}).overdue);
}

TEST_CASE("What is solved waits for the customer to be asked, and what came back stands out")
{
    Board board;
    const Complaint ticket = board.receive();
    const auto solved = board.step(ticket, {.kind = ComplaintStep::Kind::Begin});
    REQUIRE(solved.has_value());
    const auto resolved = board.step(*solved, {.kind = ComplaintStep::Kind::Resolve, .words = "greased"});
    REQUIRE(resolved.has_value());
    const TicketStanding asked = board.standing(ticket.id, board.now + hours{72});
    CHECK(asked.followUp);
    CHECK_FALSE(asked.overdue);

    const auto back = board.step(*resolved, {.kind = ComplaintStep::Kind::Return, .words = "it rattles again"});
    REQUIRE(back.has_value());
    const TicketStanding returned = board.standing(ticket.id, board.now + minutes{1});
    CHECK(returned.returned);
    CHECK_FALSE(returned.followUp);
}

TEST_CASE("A department that was asked and somebody above who was told stand out until they answer")
{
    Board board;
    const Complaint ticket = board.receive();
    const auto asked = board.run<ComplaintEntry>([&](UnitOfWork& uow) {
        return board.service.ask(uow, clerk, ticket.id, "engineering", "look at the lift", {}, board.now);
    });
    REQUIRE(asked.has_value());
    CHECK(board.standing(ticket.id, board.now).asked);
    REQUIRE(board
                .run<ComplaintEntry>([&](UnitOfWork& uow) {
                    return board.service.escalate(uow, clerk, ticket.id, "manager", "twice already", board.now);
                })
                .has_value());
    CHECK(board.standing(ticket.id, board.now).escalated);
    REQUIRE(board
                .run<ComplaintEntry>([&](UnitOfWork& uow) {
                    return board.service.answer(uow, clerk, ticket.id, asked->id, "tomorrow at nine", board.now);
                })
                .has_value());
    CHECK_FALSE(board.standing(ticket.id, board.now).asked);
    CHECK(board.standing(ticket.id, board.now).escalated);
}

TEST_CASE("A board begins with what is overdue, then with what comes first")
{
    const UtcTime now = morning;
    const TicketStanding late{.overdue = true, .dueAt = now + hours{5}};
    const TicketStanding soon{.dueAt = now + hours{1}};
    const TicketStanding later{.dueAt = now + hours{2}};
    const TicketStanding never{};
    CHECK(late.isMorePressing(soon));
    CHECK_FALSE(soon.isMorePressing(late));
    CHECK(soon.isMorePressing(later));
    CHECK(later.isMorePressing(never));
    CHECK_FALSE(never.isMorePressing(later));
    CHECK_FALSE(never.isMorePressing(never));
}

} // namespace frontdesk::tst_TicketStanding
