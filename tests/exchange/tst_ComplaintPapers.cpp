#include "contracts/ComplaintSamples.h"
#include "exchange/CodeReader.h"
#include "exchange/ComplaintFigures.h"
#include "exchange/MorningSheet.h"
#include "exchange/PdfText.h"
#include "exchange/SheetApplication.h"
#include "exchange/SheetLayout.h"
#include "exchange/SheetPdf.h"
#include "exchange/TicketList.h"
#include "exchange/TicketSheet.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_ComplaintPapers {

using namespace frontdesk;
using contract::complaintEntry;
using contract::fullComplaint;
using contract::idOf;
using contract::morning;
using contract::plainComplaint;
using namespace std::chrono_literals;

namespace {

const NamesOfStaff colleagues{{contract::idOf<StaffId>(77), "李静"}, {contract::idOf<StaffId>(78), "周强"}};

TimeZone shanghai() { return TimeZone::named("Asia/Shanghai").value(); }

std::string ticketCell(const std::vector<std::string>& row, const char* key)
{
    const auto columns = TicketList::columns();
    REQUIRE(columns.size() == row.size());
    const auto at =
        std::find_if(columns.begin(), columns.end(), [&](const OutColumn& column) { return column.key == key; });
    REQUIRE(at != columns.end());
    return row[static_cast<std::size_t>(at - columns.begin())];
}

TicketContent fullTicket()
{
    using Kind = ComplaintEntry::Kind;
    Complaint ticket = fullComplaint(1);
    ticket.voided.reset();
    TicketContent content{.unit = "锦绣花园",
                          .ticket = {.complaint = ticket},
                          .names = colleagues,
                          .zone = shanghai(),
                          .at = morning + 5h};
    ComplaintEntry asked = complaintEntry(1, Kind::Asked, 10);
    asked.whom = "engineering";
    asked.words = "请今天查看";
    asked.due = morning + 3h;
    ComplaintEntry followed = complaintEntry(2, Kind::Followed, 200);
    followed.satisfied = false;
    followed.words = "还是响";
    content.ticket.journal = {asked, followed};
    content.promises.push_back({.id = idOf<PromiseId>(801),
                                .kind = PromiseKind::Complaint,
                                .toWhom = {},
                                .phone = {},
                                .what = "两点前回电",
                                .origin = refOf(ticket),
                                .madeAt = morning,
                                .dueAt = morning + 4h});
    return content;
}

QString wordsOf(const Sheet& sheet) { return SheetLayout{sheet}.text(); }

bool says(const Sheet& sheet, const char* words) { return wordsOf(sheet).contains(QString::fromUtf8(words)); }

/// Open tickets of which each is overdue by a promise, the first the longest.
std::vector<OpenTicket> overdueTickets(int count)
{
    std::vector<OpenTicket> all;
    for (int number = 1; number <= count; ++number) {
        OpenTicket ticket{.complaint = plainComplaint(number)};
        ticket.complaint.name = "客户" + std::to_string(number);
        ticket.complaint.responsible = number % 2 == 0 ? std::optional{idOf<StaffId>(77)} : std::nullopt;
        ticket.promises.push_back({.id = idOf<PromiseId>(900 + number),
                                   .kind = PromiseKind::Complaint,
                                   .toWhom = {},
                                   .phone = {},
                                   .what = "回电",
                                   .origin = refOf(ticket.complaint),
                                   .madeAt = morning,
                                   .dueAt = morning + std::chrono::minutes{number}});
        all.push_back(std::move(ticket));
    }
    return all;
}

MorningContent morningOf(const std::vector<OpenTicket>& tickets)
{
    const UtcTime now = morning + 10h;
    return {.unit = "锦绣花园",
            .list = MorningList::of(tickets, shanghai(), now, 30min),
            .names = colleagues,
            .zone = shanghai()};
}

} // namespace

