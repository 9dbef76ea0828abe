#include "contracts/WatchRepositoryContract.h"
#include "domain/watch/WatchMatch.h"

#include <catch2/catch.hpp>
#include <map>

namespace tst_Watch {

using namespace frontdesk;

namespace {

std::string plainMark(const IdentityNumber& number) { return "mark of " + std::string{number.inFull()}; }

Result<Watch> read(const WatchForm& form, const Watch* before = nullptr)
{
    return Watch::from(contract::idOf<WatchId>(1), form, plainMark, before);
}

using Problems = std::map<std::string, std::string>;
Problems problemsOf(const WatchForm& form)
{
    Problems problems;
    const auto watch = read(form);
    if (!watch) {
        CHECK(watch.error().code == formInvalid);
        for (const Problem& problem : watch.error().problems) {
            problems[problem.field] = problem.code.name;
        }
    }
    return problems;
}

Watch watchOf(const WatchForm& form) { return read(form).value(); }

/// By what somebody with a name, a number and a plate is recognised; empty: not at all.
std::string recognised(const Watch& watch, const std::string& name, const std::string& number,
                       const std::string& plate = {}, const std::string& mark = {})
{
    WatchPerson person{.name = name, .phone = {}, .plate = plate, .identityMark = mark};
    if (!number.empty()) {
        person.phone = PhoneNumber::parse(number).value();
    }
    const auto hits = watchHits({watch}, person, contract::watchDay);
    if (hits.empty()) {
        return {};
    }
    return hits[0].by == WatchedBy::Identity ? "identity" : hits[0].by == WatchedBy::Plate ? "plate" : "name and phone";
}

} // namespace

TEST_CASE("An entry of the watch-list is read from its form", "[watch]")
{
    SECTION("every field")
    {
        const Watch watch = watchOf({.name = " 李四 ",
                                     .phone = "138 0013 8000",
                                     .plate = "沪a·12345",
                                     .identity = "110105 19491231 002x",
                                     .reason = "冒充检修人员",
                                     .decider = "王主管",
                                     .validUntil = "2026/12/31"});
        CHECK(watch.name == "李四");
        CHECK(watch.phone->digits() == "13800138000");
        CHECK(watch.plate == "沪A12345");
        CHECK(watch.identity ==
              WatchedIdentity{IdentityKind::ResidentId, "1****************X", "mark of 11010519491231002X"});
        CHECK(watch.validUntil == parseDate("2026-12-31").value());
        const WatchForm form = watch.toForm();
        CHECK(form.identity == "1****************X");
        CHECK(form.identityKind == "resident_id");
        CHECK(form.validUntil == "2026-12-31");
        CHECK(read(form, &watch).value() == watch);
    }
    SECTION("one document, one plate, or a name with a number is enough; a name or a number alone is not")
    {
        CHECK(problemsOf({.plate = "沪A12345", .reason = "x"}).empty());
        CHECK(problemsOf({.identity = "E12345678", .reason = "x"}).empty());
        CHECK(problemsOf({.name = "李四", .phone = "13800138000", .reason = "x"}).empty());
        CHECK(problemsOf({.name = "李四", .reason = "x"}) == Problems{{"name", "watch.never_matches"}});
        CHECK(problemsOf({.phone = "13800138000", .reason = "x"}) == Problems{{"name", "watch.never_matches"}});
    }
    SECTION("everything that is wrong is said at once")
    {
        CHECK(problemsOf({.name = std::string(65, 'x'),
                          .phone = "nobody",
                          .plate = "··",
                          .identityKind = "resident_id",
                          .identity = "110105194912310021",
                          .validUntil = "2026-02-30"}) == Problems{{"name", "form.field_too_long"},
                                                                   {"phone", "watch.bad_phone"},
                                                                   {"plate", "watch.bad_plate"},
                                                                   {"identity", "identity.bad_check_digit"},
                                                                   {"reason", "form.field_required"},
                                                                   {"valid_until", "time.bad_date"}});
        CHECK(problemsOf({.identityKind = "driving", .identity = "E12345678", .reason = "x"}) ==
              Problems{{"identity_kind", "form.unknown_word"}});
        CHECK(problemsOf({.identity = "***", .reason = "x"}) == Problems{{"identity_kind", "form.field_required"}});
    }
    SECTION("a masked number is no number of somebody else")
    {
        const Watch watch = watchOf({.identity = "E12345678", .reason = "x"});
        WatchForm form = watch.toForm();
        form.identity = "E*******9";
        CHECK_FALSE(read(form, &watch).has_value());
        form.identity = "H12345678";
        form.identityKind = "hk_macau_permit";
        CHECK(read(form, &watch)->identity->masked == "H*******8");
        form.identity = "";
        form.plate = "沪A12345";
        CHECK_FALSE(read(form, &watch)->identity.has_value());
    }
    SECTION("the audit shows the masked number alone")
    {
        const RecordImage image = imageOf(contract::fullWatch(1));
        CHECK(image.get("identity.masked") == "1****************X");
        CHECK(image.get("valid_until") == "2026-11-21");
        CHECK(image.get("voided.reason") == "认错了人");
        for (const auto& [name, value] : image.fields()) {
            CHECK(value.find("110105") == std::string::npos);
        }
    }
}

TEST_CASE("Somebody on the watch-list is recognised exactly", "[watch]")
{
    const Watch person = watchOf({.name = "李 四", .phone = "13800138000", .reason = "x"});
    const Watch car = watchOf({.plate = "沪A12345", .reason = "x"});
    Watch document = watchOf({.identity = "E12345678", .reason = "x"});

    SECTION("by name and number, whatever the way of writing them")
    {
        CHECK(recognised(person, "李四", "+86 138-0013-8000") == "name and phone");
        CHECK(recognised(person, "　李四 ", "13800138000") == "name and phone");
        const Watch foreigner = watchOf({.name = "John SMITH", .phone = "021-58881234", .reason = "x"});
        CHECK(recognised(foreigner, "ｊｏｈｎ smith", "(021) 5888 1234") == "name and phone");
    }
    SECTION("never by a name alone, a number alone, or something like them")
    {
        CHECK(recognised(person, "李四", "").empty());
        CHECK(recognised(person, "李四", "13800138001").empty());
        CHECK(recognised(person, "李四光", "13800138000").empty());
        CHECK(recognised(person, "", "13800138000").empty());
        CHECK(recognised(car, "", "").empty());
        CHECK(recognised(document, "", "").empty());
        // The number of one with no name: two people without a name are not the same person.
        Watch nameless = car;
        nameless.phone = contract::phone("13800138000");
        CHECK(recognised(nameless, "", "13800138000").empty());
    }
    SECTION("by plate and by document")
    {
        CHECK(recognised(car, "谁", "", "沪a-123 45") == "plate");
        CHECK(recognised(car, "谁", "", "沪A12346").empty());
        CHECK(recognised(document, "谁", "", "", "mark of E12345678") == "identity");
        CHECK(recognised(document, "谁", "", "", "mark of E12345679").empty());
    }
    SECTION("no longer when the entry was voided or its last day is over")
    {
        Watch past = car;
        past.validUntil = contract::watchDay;
        CHECK(recognised(past, "", "", "沪A12345") == "plate");
        past.validUntil = plusDays(contract::watchDay, -1);
        CHECK(recognised(past, "", "", "沪A12345").empty());
        Watch voided = car;
        voided.voided = Voided{.at = contract::morning, .reason = "x"};
        CHECK(recognised(voided, "", "", "沪A12345").empty());
    }
    SECTION("the surest first when several entries fit")
    {
        const auto hits = watchHits({car, person, document},
                                    {.name = "李四",
                                     .phone = contract::phone("13800138000"),
                                     .plate = "沪A12345",
                                     .identityMark = "mark of E12345678"},
                                    contract::watchDay);
        REQUIRE(hits.size() == 3);
        CHECK(hits[0].by == WatchedBy::Identity);
        CHECK(hits[1].by == WatchedBy::NameAndPhone);
        CHECK(hits[2].by == WatchedBy::Plate);
    }
}

} // namespace tst_Watch
