#include "exchange/ExchangeErrors.h"
#include "exchange/PdfText.h"
#include "exchange/SavedFile.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace tst_Sheet {

using namespace frontdesk;

namespace {

Sheet sheetOf(int paragraphs, Sheet::Size size = Sheet::Size::A5)
{
    SheetApplication::get();
    Sheet sheet{.size = size,
                .unit = QStringLiteral("和邦物业"),
                .title = QStringLiteral("前台桌卡"),
                .about = QStringLiteral("版本 2026.11"),
                .date = QStringLiteral("2026-11-29")};
    for (int at = 0; at < paragraphs; ++at) {
        sheet.blocks.append(SheetBlock::paragraph(QStringLiteral("第%1句：您好，请问有什么可以帮您？").arg(at)));
    }
    return sheet;
}

std::string textOf(const Sheet& sheet)
{
    const QByteArray bytes = SheetPdf::bytes(sheet);
    return PdfText::read({bytes.data(), static_cast<std::size_t>(bytes.size())}, "x.pdf").value();
}

bool has(const std::string& text, const char* words) { return text.find(words) != std::string::npos; }

} // namespace

TEST_CASE("The words of a PDF can be read again, Chinese too, with head, foot and page numbers", "[sheet]")
{
    const std::string text = textOf(sheetOf(3));
    for (const char* const words :
         {"和邦物业", "前台桌卡", "版本 2026.11", "2026-11-29", "第2句：您好，请问有什么可以帮您？"}) {
        CAPTURE(words);
        CHECK(has(text, words));
    }
    CHECK(has(text, "1"));
    CHECK(SheetPdf::bytes(sheetOf(3)).startsWith("%PDF"));
}

TEST_CASE("What is copied from a PDF is what was written, also characters that look like radicals, and digits",
          "[sheet]")
{
    Sheet sheet = sheetOf(0);
    // Each of these has a radical that a font draws with the same glyph; digits stand between Latin letters.
    const char* const written = "见马方里人大水火长门车鱼 Version 2026.11 with 30 minutes";
    sheet.blocks.append(SheetBlock::paragraph(QString::fromUtf8(written)));
    CHECK(has(textOf(sheet), written));
}

TEST_CASE("What somebody wrote is shown as written, never read as markup", "[sheet]")
{
    Sheet sheet = sheetOf(0);
    const QString words = QStringLiteral("<b>Wang</b> &amp; <script>");
    sheet.title = words;
    sheet.blocks.append(SheetBlock::paragraph(words));
    SheetBlock table{.kind = SheetBlock::Kind::Table};
    table.columns = {{QStringLiteral("a")}, {QStringLiteral("b"), 1, true}};
    table.rows = {{words, QStringLiteral("7")}};
    sheet.blocks.append(table);
    const QString text = SheetLayout(sheet).text();
    CHECK(text.count(words) == 3);
    CHECK(has(textOf(sheet), "<b>Wang</b> &amp; <script>"));
}

TEST_CASE("A long sheet goes on on further pages, and a break begins a new one", "[sheet]")
{
    CHECK(SheetLayout(sheetOf(3)).pages() == 1);
    CHECK(SheetLayout(sheetOf(200)).pages() > 3);
    CHECK(SheetLayout(sheetOf(0)).pages() == 1);
    Sheet broken = sheetOf(1);
    broken.blocks.append(SheetBlock::pageBreak());
    broken.blocks.append(SheetBlock::heading(QStringLiteral("答案")));
    CHECK(SheetLayout(broken).pages() == 2);
    CHECK(SheetLayout(sheetOf(1, Sheet::Size::A4Wide)).pageSize().width() >
          SheetLayout(sheetOf(1, Sheet::Size::A4)).pageSize().width());
}

