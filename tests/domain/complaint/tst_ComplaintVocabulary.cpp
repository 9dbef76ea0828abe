#include "domain/complaint/ComplaintClocks.h"
#include "domain/complaint/ComplaintLimits.h"
#include "domain/complaint/ComplaintMoments.h"
#include "rules/Vocabulary.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace frontdesk::tst_ComplaintVocabulary {

namespace {

Vocabulary vocabularyOfComplaints()
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    auto vocabulary = Vocabulary::read(text.str(), path);
    REQUIRE(vocabulary.has_value());
    return std::move(*vocabulary);
}

RuleBook limitedBook()
{
    Pack pack;
    pack.id = "limits";
    const auto add = [&](const char* what, std::int64_t most) {
        LimitEntry limit;
        limit.head.id = what;
        limit.what = what;
        limit.most = most;
        pack.limits.push_back(std::move(limit));
    };
    add("follow_up_tries", 3);
    add("follow_up_day_parts", 2);
    add("grace_days", 7);
    add("returns_to_escalate", 4);
    add("chases_to_escalate", 5);
    return RuleBook::compile({pack});
}

template <class Words> std::vector<std::string> wordsOf(const Words& words)
{
    std::vector<std::string> all;
    for (const auto& word : words) {
        if constexpr (std::is_enum_v<std::decay_t<decltype(word)>>) {
            all.emplace_back(nameOf(word));
        } else {
            all.emplace_back(word);
        }
    }
    return all;
}

} // namespace

TEST_CASE("The ticket's moments are the vocabulary's, both ways", "[complaint]")
{
    const Vocabulary vocabulary = vocabularyOfComplaints();
    for (const std::string_view name : moment::complaintMoments) {
        INFO(name);
        REQUIRE(vocabulary.moment(name) != nullptr);
        CHECK_FALSE(vocabulary.moment(name)->planned);
    }
    for (const std::string& name : vocabulary.momentNames()) {
        INFO(name);
        const auto& ours = moment::complaintMoments;
        CHECK((!name.starts_with("complaint.") || std::find(ours.begin(), ours.end(), name) != ours.end()));
    }
}

TEST_CASE("The ticket's facts and their words are the vocabulary's", "[complaint]")
{
    const Vocabulary vocabulary = vocabularyOfComplaints();
    const Facts facts =
        ComplaintClocks::factsOf({.id = *ComplaintId::fromValue(1), .source = "call", .category = "noise"});
    for (const auto& [name, value] : facts.all()) {
        INFO(name);
        REQUIRE(vocabulary.fact(name) != nullptr);
        CHECK_FALSE(vocabulary.fact(name)->planned);
    }
    CHECK(vocabulary.fact("severity")->values == wordsOf(allComplaintSeverities));
    CHECK(vocabulary.fact("source")->values == wordsOf(complaintSources));
    CHECK(vocabulary.fact("complaint_category")->values == wordsOf(complaintCategories));
}

TEST_CASE("Every field of a ticket's form is a field of the vocabulary", "[complaint]")
{
    const Vocabulary vocabulary = vocabularyOfComplaints();
    for (const char* field :
         {"complaint_kind", "source", "customer_name", "title", "phone", "place", "issue", "summary", "real_intent",
          "demand", "customer_deadline", "complaint_category", "severity", "severity_reason", "building", "note"}) {
        INFO(field);
        CHECK(ComplaintForm::has(field));
        CHECK(vocabulary.field(field) != nullptr);
    }
    CHECK(ComplaintForm{.issue = "it leaks"}.field("key_points") == "it leaks");
}

TEST_CASE("What a ticket may take comes from the packs", "[complaint]")
{
    const Vocabulary vocabulary = vocabularyOfComplaints();
    for (const char* limit :
         {"follow_up_tries", "follow_up_day_parts", "grace_days", "returns_to_escalate", "chases_to_escalate"}) {
        INFO(limit);
        CHECK(vocabulary.limit(limit) != nullptr);
    }
    const ComplaintLimits limits = ComplaintLimits::of(limitedBook(), {});
    CHECK(limits.followUpTries == 3);
    CHECK(limits.followUpDayParts == 2);
    CHECK(limits.grace == std::chrono::days{7});
    CHECK(limits.returnsToEscalate == 4);
    CHECK(limits.chasesToEscalate == 5);
    CHECK(ComplaintLimits::of(RuleBook::compile({}), {}) == ComplaintLimits{});
}

} // namespace frontdesk::tst_ComplaintVocabulary
