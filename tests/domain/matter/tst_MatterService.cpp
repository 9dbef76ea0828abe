#include "contracts/MatterSamples.h"
#include "domain/matter/MatterRepository.h"
#include "domain/matter/MatterService.h"
#include "domain/matter/MatterStage.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_MatterService {

using namespace frontdesk;
using contract::morning;

namespace {

/// A book that wants the key points (block) of every complaint, and of every emergency.
RuleBook counterBook()
{
    Pack pack{.id = "base", .title = {}, .version = "1"};
    for (const char* kind : {"complaint", "emergency"}) {
        RequireEntry points{.head = {.id = kind,
                                     .at = std::string{kind == std::string{"complaint"} ? moment::complaintListening
                                                                                        : moment::visitorTalking},
                                     .pack = "base"},
                            .fields = {"key_points", "signed_by"},
                            .level = GateLevel::Block};
        points.head.when = {{.fact = "matter_kind", .anyOf = {std::string{kind}}}};
        pack.requirements.push_back(points);
    }
    return RuleBook::compile({pack});
}

MatterToSave toSave(int number)
{
    MatterToSave input{.id = contract::idOf<MatterId>(2000 + number),
                       .form = {.kind = "repair", .name = "王女士", .phone = "13800138000", .keyPoints = "漏水"},
                       .live = contract::plainMatter(number).live,
                       .session = GuidanceSession{"0123456789abcdef"}};
    input.facts.set("matter_kind", "repair");
    return input;
}

MatterToSave complaint()
{
    MatterToSave input = toSave(1);
    input.form.kind = "complaint";
    input.form.keyPoints.clear();
    input.facts.set("matter_kind", "complaint");
    return input;
}

struct CounterDesk {
    InMemoryStore store;
    RuleBook book = counterBook();
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    UtcTime now = morning + std::chrono::hours{1};

    template <class Step> Result<Matter> step(Step make)
    {
        Result<Matter> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    Result<Matter> save(const MatterToSave& input)
    {
        return step([&](UnitOfWork& uow) { return MatterService{}.save(uow, actor, input, book, now); });
    }
    Result<Matter> change(const Matter& matter, const MatterForm& form, bool toComplete = false)
    {
        return step([&](UnitOfWork& uow) {
            return MatterService{}.change(uow, actor, matter.id, matter.version, form, toComplete, book, now);
        });
    }
    void putDraft(const MatterToSave& input)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) {
            return uow.drafts().put({.record = {RecordKind::Matter, input.id.value()}, .updatedAt = now});
        }));
    }
    std::vector<std::string> actions() const
    {
        std::vector<std::string> words;
        for (const AuditEntry& entry : store.data().audit) {
            words.emplace_back(entry.action);
        }
        return words;
    }
};

template <class T> ErrorCode refusal(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

using Actions = std::vector<std::string>;

} // namespace

