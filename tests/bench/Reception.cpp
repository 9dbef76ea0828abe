#include "base/IdMaker.h"
#include "bench/Benches.h"
#include "bench/RawSaver.h"
#include "domain/audit/AuditEntry.h"
#include "domain/item/ItemHistory.h"
#include "domain/item/ItemRepository.h"
#include "domain/visitor/VisitHistory.h"
#include "domain/visitor/VisitStatistics.h"
#include "domain/visitor/VisitorFinder.h"
#include "domain/visitor/VisitorRepository.h"
#include "domain/visitor/VisitorService.h"
#include "storage/DirectStore.h"
#include "storage/SqliteUnitOfWork.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <random>

namespace frontdesk::bench {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t rowsATransaction = 5'000;
constexpr int questions = 200;
constexpr int visitSaves = 1000;
constexpr int insideAtOnce = 200;
constexpr double mostOfFloor = 1.3;
constexpr double frame = 16; // milliseconds
const UtcTime firstVisit = utcFromMillis(1'600'000'000'000);
constexpr auto between = 10min; // 144 visits a day: 200,000 are some four years

constexpr std::array<const char*, 12> surnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙"};
constexpr std::array<const char*, 12> given{"芳", "伟", "静", "强", "敏", "磊", "洋", "艳", "勇", "军", "杰", "娟"};
constexpr std::array<const char*, 6> hosts{"林工", "陈经理", "晨曦科技", "王主任", "财务部", "远洋物业"};
constexpr std::array<const char*, 5> purposes{"开会", "送样", "面试", "签合同", "维修"};

std::int64_t idAt(UtcTime time, std::int64_t number)
{
    constexpr int desk = 1;
    return ((time - IdMaker::epoch).count() << 22) | (desk << 12) | (number % 4096);
}

/// The n-th visitor. The last ones are inside, one in a hundred did not come.
Visit visitOf(std::int64_t number, std::int64_t count, std::mt19937_64& random)
{
    const auto pick = [&](const auto& words) { return std::string{words[random() % words.size()]}; };
    const UtcTime came = firstVisit + between * number;
    Visit visit{.id = must(VisitId::fromValue(idAt(came, number)))};
    visit.name = pick(surnames) + pick(given) + pick(given);
    visit.phone = must(PhoneNumber::parse("138" + std::to_string(10'000'000 + random() % 60'000)));
    visit.host = pick(hosts);
    visit.place = std::to_string(1 + random() % 4) + "-" + std::to_string(101 + random() % 2500);
    visit.purpose = pick(purposes);
    visit.ruleBook = "0123456789abcdef";
    if (number % 100 == 7) {
        visit.state = VisitState::NotCome;
        visit.expectedAt = came + 24h;
        return visit;
    }
    visit.arrivedAt = came;
    visit.registeredAt = came + 20s;
    visit.contactedAt = came + 40s;
    visit.badgeNo = 1 + number % 144;
    if (number >= count - insideAtOnce) {
        visit.state = VisitState::WithHost;
    } else {
        visit.state = VisitState::Left;
        visit.leftAt = came + 45min;
        visit.leftBy = LeftBy::Badge;
    }
    visit.metAt = came + 5min;
    return visit;
}

Item itemOf(std::int64_t number, std::int64_t count, std::mt19937_64& random)
{
    const UtcTime came = firstVisit + between * number;
    Item item{.id = must(ItemId::fromValue(idAt(came, number) + 1)), .kind = "parcel"};
    item.waybill = "SF" + std::to_string(1'000'000'000'000 + number);
    item.addressee = std::string{surnames[random() % surnames.size()]} + given[random() % given.size()];
    item.company = hosts[random() % hosts.size()];
    item.receivedAt = came;
    item.notifiedAt = came + 5min;
    if (number < count - insideAtOnce) {
        item.handedOver = ItemHandover{.at = came + 26h, .toWhom = item.addressee};
    }
    return item;
}

Result<void> addBoth(UnitOfWork& uow, std::int64_t number, std::int64_t count, std::mt19937_64& random)
{
    const Visit visit = visitOf(number, count, random);
    const Item item = itemOf(number, count, random);
    return uow.visits()
        .add(visit)
        .and_then([&] { return uow.search().put(refOf(visit), std::nullopt, searchText(visit)); })
        .and_then([&] {
            return uow.audit().append({.at = firstVisit,
                                       .actor = {},
                                       .action = "added",
                                       .record = refOf(visit),
                                       .version = 1,
                                       .after = imageOf(visit)});
        })
        .and_then([&] { return uow.items().add(item); })
        .and_then([&] {
            return uow.search().put({RecordKind::Item, item.id.value()}, std::nullopt, searchText(item));
        });
}

void fillReception(Figures& figures, const std::string& folder, std::int64_t count)
{
    const StoreOptions options = StoreOptions::inFolder(folder);
    const SystemClock clock;
    NullLog log;
    std::mt19937_64 random{5};
    Samples filling;
    {
        DirectStore store = must(DirectStore::openToWrite(options, clock, log));
        must(store.beginFilling());
        filling.time([&] {
            for (std::int64_t done = 0; done < count; done += rowsATransaction) {
                must(store.write([&](UnitOfWork& uow) -> Result<void> {
                    for (std::int64_t number = done; number < std::min(done + rowsATransaction, count); ++number) {
                        if (auto added = addBoth(uow, number, count, random); !added) {
                            return added;
                        }
                    }
                    return {};
                }));
            }
        });
        must(store.tidySearch());
        must(store.endFilling());
    }
    figures.note(std::to_string(count) + " visits and as many things, " +
                 std::to_string(std::filesystem::file_size(options.databasePath) >> 20U) + " MB");
    figures.milliseconds("filling it, a visit with a thing", filling.mean() / static_cast<double>(count));
}

/// As the read lane does it: one snapshot a question.
template <class Ask> void ask(Samples& times, DirectStore& store, Ask question)
{
    times.time([&] { must(store.read([&](const ReadView& view) { return question(view); })); });
}

/// The same rows, every column read, by the C API.
std::size_t stepAll(RawStatement& query)
{
    std::size_t bytes = 0;
    while (query.step()) {
        for (int column = 0; column < sqlite3_column_count(query.get()); ++column) {
            sqlite3_column_text(query.get(), column);
            bytes += static_cast<std::size_t>(sqlite3_column_bytes(query.get(), column));
        }
    }
    query.reset();
    return bytes;
}

void measureQuestions(Figures& figures, const std::string& folder, std::int64_t count)
{
    NullLog log;
    DirectStore store = must(DirectStore::openToRead(StoreOptions::inFolder(folder), log));
    const RawDatabase raw{Twins::databaseIn(folder)};
    std::mt19937_64 random{7};
    const UtcTime end = firstVisit + between * count;
    const auto anyTime = [&] {
        return firstVisit + between * static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(count));
    };

    figures.heading("Visits: questions of the panel and the history");
    const std::string inside = "voided_at IS NULL AND state NOT IN ('expected', 'left', 'not_come')";
    RawStatement pageFloor{raw, "SELECT * FROM visit WHERE arrived_at >= ? AND (arrived_at, id) < (?, 0) "
                                "ORDER BY arrived_at DESC, id DESC LIMIT 200"};
    RawStatement insideFloor{raw, "SELECT * FROM visit WHERE " + inside + " ORDER BY arrived_at, id"};
    Samples page;
    Samples pageRaw;
    Samples insideNow;
    Samples insideRaw;
    Samples found;
    Samples words;
    Samples itemPage;
    Samples notCome;
    for (int round = 0; round < questions; ++round) {
        const UtcTime to = anyTime();
        const VisitsAsked asked{.from = to - 24h * 31, .to = to};
        ask(page, store, [&](const ReadView& view) {
            return view.visits().history(asked, std::nullopt, VisitHistory::pageRows).map([](const VisitPage&) {});
        });
        pageRaw.time([&] {
            sqlite3_bind_int64(pageFloor.get(), 1, toMillis(asked.from));
            sqlite3_bind_int64(pageFloor.get(), 2, toMillis(asked.to));
            stepAll(pageFloor);
        });
        ask(insideNow, store,
            [](const ReadView& view) { return view.visits().inside().map([](const std::vector<Visit>&) {}); });
        insideRaw.time([&] { stepAll(insideFloor); });
        const std::string typed = round % 3 == 0   ? std::string{surnames[random() % surnames.size()]}
                                  : round % 3 == 1 ? std::to_string(10'000 + random() % 50'000)
                                                   : "wfw";
        ask(found, store, [&](const ReadView& view) {
            return VisitorFinder::find(view, typed, end - 24h, end, 8).map([](const std::vector<Visit>&) {});
        });
        ask(words, store, [&](const ReadView& view) {
            return VisitHistory::page(view, asked, typed, std::nullopt, VisitHistory::pageRows)
                .map([](const VisitPage&) {});
        });
        ask(itemPage, store, [&](const ReadView& view) {
            return view.items()
                .history({.from = asked.from, .to = asked.to, .now = end}, std::nullopt, ItemHistory::pageRows)
                .map([](const ItemPage&) {});
        });
        ask(notCome, store, [&](const ReadView& view) {
            return view.visits()
                .history({.from = end - 24h * 31, .to = end, .which = VisitsListed::NotCome}, std::nullopt, 200)
                .map([](const VisitPage&) {});
        });
    }
    figures.milliseconds("a page of 200 of any 31 days, the floor by the C API: median", pageRaw.median());
    figures.milliseconds("a page of 200 of any 31 days: median", page.median());
    figures.milliseconds("a page of 200 of any 31 days: p95", page.quantile(0.95), frame);
    figures.milliseconds("a page of 200 things of any 31 days: p95", itemPage.quantile(0.95), frame);
    figures.milliseconds("a piece of those who did not come: p95", notCome.quantile(0.95), frame);
    figures.milliseconds("a piece by words, 31 days: p95", words.quantile(0.95), 2 * frame);
    figures.milliseconds("200 inside, the floor by the C API: median", insideRaw.median());
    figures.milliseconds("200 inside: median", insideNow.median(), frame);
    figures.milliseconds("who comes again, as it is typed: p95", found.quantile(0.95), frame);

    Samples year;
    VisitStatistics figuresOfYear{must(TimeZone::named("Asia/Shanghai")), 5min};
    Samples pieces;
    year.time([&] {
        std::optional<ListPlace> place;
        do {
            ask(pieces, store, [&](const ReadView& view) {
                return view.visits()
                    .history({.from = end - 24h * 366, .to = end}, place, 1000)
                    .map([&](const VisitPage& each) {
                        for (const Visit& visit : each.visits) {
                            figuresOfYear.add(visit);
                        }
                        place = each.next;
                    });
            });
        } while (place);
    });
    figures.note("figures of a year: " + std::to_string(figuresOfYear.came().visits) + " visits in " +
                 std::to_string(pieces.count()) + " pieces");
    figures.milliseconds("figures of a year, all pieces", year.mean());
    figures.milliseconds("the longest piece", pieces.quantile(1), 2 * frame);
}

void saveVisit(Database& database, SearchCutter& cutter, const DataKey& key, const VisitToSave& input, UtcTime now)
{
    NullLog log;
    must(database.stillThere());
    Transaction transaction = must(Transaction::begin(database, Transaction::Kind::Write));
    SqliteUnitOfWork unit{database, cutter, key, log};
    must(VisitorService{}.save(unit, Actor{}, input, "0123456789abcdef", now));
    must(transaction.commit());
    must(database.stillThere());
}

void measureVisitSaves(Figures& figures, const Twins& twins, std::int64_t count)
{
    figures.heading("Durable save of a new visit: row, indexes, search tokens, audit; in turns with the floor");
    const DataKey key = must(DataKey::read(StoreOptions::inFolder(twins.ours).keyPath));
    Database database = must(Database::open(Twins::databaseIn(twins.ours), {}));
    SearchCutter cutter;
    must(cutter.prepare());
    std::mt19937_64 random{9};
    std::int64_t number = count;
    const auto next = [&] {
        const Visit visit = visitOf(++number, 0, random); // later than all
        return VisitToSave{.id = visit.id, .form = visit.toForm(), .session = GuidanceSession{"0123456789abcdef"}};
    };
    const auto timeOf = [](const VisitToSave& input) { return IdMaker::timeOf(input.id.value()); };
    const VisitToSave first = next();
    std::vector<std::string> statements;
    {
        const StatementTrace trace{database};
        saveVisit(database, cutter, key, first, timeOf(first));
        statements = trace.statements();
    }
    RawSaver raw{Twins::databaseIn(twins.ours), Twins::databaseIn(twins.floor), statements, RawSaver::Of::Visit};
    raw.prepare(first.id.value());
    raw.save();
    Samples ours;
    Samples floor;
    for (int round = 0; round < visitSaves; ++round) {
        const VisitToSave input = next();
        ours.time([&] { saveVisit(database, cutter, key, input, timeOf(input)); });
        raw.prepare(input.id.value());
        floor.time([&] { raw.save(); });
    }
    figures.milliseconds("the floor, the same statements by the C API: median", floor.median());
    figures.milliseconds("VisitorService and the unit of work: median", ours.median());
    figures.milliseconds("VisitorService and the unit of work: p99", ours.quantile(0.99),
                         std::max(10.0, mostOfFloor * floor.quantile(0.99)));
    figures.ratio("median against the C API", ours.median() / floor.median(), mostOfFloor);
}

} // namespace

void measureReception(Figures& figures, const std::string& folder, std::int64_t visits)
{
    figures.heading("Reception: the database");
    const Twins twins{folder + "/ours", folder + "/floor"};
    fillReception(figures, twins.ours, visits);
    fillTickets(figures, twins.ours, visits);
    measureQuestions(figures, twins.ours, visits);
    measureTicketQuestions(figures, twins.ours, visits);
    std::filesystem::create_directory(twins.floor);
    std::filesystem::copy_file(Twins::databaseIn(twins.ours), Twins::databaseIn(twins.floor));
    measureVisitSaves(figures, twins, visits);
    measureTicketSaves(figures, twins, visits);
}

} // namespace frontdesk::bench
