#include "base/TimeZone.h"
#include "cli/RunCtl.h"
#include "support/StoredRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <algorithm>
#include <catch2/catch.hpp>

namespace frontdesk::tst_CallList {

namespace {

QJsonArray arrayIn(const Ran& ran)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ran.out), &problem);
    CAPTURE(ran.out, ran.err, problem.errorString().toStdString());
    REQUIRE(document.isArray());
    return document.array();
}

UtcTime utcAt(const char* day, const char* time)
{
    return TimeZone::named("Asia/Shanghai")->toUtc({*parseDate(day), *LocalTime::parse(time)});
}

Call callAt(std::int64_t number, UtcTime rang)
{
    Call call = contract::plainCall(number);
    call.live.rangAt = rang;
    call.live.answeredAt = rang + Milliseconds{4000};
    call.live.endedAt = rang + Milliseconds{64'000};
    return call;
}

void store(TempDatabase& database, const std::vector<Call>& calls)
{
    REQUIRE(database.open().has_value());
    REQUIRE(database
                .write([&](UnitOfWork& uow) -> Result<void> {
                    for (const Call& call : calls) {
                        if (auto done = saveCall(uow, call); !done) {
                            return done;
                        }
                    }
                    return {};
                })
                .has_value());
}

} // namespace

TEST_CASE("frontdeskctl call list", "[cli]")
{
    TempDatabase database;
    const std::string file = database.options.databasePath;

    SECTION("gives the calls of some days of the unit, the newest first")
    {
        store(database, {callAt(1, utcAt("2026-11-19", "23:59:59")), callAt(2, utcAt("2026-11-20", "00:00")),
                         callAt(3, utcAt("2026-11-20", "23:59:59")), callAt(4, utcAt("2026-11-21", "00:00"))});
        const QJsonArray day =
            arrayIn(run({"call", "list", "--json", "--from", "2026-11-20", "--to", "2026-11-20", "--db", file}));
        REQUIRE(day.size() == 2);
        CHECK(day[0][u"id"].toString() == QStringLiteral("1003"));
        CHECK(day[1][u"id"].toString() == QStringLiteral("1002"));
        CHECK(day[1][u"rang_at"].toString() == QStringLiteral("2026-11-20T00:00:00.000+08:00"));
        CHECK(arrayIn(run({"call", "list", "--json", "--from", "2026-11-20", "--db", file})).size() == 3);
        CHECK(arrayIn(run({"call", "list", "--json", "--to", "2026-11-19", "--db", file})).size() == 1);
        CHECK(arrayIn(run({"call", "list", "--json", "--db", file})).size() == 4);
    }
    SECTION("gives everything that was recorded")
    {
        Call full = contract::fullCall(2);
        full.voided = Voided{.at = utcAt("2026-11-21", "10:00"), .reason = "重复", .by = *StaffId::fromValue(77)};
        full.operatorId = *StaffId::fromValue(9'007'199'254'740'993);
        store(database, {full, contract::missedCall(3)});
        const QJsonArray both = arrayIn(run({"call", "list", "--json", "--db", file}));
        REQUIRE(both.size() == 2);
        const bool fullFirst = both[0][u"id"].toString() == QStringLiteral("1002");
        const QJsonObject call = both[fullFirst ? 0 : 1].toObject();
        const QJsonObject missed = both[fullFirst ? 1 : 0].toObject();
        CHECK(call[u"caller_name"].toString().toStdString() == full.caller.name);
        CHECK(call[u"phone"].toString().toStdString() == full.caller.phone->digits());
        CHECK(call[u"key_points"].toString().toStdString() == full.keyPoints);
        CHECK(call[u"category"].toString().toStdString() == full.countsAs());
        CHECK(call[u"rings"].toInt() == full.live.ringCount);
        CHECK(call[u"holds"].toArray().size() == static_cast<qsizetype>(full.live.holds.size()));
        CHECK(call[u"voided"][u"reason"].toString() == QStringLiteral("重复"));
        CHECK(call[u"voided"][u"at"].toString() == QStringLiteral("2026-11-21T10:00:00.000+08:00"));
        CHECK(call[u"operator"].toString() == QStringLiteral("9007199254740993")); // past what a JSON number holds
        CHECK(missed[u"outcome"].toString() == QStringLiteral("missed"));
        CHECK(missed[u"answered_at"].isNull());
        CHECK(missed[u"voided"].isNull());
    }
    SECTION("shows people a table, on which nobody's text moves the cursor")
    {
        Call call = callAt(1, utcAt("2026-11-20", "09:41"));
        call.keyPoints = "三号楼漏水\n请\x1b[2J尽快来";
        call.caller.name = "一个名字长得写不下的人没有完";
        Call voided = callAt(2, utcAt("2026-11-20", "09:42"));
        voided.voided = Voided{.at = voided.live.rangAt, .reason = "重复"};
        store(database, {call, voided});
        const Ran table = run({"call", "list", "--db", file});
        CHECK(table.code == exitcode::fine);
        CHECK(std::count(table.out.begin(), table.out.end(), '\n') == 3);
        CHECK(table.out.find("2026-11-20 09:41") != std::string::npos);
        CHECK(table.out.find("三号楼漏水 请 [2J尽快来") != std::string::npos);
        CHECK(table.out.find("一个名字长得写不下的人没有完") == std::string::npos);
        CHECK(table.out.find("…") != std::string::npos);
        CHECK(table.out.find("voided") != std::string::npos);
        CHECK(run({"--lang", "zh", "call", "list", "--db", file}).out.find("要点") != std::string::npos);
    }
    SECTION("goes through more calls than a piece holds, and through many of one millisecond")
    {
        std::vector<Call> calls;
        for (int number = 1; number <= 2600; ++number) {
            // 1200 at once in the middle, the others a second apart
            const int second = number < 700 ? number : number < 1900 ? 700 : number - 1199;
            calls.push_back(callAt(number, utcAt("2026-11-20", "08:00") + std::chrono::seconds{second}));
        }
        store(database, calls);
        const QJsonArray all = arrayIn(run({"call", "list", "--json", "--db", file}));
        REQUIRE(all.size() == 2600);
        for (qsizetype at = 0; at < all.size(); ++at) {
            REQUIRE(all[at][u"id"].toString().toInt() == 1000 + 2600 - static_cast<int>(at));
        }
    }
    SECTION("works while the console does")
    {
        store(database, {callAt(1, utcAt("2026-11-20", "09:41"))});
        QLockFile console{QString::fromStdString(database.folder.path("data/frontdesk.lock"))};
        REQUIRE(console.tryLock(0));
        CHECK(arrayIn(run({"call", "list", "--json", "--data", database.folder.path("data")})).size() == 1);
    }
    SECTION("says when there is nothing, and when the days make no sense")
    {
        store(database, {});
        const Ran none = run({"call", "list", "--json", "--db", file});
        CHECK(none.code == exitcode::fine);
        CHECK(arrayIn(none).isEmpty());
        CHECK_FALSE(none.err.empty());
        CHECK(run({"call", "list", "--from", "2026-11-31", "--db", file}).code == exitcode::usage);
        CHECK(run({"call", "list", "--from", "yesterday", "--db", file}).code == exitcode::usage);
        CHECK(run({"call", "list", "--from", "2026-11-20", "--to", "2026-11-19", "--db", file}).code ==
              exitcode::usage);
        CHECK(run({"call", "list", "more", "--db", file}).code == exitcode::usage);
        CHECK(run({"call", "list", "--db", database.folder.path("no.sqlite")}).code == exitcode::found);
    }
}

TEST_CASE("frontdeskctl search", "[cli]")
{
    TempDatabase database;
    const std::string file = database.options.databasePath;
    Call voided = callAt(3, utcAt("2026-11-20", "09:43"));
    voided.keyPoints = "电梯异响";
    voided.voided = Voided{.at = voided.live.rangAt, .reason = "重复"};
    Call leak = callAt(2, utcAt("2026-11-20", "09:42"));
    leak.keyPoints = "厨房漏水";
    leak.caller.name = "欧阳修";
    Call stopped = callAt(1, utcAt("2026-11-20", "09:41"));
    stopped.keyPoints = "电梯停了";
    store(database, {stopped, leak, voided});

    SECTION("finds by words, pinyin and several words together")
    {
        for (const std::vector<std::string>& typed :
             {std::vector<std::string>{"漏水"}, std::vector<std::string>{"ouyang"},
              std::vector<std::string>{"欧阳", "厨房"}}) {
            std::vector<std::string> words{"search"};
            words.insert(words.end(), typed.begin(), typed.end());
            words.insert(words.end(), {"--json", "--db", file});
            const QJsonArray found = arrayIn(run(words));
            CAPTURE(typed.front());
            REQUIRE(found.size() == 1);
            CHECK(found[0][u"kind"].toString() == QStringLiteral("call"));
            CHECK(found[0][u"id"].toString() == QStringLiteral("1002"));
        }
    }
    SECTION("gives as many as wanted, and marks what is voided")
    {
        CHECK(arrayIn(run({"search", "电梯", "--json", "--db", file})).size() == 2);
        CHECK(arrayIn(run({"search", "电梯", "--json", "--most", "1", "--db", file})).size() == 1);
        const QJsonArray found = arrayIn(run({"search", "电梯异响", "--json", "--db", file}));
        REQUIRE(found.size() == 1);
        CHECK_FALSE(found[0][u"voided"].isNull());
        CHECK(run({"search", "电梯异响", "--db", file}).out.find("voided") != std::string::npos);
    }
    SECTION("says when nothing was found, and when nothing was asked")
    {
        const Ran none = run({"search", "无此事", "--json", "--db", file});
        CHECK(none.code == exitcode::fine);
        CHECK(arrayIn(none).isEmpty());
        CHECK_FALSE(none.err.empty());
        CHECK(run({"search", "--db", file}).code == exitcode::usage);
        CHECK(run({"search", "x", "--most", "0", "--db", file}).code == exitcode::usage);
        CHECK(run({"search", "x", "--most", "many", "--db", file}).code == exitcode::usage);
        CHECK(run({"search", "x", "--db", database.folder.path("no.sqlite")}).code == exitcode::found);
    }
}

} // namespace frontdesk::tst_CallList
