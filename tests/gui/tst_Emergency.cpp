#include "domain/call/CallRepository.h"
#include "domain/matter/MatterRepository.h"
#include "domain/roster/RosterService.h"
#include "support/DeskFixture.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <catch2/catch.hpp>

namespace tst_Emergency {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

void enterRoster(DeskFixture& desk)
{
    bool done = false;
    desk.wiring().desk().write<int>(
        &desk.window(),
        [&ids = desk.wiring().ids(), now = desk.clock.now()](UnitOfWork& uow, const Actor&) -> Result<int> {
            const Actor program = Actor::program();
            for (const RosterForm& form : {RosterForm{.duty = "duty_engineer", .name = "Li", .phone = "8002"},
                                           RosterForm{.duty = "duty_manager", .name = "Chen", .phone = "8003"}}) {
                if (auto added = RosterService{}.add(uow, program, ids.next<RosterTag>(), form, now); !added) {
                    return fail(added.error());
                }
            }
            return 1;
        },
        [&](const Result<int>& added) { done = added.has_value(); });
    desk.settle();
    REQUIRE(done);
}

std::vector<Call> emergenciesOf(DeskFixture& desk)
{
    return desk.stored<std::vector<Call>>([](const ReadView& view) {
        return view.calls().rangBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 100);
    });
}

std::vector<Matter> mattersOf(DeskFixture& desk)
{
    return desk.stored<std::vector<Matter>>([](const ReadView& view) {
        return view.matters().openedBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 100);
    });
}

const LineCall& atHand(DeskFixture& desk)
{
    const LineCall* const call = desk.board().call(desk.board().selected());
    REQUIRE(call != nullptr);
    return *call;
}

std::string toldIn(const RecordImage& guidance)
{
    const GuidanceSession session = GuidanceSession::readFrom(guidance, "");
    std::string told;
    for (const GuidanceSession::Event& event : session.log()) {
        if (!event.whom.empty()) {
            told += event.key + " " + event.whom + "; ";
        }
    }
    return told;
}

} // namespace

TEST_CASE("An emergency in a call takes three keys and the place, and telling the first one key more")
{
    DeskFixture desk;
    enterRoster(desk);
    const int line = desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.keys = 0;
    desk.key(Qt::Key_F8);
    desk.key(Qt::Key_1); // a leak
    REQUIRE(desk.window().focusWidget()->objectName() == QLatin1String("emergencyPlaceLineEdit"));
    desk.type("3-1203");
    CHECK(atHand(desk).form.emergencyKind == "leak");
    CHECK(atHand(desk).form.place == "3-1203");
    CHECK(desk.board().momentOf(line) == moment::callEmergency);
    CHECK(desk.widget<QLabel>("emergencyNumberLabel").text() == QLatin1String("8002"));
    CHECK(desk.keys == 2);

    SECTION("saved at once")
    {
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.keys <= 4);
        REQUIRE(emergenciesOf(desk).size() == 1);
        const Call call = emergenciesOf(desk).front();
        CHECK(call.category == "emergency");
        CHECK(call.emergencyKind == "leak");
        CHECK(call.caller.place == "3-1203");
        CHECK(toldIn(call.guidance).empty());
    }
    SECTION("told, each with name and number, then saved")
    {
        desk.key(Qt::Key_F8); // on to the first to tell
        REQUIRE(desk.window().focusWidget()->objectName() == QLatin1String("told1CheckBox"));
        desk.key(Qt::Key_Return);
        CHECK(desk.window().focusWidget()->objectName() == QLatin1String("told2CheckBox"));
        desk.key(Qt::Key_F2); // hung up; the reports go on
        desk.key(Qt::Key_F8);
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(emergenciesOf(desk).size() == 1);
        CHECK(toldIn(emergenciesOf(desk).front().guidance) == "base/tell-leak/engineer Li 8002; ");
    }
}

TEST_CASE("The emergency key answers what rings, from any window")
{
    DeskFixture desk;
    const int line = desk.ring("02158881234", 2);
    desk.window().act(DeskAct::Help);
    desk.settle();
    desk.key(Qt::Key_F8);
    CHECK(atHand(desk).live.state() == CallState::Talking);
    CHECK(atHand(desk).form.category == "emergency");
    CHECK(desk.board().selected() == line);
    desk.key(Qt::Key_3);
    CHECK(atHand(desk).form.emergencyKind == "fire");
    desk.type("2-0501");
    CHECK(atHand(desk).form.place == "2-0501");
    // Nobody is entered: it says so, and holds nothing up.
    bool told = false;
    for (const auto* label : desk.window().findChildren<QLabel*>(QStringLiteral("emergencyNameLabel"))) {
        told = told || label->text() == QLatin1String("Nobody is entered: Control room");
    }
    CHECK(told);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(emergenciesOf(desk).size() == 1);
}

