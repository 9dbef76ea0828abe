#include "contracts/MatterSamples.h"
#include "domain/matter/MatterKind.h"

#include <catch2/catch.hpp>

namespace tst_Matter {

using namespace frontdesk;

namespace {

std::string times(const std::string& text, std::size_t count)
{
    std::string all;
    for (std::size_t at = 0; at < count; ++at) {
        all += text;
    }
    return all;
}

} // namespace

TEST_CASE("A counter form becomes a matter, and a matter its form again", "[matter]")
{
    const MatterId id = contract::idOf<MatterId>(1);
    MatterForm form{.kind = "repair",
                    .name = " 王女士 ",
                    .title = "ms",
                    .phone = "138 0013 8000",
                    .place = "3-1203",
                    .keyPoints = "漏水",
                    .requestedItems = "上门"};
    const auto matter = Matter::from(id, form, contract::plainMatter(1).live);
    REQUIRE(matter.has_value());
    CHECK(matter->name == "王女士");
    CHECK(matter->phone->digits() == "13800138000");
    form.name = "王女士";
    form.phone = matter->phone->display();
    CHECK(matter->toForm() == form);
    CHECK(matter->live == contract::plainMatter(1).live);
}

TEST_CASE("What happened is kept of an emergency at the counter, and of nothing else", "[matter]")
{
    const MatterId id = contract::idOf<MatterId>(1);
    MatterForm form{.kind = std::string{matterEmergency}, .emergencyKind = "leak", .place = "3-1203"};
    const auto matter = Matter::from(id, form, {});
    REQUIRE(matter.has_value());
    CHECK(matter->emergencyKind == "leak");
    CHECK(matter->toForm() == form);
    CHECK(imageOf(*matter).get("emergency_kind") == "leak");
    form.kind = "repair";
    CHECK(Matter::from(id, form, {})->emergencyKind.empty());
    CHECK_FALSE(Matter::from(id, {.emergencyKind = "tea"}, {}).has_value());
}

TEST_CASE("Whoever stands at the counter is the caller of entries that calls and counter share", "[matter]")
{
    const MatterForm form{.name = "王"};
    CHECK(MatterForm::has("caller_name"));
    CHECK(form.field("caller_name") == "王");
}

TEST_CASE("Nothing is required of a counter form, and everything wrong is told at once", "[matter]")
{
    const MatterId id = contract::idOf<MatterId>(1);
    CHECK(Matter::from(id, {}, {}).has_value());

    MatterForm form{.kind = "tea",
                    .name = times("王", mostCallerName + 1),
                    .title = times("长", mostTitle + 1),
                    .phone = "12a",
                    .place = times("楼", mostPlace + 1),
                    .keyPoints = times("字", mostKeyPoints + 1),
                    .requestedItems = times("字", mostRequestedItems + 1)};
    const auto refused = Matter::from(id, form, {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == formInvalid);
    std::vector<std::pair<std::string, ErrorCode>> told;
    for (const Problem& problem : refused.error().problems) {
        told.emplace_back(problem.field, problem.code);
    }
    CHECK(told == std::vector<std::pair<std::string, ErrorCode>>{{"matter_kind", fieldUnknownWord},
                                                                 {"name", fieldTooLong},
                                                                 {"title", fieldTooLong},
                                                                 {"phone", matterBadPhone},
                                                                 {"place", fieldTooLong},
                                                                 {"key_points", fieldTooLong},
                                                                 {"requested_items", fieldTooLong}});
}

TEST_CASE("A counter form is kept in a draft field by field", "[matter]")
{
    const MatterForm form{.kind = "payment", .name = "李", .keyPoints = "交十一月物业费"};
    RecordImage image;
    form.writeTo(image, "form.");
    CHECK(image.fields().size() == 3);
    CHECK(MatterForm::readFrom(image, "form.") == form);
    CHECK(MatterForm::readFrom({}, "form.").untouched());
    CHECK(form.field("matter_kind") == "payment");
    CHECK(form.field("late_reason").empty());
    CHECK_FALSE(MatterForm::has("late_reason"));
}

TEST_CASE("A matter is found by name, words, place and number, and its image holds every field", "[matter]")
{
    const Matter full = contract::fullMatter(1);
    const SearchText search = searchText(full);
    CHECK(search.names == std::vector<std::string>{"欧阳建国"});
    CHECK(search.texts == std::vector<std::string>{full.place, full.keyPoints, full.requestedItems});
    CHECK(search.digits == std::vector<std::string>{full.phone->digits()});
    CHECK(searchText(contract::plainMatter(1)) == SearchText{});

    const RecordImage image = imageOf(full);
    const RecordImage plain = imageOf(contract::plainMatter(1));
    for (const char* name :
         {"live.waited_millis", "live.waits", "live.over_limit", "matter_kind", "name", "title", "phone",
          "phone_extension", "phone_display", "place", "key_points", "requested_items", "to_complete", "operator",
          "voided.at", "voided.reason", "voided.by", "rule_book", "guidance.log.0.what"}) {
        INFO(name);
        CHECK(image.get(name) != plain.get(name));
    }
}

} // namespace tst_Matter
