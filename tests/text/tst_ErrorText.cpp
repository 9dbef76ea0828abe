#include "text/ErrorText.h"

#include "base/Calendar.h"
#include "base/Id.h"
#include "base/LocalTime.h"
#include "base/Money.h"
#include "base/PhoneNumber.h"
#include "base/Text.h"
#include "base/TimeZone.h"
#include "domain/RecordErrors.h"
#include "domain/RecordRef.h"
#include "domain/call/Call.h"
#include "domain/setting/UnitSettings.h"
#include "rules/Festivals.h"
#include "rules/PackChecker.h"
#include "rules/PackReader.h"
#include "text/Screen.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace tst_ErrorText {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

std::string shownOf(ErrorCode code, std::vector<std::string> args = {}, std::optional<Place> place = {})
{
    return text(errorText(Error{code, std::move(args), std::move(place), {}}));
}

template <class T> std::string shownOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return text(errorText(result.error()));
}

const Vocabulary& shippedVocabulary()
{
    static const Vocabulary vocabulary = [] {
        QFile file(QStringLiteral(FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto read = Vocabulary::read(file.readAll().toStdString(), "vocabulary.toml");
        REQUIRE(read.has_value());
        return std::move(*read);
    }();
    return vocabulary;
}

std::vector<std::string> problemsOfPack(const std::string& toml)
{
    const auto pack = PackReader{shippedVocabulary()}.read(toml, "my.toml");
    REQUIRE_FALSE(pack.has_value());
    std::vector<std::string> lines;
    for (const QString& line : problemTexts(pack.error())) {
        lines.push_back(text(line));
    }
    return lines;
}

TimeZone shanghai() { return *TimeZone::named("Asia/Shanghai"); }

} // namespace

TEST_CASE("What was typed is quoted in the sentence", "[text]")
{
    CHECK(shownOf(Money::parseYuan("12a")) ==
          "\"12a\" is not an amount of money. Write it like 1,234.50; character 3 does not fit.");
    CHECK(shownOf(Id<struct AnyTag>::parse("x7")) == "\"x7\" is not the number of a record.");
    CHECK(shownOf(LocalTime::parse("25:00")) == "\"25:00\" is not a time of day. Write it like 09:41.");
    CHECK(shownOf(parseDate("30 Feb")) == "\"30 Feb\" is not a date. Write it like 2026-11-21.");
    CHECK(shownOf(TimeZone::named("Mars/City")) ==
          "The time zone \"Mars/City\" is not known. Write it like Asia/Shanghai.");
    CHECK(shownOf(Text::from("a\x07")) ==
          "The text holds a control character (U+0007) that cannot be kept. Take it out.");
    const ChineseScreen chinese;
    CHECK(shownOf(Money::parseYuan("12a")) == "“12a”不是金额，第 3 个字符不对。请写成 1,234.50 这样。");
    CHECK(shownOf(PhoneNumber::parse("楼下")) == "“楼下”不是电话号码。输入的内容还在，请更正，或标为未提供。");
}

TEST_CASE("An argument that looks like a place of the sentence stays as it is", "[text]")
{
    CHECK(shownOf(settingBad, {"%2", "%1"}) == "The setting %2 cannot be \"%1\". The old value stays.");
    CHECK(shownOf(badPhone, {"%1 %2 %n 100%"}).starts_with("\"%1 %2 %n 100%\" is not a telephone number."));
    const ChineseScreen chinese;
    CHECK(shownOf(settingBad, {"%2", "%1"}) == "设置项 %2 不能是“%1”，仍用原来的值。");
}

TEST_CASE("Arguments that are missing leave a gap, and those that are too many are not shown", "[text]")
{
    CHECK(shownOf(badTime) == "\"\" is not a time of day. Write it like 09:41.");
    CHECK(shownOf(recordNotFound, {"42"}) == "This record is not in the database.");
}

TEST_CASE("A place in a file stands in front, one in a field does not", "[text]")
{
    const std::string sentence =
        "This entry names no clause that it comes from. Add source = [\"...\"] with the clause of your manual.";
    CHECK(shownOf(packNoSource, {}, Place{"my.toml", 7, 3}) == "my.toml:7:3: " + sentence);
    CHECK(shownOf(packNoSource, {}, Place{"my.toml", 7, 0}) == "my.toml:7: " + sentence);
    CHECK(shownOf(packNoSource, {}, Place{"my.toml", 0, 3}) == "my.toml: " + sentence);
    CHECK(shownOf(packNoSource, {}, Place{"", 7, 3}) == sentence);
    CHECK(shownOf(packNoSource) == sentence);
    const ChineseScreen chinese;
    CHECK(shownOf(packNoSource, {}, Place{"规程.toml", 7, 3}) ==
          "规程.toml:7:3: 这一条没有写明依据哪条规程。请加上 source = [\"...\"]，写出手册的条款。");
}

TEST_CASE("A near word is suggested only when there is one", "[text]")
{
    CHECK(shownOf(packUnknownKey, {"titel", "title"}) == "Unknown key \"titel\". Did you mean \"title\"?");
    CHECK(shownOf(packUnknownKey, {"titel", ""}) == "Unknown key \"titel\".");
    CHECK(shownOf(packUnknownKey, {"titel"}) == "Unknown key \"titel\".");
    const ChineseScreen chinese;
    CHECK(shownOf(packUnknownKey, {"titel", "title"}) == "没有“titel”这个键，是不是“title”？");
    CHECK(shownOf(packUnknownKey, {"titel", ""}) == "没有“titel”这个键。");
}

TEST_CASE("Words of the program among the arguments are said in the language of the screen", "[text]")
{
    const std::vector<std::string> rehearsal{"late", "2", "base/sorry", "missing"};
    const std::vector<std::string> promise{std::string{nameOf(RecordKind::Promise)}, "12"};
    const ErrorCode deleted{"audit.record_missing"};
    CHECK(shownOf(packScenarioFails, rehearsal) ==
          "The rehearsal \"late\" fails at step 2: \"base/sorry\" is not shown. Correct the entry, or what "
          "the rehearsal expects.");
    CHECK(shownOf(packScenarioFails, {"late", "2", "base/sorry", "unwanted"}) ==
          "The rehearsal \"late\" fails at step 2: \"base/sorry\" is shown and should not be. Correct the entry, "
          "or what the rehearsal expects.");
    CHECK(shownOf(deleted, promise) == "The promise 12 was deleted past the audit.");
    CHECK(shownOf(deleted, {"visit", "12"}) == "The visit 12 was deleted past the audit.");
    const ChineseScreen chinese;
    CHECK(shownOf(packScenarioFails, rehearsal) ==
          "演练“late”第 2 步没通过：“base/sorry”没有出现。请改条目，或改演练里期望的内容。");
    CHECK(shownOf(deleted, promise) == "承诺 12 绕过审计被删除。");
}

TEST_CASE("Every kind of record has its word in the sentences about the audit", "[text]")
{
    const ChineseScreen chinese;
    for (const RecordKind kind : allRecordKinds) {
        const std::string name{nameOf(kind)};
        const std::string shown = shownOf(ErrorCode{"audit.record_unreadable"}, {name, "1"});
        INFO(shown);
        CHECK(shown.find(name) == std::string::npos);
    }
}

TEST_CASE("A calendar's problems name the weekday", "[text]")
{
    CalendarRules rules;
    rules.week[2] = {{*LocalTime::parse("12:00"), *LocalTime::parse("09:00")}};
    rules.holidays = {*parseDate("2026-10-01"), *parseDate("2026-10-01")};
    const auto calendar = Calendar::from(rules, shanghai());
    REQUIRE_FALSE(calendar.has_value());
    CHECK(problemTexts(calendar.error()) ==
          QStringList{QStringLiteral("The working hours of Tuesday overlap, or end before they begin."),
                      QStringLiteral("2026-10-01 stands twice, or is both a holiday and a make-up day.")});
    const ChineseScreen chinese;
    CHECK(text(problemTexts(calendar.error()).first()) == "周二的上班时段有重叠，或结束早于开始。");
}

TEST_CASE("A pack's mistakes are told with their places, types in words", "[text]")
{
    const std::string toml = "format = 1\n[pack]\nid = \"p\"\ntitel = \"T\"\ntitle = 5\nversion = \"1\"\n";
    CHECK(problemsOfPack(toml) == std::vector<std::string>{
                                      "my.toml:4:1: Unknown key \"titel\". Did you mean \"title\"?",
                                      "my.toml:5:9: The key \"title\" has the wrong type; expected: text in quotes, or "
                                      "{ zh = \"...\", en = \"...\" }.",
                                  });
    const ChineseScreen chinese;
    CHECK(problemsOfPack(toml) ==
          std::vector<std::string>{
              "my.toml:4:1: 没有“titel”这个键，是不是“title”？",
              "my.toml:5:9: “title”的类型不对，应为：加引号的文字，或 { zh = \"...\", en = \"...\" }。",
          });
}

TEST_CASE("A wrong table of festivals says where", "[text]")
{
    const auto festivals = Festivals::read("[[festival]]\nname = \"x\"\nevery = [\"02-31\"]\n", "festivals.toml");
    REQUIRE_FALSE(festivals.has_value());
    CHECK(shownOf(festivals) == "festivals.toml:3:10: The table of festivals is wrong at \"02-31\".");
}

TEST_CASE("Problems are told one a line, in their order", "[text]")
{
    const Error error{formInvalid,
                      {},
                      {},
                      {Problem{"phone", callBadPhone, {"abc"}, Place{{}, 1, 1}}, Problem{"key_points", fieldRequired},
                       Problem{"place", fieldTooLong, {"64"}}}};
    CHECK(text(errorText(error)) == "Something on the form cannot be saved yet. Nothing that you typed is lost.");
    CHECK(problemTexts(error) ==
          QStringList{QStringLiteral("\"abc\" is not a telephone number. Correct it, or mark it as not given."),
                      QStringLiteral("This is still missing."),
                      QStringLiteral("This is too long: 64 characters at most.")});
    CHECK(problemTexts(Error{recordNotFound}).isEmpty());
}

TEST_CASE("A code without a sentence is named", "[text]")
{
    CHECK(shownOf(ErrorCode{"visit.strange"}) ==
          "Something went wrong (visit.strange). Nothing that was saved is lost.");
    const ChineseScreen chinese;
    CHECK(shownOf(ErrorCode{"visit.strange"}) == "出了点问题（visit.strange）。已保存的内容都在。");
}

} // namespace tst_ErrorText
