#include "contracts/ComplaintSamples.h"
#include "domain/complaint/CloseGate.h"

#include <catch2/catch.hpp>

namespace tst_CloseGate {

using namespace frontdesk;
using contract::idOf;
using contract::morning;
using Kind = ComplaintEntry::Kind;

namespace {

const StaffId handler = idOf<StaffId>(77);
const StaffId colleague = idOf<StaffId>(78);
const FollowUpRules strict{.unreachableTries = 3, .unreachableDayParts = 2};

/// Resolved by the handler; nobody has asked the customer yet.
CloseCase resolved()
{
    CloseCase of{.complaint = contract::plainComplaint(1)};
    of.complaint.state = ComplaintState::Resolved;
    of.complaint.resolvedAt = morning + std::chrono::minutes{60};
    of.complaint.resolvedBy = handler;
    return of;
}

ComplaintEntry followUp(StaffId by, bool satisfied, int minute = 90)
{
    ComplaintEntry entry = contract::complaintEntry(minute, Kind::Followed, minute);
    entry.by = by;
    entry.satisfied = satisfied;
    return entry;
}

std::vector<ErrorCode> codes(const CloseCase& of, const FollowUpRules& rules = strict)
{
    std::vector<ErrorCode> all;
    for (const Problem& problem : CloseGate::problems(of, rules)) {
        all.push_back(problem.code);
    }
    return all;
}

} // namespace

TEST_CASE("A ticket closes once the customer was asked by somebody else and is content", "[complaint]")
{
    CloseCase of = resolved();
    CHECK(codes(of) == std::vector{closeNoFollowUp});
    of.journal = {followUp(handler, true)};
    CHECK(codes(of) == std::vector{closeOwnFollowUp});
    of.journal.push_back(followUp(colleague, false, 91));
    CHECK(codes(of) == std::vector{closeNotSatisfied});
    of.journal.push_back(followUp(colleague, true, 92));
    CHECK(codes(of).empty());
    SECTION("a call from before it came back does not count")
    {
        of.complaint.resolvedAt = morning + std::chrono::minutes{200};
        CHECK(codes(of) == std::vector{closeNoFollowUp});
    }
    SECTION("at a desk of one person the handler may ask")
    {
        of.journal = {followUp(handler, true)};
        CHECK(codes(of, {.bySomebodyElse = false}).empty());
    }
}

TEST_CASE("Promises, departments, escalations and required steps keep a ticket open, each with its name", "[complaint]")
{
    CloseCase of = resolved();
    of.journal = {followUp(colleague, true)};
    Promise open = contract::plainPromise(1);
    open.what = "周五前答复";
    Promise kept = open;
    kept.state = PromiseState::Kept;
    of.promises = {kept, open};
    ComplaintEntry asked = contract::complaintEntry(1, Kind::Asked);
    asked.whom = "engineering";
    ComplaintEntry escalated = contract::complaintEntry(2, Kind::Escalated);
    escalated.whom = "manager";
    of.journal.push_back(asked);
    of.journal.push_back(escalated);
    of.openSteps = {"复述"};
    const auto problems = CloseGate::problems(of, strict);
    REQUIRE(problems.size() == 4);
    CHECK(problems[0] == Problem{"promise_text", closePromiseOpen, {"周五前答复"}});
    CHECK(problems[1] == Problem{"department", closeDepartmentOpen, {"engineering"}});
    CHECK(problems[2] == Problem{"escalated_to", closeEscalationOpen, {"manager"}});
    CHECK(problems[3] == Problem{"", closeStepOpen, {"复述"}});
    ComplaintEntry answered = contract::complaintEntry(3, Kind::Answered);
    answered.about = asked.id;
    ComplaintEntry decided = contract::complaintEntry(4, Kind::Decided);
    decided.about = escalated.id;
    of.journal.push_back(answered);
    of.journal.push_back(decided);
    of.promises = {kept};
    of.openSteps.clear();
    CHECK(codes(of).empty());
}

TEST_CASE("A customer who cannot be reached was tried in several parts of the day", "[complaint]")
{
    CloseCase of = resolved();
    of.triedAtHours = {9, 9, 10};
    CHECK(codes(of) == std::vector{closeUnreachable}); // the same morning
    of.triedAtHours = {9, 19};
    CHECK(codes(of) == std::vector{closeUnreachable}); // too few
    of.triedAtHours = {9, 10, 19};
    CHECK(codes(of).empty());
    CHECK(CloseGate::partOfDay(10) == 0);
    CHECK(CloseGate::partOfDay(11) == 1);
    CHECK(CloseGate::partOfDay(14) == 2);
    CHECK(CloseGate::partOfDay(18) == 3);
}

TEST_CASE("Minor ones are asked in a sample where the unit wants that, serious and returned ones always", "[complaint]")
{
    FollowUpRules sampling = strict;
    sampling.always = false;
    CloseCase of = resolved();
    of.complaint.severity = ComplaintSeverity::Minor;
    CHECK(codes(of, sampling).empty());
    CHECK(codes(of, strict) == std::vector{closeNoFollowUp});
    of.isSampled = true;
    CHECK(codes(of, sampling) == std::vector{closeNoFollowUp});
    of.isSampled = false;
    of.complaint.returned = 1;
    CHECK(codes(of, sampling) == std::vector{closeNoFollowUp});
    of.complaint.returned = 0;
    of.complaint.severity = ComplaintSeverity::Serious;
    CHECK(codes(of, sampling) == std::vector{closeNoFollowUp});
    of.complaint.kind = ComplaintKind::Praise; // nobody asks whether praise was dealt with
    CHECK(codes(of, strict).empty());
}

} // namespace tst_CloseGate
