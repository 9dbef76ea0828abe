#include "base/IdMaker.h"
#include "bench/Benches.h"
#include "bench/RawSaver.h"
#include "domain/audit/AuditEntry.h"
#include "domain/complaint/ComplaintHistory.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/complaint/ComplaintStatistics.h"
#include "domain/complaint/OpenTickets.h"
#include "rules/RuleBook.h"
#include "storage/DirectStore.h"
#include "storage/SqliteUnitOfWork.h"

#include <algorithm>
#include <array>
#include <random>

namespace frontdesk::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t ticketsATransaction = 5'000;
constexpr int ticketQuestions = 200;
constexpr int ticketSaves = 1000;
constexpr int openAtOnce = 300;
constexpr double mostOfTicketFloor = 1.3;
constexpr double ticketFrame = 16; // milliseconds
const UtcTime firstTicket = utcFromMillis(1'600'000'000'000);
constexpr auto betweenTickets = 10min;

constexpr std::array<const char*, 8> customers{"王", "李", "张", "刘", "陈", "杨", "赵", "黄"};
constexpr std::array<const char*, 8> called{"芳", "伟", "静", "强", "敏", "磊", "洋", "艳"};
constexpr std::array<const char*, 5> grievances{"电梯每天晚上响", "楼道没人打扫", "车位被占", "楼上装修太吵",
                                                "物业费算错了"};

std::int64_t ticketIdAt(UtcTime time, std::int64_t number, int part)
{
    return ((time - IdMaker::epoch).count() << 22) | (std::int64_t{1} << 12) | ((number * 8 + part) % 4096);
}

