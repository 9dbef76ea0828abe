#include "text/HitText.h"

#include "text/Screen.h"

#include <catch2/catch.hpp>

namespace tst_HitText {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

SearchHit resident()
{
    return {.record = {RecordKind::Party, 1},
            .name = "王丽",
            .title = "ms",
            .phone = "13800138000",
            .place = "3-1203",
            .state = "known"};
}

} // namespace

TEST_CASE("What was found of the directory and of the counter stands in a group of its own", "[text]")
{
    application();
    CHECK(text(HitText::group(RecordKind::Party)) == "People and companies");
    CHECK(text(HitText::group(RecordKind::Place)) == "Rooms");
    CHECK(text(HitText::group(RecordKind::Matter)) == "Counter");
    const ChineseScreen chinese;
    for (const RecordKind kind : {RecordKind::Party, RecordKind::Place, RecordKind::Matter}) {
        CHECK(isChinese(HitText::group(kind)));
    }
}

TEST_CASE("Somebody who was found is spoken of by name, and the number is whole or hidden", "[text]")
{
    application();
    SearchHit hit = resident();
    CHECK(text(HitText::title(hit, true)) == "Ms 王丽");
    CHECK(text(HitText::title(hit, false)) == "Ms 王丽");
    CHECK(text(HitText::phone(hit, true)) == "138 0013 8000");
    CHECK(text(HitText::phone(hit, false)) == "138****8000");
    hit.phone.clear();
    CHECK(HitText::phone(hit, false).isEmpty());
}

TEST_CASE("A hit without a name shows its number only to whoever may see it", "[text]")
{
    application();
    SearchHit hit = resident();
    hit.record.kind = RecordKind::Matter;
    hit.name.clear();
    CHECK(text(HitText::title(hit, true)) == "138 0013 8000");
    CHECK(text(HitText::title(hit, false)) == "138****8000");
    hit.phone = "not a number";
    CHECK(text(HitText::title(hit, false)) == "****");
    hit.phone.clear();
    CHECK(text(HitText::title(hit, true)) == "Unknown caller");
}

TEST_CASE("What has become of somebody, a room or a matter is said in words and by a mood", "[text]")
{
    application();
    struct Case {
        RecordKind kind;
        const char* state;
        const char* label;
        const char* mood;
    };
    for (const Case& each : {Case{RecordKind::Party, "known", "In the directory", "accent"},
                             Case{RecordKind::Party, "voided", "Voided", "plain"},
                             Case{RecordKind::Place, "known", "Room", "accent"},
                             Case{RecordKind::Place, "voided", "Voided", "plain"},
                             Case{RecordKind::Matter, "to_complete", "To complete", "near"},
                             Case{RecordKind::Matter, "recorded", "Recorded", "plain"},
                             Case{RecordKind::Matter, "voided", "Voided", "plain"},
                             Case{RecordKind::ReleaseSlip, "requested", "To be approved", "near"},
                             Case{RecordKind::ReleaseSlip, "approved", "Approved", "accent"},
                             Case{RecordKind::ReleaseSlip, "printed", "Printed", "accent"},
                             Case{RecordKind::ReleaseSlip, "partly_gone", "Partly gone", "near"},
                             Case{RecordKind::ReleaseSlip, "gone", "Gone", "ok"},
                             Case{RecordKind::ReleaseSlip, "refused", "Refused", "late"},
                             Case{RecordKind::ReleaseSlip, "withdrawn", "Withdrawn", "plain"},
                             Case{RecordKind::ReleaseSlip, "voided", "Voided", "plain"},
                             Case{RecordKind::SiteVisit, "planned", "Not agreed yet", "near"},
                             Case{RecordKind::SiteVisit, "confirmed", "Agreed", "accent"},
                             Case{RecordKind::SiteVisit, "arrived", "There", "ok"},
                             Case{RecordKind::SiteVisit, "done", "Done", "ok"},
                             Case{RecordKind::SiteVisit, "nobody_there", "Nobody there", "late"},
                             Case{RecordKind::SiteVisit, "postponed", "Put off", "near"},
                             Case{RecordKind::SiteVisit, "cancelled", "Cancelled", "plain"},
                             Case{RecordKind::SiteVisit, "voided", "Voided", "plain"},
                             Case{RecordKind::KnownIssue, "running", "Until it is ended", "near"},
                             Case{RecordKind::KnownIssue, "limited", "For a time", "near"},
                             Case{RecordKind::KnownIssue, "ended", "Ended", "plain"},
                             Case{RecordKind::KnownIssue, "voided", "Voided", "plain"},
                             Case{RecordKind::Item, "waiting", "Not told yet", "near"},
                             Case{RecordKind::Item, "told", "Told, here", "accent"},
                             Case{RecordKind::Item, "lent", "Lent", "near"},
                             Case{RecordKind::Item, "handed_over", "Handed over", "ok"},
                             Case{RecordKind::Item, "returned", "Given back", "plain"},
                             Case{RecordKind::Item, "voided", "Voided", "plain"}}) {
        INFO(nameOf(each.kind) << ' ' << each.state);
        const SearchHit hit{.record = {each.kind, 1}, .state = each.state};
        CHECK(text(HitText::state(hit)) == each.label);
        CHECK(text(HitText::mood(hit)) == each.mood);
        const ChineseScreen chinese;
        CHECK(isChinese(HitText::state(hit)));
    }
    CHECK(text(HitText::state({.record = {RecordKind::Party, 1}, .state = "newer"})) == "newer"); // of a newer program
}

} // namespace tst_HitText
