#include "contracts/SlipSamples.h"
#include "domain/slip/SlipCourse.h"
#include "domain/slip/SlipWords.h"
#include "rules/Vocabulary.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace tst_SlipCourse {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

const Actor guard{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
const UtcTime noon = contract::morning + 2h;

ReleaseSlip approvedSlip()
{
    ReleaseSlip slip = contract::plainSlip(1);
    slip.lines = {{"沙发", 2}, {"冰箱", 1}};
    return SlipCourse::approve(slip, guard, contract::morning + 5min).value();
}

template <class T> std::string_view codeOf(const Result<T>& result)
{
    return result ? std::string_view{} : result.error().code.name;
}

} // namespace

TEST_CASE("A tenant's goods are not approved without the proprietor's consent", "[slip]")
{
    ReleaseSlip slip = contract::plainSlip(1);
    slip.goodsOf = "tenant";
    CHECK(SlipCourse::lacking(slip) == std::vector{slipNeedsConsent});
    CHECK(codeOf(SlipCourse::approve(slip, guard, noon)) == slipNeedsConsent.name);
    slip.consentBy = "欧阳建国"; // how is not known
    CHECK(codeOf(SlipCourse::approve(slip, guard, noon)) == slipNeedsConsent.name);
    slip.consentHow = "written";
    const auto approved = SlipCourse::approve(slip, guard, noon);
    REQUIRE(approved.has_value());
    CHECK(approved->approved == std::optional{SlipMark{noon, guard.staff}});
}

TEST_CASE("An agent is not approved without a document that was checked", "[slip]")
{
    ReleaseSlip slip = contract::plainSlip(1);
    slip.agent = true;
    CHECK(codeOf(SlipCourse::approve(slip, guard, noon)) == slipNeedsIdentity.name);
    slip.goodsOf = "tenant";
    CHECK(SlipCourse::lacking(slip) == std::vector{slipNeedsConsent, slipNeedsIdentity});
    slip.goodsOf = "proprietor";
    slip.document = IdentityKind::ResidentId;
    CHECK(SlipCourse::approve(slip, guard, noon).has_value());
}

TEST_CASE("Arrears never stop a slip", "[slip]")
{
    ReleaseSlip slip = contract::plainSlip(1);
    slip.arrears = "欠费一年";
    CHECK(SlipCourse::lacking(slip).empty());
    CHECK(SlipCourse::approve(slip, guard, noon).has_value());
}

TEST_CASE("Who approves and who lets out is always named", "[slip]")
{
    const Actor nobody{.desk = 1};
    CHECK(codeOf(SlipCourse::approve(contract::plainSlip(1), nobody, noon)) == slipNeedsPerson.name);
    CHECK(codeOf(SlipCourse::check(approvedSlip(), {.counted = {2, 1}}, nobody, noon)) == slipNeedsPerson.name);
}

TEST_CASE("A slip is decided about once", "[slip]")
{
    const ReleaseSlip approved = approvedSlip();
    CHECK(codeOf(SlipCourse::approve(approved, guard, noon)) == slipDecided.name);
    CHECK(codeOf(SlipCourse::refuse(approved, "x", guard, noon)) == slipDecided.name);
    CHECK(codeOf(SlipCourse::refuse(contract::plainSlip(1), " ", guard, noon)) == slipNeedsReason.name);
    const auto refused = SlipCourse::refuse(contract::plainSlip(1), "业主不同意", guard, noon);
    REQUIRE(refused.has_value());
    CHECK(refused->state() == SlipState::Refused);
    CHECK(refused->closedAt() == std::optional{noon});
    CHECK_FALSE(refused->isOpen());
}

TEST_CASE("The gate lets out what is written, once", "[slip]")
{
    const ReleaseSlip slip = SlipCourse::print(approvedSlip(), guard, noon).value();
    CHECK(slip.state() == SlipState::Printed);
    const auto gone = SlipCourse::check(slip, {.counted = {2, 1}}, guard, noon);
    REQUIRE(gone.has_value());
    CHECK(gone->checks.back().passed);
    CHECK(gone->checks.back().by == guard.staff);
    CHECK(gone->state() == SlipState::Gone);
    CHECK(gone->leftAt() == std::optional{noon});
    CHECK(codeOf(SlipCourse::check(*gone, {.counted = {2, 1}}, guard, noon + 1min)) == slipUsedUp.name);
    CHECK(codeOf(SlipCourse::print(*gone, guard, noon)) == slipUsedUp.name);
}

TEST_CASE("Fewer than written leave, and the rest may until the slip runs out", "[slip]")
{
    const ReleaseSlip slip = approvedSlip();
    const auto first = SlipCourse::check(slip, {.counted = {1, 0}}, guard, noon);
    REQUIRE(first.has_value());
    CHECK(first->state() == SlipState::PartlyGone);
    CHECK(first->remainingOf(0) == 1);
    CHECK(first->remainingOf(1) == 1);
    CHECK(SlipCourse::next(*first, noon) == SlipStep::Check);
    const auto more = SlipCourse::check(*first, {.counted = {2, 1}}, guard, noon + 1min);
    REQUIRE(more.has_value()); // that is one too many by now
    CHECK_FALSE(more->checks.back().passed);
    CHECK(more->goneBefore(0, 1) == 1);
    const auto rest = SlipCourse::check(*more, {.counted = {1, 1}}, guard, noon + 2min);
    REQUIRE(rest.has_value());
    CHECK(rest->state() == SlipState::Gone);
    CHECK(codeOf(SlipCourse::check(*first, {.counted = {1, 1}}, guard, slip.validUntil)) == slipExpired.name);
    CHECK(SlipCourse::check(*first, {.counted = {1, 1}}, guard, slip.validUntil - 1ms).has_value());
    CHECK(SlipCourse::next(*first, slip.validUntil) == SlipStep::Nothing);
}

