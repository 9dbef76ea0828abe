#include "domain/arrears/ContactDesk.h"
#include "domain/arrears/FeeContactGates.h"
#include "domain/arrears/FeeMoments.h"

namespace frontdesk::tst_FeeVocabulary {

using namespace feetest;

namespace {

Vocabulary vocabularyOfFees() { return Vocabulary::read(wordsFile("vocabulary.toml"), "vocabulary.toml").value(); }

template <class Words> std::vector<std::string> wordsBut(const Words& words, std::string_view none)
{
    std::vector<std::string> all;
    for (const auto& [value, word] : words) {
        if (word != none) {
            all.emplace_back(word);
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::string> sortedValues(const Vocabulary& vocabulary, std::string_view fact)
{
    std::vector<std::string> values = vocabulary.fact(fact)->values;
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

TEST_CASE("The moments of reminders are the vocabulary's, and named by the program", "[fee]")
{
    const Vocabulary vocabulary = vocabularyOfFees();
    for (const std::string_view name : moment::feeContactMoments) {
        CAPTURE(name);
        REQUIRE(vocabulary.moment(name) != nullptr);
        CHECK_FALSE(vocabulary.moment(name)->planned);
    }
    for (const char* limit : {"contacts_per_day", "contacts_per_week", "contact_tries_per_day"}) {
        CHECK(vocabulary.limit(limit) != nullptr);
    }
}

TEST_CASE("What is known of a contact has the vocabulary's words", "[fee]")
{
    const Vocabulary vocabulary = vocabularyOfFees();
    CHECK(sortedValues(vocabulary, "answered_by") == wordsBut(feeListenerWords, "nobody"));
    CHECK(sortedValues(vocabulary, "payer_answer") == wordsBut(feeAnswerWords, "none"));
    CHECK(sortedValues(vocabulary, "payer_class") == wordsBut(feeClassWords, "unknown"));
    FeeContact contact{.id = contract::idOf<FeeContactId>(1), .account = contract::idOf<FeeAccountId>(1)};
    contact.listener = FeeListener::Payer;
    contact.answer = FeeAnswer::Refuses;
    const Facts facts = FeeContactGates::factsOf(contact, FeeClass::Away);
    for (const auto& [name, value] : facts.all()) {
        CAPTURE(name);
        REQUIRE(vocabulary.fact(name) != nullptr);
        CHECK_FALSE(vocabulary.fact(name)->planned);
    }
}

TEST_CASE("Which ladder reminds of a fee stands in a file of its own", "[fee]")
{
    const FeeKinds kinds = FeeKinds::read(wordsFile("fee-kinds.toml"), "fee-kinds.toml").value();
    CHECK(kinds.ladderOf("物业费") == "fee");
    CHECK(kinds.ladderOf("首期款") == "instalment");
    CHECK(kinds.ladderOf("按揭资料") == "mortgage");
    CHECK(kinds.ladderOf("Ｍortgage papers") == "mortgage");
    CHECK(kinds.ladderOf("") == "fee");
    CHECK(FeeKinds::read("format = 1\n", "k.toml").error().code == feeWordsBad);
    CHECK(FeeKinds::read("[[ladder]]\nname = \"fee\"\nwords = [\"\"]\n", "k.toml").error().place->line == 3);
}

} // namespace frontdesk::tst_FeeVocabulary
