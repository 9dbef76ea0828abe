#include "base/IdMaker.h"
#include "bench/Benches.h"
#include "bench/RawDatabase.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeItem.h"
#include "domain/table/HeaderGuess.h"
#include "exchange/FeeListFile.h"
#include "exchange/TableRows.h"
#include "storage/DirectStore.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <malloc.h>
#include <sstream>

namespace frontdesk::bench {

namespace {

constexpr double mostOfPlainInsert = 2.3;
constexpr double mostFeeMegabytes = 120;
constexpr int feeRounds = 3;
constexpr std::int64_t feesARoom = 4;
const UtcTime feesTaken = utcFromMillis(1'796'000'000'000);

constexpr std::array<const char*, 8> payers{"王芳", "李伟", "张静", "刘强", "陈敏", "杨磊", "某某贸易公司", "欧阳建国"};

std::string feeList(std::int64_t rows)
{
    std::ostringstream list;
    list << "房号,楼栋,业主,电话,收费项目,账期,应收金额,到期日,单号,管家\r\n";
    for (std::int64_t row = 0; row < rows; ++row) {
        const std::int64_t room = row / feesARoom;
        const std::int64_t month = 1 + row % feesARoom * 3;
        list << 1 + room / 2000 << '-' << 100 + room % 2000 << ',' << 1 + room / 2000 << "栋,"
             << payers[static_cast<std::size_t>(room) % payers.size()] << ",138" << 10'000'000 + room << ",物业费,2026-"
             << (month < 10 ? "0" : "") << month << ",\"1," << 100 + row % 900 << ".50\",2026/" << month << "/28,F"
             << 1'000'000 + row << ",李管家\r\n";
    }
    return list.str();
}

TableKind feesTableKind()
{
    QFile file(QStringLiteral(":/table-fields.toml"));
    if (!file.open(QIODevice::ReadOnly)) {
        giveUp("the shipped kinds of tables are missing");
    }
    const auto kinds = must(TableKinds::read(file.readAll().toStdString(), "table-fields.toml"));
    const TableKind* const kind = kinds.find("fees");
    if (kind == nullptr) {
        giveUp("no kind of tables for fees");
    }
    return *kind;
}

FeeListFile readList(const std::string& path, const TableKind& kind)
{
    TableRows rows = must(TableRows::open(QString::fromStdString(path), {}));
    const Table table = rows.startBehind(guessHeader(rows.head(), kind));
    const TableMapping mapping{guessFields(table.header, kind)};
    return must(FeeListFile::read(rows, table, mapping, kind));
}

void takeList(DirectStore& store, IdMaker& ids, const std::string& path, const TableKind& kind)
{
    FeeListFile list = readList(path, kind);
    if (!list.bad.empty()) {
        giveUp("a made list has bad rows");
    }
    must(store.write([&](UnitOfWork& uow) {
        return FeeImporter{}
            .take(uow, Actor::program(), ids, {.source = "list.csv", .rows = std::move(list.rows)}, feesTaken)
            .map([](const FeeImport&) {});
    }));
}

/// The very rows of a store, written again by the C API: nothing but insert, bind and step.
class PlainInsert {
public:
    PlainInsert(const std::string& from, const std::string& to) : m_to(to)
    {
        RawDatabase source{from};
        for (const char* const name : {"fee_account", "fee_item"}) {
            TableCopy copy{.name = name};
            RawStatement all{source, std::string{"SELECT * FROM "} + name + " ORDER BY id"};
            copy.columns = sqlite3_column_count(all.get());
            while (all.step()) {
                for (int column = 0; column < copy.columns; ++column) {
                    copy.cells.push_back(cellOf(all.get(), column));
                }
            }
            m_tables.push_back(std::move(copy));
        }
    }

