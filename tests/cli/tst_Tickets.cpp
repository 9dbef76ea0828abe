#include "cli/RunCtl.h"
#include "contracts/ComplaintSamples.h"
#include "domain/audit/AuditEntry.h"
#include "domain/complaint/ComplaintRepository.h"
#include "support/StoredRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <catch2/catch.hpp>

namespace frontdesk::tst_Tickets {

namespace {

QJsonArray ticketsOf(const Ran& ran)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ran.out));
    CAPTURE(ran.out, ran.err);
    REQUIRE(document.isArray());
    return document.array();
}

/// A closed ticket with everything in it, and an open one of whose customer nothing is known.
void storeTickets(TempDatabase& database)
{
    REQUIRE(database.open().has_value());
    Complaint closed = contract::fullComplaint(1);
    closed.voided.reset();
    closed.toComplete = false;
    Complaint open = contract::plainComplaint(2);
    open.summary = "=1+1";
    ComplaintEntry told = contract::complaintEntry(1, ComplaintEntry::Kind::Told, 5);
    told.words = "师傅已在路上";
    REQUIRE(database
                .write([&](UnitOfWork& uow) -> Result<void> {
                    for (const Complaint& complaint : {closed, open}) {
                        auto done =
                            uow.complaints()
                                .add(complaint)
                                .and_then([&] {
                                    return uow.search().put(refOf(complaint), std::nullopt, searchText(complaint));
                                })
                                .and_then([&] {
                                    return uow.audit().append({.at = contract::morning,
                                                               .actor = {},
                                                               .action = "added",
                                                               .record = refOf(complaint),
                                                               .version = 1});
                                });
                        if (!done) {
                            return done;
                        }
                    }
                    return uow.complaints().addEntry(told);
                })
                .has_value());
}

} // namespace

TEST_CASE("frontdeskctl lists tickets, with what is personal left out unless it is asked for", "[cli]")
{
    TempDatabase database;
    storeTickets(database);
    const std::string file = database.options.databasePath;

    SECTION("the newest first")
    {
        const QJsonArray masked = ticketsOf(run({"complaints", "list", "--json", "--db", file}));
        REQUIRE(masked.size() == 2);
        CHECK(masked[0][u"number"].toString() == QStringLiteral("TS-20261121-002"));
        CHECK(masked[1][u"phone"].toString() == QStringLiteral("021-****1234"));
        CHECK_FALSE(masked[1].toObject().contains(QStringLiteral("issue")));
        const QJsonArray full = ticketsOf(run({"complaints", "list", "--json", "--personal", "--db", file}));
        CHECK(full[1][u"issue"].toString() == QStringLiteral("电梯每天晚上响"));
        CHECK(ticketsOf(run({"complaints", "list", "--json", "--to", "2020-01-01", "--db", file})).isEmpty());
        const Ran table = run({"complaints", "list", "--db", file});
        CHECK(table.code == exitcode::fine);
        CHECK(table.out.find("欧阳建国") != std::string::npos);
        CHECK(table.out.find("5888") == std::string::npos);
    }
    SECTION("by filters, and by words as the search finds them")
    {
        const std::vector<std::vector<std::string>> ofTheClosed{
            {"--which", "ended"},       {"--state", "closed"},         {"--severity", "serious"},
            {"--category", "facility"}, {"--source", "hotline_12345"}, {"--customer", "欧阳"},
            {"--building", "3栋"},      {"--words", "oyjg"},           {"--which", "returned"}};
        for (const auto& filter : ofTheClosed) {
            CAPTURE(filter[0], filter[1]);
            const QJsonArray found =
                ticketsOf(run({"complaints", "list", "--json", filter[0], filter[1], "--db", file}));
            REQUIRE(found.size() == 1);
            CHECK(found[0][u"number"].toString() == QStringLiteral("TS-20261121-001"));
        }
        const Ran unknown = run({"complaints", "list", "--state", "lost", "--db", file});
        CHECK(unknown.code == exitcode::usage);
        CHECK(unknown.err.find("handed_on") != std::string::npos);
    }
    SECTION("as CSV with every column and no formula")
    {
        const Ran csv = run({"complaints", "list", "--csv", "--db", file});
        CHECK(csv.code == exitcode::fine);
        CHECK(csv.out.find("Summary (ours)") != std::string::npos);
        CHECK(csv.out.find("1+1") != std::string::npos);
        CHECK(csv.out.find(",=1+1") == std::string::npos);
    }
    SECTION("as figures that say what they count")
    {
        const QJsonArray figures = ticketsOf(run({"complaints", "stats", "--json", "--db", file}));
        REQUIRE_FALSE(figures.isEmpty());
        CHECK(figures[0][u"rows"].toArray()[0].toArray()[1].toString() == QStringLiteral("2"));
        CHECK_FALSE(figures[0][u"counted"].toString().isEmpty());
    }
    SECTION("with the indicators of its packs")
    {
        REQUIRE(run({"demo", "--calls", "1", "--add", "--db", file}).code == exitcode::fine); // its packs
        const QJsonArray figures = ticketsOf(run({"complaints", "stats", "--json", "--db", file}));
        const auto chased = std::find_if(figures.begin(), figures.end(), [](const QJsonValue& table) {
            return table[u"key"].toString() == QLatin1String("indicator_chased_share");
        });
        REQUIRE(chased != figures.end());
        const QJsonArray row = (*chased)[u"rows"].toArray()[0].toArray();
        CHECK(row[1].toString() == QLatin1String("50.0%"));
        CHECK(row[2].toString() == QLatin1String("1"));
        CHECK(row[3].toString() == QLatin1String("2"));
        CHECK((*chased)[u"counted"].toString().contains(QLatin1String("Left out")));
    }
}

