#include "exchange/BadgeSheet.h"
#include "exchange/CodeReader.h"
#include "exchange/ExchangeErrors.h"
#include "exchange/PdfText.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"
#include "exchange/SheetPieces.h"
#include "exchange/SlipSheet.h"

#include <QFontMetricsF>
#include <catch2/catch.hpp>
#include <iostream>

namespace tst_BadgeSheet {

using namespace frontdesk;
using test::canReadCodes;
using test::codesIn;
using test::pictureOf;

namespace {

constexpr LocalDate badgeDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{29}};

BadgeContent shortBadge()
{
    SheetApplication::get();
    return {.unit = "锦绣花园物业服务中心",
            .visitor = "李明",
            .company = "宏远贸易有限公司",
            .host = "王强",
            .floor = "18楼 1801",
            .number = "0123",
            .day = badgeDay,
            .code = "VB-20261129-0123",
            .words = {}};
}

/// As long as the fields of a form let anything be.
BadgeContent longBadge()
{
    BadgeContent badge = shortBadge();
    badge.unit = "上海市浦东新区陆家嘴环路锦绣东方国际金融中心二期三号楼物业服务中心前台";
    badge.visitor = "阿卜杜热合曼·买买提依明·吐尔逊阿依古丽";
    badge.company = "Shanghai Hongyuan International Trade, Logistics and Warehouse Development Company Limited";
    badge.host = "深圳前海某某融资租赁股份有限公司上海分公司人力资源部招聘组（面试）";
    badge.floor = "A座18至21楼及B座裙楼三层会议中心东侧";
    badge.number = "A18-000123";
    badge.words =
        "请佩戴胸牌，离开时交还前台；请勿进入未获邀请的楼层，紧急情况请听从工作人员指引，从最近的安全出口离开。";
    return badge;
}

SlipContent slip()
{
    SheetApplication::get();
    return {.unit = "锦绣花园物业服务中心",
            .number = "FX-20261129-007",
            .room = "3-1203",
            .who = "张师傅（顺达搬家）",
            .approvedBy = "业主 陈女士",
            .validUntil = LocalDateTime{badgeDay, LocalTime::parse("18:00").value()},
            .goods = {{"办公桌", 4, "拆散"}, {"显示器", 6}, {"纸箱", 12, "已封口"}},
            .remark = "走货梯",
            .code = "RS-20261129-007"};
}

QByteArray pdfOf(const Result<Sheet>& sheet)
{
    REQUIRE(sheet.has_value());
    return SheetPdf::bytes(*sheet);
}

void checkReadsBack(const QByteArray& pdf, int dotsPerInch, const QString& code)
{
    if (!canReadCodes()) {
        std::cout << "SKIPPED: zbarimg is not installed (scripts/setup does it)\n";
        return;
    }
    INFO(dotsPerInch);
    CHECK(codesIn(pictureOf(pdf, dotsPerInch)) == QStringList{code});
}

/// Dark pixels within the outermost millimetre, where no printer prints and nothing should stand.
int darkAtTheEdge(const QByteArray& pdf)
{
    const QImage picture = pictureOf(pdf, 254); // ten dots to the millimetre
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const bool edge = x < 10 || y < 10 || x >= picture.width() - 10 || y >= picture.height() - 10;
            dark += edge && qGray(picture.pixel(x, y)) < 200 ? 1 : 0;
        }
    }
    return dark;
}

} // namespace

TEST_CASE("A QR code is made of any text, and refused for none or too much", "[sheet]")
{
    CHECK(QrCode::of("A")->side() == 21);
    CHECK(QrCode::of("来访 0123")->side() > 20);
    CHECK(QrCode::of("").error().code == codeEmpty);
    CHECK(QrCode::of(std::string(2331, 'x')).has_value());
    CHECK(QrCode::of(std::string(2332, 'x')).error().code == codeTooLong);
    CHECK(QrCode::of("A").value() == QrCode::of("A").value());
    CHECK_FALSE(QrCode::of("A").value() == QrCode::of("B").value());
    // The corner of every code: a dark frame around a light one.
    const QrCode code = QrCode::of("A").value();
    CHECK(code.isDark(0, 0));
    CHECK(code.isDark(6, 6));
    CHECK_FALSE(code.isDark(1, 1));
    CHECK(code.isDark(3, 3));
    CHECK(QrCode{}.isNull());
}

