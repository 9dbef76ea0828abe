#include "text/ItemLabels.h"
#include "text/Labels.h"
#include "text/SlipLabels.h"

#include "domain/item/ItemWords.h"
#include "domain/matter/MatterKind.h"
#include "domain/slip/SlipWords.h"
#include "text/DirectoryLabels.h"
#include "text/Screen.h"

#include <catch2/catch.hpp>
#include <functional>
#include <set>

namespace tst_Labels {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

/// The labels of every value of one of the directory's enumerations.
template <class Enum> std::vector<QString> labelsOf(QString (*label)(Enum))
{
    std::vector<QString> labels;
    for (const auto& [value, word] : DirectoryWords<Enum>::words) {
        labels.push_back(label(value));
    }
    return labels;
}

using Words = std::vector<std::string_view>;
using Label = QString (*)(std::string_view);

struct LabelledWords {
    const char* what;
    Label label;
    Words words;
};

/// Every word that a record, a setting or a form can hold, with the function that labels it.
const std::vector<LabelledWords>& labelledWords()
{
    static const std::vector<LabelledWords> all{
        {"category", &categoryLabel, {callCategories.begin(), callCategories.end()}},
        {"late reason", &lateReasonLabel, {lateReasons.begin(), lateReasons.end()}},
        {"missed", &missedAnswerLabel,
         [] {
             std::vector<std::string_view> ways{missedWays.begin(), missedWays.end()};
             ways.push_back(missedPractice);
             return ways;
         }()},
        {"hold reason", &holdReasonLabel, {"ask", "look_up", "transfer", "other_line", "counter", ""}},
        {"item kind", &itemKindLabel, {itemKinds.begin(), itemKinds.end()}},
        {"goods owner", &goodsOwnerLabel, {goodsOwners.begin(), goodsOwners.end()}},
        {"consent way", &consentWayLabel, {consentWays.begin(), consentWays.end()}},
        {"item consent", &itemConsentLabel, {consentAsked, consentStanding, consentConfirmed}},
        {"matter kind", &matterKindLabel, {matterKinds.begin(), matterKinds.end()}},
        {"title", &titleLabel, {"mr", "ms"}},
        {"line kind", &lineKindLabel, {"external", "internal", "mobile", "outgoing"}},
        {"line source", &lineSourceLabel, {"key", "simulated"}},
        {"audit action",
         &auditActionLabel,
         {"added",
          "changed",
          "voided",
          "unvoided",
          "dealt_with",
          "late_reason",
          "kept",
          "withdrawn",
          "approved",
          "refused",
          "printed",
          "gone",
          "stopped_at_gate",
          "progress_told",
          "reopened",
          "wrong_number_undone",
          "erased",
          "claimed",
          "unclaimed",
          "signed_in",
          "signed_out",
          "sign_in_failed",
          "pin_set",
          "badge_set",
          "left",
          "came_back",
          "number_added",
          "linked",
          "unlinked",
          "presence",
          "merged",
          "merged_into",
          "unmerged",
          "kept_apart",
          "taken_back",
          "imported",
          "identity_kept",
          "identity_revealed",
          "identity_removed",
          "identity_purged",
          "roll_call_found",
          "roll_call_not_found",
          "decided",
          "watch_decided",
          "import_reverted"}},
        {"tag", &partyTagLabel, {partyTags.begin(), partyTags.end()}},
        {"role", &roleLabel, {"reception", "service", "support", "security", "sales", "manager"}},
    };
    return all;
}

/// The labels of enumerations; each list holds every enumerator once.
std::vector<std::vector<QString>> enumerationLabels()
{
    return {{outcomeLabel(CallOutcome::Open), outcomeLabel(CallOutcome::Answered), outcomeLabel(CallOutcome::Missed),
             outcomeLabel(CallOutcome::WrongNumber)},
            {endedByLabel(EndedBy::Unknown), endedByLabel(EndedBy::Caller), endedByLabel(EndedBy::Desk)},
            {itemStateLabel(ItemState::Waiting), itemStateLabel(ItemState::Told), itemStateLabel(ItemState::Lent),
             itemStateLabel(ItemState::HandedOver), itemStateLabel(ItemState::Returned)},
            {itemStepLabel(ItemStep::Tell), itemStepLabel(ItemStep::HandOver), itemStepLabel(ItemStep::GiveBack),
             itemStepLabel(ItemStep::Send)},
            {slipStateLabel(SlipState::Requested), slipStateLabel(SlipState::Approved),
             slipStateLabel(SlipState::Printed), slipStateLabel(SlipState::PartlyGone), slipStateLabel(SlipState::Gone),
             slipStateLabel(SlipState::Refused), slipStateLabel(SlipState::Withdrawn)},
            {slipStepLabel(SlipStep::Approve), slipStepLabel(SlipStep::Print), slipStepLabel(SlipStep::Check)},
            {promiseKindLabel(PromiseKind::Callback), promiseKindLabel(PromiseKind::Handover)},
            {personRoleLabel(Role::Staff), personRoleLabel(Role::Supervisor), personRoleLabel(Role::Trainer),
             personRoleLabel(Role::Administrator), personRoleLabel(Role::Program)},
            {promiseStateLabel(PromiseState::Open), promiseStateLabel(PromiseState::Kept),
             promiseStateLabel(PromiseState::Broken), promiseStateLabel(PromiseState::Withdrawn)},
            labelsOf(&partyKindLabel),
            labelsOf(&partyRoleLabel),
            labelsOf(&contactKindLabel),
            labelsOf(&discloseLabel),
            labelsOf(&placeKindLabel),
            labelsOf(&placeRelationLabel),
            labelsOf(&presenceLabel),
            {likenessLabel(Likeness::SamePhone), likenessLabel(Likeness::SameNameAndPlace),
             likenessLabel(Likeness::NearNameAndPlace)}};
}

} // namespace

