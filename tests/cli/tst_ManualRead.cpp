#include "RunCtl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace tst_ManualRead {

using namespace frontdesk;

namespace {

std::string ownManual(const char* name) { return std::string{FRONTDESK_SOURCE_DIR} + "/tests/fixtures/manual/" + name; }

} // namespace

TEST_CASE("manual read", "[cli]")
{
    const QTemporaryDir folder;
    const std::string draft = folder.filePath(QStringLiteral("our-desk.toml")).toStdString();

    SECTION("prints what it found as JSON")
    {
        const Ran ran = run({"manual", "read", ownManual("bank.txt"), "--json"});
        REQUIRE(ran.code == 0);
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(ran.out)).object();
        CHECK(object[QStringLiteral("encoding")].toString() == QStringLiteral("UTF-8"));
        CHECK(object.keys() == QStringList{QStringLiteral("clauses"), QStringLiteral("damage"),
                                           QStringLiteral("dropped"), QStringLiteral("encoding"),
                                           QStringLiteral("entries")});
        const QJsonObject clause = object[QStringLiteral("clauses")].toArray().first().toObject();
        CHECK(clause.keys() == QStringList{QStringLiteral("heading"), QStringLiteral("id"), QStringLiteral("length"),
                                           QStringLiteral("offset"), QStringLiteral("text")});
        const QJsonObject entry = object[QStringLiteral("entries")].toArray().first().toObject();
        for (const char* const key : {"id", "kind", "moment", "say", "text", "forbid", "fields", "limit", "days",
                                      "quiet", "when", "clause", "confidence", "evidence", "advice"}) {
            CAPTURE(key);
            CHECK(entry.contains(QLatin1String(key)));
        }
        CHECK(run({"manual", "read", ownManual("bank.txt"), "--json"}).out == ran.out);
    }
    SECTION("writes a draft that the checker passes")
    {
        for (const char* const name : {"bank.txt", "estate.txt", "hotel.txt", "hospital.txt", "window.txt"}) {
            CAPTURE(name);
            CHECK(run({"manual", "read", ownManual(name), "--out", draft}).code == 0);
            CHECK(run({"pack", "check", draft}).code == 0);
        }
    }
    SECTION("takes the encoding that it is told")
    {
        const QString path = folder.filePath(QStringLiteral("gbk.txt"));
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("\xB5\xE7\xBB\xB0\xC1\xE5\xCF\xEC\xC8\xFD\xC9\xF9\xC4\xDA\xBD\xD3\xCC\xFD\xA1\xA3"); // three rings
        file.close();
        const Ran ran = run({"manual", "read", path.toStdString(), "--encoding", "GB18030", "--json"});
        CHECK(ran.code == 0);
        CHECK(ran.out.find("\"GB18030\"") != std::string::npos);
        CHECK(ran.out.find("\"rings\"") != std::string::npos);
        CHECK(run({"manual", "read", path.toStdString(), "--encoding", "gbk", "--json"}).out == ran.out);
        CHECK(run({"manual", "read", path.toStdString(), "--encoding", "latin1"}).code == exitcode::usage);
    }
    SECTION("says what is wrong with a file that it cannot read, or a place that it cannot write to")
    {
        CHECK(run({"manual", "read", folder.filePath(QStringLiteral("none.txt")).toStdString()}).code ==
              exitcode::found);
        CHECK(run({"manual", "read"}).code == exitcode::usage);
        const Ran ran = run({"manual", "read", ownManual("bank.txt"), "--out",
                             folder.filePath(QStringLiteral("no/such/folder.toml")).toStdString()});
        CHECK(ran.code == exitcode::found);
        CHECK_FALSE(ran.err.empty());
    }
}

} // namespace tst_ManualRead
