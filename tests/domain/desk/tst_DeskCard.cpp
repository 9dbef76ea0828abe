#include "domain/desk/DeskCard.h"

#include "domain/guidance/PackPart.h"
#include "domain/guidance/ShortTest.h"
#include "rules/PackReader.h"
#include "rules/Vocabulary.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <set>

namespace tst_DeskCard {

using namespace frontdesk;

namespace {

std::string resource(const std::string& name)
{
    std::ifstream file{std::string{FRONTDESK_SOURCE_DIR "/resources/"} + name};
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

const Vocabulary& vocabulary()
{
    static const Vocabulary words = Vocabulary::read(resource("vocabulary.toml"), "vocabulary.toml").value();
    return words;
}

constexpr std::array shippedPacks{"base",     "reception", "service",         "support",
                                  "security", "sales",     "selling-ladders", "manager"};

const RuleBook& shipped()
{
    static const RuleBook book = [] {
        std::vector<Pack> packs;
        for (const std::string name : shippedPacks) {
            packs.push_back(PackReader{vocabulary()}.read(resource("packs/" + name + ".toml"), name).value());
        }
        return RuleBook::compile(std::move(packs));
    }();
    return book;
}

RuleBook bookOf(std::initializer_list<std::string_view> texts)
{
    std::vector<Pack> packs;
    for (const std::string_view text : texts) {
        packs.push_back(PackReader{vocabulary()}.read(text, "p").value());
    }
    return RuleBook::compile(std::move(packs));
}

constexpr std::string_view base = R"(format = 1
[pack]
id = "base"
title = "通用"
version = "1"
roles = ["reception", "security"]
[[prompt]]
id = "opening"
at = "call.answered"
priority = 50
say = ["您好", "您请讲"]
[[prompt]]
id = "sorry"
at = "call.answered"
priority = 100
when = { late = true }
say = "对不起，让您久等了"
[[prompt]]
id = "guard"
at = "call.answered"
priority = 40
when = { role = "security" }
say = "保安室"
[[limit]]
id = "rings"
at = "call.ringing"
what = "rings"
most = 3
[[forbid]]
id = "dunno"
text = ["不知道"]
instead = "我帮您问一下"
)";

constexpr std::string_view desk = R"(format = 1
[pack]
id = "desk"
title = "前台"
version = "2"
roles = ["reception"]
[[prompt]]
id = "smile"
at = "call.answered"
priority = 5
text = "微笑"
[[prompt]]
id = "busy"
at = "call.transfer.busy"
priority = 50
say = "电话占线，您要留言吗？"
[[limit]]
id = "our-rings"
at = "call.ringing"
what = "rings"
most = 2
[[require]]
id = "asks"
at = "call.identify"
fields = ["caller_name"]
)";

} // namespace

TEST_CASE("The desk card has the main words of each moment, what depends, limits and words not to say", "[desk]")
{
    const RuleBook book = bookOf({base, desk});
    const DeskCard card = DeskCard::of(book, "desk").value();
    CHECK(card.title.zh == "前台");
    CHECK(card.version == "2");
    REQUIRE(card.moments.size() == 2);
    CHECK(card.moments[0].moment == "call.answered");
    REQUIRE(card.moments[0].lines.size() == 3); // the guard's words are not for this desk
    CHECK(card.moments[0].lines[0].say == "对不起，让您久等了");
    CHECK(card.moments[0].lines[0].rank == CardRank::Near);
    REQUIRE(card.moments[0].lines[0].when.size() == 1);
    CHECK(card.moments[0].lines[0].when[0].fact == "late");
    CHECK(card.moments[0].lines[1].say == "您好");
    CHECK(card.moments[0].lines[1].rank == CardRank::Core);
    CHECK(card.moments[0].lines[2].text.zh == "微笑");
    CHECK(card.moments[0].lines[2].rank == CardRank::Advice);
    CHECK(card.moments[1].moment == "call.transfer.busy");
    CHECK(card.moments[1].lines[0].rank == CardRank::Other);
    REQUIRE(card.limits.size() == 1);
    CHECK(card.limits[0].most == 2); // the pack's own word goes before that of the base
    REQUIRE(card.forbidden.size() == 1);
    CHECK(card.forbidden[0].instead == "我帮您问一下");
    CHECK_FALSE(DeskCard::of(book, "nothing").has_value());
}

