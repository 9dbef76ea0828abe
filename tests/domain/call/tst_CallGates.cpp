#include "domain/call/CallGates.h"

#include "domain/call/Call.h"

#include <catch2/catch.hpp>

namespace tst_CallGates {

using namespace frontdesk;

namespace {

RequireEntry requireAt(std::string id, std::string moment, std::vector<std::string> fields,
                       GateLevel level = GateLevel::Warn, bool allowDeclined = false)
{
    RequireEntry entry;
    entry.head.id = std::move(id);
    entry.head.at = std::move(moment);
    entry.head.pack = "base";
    entry.head.source = {"M0-331"};
    entry.fields = std::move(fields);
    entry.level = level;
    entry.allowDeclined = allowDeclined;
    return entry;
}

RuleBook bookWith(std::vector<RequireEntry> entries)
{
    Pack pack;
    pack.id = "base";
    pack.requirements = std::move(entries);
    return RuleBook::compile({pack});
}

std::string marksOf(const CallForm& form, const Facts& facts, const RuleBook& book)
{
    std::string text;
    for (const GateMark& mark : CallGates::marks(form, facts, book)) {
        text += mark.problem.field + (mark.level == GateLevel::Block ? "! " : " ");
    }
    return text;
}

} // namespace

TEST_CASE("Nothing is required where no pack requires it", "[call]")
{
    CHECK(CallGates::marks({}, {}, bookWith({})).empty());
}

TEST_CASE("What a pack requires is marked until it is filled", "[call]")
{
    const RuleBook book = bookWith({requireAt("record", "call.record.required", {"caller_name", "key_points"})});
    CallForm form;
    CHECK(marksOf(form, {}, book) == "caller_name key_points ");
    form.callerName = "王";
    CHECK(marksOf(form, {}, book) == "key_points ");
    form.keyPoints = "漏水";
    CHECK(marksOf(form, {}, book).empty());

    const auto marks = CallGates::marks({}, {}, book);
    CHECK(marks.front().problem.code == callGateField);
    CHECK(marks.front().problem.args == std::vector<std::string>{"caller_name"});
    CHECK(marks.front().key == "base/record");
    CHECK(marks.front().source == std::vector<std::string>{"M0-331"});
}

TEST_CASE("A declined name or number counts where the pack says so", "[call]")
{
    CallForm form;
    form.nameDeclined = true;
    form.phoneDeclined = true;
    const std::vector<std::string> fields{"caller_name", "phone", "place"};
    CHECK(marksOf(form, {}, bookWith({requireAt("a", "call.record.required", fields, GateLevel::Warn, true)})) ==
          "place ");
    CHECK(marksOf(form, {}, bookWith({requireAt("a", "call.record.required", fields)})) == "caller_name phone place ");
}

TEST_CASE("Not read back is a mark of its own", "[call]")
{
    const RuleBook book = bookWith({requireAt("recap", "call.closing", {"recap_confirmed"})});
    const auto marks = CallGates::marks({}, {}, book);
    REQUIRE(marks.size() == 1);
    CHECK(marks.front().problem.code == callGateRecap);
    CallForm read;
    read.recapConfirmed = true;
    CHECK(CallGates::marks(read, {}, book).empty());
}

TEST_CASE("A requirement counts only for the calls that it speaks of", "[call]")
{
    RequireEntry entry = requireAt("record", "call.record.required", {"place"});
    entry.head.when = {{.fact = "category", .anyOf = {FactValue{std::string{"repair"}}}}};
    const RuleBook book = bookWith({entry});
    CHECK(marksOf({}, Facts{}.set("category", "repair"), book) == "place ");
    CHECK(marksOf({}, Facts{}.set("category", "inquiry"), book).empty());
}

TEST_CASE("Of several requirements of one field the strictest is marked", "[call]")
{
    const RuleBook book = bookWith({requireAt("a", "call.record.required", {"place"}),
                                    requireAt("b", "call.closing", {"place"}, GateLevel::Block)});
    const auto marks = CallGates::marks({}, {}, book);
    REQUIRE(marks.size() == 1);
    CHECK(marks.front().level == GateLevel::Block);
    CHECK(marks.front().key == "base/b");
}

TEST_CASE("Fields that a call does not have are not asked of it", "[call]")
{
    CHECK(marksOf({}, {}, bookWith({requireAt("a", "call.closing", {"waybill"}, GateLevel::Block)})).empty());
}

TEST_CASE("Nothing blocks the report of an emergency", "[call]")
{
    const RuleBook book = bookWith({requireAt("a", "call.emergency", {"place"}, GateLevel::Block),
                                    requireAt("b", "call.closing", {"phone"}, GateLevel::Block)});
    CallForm form;
    form.category = "emergency";
    CHECK(marksOf(form, {}, book) == "phone place ");
    form.category = "repair";
    CHECK(marksOf(form, {}, book) == "phone! ");
}

} // namespace tst_CallGates