/// The n-th ticket; the last ones are open.
Complaint ticketOf(std::int64_t number, std::int64_t count, std::mt19937_64& random)
{
    const auto pick = [&](const auto& words) { return std::string{words[random() % words.size()]}; };
    const UtcTime received = firstTicket + betweenTickets * number;
    Complaint complaint{.id = must(ComplaintId::fromValue(ticketIdAt(received, number, 0)))};
    complaint.number = "TS-" + std::to_string(number);
    complaint.receivedAt = received;
    complaint.source = pick(complaintSources);
    complaint.category = pick(complaintCategories);
    complaint.name = pick(customers) + pick(called) + pick(called);
    complaint.phone = must(PhoneNumber::parse("138" + std::to_string(10'000'000 + random() % 60'000)));
    complaint.place = std::to_string(1 + random() % 4) + "-" + std::to_string(101 + random() % 2500);
    complaint.issue = pick(grievances);
    complaint.severity = random() % 8 == 0 ? ComplaintSeverity::Serious : ComplaintSeverity::Normal;
    complaint.ruleBook = "0123456789abcdef";
    if (number < count - openAtOnce) {
        complaint.state = ComplaintState::Closed;
        complaint.resolution = "已处理";
        complaint.answeredAt = received + 10min;
        complaint.resolvedAt = received + 20h;
        complaint.closedAt = received + 44h;
    }
    return complaint;
}

/// What a ticket has in its journal: received, told, and a note.
std::vector<ComplaintEntry> journalOf(const Complaint& complaint, std::int64_t number)
{
    std::vector<ComplaintEntry> journal;
    const std::array kinds{ComplaintEntry::Kind::Stepped, ComplaintEntry::Kind::Told, ComplaintEntry::Kind::Noted};
    for (int at = 0; at < static_cast<int>(kinds.size()); ++at) {
        journal.push_back({.id = must(ComplaintEntryId::fromValue(ticketIdAt(complaint.receivedAt, number, at + 1))),
                           .complaint = complaint.id,
                           .kind = kinds[static_cast<std::size_t>(at)],
                           .at = complaint.receivedAt + 5min * at,
                           .words = "已联系工程部"});
    }
    return journal;
}

Result<void> addTicket(UnitOfWork& uow, std::int64_t number, std::int64_t count, std::mt19937_64& random)
{
    const Complaint complaint = ticketOf(number, count, random);
    auto added = uow.complaints()
                     .add(complaint)
                     .and_then([&] { return uow.search().put(refOf(complaint), std::nullopt, searchText(complaint)); })
                     .and_then([&] {
                         return uow.audit().append({.at = firstTicket,
                                                    .actor = {},
                                                    .action = "added",
                                                    .record = refOf(complaint),
                                                    .version = 1,
                                                    .after = imageOf(complaint)});
                     });
    for (const ComplaintEntry& entry : journalOf(complaint, number)) {
        if (added) {
            added = uow.complaints().addEntry(entry);
        }
    }
    return added;
}

template <class Ask> void askTickets(Samples& times, DirectStore& store, Ask question)
{
    times.time([&] { must(store.read([&](const ReadView& view) { return question(view); })); });
}

} // namespace

void fillTickets(Figures& figures, const std::string& folder, std::int64_t count)
{
    const SystemClock clock;
    NullLog log;
    std::mt19937_64 random{11};
    DirectStore store = must(DirectStore::openToWrite(StoreOptions::inFolder(folder), clock, log));
    must(store.beginFilling());
    Samples filling;
    filling.time([&] {
        for (std::int64_t done = 0; done < count; done += ticketsATransaction) {
            must(store.write([&](UnitOfWork& uow) -> Result<void> {
                for (std::int64_t number = done; number < std::min(done + ticketsATransaction, count); ++number) {
                    if (auto added = addTicket(uow, number, count, random); !added) {
                        return added;
                    }
                }
                return {};
            }));
        }
    });
    must(store.tidySearch());
    must(store.endFilling());
    figures.milliseconds("filling it, a ticket with three entries of its journal",
                         filling.mean() / static_cast<double>(count));
}

void measureTicketQuestions(Figures& figures, const std::string& folder, std::int64_t count)
{
    NullLog log;
    DirectStore store = must(DirectStore::openToRead(StoreOptions::inFolder(folder), log));
    const RuleBook book = RuleBook::compile(packsOfReception());
    const TimeZone zone = must(TimeZone::named("Asia/Shanghai"));
    std::mt19937_64 random{13};
    const UtcTime end = firstTicket + betweenTickets * count;
    figures.heading("Tickets: questions of the board and the history");
    Samples page;
    Samples words;
    Samples wordsOfAll;
    for (int round = 0; round < ticketQuestions; ++round) {
        const UtcTime to =
            firstTicket + betweenTickets * static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(count));
        const ComplaintsAsked asked{.from = to - 24h * 31, .to = to};
        const ComplaintsAsked ever{.from = firstTicket, .to = end};
        const std::string typed = round % 3 == 0   ? std::string{customers[random() % customers.size()]}
                                  : round % 3 == 1 ? std::to_string(10'000 + random() % 50'000)
                                                   : "wfw";
        const auto history = [](const ComplaintsAsked& which, const std::string& search) {
            return [which, search](const ReadView& view) {
                return ComplaintHistory::page(view, which, search, std::nullopt, ComplaintHistory::pageRows)
                    .map([](const ComplaintPage&) {});
            };
        };
        askTickets(page, store, history(asked, {}));
        askTickets(words, store, history(asked, typed));
        askTickets(wordsOfAll, store, history(ever, typed));
    }
    figures.milliseconds("a page of 200 of any 31 days: p95", page.quantile(0.95), ticketFrame);
    figures.milliseconds("a piece by words, 31 days: p95", words.quantile(0.95), ticketFrame);
    figures.milliseconds("a piece by words, of all: p95", wordsOfAll.quantile(0.95), ticketFrame);
    Samples open;
    for (int round = 0; round < 20; ++round) {
        askTickets(open, store, [&](const ReadView& view) {
            return OpenTickets::read(view, book, zone).map([](const std::vector<OpenTicket>&) {});
        });
    }
    figures.milliseconds("300 open tickets with journals, promises and clocks: median", open.median());

    ComplaintStatistics ofYear{zone};
    Samples year;
    Samples pieces;
    year.time([&] {
        std::optional<ListPlace> place;
        do {
            askTickets(pieces, store, [&](const ReadView& view) {
                return view.complaints()
                    .history({.from = end - 24h * 366, .to = end}, place, 1000)
                    .map([&](const ComplaintPage& each) {
                        for (const Complaint& complaint : each.complaints) {
                            ofYear.add(complaint);
                        }
                        place = each.next;
                    });
            });
        } while (place);
    });
    figures.note("figures of a year: " + std::to_string(ofYear.all().all) + " tickets in " +
                 std::to_string(pieces.count()) + " pieces");
    figures.milliseconds("figures of a year, all pieces", year.mean());
    figures.milliseconds("the longest piece", pieces.quantile(1), 2 * ticketFrame);
}

void measureTicketSaves(Figures& figures, const Twins& twins, std::int64_t count)
{
    figures.heading("Durable save of a new ticket with its journal; in turns with the floor");
    const DataKey key = must(DataKey::read(StoreOptions::inFolder(twins.ours).keyPath));
    Database database = must(Database::open(Twins::databaseIn(twins.ours), {}));
    SearchCutter cutter;
    must(cutter.prepare());
    const RuleBook book = RuleBook::compile(packsOfReception());
    NullLog log;
    std::mt19937_64 random{17};
    std::int64_t number = count;
    const SystemClock clock;
    IdMaker ids{clock, 1};
    const auto next = [&] {
        const Complaint complaint = ticketOf(++number, 0, random); // later than all
        return ComplaintToSave{.id = complaint.id,
                               .form = complaint.toForm(),
                               .receivedAt = complaint.receivedAt,
                               .day = LocalDate{std::chrono::year{2026} / 11 / 30},
                               .session = GuidanceSession{"0123456789abcdef"}};
    };
    const auto save = [&](const ComplaintToSave& input) {
        must(database.stillThere());
        Transaction transaction = must(Transaction::begin(database, Transaction::Kind::Write));
        SqliteUnitOfWork unit{database, cutter, key, log};
        must(ComplaintService{ids}.save(unit, Actor{}, input, book, input.receivedAt));
        must(transaction.commit());
        must(database.stillThere());
    };
    const ComplaintToSave first = next();
    std::vector<std::string> statements;
    {
        const StatementTrace trace{database};
        save(first);
        statements = trace.statements();
    }
    RawSaver raw{Twins::databaseIn(twins.ours), Twins::databaseIn(twins.floor), statements, RawSaver::Of::Ticket};
    raw.prepare(first.id.value());
    raw.save();
    Samples ours;
    Samples floor;
    for (int round = 0; round < ticketSaves; ++round) {
        const ComplaintToSave input = next();
        ours.time([&] { save(input); });
        raw.prepare(input.id.value());
        floor.time([&] { raw.save(); });
    }
    figures.milliseconds("the floor, the same statements by the C API: median", floor.median());
    figures.milliseconds("ComplaintService and the unit of work: median", ours.median());
    figures.milliseconds("ComplaintService and the unit of work: p99", ours.quantile(0.99),
                         std::max(10.0, mostOfTicketFloor * floor.quantile(0.99)));
    figures.ratio("median against the C API", ours.median() / floor.median(), mostOfTicketFloor);
}

} // namespace frontdesk::bench