TEST_CASE("A counter matter is saved with its search text, its audit and its draft's end", "[matter]")
{
    CounterDesk desk;
    desk.putDraft(toSave(1));
    const auto saved = desk.save(toSave(1));
    REQUIRE(saved.has_value());
    CHECK(saved->operatorId == desk.actor.staff);
    CHECK(saved->ruleBook == "0123456789abcdef");
    CHECK(desk.store.data().matters.at(2001) == *saved);
    CHECK(desk.store.data().drafts.empty());
    CHECK(desk.actions() == Actions{"added"});
    CHECK(desk.store.data().audit[0].after == imageOf(*saved));
    CHECK(desk.store.data().index.at({RecordKind::Matter, 2001}).text == searchText(*saved));

    SECTION("the same save twice is one save")
    {
        CHECK(desk.save(toSave(1)).has_value());
        CHECK(desk.actions() == Actions{"added"});
    }
    SECTION("other content under the same id is a conflict")
    {
        MatterToSave other = toSave(1);
        other.form.keyPoints = "停电";
        CHECK(refusal(desk.save(other)) == recordConflict);
    }
    SECTION("what came while it was being saved is written behind it, and twice is once")
    {
        MatterToSave latest = toSave(1);
        latest.form.keyPoints = "漏水，六楼也漏";
        desk.putDraft(latest);
        const auto amend = [&] {
            return desk.step([&](UnitOfWork& uow) {
                return MatterService{}.amend(uow, desk.actor, latest, 1, desk.book, desk.now);
            });
        };
        REQUIRE(amend().has_value());
        CHECK(desk.store.data().matters.at(2001).keyPoints == "漏水，六楼也漏");
        CHECK(desk.store.data().matters.at(2001).version == 2);
        CHECK(desk.store.data().drafts.empty());
        CHECK(amend()->version == 2);
        latest.form.keyPoints = "又改了";
        CHECK(refusal(amend()) == recordConflict); // somebody else's version 2
    }
    SECTION("a correction keeps who took it and what was shown; a moved version is a conflict")
    {
        MatterForm form = saved->toForm();
        form.place = "3-1203";
        const auto changed = desk.change(*saved, form, true);
        REQUIRE(changed.has_value());
        CHECK(changed->place == "3-1203");
        CHECK(changed->toComplete);
        CHECK(changed->guidance == saved->guidance);
        CHECK(changed->operatorId == saved->operatorId);
        CHECK(desk.store.data().index.at({RecordKind::Matter, 2001}).text == searchText(*changed));
        CHECK(refusal(desk.change(*saved, form)) == recordConflict);
        CHECK(desk.change(*changed, changed->toForm(), true)->version == 2); // nothing new, nothing written
        CHECK(desk.actions() == Actions{"added", "changed"});
    }
    SECTION("it is voided with a reason, refuses changes, and comes back")
    {
        const auto voidIt = [&](std::string reason) {
            return desk.step([&](UnitOfWork& uow) {
                return MatterService{}.voidMatter(uow, desk.actor, saved->id, std::move(reason), desk.now);
            });
        };
        const auto unvoid = [&](Version version) {
            return desk.step(
                [&](UnitOfWork& uow) { return MatterService{}.unvoid(uow, desk.actor, saved->id, version, desk.now); });
        };
        CHECK(refusal(voidIt("  ")) == voidNeedsReason);
        CHECK(refusal(unvoid(1)) == recordNotVoided);
        const auto voided = voidIt(" 重复 ");
        REQUIRE(voided.has_value());
        CHECK(voided->voided == Voided{.at = desk.now, .reason = "重复", .by = desk.actor.staff});
        CHECK(refusal(voidIt("again")) == recordVoided);
        CHECK(refusal(desk.change(*voided, voided->toForm())) == recordVoided);
        CHECK(refusal(unvoid(1)) == recordConflict);
        REQUIRE(unvoid(2).has_value());
        CHECK_FALSE(desk.store.data().matters.at(2001).voided.has_value());
        CHECK(desk.actions() == Actions{"added", "voided", "unvoided"});
    }
}

TEST_CASE("Only what the packs block, or what cannot be read, holds a counter matter up", "[matter]")
{
    CounterDesk desk;

    SECTION("a person who still stands there is not saved")
    {
        MatterToSave open = toSave(1);
        open.live.endedAt.reset();
        CHECK(refusal(desk.save(open)) == matterNotEnded);
    }
    SECTION("a block of its kind refuses it, fields of other forms do not")
    {
        CHECK(MatterService::check(toSave(1), desk.book).has_value());
        const auto refused = MatterService::check(complaint(), desk.book);
        REQUIRE_FALSE(refused.has_value());
        REQUIRE(refused.error().problems.size() == 1);
        CHECK(refused.error().problems[0] ==
              Problem{.field = "key_points", .code = matterGateField, .args = {"key_points"}});
        CHECK(refusal(desk.save(complaint())) == formInvalid);
    }
    SECTION("an emergency is never held up")
    {
        MatterToSave emergency = complaint();
        emergency.form.kind = "emergency";
        emergency.facts.set("matter_kind", "emergency");
        CHECK(desk.save(emergency).has_value());
    }
    SECTION("to complete, nothing is required and half a number goes to the key points")
    {
        MatterToSave half = complaint();
        half.toComplete = true;
        half.form.phone = "138 00x";
        const auto saved = desk.save(half);
        REQUIRE(saved.has_value());
        CHECK(saved->toComplete);
        CHECK(saved->keyPoints == "138 00x");
        CHECK_FALSE(saved->phone.has_value());
        CHECK(refusal(desk.change(*saved, complaint().form)) == formInvalid); // completing it asks for what is blocked
    }
    SECTION("what came later and would be refused leaves the matter to complete")
    {
        REQUIRE(desk.save(toSave(1)).has_value());
        const auto amended = desk.step([&](UnitOfWork& uow) {
            return MatterService{}.amend(uow, desk.actor, complaint(), 1, desk.book, desk.now);
        });
        REQUIRE(amended.has_value());
        CHECK(amended->toComplete);
    }
    SECTION("a save that fails leaves the draft")
    {
        desk.putDraft(complaint());
        CHECK_FALSE(desk.save(complaint()).has_value());
        CHECK(desk.store.data().drafts.size() == 1);
        CHECK(desk.store.data().matters.empty());
    }
}

} // namespace tst_MatterService