    void run()
    {
        m_to.execute("BEGIN IMMEDIATE");
        for (const TableCopy& table : m_tables) {
            std::string places = "?";
            for (int column = 1; column < table.columns; ++column) {
                places += ", ?";
            }
            RawStatement insert{m_to, std::string{"INSERT INTO "} + table.name + " VALUES (" + places + ")"};
            for (std::size_t at = 0; at < table.cells.size();) {
                for (int column = 1; column <= table.columns; ++column, ++at) {
                    bind(insert.get(), column, table.cells[at]);
                }
                static_cast<void>(insert.step());
                insert.reset();
            }
        }
        m_to.execute("COMMIT");
    }

private:
    struct Cell {
        int type = SQLITE_NULL;
        std::int64_t number = 0;
        std::string text = {};
    };
    struct TableCopy {
        std::string name;
        int columns = 0;
        std::vector<Cell> cells = {};
    };

    static Cell cellOf(sqlite3_stmt* row, int column)
    {
        Cell cell{.type = sqlite3_column_type(row, column)};
        if (cell.type == SQLITE_INTEGER) {
            cell.number = sqlite3_column_int64(row, column);
        } else if (cell.type == SQLITE_TEXT) {
            cell.text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
        }
        return cell;
    }
    static void bind(sqlite3_stmt* insert, int column, const Cell& cell)
    {
        if (cell.type == SQLITE_INTEGER) {
            sqlite3_bind_int64(insert, column, cell.number);
        } else if (cell.type == SQLITE_TEXT) {
            sqlite3_bind_text(insert, column, cell.text.data(), static_cast<int>(cell.text.size()), SQLITE_STATIC);
        } else {
            sqlite3_bind_null(insert, column);
        }
    }

    RawDatabase m_to;
    std::vector<TableCopy> m_tables;
};

/// The most memory that this process has had since resetPeak(), in megabytes.
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stod(line.substr(6)) / 1024;
        }
    }
    giveUp("this system does not tell how much memory was used");
}

/// What the measuring itself has left behind is given back first.
void resetPeak()
{
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5";
}

} // namespace

void measureFees(Figures& figures, const std::string& folder, std::int64_t rows)
{
    figures.heading("A list of " + std::to_string(rows) + " fees: read, checked, written, audited");
    const SystemClock clock;
    NullLog log;
    const TableKind kind = feesTableKind();
    const std::string path = folder + "/list.csv";
    std::ofstream(path, std::ios::binary) << feeList(rows);
    Samples reading;
    Samples ours;
    Samples floor;
    Samples again;
    Samples search;
    double peak = 0;
    for (int round = 0; round < feeRounds; ++round) {
        const std::string own = folder + "/own" + std::to_string(round);
        const std::string twin = folder + "/twin" + std::to_string(round);
        DirectStore store = must(DirectStore::openToWrite(StoreOptions::inFolder(own), clock, log));
        static_cast<void>(must(DirectStore::openToWrite(StoreOptions::inFolder(twin), clock, log)));
        IdMaker ids{clock, 1};
        resetPeak();
        ours.time([&] { takeList(store, ids, path, kind); });
        peak = std::max(peak, peakMegabytes());
        search.time([&] { must(store.tidySearch()); });
        {
            PlainInsert plain{Twins::databaseIn(own), Twins::databaseIn(twin)};
            floor.time([&] { plain.run(); });
        }
        again.time([&] { takeList(store, ids, path, kind); });
        reading.time([&] { static_cast<void>(readList(path, kind)); });
    }
    figures.milliseconds("the floor, insert by the C API: median", floor.median());
    figures.milliseconds("reading and checking alone: median", reading.median());
    figures.milliseconds("ours, all of it: median", ours.median());
    figures.ratio("of the floor", ours.median() / floor.median(), mostOfPlainInsert);
    figures.milliseconds("the same list again, nothing changes: median", again.median());
    figures.milliseconds("its accounts into the search, afterwards: median", search.median());
    figures.megabytes("memory at most", peak, mostFeeMegabytes);
}

} // namespace frontdesk::bench
