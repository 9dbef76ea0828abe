#pragma once

#include "rules/PackReader.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk::test {

/// A vocabulary just big enough for the tests of the rules layer.
inline constexpr std::string_view smallVocabulary = R"(format = 1
moment = [
  { name = "call.ringing", zh = "振铃", en = "ringing" },
  { name = "call.answered", zh = "接起", en = "answered" },
  { name = "call.answered.late", zh = "迟接", en = "late", planned = true, mark = true },
  { name = "call.hold.started", zh = "保持", en = "hold" },
  { name = "call.hold.limit", zh = "保持到限", en = "hold limit" },
  { name = "call.emergency", zh = "紧急", en = "emergency" },
]
fact = [
  { name = "rings", type = "number", zh = "铃声", en = "rings" },
  { name = "hour", type = "number", least = 0, most = 23, zh = "小时", en = "hour" },
  { name = "days_to_due", type = "number", zh = "距到期", en = "days to due" },
  { name = "days_overdue", type = "number", planned = true, zh = "逾期", en = "days overdue" },
  { name = "late", type = "flag", zh = "迟", en = "late" },
  { name = "caller", type = "word", values = ["unknown", "maybe", "known"], zh = "来电者", en = "caller" },
  { name = "role", type = "word", values = ["reception", "security"], zh = "岗位", en = "role" },
  { name = "festival", type = "text", zh = "节日", en = "festival" },
]
slot = [
  { name = "unit", zh = "单位", en = "unit" },
  { name = "staff", zh = "工号", en = "staff" },
  { name = "surname", zh = "姓", en = "surname" },
  { name = "title", zh = "称呼", en = "title" },
  { name = "greeting", zh = "问候", en = "greeting" },
]
field = [
  { name = "caller_name", zh = "姓名", en = "name" },
  { name = "phone", zh = "电话", en = "phone" },
  { name = "key_points", zh = "要点", en = "key points" },
]
duty = [
  { name = "duty_engineer", zh = "值班工程师", en = "duty engineer" },
  { name = "control_room", zh = "监控室", en = "control room" },
]
ladder = [
  { name = "fee", least = -60, most = 400, zh = "物业费", en = "fees" },
  { name = "mortgage", least = -60, most = 60, zh = "按揭", en = "mortgage" },
]
channel = [ { name = "phone", zh = "电话", en = "phone" }, { name = "letter", zh = "信函", en = "letter" } ]
record = [ { name = "complaint", zh = "投诉", en = "complaint" }, { name = "repair", zh = "报修", en = "repair" } ]
time = [
  { name = "response", least = 5, most = 10000, zh = "答复", en = "response" },
  { name = "solution", least = 60, most = 100000, zh = "办结", en = "solution" },
]
state = [ { name = "waiting", zh = "等待", en = "waiting" }, { name = "promised", zh = "承诺", en = "promised" } ]
person = [ { name = "supervisor", zh = "主管", en = "supervisor" }, { name = "manager", zh = "经理", en = "manager" } ]
limit = [
  { name = "rings", unit = "rings", least = 1, most = 10, zh = "铃声数", en = "rings" },
  { name = "hold_seconds", unit = "seconds", least = 10, most = 600, zh = "等候", en = "hold" },
]
)";

inline const Vocabulary& testVocabulary()
{
    static const Vocabulary vocabulary = [] {
        Result<Vocabulary> read = Vocabulary::read(smallVocabulary, "vocabulary.toml");
        REQUIRE(read.has_value());
        return std::move(*read);
    }();
    return vocabulary;
}

/// The head of a pack, as every file begins; the entries follow at line 6.
inline std::string packHead(const std::string& id = "p", const std::string& extends = {})
{
    return "format = 1\n[pack]\nid = \"" + id + "\"; title = \"T\"; version = \"1\"" +
           (extends.empty() ? "" : "; extends = \"" + extends + "\"") + "\n";
}

/// Writes ';' as a line end, so that a table's keys fit into one line of a test.
inline std::string lines(std::string text)
{
    std::replace(text.begin(), text.end(), ';', '\n');
    return text;
}

inline std::string packText(const std::string& entries, const std::string& id = "p", const std::string& extends = {})
{
    return lines(packHead(id, extends)) + entries;
}

inline Result<Pack> readPack(std::string_view text) { return PackReader{testVocabulary()}.read(text, "p.toml"); }

/// A pack that must be good: its problems are printed otherwise.
inline Pack goodPack(const std::string& entries, const std::string& id = "p", const std::string& extends = {})
{
    Result<Pack> pack = PackReader{testVocabulary()}.read(packText(entries, id, extends), id + ".toml");
    if (!pack) {
        for (const Problem& problem : pack.error().problems) {
            UNSCOPED_INFO(problem.code.name << " " << problem.field << " at " << problem.place->line << ":"
                                            << problem.place->column
                                            << (problem.args.empty() ? "" : " " + problem.args.front()));
        }
        UNSCOPED_INFO(pack.error().code.name << (pack.error().args.empty() ? "" : " " + pack.error().args.front()));
    }
    REQUIRE(pack.has_value());
    return std::move(*pack);
}

/// The problems of a pack that must be refused.
inline std::vector<Problem> problemsOf(const std::string& text)
{
    const Result<Pack> pack = readPack(text);
    REQUIRE_FALSE(pack.has_value());
    REQUIRE(pack.error().code == packInvalid);
    return pack.error().problems;
}

/// The only problem of a pack.
inline Problem problemOf(const std::string& text)
{
    const std::vector<Problem> problems = problemsOf(text);
    for (const Problem& problem : problems) {
        UNSCOPED_INFO(problem.code.name << " at " << problem.place->line << ":" << problem.place->column);
    }
    REQUIRE(problems.size() == 1);
    return problems.front();
}

template <class Items> std::vector<std::string> keysOf(const Items& items)
{
    std::vector<std::string> keys;
    for (const auto& item : items) {
        keys.push_back(item.key);
    }
    return keys;
}

using Words = std::vector<std::string>;

} // namespace frontdesk::test

namespace Catch {
template <> struct StringMaker<frontdesk::ErrorCode> {
    static std::string convert(const frontdesk::ErrorCode& code) { return std::string{code.name}; }
};
template <> struct StringMaker<frontdesk::Place> {
    static std::string convert(const frontdesk::Place& place)
    {
        return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    }
};
template <> struct StringMaker<frontdesk::Problem> {
    static std::string convert(const frontdesk::Problem& problem)
    {
        std::string text = problem.field + " " + std::string{problem.code.name};
        for (const std::string& argument : problem.args) {
            text += " | " + argument;
        }
        return text + (problem.place ? " at " + StringMaker<frontdesk::Place>::convert(*problem.place) : "");
    }
};
} // namespace Catch
