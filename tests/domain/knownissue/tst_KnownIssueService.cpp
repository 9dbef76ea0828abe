#include "contracts/KnownIssueSamples.h"
#include "domain/complaint/ComplaintDesk.h"
#include "domain/desk/IssueBundle.h"
#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/knownissue/KnownIssueService.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace frontdesk::complainttest::tst_KnownIssueService {

namespace {

/// The same desk, whose supervisor says what is known already.
struct IssueDesk : ComplaintDesk {
    KnownIssueService issues;
    IssueBundle bundle{ids};
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    KnownIssueForm form{.title = "No water", .words = "The pump is being repaired.", .place = "3"};

    Result<KnownIssue> add(const KnownIssueForm& typed, const Actor& by = supervisor)
    {
        return run<KnownIssue>(
            [&](UnitOfWork& uow) { return issues.add(uow, by, ids.next<KnownIssueTag>(), typed, zone, now); });
    }
    Result<KnownIssue> change(const KnownIssue& issue, const KnownIssueForm& typed)
    {
        return run<KnownIssue>(
            [&](UnitOfWork& uow) { return issues.change(uow, supervisor, issue.id, issue.version, typed, zone, now); });
    }
    Result<KnownIssue> end(const KnownIssue& issue)
    {
        return run<KnownIssue>(
            [&](UnitOfWork& uow) { return issues.end(uow, supervisor, issue.id, issue.version, now); });
    }
    Result<Complaint> join(const KnownIssue& issue, const Complaint& ticket)
    {
        return run<Complaint>([&](UnitOfWork& uow) { return bundle.join(uow, clerk, issue.id, ticket.id, now); });
    }
    KnownIssue findIssue(KnownIssueId id)
    {
        return *run<KnownIssue>([&](UnitOfWork& uow) { return uow.knownIssues().find(id); });
    }
    std::vector<std::string> actionsOn(const RecordRef& record)
    {
        std::vector<std::string> actions;
        for (const AuditEntry& entry : store.data().audit) {
            if (entry.record == record) {
                actions.push_back(entry.action);
            }
        }
        return actions;
    }
};

std::vector<std::pair<std::string, std::string_view>> problemsOf(const Result<KnownIssue>& refused)
{
    std::vector<std::pair<std::string, std::string_view>> problems;
    REQUIRE_FALSE(refused.has_value());
    for (const Problem& problem : refused.error().problems) {
        problems.emplace_back(problem.field, problem.code.name);
    }
    return problems;
}

} // namespace

TEST_CASE("A known issue says every problem of its form at once", "[knownissue]")
{
    IssueDesk desk;
    using Problems = std::vector<std::pair<std::string, std::string_view>>;
    CHECK(problemsOf(desk.add({})) == Problems{{"issue_title", "form.field_required"},
                                               {"issue_words", "form.field_required"},
                                               {"issue_place", "known_issue.meets_all"}});
    KnownIssueForm typed = desk.form;
    typed.from = "2026-11-22 10:00";
    typed.until = "2026-11-22 09:00";
    CHECK(problemsOf(desk.add(typed)) == Problems{{"issue_until", "known_issue.ends_first"}});
    typed.from = "noon";
    typed.until = "25:00";
    CHECK(problemsOf(desk.add(typed)) ==
          Problems{{"issue_from", "known_issue.bad_time"}, {"issue_until", "known_issue.bad_time"}});
    typed = desk.form;
    typed.words = std::string(mostIssueWords + 1, 'x');
    CHECK(problemsOf(desk.add(typed)) == Problems{{"issue_words", "form.field_too_long"}});
    typed.words = "\xff";
    CHECK_FALSE(desk.add(typed).has_value());
    typed.words = std::string(mostIssueWords, 'x');
    CHECK(desk.add(typed).has_value());
    for (const char* const empty : {"issue_place", "issue_cues", "issue_category"}) {
        KnownIssueForm one{.title = "t", .words = "w"};
        (std::string_view{empty} == "issue_place"  ? one.place
         : std::string_view{empty} == "issue_cues" ? one.cues
                                                   : one.category) = "x";
        CHECK(desk.add(one).has_value());
    }
}

