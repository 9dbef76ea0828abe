#include "storage/Migrator.h"

#include "storage/StorageErrors.h"

#include <QDir>
#include <QFile>

namespace frontdesk {

std::vector<Migration> Migrator::shipped()
{
    const QDir folder{QStringLiteral(":/sql/sqlite")};
    std::vector<Migration> migrations;
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (file.open(QIODevice::ReadOnly)) { // what is compiled in can be opened
            migrations.push_back({name.left(4).toInt(), name.toStdString(), file.readAll().toStdString()});
        }
    }
    return migrations;
}

Result<int> Migrator::schemaOf(Database& database) const
{
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version) {
        return fail(version.error());
    }
    const Result<std::int64_t> application = database.integer("PRAGMA application_id");
    if (!application) {
        return fail(application.error());
    }
    const Result<std::int64_t> objects = database.integer("SELECT count(*) FROM sqlite_master");
    if (!objects) {
        return fail(objects.error());
    }
    const bool empty = *objects == 0 && *version == 0;
    if (!empty && *application != Database::applicationId) {
        return fail(storeForeign, {database.path()});
    }
    if (*version > newest()) {
        return fail(storeNewerSchema, {database.path(), std::to_string(*version), std::to_string(newest())});
    }
    return static_cast<int>(*version);
}

Result<Migrator::Done> Migrator::migrate(Database& database, const BeforeFirst& backUp) const
{
    const Result<int> from = schemaOf(database);
    if (!from) {
        return fail(from.error());
    }
    if (*from > 0 && *from < newest()) {
        if (auto saved = backUp(*from, newest()); !saved) {
            return fail(saved.error());
        }
    }
    for (const Migration& migration : m_migrations) {
        if (migration.number <= *from) {
            continue;
        }
        if (auto ran = run(database, migration); !ran) {
            return fail(ran.error());
        }
    }
    return Done{*from, newest()};
}

Result<void> Migrator::run(Database& database, const Migration& migration) const
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction) {
        return fail(transaction.error());
    }
    // Another copy of the program may have run it while this one waited for the write lock.
    const Result<int> version = schemaOf(database);
    if (!version) {
        return fail(version.error());
    }
    if (*version >= migration.number) {
        return {};
    }
    return database.execute(migration.sql)
        .and_then([&] { return database.execute("PRAGMA user_version=" + std::to_string(migration.number)); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace frontdesk