TEST_CASE("frontdeskctl shows a ticket, and what a morning meeting goes through", "[cli]")
{
    TempDatabase database;
    storeTickets(database);
    const std::string file = database.options.databasePath;
    REQUIRE(run({"demo", "--calls", "1", "--add", "--db", file}).code == exitcode::fine); // its packs

    SECTION("as on paper")
    {
        const Ran shown = run({"complaints", "show", "TS-20261121-001", "--db", file});
        CAPTURE(shown.err);
        CHECK(shown.code == exitcode::fine);
        for (const char* const words :
             {"TS-20261121-001", "In the customer's own words\n电梯每天晚上响", "师傅已在路上"}) {
            CHECK(shown.out.find(words) != std::string::npos);
        }
        CHECK(shown.out.find("5888") == std::string::npos);
        CHECK(run({"complaints", "show", "TS-20261121-001", "--personal", "--db", file}).out.find("5888") !=
              std::string::npos);
    }
    SECTION("for a program")
    {
        const auto objectOf = [](const Ran& ran) {
            return QJsonDocument::fromJson(QByteArray::fromStdString(ran.out)).object();
        };
        const QJsonObject masked = objectOf(run({"complaints", "show", "TS-20261121-001", "--json", "--db", file}));
        REQUIRE(masked[u"journal"].toArray().size() == 1);
        CHECK(masked[u"journal"][0][u"kind"].toString() == QStringLiteral("told"));
        CHECK_FALSE(masked[u"journal"][0].toObject().contains(QStringLiteral("words")));
        const QJsonObject full =
            objectOf(run({"complaints", "show", "TS-20261121-001", "--json", "--personal", "--db", file}));
        CHECK(full[u"journal"][0][u"words"].toString() == QStringLiteral("师傅已在路上"));
    }
    SECTION("a number that no ticket bears, or none at all")
    {
        CHECK(run({"complaints", "show", "TS-20261121-00", "--db", file}).code == exitcode::found);
        CHECK(run({"complaints", "show", "--db", file}).code == exitcode::usage);
    }
    SECTION("the morning")
    {
        const Ran shown = run({"complaints", "morning", "--db", file});
        CAPTURE(shown.err);
        CHECK(shown.code == exitcode::fine);
        CHECK(shown.out.find("1 open") != std::string::npos);
        CHECK(shown.out.find("TS-20261121-001") == std::string::npos);
        const QJsonArray rows = ticketsOf(run({"complaints", "morning", "--json", "--db", file}));
        REQUIRE(rows.size() == 1);
        CHECK(rows[0][u"number"].toString() == QStringLiteral("TS-20261121-002"));
    }
}

} // namespace frontdesk::tst_Tickets
