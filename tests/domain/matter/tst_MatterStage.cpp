#include "domain/EmergencyWords.h"
#include "domain/matter/MatterForm.h"
#include "domain/matter/MatterKind.h"
#include "domain/matter/MatterStage.h"
#include "domain/slip/SlipWords.h"
#include "domain/visitor/VisitStage.h"
#include "rules/Vocabulary.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace tst_MatterStage {

using namespace frontdesk;
using namespace std::chrono_literals;

TEST_CASE("The moment of a counter matter follows from what happens and what is typed", "[matter]")
{
    ManualClock clock;
    const auto now = [&] { return DeskTime{clock.steady(), clock.now()}; };
    LiveMatter live{{.waitMost = 5min, .waitNear = 3min}, {}, now()};
    MatterForm form;
    std::string_view asked;
    const auto momentNow = [&] { return MatterStage::momentOf(live, form, clock.steady(), asked); };

    CHECK(momentNow() == moment::visitorArrived);
    REQUIRE(MatterStage::nextWake(live, form, clock.steady()) == clock.steady() + MatterStage::openingWords);
    clock.advance(MatterStage::openingWords);
    CHECK(momentNow() == moment::visitorTalking);
    CHECK_FALSE(MatterStage::nextWake(live, form, clock.steady()).has_value());
    form.kind = "inquiry";
    CHECK(momentNow() == moment::visitorInquiry);
    form.kind = "complaint";
    CHECK(momentNow() == moment::complaintListening);
    asked = moment::visitorOutOfScope;
    CHECK(momentNow() == moment::visitorOutOfScope);
    asked = "call.ringing"; // none of ours
    CHECK(momentNow() == moment::complaintListening);

    live.park(now());
    CHECK(momentNow() == moment::visitorWaiting);
    clock.advance(5min);
    CHECK(momentNow() == moment::visitorWaitingLong);
    live.takeUp(now());
    CHECK(momentNow() == moment::visitorWaitingEnded);
    REQUIRE(MatterStage::nextWake(live, form, clock.steady()) == clock.steady() + MatterStage::backFromWait);
    clock.advance(MatterStage::backFromWait);
    CHECK(momentNow() == moment::complaintListening);
    live.end(now());
    CHECK(momentNow() == moment::visitorLeaving);
}

TEST_CASE("An emergency comes before every courtesy at the counter", "[matter]")
{
    ManualClock clock;
    const auto now = [&] { return DeskTime{clock.steady(), clock.now()}; };
    LiveMatter live{{}, {}, now()};
    MatterForm form{.kind = std::string{matterEmergency}};
    CHECK(MatterStage::momentOf(live, form, clock.steady()) == moment::callEmergency);
    live.park(now());
    live.takeUp(now());
    CHECK(MatterStage::momentOf(live, form, clock.steady()) == moment::callEmergency);
    const auto happened = [&]() -> std::optional<FactValue> {
        const Facts facts = MatterStage::factsOf(form, {});
        const FactValue* const kind = facts.find("emergency_kind");
        return kind == nullptr ? std::nullopt : std::optional{*kind};
    };
    CHECK(happened() == FactValue{std::string{emergencyUnknown}});
    form.emergencyKind = "fire";
    CHECK(happened() == FactValue{std::string{"fire"}});
    form.kind = "repair"; // it was none after all
    CHECK_FALSE(happened().has_value());
}

TEST_CASE("Typing ends the first words at the counter", "[matter]")
{
    ManualClock clock;
    const LiveMatter live{{}, {}, {clock.steady(), clock.now()}};
    CHECK(MatterStage::momentOf(live, {.name = "王"}, clock.steady()) == moment::visitorTalking);
}

TEST_CASE("The counter's moments, facts, fields and limit are the vocabulary's", "[matter]")
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    const auto vocabulary = Vocabulary::read(text.str(), path);
    REQUIRE(vocabulary.has_value());

    for (const std::string_view name : moment::matterMoments) {
        INFO(name);
        REQUIRE(vocabulary->moment(name) != nullptr);
        CHECK_FALSE(vocabulary->moment(name)->planned);
    }
    for (const std::string& name : vocabulary->momentNames()) {
        INFO(name);
        const bool atCounter = name.starts_with("visitor.");
        const bool ours =
            std::find(moment::matterMoments.begin(), moment::matterMoments.end(), name) !=
                moment::matterMoments.end() ||
            std::find(moment::visitMoments.begin(), moment::visitMoments.end(), name) != moment::visitMoments.end() ||
            name == moment::visitorGoodsOut;
        CHECK((!atCounter || vocabulary->moment(name)->planned || ours));
    }
    const FactWord* kind = vocabulary->fact("matter_kind");
    REQUIRE(kind != nullptr);
    CHECK(std::vector<std::string_view>{kind->values.begin(), kind->values.end()} ==
          std::vector<std::string_view>{matterKinds.begin(), matterKinds.end()});
    const Facts facts = MatterStage::factsOf({.kind = "repair"}, {.role = "reception", .festival = "spring"});
    for (const auto& [name, value] : facts.all()) {
        INFO(name);
        CHECK(vocabulary->fact(name) != nullptr);
    }
    for (const char* field : {"matter_kind", "name", "title", "phone", "place", "key_points", "requested_items"}) {
        INFO(field);
        CHECK(vocabulary->field(field) != nullptr);
        CHECK(MatterForm::has(field));
    }
    CHECK(vocabulary->limit("waiting_minutes") != nullptr);
}

TEST_CASE("Words at the counter know surname and form of address", "[matter]")
{
    DeskFacts desk{.unit = "锦绣花园"};
    desk.titles = {{"ms", "女士"}};
    const Slots slots = MatterStage::slotsOf({.name = "王芳", .title = "ms", .place = "3-1203"}, desk);
    CHECK(slots.at("surname") == "王");
    CHECK(slots.at("caller") == "王女士");
    CHECK(slots.at("place") == "3-1203");
    CHECK(slots.at("unit") == "锦绣花园");
    CHECK_FALSE(slots.contains("phone"));
}

} // namespace tst_MatterStage
