#include "base/IdentityNumber.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <sstream>
#include <type_traits>

namespace tst_IdentityNumber {

using namespace frontdesk;

namespace {

constexpr LocalDate today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{29}};

// The text is Catch's way of printing anything: an identity number must not be printable by it.
template <class T>
concept Printable = requires(std::ostream& stream, const T& value)
{
    stream << value;
};
static_assert(!Printable<IdentityNumber>);
static_assert(!std::is_convertible_v<IdentityNumber, std::string>);

ErrorCode refusal(IdentityKind kind, std::string_view typed)
{
    const auto number = IdentityNumber::parse(kind, typed, today);
    return number ? ErrorCode{"accepted"} : number.error().code;
}

std::string read(IdentityKind kind, std::string_view typed)
{
    const auto number = IdentityNumber::parse(kind, typed, today);
    return number ? std::string{number->inFull()} : std::string{number.error().code.name};
}

/// By the standard's own table of weights, apart from the way in which the program reckons.
std::string withCheckDigit(const std::string& first17)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr char digits[] = "10X98765432";
    int sum = 0;
    for (std::size_t at = 0; at < 17; ++at) {
        sum += weights[at] * (first17[at] - '0');
    }
    return first17 + digits[sum % 11];
}

} // namespace

TEST_CASE("A resident's number is read as people type it", "[base]")
{
    // The example of the standard itself.
    CHECK(read(IdentityKind::ResidentId, "11010519491231002X") == "11010519491231002X");
    CHECK(read(IdentityKind::ResidentId, "11010519491231002x") == "11010519491231002X");
    CHECK(read(IdentityKind::ResidentId, " 110105 19491231 002x ") == "11010519491231002X");
    CHECK(read(IdentityKind::ResidentId, "110105-19491231-002X") == "11010519491231002X");
    CHECK(read(IdentityKind::ResidentId, "１１０１０５１９４９１２３１００２ｘ") == "11010519491231002X");
    CHECK(read(IdentityKind::ResidentId, "440524188001010014") == "440524188001010014");
}

TEST_CASE("What is wrong with a resident's number is said exactly", "[base]")
{
    const auto error = [](std::string_view typed) {
        return IdentityNumber::parse(IdentityKind::ResidentId, typed, today).error();
    };
    using Args = std::vector<std::string>;

    CHECK(error("").code == identityEmpty);
    CHECK(error(" － ").code == identityEmpty);
    CHECK(error("1101051949123100").code == identityBadLength);
    CHECK(error("1101051949123100").args == Args{"16", "18"});
    CHECK(error("11010519491231002X9").args == Args{"19", "18"});
    CHECK(error("110105491231002").code == identityBadLength); // the cards of 15 digits are no longer valid
    CHECK(error("1101O519491231002X").code == identityBadCharacter);
    CHECK(error("1101O519491231002X").args == Args{"O", "5"});
    CHECK(error("110105 1949l231 002X").args == Args{"L", "12"});
    CHECK(error("110105 1949l231 002X").place->column == 12);
    CHECK(error("1101051949X231002X").args == Args{"X", "11"}); // only at the end
    CHECK(error("11010519490231002X").code == identityBadBirthDate);
    CHECK(error(withCheckDigit("11010520990101002")).code == identityBadBirthDate); // not born yet
    CHECK(error(withCheckDigit("11010517000101002")).code == identityBadBirthDate);
    CHECK(error("110105194912310021").code == identityBadCheckDigit);
    CHECK(error("810000199408230021").code == identityBadBeginning);
    CHECK(error("\xFF\xFE").code == identityBadCharacter);
    CHECK(IdentityNumber::parse(IdentityKind::ResidentId, withCheckDigit("11010520990101002")).has_value());
}

TEST_CASE("No error holds the number", "[base]")
{
    for (const IdentityKind kind : allIdentityKinds) {
        for (const char* typed : {"110105194912310021", "11010519490231002X", "1101051949123100", "810000199408230021",
                                  "110105194912310O2X", "C1234567890"}) {
            const auto number = IdentityNumber::parse(kind, typed, today);
            if (number) {
                continue;
            }
            std::string said;
            for (const std::string& arg : number.error().args) {
                said += arg + ' ';
            }
            INFO(nameOf(kind) << ' ' << typed << ": " << said);
            for (std::size_t at = 0; at + 4 <= std::string_view{typed}.size(); ++at) {
                CHECK(said.find(std::string_view{typed}.substr(at, 4)) == std::string::npos);
            }
        }
    }
}

TEST_CASE("Any one wrong digit and any two swapped neighbours are found", "[base]")
{
    std::mt19937 random{20261129};
    const auto below = [&](unsigned limit) { return random() % limit; };
    for (int round = 0; round < 200; ++round) {
        std::string first17 = std::to_string(110000 + below(540000)) + std::to_string(1930 + below(90)) + "0" +
                              std::to_string(1 + below(9)) + std::to_string(10 + below(18));
        first17 += std::to_string(100 + below(900));
        const std::string number = withCheckDigit(first17);
        INFO(number);
        REQUIRE(read(IdentityKind::ResidentId, number) == number);
        for (std::size_t at = 0; at < 17; ++at) {
            std::string wrong = number;
            wrong[at] = static_cast<char>('0' + (wrong[at] - '0' + 1 + static_cast<int>(below(9))) % 10);
            CHECK(refusal(IdentityKind::ResidentId, wrong).name != "accepted");
            if (at + 1 < 17 && number[at] != number[at + 1]) {
                wrong = number;
                std::swap(wrong[at], wrong[at + 1]);
                CHECK(refusal(IdentityKind::ResidentId, wrong).name != "accepted");
            }
        }
    }
}