TEST_CASE("A badge's code is read back from its paper, in both sizes and as label printers print it", "[sheet]")
{
    for (const BadgeContent& badge : {shortBadge(), longBadge()}) {
        const QByteArray label = pdfOf(BadgeSheet::label(badge));
        const QByteArray card = pdfOf(BadgeSheet::card(badge));
        for (const int dots : {203, 300}) {
            checkReadsBack(label, dots, QStringLiteral("VB-20261129-0123"));
            checkReadsBack(card, dots, QStringLiteral("VB-20261129-0123"));
        }
    }
}

TEST_CASE("A release slip's code is read back, with few goods and with many", "[sheet]")
{
    SlipContent content = slip();
    checkReadsBack(pdfOf(SlipSheet::of(content)), 203, QStringLiteral("RS-20261129-007"));
    content.approvedBy.clear();
    content.validUntil.reset();
    content.who = longBadge().host;
    for (int at = 0; at < 60; ++at) {
        content.goods.push_back({"编号很长的一件办公家具及其全部可拆卸的附件 " + std::to_string(at), 1});
    }
    const QByteArray many = pdfOf(SlipSheet::of(content));
    CHECK(SheetLayout(SlipSheet::of(content).value()).pages() > 1);
    checkReadsBack(many, 203, QStringLiteral("RS-20261129-007"));
}

TEST_CASE("A badge has the size of its paper, and its words can be read in the PDF", "[sheet]")
{
    const Sheet label = BadgeSheet::label(shortBadge()).value();
    CHECK(SheetLayout(label).pages() == 1);
    CHECK(SheetLayout(label).pageSize().width() == Approx(226.8).margin(1));
    CHECK(SheetLayout(label).pageSize().height() == Approx(141.7).margin(1));
    CHECK(SheetLayout(BadgeSheet::card(shortBadge()).value()).pageSize().height() == Approx(419.5).margin(1));
    for (const auto& sheet : {BadgeSheet::label(shortBadge()), BadgeSheet::card(shortBadge())}) {
        const QByteArray pdf = pdfOf(sheet);
        const std::string text = PdfText::read({pdf.data(), static_cast<std::size_t>(pdf.size())}, "x.pdf").value();
        for (const char* const words : {"锦绣花园物业服务中心", "李明", "宏远贸易有限公司", "王强", "18楼 1801", "0123",
                                        "2026-11-29", "VISITOR"}) {
            CAPTURE(words, text);
            CHECK(text.find(words) != std::string::npos);
        }
        CHECK(text.find("Page 1") == std::string::npos);
        CHECK(SheetLayout(*sheet).text().contains(QStringLiteral("李明")));
    }
}

