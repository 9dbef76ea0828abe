#include "cli/RunCtl.h"
#include "support/TempDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <algorithm>
#include <catch2/catch.hpp>

namespace frontdesk::tst_Demo {

TEST_CASE("frontdeskctl demo", "[cli]")
{
    const TempFolder folder;
    const std::string file = folder.path("new/demo.sqlite");
    const std::vector<std::string> few{"demo", "--calls", "120", "--until", "2025-06-30", "--db", file};
    const auto listed = [](const std::string& database) {
        return run({"call", "list", "--json", "--db", database}).out;
    };

    SECTION("makes a database that is sound, searchable and audited")
    {
        const Ran made = run(few);
        CAPTURE(made.err);
        REQUIRE(made.code == exitcode::fine);
        CHECK(run({"db", "check", "--db", file}).out.find("120 calls") != std::string::npos);
        CHECK(run({"audit", "verify", "--db", file}).code == exitcode::fine);
        CHECK(QJsonDocument::fromJson(QByteArray::fromStdString(listed(file))).array().size() == 120);
        const Ran found = run({"search", "水", "--json", "--db", file});
        CHECK_FALSE(QJsonDocument::fromJson(QByteArray::fromStdString(found.out)).array().isEmpty());
        // Nobody but its owner gets at it.
        CHECK((QFile::permissions(QString::fromStdString(folder.path("new"))) &
               (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == QFileDevice::Permissions{});
    }
    SECTION("makes the same calls again from the same seed and day")
    {
        REQUIRE(run(few).code == exitcode::fine);
        const std::string other = folder.path("other.sqlite");
        REQUIRE(run({"demo", "--calls", "120", "--until", "2025-06-30", "--db", other}).code == exitcode::fine);
        CHECK(listed(other) == listed(file));
        const std::string seeded = folder.path("seeded.sqlite");
        REQUIRE(run({"demo", "--calls", "120", "--seed", "5", "--until", "2025-06-30", "--db", seeded}).code ==
                exitcode::fine);
        CHECK(listed(seeded) != listed(file));
    }
    SECTION("puts made-up calls among others only when told to")
    {
        REQUIRE(run(few).code == exitcode::fine);
        const Ran refused = run(few);
        CHECK(refused.code == exitcode::found);
        CHECK(refused.err.find("--add") != std::string::npos);
        CHECK(run({"demo", "--calls", "30", "--seed", "9", "--add", "--db", file}).code == exitcode::fine);
        CHECK(run({"db", "check", "--db", file}).out.find("150 calls") != std::string::npos);
        CHECK(run({"audit", "verify", "--db", file}).code == exitcode::fine);
    }
    SECTION("enters those who call into the directory when it is told how many")
    {
        std::vector<std::string> words = few;
        words.insert(words.end(), {"--people", "25"});
        const Ran made = run(words);
        CAPTURE(made.err);
        REQUIRE(made.code == exitcode::fine);
        CHECK(made.out.find("25 people") != std::string::npos);
        const auto calls = QJsonDocument::fromJson(QByteArray::fromStdString(listed(file))).array();
        QString phone;
        for (const auto& call : calls) {
            phone = call[u"phone"].toString().isEmpty() ? phone : call[u"phone"].toString();
        }
        const Ran found = run({"search", phone.toStdString(), "--json", "--db", file});
        const auto records = QJsonDocument::fromJson(QByteArray::fromStdString(found.out)).array();
        const bool known = std::any_of(records.begin(), records.end(), [&](const QJsonValue& record) {
            return record[u"kind"].toString() == QStringLiteral("party") &&
                   record[u"phones"].toArray().contains(phone) && !record[u"places"].toArray().isEmpty();
        });
        CHECK(known);
        CHECK(run({"search", phone.toStdString(), "--db", file}).out.find("directory") != std::string::npos);
        CHECK(run({"audit", "verify", "--db", file}).code == exitcode::fine);
        CHECK(run({"demo", "--calls", "5", "--people", "0", "--db", file}).code == exitcode::usage);
    }
    SECTION("does not write beside a running console")
    {
        REQUIRE(run(few).code == exitcode::fine);
        QLockFile console{QString::fromStdString(folder.path("new/frontdesk.lock"))};
        REQUIRE(console.tryLock(0));
        const Ran refused = run({"demo", "--calls", "5", "--add", "--db", file});
        CHECK(refused.code == exitcode::found);
        CHECK_FALSE(refused.err.empty());
        CHECK(run({"db", "check", "--db", file}).out.find("120 calls") != std::string::npos);
    }
    SECTION("wants to know how many, and until which day")
    {
        CHECK(run({"demo", "--db", file}).code == exitcode::usage);
        CHECK(run({"demo", "--calls", "0", "--db", file}).code == exitcode::usage);
        CHECK(run({"demo", "--calls", "1e3", "--db", file}).code == exitcode::usage);
        CHECK(run({"demo", "--calls", "5", "--seed", "-1", "--db", file}).code == exitcode::usage);
        CHECK(run({"demo", "--calls", "5", "--until", "2019-01-01", "--db", file}).code == exitcode::usage);
        CHECK(run({"demo", "--calls", "5", "--until", "9999-01-01", "--db", file}).code == exitcode::usage);
        CHECK(run({"demo", "--calls", "5", "more", "--db", file}).code == exitcode::usage);
        CHECK_FALSE(QFile::exists(QString::fromStdString(file)));
    }
}

} // namespace frontdesk::tst_Demo
