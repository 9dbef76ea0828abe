#include "cli/RunCtl.h"
#include "support/StoredRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <catch2/catch.hpp>
#include <fstream>
#include <map>

namespace frontdesk::tst_Frontdeskctl {

namespace {

QStringList keyNames(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names) {
        list += QString::fromLatin1(name);
    }
    return list;
}

} // namespace

TEST_CASE("frontdeskctl looks after the database", "[cli]")
{
    TempDatabase database;
    fillStore(database);
    const std::string data = database.folder.path("data");
    const std::string copy = database.folder.path("copy.sqlite");

    SECTION("a sound one is called sound, while the console works")
    {
        const Ran check = run({"db", "check", "--data", data});
        CHECK(check.code == exitcode::fine);
        CHECK(check.out.find("3 calls, 1 promises, 1 drafts") != std::string::npos);
        CHECK(check.err.empty());
        const Ran verify = run({"audit", "verify", "--data=" + data});
        CHECK(verify.code == exitcode::fine);
        CHECK(verify.out.find("8 entries in 1 chains, 7 records") != std::string::npos);
    }
    SECTION("the database is named by its file too, but not by both")
    {
        CHECK(run({"db", "check", "--db", data + "/frontdesk.sqlite"}).code == exitcode::fine);
        CHECK(run({"audit", "verify", "--db=" + data + "/frontdesk.sqlite"}).code == exitcode::fine);
        CHECK(run({"db", "check", "--db", "x", "--data", "y"}).code == exitcode::usage);
    }
    SECTION("what was changed past the audit is named")
    {
        REQUIRE(database.connection().execute("UPDATE call SET place = 'x' WHERE id = 1003").has_value());
        const Ran verify = run({"audit", "verify", "--data", data});
        CHECK(verify.code == exitcode::found);
        CHECK(verify.err.find("1003") != std::string::npos);
        const Ran chinese = run({"--lang", "zh", "audit", "verify", "--data", data});
        CHECK(chinese.code == exitcode::found);
        CHECK(chinese.err.find("1003") != std::string::npos);
        CHECK(chinese.err != verify.err);
    }
    SECTION("a backup is made beside the console, and put back only without it")
    {
        REQUIRE(run({"db", "backup", copy, "--data", data}).code == exitcode::fine);
        QLockFile console{QString::fromStdString(data + "/frontdesk.lock")};
        REQUIRE(console.tryLock(0));
        CHECK(run({"db", "restore", copy, "--data", data}).code == exitcode::found);
        database.close();
        console.unlock();
        const Ran restored = run({"db", "restore", copy, "--data", data});
        CHECK(restored.code == exitcode::fine);
        CHECK(restored.out.find("frontdesk-aside-") != std::string::npos);
        CHECK(run({"db", "check", "--data", data}).code == exitcode::fine);
    }
    SECTION("a damaged database is called damaged")
    {
        database.close();
        std::ofstream{database.options.databasePath, std::ios::trunc} << std::string(9000, 'x');
        const Ran check = run({"db", "check", "--data", data});
        CHECK(check.code == exitcode::found);
        CHECK(check.err.find("damaged") != std::string::npos);
        CHECK(run({"audit", "verify", "--data", data}).code == exitcode::found);
        CHECK(run({"db", "backup", copy, "--data", data}).code == exitcode::found);
        CHECK(run({"db", "restore", copy, "--data", data}).code == exitcode::found);
    }
    SECTION("where there is no database, none is made")
    {
        CHECK(run({"db", "check", "--data", database.folder.path("nowhere")}).code == exitcode::found);
        CHECK_FALSE(std::ifstream{database.folder.path("nowhere/frontdesk.sqlite")}.good());
    }
}

