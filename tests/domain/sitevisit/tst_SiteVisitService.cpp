#include "domain/complaint/ComplaintDesk.h"
#include "domain/desk/TicketNotes.h"
#include "domain/sitevisit/SiteVisitService.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace frontdesk::complainttest::tst_SiteVisitService {

namespace {

using VisitStep = SiteVisitStep::Kind;

/// The same desk, whose people also go to customers.
struct SiteVisitDesk : ComplaintDesk {
    SiteVisitService visits{ids, ticketNotes(ids)};
    TimeZone zone = *TimeZone::named("Asia/Shanghai");

    [[nodiscard]] UtcTime in(int minutes) const
    {
        return std::chrono::floor<std::chrono::minutes>(morning) + std::chrono::minutes{minutes}; // as typed
    }
    [[nodiscard]] std::string typed(int minutes) const { return typedVisitTime(in(minutes), zone); }

    Result<SiteVisit> save(const SiteVisitToSave& input)
    {
        return run<SiteVisit>([&](UnitOfWork& uow) { return visits.save(uow, clerk, input, book); });
    }
    /// Agreed for an hour after morning.
    SiteVisit plan(SiteVisitForm form, std::optional<RecordRef> ticket = {})
    {
        const auto saved =
            save({.id = ids.next<SiteVisitTag>(), .form = std::move(form), .ticket = ticket, .at = now, .zone = zone});
        REQUIRE(saved.has_value());
        return *saved;
    }
    SiteVisit agreed(std::optional<RecordRef> ticket = {})
    {
        return plan({.name = "Wang", .place = "3-1801", .purpose = "lift", .appointmentAt = typed(60), .agreed = "1"},
                    ticket);
    }
    Result<SiteVisit> go(const SiteVisit& visit, const SiteVisitStep& step)
    {
        return run<SiteVisit>([&](UnitOfWork& uow) {
            return visits.step(uow, clerk, {visit.id, visit.version}, step, book, "lead", now);
        });
    }
    Result<SiteVisit> finish(const SiteVisit& visit, SiteVisitForm form)
    {
        return run<SiteVisit>([&](UnitOfWork& uow) {
            return visits.finish(
                uow, clerk, {.id = visit.id, .known = visit.version, .form = std::move(form), .at = now, .zone = zone},
                book, "lead", now);
        });
    }
    std::vector<Promise> promisesOf(RecordRef origin)
    {
        std::vector<Promise> made;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return view.promises().ofOrigin(origin).map([&](std::vector<Promise> all) { made = std::move(all); });
        }));
        return made;
    }
    Promise promiseOf(const SiteVisit& visit)
    {
        const auto made = promisesOf(refOf(visit));
        REQUIRE(made.size() == 1);
        return made.front();
    }
};

} // namespace

TEST_CASE("An agreed appointment is a promise, one that nobody agreed to is none", "[sitevisit]")
{
    SiteVisitDesk desk;
    const SiteVisit planned = desk.plan({.name = "Wang", .appointmentAt = desk.typed(60)});
    CHECK(planned.state == SiteVisitState::Planned);
    CHECK(planned.number == "SF-20261121-001");
    CHECK(desk.promisesOf(refOf(planned)).empty());

    const auto confirmed = desk.go(planned, {.kind = VisitStep::Confirm});
    REQUIRE(confirmed.has_value());
    CHECK(confirmed->state == SiteVisitState::Confirmed);
    const Promise promise = desk.promiseOf(*confirmed);
    CHECK(promise.kind == PromiseKind::SiteVisit);
    CHECK(promise.dueAt == desk.in(60));
    CHECK(promise.state == PromiseState::Open);

    SECTION("it is kept by coming")
    {
        desk.now = desk.in(59);
        const auto arrived = desk.go(*confirmed, {.kind = VisitStep::Arrive});
        REQUIRE(arrived.has_value());
        CHECK(desk.promiseOf(*arrived).state == PromiseState::Kept);
        CHECK_FALSE(arrived->isLate(desk.now));
    }
    SECTION("it is kept by coming, also when nobody is there")
    {
        const auto met = desk.go(*confirmed, {.kind = VisitStep::NobodyThere, .words = "a note in the door"});
        REQUIRE(met.has_value());
        CHECK(desk.promiseOf(*met).state == PromiseState::Kept);
    }
    SECTION("it moves with the time that the customer is told, and coming is late all the same")
    {
        desk.now = desk.in(50);
        const auto told =
            desk.go(*confirmed, {.kind = VisitStep::TellLate, .words = "traffic", .whom = "Wang", .at = desk.in(90)});
        REQUIRE(told.has_value());
        CHECK(told->late->inTime());
        CHECK(desk.promiseOf(*told).dueAt == desk.in(90));
        desk.now = desk.in(80);
        const auto arrived = desk.go(*told, {.kind = VisitStep::Arrive});
        REQUIRE(arrived.has_value());
        CHECK(arrived->isLate(desk.now)); // the first time counts
    }
    SECTION("it moves when it is put off to another time")
    {
        const auto moved = desk.go(*confirmed, {.kind = VisitStep::Postpone, .words = "ill", .at = desk.in(600)});
        REQUIRE(moved.has_value());
        CHECK(moved->state == SiteVisitState::Confirmed);
        CHECK(desk.promiseOf(*moved).dueAt == desk.in(600));
    }
    SECTION("it is withdrawn when it is put off without one, or cancelled, or voided")
    {
        const auto put = GENERATE(VisitStep::Postpone, VisitStep::Cancel);
        const auto off = desk.go(*confirmed, {.kind = put, .words = "ill"});
        REQUIRE(off.has_value());
        CHECK(desk.promiseOf(*off).state == PromiseState::Withdrawn);
        CHECK(desk.promiseOf(*off).note == "ill");
    }
    SECTION("a voided visit promises nothing, a restored one does again")
    {
        const auto voided = desk.run<SiteVisit>([&](UnitOfWork& uow) {
            return desk.visits.voidVisit(uow, clerk, {confirmed->id, confirmed->version}, "twice", desk.now);
        });
        REQUIRE(voided.has_value());
        CHECK(desk.promiseOf(*voided).state == PromiseState::Withdrawn);
        CHECK(desk.go(*voided, {.kind = VisitStep::Arrive}).error().code == recordVoided);
        REQUIRE(desk.run<SiteVisit>([&](UnitOfWork& uow) {
                        return desk.visits.unvoid(uow, clerk, {voided->id, voided->version}, desk.now);
                    })
                    .has_value());
        CHECK(desk.promisesOf(refOf(*voided)).size() == 2);
    }
}

