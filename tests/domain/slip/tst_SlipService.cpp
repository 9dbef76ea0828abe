#include "domain/draft/Draft.h"
#include "domain/slip/SlipDesk.h"
#include "domain/slip/SlipGates.h"

namespace tst_SlipService {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

const RecordRef draftOf(SlipId id) { return {RecordKind::ReleaseSlip, id.value()}; }

} // namespace

TEST_CASE("A request is kept with its number, its time, who took it down and how long it is good", "[slip]")
{
    SlipDesk desk;
    const ReleaseSlip slip = desk.request(SlipDesk::tenantsForm());
    CHECK(desk.found(slip.id) == slip);
    CHECK(slip.number == "FX-20261129-001");
    CHECK(slip.operatorId == desk.actor.staff);
    CHECK(slip.validFrom == desk.now);
    CHECK(slip.validUntil == desk.now + 24h);
    CHECK(slip.consentAt == std::optional{desk.now});
    CHECK(slip.lines == std::vector<SlipLine>{{"沙发", 2, "红色"}, {"冰箱", 1, ""}});
    CHECK(slip.ruleBook == desk.book.name());
    CHECK(desk.actions(slip.id) == std::vector<std::string>{"added"});
    CHECK(desk.store.data().index.at(refOf(slip)).text == searchText(slip));
    CHECK(desk.request(SlipDesk::tenantsForm()).number == "FX-20261129-002");
}

TEST_CASE("A request wants a room, somebody who takes the goods, and goods, and all that lacks is told at once",
          "[slip]")
{
    SlipDesk desk;
    SlipToSave input = desk.toSave({.phone = "12ab", .goods = "沙发 0"});
    input.period.until = desk.now - 1min;
    const auto refused = desk.save(input);
    REQUIRE_FALSE(refused.has_value());
    std::vector<std::string> problems;
    for (const Problem& problem : refused.error().problems) {
        problems.push_back(problem.field + ' ' + std::string{problem.code.name});
    }
    CHECK(problems == std::vector<std::string>{"phone slip.bad_phone", "place form.field_required",
                                               "goods_of form.field_required", "name form.field_required",
                                               "goods slip.bad_count", "valid_until slip.ends_too_soon"});
    CHECK(desk.store.data().slips.empty());
    desk.book = RuleBook::compile({});
    const auto noLimit = desk.save(desk.toSave(SlipDesk::tenantsForm()));
    REQUIRE_FALSE(noLimit.has_value()); // no pack says how long it is good
    CHECK(noLimit.error().problems.front().field == "valid_until");
}

TEST_CASE("The same request twice is one slip, other content a conflict, and its draft ends with it", "[slip]")
{
    SlipDesk desk;
    SlipToSave input = desk.toSave(SlipDesk::tenantsForm());
    REQUIRE(desk.store.writeNow([&](UnitOfWork& uow) { return uow.drafts().put({.record = draftOf(input.id)}); })
                .has_value());
    const auto first = desk.save(input);
    REQUIRE(first.has_value());
    CHECK(desk.store.data().drafts.empty());
    CHECK(desk.save(input).value() == *first);
    CHECK(desk.actions(first->id).size() == 1);
    input.form.goods = "沙发 3";
    const auto other = desk.save(input);
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == recordConflict);
}

TEST_CASE("An agent's document is sealed apart from the slip, and is asked for again of somebody else", "[slip]")
{
    SlipDesk desk;
    SlipForm form = SlipDesk::tenantsForm();
    form.agent = "1";
    SlipToSave input = desk.toSave(form);
    const ReleaseSlip without = desk.save(input).value();
    CHECK(desk.approve(without).error().code == slipNeedsIdentity);
    input.known = without.version;
    input.identity = contract::residentNumber();
    const ReleaseSlip with = desk.save(input).value();
    CHECK(with.document == std::optional{IdentityKind::ResidentId});
    CHECK(with.documentAt == std::optional{desk.now});
    CHECK(desk.store.data().identities.contains(refOf(with)));
    CHECK(desk.actions(with.id) == std::vector<std::string>{"added", "changed", "identity_kept"});
    const std::string number{contract::residentNumber().inFull()};
    const RecordImage image = imageOf(with);
    for (const auto& [name, value] : image.fields()) {
        CHECK(value.find(number) == std::string::npos);
    }
    const SearchText search = searchText(with);
    for (const auto& texts : {search.names, search.texts, search.digits}) {
        for (const std::string& text : texts) {
            CHECK(text.find(number) == std::string::npos);
        }
    }
    // Corrected without the document in the hand: it was looked at already.
    input.known = with.version;
    input.identity.reset();
    input.form.remark = "走货梯";
    const ReleaseSlip corrected = desk.save(input).value();
    CHECK(corrected.document.has_value());
    SECTION("somebody else takes the goods")
    {
        input.known = corrected.version;
        input.form.taker = "李雷";
        const ReleaseSlip other = desk.save(input).value();
        CHECK_FALSE(other.document.has_value());
        CHECK(desk.store.data().identities.empty());
        CHECK(desk.actions(other.id).back() == "identity_removed");
        CHECK(desk.approve(other).error().code == slipNeedsIdentity);
    }
    SECTION("it is no agent after all")
    {
        input.known = corrected.version;
        input.form.agent.clear();
        CHECK_FALSE(desk.save(input)->document.has_value());
        CHECK(desk.store.data().identities.empty());
    }
    SECTION("it is approved") { CHECK(desk.approve(corrected).has_value()); }
}