TEST_CASE("frontdeskctl checks and shows packs", "[cli]")
{
    const std::string packs = std::string{FRONTDESK_SOURCE_DIR} + "/resources/packs/";
    const TempFolder folder;

    SECTION("the shipped packs pass")
    {
        const Ran check = run({"pack", "check", packs + "base.toml", packs + "reception.toml"});
        CAPTURE(check.err);
        CHECK(check.code == exitcode::fine);
    }
    SECTION("a pack is checked as on a desk: with the base pack below it")
    {
        const Ran check = run({"pack", "check", packs + "reception.toml"});
        CAPTURE(check.err);
        CHECK(check.code == exitcode::fine);
        CHECK(check.err.find("base") != std::string::npos);
    }
    SECTION("a mistake is named with its place")
    {
        const std::string file = folder.path("mine.toml");
        std::ofstream{file} << "format = 1\n[pack]\nid = \"mine\"\n[[promt]]\nid = \"a\"\n";
        const Ran check = run({"pack", "check", file});
        CHECK(check.code == exitcode::found);
        CHECK(check.err.find(file + ":4:") != std::string::npos);
        CHECK(run({"pack", "check", folder.path("missing.toml")}).code == exitcode::found);
    }
    SECTION("findings come as JSON of a shape that stays")
    {
        const std::string file = folder.path("mine.toml");
        std::ofstream{file} << "format = 1\n[pack]\nid = \"mine\"\ntitle = \"T\"\nversion = \"7\"\n[[limit]]\nid = "
                               "\"mine\"\nwhat = \"rings\"\nat = \"call.ringing\"\nmost = 2\n";
        const Ran check = run({"pack", "check", file, "--json", "--lang", "en"});
        CHECK(check.code == exitcode::found);
        CHECK(check.err.empty());
        const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(check.out)).object();
        CHECK(all.keys() == keyNames({"errors", "findings", "packs", "warnings"}));
        const QJsonArray packed = all[u"packs"].toArray();
        REQUIRE(packed.size() == 2); // the base pack lies below
        CHECK(packed[1].toObject() == QJsonObject{{QStringLiteral("id"), QStringLiteral("mine")},
                                                  {QStringLiteral("version"), QStringLiteral("7")},
                                                  {QStringLiteral("file"), QString::fromStdString(file)}});
        QJsonObject conflict;
        for (const QJsonValue& finding : all[u"findings"].toArray()) {
            CHECK(finding.toObject().keys() ==
                  keyNames({"args", "code", "column", "entry", "file", "line", "other", "severity", "text"}));
            if (finding[u"code"].toString() == QStringLiteral("pack.limit_conflict")) {
                conflict = finding.toObject();
            }
        }
        CHECK(conflict[u"severity"].toString() == QStringLiteral("error"));
        CHECK(conflict[u"entry"].toString() == QStringLiteral("mine/mine"));
        CHECK(conflict[u"line"].toInt() == 10);
        CHECK(conflict[u"column"].toInt() == 8);
        CHECK(conflict[u"other"][u"file"].toString() == QStringLiteral("base.toml"));
        CHECK(conflict[u"args"].toArray().size() == 4);
        CHECK(conflict[u"text"].toString().startsWith(QStringLiteral("The limit \"rings\"")));
        CHECK(all[u"errors"].toInt() >= 1);
    }
    SECTION("a file that cannot be read is a finding too")
    {
        const Ran check = run({"pack", "check", folder.path("missing.toml"), "--json"});
        CHECK(check.code == exitcode::found);
        const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(check.out)).object();
        CHECK(all[u"errors"].toInt() == 1);
        CHECK(all[u"findings"].toArray()[0].toObject()[u"code"].toString() == QStringLiteral("file.cannot_read"));
        CHECK(all[u"findings"].toArray()[0].toObject()[u"other"].isNull());
    }
    SECTION("ladders and clocks are shown at their moments")
    {
        const Ran ladder = run({"pack", "show", packs + "base.toml", "--moment", "arrears.reminder_due"});
        CHECK(ladder.out.find("base/fee  fee\n  -7  message") != std::string::npos);
        const auto json = [&](const std::string& severity) {
            const Ran shown = run({"pack", "show", packs + "base.toml", "--moment", "complaint.received", "--fact",
                                   "severity=" + severity, "--json"});
            std::map<std::string, std::string> times;
            for (const QJsonValue& clock :
                 QJsonDocument::fromJson(QByteArray::fromStdString(shown.out))[u"clocks"].toArray()) {
                times[clock[u"what"].toString().toStdString()] = clock[u"most"].toString().toStdString();
            }
            return times;
        };
        CHECK(json("normal")["solution"] == "2d");
        CHECK(json("urgent")["solution"] == "2h");
    }
    SECTION("a calendar is shown as it comes out")
    {
        const std::vector<std::string> question{"pack",       "show",  packs + "base.toml", packs + "calendar-cn.toml",
                                                "--calendar", "office"};
        const Ran text = run(question);
        CHECK(text.code == exitcode::fine);
        CHECK(text.out.find("  mon 08:30-12:00 13:30-17:30\n") != std::string::npos);
        CHECK(text.out.find("  2027 by_law\n") != std::string::npos);
        std::vector<std::string> asJson = question;
        asJson.emplace_back("--json");
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(run(asJson).out));
        CHECK(document[u"quiet"].toArray() == QJsonArray{QStringLiteral("21:00-08:00")});
        CHECK(document[u"make_up"].toArray().contains(QStringLiteral("2026-02-14")));
        CHECK(document[u"years"][u"2026"].toString() == QStringLiteral("announced"));
        CHECK(run({"pack", "show", packs + "base.toml", "--calendar", "ofice"}).code == exitcode::found);
    }
    SECTION("what packs say at a moment comes as text and as JSON")
    {
        const std::vector<std::string> question{
            "pack",    "show",   packs + "base.toml", packs + "reception.toml", "--moment", "call.answered", "--fact",
            "rings=4", "--fact", "late=true"};
        CHECK(run(question).code == exitcode::fine);
        std::vector<std::string> asJson = question;
        asJson.emplace_back("--json");
        const Ran json = run(asJson);
        CHECK(json.code == exitcode::fine);
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json.out));
        CHECK(document[u"moment"].toString() == QStringLiteral("call.answered"));
        CHECK_FALSE(document[u"prompts"].toArray().isEmpty());
    }
    SECTION("a reviewer sees what packs hold and do not use, with the advice and the clause")
    {
        const std::vector<std::string> question{"pack", "show", packs + "reception.toml", "--switched-off"};
        const Ran text = run(question);
        CHECK(text.code == exitcode::fine);
        CHECK(text.out.find("reception/host-declined-as-written  prompt  rephrase  visitor.host_declined  M0-303") !=
              std::string::npos);
        std::vector<std::string> asJson = question;
        asJson.emplace_back("--json");
        const Ran json = run(asJson);
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json.out));
        const QJsonArray off = document[u"switched_off"].toArray();
        REQUIRE(off.size() == 2);
        CHECK(off[0][u"id"].toString() == QStringLiteral("reception/dial-yourself"));
        CHECK(off[1][u"advice"].toString() == QStringLiteral("rephrase"));
        CHECK(off[1][u"source"][0].toString() == QStringLiteral("M0-303"));
        CHECK_FALSE(off[1][u"texts"][0][u"en"].toString().isEmpty());
        asJson.insert(asJson.end(), {"--moment", "visitor.host_declined"});
        CHECK(run(asJson).code == exitcode::usage);
    }
    SECTION("a moment or fact that nobody knows is not understood")
    {
        const auto show = [&](const std::vector<std::string>& rest) {
            std::vector<std::string> words{"pack", "show", packs + "base.toml"};
            words.insert(words.end(), rest.begin(), rest.end());
            return run(words).code;
        };
        CHECK(show({"--moment", "call.answred"}) == exitcode::usage);
        CHECK(show({}) == exitcode::usage);
        CHECK(show({"--moment", "call.answered", "--fact", "rings=four"}) == exitcode::usage);
        CHECK(show({"--moment", "call.answered", "--fact", "rings"}) == exitcode::usage);
        CHECK(show({"--moment", "call.answered", "--fact", "late=maybe"}) == exitcode::usage);
        CHECK(show({"--moment", "call.answered", "--fact", "caller=friend"}) == exitcode::usage);
        CHECK(show({"--moment", "call.answered", "--fact", "caller=known"}) == exitcode::fine);
    }
}

TEST_CASE("frontdeskctl says how it is used", "[cli]")
{
    CHECK(run({}).code == exitcode::usage);
    CHECK(run({"db"}).code == exitcode::usage);
    CHECK(run({"db", "destroy"}).code == exitcode::usage);
    CHECK(run({"db", "check", "--dat", "x"}).code == exitcode::usage);
    CHECK(run({"db", "check", "--data"}).code == exitcode::usage);
    CHECK(run({"db", "check", "more"}).code == exitcode::usage);
    CHECK(run({"db", "backup"}).code == exitcode::usage);
    CHECK(run({"--lang", "fr", "db", "check"}).code == exitcode::usage);
    const Ran help = run({"--help"});
    CHECK(help.code == exitcode::fine);
    CHECK(help.out.find("audit verify") != std::string::npos);
    CHECK(run({"--lang", "zh", "--help"}).code == exitcode::fine);
}

} // namespace frontdesk::tst_Frontdeskctl
