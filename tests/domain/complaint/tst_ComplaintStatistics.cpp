#include "domain/complaint/ComplaintStatistics.h"

#include "contracts/ComplaintSamples.h"

#include <catch2/catch.hpp>

namespace tst_ComplaintStatistics {

using namespace frontdesk;
using contract::idOf;
using contract::morning;
using contract::plainComplaint;
using namespace std::chrono_literals;

TEST_CASE("Tickets are counted by each of their sides, voided ones nowhere, merged ones only as merged", "[complaint]")
{
    ComplaintStatistics all{TimeZone::named("Asia/Shanghai").value()};
    Complaint ticket = plainComplaint(1);
    ticket.category = "noise";
    ticket.source = "call";
    ticket.severity = ComplaintSeverity::Urgent;
    ticket.responsible = idOf<StaffId>(77);
    ticket.area = " 3栋 ";
    ticket.returned = 2;
    ticket.chased = 1;
    all.add(ticket);
    Complaint closed = plainComplaint(2);
    closed.state = ComplaintState::Closed;
    closed.kind = ComplaintKind::Praise;
    closed.closedDespite = "x";
    all.add(closed);
    Complaint merged = plainComplaint(3);
    merged.state = ComplaintState::Merged;
    all.add(merged);
    ticket.voided = Voided{.at = morning, .reason = "x", .by = {}};
    all.add(ticket);

    CHECK(all.all().all == 2);
    CHECK(all.all().open == 1);
    CHECK(all.all().returned == 1);
    CHECK(all.merged() == 1);
    CHECK(all.byState() == std::map<ComplaintState, int>{{ComplaintState::Received, 1},
                                                         {ComplaintState::Closed, 1},
                                                         {ComplaintState::Merged, 1}});
    CHECK(all.byKind().at(ComplaintKind::Praise).open == 0);
    CHECK(all.bySeverity().at(ComplaintSeverity::Urgent).returned == 1);
    CHECK(all.byCategory().at("noise").all == 1);
    CHECK(all.byCategory().at("").all == 1);
    CHECK(all.bySource().at("call").open == 1);
    CHECK(all.byResponsible().at(idOf<StaffId>(77)).all == 1);
    CHECK(all.byResponsible().at(std::nullopt).all == 1);
    CHECK(all.byDay().size() == 1);
    CHECK(all.areas() == Tally{{"3栋", 1}});
    CHECK(all.chased() == 1);
    CHECK(all.despite() == 1);
}

TEST_CASE("Answering and solving are timed from when a ticket was received, solving not while it is back",
          "[complaint]")
{
    ComplaintStatistics all{TimeZone::named("Asia/Shanghai").value()};
    Complaint ticket = plainComplaint(1);
    ticket.answeredAt = ticket.receivedAt + 10min;
    ticket.resolvedAt = ticket.receivedAt + 5h;
    ticket.state = ComplaintState::Resolved;
    all.add(ticket);
    ticket.state = ComplaintState::Returned;
    all.add(ticket);
    all.add(plainComplaint(2));
    CHECK(all.answered() == Spread{2, 10min, 10min});
    CHECK(all.neverAnswered() == 1);
    CHECK(all.solved() == Spread{1, 5h, 5h});
}

} // namespace tst_ComplaintStatistics