TEST_CASE("More than written, or something else, stays in the house and is written down", "[slip]")
{
    const ReleaseSlip slip = approvedSlip();
    const SlipCount count = GENERATE(SlipCount{.counted = {3, 1}}, SlipCount{.counted = {2, 2}},
                                     SlipCount{.counted = {2, 1}, .unwritten = "电视机"});
    const auto stopped = SlipCourse::check(slip, count, guard, noon);
    REQUIRE(stopped.has_value());
    REQUIRE(stopped->checks.size() == 1);
    CHECK_FALSE(stopped->checks.back().passed);
    CHECK(stopped->checks.back().counted == count.counted);
    CHECK(stopped->checks.back().unwritten == count.unwritten);
    CHECK(stopped->state() == SlipState::Approved); // nothing has left
    CHECK_FALSE(stopped->leftAt().has_value());
    CHECK(SlipCourse::check(*stopped, {.counted = {2, 1}}, guard, noon + 1min)->state() == SlipState::Gone);
}

TEST_CASE("The gate refuses what is not good at that moment", "[slip]")
{
    const ReleaseSlip slip = approvedSlip();
    const SlipCount all{.counted = {2, 1}};
    CHECK(codeOf(SlipCourse::check(contract::plainSlip(1), all, guard, noon)) == slipNotApproved.name);
    CHECK(codeOf(SlipCourse::check(slip, all, guard, slip.validFrom - 1ms)) == slipNotYetValid.name);
    CHECK(codeOf(SlipCourse::check(slip, {.counted = {0, 0}}, guard, noon)) == slipNothingCounted.name);
    CHECK(codeOf(SlipCourse::check(slip, {}, guard, noon)) == slipNothingCounted.name);
    const auto withdrawn = SlipCourse::withdraw(slip, "改天", guard, noon);
    REQUIRE(withdrawn.has_value());
    CHECK(codeOf(SlipCourse::check(*withdrawn, all, guard, noon)) == slipStopped.name);
    CHECK(codeOf(SlipCourse::withdraw(*withdrawn, "x", guard, noon)) == slipStopped.name);
    CHECK(codeOf(SlipCourse::withdraw(slip, "", guard, noon)) == slipNeedsReason.name);
    ReleaseSlip voided = slip;
    voided.voided = Voided{noon, "x"};
    CHECK(codeOf(SlipCourse::check(voided, all, guard, noon)) == recordVoided.name);
    CHECK(codeOf(SlipCourse::approve(contract::plainSlip(1), guard, slip.validUntil)) == slipExpired.name);
}

TEST_CASE("Every step is taken back in its turn, down to the request", "[slip]")
{
    const ReleaseSlip requested = contract::plainSlip(1);
    const ReleaseSlip approved = SlipCourse::approve(requested, guard, contract::morning + 5min).value();
    const ReleaseSlip printed = SlipCourse::print(approved, guard, contract::morning + 6min).value();
    const ReleaseSlip partly = SlipCourse::check(printed, {.counted = {1}}, guard, noon).value();
    const ReleaseSlip withdrawn = SlipCourse::withdraw(partly, "x", guard, noon).value();
    CHECK(SlipCourse::takeBack(withdrawn).value() == partly);
    CHECK(SlipCourse::takeBack(partly).value() == printed);
    CHECK(SlipCourse::takeBack(printed).value() == approved);
    CHECK(SlipCourse::takeBack(approved).value() == requested);
    CHECK(codeOf(SlipCourse::takeBack(requested)) == slipNothingToTakeBack.name);
    CHECK(SlipCourse::takeBack(SlipCourse::refuse(requested, "x", guard, noon).value()).value() == requested);
    CHECK(SlipCourse::print(printed, guard, noon).value() == printed); // again on paper is no step
}

TEST_CASE("The moment and the limit of slips are the vocabulary's, and no longer to come", "[slip]")
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    const auto vocabulary = Vocabulary::read(text.str(), path);
    REQUIRE(vocabulary.has_value());
    REQUIRE(vocabulary->moment(moment::visitorGoodsOut) != nullptr);
    CHECK_FALSE(vocabulary->moment(moment::visitorGoodsOut)->planned);
    CHECK(vocabulary->limit("slip_hours") != nullptr);
    for (const char* const name :
         {"place", "goods_of", "owner", "name", "phone", "agent", "plate", "goods", "consent_by", "consent_how",
          "valid_from", "valid_until", "arrears", "note", "unwritten"}) {
        INFO(name);
        CHECK(vocabulary->field(name) != nullptr);
        CHECK((SlipForm::has(name) || std::string_view{name} == "unwritten"));
    }
}

} // namespace tst_SlipCourse