TEST_CASE("The place typed before the kind is not lost")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F8);
    desk.type("Lobby");
    CHECK(atHand(desk).form.place == "Lobby");
    CHECK(atHand(desk).form.emergencyKind.empty());
}

TEST_CASE("With six people at the counter and no call the emergency key shows the numbers at least")
{
    DeskFixture desk;
    enterRoster(desk);
    for (int person = 1; person <= 6; ++person) {
        desk.key(Qt::Key_J, Qt::ControlModifier);
        desk.key(Qt::Key_2);
    }
    desk.key(Qt::Key_F8);
    CHECK(desk.widget<QWidget>("rosterPopover").isVisible());
    CHECK(desk.wiring().counter().matters().size() == 6);
}

TEST_CASE("Without a call the emergency is somebody's at the counter, told as quickly as in a call")
{
    DeskFixture desk;
    enterRoster(desk);
    desk.keys = 0;
    desk.key(Qt::Key_F8);
    desk.key(Qt::Key_1); // a leak
    REQUIRE(desk.window().focusWidget()->objectName() == QLatin1String("emergencyPlaceLineEdit"));
    desk.type("3-1203");
    CHECK(desk.keys == 2);
    desk.key(Qt::Key_F8); // the same emergency, not another one
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    const std::vector<Matter> saved = mattersOf(desk);
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].kind == "emergency");
    CHECK(saved[0].emergencyKind == "leak");
    CHECK(saved[0].place == "3-1203");
    CHECK(toldIn(saved[0].guidance) == "base/tell-leak/engineer Li 8002; ");
}

TEST_CASE("Who is being served waits while an emergency is told, and an emergency chosen among the kinds asks the same")
{
    DeskFixture desk;
    desk.key(Qt::Key_J, Qt::ControlModifier);
    desk.key(Qt::Key_2); // a repair
    desk.type("Chen");
    desk.key(Qt::Key_F8);
    REQUIRE(desk.wiring().counter().matters().size() == 2);
    CHECK(desk.wiring().counter().matters()[0].live.state() == MatterState::Parked);
    CHECK(desk.wiring().counter().matters()[0].form.name == "Chen");
    desk.key(Qt::Key_6); // security
    desk.type("Lobby");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(mattersOf(desk).size() == 1);
    CHECK(mattersOf(desk)[0].emergencyKind == "security");

    desk.key(Qt::Key_B, Qt::ControlModifier); // back to Chen, who tells of a fire
    desk.key(Qt::Key_7, Qt::AltModifier);
    desk.key(Qt::Key_3); // what happened is asked at once
    CHECK(desk.wiring().counter().matters()[0].form.emergencyKind == "fire");
    CHECK(desk.wiring().counter().matters()[0].form.name == "Chen");
}

TEST_CASE("At a locked desk an emergency without a call is recorded for whoever takes it, and names nobody else")
{
    DeskFixture desk;
    enterRoster(desk);
    desk.key(Qt::Key_J, Qt::ControlModifier);
    desk.type("Chen");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_J, Qt::ControlModifier);
    desk.key(Qt::Key_2);
    desk.type("Wang"); // stands there while the desk is locked
    desk.key(Qt::Key_L, Qt::ControlModifier);
    desk.key(Qt::Key_F8);
    CHECK(desk.widget<QWidget>("MatterPanel").isVisible());
    CHECK_FALSE(desk.widget<QWidget>("matterList").isVisible());
    desk.key(Qt::Key_F6); // a callback belongs to a call: nothing takes the emergency out of sight
    CHECK(desk.widget<QWidget>("MatterPanel").isVisible());
    desk.key(Qt::Key_3);
    desk.type("2-0501");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    const std::vector<Matter> saved = mattersOf(desk);
    REQUIRE(saved.size() == 2);
    CHECK(saved[0].emergencyKind == "fire");
    CHECK_FALSE(saved[0].operatorId.has_value());
    CHECK_FALSE(desk.widget<QWidget>("MatterPanel").isVisible());
    CHECK(desk.widget<QWidget>("signInNameLineEdit").isVisible());
}

TEST_CASE("A call that turns out to be no emergency goes back to an ordinary one")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F8);
    desk.key(Qt::Key_1);
    desk.type("3-1203");
    CHECK(desk.widget<QWidget>("emergencyBar").isVisible());
    CHECK_FALSE(desk.widget<QWidget>("placeLineEdit").isVisible());
    desk.key(Qt::Key_1, Qt::AltModifier); // an inquiry
    CHECK_FALSE(desk.widget<QWidget>("emergencyBar").isVisible());
    CHECK(desk.widget<QLineEdit>("placeLineEdit").isVisible());
    CHECK(desk.widget<QLineEdit>("placeLineEdit").text() == QLatin1String("3-1203"));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(emergenciesOf(desk).front().emergencyKind.empty());
}

} // namespace tst_Emergency
