#include "exchange/PackSheets.h"

#include "exchange/PdfText.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"
#include "rules/PackReader.h"
#include "rules/Vocabulary.h"

#include <QRegularExpression>
#include <array>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

namespace tst_PackSheets {

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

PackSheets papersOf(const std::string& pack)
{
    SheetApplication::get();
    return {PackPart::of(shipped(), pack).value(),
            vocabulary(),
            {.unit = "和邦物业", .date = QStringLiteral("2026-11-29")}};
}

std::string pdfTextOf(const Sheet& sheet)
{
    const QByteArray bytes = SheetPdf::bytes(sheet);
    return PdfText::read({bytes.data(), static_cast<std::size_t>(bytes.size())}, "x.pdf").value();
}

} // namespace

TEST_CASE("The desk card of each shipped pack fits one A5 page and has the core moments", "[paper]")
{
    for (const std::string name : shippedPacks) {
        CAPTURE(name);
        const Sheet card = papersOf(name).deskCard();
        CHECK(card.size == Sheet::Size::A5);
        CHECK(SheetLayout(card).pages() == 1);
        const QString text = SheetLayout(card).text();
        for (const char* const moment :
             {"call.answered", "call.hold.started", "call.recap", "call.closing", "call.emergency"}) {
            CAPTURE(moment);
            CHECK(text.contains(QString::fromStdString(vocabulary().moment(moment)->label.en)));
        }
        CHECK(text.contains(QStringLiteral("Not to be said")));
        CHECK(text.contains(QStringLiteral("3 ring")));
        CHECK_FALSE(text.contains(QLatin1Char('{')));
        CHECK(card.blocks.size() > 20); // what had to go is little beside what stays
    }
    CHECK(pdfTextOf(papersOf("base").deskCard()).find("请问有什么可以帮您") != std::string::npos);
}

TEST_CASE("The sign-in sheet lists everybody with room to sign, and guests", "[paper]")
{
    const Sheet sheet = papersOf("reception").signIn({"李雷", "韩梅梅"});
    REQUIRE(sheet.blocks.last().kind == SheetBlock::Kind::Table);
    CHECK(sheet.blocks.last().rows.size() == 6);
    CHECK(sheet.blocks.last().rowHeight >= 24);
    const std::string text = pdfTextOf(sheet);
    CHECK(text.find("李雷") != std::string::npos);
    CHECK(text.find("韩梅梅") != std::string::npos);
    CHECK(text.find("2026.11") != std::string::npos);
}

TEST_CASE("The short test tells its number, and its answers stand on a page of their own", "[paper]")
{
    for (const std::string name : shippedPacks) {
        CAPTURE(name);
        const Sheet test = papersOf(name).shortTest(2026112901);
        CHECK(test.about.contains(QStringLiteral("2026112901")));
        CHECK(SheetLayout(test).text() == SheetLayout(papersOf(name).shortTest(2026112901)).text());
        REQUIRE(test.blocks.last().kind == SheetBlock::Kind::Table);
        CHECK(test.blocks.last().rows.size() >= 5);
        CHECK(test.blocks[test.blocks.size() - 3].kind == SheetBlock::Kind::PageBreak);
        // Each answer of the key stands among the choices of its question, at its letter.
        int question = -1;
        for (const SheetBlock& block : test.blocks) {
            if (block.kind != SheetBlock::Kind::Item) {
                continue;
            }
            question += block.level == 0 ? 1 : 0;
            const QStringList& key = test.blocks.last().rows[question];
            if (block.level == 1 && block.lead == key[1]) {
                CHECK(block.text == key[2]);
            }
        }
        CHECK(question + 1 == test.blocks.last().rows.size());
    }
}

} // namespace tst_PackSheets
