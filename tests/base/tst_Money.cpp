#include "base/Money.h"
#include "base/Utf8.h"

#include <catch2/catch.hpp>
#include <limits>
#include <map>
#include <random>

namespace tst_Money {

using namespace frontdesk;

namespace {

/// The same amount in characters of full width, which is read one character after another.
std::string inFullWidth(const std::string& text)
{
    std::u32string wide;
    for (const char each : text) {
        wide += static_cast<char32_t>(U'\uFF00' + static_cast<char32_t>(each) - U' ');
    }
    return fromCodePoints(wide);
}

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

int wrongColumn(std::string_view text)
{
    const Result<Money> money = Money::parseYuan(text);
    REQUIRE_FALSE(money);
    CHECK(money.error().code == badAmount);
    REQUIRE(money.error().args.size() == 2);
    CHECK(money.error().args[0] == text);
    CHECK(money.error().args[1] == std::to_string(money.error().place->column));
    return money.error().place->column;
}

/// Any size of amount is as likely as any other.
std::int64_t randomFen(std::mt19937_64& random)
{
    const auto fen = static_cast<std::int64_t>(random() >> (random() % 64));
    return random() % 2 == 0 ? fen : -fen;
}

/// Reads capitals back by place value, independently of how they are made.
std::uint64_t readCapitals(const std::u32string& words)
{
    static const std::map<char32_t, std::uint64_t> digits{{U'零', 0}, {U'壹', 1}, {U'贰', 2}, {U'叁', 3}, {U'肆', 4},
                                                          {U'伍', 5}, {U'陆', 6}, {U'柒', 7}, {U'捌', 8}, {U'玖', 9}};
    static const std::map<char32_t, std::uint64_t> small{{U'拾', 10}, {U'佰', 100}, {U'仟', 1000}};
    std::uint64_t fen = 0;
    std::uint64_t total = 0; // of what has its unit already
    std::uint64_t group = 0;
    std::uint64_t digit = 0;
    for (const char32_t word : words) {
        if (const auto found = digits.find(word); found != digits.end()) {
            digit = found->second;
        } else if (const auto place = small.find(word); place != small.end()) {
            group += digit * place->second;
            digit = 0;
        } else if (word == U'万') {
            total += (group + digit) * 10000;
            group = digit = 0;
        } else if (word == U'亿') {
            total = (total + group + digit) * 100000000;
            group = digit = 0;
        } else if (word == U'元') {
            fen = (total + group + digit) * 100;
            digit = 0;
        } else if (word == U'角') {
            fen += digit * 10;
            digit = 0;
        } else if (word == U'分') {
            fen += digit;
        }
    }
    return fen;
}

} // namespace

TEST_CASE("Money reads amounts as people type them", "[base]")
{
    CHECK(Money::parseYuan("1,234.50")->fen() == 123450);
    CHECK(Money::parseYuan("1234.5")->fen() == 123450);
    CHECK(Money::parseYuan("¥1234.5")->fen() == 123450);
    CHECK(Money::parseYuan("￥1234.5")->fen() == 123450);
    CHECK(Money::parseYuan("1234.50元")->fen() == 123450);
    CHECK(Money::parseYuan("1234.50圆")->fen() == 123450);
    CHECK(Money::parseYuan(" ¥ 1,234,567.89 元 ")->fen() == 123456789);
    CHECK(Money::parseYuan("１，２３４．５０")->fen() == 123450);
    CHECK(Money::parseYuan("12。5")->fen() == 1250);
    CHECK(Money::parseYuan("-3.05")->fen() == -305);
    CHECK(Money::parseYuan("−3")->fen() == -300);
    CHECK(Money::parseYuan("- ¥3")->fen() == -300);
    CHECK(Money::parseYuan("¥-3")->fen() == -300);
    CHECK(Money::parseYuan("0")->fen() == 0);
    CHECK(Money::parseYuan("-0.00")->isZero());
    CHECK(Money::parseYuan("007")->fen() == 700);
}

TEST_CASE("Money says where an amount goes wrong", "[base]")
{
    CHECK(wrongColumn("") == 1);
    CHECK(wrongColumn("   ") == 4);
    CHECK(wrongColumn("abc") == 1);
    CHECK(wrongColumn("12a4") == 3);
    CHECK(wrongColumn("1.234") == 5);
    CHECK(wrongColumn("1.") == 3);
    CHECK(wrongColumn(".5") == 1);
    CHECK(wrongColumn("12,34") == 6);
    CHECK(wrongColumn("1,2345") == 6);
    CHECK(wrongColumn("1234,567") == 5);
    CHECK(wrongColumn("1,234,56") == 9);
    CHECK(wrongColumn("1,,234") == 3);
    CHECK(wrongColumn("1 234") == 3);
    CHECK(wrongColumn("--1") == 2);
    CHECK(wrongColumn("-¥-1") == 3);
    CHECK(wrongColumn("1.5.5") == 4);
    CHECK(wrongColumn("￥１２元整") == 5);
    CHECK(wrongColumn("1e5") == 2);
}

TEST_CASE("Money refuses what 64 bits of fen do not hold", "[base]")
{
    CHECK(Money::parseYuan("92233720368547758.07")->fen() == greatest);
    CHECK(Money::parseYuan("-92233720368547758.08")->fen() == smallest);
    CHECK(wrongColumn("92233720368547758.08") > 0);
    CHECK(wrongColumn("-92233720368547758.09") == 21);
    CHECK(wrongColumn("92233720368547759") > 0);
    CHECK(wrongColumn("922337203685477580") == 18);
    CHECK(wrongColumn("99999999999999999999999") == 19);
}

TEST_CASE("Money prints with groups and two decimals", "[base]")
{
    CHECK(Money{}.toYuan() == "0.00");
    CHECK(Money::fromFen(5).toYuan() == "0.05");
    CHECK(Money::fromFen(-5).toYuan() == "-0.05");
    CHECK(Money::fromFen(99999).toYuan() == "999.99");
    CHECK(Money::fromFen(100000).toYuan() == "1,000.00");
    CHECK(Money::fromFen(123456789).toYuan() == "1,234,567.89");
    CHECK(Money::fromFen(-10000000).toYuan() == "-100,000.00");
    CHECK(Money::fromFen(smallest).toYuan() == "-92,233,720,368,547,758.08");
}

TEST_CASE("what Money prints it reads back", "[base]")
{
    std::mt19937_64 random{20261121};
    for (int round = 0; round < 5000; ++round) {
        const Money money = Money::fromFen(randomFen(random));
        INFO(money.fen());
        REQUIRE(Money::parseYuan(money.toYuan()) == money);
        REQUIRE(Money::parseYuan("￥" + money.toYuan() + "元") == money);
    }
}

TEST_CASE("Money stands in capitals on receipts", "[base]")
{
    const auto capitals = [](std::string_view yuan) { return Money::parseYuan(yuan)->inCapitals(); };
    CHECK(capitals("1234.5") == "壹仟贰佰叁拾肆元伍角整");
    CHECK(capitals("0") == "零元整");
    CHECK(capitals("0.05") == "伍分");
    CHECK(capitals("0.5") == "伍角整");
    CHECK(capitals("0.55") == "伍角伍分");
    CHECK(capitals("1") == "壹元整");
    CHECK(capitals("1.05") == "壹元零伍分");
    CHECK(capitals("10") == "壹拾元整");
    CHECK(capitals("16.3") == "壹拾陆元叁角整");
    CHECK(capitals("101") == "壹佰零壹元整");
    CHECK(capitals("110") == "壹佰壹拾元整");
    CHECK(capitals("1001") == "壹仟零壹元整");
    CHECK(capitals("1010") == "壹仟零壹拾元整");
    CHECK(capitals("1409.50") == "壹仟肆佰零玖元伍角整");
    CHECK(capitals("6007.14") == "陆仟零柒元壹角肆分");
    CHECK(capitals("1680.32") == "壹仟陆佰捌拾元叁角贰分");
    CHECK(capitals("16409.02") == "壹万陆仟肆佰零玖元零贰分");
    CHECK(capitals("107000.53") == "壹拾万柒仟元伍角叁分");
    CHECK(capitals("10000") == "壹万元整");
    CHECK(capitals("10001") == "壹万零壹元整");
    CHECK(capitals("100100") == "壹拾万零壹佰元整");
    CHECK(capitals("1000000") == "壹佰万元整");
    CHECK(capitals("100000000") == "壹亿元整");
    CHECK(capitals("100000001") == "壹亿零壹元整");
    CHECK(capitals("100001000") == "壹亿零壹仟元整");
    CHECK(capitals("100010000") == "壹亿零壹万元整");
    CHECK(capitals("120000000") == "壹亿贰仟万元整");
    CHECK(capitals("1000000000000") == "壹万亿元整");
    CHECK(capitals("10000000000000000") == "壹亿亿元整");
    CHECK(capitals("-20.5") == "负贰拾元伍角整");
    CHECK(capitals("-0.01") == "负壹分");
    CHECK(capitals("92233720368547758.07") ==
          "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分");
    CHECK(Money::fromFen(smallest).inCapitals().starts_with("负玖亿"));
}

TEST_CASE("capitals mean the amount that they stand for and read no zero twice", "[base]")
{
    std::mt19937_64 random{365};
    for (int round = 0; round < 5000; ++round) {
        std::int64_t fen = randomFen(random) & greatest;
        if (round % 2 == 0) { // amounts with many zeros
            fen = fen / 1000 * 1000 % 10000000000000 + static_cast<std::int64_t>(random() % 2) * 100000000000;
        }
        const std::u32string words = toCodePoints(Money::fromFen(fen).inCapitals());
        INFO(fen << " " << fromCodePoints(words));
        REQUIRE(readCapitals(words) == static_cast<std::uint64_t>(fen));
        REQUIRE(words.find(U"零零") == std::u32string::npos);
        REQUIRE((words.back() == U'整') == (fen % 10 == 0));
    }
}

TEST_CASE("Money adds without overflow and keeps the laws of sums", "[base]")
{
    CHECK(Money::fromFen(greatest).plus(Money::fromFen(1)).error().code == amountOverflow);
    CHECK(Money::fromFen(smallest).minus(Money::fromFen(1)).error().code == amountOverflow);
    CHECK(Money::fromFen(smallest).times(-1).error().code == amountOverflow);
    CHECK(Money{}.minus(Money::fromFen(smallest)).error().code == amountOverflow);
    CHECK(Money::fromFen(250).times(-3)->fen() == -750);

    std::mt19937_64 random{42};
    for (int round = 0; round < 5000; ++round) {
        const Money a = Money::fromFen(randomFen(random));
        const Money b = Money::fromFen(randomFen(random));
        const Result<Money> sum = a.plus(b);
        REQUIRE(sum.has_value() == b.plus(a).has_value());
        if (sum) {
            REQUIRE(*sum == *b.plus(a));
            REQUIRE(*sum->minus(b) == a);
            REQUIRE((b.isNegative() ? *sum <= a : *sum >= a));
        }
        REQUIRE(*a.times(1) == a);
        REQUIRE(a.times(0)->isZero());
    }
}

TEST_CASE("A plain amount is read at once as it is read character by character", "[base]")
{
    std::mt19937 random{20261130};
    constexpr std::string_view marks = "0123456789012345678901234567890,,..-";
    int sound = 0;
    for (int round = 0; round < 50000; ++round) {
        std::string text(1 + random() % 20, ' ');
        for (char& each : text) {
            each = marks[random() % marks.size()];
        }
        CAPTURE(text);
        const Result<Money> plain = Money::parseYuan(text);
        const Result<Money> slow = Money::parseYuan(inFullWidth(text));
        REQUIRE(plain.has_value() == slow.has_value());
        if (plain) {
            REQUIRE(*plain == *slow);
            ++sound;
        }
    }
    CHECK(sound > 2000);
}

} // namespace tst_Money
