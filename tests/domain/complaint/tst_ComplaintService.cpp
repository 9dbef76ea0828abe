#include "domain/complaint/ComplaintDesk.h"

#include <algorithm>
#include <set>

namespace tst_ComplaintService {

using namespace frontdesk;
using namespace frontdesk::complainttest;
using Kind = ComplaintStep::Kind;
using Entry = ComplaintEntry::Kind;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

std::vector<Entry> kindsOf(const std::vector<ComplaintEntry>& journal)
{
    std::vector<Entry> kinds;
    std::transform(journal.begin(), journal.end(), std::back_inserter(kinds),
                   [](const ComplaintEntry& entry) { return entry.kind; });
    return kinds;
}

std::set<std::string> problemCodes(const Error& error)
{
    std::set<std::string> codes;
    for (const Problem& problem : error.problems) {
        codes.insert(std::string{problem.code.name});
    }
    return codes;
}

/// Resolved by the clerk, an hour after it came in.
Complaint resolved(ComplaintDesk& desk)
{
    Complaint ticket = desk.receive();
    desk.now += hours{1};
    return desk.step(ticket, {.kind = Kind::Resolve, .words = "greased the rail"}).value();
}

} // namespace

TEST_CASE("Tickets are numbered by the day, and the same save twice is one", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint first = desk.receive();
    CHECK(first.number == "TS-20261121-001");
    CHECK(desk.receive().number == "TS-20261121-002");
    const ComplaintToSave again{
        .id = first.id, .form = first.toForm(), .receivedAt = first.receivedAt, .day = ComplaintDesk::day()};
    const auto repeated =
        desk.run<Complaint>([&](UnitOfWork& uow) { return desk.service.save(uow, clerk, again, desk.book, desk.now); });
    REQUIRE(repeated.has_value());
    CHECK(*repeated == first);
    ComplaintToSave other = again;
    other.form.issue = "something else";
    CHECK(
        desk.run<Complaint>([&](UnitOfWork& uow) { return desk.service.save(uow, clerk, other, desk.book, desk.now); })
            .error()
            .code == recordConflict);
    CHECK(kindsOf(desk.journal(first.id)) == std::vector{Entry::Stepped});
}

TEST_CASE("A ticket of which half is known is kept, and what is no number is kept as words", "[complaint]")
{
    ComplaintDesk desk;
    const auto saved = desk.run<Complaint>([&](UnitOfWork& uow) {
        return desk.service.save(uow, clerk,
                                 {.id = desk.ids.next<ComplaintTag>(),
                                  .form = {.phone = "ask the guard"},
                                  .receivedAt = desk.now,
                                  .day = ComplaintDesk::day(),
                                  .toComplete = true},
                                 desk.book, desk.now);
    });
    REQUIRE(saved.has_value());
    CHECK(saved->toComplete);
    CHECK(saved->note == "ask the guard");
}

TEST_CASE("A ticket's whole life stands in its journal", "[complaint]")
{
    ComplaintDesk desk;
    Complaint ticket = desk.receive();
    ticket = desk.step(ticket, {.kind = Kind::Accept, .responsible = clerk.staff}).value();
    ticket = desk.step(ticket, {.kind = Kind::Begin}).value();
    desk.now += minutes{20};
    ticket = desk.run<Complaint>([&](UnitOfWork& uow) {
                     return desk.service.tell(uow, clerk, ticket.id, "an engineer is on his way", desk.now);
                 })
                 .value();
    CHECK(ticket.answeredAt == desk.now);
    CHECK(ticket.toldAt == desk.now);
    const auto asked = desk.run<ComplaintEntry>([&](UnitOfWork& uow) {
        return desk.service.ask(uow, clerk, ticket.id, "engineering", "look at the rail", desk.now + hours{2},
                                desk.now);
    });
    REQUIRE(asked.has_value());
    CHECK(asked->due == desk.now + hours{2});
    REQUIRE(desk.run<ComplaintEntry>(
        [&](UnitOfWork& uow) { return desk.service.answer(uow, clerk, ticket.id, asked->id, "greased", desk.now); }));
    ticket = desk.step(ticket, {.kind = Kind::Resolve, .words = "greased the rail"}).value();
    ticket = desk.run<Complaint>([&](UnitOfWork& uow) {
                     return desk.service.followUp(uow, colleague, ticket.id, false, "it rattles", desk.now);
                 })
                 .value();
    CHECK(ticket.state == ComplaintState::Returned);
    CHECK(ticket.returned == 1);
    ticket = desk.step(ticket, {.kind = Kind::Resolve, .words = "a new rail"}).value();
    CHECK(desk.close(ticket).error().code == complaintGate);
    ticket = desk.run<Complaint>([&](UnitOfWork& uow) {
                     return desk.service.followUp(uow, colleague, ticket.id, true, "quiet", desk.now);
                 })
                 .value();
    ticket = desk.close(ticket).value();
    CHECK(ticket.state == ComplaintState::Closed);
    CHECK(kindsOf(desk.journal(ticket.id)) == std::vector{Entry::Stepped, Entry::Stepped, Entry::Stepped, Entry::Told,
                                                          Entry::Asked, Entry::Answered, Entry::Stepped,
                                                          Entry::Followed, Entry::Stepped, Entry::Stepped,
                                                          Entry::Followed, Entry::Stepped});
}