TEST_CASE("A known issue is made, changed, ended and taken up again by a supervisor", "[knownissue]")
{
    IssueDesk desk;
    CHECK(desk.add(desk.form, clerk).error().code == noRight);
    const KnownIssue made = desk.add(desk.form).value();
    CHECK(made.from == desk.now);
    CHECK(made.addedBy == supervisor.staff);
    CHECK(made.isRunning(desk.now));

    desk.now += std::chrono::seconds{90};
    KnownIssueForm typed = made.toForm(desk.zone);
    typed.words = "It runs again at six.";
    const KnownIssue changed = desk.change(made, typed).value();
    CHECK(changed.from == made.from); // the minute that the form shows is the one that stood there
    CHECK(changed.words == typed.words);
    CHECK(desk.change(made, typed).error().code == recordConflict);
    CHECK(desk.change(changed, changed.toForm(desk.zone))->version == changed.version); // nothing new writes nothing

    const KnownIssue ended = desk.end(changed).value();
    CHECK_FALSE(ended.isRunning(desk.now));
    CHECK(ended.endedBy == supervisor.staff);
    CHECK(desk.end(ended).error().code == knownIssueEnded);
    const auto resumed = desk.run<KnownIssue>(
        [&](UnitOfWork& uow) { return desk.issues.resume(uow, supervisor, ended.id, ended.version, desk.now); });
    REQUIRE(resumed.has_value());
    CHECK(resumed->isRunning(desk.now));
    CHECK(desk.run<KnownIssue>([&](UnitOfWork& uow) {
                  return desk.issues.resume(uow, supervisor, ended.id, resumed->version, desk.now);
              })
              .error()
              .code == knownIssueNotEnded);
    const auto voided = desk.run<KnownIssue>([&](UnitOfWork& uow) {
        return desk.issues.voidIssue(uow, supervisor, ended.id, resumed->version, "a rehearsal", desk.now);
    });
    REQUIRE(voided.has_value());
    CHECK(desk.end(*voided).error().code == recordVoided);
    const auto back = desk.run<KnownIssue>(
        [&](UnitOfWork& uow) { return desk.issues.unvoid(uow, supervisor, ended.id, voided->version, desk.now); });
    REQUIRE(back.has_value());
    CHECK(desk.actionsOn(refOf(made)) ==
          std::vector<std::string>{"added", "changed", "ended", "resumed", "voided", "unvoided"});
}

TEST_CASE("The same known issue saved twice is one, and one of a kind runs until its time", "[knownissue]")
{
    IssueDesk desk;
    const auto id = desk.ids.next<KnownIssueTag>();
    const auto save = [&](const KnownIssueForm& typed) {
        return desk.run<KnownIssue>(
            [&](UnitOfWork& uow) { return desk.issues.add(uow, supervisor, id, typed, desk.zone, desk.now); });
    };
    const KnownIssue first = save(desk.form).value();
    desk.now += std::chrono::minutes{1};
    CHECK(save(desk.form).value() == first);
    KnownIssueForm other = desk.form;
    other.words = "another";
    CHECK(save(other).error().code == recordConflict);
    KnownIssueForm timed = desk.form;
    timed.until = "2026-12-01 15:00";
    const KnownIssue until = desk.add(timed).value();
    CHECK(until.isRunning(*until.until - Milliseconds{1}));
    CHECK_FALSE(until.isRunning(*until.until));
    CHECK_FALSE(until.isRunning(until.from - Milliseconds{1}));
}

TEST_CASE("Tickets about a known issue are one bundle under the first of them", "[knownissue]")
{
    IssueDesk desk;
    const KnownIssue issue = desk.add(desk.form).value();
    const Complaint first = desk.receive();
    const Complaint second = desk.receive();
    const Complaint third = desk.receive();
    CHECK_FALSE(desk.join(issue, first)->parent.has_value());
    CHECK(desk.findIssue(issue.id).ticket == std::optional{refOf(first)});
    CHECK(desk.join(issue, second)->parent == std::optional{first.id});
    CHECK(desk.join(issue, second)->version == desk.find(second.id).version); // once more changes nothing
    CHECK(desk.journal(second.id).size() == 2);
    CHECK(desk.journal(second.id).back().kind == ComplaintEntry::Kind::Bundled);
    CHECK(desk.journal(second.id).back().words == first.number);
    CHECK(desk.actionsOn(refOf(second)).back() == "bundled");

    SECTION("also when the one that leads belongs to another bundle by now")
    {
        Complaint moved = desk.find(first.id);
        moved.parent = third.id;
        REQUIRE(desk.run<Complaint>([&](UnitOfWork& uow) {
            return uow.complaints().update(moved).and_then([&](const Complaint& kept) {
                return uow.audit().append(contract::entryFor(refOf(kept), kept.version)).map([&] { return kept; });
            });
        }));
        CHECK(desk.join(issue, desk.receive())->parent == std::optional{third.id});
        CHECK_FALSE(desk.join(issue, third)->parent.has_value()); // never under itself
    }
    SECTION("and under the next one once that was voided")
    {
        REQUIRE(desk.run<Complaint>(
            [&](UnitOfWork& uow) { return desk.service.voidComplaint(uow, clerk, first.id, "twice", desk.now); }));
        CHECK_FALSE(desk.join(issue, third)->parent.has_value());
        CHECK(desk.findIssue(issue.id).ticket == std::optional{refOf(third)});
        CHECK(desk.join(issue, first).error().code == recordVoided);
    }
    CHECK(desk.join(contract::plainKnownIssue(1), third).error().code == recordNotFound);
}

} // namespace frontdesk::complainttest::tst_KnownIssueService