TEST_CASE("A ticket leaves the program without the customer's own words and number unless they are asked for",
          "[exchange]")
{
    SheetApplication::get();
    const auto masked = TicketList::row(fullComplaint(1), {shanghai(), colleagues, false});
    CHECK(ticketCell(masked, "number") == "TS-20261121-001");
    CHECK(ticketCell(masked, "state") == "voided");
    CHECK(ticketCell(masked, "source") == "12345 hotline");
    CHECK(ticketCell(masked, "responsible") == "李静");
    CHECK(ticketCell(masked, "resolved_by") == "周强");
    CHECK(ticketCell(masked, "returned") == "2");
    CHECK(ticketCell(masked, "phone") == fullComplaint(1).phone->masked());
    for (const char* const key : {"issue", "real_intent", "note"}) {
        CHECK(ticketCell(masked, key).empty());
    }
    CHECK(std::none_of(masked.begin(), masked.end(),
                       [](const std::string& cell) { return cell.find("5888") != std::string::npos; }));
    const auto full = TicketList::row(fullComplaint(1), {shanghai(), {}, true});
    CHECK(ticketCell(full, "phone") == fullComplaint(1).phone->display());
    CHECK(ticketCell(full, "issue") == "电梯每天晚上响");
    CHECK(ticketCell(full, "note") == "第二次反映");
    CHECK(ticketCell(full, "responsible") == "77"); // somebody whom nobody knows any more
}

TEST_CASE("No cell of a ticket runs as a formula", "[exchange]")
{
    SheetApplication::get();
    Complaint ticket = plainComplaint(1);
    ticket.name = "=HYPERLINK(1)";
    ticket.summary = "+1";
    OutTable table{.columns = TicketList::columns(), .rows = {TicketList::row(ticket, {shanghai(), colleagues, true})}};
    const std::string bytes = OutTable::bytesOf({table}, OutTable::Format::Csv).value();
    CHECK(bytes.find(",=HYPERLINK") == std::string::npos);
    CHECK(bytes.find(",+1") == std::string::npos);
    CHECK(bytes.find("HYPERLINK") != std::string::npos);
}

TEST_CASE("Each figure of tickets says what it counts, and the sides add up to the whole", "[exchange]")
{
    SheetApplication::get();
    ComplaintStatistics figures{shanghai()};
    Complaint ticket = plainComplaint(1);
    ticket.category = "noise";
    ticket.responsible = idOf<StaffId>(77);
    figures.add(ticket);
    figures.add(plainComplaint(2));
    const auto tables = ComplaintFigures::of(figures, colleagues);
    for (const FigureTable& table : tables) {
        CAPTURE(table.key.toStdString());
        CHECK_FALSE(table.title.isEmpty());
        CHECK_FALSE(table.counted.isEmpty());
        for (const QStringList& row : table.rows) {
            CHECK(row.size() == table.columns.size());
        }
        if (table.key.startsWith(QLatin1String("by_"))) {
            int sum = 0;
            for (const QStringList& row : table.rows) {
                sum += row[1].toInt();
            }
            CHECK(sum == 2);
        }
    }
    const auto people = std::find_if(tables.begin(), tables.end(), [](const FigureTable& table) {
        return table.key == QLatin1String("by_responsible");
    });
    REQUIRE(people != tables.end());
    CHECK(people->rows[0][0] == QStringLiteral("Not noted"));
    CHECK(people->rows[1][0] == QString::fromUtf8("李静"));
}

TEST_CASE("The ticket on paper holds the customer's words apart from ours, and all that happened", "[exchange]")
{
    SheetApplication::get();
    const ClockEntry response{.head = {}, .what = "response"};
    TicketContent content = fullTicket();
    content.ticket.clocks.push_back(
        {.entry = &response, .from = morning, .path = {.due = morning + 1h}, .doneAt = morning + 2h});
    const Sheet sheet = TicketSheet::of(content);
    CHECK(sheet.size == Sheet::Size::A4);
    CHECK(sheet.title.contains(QStringLiteral("TS-20261121-001")));
    const auto heading = [&](const char* words) {
        const auto found = std::find_if(sheet.blocks.begin(), sheet.blocks.end(), [&](const SheetBlock& block) {
            return block.kind == SheetBlock::Kind::Heading && block.text == QLatin1String(words);
        });
        REQUIRE(found != sheet.blocks.end());
        return found;
    };
    CHECK(std::next(heading("In the customer's own words"))->text == QString::fromUtf8("电梯每天晚上响"));
    CHECK(std::next(heading("Our summary"))->text == QString::fromUtf8("电梯异响，\"急\" 'x'"));
    CHECK(std::next(heading("Times"))->rows[0].last() == QStringLiteral("late"));
    const QStringList asked = std::next(heading("What happened"))->rows[0];
    CHECK(asked[1] == QString::fromUtf8("李静"));
    CHECK(asked[2] == QStringLiteral("Department asked: Engineering department"));
    CHECK(asked[3].startsWith(QString::fromUtf8("请今天查看")));
    for (const char* const words : {"两点前回电", "还是响", "(not satisfied)", "今晚修好", "明早以前", "家有老人",
                                    "更换导靴", "上门道歉", "周强", "客户出国", "Customer (signature, day)"}) {
        CAPTURE(words);
        CHECK(says(sheet, words));
    }
    CHECK_FALSE(says(sheet, "5888"));
    content.personal = true;
    CHECK(says(TicketSheet::of(content), content.ticket.complaint.phone->display().c_str()));
}