TEST_CASE("A slip goes from the request to the gate, each step written down", "[slip]")
{
    SlipDesk desk;
    const ReleaseSlip requested = desk.request(SlipDesk::tenantsForm());
    const ReleaseSlip approved = desk.approve(requested).value();
    const ReleaseSlip printed = desk.print(approved).value();
    CHECK(desk.print(printed).value() == printed);
    const ReleaseSlip stopped = desk.check(printed, {.counted = {2, 1}, .unwritten = "电视机"}).value();
    CHECK_FALSE(stopped.checks.back().passed);
    const ReleaseSlip gone = desk.check(stopped, {.counted = {2, 1}}).value();
    CHECK(gone.state() == SlipState::Gone);
    CHECK(desk.check(gone, {.counted = {2, 1}}).error().code == slipUsedUp);
    CHECK(desk.actions(gone.id) == std::vector<std::string>{"added", "approved", "printed", "stopped_at_gate", "gone"});
    const ReleaseSlip back = desk.takeBack(gone).value();
    CHECK(back.checks == stopped.checks);
    CHECK(desk.approve(back).error().code == slipDecided);
    CHECK(desk.takeBack(stopped).error().code == recordConflict); // somebody was quicker
    SlipToSave late = desk.toSave(SlipDesk::tenantsForm());
    late.id = back.id;
    late.known = back.version;
    CHECK(desk.save(late).error().code == slipDecided); // what was approved is what is let out
}

TEST_CASE("What a pack wants at the gate is refused without it, a slip in the hand is its number", "[slip]")
{
    SlipDesk desk;
    Pack pack = SlipDesk::pack();
    pack.requirements.push_back({.head = {.id = "gate", .at = "visitor.goods_out", .pack = "base"},
                                 .fields = {"release_slip", "release_slip_no", "plate", "amount"},
                                 .level = GateLevel::Block});
    desk.book = RuleBook::compile({pack});
    SlipForm form = SlipDesk::tenantsForm();
    const ReleaseSlip slip = desk.approve(desk.request(form)).value();
    const auto refused = desk.check(slip, {.counted = {2, 1}});
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().problems.size() == 1); // the amount is another panel's matter
    CHECK(refused.error().problems.front().field == "plate");
    CHECK(refused.error().problems.front().code == slipGateField);
    CHECK(desk.check(slip, {.counted = {3, 1}}).has_value()); // it stays here anyway, and that is noted
    form.plate = "沪A12345";
    const ReleaseSlip other = desk.approve(desk.request(form)).value();
    CHECK(desk.check(other, {.counted = {2, 1}})->state() == SlipState::Gone);
}

TEST_CASE("A slip is refused, withdrawn and voided with a reason, and each is undone", "[slip]")
{
    SlipDesk desk;
    const ReleaseSlip slip = desk.request(SlipDesk::tenantsForm());
    const auto refused = desk.step([&](UnitOfWork& uow) {
        return desk.service.refuse(uow, desk.actor, {slip.id, 1}, "不同意", desk.now);
    });
    REQUIRE(refused.has_value());
    CHECK(refused->state() == SlipState::Refused);
    const ReleaseSlip again = desk.takeBack(*refused).value();
    const auto withdrawn = desk.step([&](UnitOfWork& uow) {
        return desk.service.withdraw(uow, desk.actor, {again.id, again.version}, "改天", desk.now);
    });
    REQUIRE(withdrawn.has_value());
    const ReleaseSlip open = desk.takeBack(*withdrawn).value();
    const auto voided = [&](const char* why) {
        return desk.step([&](UnitOfWork& uow) {
            return desk.service.voidSlip(uow, desk.actor, {open.id, open.version}, why, desk.now);
        });
    };
    CHECK(voided(" ").error().code == voidNeedsReason);
    const auto gone = voided("重复");
    REQUIRE(gone.has_value());
    CHECK_FALSE(gone->isOpen());
    CHECK(desk.approve(*gone).error().code == recordVoided);
    CHECK(desk.takeBack(*gone).error().code == recordVoided);
    const auto restored = desk.step([&](UnitOfWork& uow) {
        return desk.service.unvoid(uow, desk.actor, {gone->id, gone->version}, desk.now);
    });
    REQUIRE(restored.has_value());
    CHECK(restored->isOpen());
}

} // namespace tst_SlipService
