#include "ServiceDesk.h"

namespace tst_CallServiceUndo {

using namespace frontdesk;
using namespace frontdesk::servicetest;

TEST_CASE("A call is never deleted, only voided, and that can be undone", "[call]")
{
    Desk desk;
    const Call saved = desk.save(toSave(1)).value();
    const auto voidIt = [&](std::string reason) {
        return desk.step(
            [&](UnitOfWork& uow) { return CallService{}.voidCall(uow, desk.actor, saved.id, reason, desk.now); });
    };
    const auto unvoid = [&](Version version) {
        return desk.step(
            [&](UnitOfWork& uow) { return CallService{}.unvoid(uow, desk.actor, saved.id, version, desk.now); });
    };

    SECTION("it says who, when and why, stays findable, and comes back as it was")
    {
        const auto voided = voidIt(" 重复登记 ");
        REQUIRE(voided.has_value());
        CHECK(voided->voided == Voided{.at = desk.now, .reason = "重复登记", .by = desk.actor.staff});
        CHECK(desk.store.data().index.contains(contract::refOf(saved)));

        const auto back = unvoid(2);
        REQUIRE(back.has_value());
        Call expected = saved;
        expected.version = 3;
        CHECK(*back == expected);
        CHECK(desk.actions() == Actions{"call added", "call voided", "call unvoided"});
    }
    SECTION("it needs a reason")
    {
        CHECK(codeOf(voidIt(" ")) == voidNeedsReason);
        CHECK_FALSE(desk.stored(1001).voided.has_value());
    }
    SECTION("a voided call is not changed, nor voided again")
    {
        REQUIRE(voidIt("试").has_value());
        CHECK(codeOf(voidIt("再试")) == recordVoided);
        CHECK(codeOf(desk.step([&](UnitOfWork& uow) {
                  return CallService{}.change(uow, desk.actor, saved.id, 2, {}, false, desk.book, desk.now);
              })) == recordVoided);
        CHECK(codeOf(desk.step([&](UnitOfWork& uow) {
                  return CallService{}.setLateReason(uow, desk.actor, saved.id, "away", desk.now);
              })) == recordVoided);
    }
    SECTION("the undo is refused when the call moved, or was not voided")
    {
        CHECK(codeOf(unvoid(1)) == recordNotVoided);
        REQUIRE(voidIt("试").has_value());
        CHECK(codeOf(unvoid(1)) == recordConflict);
    }
}

TEST_CASE("A missed call stays open until somebody deals with it", "[call]")
{
    Desk desk;
    CallToSave input = toSave(1);
    input.live = contract::missedCall(1).live;
    input.form = {};
    REQUIRE(desk.save(input).has_value());
    const auto deal = [&](std::string how) {
        return desk.step(
            [&](UnitOfWork& uow) { return CallService{}.dealWithMissed(uow, desk.actor, input.id, how, desk.now); });
    };

    SECTION("it says when and how, and saying it again changes nothing")
    {
        CHECK(deal("not_reached").value().dealtWith == MissedDealtWith{.at = desk.now, .how = "not_reached"});
        desk.now += std::chrono::minutes{5};
        CHECK(deal("not_reached").value().version == 2);
        CHECK(deal("called_back").value().dealtWith == MissedDealtWith{.at = desk.now, .how = "called_back"});
        CHECK(desk.actions() == Actions{"call added", "call dealt_with", "call dealt_with"});
    }
    SECTION("a missed practice call has nobody to call back")
    {
        CallToSave practice = toSave(3);
        practice.live = contract::missedCall(3).live;
        practice.live.source = sourceSimulated;
        REQUIRE(desk.save(practice).has_value());
        CHECK(desk.save(practice).value().dealtWith->how == missedPractice);
    }
    SECTION("the answer can be taken back, unless the call moved")
    {
        const auto reopen = [&](Version version) {
            return desk.step([&](UnitOfWork& uow) {
                return CallService{}.reopenMissed(uow, desk.actor, input.id, version, desk.now);
            });
        };
        CHECK(reopen(1).value().version == 1); // nothing to take back
        REQUIRE(deal("called_back").has_value());
        CHECK(codeOf(reopen(1)) == recordConflict);
        CHECK_FALSE(reopen(2).value().dealtWith.has_value());
        CHECK(desk.actions() == Actions{"call added", "call dealt_with", "call reopened"});
    }
    SECTION("it is dealt with in known ways only")
    {
        const auto refused = deal("ignored");
        CHECK(codeOf(refused) == formInvalid);
        CHECK(refused.error().problems.front().code == fieldUnknownWord);
    }
    SECTION("a call that was answered was not missed")
    {
        REQUIRE(desk.save(toSave(2)).has_value());
        CHECK(codeOf(desk.step([&](UnitOfWork& uow) {
                  return CallService{}.dealWithMissed(uow, desk.actor, contract::idOf<CallId>(1002), "called_back",
                                                      desk.now);
              })) == callNotMissed);
    }
}

TEST_CASE("A wrong number marked by mistake is an answered call again", "[call]")
{
    Desk desk;
    CallToSave input = toSave(1);
    input.live.outcome = CallOutcome::WrongNumber;
    const Call saved = desk.save(input).value();
    const auto undo = [&](Version version) {
        return desk.step([&](UnitOfWork& uow) {
            return CallService{}.undoWrongNumber(uow, desk.actor, saved.id, version, desk.now);
        });
    };

    CHECK(codeOf(undo(2)) == recordConflict);
    const Call undone = undo(1).value();
    CHECK(undone.live.outcome == CallOutcome::Answered);
    CHECK(undone.toComplete);
    CHECK(undone.category == "inquiry");
    CHECK(undone.countsAs() == "inquiry");
    CHECK(undone.keyPoints == saved.keyPoints);
    CHECK(undo(2).value() == undone);
    CHECK(desk.actions() == Actions{"call added", "call wrong_number_undone"});
}

TEST_CASE("What came after a save is written into the call", "[call]")
{
    Desk desk;
    CallToSave input = toSave(1);
    const Call saved = desk.save(input).value();
    const auto amend = [&](const SavedBefore& before) {
        return desk.step(
            [&](UnitOfWork& uow) { return CallService{}.amend(uow, desk.actor, input, before, desk.book, desk.now); });
    };
    input.form.keyPoints = "停车费已告知";

    SECTION("audited as a change, and the draft ends")
    {
        REQUIRE(desk.store.writeNow([](UnitOfWork& uow) { return uow.drafts().put(contract::plainDraft(1)); }));
        const Call amended = amend({}).value();
        CHECK(amended.keyPoints == "停车费已告知");
        CHECK(amended.version == 2);
        CHECK_FALSE(amended.toComplete);
        CHECK(amended.operatorId == saved.operatorId);
        CHECK(desk.actions() == Actions{"call added", "call changed"});
        CHECK(desk.store.data().drafts.empty());
    }
    SECTION("what a change would be refused for leaves it to complete")
    {
        input.form.keyPoints.clear();
        CHECK(amend({}).value().toComplete);
    }
    SECTION("not over what somebody changed since, but the same again is no conflict")
    {
        REQUIRE(amend({}).has_value());
        CHECK(amend({}).value().version == 2);
        input.form.keyPoints = "别的";
        CHECK(codeOf(amend({})) == recordConflict);
        CHECK(amend({.version = 2}).has_value());
    }
    SECTION("a callback that was kept meanwhile stays kept")
    {
        input.callback = contract::plainPromise(1);
        REQUIRE(amend({}).has_value());
        REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) {
            return PromiseService{}.keep(uow, desk.actor, input.callback->id, desk.now, "").map([](const Promise&) {});
        }));
        const auto entered = input.callback->id;
        input.callback.reset();
        REQUIRE(amend({.version = 2, .callback = entered}).has_value());
        CHECK(desk.store.data().promises.at(entered.value()).state == PromiseState::Kept);
    }
}

} // namespace tst_CallServiceUndo
