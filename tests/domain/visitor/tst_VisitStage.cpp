#include "contracts/VisitSamples.h"
#include "domain/visitor/VisitGates.h"
#include "domain/visitor/VisitStage.h"
#include "rules/Vocabulary.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

namespace tst_VisitStage {

using namespace frontdesk;
using contract::morning;

namespace {

const VisitLimits fiveMinutes{.near = std::chrono::minutes{3}, .most = std::chrono::minutes{5}};

Visit waitingVisit(VisitState state, HostAnswer answer)
{
    Visit visit = contract::plainVisit(0);
    visit.state = state;
    visit.hostAnswer = answer;
    visit.answeredAt = morning + std::chrono::minutes{1};
    visit.name = "王芳";
    visit.host = "林工";
    visit.floor = "18";
    return visit;
}

} // namespace

TEST_CASE("A visit's moment follows from its state, its answer and its wait", "[visitor]")
{
    const auto at = [](const Visit& visit, int seconds, std::string_view asked = {}) {
        return VisitStage::momentOf(visit, fiveMinutes, morning + std::chrono::seconds{seconds}, asked);
    };
    CHECK(at(contract::plainVisit(0), 0) == moment::visitorRegister);
    CHECK(at(waitingVisit(VisitState::Registered, HostAnswer::None), 30) == moment::visitorContactHost);
    CHECK(at(waitingVisit(VisitState::Contacting, HostAnswer::None), 30) == moment::visitorContactHost);
    const Visit waits = waitingVisit(VisitState::Waiting, HostAnswer::Wait);
    CHECK(at(waits, 70) == moment::visitorHostDelayed);
    CHECK(at(waits, 120) == moment::visitWaiting);
    CHECK(at(waits, 299) == moment::visitWaiting);
    CHECK(at(waits, 300) == moment::visitWaitingLong);
    const Visit comes = waitingVisit(VisitState::Invited, HostAnswer::Comes);
    CHECK(at(comes, 70) == moment::visitorHostConfirmed);
    CHECK(at(comes, 301) == moment::visitWaitingLong);
    const Visit up = waitingVisit(VisitState::Invited, HostAnswer::GoesUp);
    CHECK(at(up, 3600) == moment::visitorHostConfirmed);
    CHECK(at(waitingVisit(VisitState::Turned, HostAnswer::Absent), 70) == moment::visitorHostAbsent);
    CHECK(at(waitingVisit(VisitState::Turned, HostAnswer::Declined), 70) == moment::visitorHostDeclined);
    CHECK(at(waitingVisit(VisitState::WithHost, HostAnswer::Comes), 70).empty());
    CHECK(at(waitingVisit(VisitState::Left, HostAnswer::Comes), 70) == moment::visitLeaving);
    CHECK(at(contract::expectedVisit(1, 60), 0).empty());

    SECTION("what the clerk asks for comes first, and only what there is")
    {
        CHECK(at(waits, 70, moment::visitorGuiding) == moment::visitorGuiding);
        CHECK(at(waits, 70, moment::visitorGiftOffered) == moment::visitorGiftOffered);
        CHECK(at(waits, 70, "call.ringing") == moment::visitorHostDelayed);
    }
    SECTION("without a limit nobody waits too long")
    {
        CHECK(VisitStage::momentOf(waits, {}, morning + std::chrono::hours{9}) == moment::visitWaiting);
    }
}

TEST_CASE("A visit's facts and words", "[visitor]")
{
    Visit visit = waitingVisit(VisitState::Waiting, HostAnswer::Wait);
    visit.tag = "key_customer";
    visit.hasAppointment = false;
    const Facts facts =
        VisitStage::factsOf(visit, {.role = "reception", .hour = 10}, morning + std::chrono::minutes{4});
    const auto fact = [&](std::string_view name) {
        const FactValue* const value = facts.find(name);
        REQUIRE(value != nullptr);
        return *value;
    };
    CHECK(fact("host_answer") == FactValue{std::string{"wait"}});
    CHECK(fact("visitor_tag") == FactValue{std::string{"key_customer"}});
    CHECK(fact("has_appointment") == FactValue{false});
    CHECK(fact("waiting_minutes") == FactValue{std::int64_t{4}});
    CHECK(fact("surname_known") == FactValue{true});
    const Slots slots = VisitStage::slotsOf(visit, {.unit = "某某大厦"});
    CHECK(slots.at("floor") == "18");
    CHECK(slots.at("colleague") == "林工");
    CHECK(slots.at("surname") == "王");
    CHECK(VisitStage::fieldOf(visit, "host") == "林工");
    CHECK(VisitStage::fieldOf(visit, "host_confirmed").empty());
    visit.hostAnswer = HostAnswer::Comes;
    CHECK(VisitStage::fieldOf(visit, "host_confirmed") == "yes");
}

TEST_CASE("The visitor's moments and facts are the vocabulary's, and none of them is planned", "[visitor]")
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    const auto vocabulary = Vocabulary::read(text.str(), path);
    REQUIRE(vocabulary.has_value());
    for (const std::string_view name : moment::visitMoments) {
        INFO(name);
        const auto* known = vocabulary->moment(name);
        REQUIRE(known != nullptr);
        CHECK_FALSE(known->planned);
    }
    for (const char* name : {"host_answer", "visitor_tag", "has_appointment", "waiting_minutes"}) {
        INFO(name);
        const auto* known = vocabulary->fact(name);
        REQUIRE(known != nullptr);
        CHECK_FALSE(known->planned);
    }
    for (const char* field : {"visitor_name", "title", "phone", "company", "companions", "plate", "purpose",
                              "visitor_tag", "host", "place", "floor", "has_appointment", "appointment_at", "note",
                              "host_confirmed", "card_left", "message", "arrived_at", "registered_at"}) {
        INFO(field);
        CHECK(vocabulary->field(field) != nullptr);
        CHECK(VisitStage::hasField(field));
    }
}

} // namespace tst_VisitStage
