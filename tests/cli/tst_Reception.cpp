#include "base/TimeZone.h"
#include "cli/RunCtl.h"
#include "contracts/ItemSamples.h"
#include "contracts/VisitSamples.h"
#include "domain/audit/AuditEntry.h"
#include "domain/item/ItemRepository.h"
#include "domain/visitor/VisitorRepository.h"
#include "support/StoredRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch.hpp>

namespace frontdesk::tst_Reception {

namespace {

QJsonArray arrayOf(const Ran& ran)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ran.out));
    CAPTURE(ran.out, ran.err);
    REQUIRE(document.isArray());
    return document.array();
}

void storeReception(TempDatabase& database)
{
    REQUIRE(database.open().has_value());
    Visit left = contract::fullVisit(1);
    left.voided.reset();
    const Visit inside = contract::plainVisit(2);
    Item gone = contract::fullItem(1);
    gone.voided.reset();
    const Item here = contract::plainItem(2);
    REQUIRE(database
                .write([&](UnitOfWork& uow) -> Result<void> {
                    for (const Visit& visit : {left, inside}) {
                        if (auto done = uow.visits().add(visit); !done) {
                            return done;
                        }
                        if (auto done = uow.audit().append({.at = contract::morning,
                                                            .actor = {},
                                                            .action = "added",
                                                            .record = refOf(visit),
                                                            .version = 1});
                            !done) {
                            return done;
                        }
                    }
                    for (const Item& item : {gone, here}) {
                        if (auto done = uow.items().add(item); !done) {
                            return done;
                        }
                    }
                    return {};
                })
                .has_value());
}

} // namespace

TEST_CASE("frontdeskctl lists and counts visits and things", "[cli]")
{
    TempDatabase database;
    storeReception(database);
    const std::string file = database.options.databasePath;

    SECTION("visits, the newest first, with what is personal masked unless it is asked for")
    {
        const QJsonArray masked = arrayOf(run({"visitors", "history", "--json", "--db", file}));
        REQUIRE(masked.size() == 2);
        CHECK(masked[0][u"id"].toString() == QStringLiteral("5002"));
        CHECK(masked[1][u"phone"].toString() == QStringLiteral("021-****1234"));
        CHECK(masked[1][u"people"].toInt() == 3);
        CHECK_FALSE(masked[1].toObject().contains(QStringLiteral("note")));
        const QJsonArray full = arrayOf(run({"visitors", "history", "--json", "--personal", "--db", file}));
        CHECK(full[1][u"plate"].toString() == QStringLiteral("沪A12345"));
        CHECK(arrayOf(run({"visitors", "history", "--json", "--to", "2020-01-01", "--db", file})).isEmpty());
        const Ran table = run({"visitors", "history", "--db", file});
        CHECK(table.code == exitcode::fine);
        CHECK(table.out.find("欧阳建国") != std::string::npos);
        CHECK(table.out.find("58881234") == std::string::npos);
    }
    SECTION("who is inside")
    {
        const QJsonArray inside = arrayOf(run({"visitors", "inside", "--json", "--db", file}));
        REQUIRE(inside.size() == 1);
        CHECK(inside[0][u"id"].toString() == QStringLiteral("5002"));
    }
    SECTION("figures of visits, each with what it counts")
    {
        const QJsonArray figures = arrayOf(run({"visitors", "stats", "--json", "--db", file}));
        REQUIRE_FALSE(figures.isEmpty());
        CHECK(figures[0][u"key"].toString() == QStringLiteral("by_day"));
        CHECK(figures[0][u"rows"].toArray().last().toArray()[1].toString() == QStringLiteral("2"));
        const Ran table = run({"visitors", "stats", "--db", file});
        CHECK(table.out.find("What came of them") != std::string::npos);
        CHECK(table.out.find("Voided visits count nowhere") != std::string::npos);
    }
    SECTION("things")
    {
        CHECK(arrayOf(run({"items", "history", "--json", "--db", file})).size() == 2);
        const QJsonArray open = arrayOf(run({"items", "open", "--json", "--db", file}));
        REQUIRE(open.size() == 1);
        CHECK(open[0][u"id"].toString() == QStringLiteral("3002"));
        const QJsonArray figures = arrayOf(run({"items", "stats", "--json", "--db", file}));
        CHECK(figures[0][u"rows"].toArray().last().toArray()[1].toString() == QStringLiteral("2"));
        const QJsonArray personal = arrayOf(run({"items", "history", "--json", "--personal", "--db", file}));
        CHECK(personal[1][u"pickup_code"].toString() == QStringLiteral("6-2-1088"));
    }
    SECTION("what cannot be is refused in words")
    {
        CHECK(run({"visitors", "history", "--from", "2026-11-30", "--to", "2026-11-01", "--db", file}).code ==
              exitcode::usage);
        CHECK(run({"visitors", "history", "--from", "yesterday", "--db", file}).code == exitcode::usage);
        CHECK(run({"items", "open", "--db", file + ".not"}).code == exitcode::found);
        CHECK(run({"visitors", "history", "word", "--db", file}).code == exitcode::usage);
    }
}

} // namespace frontdesk::tst_Reception
