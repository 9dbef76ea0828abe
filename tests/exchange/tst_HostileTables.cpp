#include "exchange/TableFile.h"
#include "exchange/XlsxMaker.h"

#include <catch2/catch.hpp>
#include <random>

namespace tst_HostileTables {

using namespace frontdesk;

namespace {

/// Small limits: what is tried here is harm, not size.
TableLimits smallLimits()
{
    TableLimits limits;
    limits.rows = 1000;
    limits.cells = 10'000;
    limits.partBytes = std::size_t{1024} * 1024;
    limits.unpackedBytes = std::size_t{4} * 1024 * 1024;
    limits.ratioFrom = std::size_t{256} * 1024;
    return limits;
}

void readAnything(const std::string& bytes)
{
    const auto table = TableFile::readBytes(bytes, "t", {}, smallLimits());
    if (table) {
        REQUIRE_FALSE(table->rows.empty());
        for (const TableRow& row : table->rows) {
            REQUIRE(row.number > 0);
        }
    } else {
        REQUIRE_FALSE(table.error().code.name.empty());
    }
}

XlsxMaker wholeFile()
{
    return {
        .sheet =
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46347.5</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>x_x000D_</t></is></c><c r="B2" t="b"><v>1</v></c></row>)",
        .afterSheet = R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells>)",
        .strings = "<si><r><t>姓</t></r><r><t>名</t></r></si>",
        .numberFormats = R"(<numFmt numFmtId="176" formatCode="[$-804]yyyy/m/d;@"/>)",
        .styles = R"(<xf numFmtId="0"/><xf numFmtId="176"/>)"};
}

void spoil(std::string& bytes, std::mt19937& random, std::string_view with)
{
    for (std::size_t left = 1 + random() % 8; left > 0 && !bytes.empty(); --left) {
        const std::size_t at = random() % bytes.size();
        switch (random() % 5) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes.erase(at, 1 + random() % 9);
            break;
        case 2:
            bytes.insert(at, std::string{with.substr(random() % with.size(), 1 + random() % 6)});
            break;
        case 3:
            bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 40));
            break;
        default:
            bytes.resize(at);
        }
    }
}

} // namespace

TEST_CASE("Thousands of spoilt zip files are read or refused, none does harm", "[hostile]")
{
    std::mt19937 random{11};
    const std::string whole = wholeFile().bytes();
    for (int round = 0; round < 5000; ++round) {
        std::string bytes = whole;
        spoil(bytes, random, std::string_view{"PK\x01\x02PK\x05\x06\xFF\xFF\xFF\xFF\0\0\0\0", 16});
        readAnything(bytes);
    }
    for (std::size_t length = 0; length < whole.size(); length += 3) {
        readAnything(whole.substr(0, length));
    }
}

TEST_CASE("Thousands of spoilt parts within a sound zip file are read or refused, none does harm", "[hostile]")
{
    std::mt19937 random{12};
    const auto whole = wholeFile().parts();
    for (int round = 0; round < 3000; ++round) {
        auto parts = whole;
        auto part = parts.begin();
        std::advance(part, static_cast<std::ptrdiff_t>(random() % parts.size()));
        spoil(part->second, random, "<c r=\"ZZZ999\"><v>9e999</v></row>&#x0;-1]]>\"");
        if (random() % 8 == 0) {
            parts.erase(part);
        }
        readAnything(zipOf(parts));
    }
}

TEST_CASE("Files of nothing but wild bytes are read or refused", "[hostile]")
{
    std::mt19937 random{13};
    for (int round = 0; round < 3000; ++round) {
        std::string bytes(random() % 2000, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random());
        }
        readAnything(bytes);
    }
    readAnything(std::string(100'000, '"'));
    readAnything(std::string(100'000, ','));
    readAnything(std::string(100'000, '\n'));
    readAnything(std::string(100'000, '\0'));
    readAnything(std::string(200'000, 'x'));
    readAnything("\"" + std::string(200'000, '\n'));
}

} // namespace tst_HostileTables
