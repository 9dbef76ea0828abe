#include "domain/complaint/ComplaintAdjudication.h"

#include "domain/complaint/ComplaintDesk.h"

namespace frontdesk::tst_ComplaintAdjudication {

using namespace complainttest;

namespace {

struct RulingDesk : ComplaintDesk {
    ComplaintAdjudication adjudication{ids};

    Result<Complaint> rule(ComplaintId id, ComplaintRuling ruling, const std::string& words = "looked into",
                           const Actor& by = supervisor)
    {
        const Version version = find(id).version;
        return run<Complaint>(
            [&](UnitOfWork& uow) { return adjudication.rule(uow, by, id, version, ruling, words, now); });
    }
    Result<Complaint> appeal(ComplaintId id, const std::string& words = "there is a film of it")
    {
        const Version version = find(id).version;
        return run<Complaint>(
            [&](UnitOfWork& uow) { return adjudication.appeal(uow, clerk, id, version, words, now); });
    }
};

} // namespace

TEST_CASE("A supervisor rules, somebody appeals, and the second ruling ends it", "[complaint]")
{
    RulingDesk desk;
    const ComplaintId id = desk.receive().id;
    CHECK(desk.appeal(id).error().code == complaintNotRuled);
    CHECK(desk.rule(id, ComplaintRuling::NotUpheld, "  ").error().code == complaintNeedsReason);
    CHECK(desk.rule(id, ComplaintRuling::NotUpheld, "x", clerk).error().code == noRight);

    const auto ruled = desk.rule(id, ComplaintRuling::NotUpheld);
    REQUIRE(ruled.has_value());
    CHECK(ruled->ruling == ComplaintRuling::NotUpheld);
    CHECK_FALSE(ruled->appealed);
    CHECK(desk.rule(id, ComplaintRuling::Upheld).error().code == complaintRuledAlready);

    CHECK(desk.appeal(id, " ").error().code == complaintNeedsReason);
    REQUIRE(desk.appeal(id).has_value());
    CHECK(ComplaintAdjudication::standOf(desk.journal(id)) == ComplaintAdjudication::Stand::Appealed);
    CHECK(desk.find(id).ruling == ComplaintRuling::NotUpheld); // it stands until the second one
    CHECK(desk.appeal(id).error().code == complaintRulingFinal);

    REQUIRE(desk.rule(id, ComplaintRuling::NotUpheld, "the film shows nothing").has_value());
    CHECK(ComplaintAdjudication::standOf(desk.journal(id)) == ComplaintAdjudication::Stand::Final);
    CHECK(desk.appeal(id).error().code == complaintRulingFinal);
    CHECK(desk.rule(id, ComplaintRuling::Upheld).error().code == complaintRulingFinal);

    const auto journal = desk.journal(id);
    REQUIRE(journal.size() == 4);
    CHECK(journal[1].kind == ComplaintEntry::Kind::Ruled);
    CHECK(journal[1].ruling == ComplaintRuling::NotUpheld);
    CHECK(journal[1].by == supervisor.staff);
    CHECK(journal[2].kind == ComplaintEntry::Kind::Appealed);
    CHECK(journal[2].words == "there is a film of it");
    CHECK(journal[3].words == "the film shows nothing");
}

TEST_CASE("Praise is not ruled on, and nobody rules over what they have not seen", "[complaint]")
{
    RulingDesk desk;
    const Complaint praise = desk.receive({.kind = "praise", .issue = "the guard helped"});
    CHECK(desk.rule(praise.id, ComplaintRuling::Upheld).error().code == complaintWrongState);
    const Complaint ticket = desk.receive();
    REQUIRE(desk.step(ticket, {.kind = ComplaintStep::Kind::Begin}).has_value());
    CHECK(desk.run<Complaint>([&](UnitOfWork& uow) {
                  return desk.adjudication.rule(uow, supervisor, ticket.id, ticket.version, ComplaintRuling::Upheld,
                                                "x", desk.now);
              })
              .error()
              .code == recordConflict);
}

TEST_CASE("A customer is asked again after closing, and the latest answer counts", "[complaint]")
{
    ComplaintDesk desk;
    Complaint ticket = desk.receive();
    ticket = desk.step(ticket, {.kind = ComplaintStep::Kind::Resolve, .words = "greased the rail"}).value();
    const auto asked = [&](bool satisfied, std::optional<int> score, const std::string& words = "") {
        desk.now += std::chrono::hours{1};
        return desk.run<Complaint>([&](UnitOfWork& uow) {
            return desk.service.followUp(uow, colleague, ticket.id, satisfied, words, desk.now, score);
        });
    };
    CHECK(asked(true, 0).error().code == complaintBadScore);
    CHECK(asked(true, 6).error().code == complaintBadScore);
    CHECK(asked(true, 5).value().satisfaction == 5);
    CHECK(asked(true, std::nullopt).value().satisfaction == 5);
    REQUIRE(desk.close(desk.find(ticket.id)).has_value());
    const auto later = asked(false, 2, "it rattles again");
    REQUIRE(later.has_value());
    CHECK(later->satisfaction == 2);
    CHECK(later->state == ComplaintState::Closed); // reopening is a step of its own
    const auto journal = desk.journal(ticket.id);
    CHECK(std::count_if(journal.begin(), journal.end(),
                        [](const ComplaintEntry& entry) { return entry.kind == ComplaintEntry::Kind::Followed; }) == 3);
    CHECK(journal.back().score == 2);
    CHECK(asked(false, std::nullopt).error().code == complaintNeedsReason);
}

TEST_CASE("Who is not satisfied has it back with the score that was given", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket =
        desk.step(desk.receive(), {.kind = ComplaintStep::Kind::Resolve, .words = "greased the rail"}).value();
    const auto back = desk.run<Complaint>([&](UnitOfWork& uow) {
        return desk.service.followUp(uow, colleague, ticket.id, false, "no change", desk.now, 1);
    });
    REQUIRE(back.has_value());
    CHECK(back->state == ComplaintState::Returned);
    CHECK(back->satisfaction == 1);
}

TEST_CASE("After the time of grace a ticket comes back as a new one that follows it", "[complaint]")
{
    ComplaintDesk desk;
    Complaint ticket = desk.receive({.source = "wechat",
                                     .name = "Wang",
                                     .phone = "13800138000",
                                     .place = "3-1801",
                                     .issue = "the lift rattles at night",
                                     .category = "facility"});
    ticket = desk.step(ticket, {.kind = ComplaintStep::Kind::Resolve, .words = "greased the rail"}).value();
    ticket = desk.close(ticket, supervisor, "she moved away").value();
    constexpr Milliseconds week = std::chrono::days{7};
    const TicketToFollow again{.id = desk.ids.next<ComplaintTag>(),
                               .follows = ticket.id,
                               .words = "it rattles again",
                               .receivedAt = desk.now + week,
                               .day = *parseDate("2026-11-28")};
    const auto followOn = [&](const TicketToFollow& input) {
        return desk.run<Complaint>(
            [&](UnitOfWork& uow) { return desk.service.followOn(uow, clerk, input, desk.book, desk.now); });
    };
    desk.now += week;
    const ComplaintStep reopen{.kind = ComplaintStep::Kind::Reopen, .words = "it rattles again", .grace = week};
    SECTION("within it the ticket itself is opened") { CHECK(desk.step(ticket, reopen).has_value()); }
    SECTION("after it the new one carries over who, where and what about")
    {
        desk.now += Milliseconds{1};
        CHECK(desk.step(ticket, reopen).error().code == complaintGraceOver);
        const auto next = followOn(again);
        REQUIRE(next.has_value());
        CHECK(next->follows == ticket.id);
        CHECK(next->state == ComplaintState::Received);
        CHECK(next->issue == "it rattles again");
        CHECK(next->name == "Wang");
        CHECK(next->phone == ticket.phone);
        CHECK(next->place == "3-1801");
        CHECK(next->category == "facility");
        CHECK(next->source == "wechat");
        CHECK(next->severity == ComplaintSeverity::Serious);
        CHECK(followOn(again).value() == *next); // an answer was lost
        CHECK(desk.journal(next->id).size() == 1);
        CHECK(desk.find(ticket.id).state == ComplaintState::Closed);
    }
    SECTION("without words, or while the other is open, there is none")
    {
        TicketToFollow silent = again;
        silent.words = " ";
        CHECK(followOn(silent).error().code == complaintNeedsReason);
        TicketToFollow open = again;
        open.follows = desk.receive().id;
        CHECK(followOn(open).error().code == complaintWrongState);
    }
}

} // namespace frontdesk::tst_ComplaintAdjudication
