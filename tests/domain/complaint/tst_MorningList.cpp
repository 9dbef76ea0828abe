#include "domain/complaint/MorningList.h"

#include "contracts/ComplaintSamples.h"

#include <catch2/catch.hpp>

namespace tst_MorningList {

using namespace frontdesk;
using contract::complaintEntry;
using contract::idOf;
using contract::morning;
using contract::plainComplaint;
using namespace std::chrono_literals;

namespace {

const TimeZone shanghai = TimeZone::named("Asia/Shanghai").value();

std::vector<std::int64_t> idsOf(const std::vector<const MorningTicket*>& tickets)
{
    std::vector<std::int64_t> ids;
    for (const MorningTicket* each : tickets) {
        ids.push_back(each->complaint.id.value());
    }
    return ids;
}

OpenTicket openTicket(int number) { return {.complaint = plainComplaint(number)}; }

OpenTicket promisedTicket(int number, UtcTime dueAt, const std::string& what)
{
    OpenTicket ticket = openTicket(number);
    ticket.promises.push_back({.id = idOf<PromiseId>(800 + number),
                               .kind = PromiseKind::Complaint,
                               .toWhom = {},
                               .phone = {},
                               .what = what,
                               .origin = refOf(ticket.complaint),
                               .madeAt = morning,
                               .dueAt = dueAt});
    return ticket;
}

using Ids = std::vector<std::int64_t>;

} // namespace

TEST_CASE("The morning list puts each open ticket where it stands, the most pressing first", "[complaint]")
{
    OpenTicket solved = openTicket(3);
    solved.complaint.state = ComplaintState::Resolved;
    OpenTicket closed = openTicket(6);
    closed.complaint.state = ComplaintState::Closed;
    const UtcTime now = morning + 2h;
    const MorningList list =
        MorningList::of({openTicket(1), promisedTicket(2, now - 1min, "a call"), solved,
                         promisedTicket(4, now + 20min, "a visit"), promisedTicket(5, now + 72h, "an answer"), closed},
                        shanghai, now, 30min);
    CHECK(list.at() == now);
    CHECK(list.all() == MorningLoad{.open = 5, .overdue = 1, .near = 1, .today = 2, .silent = 0, .followUp = 1});
    CHECK(idsOf(list.overdue()) == Ids{9002});
    CHECK(idsOf(list.atRisk()) == Ids{9004});
    CHECK(idsOf(list.promisedToday()) == Ids{9002, 9004});
    CHECK(list.promisedToday().front()->promised == "a call");
    CHECK(idsOf(list.toFollowUp()) == Ids{9003});
    CHECK(list.silent().empty());
    CHECK(list.tickets().front().complaint.id.value() == 9002);
    CHECK(list.tickets()[1].complaint.id.value() == 9004);
}

TEST_CASE("A clock of progress that is up is silence, and no line keeps the rule book's clock", "[complaint]")
{
    ClockEntry progress;
    progress.what = "progress";
    OpenTicket ticket = openTicket(1);
    ticket.clocks.push_back({.entry = &progress, .from = morning, .path = {.due = morning + 1h}});
    const MorningList list = MorningList::of({ticket}, shanghai, morning + 2h, 30min);
    CHECK(idsOf(list.silent()) == Ids{9001});
    CHECK(idsOf(list.overdue()) == Ids{9001});
    CHECK(list.tickets().front().pressing == "progress");
    CHECK(list.tickets().front().standing.pressing == nullptr);
}

TEST_CASE("Departments count until they have answered, a ticket once for each, and people by whose it is",
          "[complaint]")
{
    using Kind = ComplaintEntry::Kind;
    OpenTicket ticket = openTicket(1);
    ticket.complaint.responsible = idOf<StaffId>(77);
    for (const auto& [number, whom] :
         {std::pair{1, "engineering"}, {2, "engineering"}, {3, "security"}, {4, "finance"}}) {
        ticket.journal.push_back(complaintEntry(number, Kind::Asked));
        ticket.journal.back().whom = whom;
    }
    ticket.journal.push_back(complaintEntry(5, Kind::Answered));
    ticket.journal.back().about = ticket.journal[3].id;
    const MorningList list = MorningList::of({ticket, openTicket(2)}, shanghai, morning, 30min);
    REQUIRE(list.byDepartment().size() == 2);
    CHECK(list.byDepartment().at("engineering").open == 1);
    CHECK(list.byDepartment().at("security").open == 1);
    CHECK(list.byResponsible().at(idOf<StaffId>(77)).open == 1);
    CHECK(list.byResponsible().at(std::nullopt).open == 1);
}

} // namespace tst_MorningList
