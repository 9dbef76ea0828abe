#include "contracts/SiteVisitSamples.h"
#include "exchange/PdfText.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"
#include "exchange/SiteVisitSheet.h"
#include "exchange/SiteVisitTable.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

namespace tst_SiteVisitSheet {

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

TEST_CASE("A row of the list of visits has a cell for each column, and what is personal only for whoever may see it")
{
    const SiteVisit visit = contract::fullSiteVisit(1);
    const auto columns = SiteVisitTable::columns();
    SiteVisitTable::Way way{.zone = TimeZone::named("Asia/Shanghai").value(),
                            .names = {{contract::idOf<StaffId>(77), "李静"}},
                            .tickets = {{*visit.ticket, "TS-20261121-001"}}};
    const auto cell = [&](const SiteVisit& of, std::string_view key) {
        const auto row = SiteVisitTable::row(of, way);
        REQUIRE(row.size() == columns.size());
        const auto at =
            std::find_if(columns.begin(), columns.end(), [&](const OutColumn& column) { return column.key == key; });
        REQUIRE(at != columns.end());
        return row[static_cast<std::size_t>(at - columns.begin())];
    };
    std::set<std::string> keys;
    for (const OutColumn& column : columns) {
        keys.insert(column.key);
        CHECK_FALSE(column.title.empty());
    }
    CHECK(keys.size() == columns.size());
    CHECK(cell(visit, "number") == visit.number);
    CHECK(cell(visit, "ticket") == "TS-20261121-001");
    CHECK(cell(visit, "entered_by") == "李静");
    CHECK(cell(visit, "appointment_at") == "2026-11-21 10:41");
    CHECK(cell(visit, "late_due") == "2026-11-21 10:36");
    CHECK(cell(visit, "voided") == "twice");
    CHECK(cell(visit, "note").empty());
    CHECK(cell(visit, "phone").find("58881234") == std::string::npos);
    way.personal = true;
    CHECK(cell(visit, "note") == visit.note);
    CHECK(cell(visit, "phone") == visit.phone->display());
    const SiteVisit plain = contract::plainSiteVisit(2);
    CHECK(cell(plain, "late_due").empty());
    CHECK(cell(plain, "ticket").empty());
}

} // namespace tst_SiteVisitSheet
