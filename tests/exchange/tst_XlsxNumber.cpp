#include "exchange/XlsxNumber.h"

#include <catch2/catch.hpp>

namespace tst_XlsxNumber {

using namespace frontdesk;

namespace {

std::string shown(double number, XlsxNumberFormat format, XlsxEpoch epoch = XlsxEpoch::From1900)
{
    return shownNumber(number, format, epoch);
}

} // namespace

TEST_CASE("Numbers are shown as a sheet shows them", "[xlsx]")
{
    CHECK(shown(13800138000.0, {}) == "13800138000");
    CHECK(shown(1203, {}) == "1203");
    CHECK(shown(-0.5, {}) == "-0.5");
    CHECK(shown(0.1 + 0.2, {}) == "0.3");
    CHECK(shown(123456789012345.0, {}) == "123456789012345");
    CHECK(shown(0.15, {XlsxFormat::Percent}) == "15%");
    CHECK(shown(0.07, {XlsxFormat::Percent}) == "7%");
    CHECK(shown(301, {XlsxFormat::Padded, 4}) == "0301");
    CHECK(shown(13010, {XlsxFormat::Padded, 4}) == "13010");
    CHECK(shown(1.5, {XlsxFormat::Padded, 4}) == "1.5");
}

TEST_CASE("Days are counted from 1900 with its wrong leap day, or from 1904", "[xlsx]")
{
    CHECK(shown(1, {XlsxFormat::Date}) == "1900-01-01");
    CHECK(shown(59, {XlsxFormat::Date}) == "1900-02-28");
    CHECK(shown(61, {XlsxFormat::Date}) == "1900-03-01");
    CHECK(shown(46347, {XlsxFormat::Date}) == "2026-11-21");
    CHECK(shown(44885, {XlsxFormat::Date}, XlsxEpoch::From1904) == "2026-11-21");
    CHECK(shown(0, {XlsxFormat::Date}, XlsxEpoch::From1904) == "1904-01-01");
    CHECK(shown(2958465, {XlsxFormat::Date}) == "9999-12-31");
    CHECK(shown(2958466, {XlsxFormat::Date}) == "2958466");
    CHECK(shown(-1, {XlsxFormat::Date}) == "-1");
    CHECK(shown(1e300, {XlsxFormat::Date}) == "1e+300");
}

TEST_CASE("Times are shown with seconds only where there are some", "[xlsx]")
{
    CHECK(shown(46347.354166666664, {XlsxFormat::DateTime}) == "2026-11-21 08:30");
    CHECK(shown(46347, {XlsxFormat::DateTime}) == "2026-11-21");
    CHECK(shown(46347.354166666664, {XlsxFormat::Time}) == "08:30");
    CHECK(shown(46347.354166666664, {XlsxFormat::Date}) == "2026-11-21");
    CHECK(shown(0.354166666666667, {XlsxFormat::Date}) == "08:30");
    CHECK(shown(0.99999999, {XlsxFormat::DateTime}) == "1900-01-01");
    CHECK(shown(0.35422453703703705, {XlsxFormat::Time}) == "08:30:05");
    CHECK(shown(1.5, {XlsxFormat::Elapsed}) == "36:00");
}

TEST_CASE("What a number format makes of a number is told from its code", "[xlsx]")
{
    const auto kind = [](const char* code) { return formatOfCode(code).kind; };
    CHECK(kind("General") == XlsxFormat::General);
    CHECK(kind("yyyy-mm-dd") == XlsxFormat::Date);
    CHECK(kind(R"(yyyy"年"m"月"d"日";@)") == XlsxFormat::Date);
    CHECK(kind(R"([$-404]e/m/d)") == XlsxFormat::Date);
    CHECK(kind(R"(m"月"d"日")") == XlsxFormat::Date);
    CHECK(kind("mmm") == XlsxFormat::Date);
    CHECK(kind("yyyy/m/d h:mm") == XlsxFormat::DateTime);
    CHECK(kind("h:mm AM/PM") == XlsxFormat::Time);
    CHECK(kind("mm:ss") == XlsxFormat::Time);
    CHECK(kind("[h]:mm:ss") == XlsxFormat::Elapsed);
    CHECK(kind("0.0%") == XlsxFormat::Percent);
    CHECK(kind("#,##0.00") == XlsxFormat::General);
    CHECK(kind(R"(0.00"days")") == XlsxFormat::General);
    CHECK(kind(R"([Red]0.00)") == XlsxFormat::General);
    CHECK(kind(R"(0\d)") == XlsxFormat::General);
    CHECK(kind("0.00E+00") == XlsxFormat::General);
    CHECK(kind("@") == XlsxFormat::General);
    CHECK(kind("\"open") == XlsxFormat::General);
    CHECK(kind("[h") == XlsxFormat::Elapsed);
    CHECK(kind("") == XlsxFormat::General);
    CHECK(kind("0") == XlsxFormat::General);
    CHECK(formatOfCode("0000") == XlsxNumberFormat{XlsxFormat::Padded, 4});
}

TEST_CASE("Built-in formats are known, those of East Asian versions too", "[xlsx]")
{
    CHECK(builtInFormat(0).kind == XlsxFormat::General);
    CHECK(builtInFormat(9).kind == XlsxFormat::Percent);
    CHECK(builtInFormat(14).kind == XlsxFormat::Date);
    CHECK(builtInFormat(20).kind == XlsxFormat::Time);
    CHECK(builtInFormat(22).kind == XlsxFormat::DateTime);
    CHECK(builtInFormat(31).kind == XlsxFormat::Date);
    CHECK(builtInFormat(32).kind == XlsxFormat::Time);
    CHECK(builtInFormat(46).kind == XlsxFormat::Elapsed);
    CHECK(builtInFormat(57).kind == XlsxFormat::Date);
    CHECK(builtInFormat(49).kind == XlsxFormat::General);
}

} // namespace tst_XlsxNumber