TEST_CASE("A ticket with a long journal takes the pages it needs, and none of it is lost", "[exchange]")
{
    SheetApplication::get();
    TicketContent content = fullTicket();
    for (int number = 10; number < 110; ++number) {
        content.ticket.journal.push_back(complaintEntry(number, ComplaintEntry::Kind::Noted, number));
        content.ticket.journal.back().words = "entry" + std::to_string(number) + "end";
    }
    const Sheet sheet = TicketSheet::of(content);
    CHECK(SheetLayout{sheet}.pages() > 1);
    const QByteArray pdf = SheetPdf::bytes(sheet);
    const auto text = PdfText::read({pdf.constData(), static_cast<std::size_t>(pdf.size())}, "ticket.pdf");
    REQUIRE(text.has_value());
    CHECK(text->find("entry10end") != std::string::npos);
    CHECK(text->find("entry109end") != std::string::npos);
    if (const QString picture = qEnvironmentVariable("FRONTDESK_PICTURES"); !picture.isEmpty()) {
        test::pictureOf(pdf, 80).save(picture + QStringLiteral("/ticket.png"));
    }
}

TEST_CASE("A ticket of which little is known prints what there is", "[exchange]")
{
    SheetApplication::get();
    const Sheet sheet =
        TicketSheet::of({.unit = {}, .ticket = {.complaint = plainComplaint(1)}, .zone = shanghai(), .at = morning});
    CHECK(SheetLayout{sheet}.pages() == 1);
    CHECK_FALSE(says(sheet, "What happened"));
    CHECK_FALSE(says(sheet, "Resolution"));
}

TEST_CASE("The morning sheet says of each figure what it counts, and names the tickets", "[exchange]")
{
    SheetApplication::get();
    auto tickets = overdueTickets(2);
    tickets.push_back({.complaint = plainComplaint(7)});
    tickets.back().complaint.state = ComplaintState::Resolved;
    ComplaintEntry asked = complaintEntry(1, ComplaintEntry::Kind::Asked);
    asked.whom = "engineering";
    tickets.back().journal.push_back(asked);
    const Sheet sheet = MorningSheet::of(morningOf(tickets));
    CHECK(SheetLayout{sheet}.pages() == 1);
    for (const char* const words :
         {"Overdue: 2", "At risk: 0", "Promised for today: 2", "Silent: 0", "To follow up: 1", "客户1",
          "TS-20261121-007", "李静", "nobody's", "Engineering", "Open, and a time of the packs is up"}) {
        CAPTURE(words);
        CHECK(says(sheet, words));
    }
    for (qsizetype at = 0; at < sheet.blocks.size(); ++at) { // a definition follows each figure
        if (sheet.blocks[at].kind == SheetBlock::Kind::Heading && sheet.blocks[at].text.contains(QLatin1String(": "))) {
            REQUIRE(at + 1 < sheet.blocks.size());
            CHECK(sheet.blocks[at + 1].kind == SheetBlock::Kind::Note);
        }
    }
    CHECK_FALSE(says(sheet, "more"));
}

TEST_CASE("However many tickets there are, the morning sheet is one page with the most pressing ones", "[exchange]")
{
    SheetApplication::get();
    const Sheet sheet = MorningSheet::of(morningOf(overdueTickets(300)));
    CHECK(SheetLayout{sheet}.pages() == 1);
    CHECK(says(sheet, "Overdue: 300"));
    CHECK(says(sheet, "TS-20261121-001 "));
    CHECK_FALSE(says(sheet, "客户200"));
    int listed = 0;
    for (const SheetBlock& block : sheet.blocks) {
        listed += block.kind == SheetBlock::Kind::Item ? 1 : 0;
    }
    CHECK(listed > 4);
    if (const QString picture = qEnvironmentVariable("FRONTDESK_PICTURES"); !picture.isEmpty()) {
        test::pictureOf(SheetPdf::bytes(sheet), 80).save(picture + QStringLiteral("/morning.png"));
    }
    CHECK(says(sheet, QStringLiteral("And %1 more").arg(600 - listed).toUtf8().constData()));
}

} // namespace tst_ComplaintPapers
