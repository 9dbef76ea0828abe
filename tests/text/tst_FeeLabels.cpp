#include "text/FeeLabels.h"

#include "domain/arrears/FeeLetterErrors.h"
#include "domain/people/Rights.h"
#include "text/ErrorText.h"
#include "text/HitText.h"
#include "text/Screen.h"

#include <catch2/catch.hpp>

namespace tst_FeeLabels {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("Every right is named in words, never as it is stored", "[text]")
{
    const ChineseScreen chinese;
    for (const Right right : allRights) {
        INFO(nameOf(right));
        const QString refused = errorText(Error{noRight, {std::string{nameOf(right)}}, {}, {}});
        CHECK(isChinese(refused));
        CHECK(text(refused).find(nameOf(right)) == std::string::npos);
    }
}

TEST_CASE("Why reminders rest is said in words where a contact set it, and as it was written where somebody wrote it",
          "[text]")
{
    application();
    CHECK(text(feePauseText("hardship")) == "Cannot pay now");
    CHECK(text(feePauseText("Renovation until May")) == "Renovation until May");
    const ChineseScreen chinese;
    for (const char* const why : {"hardship", "away"}) {
        INFO(why);
        CHECK(isChinese(feePauseText(why)));
        CHECK(text(errorText(Error{feeLetterPaused, {why}, {}, {}})).find(why) == std::string::npos);
    }
}

TEST_CASE("A letter that was found says where it is", "[text]")
{
    application();
    SearchHit hit{.record = {RecordKind::FeeLetter, 1}, .name = "Wang", .state = "sent"};
    CHECK(text(HitText::group(RecordKind::FeeLetter)) == "Letters about fees");
    CHECK(text(HitText::state(hit)) == "Sent");
    const ChineseScreen chinese;
    for (const char* const state : {"made", "sent", "delivered", "returned", "voided"}) {
        INFO(state);
        hit.state = state;
        CHECK(isChinese(HitText::state(hit)));
    }
}

} // namespace tst_FeeLabels