TEST_CASE("Words on a badge never leave their place, however long", "[sheet]")
{
    for (const auto& sheet : {BadgeSheet::label(longBadge()), BadgeSheet::card(longBadge())}) {
        const SheetPieces pieces{sheet->pieces, SheetLayout::letters()};
        for (const SheetPiece& piece : sheet->pieces) {
            if (piece.text.isEmpty()) {
                continue;
            }
            const SheetPieces::Fit fit = pieces.fit(piece);
            INFO(piece.text.toStdString());
            CHECK(fit.points >= piece.least);
            CHECK(fit.points <= piece.points);
            CHECK(fit.lines.size() <= piece.lines);
            QFont font = SheetLayout::letters();
            font.setPixelSize(qRound(fit.points * 20));
            font.setWeight(piece.bold ? QFont::DemiBold : QFont::Normal);
            for (const QString& line : fit.lines) {
                CHECK(QFontMetricsF(font).horizontalAdvance(line) <= piece.place.width() * 20 + 1);
            }
            // Without an ellipsis every word is there.
            if (!fit.shortened) {
                QString all = fit.lines.join(QString());
                CHECK(all.remove(QLatin1Char(' ')) == QString(piece.text).remove(QLatin1Char(' ')));
            }
        }
        CHECK(darkAtTheEdge(pdfOf(sheet)) == 0);
    }
    // The visitor's name is whole even when it is as long as names get.
    for (const char* const name :
         {"阿卜杜热合曼·买买提依明·吐尔逊阿依古丽", "Maximiliano Alejandro Wolfeschlegelsteinhausen-Bergerdorff"}) {
        BadgeContent badge = longBadge();
        badge.visitor = name;
        for (const auto& sheet : {BadgeSheet::label(badge), BadgeSheet::card(badge)}) {
            const SheetPieces pieces{sheet->pieces, SheetLayout::letters()};
            REQUIRE(sheet->pieces[2].text == QString::fromUtf8(name));
            CHECK_FALSE(pieces.fit(sheet->pieces[2]).shortened);
        }
    }
}

TEST_CASE("What is too long for its smallest letters ends with an ellipsis, short words are as large as asked",
          "[sheet]")
{
    SheetApplication::get();
    const auto fit = [](const QString& text, int lines, QSizeF size) {
        const QList<SheetPiece> pieces{
            {.place = {QPointF(0, 0), size}, .text = text, .points = 20, .least = 8, .lines = lines}};
        return SheetPieces{pieces, SheetLayout::letters()}.fit(pieces[0]);
    };
    CHECK(fit(QStringLiteral("李明"), 1, {100, 24}).points == 20);
    CHECK(fit(QStringLiteral("李明"), 2, {100, 24}).lines.size() == 1);
    const auto cut = fit(QString(200, QChar(0x6587)), 1, {100, 24});
    CHECK(cut.shortened);
    CHECK(cut.points == 8);
    CHECK(cut.lines.last().endsWith(QChar(0x2026)));
    const auto two = fit(QString(16, QChar(0x6587)), 2, {100, 40});
    CHECK(two.lines.size() == 2);
    CHECK(two.points > 8);
    // Two lines are allowed, but there is room for one.
    CHECK(fit(QString(16, QChar(0x6587)), 2, {100, 8}).lines.size() == 1);
}

TEST_CASE("A badge without a code has none, and a code that is too long is refused", "[sheet]")
{
    BadgeContent badge = shortBadge();
    badge.code.clear();
    for (const auto& sheet : {BadgeSheet::label(badge), BadgeSheet::card(badge)}) {
        if (canReadCodes()) {
            CHECK(codesIn(pictureOf(pdfOf(sheet), 203)).isEmpty());
        }
    }
    badge.code = std::string(3000, 'x');
    CHECK(BadgeSheet::label(badge).error().code == codeTooLong);
    CHECK(BadgeSheet::card(badge).error().code == codeTooLong);
    SlipContent content = slip();
    content.code = badge.code;
    CHECK(SlipSheet::of(content).error().code == codeTooLong);
}

TEST_CASE("A slip says what the gate counts", "[sheet]")
{
    const QString text = SheetLayout(SlipSheet::of(slip()).value()).text();
    for (const char* const words : {"FX-20261129-007", "3-1203", "张师傅（顺达搬家）", "业主 陈女士",
                                    "2026-11-29 18:00", "办公桌", "拆散", "显示器", "走货梯", "22"}) {
        CAPTURE(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    const QByteArray pdf = pdfOf(SlipSheet::of(slip()));
    CHECK(darkAtTheEdge(pdf) == 0);
}

} // namespace tst_BadgeSheet