TEST_CASE("Passports and permits are read by their shape", "[base]")
{
    CHECK(read(IdentityKind::Passport, "e12345678") == "E12345678");
    CHECK(read(IdentityKind::Passport, "EA1234567") == "EA1234567");
    CHECK(read(IdentityKind::Passport, "123456789") == "123456789");
    CHECK(refusal(IdentityKind::Passport, "E1234").name == "accepted");
    CHECK(refusal(IdentityKind::Passport, "E123") == identityBadLength);
    CHECK(refusal(IdentityKind::Passport, "E123456789") == identityBadLength);
    CHECK(refusal(IdentityKind::Passport, "E1234567甲") == identityBadCharacter);
    CHECK(refusal(IdentityKind::Passport, "ABCDEFG") == identityBadCharacter); // a name

    CHECK(read(IdentityKind::HongKongMacauPermit, "h12345678") == "H12345678");
    CHECK(read(IdentityKind::HongKongMacauPermit, "M12345678（01）") == "M1234567801");
    CHECK(refusal(IdentityKind::HongKongMacauPermit, "C12345678") == identityBadBeginning);
    CHECK(refusal(IdentityKind::HongKongMacauPermit, "112345678") == identityBadCharacter);
    CHECK(refusal(IdentityKind::HongKongMacauPermit, "H123456789") == identityBadLength);

    CHECK(read(IdentityKind::TaiwanPermit, "０1234567") == "01234567");
    CHECK(refusal(IdentityKind::TaiwanPermit, "0123456A") == identityBadCharacter);
    CHECK(refusal(IdentityKind::TaiwanPermit, "0123456") == identityBadLength);

    const std::string residence = withCheckDigit("81000019940823002");
    CHECK(read(IdentityKind::ResidencePermit, residence) == residence);
    CHECK(refusal(IdentityKind::ResidencePermit, withCheckDigit("84000019940823002")) == identityBadBeginning);
    CHECK(refusal(IdentityKind::ResidencePermit, "11010519491231002X") == identityBadBeginning);

    CHECK(read(IdentityKind::ForeignPermanentPermit, "can310012345678") == "CAN310012345678");
    CHECK(refusal(IdentityKind::ForeignPermanentPermit, "CA3310012345678") == identityBadCharacter);
    CHECK(refusal(IdentityKind::ForeignPermanentPermit, "CAN31001234567") == identityBadLength);
    const std::string card2023 = withCheckDigit("91112419810305001");
    CHECK(read(IdentityKind::ForeignPermanentPermit, card2023) == card2023);
    CHECK(refusal(IdentityKind::ForeignPermanentPermit, "11010519491231002X") == identityBadBeginning);
}

TEST_CASE("A masked number shows its ends alone", "[base]")
{
    const auto masked = [](IdentityKind kind, std::string_view typed) {
        return IdentityNumber::parse(kind, typed).value().masked();
    };
    CHECK(masked(IdentityKind::ResidentId, "11010519491231002X") == "1****************X");
    CHECK(masked(IdentityKind::Passport, "E12345678") == "E*******8");
    CHECK(masked(IdentityKind::TaiwanPermit, "01234567") == "0******7");
}

TEST_CASE("Two ways of writing one number are equal, two documents are not", "[base]")
{
    const auto number = IdentityNumber::parse(IdentityKind::TaiwanPermit, "0123 4567").value();
    CHECK((number == IdentityNumber::parse(IdentityKind::TaiwanPermit, "01234567").value()));
    CHECK_FALSE((number == IdentityNumber::parse(IdentityKind::Passport, "01234567").value()));
}

TEST_CASE("The likely document is guessed from what was typed", "[base]")
{
    CHECK(IdentityNumber::likelyKind("11010519491231002X") == IdentityKind::ResidentId);
    CHECK(IdentityNumber::likelyKind("810000 19940823 0021") == IdentityKind::ResidencePermit);
    CHECK(IdentityNumber::likelyKind("911124198103050012") == IdentityKind::ForeignPermanentPermit);
    CHECK(IdentityNumber::likelyKind("CAN310012345678") == IdentityKind::ForeignPermanentPermit);
    CHECK(IdentityNumber::likelyKind("H12345678") == IdentityKind::HongKongMacauPermit);
    CHECK(IdentityNumber::likelyKind("01234567") == IdentityKind::TaiwanPermit);
    CHECK(IdentityNumber::likelyKind("E12345678") == IdentityKind::Passport);
    CHECK_FALSE(IdentityNumber::likelyKind("张三").has_value());
    CHECK_FALSE(IdentityNumber::likelyKind("").has_value());
}

TEST_CASE("Kinds of documents are stored by names of their own", "[base]")
{
    std::set<std::string_view> names;
    for (const IdentityKind kind : allIdentityKinds) {
        CHECK(names.insert(nameOf(kind)).second);
        CHECK(identityKindOf(nameOf(kind)) == kind);
    }
    CHECK_FALSE(identityKindOf("driving_licence").has_value());
}

} // namespace tst_IdentityNumber
