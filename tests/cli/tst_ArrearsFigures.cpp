#include "cli/RunCtl.h"
#include "contracts/FeeSamples.h"
#include "domain/arrears/FeeAccountService.h"
#include "domain/arrears/FeePaymentService.h"
#include "domain/arrears/FeeReportReading.h"
#include "exchange/FeeReportTables.h"
#include "support/StoredRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace frontdesk::tst_ArrearsFigures {

namespace {

const Actor supervisor{.staff = contract::idOf<StaffId>(78), .roles = {Role::Supervisor}};

/// A desk where 300 fell due in November and 100 of it came in; 50 is owed from before.
struct FiguresDesk {
    TempDatabase database;
    IdMaker ids{database.clock, 1};
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    std::string file;

    FiguresDesk() : file(database.options.databasePath)
    {
        REQUIRE(database.open().has_value());
        REQUIRE(database
                    .write([&](UnitOfWork& uow) -> Result<void> {
                        const FeeAccountId account = ids.next<FeeAccountTag>();
                        const FeeAccountService accounts;
                        return accounts.save(uow, supervisor, account, {}, {.place = "3-1801"}, contract::morning)
                            .and_then([&](const FeeAccount&) { return owe(uow, account, "300", "2026-11-10"); })
                            .and_then([&](const FeeItem& item) { return pay(uow, account, item.id); })
                            .and_then([&](const FeePayment&) { return owe(uow, account, "50", "2026-03-10"); })
                            .map([](const FeeItem&) {});
                    })
                    .has_value());
    }
    Result<FeeItem> owe(UnitOfWork& uow, FeeAccountId account, const char* amount, const char* due)
    {
        return FeeAccountService{}.addItem(uow, supervisor, ids.next<FeeItemTag>(), account,
                                           {.kind = "fee", .period = due, .amount = amount, .due = due},
                                           contract::morning);
    }
    Result<FeePayment> pay(UnitOfWork& uow, FeeAccountId account, FeeItemId item)
    {
        return FeePaymentService{}.take(uow, supervisor,
                                        {.id = ids.next<FeePaymentTag>(),
                                         .account = account,
                                         .form = {.amount = "100", .ticked = {item}},
                                         .at = contract::morning,
                                         .zone = zone});
    }
    [[nodiscard]] QJsonArray figures(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> words{"arrears", "figures", "--json", "--db", file};
        words.insert(words.end(), more.begin(), more.end());
        const Ran ran = run(words);
        CAPTURE(ran.out, ran.err);
        REQUIRE(ran.code == exitcode::fine);
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ran.out));
        REQUIRE(document.isArray());
        return document.array();
    }
};

QJsonObject tableOf(const QJsonArray& tables, const char* key)
{
    for (const QJsonValue& table : tables) {
        if (table[u"key"].toString() == QLatin1String(key)) {
            return table.toObject();
        }
    }
    FAIL("no table " << key);
    return {};
}

QStringList firstRow(const QJsonObject& table)
{
    QStringList cells;
    for (const QJsonValue& cell : table[u"rows"].toArray()[0].toArray()) {
        cells += cell.toString();
    }
    return cells;
}

const std::vector<std::string> november{"--from", "2026-11-01", "--to", "2026-11-30"};

} // namespace

TEST_CASE("frontdeskctl counts fees with each formula's numerator and denominator", "[cli][fee]")
{
    FiguresDesk desk;
    REQUIRE(run({"demo", "--calls", "1", "--add", "--db", desk.file}).code == exitcode::fine); // its packs
    const QJsonArray tables = desk.figures(november);
    const QJsonObject collected = tableOf(tables, "indicator_fee_collected_rate");
    QStringList row = firstRow(collected);
    REQUIRE(row.size() >= 5);
    CHECK(row[1] == QLatin1String("33.3%"));
    CHECK(row[2] == QLatin1String("100.00"));
    CHECK(row[3] == QLatin1String("300.00"));
    CHECK(collected[u"counted"].toString().contains(QLatin1String("Counted:")));
    row = firstRow(tableOf(tables, "indicator_fee_old_cleared_rate"));
    CHECK(row[1] == QLatin1String("0.0%"));
    CHECK(row[2] == QLatin1String("0.00"));
    CHECK(row[3] == QLatin1String("50.00"));
    // Of other days other figures.
    row =
        firstRow(tableOf(desk.figures({"--from", "2026-03-01", "--to", "2026-03-31"}), "indicator_fee_collected_rate"));
    CHECK(row[3] == QLatin1String("50.00"));
    const Ran table = run({"arrears", "figures", "--from", "2026-11-01", "--to", "2026-11-30", "--db", desk.file});
    CHECK(table.code == exitcode::fine);
    CHECK(table.out.find("33.3%") != std::string::npos);
}

TEST_CASE("The figures of fees are those of the screen, also without packs", "[cli][fee]")
{
    FiguresDesk desk;
    const QJsonArray tables = desk.figures(november);
    // What the window shows is made by the same reading and the same tables.
    const PeriodDays period{contract::dayOf(11, 1), contract::dayOf(12, 1)};
    FeeReportReading reading{period, desk.zone.localDate(SystemClock{}.now()), desk.zone};
    const RuleBook none = RuleBook::compile({});
    bool isAll = false;
    while (!isAll) {
        REQUIRE(desk.database
                    .read([&](const ReadView& view) {
                        return reading.next(view, none).map([&](bool all) { isAll = all; });
                    })
                    .has_value());
    }
    const auto shown = FeeReportTables::of(reading.report(), reading.figures(), reading.names(), Vocabulary{});
    REQUIRE(static_cast<std::size_t>(tables.size()) == shown.size());
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const QJsonObject table = tables[static_cast<qsizetype>(at)].toObject();
        CHECK(table[u"key"].toString() == shown[at].key);
        CHECK(static_cast<std::size_t>(table[u"rows"].toArray().size()) == shown[at].rows.size());
        if (!shown[at].rows.empty()) {
            CHECK(firstRow(table) == shown[at].rows.front());
        }
    }
}

TEST_CASE("Days that are no days, and a last one before the first, are told", "[cli][fee]")
{
    FiguresDesk desk;
    CHECK(run({"arrears", "figures", "--from", "soon", "--db", desk.file}).code == exitcode::usage);
    CHECK(run({"arrears", "figures", "--from", "2026-12-01", "--to", "2026-11-01", "--db", desk.file}).code ==
          exitcode::usage);
    CHECK(run({"arrears", "figures", "--db", desk.file + ".none"}).code == exitcode::found);
}

} // namespace frontdesk::tst_ArrearsFigures