TEST_CASE("Every word has a label of its own", "[text]")
{
    const auto check = [](bool chinese) {
        for (const auto& [what, label, words] : labelledWords()) {
            std::set<QString> seen;
            for (const std::string_view word : words) {
                const QString shown = label(word);
                INFO(what << " " << word << ": " << text(shown));
                CHECK_FALSE(shown.isEmpty());
                CHECK(text(shown) != word);
                CHECK(isChinese(shown) == chinese);
                CHECK(seen.insert(shown).second);
            }
        }
    };
    SECTION("in English") { check(false); }
    SECTION("in Chinese")
    {
        const ChineseScreen screen;
        check(true);
    }
}

TEST_CASE("Every enumerator has a label of its own", "[text]")
{
    const auto check = [](bool chinese) {
        for (const auto& labels : enumerationLabels()) {
            CHECK(std::set<QString>{labels.begin(), labels.end()}.size() == labels.size());
            for (const QString& shown : labels) {
                INFO(text(shown));
                CHECK_FALSE(shown.isEmpty());
                CHECK(isChinese(shown) == chinese);
            }
        }
    };
    SECTION("in English") { check(false); }
    SECTION("in Chinese")
    {
        const ChineseScreen screen;
        check(true);
    }
}

TEST_CASE("The terms of the trade stand in their labels", "[text]")
{
    const ChineseScreen chinese;
    CHECK(text(categoryLabel("repair")) == "报修");
    CHECK(text(categoryLabel("claims_leader")) == "自称领导");
    CHECK(text(outcomeLabel(CallOutcome::Missed)) == "未接");
    CHECK(text(promiseKindLabel(PromiseKind::Callback)) == "回电");
    CHECK(text(promiseKindLabel(PromiseKind::Handover)) == "交付");
    CHECK(text(titleLabel("ms")) == "女士");
}

TEST_CASE("A word that this version does not know is shown as it is", "[text]")
{
    const ChineseScreen chinese;
    for (const auto& [what, label, words] : labelledWords()) {
        INFO(what);
        CHECK(text(label("from_tomorrow")) == "from_tomorrow");
    }
    CHECK(text(titleLabel("Director")) == "Director");
}

TEST_CASE("The form offers every category but the wrong number, which has an act of its own", "[text]")
{
    std::set<std::string_view> offered{offeredCategories.begin(), offeredCategories.end()};
    CHECK(offered.size() == offeredCategories.size());
    CHECK(offered.insert(categoryWrongNumber).second);
    CHECK(offered == std::set<std::string_view>{callCategories.begin(), callCategories.end()});
}

TEST_CASE("A line is called by its own label, else by kind and number", "[text]")
{
    CHECK(text(lineLabel(1, "Gate", "external")) == "Gate");
    CHECK(text(lineLabel(1, "", "external")) == "Outside line 1");
    CHECK(text(lineLabel(2, "", "satellite")) == "satellite 2");
    const ChineseScreen chinese;
    CHECK(text(lineLabel(1, "", "external")) == "外线1");
    CHECK(text(lineLabel(8, "", "internal")) == "内线8");
    CHECK(text(lineLabel(1, "门岗", "external")) == "门岗");
}

TEST_CASE("A caller is spoken of with name and form of address", "[text]")
{
    CHECK(text(callerLabel("Wang", "ms", false)) == "Ms Wang");
    CHECK(text(callerLabel("Wang", "", false)) == "Wang");
    CHECK(text(callerLabel("", "ms", false)).empty());
    CHECK(text(callerLabel("", "", true)) == "Name not given");
    CHECK(text(callerLabel("%1", "mr", false)) == "Mr %1");
    const ChineseScreen chinese;
    CHECK(text(callerLabel("王", "ms", false)) == "王女士");
    CHECK(text(callerLabel("陈", "经理", false)) == "陈经理");
    CHECK(text(callerLabel("王", "", false)) == "王");
    CHECK(text(callerLabel("", "mr", true)) == "未报姓名");
}

} // namespace tst_Labels