TEST_CASE("The close gate says all that is open, and no call of the service goes around it", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket = resolved(desk);
    REQUIRE(desk.run<ComplaintEntry>([&](UnitOfWork& uow) {
        return desk.service.ask(uow, clerk, ticket.id, "security", "who was there", {}, desk.now);
    }));
    REQUIRE(desk.run<ComplaintEntry>([&](UnitOfWork& uow) {
        return desk.service.escalate(uow, clerk, ticket.id, "manager", "it may take longer", desk.now);
    }));
    REQUIRE(desk.run<Promise>([&](UnitOfWork& uow) {
        return PromiseService{}.make(uow, clerk,
                                     Promise{.id = desk.ids.next<PromiseTag>(),
                                             .toWhom = "Wang",
                                             .phone = "",
                                             .what = "an answer on Friday",
                                             .origin = refOf(ticket),
                                             .madeAt = desk.now,
                                             .dueAt = desk.now + hours{9}});
    }));
    const auto refused = desk.close(ticket);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == complaintGate);
    CHECK(problemCodes(refused.error()) ==
          std::set<std::string>{"complaint.close_promise_open", "complaint.close_department_open",
                                "complaint.close_escalation_open", "complaint.close_no_follow_up"});

    // Every other way into "closed".
    for (const Actor& who : {clerk, colleague, supervisor, Actor::program()}) {
        CHECK(desk.step(ticket, {.kind = Kind::Close}, who).error().code == complaintGate);
        CHECK(desk.step(ticket, {.kind = Kind::Close, .despite = "hurry"}, who).error().code == complaintGate);
    }
    ComplaintToSave saved{.id = ticket.id,
                          .known = ticket.version,
                          .form = ticket.toForm(),
                          .receivedAt = ticket.receivedAt,
                          .day = ComplaintDesk::day()};
    REQUIRE(desk.run<Complaint>(
        [&](UnitOfWork& uow) { return desk.service.save(uow, clerk, saved, desk.book, desk.now); }));
    REQUIRE(desk.run<Complaint>([&](UnitOfWork& uow) {
        return desk.service.change(uow, clerk, ticket.id, desk.find(ticket.id).version, ticket.toForm(), desk.now);
    }));
    for (const Kind kind : {Kind::Begin, Kind::Wait, Kind::HandOn, Kind::TurnAway, Kind::Accept, Kind::Reopen}) {
        CHECK_FALSE(desk.step(desk.find(ticket.id), {.kind = kind, .words = "x", .to = "x"}).has_value());
    }
    CHECK(desk.find(ticket.id).state == ComplaintState::Resolved);
}

TEST_CASE("A ticket goes on as another open one, and is not turned away from what we promised", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket = desk.receive();
    const Complaint other = desk.receive();
    CHECK(desk.step(ticket, {.kind = Kind::Merge, .into = desk.ids.next<ComplaintTag>()}).error().code ==
          recordNotFound);
    const auto merged = desk.step(ticket, {.kind = Kind::Merge, .into = other.id});
    REQUIRE(merged.has_value());
    CHECK(merged->mergedInto == other.id);
    CHECK(desk.step(other, {.kind = Kind::Merge, .into = ticket.id}).error().code == complaintNotOpen);
    REQUIRE(desk.run<Promise>([&](UnitOfWork& uow) {
        return PromiseService{}.make(uow, clerk,
                                     Promise{.id = desk.ids.next<PromiseTag>(),
                                             .toWhom = "Wang",
                                             .phone = "",
                                             .what = "an answer on Friday",
                                             .origin = refOf(other),
                                             .madeAt = desk.now,
                                             .dueAt = desk.now + hours{9}});
    }));
    const ComplaintStep away{.kind = Kind::TurnAway, .words = "the street's lamp", .to = "the city"};
    CHECK(desk.step(other, away).error().code == complaintGate);
    CHECK(desk.find(other.id).state == ComplaintState::Received);
    CHECK(desk.step(desk.receive(), away).has_value());
}

