#include "contracts/Samples.h"
#include "domain/call/CallRepository.h"
#include "domain/people/SignIn.h"
#include "domain/people/StaffRepository.h"
#include "domain/people/StaffService.h"
#include "storage/AuditVerifier.h"
#include "storage/Migrator.h"
#include "storage/SodiumPinHasher.h"
#include "support/StoredRecords.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

namespace frontdesk::tst_People {

namespace {

constexpr PinCost cheap{.operations = 1, .memory = 8192};
constexpr char pin[] = "PIN-48219";
constexpr char badge[] = "BADGE-774411";

/// Waits for the hasher as the GUI thread would.
template <class T, class Ask> T answered(QueueExecutor& gui, Ask ask)
{
    std::optional<T> answer;
    ask([&](T value) { answer.emplace(std::move(value)); });
    gui.runUntil([&] { return answer.has_value(); });
    return *answer;
}

std::string hashed(SodiumPinHasher& hasher, QueueExecutor& gui, std::string_view text)
{
    return answered<Result<std::string>>(gui, [&](auto reply) { hasher.hash(Secret{text}, reply); }).value();
}

QByteArray allBytesIn(const std::string& folder)
{
    QByteArray bytes;
    for (const QFileInfo& info : QDir(QString::fromStdString(folder)).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    return bytes;
}

} // namespace

TEST_CASE("A PIN is right for its own hash, made anew with each salt", "[storage]")
{
    const TempFolder folder;
    QueueExecutor gui;
    SodiumPinHasher hasher{DataKey::open(folder.path("frontdesk.key")).value().key, gui, cheap};
    const std::string hash = hashed(hasher, gui, "4821");
    CHECK(hash.starts_with("$argon2id$"));
    CHECK(hashed(hasher, gui, "4821") != hash);
    const auto isRight = [&](std::string_view text, const std::string& against) {
        return answered<bool>(gui, [&](auto reply) { hasher.check(Secret{text}, against, reply); });
    };
    CHECK(isRight("4821", hash));
    CHECK_FALSE(isRight("4822", hash));
    CHECK_FALSE(isRight("", hash));
    CHECK_FALSE(isRight("4821", ""));
    CHECK_FALSE(isRight("4821", "not a hash"));
}

TEST_CASE("A badge's mark needs the key", "[storage]")
{
    const TempFolder folder;
    QueueExecutor gui;
    const SodiumPinHasher hasher{DataKey::open(folder.path("a.key")).value().key, gui, cheap};
    const SodiumPinHasher other{DataKey::open(folder.path("b.key")).value().key, gui, cheap};
    CHECK(hasher.badgeMark(badge).size() == 64);
    CHECK(hasher.badgeMark(badge) == hasher.badgeMark(badge));
    CHECK(hasher.badgeMark(badge) != hasher.badgeMark("BADGE-774412"));
    CHECK(hasher.badgeMark(badge) != other.badgeMark(badge));
}

TEST_CASE("No PIN and no badge can be read in the files of the desk, and the audit of the people is sound", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    const StaffId id = contract::idOf<StaffId>(7);
    const Actor self{.desk = 1, .staff = id, .roles = {Role::Administrator}};
    {
        SodiumPinHasher hasher{database.store->dataKey(), database.gui, cheap};
        const std::string hash = hashed(hasher, database.gui, pin);
        const std::string mark = hasher.badgeMark(badge);
        const auto now = database.clock.now();
        REQUIRE(database
                    .write([&](UnitOfWork& uow) {
                        const StaffService people;
                        return people.addFirst(uow, Actor::program(), id, {.name = "赵主任"}, hash, now)
                            .and_then([&](const Staff&) { return people.setBadge(uow, self, id, mark, now); })
                            .and_then([&](const Staff&) { return SignIn{}.begin(uow, id, now); })
                            .and_then([&](const SignInTry&) { return SignIn{}.failed(uow, self, id, now); })
                            .and_then([&](Milliseconds) { return SignIn{}.byBadge(uow, self, mark, now); })
                            .map([](const Staff&) {});
                    })
                    .has_value());
    }
    {
        Database connection = database.connection(Database::Mode::Read);
        const auto report = AuditVerifier{connection}.verify();
        REQUIRE(report.has_value());
        CHECK(report->sound());
        CHECK(report->records == 1);
    }
    database.close();
    const QByteArray bytes = allBytesIn(database.folder.path("data"));
    CHECK(bytes.contains("赵主任")); // what is looked through is what was written
    CHECK_FALSE(bytes.contains(pin));
    CHECK_FALSE(bytes.contains("48219"));
    CHECK_FALSE(bytes.contains(badge));

    // A role given past the program is found.
    {
        Database connection = database.connection();
        REQUIRE(connection.execute("UPDATE staff SET roles = 'staff,administrator'").has_value());
        const auto report = AuditVerifier{connection}.verify();
        REQUIRE(report.has_value());
        REQUIRE(report->problems.size() == 1);
        CHECK(report->problems.front().field == "staff/7");
    }
}

TEST_CASE("A desk of version 1 keeps its calls, which are nobody's to claim", "[storage]")
{
    TempDatabase database;
    REQUIRE(QDir().mkpath(QString::fromStdString(database.folder.path("data"))));
    {
        auto old = Database::open(database.options.databasePath, {.mode = Database::Mode::Create});
        REQUIRE(old.has_value());
        REQUIRE(old->execute(Migrator::shipped().front().sql).has_value());
        QFile rows(QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/fixtures/schema/version-1.sql"));
        REQUIRE(rows.open(QIODevice::ReadOnly));
        REQUIRE(old->execute(rows.readAll().toStdString()).has_value());
    }
    REQUIRE(database.open().has_value());
    CHECK(database.store->opened().schemaBefore == 1);
    const auto unclaimed = [&] {
        std::vector<std::int64_t> ids;
        REQUIRE(database
                    .read([&](const ReadView& view) {
                        CHECK(view.calls().find(contract::idOf<CallId>(1001))->caller.name == "王女士");
                        CHECK(view.staff().all()->empty());
                        return view.calls().unclaimed(10).map([&](const std::vector<Call>& calls) {
                            for (const Call& call : calls) {
                                ids.push_back(call.id.value());
                            }
                        });
                    })
                    .has_value());
        return ids;
    };
    CHECK(unclaimed().empty());
    REQUIRE(database.write([&](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(3)); }).has_value());
    CHECK(unclaimed() == std::vector<std::int64_t>{1003});
}

TEST_CASE("Counting what is unclaimed never walks over the calls that somebody took", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    Database connection = database.connection();
    Statement plan = connection.statement(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM (SELECT 1 FROM call WHERE operator IS NULL AND voided_at IS NULL AND "
        "outcome <> 'missed' AND id > (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'unclaimed_after') LIMIT "
        "9)");
    std::string words;
    while (plan.step().value()) {
        static_cast<void>(plan.integer());
        static_cast<void>(plan.integer());
        static_cast<void>(plan.integer());
        words += plan.text() + '\n';
    }
    INFO(words);
    CHECK(words.find("call_unclaimed") != std::string::npos);
}

} // namespace frontdesk::tst_People