TEST_CASE("A table that is longer than a page has its titles on each", "[sheet]")
{
    Sheet sheet = sheetOf(0);
    SheetBlock table{.kind = SheetBlock::Kind::Table, .rowHeight = 26};
    table.columns = {{QStringLiteral("姓名")}, {QStringLiteral("签名")}};
    for (int row = 0; row < 60; ++row) {
        table.rows.append(QStringList{QStringLiteral("员工%1").arg(row)});
    }
    sheet.blocks.append(table);
    const int pages = SheetLayout(sheet).pages();
    CHECK(pages >= 3); // the rows are high enough to sign in
    const std::string text = textOf(sheet);
    int titles = 0;
    for (std::size_t at = text.find("签名"); at != std::string::npos; at = text.find("签名", at + 1)) {
        ++titles;
    }
    CHECK(titles == pages);
    CHECK(has(text, "员工59"));
}

TEST_CASE("Where a sheet has to fit, the least wanted lines go, and it says how many", "[sheet]")
{
    Sheet sheet = sheetOf(0);
    sheet.blocks.append(SheetBlock::heading(QStringLiteral("要紧")));
    SheetBlock must = SheetBlock::paragraph(QStringLiteral("必须留下"));
    sheet.blocks.append(must);
    sheet.blocks.append(SheetBlock::heading(QStringLiteral("其他")));
    for (int at = 0; at < 300; ++at) {
        SheetBlock other = SheetBlock::paragraph(QStringLiteral("其他%1").arg(at));
        other.rank = at < 5 ? 1 : 2;
        sheet.blocks.append(other);
    }
    int told = 0;
    const Sheet fitted = SheetLayout::fitted(sheet, 1, [&](int left) {
        told = left;
        return QStringLiteral("另有%1条").arg(left);
    });
    CHECK(SheetLayout(fitted).pages() == 1);
    const QString text = SheetLayout(fitted).text();
    CHECK(text.contains(QStringLiteral("必须留下")));
    CHECK(text.contains(QStringLiteral("其他4")));
    CHECK_FALSE(text.contains(QStringLiteral("其他299")));
    CHECK(told > 100);
    CHECK(text.contains(QStringLiteral("另有%1条").arg(told)));
    // With one line more it would not fit: no more goes than has to.
    Sheet more = sheet;
    more.blocks.resize(sheet.blocks.size() - told + 1);
    more.blocks.append(SheetBlock::note(QStringLiteral("另有%1条").arg(told)));
    CHECK(SheetLayout(more).pages() == 2);

    bool asked = false;
    const Sheet short_ = sheetOf(2);
    const Sheet same = SheetLayout::fitted(short_, 1, [&](int) {
        asked = true;
        return QString();
    });
    CHECK_FALSE(asked);
    CHECK(same.blocks.size() == short_.blocks.size());
}

TEST_CASE("A heading does not stay without what stood below it", "[sheet]")
{
    Sheet sheet = sheetOf(0);
    for (int at = 0; at < 40; ++at) {
        sheet.blocks.append(SheetBlock::heading(QStringLiteral("标题%1").arg(at)));
        SheetBlock other = SheetBlock::paragraph(QStringLiteral("内容%1").arg(at));
        other.rank = at == 0 ? 0 : 1;
        sheet.blocks.append(other);
    }
    const QString text = SheetLayout(SheetLayout::fitted(sheet, 1, [](int) { return QString(); })).text();
    CHECK(text.count(QStringLiteral("标题")) == text.count(QStringLiteral("内容")));
}

TEST_CASE("Paper is white and its letters black", "[sheet]")
{
    const SheetLayout layout(sheetOf(3));
    QImage image(layout.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, 0);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += qGray(image.pixel(x, y)) < 90 ? 1 : 0;
        }
    }
    CHECK(dark > 60);
    CHECK(dark < image.width() * image.height() / 10);
}

TEST_CASE("A file is written whole beside one that is there, or its failure is told", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("桌卡.pdf"));
    CHECK(freePath(path) == path);
    REQUIRE(SheetPdf::save(path, sheetOf(1)).has_value());
    CHECK(freePath(path) == folder.filePath(QStringLiteral("桌卡 (2).pdf")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    const auto failed = SheetPdf::save(folder.filePath(QStringLiteral("nowhere/x.pdf")), sheetOf(1));
    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error().code == fileCannotWrite);
}

} // namespace tst_Sheet
