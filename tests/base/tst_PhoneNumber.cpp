#include "base/PhoneNumber.h"

#include <catch2/catch.hpp>
#include <random>

namespace tst_PhoneNumber {

using namespace frontdesk;

namespace {

struct Row {
    const char* typed;
    PhoneKind kind;
    const char* digits;
    const char* extension;
    const char* display;
};

std::string randomDigits(std::mt19937& random, std::size_t count)
{
    std::string digits;
    while (digits.size() < count) {
        digits += static_cast<char>('0' + random() % 10);
    }
    return digits;
}

/// A number of each kind, as the numbering plan has them.
std::string randomNumber(std::mt19937& random)
{
    const auto among = [&random](std::initializer_list<const char*> list) {
        return std::string{*(list.begin() + random() % list.size())};
    };
    const std::string first(1, static_cast<char>('2' + random() % 7));
    switch (random() % 9) {
    case 0:
        return "1" + std::string(1, static_cast<char>('3' + random() % 7)) + randomDigits(random, 9);
    case 1:
        return among({"010", "020", "021", "025", "029"}) + first + randomDigits(random, 7);
    case 2:
        return among({"0311", "0571", "0755", "0898", "0991"}) + first + randomDigits(random, 6 + random() % 2);
    case 3:
        return first + randomDigits(random, 6 + random() % 2);
    case 4:
        return among({"400", "800"}) + randomDigits(random, 7);
    case 5:
        return among({"95588", "95013123456", "96110", "12345", "10086", "110", "118114"});
    case 6:
        return "+85" + among({"2", "3"}) + first + randomDigits(random, 7);
    case 7:
        return among({"+1", "+44", "+81", "+65", "+971", "+7"}) + first + randomDigits(random, 7 + random() % 3);
    default:
        return among({"010", "0571"}) + among({"12345", "96110", "95588"});
    }
}

} // namespace

TEST_CASE("PhoneNumber reads numbers as callers give them", "[base]")
{
    const Row rows[] = {
        {"13800138000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"138 0013 8000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"138-0013-8000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"138-00138-000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"１３８００１３８０００", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"+86 138 0013 8000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"＋８６－13800138000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"008613800138000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"8613800138000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"86-13800138000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"013800138000", PhoneKind::Mobile, "13800138000", "", "138 0013 8000"},
        {"13800138000转1234", PhoneKind::Mobile, "13800138000", "1234", "138 0013 8000-1234"},
        {"13800138000-1234", PhoneKind::Mobile, "13800138000", "1234", "138 0013 8000-1234"},
        {"02158881234", PhoneKind::Landline, "02158881234", "", "021-5888 1234"},
        {"021-58881234", PhoneKind::Landline, "02158881234", "", "021-5888 1234"},
        {"（021）5888 1234", PhoneKind::Landline, "02158881234", "", "021-5888 1234"},
        {"021-5888-1234", PhoneKind::Landline, "02158881234", "", "021-5888 1234"},
        {"+86 (21) 5888 1234", PhoneKind::Landline, "02158881234", "", "021-5888 1234"},
        {"+86 021 58881234", PhoneKind::Landline, "02158881234", "", "021-5888 1234"},
        {"0086-21-58881234", PhoneKind::Landline, "02158881234", "", "021-5888 1234"},
        {"862158881234", PhoneKind::Landline, "02158881234", "", "021-5888 1234"},
        {"021-58881234转805", PhoneKind::Landline, "02158881234", "805", "021-5888 1234-805"},
        {"021-58881234 转接 805", PhoneKind::Landline, "02158881234", "805", "021-5888 1234-805"},
        {"021-58881234轉805", PhoneKind::Landline, "02158881234", "805", "021-5888 1234-805"},
        {"021-58881234-805", PhoneKind::Landline, "02158881234", "805", "021-5888 1234-805"},
        {"021-58881234分机805", PhoneKind::Landline, "02158881234", "805", "021-5888 1234-805"},
        {"021-58881234 ext. 0805", PhoneKind::Landline, "02158881234", "0805", "021-5888 1234-0805"},
        {"02158881234#805", PhoneKind::Landline, "02158881234", "805", "021-5888 1234-805"},
        {"02158881234X805", PhoneKind::Landline, "02158881234", "805", "021-5888 1234-805"},
        {"0571-88881234", PhoneKind::Landline, "057188881234", "", "0571-8888 1234"},
        {"0556 5551234", PhoneKind::Landline, "05565551234", "", "0556-555 1234"},
        {"0556-5551234-8", PhoneKind::Landline, "05565551234", "8", "0556-555 1234-8"},
        {"010-12345", PhoneKind::Landline, "01012345", "", "010-12345"},
        {"0571-96110", PhoneKind::Landline, "057196110", "", "0571-96110"},
        {"58881234", PhoneKind::LocalLandline, "58881234", "", "5888 1234"},
        {"5888-1234", PhoneKind::LocalLandline, "58881234", "", "5888 1234"},
        {"5551234", PhoneKind::LocalLandline, "5551234", "", "555 1234"},
        {"58881234-805", PhoneKind::LocalLandline, "58881234", "805", "5888 1234-805"},
        {"5551234-8", PhoneKind::LocalLandline, "5551234", "8", "555 1234-8"},
        {"86123456", PhoneKind::LocalLandline, "86123456", "", "8612 3456"},
        {"86555723-4567", PhoneKind::LocalLandline, "86555723", "4567", "8655 5723-4567"},
        {"400-820-8820", PhoneKind::FreeService, "4008208820", "", "400-820-8820"},
        {"4008-111-111", PhoneKind::FreeService, "4008111111", "", "400-811-1111"},
        {"+86 400 820 8820", PhoneKind::FreeService, "4008208820", "", "400-820-8820"},
        {"8008208820转2", PhoneKind::FreeService, "8008208820", "2", "800-820-8820-2"},
        {"400-820-8820-1", PhoneKind::FreeService, "4008208820", "1", "400-820-8820-1"},
        {"110", PhoneKind::ShortCode, "110", "", "110"},
        {"119", PhoneKind::ShortCode, "119", "", "119"},
        {"120", PhoneKind::ShortCode, "120", "", "120"},
        {"12345", PhoneKind::ShortCode, "12345", "", "12345"},
        {"10086", PhoneKind::ShortCode, "10086", "", "10086"},
        {"+8695588", PhoneKind::ShortCode, "95588", "", "95588"},
        {"95588", PhoneKind::ShortCode, "95588", "", "95588"},
        {"95588-1", PhoneKind::ShortCode, "95588", "1", "95588-1"},
        {"9501312345678", PhoneKind::ShortCode, "9501312345678", "", "9501312345678"},
        {"96110", PhoneKind::ShortCode, "96110", "", "96110"},
        {"962121", PhoneKind::ShortCode, "962121", "", "962121"},
        {"118114", PhoneKind::ShortCode, "118114", "", "118114"},
        {"805", PhoneKind::Extension, "805", "", "805"},
        {"ext 805", PhoneKind::Extension, "805", "", "805"},
        {"分机0805", PhoneKind::Extension, "0805", "", "0805"},
        {"01", PhoneKind::Extension, "01", "", "01"},
        {"880123", PhoneKind::Extension, "880123", "", "880123"},
        {"+852 2345 6789", PhoneKind::OutsideMainland, "85223456789", "", "+852 2345 6789"},
        {"00852-23456789", PhoneKind::OutsideMainland, "85223456789", "", "+852 2345 6789"},
        {"+852 2345 6789-12", PhoneKind::OutsideMainland, "85223456789", "12", "+852 2345 6789 ext 12"},
        {"+853 2888 1234", PhoneKind::OutsideMainland, "85328881234", "", "+853 2888 1234"},
        {"+886 912 345 678", PhoneKind::OutsideMainland, "886912345678", "", "+886 912 345 678"},
        {"+886 (0)2 2345 6789", PhoneKind::OutsideMainland, "886223456789", "", "+886 223 456 789"},
        {"+886-0912-345-678", PhoneKind::OutsideMainland, "886912345678", "", "+886 912 345 678"},
        {"+1 (415) 555-2671", PhoneKind::OutsideMainland, "14155552671", "", "+1 415 555 2671"},
        {"+44 (0)20 7946 0958", PhoneKind::OutsideMainland, "442079460958", "", "+44 207 946 0958"},
        {"001-415-555-2671 x12", PhoneKind::OutsideMainland, "14155552671", "12", "+1 415 555 2671 ext 12"},
    };
    for (const Row& row : rows) {
        INFO(row.typed);
        const Result<PhoneNumber> number = PhoneNumber::parse(row.typed);
        REQUIRE(number.has_value());
        CHECK(number->kind() == row.kind);
        CHECK(number->digits() == row.digits);
        CHECK(number->extension() == row.extension);
        CHECK(number->display() == row.display);
    }
}

TEST_CASE("PhoneNumber refuses what nobody can dial", "[base]")
{
    CHECK(PhoneNumber::parse("").error().code == emptyPhone);
    CHECK(PhoneNumber::parse(" 　").error().code == emptyPhone);
    for (const char* wrong : {"1",
                              "+",
                              "-",
                              "()",
                              "ext",
                              "转",
                              "1380013800",
                              "138001380001",
                              "12800138000",
                              "021-5888123",
                              "0100-5888123",
                              "0138123456",
                              "1234567",
                              "999999999",
                              "+86 805",
                              "+86 58881234",
                              "+852 2345 678",
                              "+852 2345 67890",
                              "+886 00 1234 5678",
                              "+0123456789",
                              "+12345",
                              "+1234567890123456",
                              "02158881234转1234567",
                              "58881234转",
                              "400820882",
                              "40082088201",
                              "852-23456789",
                              "95588转12345",
                              "9512345",
                              "01095588123",
                              "057196110123",
                              "13800138000/13900139000",
                              "12345678901234567890"}) {
        INFO(wrong);
        const Result<PhoneNumber> number = PhoneNumber::parse(wrong);
        REQUIRE_FALSE(number);
        CHECK(number.error().code == badPhone);
        CHECK(number.error().args.at(0) == wrong);
    }
}

TEST_CASE("PhoneNumber says which character belongs to no number", "[base]")
{
    CHECK(PhoneNumber::parse("138张0138000").error().place->column == 4);
    CHECK(PhoneNumber::parse("138+0138000").error().place->column == 4);
    CHECK(PhoneNumber::parse("021-58881234转805转6").error().place->column == 17);
    CHECK_FALSE(PhoneNumber::parse("1380013800").error().place.has_value());
}

TEST_CASE("numbers that can be dialled from abroad have an international form", "[base]")
{
    CHECK(PhoneNumber::parse("138 0013 8000")->e164() == "+8613800138000");
    CHECK(PhoneNumber::parse("021-58881234转805")->e164() == "+862158881234");
    CHECK(PhoneNumber::parse("+852 2345 6789")->e164() == "+85223456789");
    CHECK(PhoneNumber::parse("58881234")->e164() == std::nullopt);
    CHECK(PhoneNumber::parse("4008208820")->e164() == std::nullopt);
    CHECK(PhoneNumber::parse("12345")->e164() == std::nullopt);
    CHECK(PhoneNumber::parse("805")->e164() == std::nullopt);
}

TEST_CASE("masked numbers show enough to recognise and too little to dial", "[base]")
{
    const auto masked = [](std::string_view typed) { return PhoneNumber::parse(typed)->masked(); };
    CHECK(masked("13800138000") == "138****8000");
    CHECK(masked("13800138000-1234") == "138****8000");
    CHECK(masked("021-58881234-805") == "021-****1234");
    CHECK(masked("0556-5551234") == "0556-****1234");
    CHECK(masked("58881234") == "****1234");
    CHECK(masked("+852 2345 6789") == "+852 ****6789");
    CHECK(masked("+1 234567") == "+1 ****67");
    CHECK(masked("400-820-8820") == "400-820-8820");
    CHECK(masked("12345") == "12345");
    CHECK(masked("805") == "805");
}

TEST_CASE("two ways of writing one number are equal", "[base]")
{
    CHECK(*PhoneNumber::parse("+86 138-0013-8000") == *PhoneNumber::parse("１３８００１３８０００"));
    CHECK(*PhoneNumber::parse("021-58881234转805") == *PhoneNumber::parse("(021) 5888 1234 ext 805"));
    CHECK(*PhoneNumber::parse("021-58881234") != *PhoneNumber::parse("021-58881234-805"));
    CHECK(*PhoneNumber::parse("58881234") != *PhoneNumber::parse("021-58881234"));
    CHECK(*PhoneNumber::parse("ext 110") != *PhoneNumber::parse("110"));
}

TEST_CASE("what PhoneNumber shows it reads back, with and without an extension", "[base]")
{
    std::mt19937 random{20261121};
    for (int round = 0; round < 20000; ++round) {
        std::string typed = randomNumber(random);
        if (random() % 2 == 0) {
            typed += "转" + randomDigits(random, 1 + random() % 4);
        }
        INFO(typed);
        const Result<PhoneNumber> number = PhoneNumber::parse(typed);
        REQUIRE(number.has_value());
        INFO(number->display());
        const Result<PhoneNumber> again = PhoneNumber::parse(number->display());
        REQUIRE(again.has_value());
        REQUIRE(*again == *number);
        if (const auto international = number->e164()) {
            const Result<PhoneNumber> dialled = PhoneNumber::parse(*international);
            REQUIRE(dialled.has_value());
            REQUIRE(dialled->digits() == number->digits());
        }
    }
}

TEST_CASE("anything typed is either refused or a number that stays itself", "[base]")
{
    static const std::vector<std::string> pieces{"0", "1", "2", "3",  "5", "8", "9", "86", "00", "+",   "-",
                                                 "(", ")", " ", "转", "x", "#", ".", "张", "95", "852", "１"};
    std::mt19937 random{3};
    int read = 0;
    for (int round = 0; round < 100000; ++round) {
        std::string typed;
        for (unsigned length = random() % 14; length > 0; --length) {
            typed += pieces[random() % pieces.size()];
        }
        const Result<PhoneNumber> number = PhoneNumber::parse(typed);
        if (!number) {
            continue;
        }
        ++read;
        INFO(typed << " is " << number->display());
        REQUIRE(number->digits().find_first_not_of("0123456789") == std::string::npos);
        REQUIRE(number->digits().size() >= 2);
        if (number->kind() != PhoneKind::Extension) {
            REQUIRE(PhoneNumber::parse(number->display()) == *number);
        }
    }
    CHECK(read > 1000);
}

} // namespace tst_PhoneNumber