TEST_CASE("A supervisor closes over the gate with a reason, nobody else does", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket = resolved(desk);
    CHECK(desk.close(ticket, clerk, "she moved away").error().code == noRight);
    CHECK(desk.close(ticket, supervisor, "  ").error().code == complaintGate);
    const auto closed = desk.close(ticket, supervisor, "she moved away");
    REQUIRE(closed.has_value());
    CHECK(closed->closedDespite == "she moved away");
    CHECK(desk.journal(ticket.id).back().words == "she moved away");
    SECTION("a reason that was not needed is not kept")
    {
        ComplaintDesk other;
        const Complaint content = resolved(other);
        REQUIRE(other.run<Complaint>(
            [&](UnitOfWork& uow) { return other.service.followUp(uow, colleague, content.id, true, "", other.now); }));
        CHECK(other.close(content, supervisor, "hurry").value().closedDespite.empty());
    }
}

TEST_CASE("A customer who was tried in two parts of the day counts as asked", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket = resolved(desk);
    const auto tryAt = [&](int hour) {
        desk.now =
            desk.terms().zone.toUtc({ComplaintDesk::day(), LocalTime::parse(std::to_string(hour) + ":00").value()});
        REQUIRE(desk.run<ComplaintEntry>(
            [&](UnitOfWork& uow) { return desk.service.tried(uow, colleague, ticket.id, "", desk.now); }));
    };
    tryAt(15);
    tryAt(16);
    CHECK(problemCodes(desk.close(ticket).error()) == std::set<std::string>{"complaint.close_unreachable"});
    tryAt(19);
    CHECK(desk.close(ticket).has_value());
}

TEST_CASE("Whoever asks again is counted, and the ticket is more serious from then on, up to serious", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket = desk.receive({.issue = "a lamp", .severity = "minor"});
    const auto chased = [&] {
        return desk
            .run<Complaint>(
                [&](UnitOfWork& uow) { return desk.service.chase(uow, clerk, ticket.id, "when?", desk.now); })
            .value();
    };
    CHECK(chased().severity == ComplaintSeverity::Normal);
    CHECK(chased().severity == ComplaintSeverity::Serious);
    CHECK(chased().severity == ComplaintSeverity::Serious);
    CHECK(desk.find(ticket.id).chased == 3);
}

TEST_CASE("Another severity is traced with its reason", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket = desk.receive();
    ComplaintForm form = ticket.toForm();
    form.severity = "urgent";
    form.severityReason = "a child is inside";
    REQUIRE(desk.run<Complaint>(
        [&](UnitOfWork& uow) { return desk.service.change(uow, clerk, ticket.id, ticket.version, form, desk.now); }));
    CHECK(desk.journal(ticket.id).back().words == "normal -> urgent a child is inside");
}

TEST_CASE("An answer belongs to a question of its ticket, once", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket = desk.receive();
    const auto asked = desk.run<ComplaintEntry>([&](UnitOfWork& uow) {
        return desk.service.escalate(uow, clerk, ticket.id, "manager", "may we pay", desk.now);
    });
    REQUIRE(asked.has_value());
    const auto answer = [&](ComplaintEntryId id, const std::string& words) {
        return desk.run<ComplaintEntry>(
            [&](UnitOfWork& uow) { return desk.service.answer(uow, supervisor, ticket.id, id, words, desk.now); });
    };
    CHECK(answer(asked->id, " ").error().code == complaintNeedsReason);
    CHECK(answer(desk.journal(ticket.id).front().id, "yes").error().code == recordNotFound);
    const auto decided = answer(asked->id, "yes");
    REQUIRE(decided.has_value());
    CHECK(decided->kind == Entry::Decided);
    CHECK(answer(asked->id, "no").error().code == recordConflict);
}

TEST_CASE("Two people who saw the same version do not overwrite one another", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint seen = desk.receive();
    REQUIRE(desk.step(seen, {.kind = Kind::Begin}, clerk).has_value());
    CHECK(desk.step(seen, {.kind = Kind::HandOn, .words = "theirs", .to = "the city"}, colleague).error().code ==
          recordConflict);
    CHECK(desk.find(seen.id).state == ComplaintState::InProgress);
}

TEST_CASE("A ticket that was a mistake is voided with a reason and can be restored", "[complaint]")
{
    ComplaintDesk desk;
    const Complaint ticket = desk.receive();
    const auto voidIt = [&](const std::string& why) {
        return desk.run<Complaint>(
            [&](UnitOfWork& uow) { return desk.service.voidComplaint(uow, clerk, ticket.id, why, desk.now); });
    };
    CHECK(voidIt(" ").error().code == voidNeedsReason);
    const auto voided = voidIt("entered twice");
    REQUIRE(voided.has_value());
    CHECK_FALSE(voided->isOpen());
    CHECK(desk.step(*voided, {.kind = Kind::Begin}).error().code == recordVoided);
    const auto back = desk.run<Complaint>(
        [&](UnitOfWork& uow) { return desk.service.unvoid(uow, clerk, ticket.id, voided->version, desk.now); });
    REQUIRE(back.has_value());
    CHECK(back->isOpen());
}

} // namespace tst_ComplaintService
