#include "text/PackLabels.h"

#include "text/Screen.h"

#include <catch2/catch.hpp>

namespace tst_PackLabels {

using namespace frontdesk;
using frontdesk::test::ChineseScreen;

namespace {

const Vocabulary& words()
{
    static const Vocabulary vocabulary = Vocabulary::read(R"(format = 1
moment = [ { name = "call.answered", zh = "接起", en = "Answered" } ]
fact = [
  { name = "late", type = "flag", zh = "超三声接听", en = "Answered late" },
  { name = "hour", type = "number", zh = "钟点", en = "Hour" },
  { name = "festival", type = "word", values = ["spring"], zh = "节日", en = "Festival" },
  { name = "category", type = "word", values = ["complaint", "repair"], zh = "来电类别", en = "Category" },
]
slot = [ { name = "unit", zh = "单位名称", en = "Name of the unit" }, { name = "title", zh = "称呼（先生、女士）", en = "Form of address" } ]
field = [ { name = "phone", zh = "电话", en = "Phone" } ]
limit = [ { name = "rings", unit = "rings", least = 1, most = 10, zh = "最多响铃", en = "Most rings" } ]
)",
                                                          "v")
                                             .value();
    return vocabulary;
}

Condition is(const char* fact, FactValue value) { return {.fact = fact, .anyOf = {std::move(value)}}; }

} // namespace

TEST_CASE("Conditions are told by the labels of the vocabulary")
{
    test::application();
    const auto told = [](std::vector<Condition> when) { return PackLabels::conditions(when, words()); };
    CHECK(told({}).isEmpty());
    CHECK(told({is("late", true)}) == QLatin1String("Answered late"));
    CHECK(told({is("late", false)}) == QLatin1String("not: Answered late"));
    CHECK(told({{.fact = "category", .anyOf = {std::string{"complaint"}, std::string{"repair"}}}}) ==
          QLatin1String("Complaint / Repair"));
    CHECK(told({{.fact = "hour", .least = 5, .most = 10}}) == QStringLiteral("Hour 5\u201310"));
    CHECK(told({{.fact = "hour", .least = 5}}) == QStringLiteral("Hour \u2265 5"));
    CHECK(told({{.fact = "hour", .most = 5}, is("late", true)}) == QStringLiteral("Hour \u2264 5, Answered late"));
    CHECK(told({is("festival", std::string{"spring"})}) == QLatin1String("Festival")); // its words have no label
    CHECK(told({is("unknown", true)}) == QLatin1String("unknown"));
}

TEST_CASE("Amounts have the unit of their limit, and names that are not known stand as they are")
{
    const ChineseScreen chinese;
    CHECK(PackLabels::amount("rings", 3, words()) == QStringLiteral("3 声"));
    CHECK(PackLabels::amount("unknown", 3, words()) == QLatin1String("3"));
    CHECK(PackLabels::moment("call.answered", words()) == QStringLiteral("接起"));
    CHECK(PackLabels::moment("unknown", words()) == QLatin1String("unknown"));
    CHECK(PackLabels::limit("rings", words()) == QStringLiteral("最多响铃"));
    CHECK(PackLabels::field("phone", words()) == QStringLiteral("电话"));
}

TEST_CASE("On paper a slot is filled where it is known and named in brackets where not")
{
    const ChineseScreen chinese;
    CHECK(PackLabels::sentence("您好，{unit}，{title}请讲", {{"unit", "和邦物业"}}, words()) ==
          QStringLiteral("您好，和邦物业，[称呼]请讲"));
    CHECK(PackLabels::sentence("您好，{unit}", {{"unit", ""}}, words()) == QStringLiteral("您好，[单位名称]"));
}

} // namespace tst_PackLabels
