#include "contracts/SiteVisitSamples.h"
#include "domain/sitevisit/SiteVisitCourse.h"
#include "rules/Vocabulary.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace frontdesk::tst_SiteVisitCourse {

namespace {

using VisitStep = SiteVisitStep::Kind;

SiteVisit visitAt(SiteVisitState state)
{
    SiteVisit visit = contract::plainSiteVisit(1);
    visit.state = state;
    visit.appointmentAt = contract::morning + std::chrono::minutes{60};
    visit.agreed = state == SiteVisitState::Confirmed;
    return visit;
}

} // namespace

TEST_CASE("What is offered next is allowed, and nothing else is", "[sitevisit]")
{
    for (const SiteVisitState state : allSiteVisitStates) {
        const auto next = SiteVisitCourse::next(visitAt(state));
        for (const VisitStep kind : {VisitStep::Confirm, VisitStep::TellLate, VisitStep::Arrive, VisitStep::NobodyThere,
                                     VisitStep::Finish, VisitStep::Postpone, VisitStep::Plan, VisitStep::Cancel}) {
            INFO(nameOf(state) << ' ' << static_cast<int>(kind));
            const bool offered = std::find(next.begin(), next.end(), kind) != next.end();
            const auto after =
                SiteVisitCourse::after(visitAt(state), {.kind = kind, .words = "why"}, std::nullopt, contract::morning);
            CHECK(offered == after.has_value());
            CHECK((after.has_value() || after.error().code == siteVisitWrongState));
        }
    }
    CHECK(SiteVisitCourse::next(visitAt(SiteVisitState::Arrived)).front() == VisitStep::Finish);
    SiteVisit voided = visitAt(SiteVisitState::Planned);
    voided.voided = Voided{.at = contract::morning, .reason = "twice"};
    CHECK(SiteVisitCourse::next(voided).empty());
}

TEST_CASE("A visit is not put off, cancelled or late without a reason, nor agreed without a time", "[sitevisit]")
{
    for (const VisitStep kind : {VisitStep::TellLate, VisitStep::Postpone, VisitStep::Cancel, VisitStep::NobodyThere}) {
        CHECK(SiteVisitCourse::after(visitAt(SiteVisitState::Confirmed), {.kind = kind, .words = " "}, std::nullopt,
                                     contract::morning)
                  .error()
                  .code == siteVisitNeedsReason);
    }
    SiteVisit timeless = visitAt(SiteVisitState::Planned);
    timeless.appointmentAt.reset();
    CHECK(
        SiteVisitCourse::after(timeless, {.kind = VisitStep::Confirm}, std::nullopt, contract::morning).error().code ==
        siteVisitNeedsTime);
}

TEST_CASE("A visit that was put off is planned anew with nothing of the first time", "[sitevisit]")
{
    SiteVisit visit = contract::fullSiteVisit(1);
    visit.voided.reset();
    visit.state = SiteVisitState::NobodyThere;
    const auto anew = SiteVisitCourse::after(visit, {.kind = VisitStep::Plan}, std::nullopt, contract::morning);
    REQUIRE(anew.has_value());
    CHECK(anew->state == SiteVisitState::Planned);
    CHECK_FALSE((anew->agreed || anew->late || anew->arrivedAt || anew->endedAt || anew->appointmentAt));
}

TEST_CASE("The guidance follows a visit from its preparation to the farewell", "[sitevisit]")
{
    const std::chrono::minutes near{30};
    const UtcTime due = contract::morning + std::chrono::minutes{60};
    const SiteVisit agreed = visitAt(SiteVisitState::Confirmed);
    const auto momentAt = [&](const SiteVisit& visit, UtcTime now, bool closing = false) {
        return SiteVisitCourse::momentOf(visit, near, closing, now);
    };
    CHECK(momentAt(agreed, due - std::chrono::minutes{31}) == moment::visitPrepare);
    CHECK(momentAt(agreed, due - near) == moment::visitLateExpected);
    CHECK(momentAt(visitAt(SiteVisitState::Arrived), due) == moment::visitArrived);
    CHECK(momentAt(visitAt(SiteVisitState::Arrived), due, true) == moment::visitClosing);
    CHECK(momentAt(visitAt(SiteVisitState::Cancelled), due) == moment::visitPrepare);
}

TEST_CASE("The moments and fields of visits at customers are the vocabulary's", "[sitevisit]")
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    const auto vocabulary = Vocabulary::read(text.str(), path);
    REQUIRE(vocabulary.has_value());
    for (const std::string& name : vocabulary->momentNames()) {
        INFO(name);
        const bool ours = std::find(siteVisitMoments.begin(), siteVisitMoments.end(), name) != siteVisitMoments.end();
        CHECK(ours == name.starts_with("visit."));
        CHECK((!ours || !vocabulary->moment(name)->planned));
    }
}

} // namespace frontdesk::tst_SiteVisitCourse
