#include "domain/call/CallForm.h"
#include "domain/call/CallSnapshot.h"

#include <catch2/catch.hpp>

namespace tst_CallSnapshot {

using namespace frontdesk;

namespace {

CallForm fullForm()
{
    return {.callerName = "欧阳修",
            .title = "mr",
            .phone = "013800138000",
            .place = "3-1203",
            .category = "repair",
            .keyPoints = "漏水\n两天了",
            .requestedItems = "今天来人",
            .lateReason = "away",
            .nameDeclined = true,
            .phoneDeclined = true,
            .nameAsked = 2,
            .recapConfirmed = true};
}

CallSnapshot fullSnapshot()
{
    return {.line = 3,
            .lineLabel = "总机",
            .lineKind = "internal",
            .source = "simulated",
            .callerId = "02158881234",
            .rangAt = utcFromMillis(1'795'224'060'001),
            .ringCount = 4,
            .waitedMillis = 15001,
            .answeredAt = utcFromMillis(1'795'224'075'002),
            .late = true,
            .otherLineBusy = true,
            .endedAt = utcFromMillis(1'795'224'175'002),
            .talkedMillis = 90000,
            .endedBy = EndedBy::Caller,
            .dropped = true,
            .clockJumped = true,
            .slept = true,
            .outcome = CallOutcome::WrongNumber,
            .holds = {{.startedAt = utcFromMillis(1), .seconds = 3, .ended = true, .reason = "r", .consent = true},
                      {.startedAt = utcFromMillis(2), .seconds = 61, .reason = {}, .overLimit = true}}};
}

} // namespace

TEST_CASE("A call's form comes back from an image as it was", "[call]")
{
    RecordImage image;
    fullForm().writeTo(image, "form.");
    CHECK(image.get("form.caller_name") == "欧阳修");
    CHECK(CallForm::readFrom(image, "form.") == fullForm());
    CHECK(CallForm::readFrom(image, "other.").untouched());

    RecordImage nothing;
    CallForm{}.writeTo(nothing, "form.");
    CHECK(nothing.empty());
}

TEST_CASE("A form gives its fields by the vocabulary's names", "[call]")
{
    const CallForm form = fullForm();
    CHECK(form.field("key_points") == form.keyPoints);
    CHECK(form.field("requested_items") == form.requestedItems);
    CHECK(form.field("late_reason") == "away");
    CHECK(form.field("recap_confirmed") == "1");
    CHECK(CallForm{}.field("recap_confirmed").empty());
    CHECK(form.field("waybill").empty());
    CHECK(CallForm::has("place"));
    CHECK_FALSE(CallForm::has("waybill"));
}

TEST_CASE("What the machine saw comes back from an image as it was", "[call]")
{
    RecordImage image;
    fullSnapshot().writeTo(image, "live.");
    CHECK(CallSnapshot::readFrom(image, "live.") == fullSnapshot());

    RecordImage plain;
    CallSnapshot{}.writeTo(plain, "");
    CHECK(CallSnapshot::readFrom(plain, "") == CallSnapshot{});
}

TEST_CASE("A damaged image still gives a call", "[call]")
{
    RecordImage image;
    image.set("live.ring_count", "many");
    image.set("live.answered_at", "12x");
    image.set("live.outcome", "unheard");
    image.set("live.waited_millis", "99999999999999999999");
    image.set("live.hold.0.started_at", "");
    image.set("form.name_asked", "-1");
    const CallSnapshot snapshot = CallSnapshot::readFrom(image, "live.");
    CHECK(snapshot.ringCount == 0);
    CHECK_FALSE(snapshot.answeredAt);
    CHECK(snapshot.outcome == CallOutcome::Open);
    CHECK(snapshot.waitedMillis == 0);
    CHECK(snapshot.holds.size() == 1);
    CHECK(CallForm::readFrom(image, "form.").nameAsked == 0);
}

TEST_CASE("Outcomes and ends have stored names of their own", "[call]")
{
    CHECK(nameOf(CallOutcome::Open) == "open");
    CHECK(nameOf(CallOutcome::Answered) == "answered");
    CHECK(nameOf(CallOutcome::Missed) == "missed");
    CHECK(nameOf(CallOutcome::WrongNumber) == "wrong_number");
    CHECK(nameOf(EndedBy::Unknown) == "unknown");
    CHECK(nameOf(EndedBy::Caller) == "caller");
    CHECK(nameOf(EndedBy::Desk) == "desk");
}

} // namespace tst_CallSnapshot
