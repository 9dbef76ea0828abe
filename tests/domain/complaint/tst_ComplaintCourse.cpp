#include "contracts/ComplaintSamples.h"
#include "domain/complaint/ComplaintCourse.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_ComplaintCourse {

using namespace frontdesk;
using contract::idOf;
using contract::morning;
using contract::plainComplaint;
using Kind = ComplaintStep::Kind;
using State = ComplaintState;

namespace {

const UtcTime at = morning + std::chrono::hours{1};
const StaffId handler = idOf<StaffId>(77);

constexpr std::array allKinds{Kind::Accept,  Kind::Begin,  Kind::Wait,  Kind::HandOn, Kind::TurnAway,
                              Kind::Resolve, Kind::Return, Kind::Close, Kind::Reopen, Kind::Merge};

/// A step with everything that it may want said.
ComplaintStep whole(Kind kind)
{
    return {.kind = kind,
            .responsible = handler,
            .reason = "waiting_parts",
            .words = "因为",
            .to = "街道",
            .compensation = "道歉",
            .into = idOf<ComplaintId>(9009)};
}

Complaint inState(State state)
{
    Complaint complaint = plainComplaint(1);
    complaint.state = state;
    return complaint;
}

Complaint stepped(const Complaint& complaint, const ComplaintStep& step)
{
    const auto next = ComplaintCourse::after(complaint, step, handler, at);
    REQUIRE(next.has_value());
    return *next;
}

} // namespace

TEST_CASE("A ticket goes from the first word to the last", "[complaint]")
{
    Complaint ticket = stepped(plainComplaint(1), {.kind = Kind::Accept, .responsible = handler});
    CHECK(ticket.state == State::Accepted);
    CHECK(ticket.responsible == handler);
    CHECK(ticket.acceptedAt == at);
    ticket = stepped(ticket, {.kind = Kind::Begin});
    CHECK(ticket.state == State::InProgress);
    ticket = stepped(ticket, {.kind = Kind::Wait, .reason = "waiting_customer", .resumeAt = at});
    CHECK(ticket.state == State::Waiting);
    CHECK(ticket.waitingReason == "waiting_customer");
    ticket = stepped(ticket, {.kind = Kind::Begin});
    CHECK(ticket.waitingReason.empty());
    CHECK_FALSE(ticket.resumeAt);
    ticket = stepped(ticket, {.kind = Kind::Resolve, .words = "修好了", .compensation = "上门道歉"});
    CHECK(ticket.resolution == "修好了");
    CHECK(ticket.compensation == "上门道歉");
    CHECK(ticket.resolvedBy == handler);
    ticket = stepped(ticket, {.kind = Kind::Return, .words = "还响"});
    CHECK(ticket.state == State::Returned);
    CHECK(ticket.returned == 1);
    CHECK_FALSE(ticket.resolvedAt);
    CHECK_FALSE(ticket.resolvedBy);
    ticket = stepped(stepped(ticket, {.kind = Kind::Begin}), {.kind = Kind::Resolve, .words = "换了"});
    ticket = stepped(ticket, {.kind = Kind::Close});
    CHECK(ticket.state == State::Closed);
    CHECK(ticket.closedAt == at);
    CHECK_FALSE(ticket.isOpen());
}

TEST_CASE("What may follow what stands in one table, and what a card offers is in it", "[complaint]")
{
    for (const State state : allComplaintStates) {
        CAPTURE(nameOf(state));
        for (const Kind kind : allKinds) {
            const auto next = ComplaintCourse::after(inState(state), whole(kind), handler, at);
            CHECK(next.has_value() == ComplaintCourse::allows(state, kind));
            if (!next) {
                CHECK((next.error().code == complaintWrongState || next.error().code == complaintNotOpen));
            }
        }
        for (const Kind offered : ComplaintCourse::next(inState(state))) {
            CHECK(ComplaintCourse::allows(state, offered));
        }
    }
    CHECK(ComplaintCourse::next(inState(State::Merged)).empty());
    CHECK(ComplaintCourse::after(inState(State::Merged), whole(Kind::Begin), handler, at).error().code ==
          complaintNotOpen);
}

TEST_CASE("Steps that want to be explained are refused without a word", "[complaint]")
{
    const auto code = [](State state, const ComplaintStep& step) {
        const auto next = ComplaintCourse::after(inState(state), step, handler, at);
        REQUIRE_FALSE(next.has_value());
        return next.error().code;
    };
    CHECK(code(State::InProgress, {.kind = Kind::Wait}) == complaintNeedsReason);
    CHECK(code(State::InProgress, {.kind = Kind::Wait, .reason = "rain"}) == complaintNeedsReason);
    CHECK(code(State::InProgress, {.kind = Kind::HandOn, .words = "他们修"}) == complaintNeedsReason);
    CHECK(code(State::Received, {.kind = Kind::TurnAway, .to = "街道"}) == complaintNeedsReason);
    CHECK(code(State::InProgress, {.kind = Kind::Resolve, .words = "  "}) == complaintNeedsResolution);
    CHECK(code(State::Resolved, {.kind = Kind::Return}) == complaintNeedsReason);
    CHECK(code(State::Closed, {.kind = Kind::Reopen}) == complaintNeedsReason);
    CHECK(code(State::Received, {.kind = Kind::Accept}) == complaintNeedsReason);
    CHECK(code(State::Received, {.kind = Kind::Merge}) == complaintNeedsReason);
    CHECK(code(State::Received, {.kind = Kind::Merge, .into = plainComplaint(1).id}) == complaintMergedIntoItself);
}

TEST_CASE("Work that goes on outside keeps who does it, until it is ours again", "[complaint]")
{
    const Complaint away =
        stepped(inState(State::InProgress), {.kind = Kind::HandOn, .words = "归他们", .to = "供电所"});
    CHECK(away.state == State::HandedOn);
    CHECK(away.handedTo == "供电所");
    CHECK(away.isOpen());
    CHECK(stepped(away, {.kind = Kind::Begin}).handedTo.empty());
    const Complaint turned = stepped(plainComplaint(1), {.kind = Kind::TurnAway, .words = "市政路灯", .to = "市政"});
    CHECK(turned.state == State::NotOurs);
    CHECK_FALSE(turned.isOpen());
    CHECK(turned.closedAt == at);
}

TEST_CASE("Another person takes a ticket on without moving it", "[complaint]")
{
    const StaffId other = idOf<StaffId>(78);
    Complaint ticket = inState(State::InProgress);
    ticket.responsible = handler;
    ticket.acceptedAt = morning;
    const Complaint given = stepped(ticket, {.kind = Kind::Accept, .responsible = other});
    CHECK(given.state == State::InProgress);
    CHECK(given.responsible == other);
    CHECK(given.acceptedAt == morning);
}

TEST_CASE("The time of grace begins when a ticket is closed", "[complaint]")
{
    Complaint closed = inState(State::Closed);
    CHECK_FALSE(ComplaintCourse::isInGrace(closed, std::chrono::hours{24}, at));
    closed.closedAt = morning;
    CHECK(ComplaintCourse::isInGrace(closed, std::chrono::hours{1}, at));
    CHECK_FALSE(ComplaintCourse::isInGrace(closed, std::chrono::minutes{59}, at));
}

} // namespace tst_ComplaintCourse
