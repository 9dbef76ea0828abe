#include "ServiceDesk.h"

namespace tst_CallService {

using namespace frontdesk;
using namespace frontdesk::servicetest;

TEST_CASE("A call that ended is saved with everything that belongs to it", "[call]")
{
    Desk desk;
    CallToSave input = toSave(1);

    SECTION("row, audit entry and index stand, and the draft is gone")
    {
        REQUIRE(desk.store.writeNow([](UnitOfWork& uow) { return uow.drafts().put(contract::plainDraft(1)); }));
        input.session.tick("base/x/y", morning);
        const auto saved = desk.save(input);
        REQUIRE(saved.has_value());
        CHECK(saved->operatorId == desk.actor.staff);
        CHECK(saved->ruleBook == "0123456789abcdef");
        CHECK_FALSE(saved->guidance.empty());
        CHECK(desk.stored(1001) == *saved);
        CHECK(desk.store.data().drafts.empty());
        CHECK(desk.store.data().index.at(contract::refOf(*saved)).text == searchText(*saved));
        REQUIRE(desk.actions() == Actions{"call added"});
        const AuditEntry& entry = desk.store.data().audit.front();
        CHECK(entry.at == desk.now);
        CHECK(entry.actor == desk.actor);
        CHECK(entry.before.empty());
        CHECK(entry.after == imageOf(*saved));
    }
    SECTION("without a session's book the book in force is named")
    {
        input.session = GuidanceSession{};
        CHECK(desk.save(input).value().ruleBook == desk.book.name());
    }
    SECTION("the same save twice is one save, and with other content a conflict")
    {
        REQUIRE(desk.save(input).has_value());
        desk.now += std::chrono::minutes{1};
        CHECK(desk.save(input).has_value());
        CHECK(desk.store.data().audit.size() == 1);
        input.form.keyPoints = "别的";
        CHECK(codeOf(desk.save(input)) == recordConflict);
        CHECK(desk.stored(1001).keyPoints == "问停车费");
    }
    SECTION("a call that goes on is not saved")
    {
        input.live.outcome = CallOutcome::Open;
        CHECK(codeOf(desk.save(input)) == callNotEnded);
        input.live.outcome = CallOutcome::Answered;
        input.live.endedAt.reset();
        CHECK(codeOf(desk.save(input)) == callNotEnded);
    }
    SECTION("a callback that was promised goes into the ledger with the call as its origin")
    {
        Promise callback = contract::plainPromise(1);
        callback.toWhom.clear();
        callback.phone.clear();
        callback.origin = {};
        input.callback = callback;
        REQUIRE(desk.save(input).has_value());
        const Promise& made = desk.store.data().promises.at(5001);
        CHECK(made.origin == RecordRef{RecordKind::Call, 1001});
        CHECK(made.toWhom == "王女士");
        CHECK(made.phone == "13800138000");
        CHECK(made.madeBy == desk.actor.staff);
        CHECK(desk.actions() == Actions{"call added", "promise added"});
        CHECK(desk.save(input).has_value());
        CHECK(desk.actions().size() == 2);
    }
    SECTION("a callback that cannot be entered refuses the whole save")
    {
        Promise callback = contract::plainPromise(1);
        callback.dueAt = callback.madeAt - Milliseconds{1};
        input.callback = callback;
        CHECK(codeOf(desk.save(input)) == promiseDueBeforeMade);
        CHECK(desk.store.data().calls.empty());
        CHECK(desk.store.data().index.empty());
    }
}

TEST_CASE("What must be filled refuses a save, and never one that needs nothing", "[call]")
{
    Desk desk;
    CallToSave input = toSave(1);
    input.form.keyPoints.clear();

    SECTION("an unmet block and the form's own problems come together, and a warning does not refuse")
    {
        input.form.phone = "12a4";
        const auto refused = desk.save(input);
        REQUIRE(codeOf(refused) == formInvalid);
        REQUIRE(refused.error().problems.size() == 2);
        CHECK(refused.error().problems[0].code == callBadPhone);
        CHECK(refused.error().problems[1].field == "key_points");
        CHECK(refused.error().problems[1].code == callGateField);
        CHECK(desk.store.data().calls.empty());

        input.form.phone.clear();
        input.form.keyPoints = "问停车费";
        CHECK(desk.save(input).has_value()); // not read back
    }
    SECTION("a call to complete is saved as it is")
    {
        input.toComplete = true;
        const auto saved = desk.save(input);
        REQUIRE(saved.has_value());
        CHECK(saved->toComplete);
    }
    SECTION("half a number of a call to complete goes to the key points")
    {
        input.toComplete = true;
        input.form.phone = "12a4";
        input.form.keyPoints = "很急";
        const auto saved = desk.save(input);
        REQUIRE(saved.has_value());
        CHECK(saved->keyPoints == "很急\n12a4");
        CHECK_FALSE(saved->caller.phone.has_value());
    }
    SECTION("a missed call needs nothing")
    {
        input.live = contract::missedCall(1).live;
        CHECK(desk.save(input).has_value());
    }
    SECTION("a wrong number needs nothing, counts as one and keeps the category chosen before")
    {
        input.live.outcome = CallOutcome::WrongNumber;
        const Call saved = desk.save(input).value();
        CHECK(saved.countsAs() == "wrong_number");
        CHECK(saved.category == "inquiry");
        CHECK(saved.toForm().category == "inquiry");
    }
    SECTION("what nobody can read at all is refused even then")
    {
        input.toComplete = true;
        input.form.keyPoints = std::string(mostKeyPoints + 1, 'x');
        CHECK(codeOf(desk.save(input)) == formInvalid);
    }
}

TEST_CASE("The reason of a late answer is inferred where the machine knows it", "[call]")
{
    Desk desk;
    CallToSave input = toSave(1);
    input.live.late = true;

    SECTION("late because another call was being talked on")
    {
        input.live.otherLineBusy = true;
        const Call saved = desk.save(input).value();
        CHECK(saved.lateReason == "on_phone");
        CHECK(saved.lateReasonInferred);

        const auto same = desk.step([&](UnitOfWork& uow) {
            CallForm form = saved.toForm();
            form.keyPoints = "改";
            return CallService{}.change(uow, desk.actor, saved.id, 1, form, false, desk.book, desk.now);
        });
        CHECK(same.value().lateReasonInferred);
        const auto said = desk.step([&](UnitOfWork& uow) {
            return CallService{}.setLateReason(uow, desk.actor, saved.id, "on_phone", desk.now);
        });
        CHECK_FALSE(said.value().lateReasonInferred);
    }
    SECTION("what somebody said counts")
    {
        input.live.otherLineBusy = true;
        input.form.lateReason = "away";
        CHECK(desk.save(input).value().lateReason == "away");
        CHECK_FALSE(desk.stored(1001).lateReasonInferred);
    }
    SECTION("late for no reason that is known stays to be asked, and can be told afterwards")
    {
        CHECK(desk.save(input).value().lateReason.empty());
        const auto said = desk.step([&](UnitOfWork& uow) {
            return CallService{}.setLateReason(uow, desk.actor, input.id, "with_visitor", desk.now);
        });
        CHECK(said.value().lateReason == "with_visitor");
        CHECK(desk.actions() == Actions{"call added", "call late_reason"});
        CHECK(codeOf(desk.step([&](UnitOfWork& uow) {
                  return CallService{}.setLateReason(uow, desk.actor, input.id, "asleep", desk.now);
              })) == formInvalid);
    }
    SECTION("an answer in time has no reason")
    {
        input.live.late = false;
        input.live.otherLineBusy = true;
        CHECK(desk.save(input).value().lateReason.empty());
    }
}

TEST_CASE("A saved call is changed, never silently overwritten", "[call]")
{
    Desk desk;
    CallToSave input = toSave(1);
    input.toComplete = true;
    const Call saved = desk.save(input).value();
    CallForm form = saved.toForm();
    form.callerName = "欧阳建国";
    form.keyPoints = "停车费已告知";
    const auto change = [&](Version version, const CallForm& to, bool toComplete) {
        return desk.step([&](UnitOfWork& uow) {
            return CallService{}.change(uow, desk.actor, saved.id, version, to, toComplete, desk.book, desk.now);
        });
    };

    SECTION("a change keeps what the form does not hold, and is found by its new words")
    {
        const auto changed = change(1, form, false);
        REQUIRE(changed.has_value());
        CHECK(changed->version == 2);
        CHECK(changed->keyPoints == "停车费已告知");
        CHECK_FALSE(changed->toComplete);
        CHECK(changed->operatorId == saved.operatorId);
        CHECK(changed->guidance == saved.guidance);
        CHECK(changed->live == saved.live);
        CHECK(desk.store.data().index.at(contract::refOf(saved)).text == searchText(*changed));
        REQUIRE(desk.actions() == Actions{"call added", "call changed"});
        CHECK(desk.store.data().audit[1].before == imageOf(saved));
        CHECK(desk.store.data().audit[1].after == imageOf(*changed));
        CHECK(desk.store.data().audit[1].version == 2);
    }
    SECTION("a change that changes nothing writes nothing")
    {
        CHECK(change(1, saved.toForm(), true).value() == saved);
        CHECK(desk.actions() == Actions{"call added"});
    }
    SECTION("a version that has moved is a conflict")
    {
        REQUIRE(change(1, form, false).has_value());
        CHECK(codeOf(change(1, saved.toForm(), true)) == recordConflict);
        CHECK(desk.stored(1001).keyPoints == "停车费已告知");
    }
    SECTION("problems refuse a change, half a number does not while it is to be completed")
    {
        form.phone = "12a4";
        CHECK(codeOf(change(1, form, false)) == formInvalid);
        CHECK(change(1, form, true).has_value());
    }
    SECTION("an unmet block refuses it as it refuses a save, unless it stays to complete")
    {
        form.keyPoints.clear();
        form.recapConfirmed = false;
        const auto refused = change(1, form, false);
        REQUIRE(codeOf(refused) == formInvalid);
        REQUIRE(refused.error().problems.size() == 1);
        CHECK(refused.error().problems[0].field == "key_points");
        CHECK(change(1, form, true).has_value());
    }
    SECTION("a call that is not there is not found")
    {
        CHECK(codeOf(desk.step([&](UnitOfWork& uow) {
                  return CallService{}.change(uow, desk.actor, contract::idOf<CallId>(9), 1, form, false, desk.book,
                                              desk.now);
              })) == recordNotFound);
    }
}

} // namespace tst_CallService
