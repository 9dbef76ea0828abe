#include "domain/call/CallStage.h"
#include "domain/call/CallWords.h"
#include "domain/directory/DirectoryWords.h"
#include "domain/roster/DutyWords.h"
#include "rules/Vocabulary.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

namespace tst_CallVocabulary {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

Vocabulary readVocabulary()
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    auto vocabulary = Vocabulary::read(text.str(), path);
    REQUIRE(vocabulary.has_value());
    return std::move(*vocabulary);
}

/// Facts of a call that has every one of them.
Facts everyFact()
{
    const DeskTime now{SteadyTime{1h}, UtcTime{1h}};
    LiveCall call{RingCadence{}, {}, CallSnapshot{.callerId = "13800138000"}};
    call.ringingByCadence(now);
    call.answer(now, false);
    call.hold(now, "asking", true);
    CallForm form;
    form.category = "emergency";
    form.emergencyKind = "leak";
    DeskFacts desk;
    desk.role = "reception";
    desk.festival = "spring";
    return CallStage::factsOf(call, form, {.tag = std::string{partyTags.back()}}, desk, now);
}

bool typeFits(const FactWord& fact, const FactValue& value)
{
    switch (fact.type) {
    case FactType::Flag:
        return std::holds_alternative<bool>(value);
    case FactType::Number:
        return std::holds_alternative<std::int64_t>(value);
    case FactType::Word: {
        const auto* word = std::get_if<std::string>(&value);
        return word != nullptr &&
               isWordOf(std::vector<std::string_view>{fact.values.begin(), fact.values.end()}, *word);
    }
    case FactType::Text:
        break;
    }
    return std::holds_alternative<std::string>(value);
}

} // namespace

TEST_CASE("The call's moments are the vocabulary's, both ways", "[call]")
{
    const Vocabulary vocabulary = readVocabulary();
    for (const std::string_view name : moment::callMoments) {
        INFO(name);
        REQUIRE(vocabulary.moment(name) != nullptr);
        CHECK_FALSE(vocabulary.moment(name)->planned);
    }
    for (const std::string& name : vocabulary.momentNames()) {
        INFO(name);
        const bool ours =
            std::find(moment::callMoments.begin(), moment::callMoments.end(), name) != moment::callMoments.end();
        const MomentWord& word = *vocabulary.moment(name);
        CHECK((!name.starts_with("call.") || word.planned || word.isMark || ours));
    }
}

TEST_CASE("The call's facts have the vocabulary's names, types and words", "[call]")
{
    const Vocabulary vocabulary = readVocabulary();
    const Facts facts = everyFact();
    for (const auto& [name, value] : facts.all()) {
        INFO(name);
        const FactWord* word = vocabulary.fact(name);
        REQUIRE(word != nullptr);
        CHECK(typeFits(*word, value));
    }
    for (const std::string& name : vocabulary.factNames()) {
        INFO(name);
        const bool elsewhere =
            vocabulary.fact(name)->planned || name.starts_with("fee_") || name == "matter_kind" || // the counter's
            name == "item_kind" || name == "owner_consent" || name == "days_held" || name == "host_answer" ||
            name == "has_appointment" || name == "visitor_tag" || name == "waiting_minutes" || // a visit's
            name == "severity" || name == "source" || name == "complaint_category" || name == "chased" ||
            name == "reopened" || name == "state" || name == "ruling" || name == "answered_in_time" ||
            name == "solved_in_time" || name == "followed_up" || name == "satisfied" || name == "was_solved" ||
            name == "escalated" || name == "reviewed" || name == "review_passed" || // a ticket's
            name == "answered_by" || name == "channel" || name == "days_overdue" || name == "days_to_due" ||
            name == "ladder" || name == "payer_answer" || name == "payer_class" || name == "promise_level"; // a fee's
        CHECK(elsewhere != (facts.find(name) != nullptr));
    }
}

TEST_CASE("A caller's tags are the vocabulary's, both ways", "[call]")
{
    const Vocabulary vocabulary = readVocabulary();
    REQUIRE(vocabulary.fact("caller_tag") != nullptr);
    const auto& values = vocabulary.fact("caller_tag")->values;
    CHECK(std::vector<std::string_view>{values.begin(), values.end()} ==
          std::vector<std::string_view>{partyTags.begin(), partyTags.end()});
}

TEST_CASE("The call's slots, fields and limits are in the vocabulary", "[call]")
{
    const Vocabulary vocabulary = readVocabulary();
    for (const char* slot :
         {"unit", "department", "staff", "surname", "title", "caller", "place", "phone", "seconds", "minutes", "due"}) {
        INFO(slot);
        CHECK(vocabulary.slot(slot) != nullptr);
    }
    for (const char* limit : {"rings", "hold_seconds", "callback_minutes", "name_asks", "frequent_calls"}) {
        INFO(limit);
        CHECK(vocabulary.limit(limit) != nullptr);
    }
    for (const char* field : {"caller_name", "title", "phone", "place", "category", "key_points", "requested_items",
                              "late_reason", "recap_confirmed", "emergency_kind"}) {
        INFO(field);
        CHECK(vocabulary.field(field) != nullptr);
        CHECK(CallForm::has(field));
    }
}

TEST_CASE("The kinds of emergencies and the duties are the vocabulary's, both ways", "[call]")
{
    const Vocabulary vocabulary = readVocabulary();
    std::vector<std::string> kinds{std::string{emergencyUnknown}};
    kinds.insert(kinds.end(), emergencyKinds.begin(), emergencyKinds.end());
    REQUIRE(vocabulary.fact("emergency_kind") != nullptr);
    CHECK(vocabulary.fact("emergency_kind")->values == kinds);

    std::vector<std::string> duties{dutyWords.begin(), dutyWords.end()};
    std::sort(duties.begin(), duties.end());
    CHECK(vocabulary.dutyNames() == duties);
}

} // namespace tst_CallVocabulary
