#include "contracts/KnownIssueSamples.h"
#include "domain/knownissue/KnownIssueMatch.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_KnownIssueMatch {

namespace {

using contract::morning;

KnownIssue issueAt(const std::string& place, const std::string& cues = {}, const std::string& category = {})
{
    KnownIssue issue = contract::plainKnownIssue(1);
    issue.place = place;
    issue.cues = cues;
    issue.category = category;
    return issue;
}

bool isMeant(const KnownIssue& issue, const AskedIssue& asked) { return KnownIssueMatch::sureness(issue, asked) > 0; }

} // namespace

TEST_CASE("A known issue of a building is meant from every room of it and from nowhere else", "[knownissue]")
{
    for (const char* const place :
         {"3-1203", "3栋1203", "3号楼2单元1203室", "湖畔花园3栋1203", "３－１２０３", "3", "3 栋"}) {
        INFO(place);
        CHECK(isMeant(issueAt("3栋"), {.place = place}));
        CHECK(isMeant(issueAt("2、3"), {.place = place}));
    }
    for (const char* const place : {"13-1203", "31-203", "5-3", "3A", "", "  ", "三栋"}) {
        INFO(place);
        CHECK_FALSE(isMeant(issueAt("3栋"), {.place = place}));
        CHECK_FALSE(isMeant(issueAt("3"), {.place = place}));
    }
    CHECK(isMeant(issueAt("3-1203"), {.place = "3栋1203"}));
    CHECK_FALSE(isMeant(issueAt("3-1203"), {.place = "3栋1204"}));
    CHECK(isMeant(issueAt("Building 3"), {.place = "3-1203"}));
    CHECK(isMeant(issueAt("3"), {.place = "building 3, room 1203"}));
    CHECK_FALSE(isMeant(issueAt("Gate 2"), {.place = "2-1203"}));
    CHECK(isMeant(issueAt("a座"), {.place = "A座1801"}));
    CHECK(isMeant(issueAt("地库"), {.place = "B1地库车位"}));
    CHECK(isMeant(issueAt("East Gate"), {.place = "the east gate, left"}));
    CHECK(isMeant(issueAt("3"), {.place = "lobby", .building = "3栋"}));
    CHECK_FALSE(isMeant(issueAt("3"), {.place = "lobby", .building = "5栋", .words = "lift"}));
}

TEST_CASE("A known issue that holds everywhere is meant by what is said, not by nothing", "[knownissue]")
{
    const KnownIssue water = issueAt({}, "停水, 没水；no water", "facility");
    CHECK(isMeant(water, {.words = "家里没水了"}));
    CHECK(isMeant(water, {.place = "5-301", .words = "NO WATER since noon"}));
    CHECK(isMeant(water, {.category = "facility"}));
    CHECK_FALSE(isMeant(water, {}));
    CHECK_FALSE(isMeant(water, {.place = "5-301", .category = "noise", .words = "dogs"}));
    CHECK(isMeant(issueAt({}, "lift"), {.words = "The LIFT stands"}));
    CHECK_FALSE(isMeant(issueAt({}, "lift"), {.words = "a facelift"})); // within another word
    CHECK_FALSE(isMeant(issueAt({}, " , ；"), {.words = " , "}));
}

TEST_CASE("Of another category a known issue is not meant by its place alone", "[knownissue]")
{
    const KnownIssue lift = issueAt("3", "lift", "facility");
    CHECK(isMeant(lift, {.place = "3-1203"}));
    CHECK_FALSE(isMeant(lift, {.place = "3-1203", .category = "noise"}));
    CHECK(isMeant(lift, {.place = "3-1203", .category = "noise", .words = "the lift hums"}));
    CHECK_FALSE(isMeant(lift, {.place = "5-1203", .category = "facility", .words = "lift"}));
    CHECK(isMeant(lift, {.words = "lift"})); // where they are is not known yet
}

TEST_CASE("Only what runs is said, the surest first and the latest of two alike", "[knownissue]")
{
    const auto at = [](int minute) { return morning + std::chrono::minutes{minute}; };
    KnownIssue byPlace = contract::plainKnownIssue(1);
    KnownIssue byWords = contract::plainKnownIssue(2);
    byWords.cues = "lift";
    KnownIssue later = contract::plainKnownIssue(3);
    later.from = at(5);
    KnownIssue coming = byWords;
    coming.from = at(60);
    KnownIssue over = byWords;
    over.until = at(10);
    KnownIssue ended = byWords;
    ended.endedAt = at(1);
    KnownIssue voided = byWords;
    voided.voided = Voided{.at = at(1), .reason = "twice"};
    const auto found = KnownIssueMatch::of({byPlace, byWords, later, coming, over, ended, voided},
                                           {.place = "3-1203", .words = "lift"}, at(10));
    REQUIRE(found.size() == 3);
    CHECK(found[0].id == byWords.id);
    CHECK(found[1].id == later.id);
    CHECK(found[2].id == byPlace.id);
    CHECK(KnownIssueMatch::of({over}, {.words = "lift"}, at(9)).size() == 1);
}

} // namespace frontdesk::tst_KnownIssueMatch
