#include "contracts/SiteVisitSamples.h"
#include "exchange/PdfText.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"
#include "exchange/SiteVisitSheet.h"

#include <catch2/catch.hpp>

using namespace frontdesk;

namespace {

SiteVisitContent contentOf(const SiteVisit& visit, bool personal = false)
{
    SheetApplication::get();
    return {.unit = "锦绣花园",
            .visit = visit,
            .ticketNumber = "TS-20261121-001",
            .zone = TimeZone::named("Asia/Shanghai").value(),
            .at = contract::morning,
            .personal = personal};
}

QString wordsOf(const SiteVisitContent& content) { return SheetLayout{SiteVisitSheet::of(content)}.text(); }

} // namespace

TEST_CASE("The sheet of a visit to come has what is agreed, a box for each matter and room to write and sign")
{
    SiteVisit visit = contract::fullSiteVisit(1);
    visit.voided.reset();
    visit.late.reset();
    visit.arrivedAt.reset();
    visit.endedAt.reset();
    visit.summary = visit.agreements = visit.followUp = visit.reason = "";
    visit.followUpAt.reset();
    visit.state = SiteVisitState::Confirmed;
    const QString words = wordsOf(contentOf(visit));
    for (const char* const each : {"SF-20261121-001", "TS-20261121-001", "欧阳建国", "3-1801", "看电梯异响", "李工",
                                   "What was agreed", "Customer (signature, day)", "2026-11-21 10:41"}) {
        CHECK(words.contains(QString::fromUtf8(each)));
    }
    CHECK(words.count(QChar(0x2610)) == 2);                  // two lines of the agenda
    CHECK_FALSE(words.contains(QStringLiteral("58881234"))); // masked
    CHECK(wordsOf(contentOf(visit, true)).remove(QLatin1Char(' ')).contains(QStringLiteral("58881234")));
}

TEST_CASE("After the visit its sheet says what was written down, on one page")
{
    SiteVisit visit = contract::fullSiteVisit(1);
    visit.voided.reset();
    const SiteVisitContent content = contentOf(visit);
    const QString words = wordsOf(content);
    for (const char* const each : {"异响来自导轨", "周五前更换", "更换导靴", "堵车", "Should have been"}) {
        CHECK(words.contains(QString::fromUtf8(each)));
    }
    CHECK(SheetLayout{SiteVisitSheet::of(content)}.pages() == 1);
    const QByteArray pdf = SheetPdf::bytes(SiteVisitSheet::of(content));
    CHECK(PdfText::read({pdf.data(), static_cast<std::size_t>(pdf.size())}, "x.pdf").value().find("异响来自导轨") !=
          std::string::npos);
    // Words that look like markup stay words, and an empty visit is a sheet all the same.
    visit.summary = "<b>bold</b> & more";
    CHECK(wordsOf(contentOf(visit)).contains(QStringLiteral("<b>bold</b> & more")));
    CHECK(wordsOf(contentOf(SiteVisit{.id = contract::idOf<SiteVisitId>(1)})).contains(QStringLiteral("signature")));
}
