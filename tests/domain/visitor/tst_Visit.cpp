#include "contracts/VisitSamples.h"

#include <catch2/catch.hpp>

namespace tst_Visit {

using namespace frontdesk;

namespace {

const VisitForm typed{.name = " 王芳 ",
                      .title = "ms",
                      .phone = "138-0013-8000",
                      .company = "某某公司",
                      .companions = "2",
                      .plate = "沪A12345",
                      .purpose = "面试",
                      .tag = "media",
                      .host = "林工",
                      .place = "3-1801",
                      .floor = "18",
                      .hasAppointment = "yes",
                      .note = "带样品"};

} // namespace

TEST_CASE("A visit is read from its form", "[visitor]")
{
    const Visit known = contract::plainVisit(1);
    const auto visit = Visit::from(known, typed, std::nullopt);
    REQUIRE(visit.has_value());
    CHECK(visit->name == "王芳");
    CHECK(visit->phone->digits() == "13800138000");
    CHECK(visit->companions == 2);
    CHECK(visit->people() == 3);
    CHECK(visit->hasAppointment == true);
    CHECK(visit->arrivedAt == known.arrivedAt);

    SECTION("and shows it again")
    {
        VisitForm again = visit->toForm();
        CHECK(again.phone == visit->phone->display());
        again.name = typed.name;
        again.phone = typed.phone;
        CHECK(again == typed);
        for (const char* field : {"visitor_name", "name", "caller_name"}) {
            CHECK(visit->toForm().field(field) == "王芳");
        }
    }
    SECTION("every mistake is told at once")
    {
        VisitForm wrong = typed;
        wrong.phone = "12x";
        wrong.companions = "many";
        wrong.tag = "friend";
        wrong.hasAppointment = "maybe";
        wrong.purpose = std::string(300, 'x');
        const auto read = Visit::from(known, wrong, std::nullopt);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == formInvalid);
        std::vector<std::string> fields;
        for (const Problem& problem : read.error().problems) {
            fields.push_back(problem.field);
        }
        CHECK(fields == std::vector<std::string>{"phone", "purpose", "visitor_tag", "has_appointment", "companions"});
    }
    SECTION("companions are a number from 0 to 99")
    {
        for (const char* odd : {"-1", "100", "2 ", "1.5", "x"}) {
            VisitForm form = typed;
            form.companions = odd;
            CHECK(Visit::from(known, form, std::nullopt).has_value() == (std::string{odd} == "2 "));
        }
    }
    SECTION("nothing typed is a visit too: nobody is sent away for a form")
    {
        const auto nobody = Visit::from(known, {}, std::nullopt);
        REQUIRE(nobody.has_value());
        CHECK(*nobody == known);
        CHECK_FALSE(nobody->isKnown());
    }
}

TEST_CASE("A visit's image holds every field, its search words no host as a name", "[visitor]")
{
    const RecordImage image = imageOf(contract::fullVisit(1));
    for (const char* field : {"visitor_name", "host", "host_answer", "badge", "badges_lost", "left_by", "message",
                              "waiting_place", "lift", "voided.reason", "guidance.book", "expected_at", "met_at"}) {
        INFO(field);
        CHECK(image.has(field));
    }
    CHECK(image.get("state") == "left");
    const SearchText words = searchText(contract::fullVisit(1));
    CHECK(words.names == std::vector<std::string>{"欧阳建国"});
    CHECK(words.digits == std::vector<std::string>{contract::fullVisit(1).phone->digits()});
    CHECK(std::find(words.texts.begin(), words.texts.end(), "林工") != words.texts.end());
}

} // namespace tst_Visit
