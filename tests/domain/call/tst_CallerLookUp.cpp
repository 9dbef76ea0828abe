#include "contracts/DirectorySamples.h"
#include "contracts/Samples.h"
#include "domain/call/CallerLookUp.h"
#include "domain/people/PersonName.h"

#include <catch2/catch.hpp>

namespace tst_CallerLookUp {

using namespace frontdesk;

namespace {

Call named(int number, std::string name, std::string place = {})
{
    Call call = contract::plainCall(number);
    call.caller.name = std::move(name);
    call.caller.place = std::move(place);
    return call;
}

} // namespace

TEST_CASE("The number to look for is the one typed, else the one heard", "[call]")
{
    CallForm form;
    CallSnapshot live;
    CHECK(CallerLookUp::digitsOf(form, live).empty());
    live.callerId = "+8613800138000";
    CHECK(CallerLookUp::digitsOf(form, live) == "13800138000");
    form.phone = "021-58881234";
    CHECK(CallerLookUp::digitsOf(form, live) == "02158881234");
    form.phone = "12a4";
    CHECK(CallerLookUp::digitsOf(form, live) == "13800138000");
}

TEST_CASE("Earlier calls say who it is, who it may be, or nothing", "[call]")
{
    using Match = CallerKnowledge::Match;
    const auto knowledge = [](const std::vector<Call>& calls) { return CallerLookUp::knowledgeOf(calls); };

    CHECK(knowledge({}) == CallerKnowledge{});
    CHECK(knowledge({named(2, ""), named(1, "王女士")}) == CallerKnowledge{.match = Match::Known, .earlierCalls = 2});
    CHECK(knowledge({named(1, "")}) == CallerKnowledge{.match = Match::Maybe, .earlierCalls = 1});

    SECTION("a surname agrees with the full name, another name does not")
    {
        CHECK(knowledge({named(2, "王"), named(1, "王建国")}).match == Match::Known);
        CHECK(knowledge({named(3, "王建国"), named(2, "王"), named(1, "王小红")}).match == Match::Maybe);
        CHECK(knowledge({named(2, "王建国"), named(1, "李")}).match == Match::Maybe);
    }
    SECTION("calls that nobody talked on do not make a caller return")
    {
        CHECK(knowledge({contract::missedCall(2), named(1, "王")}) ==
              CallerKnowledge{.match = Match::Known, .earlierCalls = 1});
        CHECK(knowledge({contract::missedCall(1)}) == CallerKnowledge{.match = Match::Maybe});
    }
}

TEST_CASE("The directory says who calls before the calls do", "[call]")
{
    using Match = CallerKnowledge::Match;
    Party party = contract::plainParty(1, "王丽");
    party.title = "ms";
    party.tags = {"owners_committee", "media"};
    party.places = {PlaceLink{.place = contract::room(1, "").id, .number = "3-1203"}};
    CallerFound found{.parties = {party}, .calls = {named(1, "李明", "9-101")}};

    SECTION("one with the number is known and fills the form")
    {
        CHECK(CallerLookUp::knowledgeOf(found) ==
              CallerKnowledge{.match = Match::Known, .earlierCalls = 1, .tag = "owners_committee"});
        const CallForm form = CallerLookUp::prefilled({}, found);
        CHECK(form.callerName == "王丽");
        CHECK(form.title == "ms");
        CHECK(form.place == "3-1203");
        CallForm declined;
        declined.nameDeclined = true;
        CHECK(CallerLookUp::prefilled(declined, found).callerName.empty());
    }
    SECTION("a company's name is nobody's")
    {
        found.parties[0].kind = PartyKind::Company;
        const CallForm form = CallerLookUp::prefilled({}, found);
        CHECK(form.callerName.empty());
        CHECK(form.place == "3-1203");
    }
    SECTION("one of several is a guess, and nothing is filled in")
    {
        found.parties.push_back(contract::plainParty(2, "王强"));
        CHECK(CallerLookUp::knowledgeOf(found) == CallerKnowledge{.match = Match::Maybe, .earlierCalls = 1});
        CHECK(CallerLookUp::prefilled({}, found) == CallForm{});
    }
    SECTION("a number that is nobody's leaves it to the calls")
    {
        found.parties.clear();
        CHECK(CallerLookUp::knowledgeOf(found).match == Match::Known);
        CHECK(CallerLookUp::prefilled({}, found).callerName == "李明");
    }
}

TEST_CASE("Two names agree when they may be one person's", "[call]")
{
    CHECK(namesAgree("王建国", "王建国"));
    CHECK(namesAgree("王", "王建国"));
    CHECK(namesAgree("欧阳建国", "欧阳"));
    CHECK(namesAgree("Li", "Li"));
    CHECK_FALSE(namesAgree("Li", "Liu"));
    CHECK_FALSE(namesAgree("Anna", "Annabel"));
    CHECK_FALSE(namesAgree("王建", "王建国"));
    CHECK_FALSE(namesAgree("欧", "欧阳建国"));
    CHECK_FALSE(namesAgree("王", "李"));
    CHECK_FALSE(namesAgree("", "王"));
}

TEST_CASE("What was filled in for one number goes with it, unless somebody changed it", "[call]")
{
    CallForm before;
    before.title = "ms";
    CallForm after = before;
    after.callerName = "王建国";
    after.place = "3-1203";
    const CallForm filled = CallerLookUp::filledOnly(before, after);
    CHECK(filled.title.empty());
    after.place = "3-1204";
    const CallForm left = CallerLookUp::withoutFilled(after, filled);
    CHECK(left.callerName.empty());
    CHECK(left.title == "ms");
    CHECK(left.place == "3-1204");
}

TEST_CASE("Empty fields of the caller are filled from the newest calls that have them", "[call]")
{
    std::vector<Call> calls{named(3, "", "5-101"), named(2, "王建国"), named(1, "王", "3-1203")};
    calls[2].caller.title = "mr";
    CallForm form;
    form.keyPoints = "问停车费";

    SECTION("each from where it is known")
    {
        const CallForm filled = CallerLookUp::prefilled(form, calls);
        CHECK(filled.callerName == "王建国");
        CHECK(filled.title == "mr");
        CHECK(filled.place == "5-101");
        CHECK(filled.keyPoints == "问停车费");
        CHECK(filled.phone.empty());
    }
    SECTION("what was typed stays, and a refused name stays refused")
    {
        form.place = "1-1";
        form.nameDeclined = true;
        const CallForm filled = CallerLookUp::prefilled(form, calls);
        CHECK(filled.place == "1-1");
        CHECK(filled.callerName.empty());
        CHECK(filled.title.empty());
    }
}

} // namespace tst_CallerLookUp