TEST_CASE("What is agreed on site with a time becomes a promise of the ticket", "[sitevisit]")
{
    SiteVisitDesk desk;
    const Complaint ticket = desk.receive();
    const SiteVisit visit = desk.agreed(refOf(ticket));
    desk.now = desk.in(61);
    const auto arrived = desk.go(visit, {.kind = VisitStep::Arrive});
    REQUIRE(arrived.has_value());
    CHECK(arrived->isLate(desk.now));
    SiteVisitForm form = arrived->toForm(desk.zone);
    form.summary = "the rail rattles";
    form.agreements = "a new guide by Friday";
    form.followUp = "change the guide";
    form.followUpAt = desk.typed(3000);
    const auto done = desk.finish(*arrived, form);
    REQUIRE(done.has_value());
    CHECK(done->state == SiteVisitState::Done);
    const auto made = desk.promisesOf(refOf(ticket));
    REQUIRE(made.size() == 1);
    CHECK(made.front().kind == PromiseKind::Complaint);
    CHECK(made.front().what == "change the guide");
    CHECK(made.front().dueAt == desk.in(3000));
    CHECK(desk.promiseOf(*done).state == PromiseState::Kept);
    const auto journal = desk.journal(ticket.id);
    CHECK(journal.back().words == "lead SF-20261121-001 the rail rattles a new guide by Friday change the guide");

    SECTION("and stays open when the visit is corrected or restored")
    {
        const SiteVisit alone = desk.agreed();
        const auto there = desk.go(alone, {.kind = VisitStep::Arrive});
        SiteVisitForm next = there->toForm(desk.zone);
        next.followUp = "call";
        next.followUpAt = desk.typed(3000);
        const auto over = desk.finish(*there, next);
        REQUIRE(over.has_value());
        next.note = "corrected";
        REQUIRE(desk.save({.id = over->id, .known = over->version, .form = next, .at = desk.now, .zone = desk.zone})
                    .has_value());
        const auto all = desk.promisesOf(refOf(*over));
        CHECK(std::count_if(all.begin(), all.end(),
                            [](const Promise& each) { return each.state == PromiseState::Open; }) == 1);
    }
    SECTION("a visit that is over is not finished twice")
    {
        CHECK(desk.finish(*done, form).error().code == siteVisitWrongState);
    }
}

TEST_CASE("Being late, and meeting nobody, stand in the ticket's journal", "[sitevisit]")
{
    SiteVisitDesk desk;
    const Complaint ticket = desk.receive();
    const SiteVisit visit = desk.agreed(refOf(ticket));
    desk.now = desk.in(65);
    const auto told = desk.go(visit, {.kind = VisitStep::TellLate, .words = "traffic"});
    REQUIRE(told.has_value());
    CHECK_FALSE(told->late->inTime());
    CHECK(desk.journal(ticket.id).back().words == "lead SF-20261121-001 traffic");
    REQUIRE(desk.go(*told, {.kind = VisitStep::NobodyThere, .words = "dark"}).has_value());
    CHECK(desk.journal(ticket.id).back().words == "lead SF-20261121-001 dark");
}

TEST_CASE("The same visit saved twice is one, another under its id a conflict", "[sitevisit]")
{
    SiteVisitDesk desk;
    SiteVisitToSave input{
        .id = desk.ids.next<SiteVisitTag>(), .form = {.name = "Wang"}, .at = desk.now, .zone = desk.zone};
    const auto first = desk.save(input);
    CHECK(desk.save(input).value() == *first);
    input.form.name = "Li";
    CHECK(desk.save(input).error().code == recordConflict);
}

TEST_CASE("A form of a visit says everything that is wrong with it", "[sitevisit]")
{
    SiteVisitDesk desk;
    const auto saved =
        desk.save({.id = desk.ids.next<SiteVisitTag>(),
                   .form = {.phone = "x", .appointmentAt = "later", .minutes = "0", .followUpAt = "1:00"},
                   .at = desk.now,
                   .zone = desk.zone});
    std::vector<std::string> fields;
    for (const Problem& problem : saved.error().problems) {
        fields.push_back(problem.field);
    }
    CHECK(fields == std::vector<std::string>{"phone", "appointment_at", "visit_minutes", "visit_follow_up"});
}

} // namespace frontdesk::complainttest::tst_SiteVisitService
