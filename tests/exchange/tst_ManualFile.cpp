#include "ManualMaker.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/HtmlText.h"
#include "exchange/ManualFile.h"
#include "exchange/OfficeConverter.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <random>

namespace tst_ManualFile {

using namespace frontdesk;

namespace {

ManualText textOf(const std::string& bytes, const ManualFile::Choices& choices = {})
{
    const auto text = ManualFile::readBytes(bytes, "manual", choices);
    REQUIRE(text);
    return *text;
}

ErrorCode errorOf(const std::string& bytes)
{
    const auto text = ManualFile::readBytes(bytes, "manual", {});
    REQUIRE_FALSE(text);
    return text.error().code;
}

constexpr std::string_view compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// A program that stands for LibreOffice: a script of the shell.
QString standIn(const QTemporaryDir& folder, const char* script)
{
    QFile file{folder.filePath(QStringLiteral("soffice"))};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n");
    file.write(script);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return file.fileName();
}

} // namespace

TEST_CASE("Manuals as text", "[manual]")
{
    SECTION("UTF-8, GB18030 and Big5 are told from their bytes")
    {
        CHECK(textOf("电话铃响三声内接听").encoding == "UTF-8");
        const ManualText gbk = textOf("\xB5\xE7\xBB\xB0\xC1\xE5\xCF\xEC\xC8\xFD\xC9\xF9\xC4\xDA\xBD\xD3\xCC\xFD");
        CHECK(gbk.encoding == "GB18030");
        CHECK(gbk.text == "电话铃响三声内接听");
        const ManualText big5 = textOf("\xB9\x71\xB8\xDC\xB9\x61\xC5\x54\xA4\x54\xC1\x6E\xA4\xBA\xB1\xB5\xC5\xA5");
        CHECK(big5.encoding == "Big5");
        CHECK(big5.text == "電話鈴響三聲內接聽");
    }
    SECTION("a chosen encoding is taken") { CHECK(textOf("abc", {TextEncoding::Big5}).encoding == "Big5"); }
    SECTION("what is empty or no manual says so")
    {
        CHECK(errorOf("") == fileEmpty);
        CHECK(errorOf(std::string{"\x89PNG\r\n\0\0"
                                  "abc",
                                  11}) == manualUnknownKind);
    }
}

TEST_CASE("Manuals as web pages", "[manual]")
{
    SECTION("blocks become lines, scripts and menus go, characters that are spelled out come back")
    {
        CHECK(textOfHtml(
                  "<html><head><title>x</title><style>p{}</style></head><body><nav>首页</nav><h1>电话</h1><p>铃响三声内"
                  "接听&nbsp;&ldquo;您好&rdquo;<br>请讲&#65281;</p><script>var a = "
                  "'<p>';</script><div>再见</div></body></html>") ==
              "电话\n铃响三声内接听\u00A0“您好”\n请讲！\n再见\n");
    }
    SECTION("numbered lists keep their numbers, rows of a table the name in their first cell")
    {
        CHECK(textOfHtml("<ol><li>接听<li>记录</ol><ul><li>微笑</ul>") == "1. 接听\n2. 记录\n微笑\n");
        CHECK(textOfHtml("<table><tr><td>来电</td><td><p>三声内接听</p><p>报单位</p></td></tr></table>") ==
              "来电:三声内接听 报单位\n");
    }
    SECTION("a page names its own encoding")
    {
        CHECK(charsetOfHtml("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">") == "gb2312");
        const ManualText page = textOf("<html><meta charset=\"gbk\"><body><p>\xB5\xE7\xBB\xB0</p></body></html>");
        CHECK(page.text == "电话\n");
        CHECK(page.encoding == "GB18030");
    }
    SECTION("broken pages are read all the same")
    {
        CHECK(textOfHtml("<p>电话<b") == "电话\n");
        CHECK(textOfHtml("<script>x <p>电话") == "x\n电话\n");
        CHECK(textOfHtml("a < b &unknown; &#xZZ; &") == "a < b &unknown; &#xZZ; &\n");
        CHECK(textOfHtml("<!-- 注释").empty());
        std::string deep;
        for (int i = 0; i < 20'000; ++i) {
            deep += "<ol><li><table><tr><td>";
        }
        CHECK(textOfHtml(deep).empty());
    }
}

TEST_CASE("Manuals as Word files", "[manual]")
{
    SECTION("a paragraph is a line, with the number that Word shows")
    {
        const std::string numbering =
            R"(<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>)"
            R"x(<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>)x"
            R"(<w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>)";
        CHECK(textOf(docxOf(wordParagraph("手册") + wordParagraph("电话", 3) + wordParagraph("三声内接听", 3, 1) +
                                wordParagraph("报单位", 3, 1) + "<w:p/>" + wordParagraph("来访", 3) +
                                wordParagraph("起立", 3, 1),
                            numbering))
                  .text == "手册\n一、 电话\n(1) 三声内接听\n(2) 报单位\n二、 来访\n(1) 起立\n");
    }
    SECTION("what was deleted is left out, a row is a line")
    {
        CHECK(textOf(docxOf("<w:p><w:r><w:t>三</w:t></w:r><w:del><w:r><w:delText>二</w:delText><w:t>二</w:t></w:r></"
                            "w:del><w:r><w:t>声</w:t></w:r></w:p>"
                            "<w:tbl><w:tr><w:tc>" +
                            wordParagraph("步骤") + "</w:tc><w:tc>" + wordParagraph("接听") + wordParagraph("记录") +
                            "</w:tc></w:tr></w:tbl>"))
                  .text == "三声\n步骤:接听 记录\n");
    }
    SECTION("damaged, locked and other files are told apart")
    {
        CHECK(errorOf(docxOf("<w:p>")) == fileDamaged);
        CHECK(errorOf(docxOf("").substr(0, 60)) == fileDamaged);
        CHECK(errorOf(zipOf({{"word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"}})) == fileDamaged);
        CHECK(errorOf(zipOf({{"xl/workbook.xml", "<x/>"}})) == manualUnknownKind);
        CHECK(errorOf(zipOf({{"word/document.xml", "<x/>"}}, "secret")) == fileEncrypted);
        CHECK(errorOf(zipOf({{"word/document.xml", std::string(64 << 20, ' ')}})) == fileSwells);
    }
}

TEST_CASE("Manuals as PDF", "[manual]")
{
    SECTION("the text of every page is read")
    {
        const ManualText text = textOf(pdfOf({U"前台服务手册\n一、电话铃响三声内接听，使用规范用语。",
                                              U"二、客人来访时起立问候，请其就座并登记姓名。"}));
        CHECK(text.text.find("电话铃响三声内接听") != std::string::npos);
        CHECK(text.text.find("请其就座并登记姓名") != std::string::npos);
    }
    SECTION("pictures of pages are named as a scan, and damage as damage")
    {
        CHECK(errorOf(pdfOf({U"", U"", U""})) == manualScanned);
        CHECK(errorOf("%PDF-1.4\nnothing") == fileDamaged);
    }
    SECTION("flipped bytes never do more than fail")
    {
        const std::string sound = pdfOf({U"前台服务手册\n一、电话铃响三声内接听，使用规范用语。"});
        std::mt19937 random{3}; // NOLINT(cert-msc51-cpp): the same bytes each time
        for (int round = 0; round < 100; ++round) {
            std::string bytes = sound;
            for (int i = 0; i < 5; ++i) {
                bytes[8 + random() % (bytes.size() - 8)] = static_cast<char>(random());
            }
            const auto text = ManualFile::readBytes(bytes, "manual", {});
            CHECK((text || !text.error().code.name.empty()));
        }
    }
}

TEST_CASE("Manuals that LibreOffice converts", "[manual]")
{
    const QTemporaryDir folder;
    SECTION("what it makes is read")
    {
        QFile made{folder.filePath(QStringLiteral("made.docx"))};
        REQUIRE(made.open(QIODevice::WriteOnly));
        const std::string docx = docxOf(wordParagraph("三声"));
        made.write(docx.data(), static_cast<qint64>(docx.size()));
        made.close();
        // The last but one argument names the folder that it writes into.
        const std::string script = "for word; do folder=$before; before=$word; done\ncp " +
                                   made.fileName().toStdString() + " \"$folder/manual.docx\"\n";
        const auto bytes =
            OfficeConverter{standIn(folder, script.c_str())}.toDocx("old", QStringLiteral(".doc"), "manual.doc");
        REQUIRE(bytes);
        CHECK(textOf(bytes->toStdString()).text == "三声\n");
    }
    SECTION("where it fails or takes too long, that is said")
    {
        const auto failed = OfficeConverter{standIn(folder, "exit 3\n")}.toDocx("old", QStringLiteral(".doc"), "m");
        REQUIRE_FALSE(failed);
        CHECK(failed.error().code == manualConversionFailed);
        const auto slow =
            OfficeConverter{standIn(folder, "exec sleep 20\n"), 200}.toDocx("old", QStringLiteral(".doc"), "m");
        REQUIRE_FALSE(slow);
        CHECK(slow.error().code == manualConversionFailed);
    }
    SECTION("where there is none, the answer is to save as .docx")
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8());
        const ErrorCode code = errorOf(std::string{compound} + std::string(600, '\0'));
        qputenv("PATH", path);
        CHECK(code == manualNeedsConversion);
    }
    SECTION("a locked file is not handed to it")
    {
        std::string name;
        for (const char letter : std::string{"EncryptedPackage"}) {
            name += letter;
            name += '\0';
        }
        CHECK(errorOf(std::string{compound} + name) == fileEncrypted);
    }
}

} // namespace tst_ManualFile
