#include "base/TextEncoding.h"
#include "base/Utf8.h"

#include <catch2/catch.hpp>
#include <random>
#include <unicode/ucnv.h>

namespace tst_TextEncoding {

using namespace frontdesk;

namespace {

std::string bytesOf(const std::string& utf8, const char* converter)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string bytes(utf8.size() * 4 + 8, '\0');
    const auto length = ucnv_convert(converter, "UTF-8", bytes.data(), static_cast<int32_t>(bytes.size()), utf8.data(),
                                     static_cast<int32_t>(utf8.size()), &status);
    REQUIRE(U_SUCCESS(status) != 0);
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

std::string decoded(std::string_view bytes, TextEncoding encoding)
{
    const auto text = decodeText(bytes, encoding);
    REQUIRE(text.has_value());
    return text->text;
}

const std::string simplified =
    "姓名,电话,房号,备注\n王芳,13800138000,3栋1203,漏水\n欧阳娜娜,02787654321,5栋0701,停车\n";
const std::string traditional = "姓名,電話,房號,備註\n陳美玲,0912345678,三棟十二樓,漏水\n";

} // namespace

TEST_CASE("The encoding of a table is told from its bytes", "[encoding]")
{
    CHECK(guessEncoding("") == TextEncoding::Utf8);
    CHECK(guessEncoding("name,phone\n") == TextEncoding::Utf8);
    CHECK(guessEncoding(simplified) == TextEncoding::Utf8);
    CHECK(guessEncoding("\xEF\xBB\xBF" + simplified) == TextEncoding::Utf8);
    CHECK(guessEncoding(bytesOf(simplified, "gb18030")) == TextEncoding::Gb18030);
    CHECK(guessEncoding(bytesOf(traditional, "Big5")) == TextEncoding::Big5);
    CHECK(guessEncoding(bytesOf("\uFEFF" + simplified, "UTF-16LE")) == TextEncoding::Utf16Le);
    CHECK(guessEncoding(bytesOf("\uFEFF" + traditional, "UTF-16BE")) == TextEncoding::Utf16Be);
    CHECK(guessEncoding(bytesOf(simplified, "UTF-16LE")) == TextEncoding::Utf16Le);
    CHECK(guessEncoding(bytesOf(simplified, "UTF-16BE")) == TextEncoding::Utf16Be);
}

TEST_CASE("Short texts, rare names and traditional characters in GB18030 are told too", "[encoding]")
{
    for (const char* words :
         {"姓名", "王", "单位", "电话号码", "李沁,138", "朱镕基", "喆", "龍,騰,陳,張", "业主：赵堃"}) {
        INFO(words);
        CHECK(guessEncoding(bytesOf(words, "gb18030")) == TextEncoding::Gb18030);
    }
    for (const char* words : {"姓名,電話", "陳大文", "客戶名稱", "電話號碼", "住戶：李小明"}) {
        INFO(words);
        CHECK(guessEncoding(bytesOf(words, "Big5")) == TextEncoding::Big5);
    }
}

TEST_CASE("A UTF-8 text with a broken place stays UTF-8", "[encoding]")
{
    std::string bytes = simplified;
    bytes.insert(bytes.find("漏水"), "\xE6\xB0");
    CHECK(guessEncoding(bytes) == TextEncoding::Utf8);
    const auto text = decodeText(bytes, TextEncoding::Utf8);
    REQUIRE(text.has_value());
    CHECK(text->lost == 1);
    CHECK(text->text.find("\uFFFD漏水") != std::string::npos);
    CHECK(isValidUtf8(text->text));
}

TEST_CASE("Texts in every encoding come out as the same UTF-8, without a mark", "[encoding]")
{
    CHECK(decoded("\xEF\xBB\xBF" + simplified, TextEncoding::Utf8) == simplified);
    CHECK(decoded(bytesOf(simplified, "gb18030"), TextEncoding::Gb18030) == simplified);
    CHECK(decoded(bytesOf(traditional, "Big5"), TextEncoding::Big5) == traditional);
    CHECK(decoded(bytesOf("\uFEFF" + simplified, "UTF-16LE"), TextEncoding::Utf16Le) == simplified);
    CHECK(decoded(bytesOf("\uFEFF" + simplified, "UTF-16BE"), TextEncoding::Utf16Be) == simplified);
    std::string longText;
    for (int i = 0; i < 20000; ++i) {
        longText += "漏" + std::to_string(i);
    }
    CHECK(decoded(bytesOf(longText, "gb18030"), TextEncoding::Gb18030) == longText);
}

TEST_CASE("What cannot be read is counted and shown as lost", "[encoding]")
{
    const auto broken = decodeText("\xCD\xF5\xFF\xFF,ok\x81", TextEncoding::Gb18030);
    REQUIRE(broken.has_value());
    CHECK(broken->lost >= 2);
    CHECK(broken->text.starts_with("王\uFFFD"));
    CHECK(broken->text.find(",ok\uFFFD") != std::string::npos);
    const auto odd = decodeText(std::string_view{"a\0b", 3}, TextEncoding::Utf16Le);
    REQUIRE(odd.has_value());
    CHECK(odd->lost == 1);
}

TEST_CASE("Wild bytes are read as something in every encoding", "[encoding]")
{
    std::mt19937 random{20261121};
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 64, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random());
        }
        static_cast<void>(guessEncoding(bytes));
        for (const TextEncoding encoding : textEncodings) {
            const auto text = decodeText(bytes, encoding);
            REQUIRE(text.has_value());
            REQUIRE(isValidUtf8(text->text));
        }
    }
}

TEST_CASE("Encodings have names", "[encoding]")
{
    for (const TextEncoding encoding : textEncodings) {
        CHECK(encodingNamed(nameOf(encoding)) == encoding);
    }
    CHECK(encodingNamed("EBCDIC") == std::nullopt);
}

} // namespace tst_TextEncoding