TEST_CASE("What another pack has replaced or switched off is on no card", "[desk]")
{
    const RuleBook book = bookOf({base, R"(format = 1
[pack]
id = "ours"
title = "x"
version = "1"
extends = "base"
[[prompt]]
id = "opening"
at = "call.answered"
priority = 50
say = "您好，本单位"
[[prompt]]
id = "sorry"
at = "call.answered"
enabled = false
say = "x"
)"});
    const DeskCard card = DeskCard::of(book, "base").value();
    REQUIRE(card.moments.size() == 1);
    REQUIRE(card.moments[0].lines.size() == 2);
    CHECK(card.moments[0].lines[0].say == "您好，本单位");
}

TEST_CASE("The moments that a pack touches are told once each", "[desk]")
{
    const RuleBook book = bookOf({base, desk});
    CHECK(PackPart::of(book, "desk")->moments() ==
          std::vector<std::string>{"call.answered", "call.transfer.busy", "call.identify", "call.ringing"});
}

TEST_CASE("The same number makes the same test, another one another", "[desk]")
{
    const auto first = ShortTest::of(shipped(), "base", vocabulary(), 1);
    CHECK(first.size() == ShortTest::usual);
    CHECK(ShortTest::of(shipped(), "base", vocabulary(), 1) == first);
    CHECK_FALSE(ShortTest::of(shipped(), "base", vocabulary(), 2) == first);
    CHECK(ShortTest::of(shipped(), "nothing", vocabulary(), 1).empty());
}

TEST_CASE("Every question's answer is in the pack, and only one of its choices is right", "[desk]")
{
    for (const std::string name : shippedPacks) {
        const PackPart part = PackPart::of(shipped(), name).value();
        const auto prompts = part.entries(&Pack::prompts, PackPart::Take::WithBase);
        const auto saidAt = [&](const std::string& moment, const std::string& words) {
            return std::any_of(prompts.begin(), prompts.end(), [&](const PromptEntry* prompt) {
                return prompt->head.at == moment &&
                       std::find(prompt->say.begin(), prompt->say.end(), words) != prompt->say.end();
            });
        };
        const auto lists = part.entries(&Pack::checklists, PackPart::Take::WithBase);
        const auto stepAt = [&](const std::string& moment, const std::string& words) {
            return std::any_of(lists.begin(), lists.end(), [&](const ChecklistEntry* list) {
                return list->head.at == moment &&
                       std::any_of(list->steps.begin(), list->steps.end(),
                                   [&](const StepEntry& step) { return step.text.zh == words; });
            });
        };
        const auto isForbidden = [&](const std::string& words) {
            const auto& all = shipped().forbids();
            return std::any_of(all.begin(), all.end(), [&](const ForbidEntry* entry) {
                return std::find(entry->text.begin(), entry->text.end(), words) != entry->text.end();
            });
        };
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            for (const TestQuestion& question : ShortTest::of(shipped(), name, vocabulary(), seed)) {
                CAPTURE(name, seed, question.subject, question.right);
                REQUIRE(question.choices.size() == ShortTest::choices);
                REQUIRE(question.right < question.choices.size());
                std::set<std::string> different;
                for (const LocalText& choice : question.choices) {
                    different.insert(choice.zh);
                }
                CHECK(different.size() == ShortTest::choices);
                for (std::size_t at = 0; at < question.choices.size(); ++at) {
                    const std::string& choice = question.choices[at].zh;
                    const bool right = at == question.right;
                    switch (question.kind) {
                    case TestQuestion::Kind::WhatToSay:
                        CHECK(saidAt(question.subject, choice) == right);
                        break;
                    case TestQuestion::Kind::NotToSay:
                        CHECK(isForbidden(choice) == right);
                        break;
                    case TestQuestion::Kind::SayInstead: {
                        const auto& all = shipped().forbids();
                        CHECK(right == std::any_of(all.begin(), all.end(), [&](const ForbidEntry* entry) {
                                  return entry->text.front() == question.subject && entry->instead == choice;
                              }));
                        break;
                    }
                    case TestQuestion::Kind::HowMany:
                        CHECK((shipped().limit(question.subject)->most == std::stoll(choice)) == right);
                        break;
                    case TestQuestion::Kind::WhichStep:
                        CHECK(stepAt(question.subject, choice) == right);
                        CHECK_FALSE(question.choices[at].en.empty());
                        break;
                    case TestQuestion::Kind::WhichField:
                        CHECK(vocabulary().field(choice) != nullptr);
                        break;
                    }
                }
            }
        }
    }
}

} // namespace tst_DeskCard
