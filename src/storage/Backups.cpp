#include "storage/Backups.h"

#include "storage/Database.h"
#include "storage/Files.h"
#include "storage/Migrator.h"
#include "storage/StorageErrors.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <sqlite3.h>
#include <unistd.h>

namespace frontdesk {

namespace {

constexpr const char* dailyPattern = "frontdesk-[0-9]*.sqlite";

bool fileExists(const std::string& path) { return QFileInfo::exists(QString::fromStdString(path)); }

/// Copies every page in one step, so that the copy is of one moment. @return an SQLite result code
int copyPages(sqlite3* from, sqlite3* to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup == nullptr) {
        return sqlite3_extended_errcode(to);
    }
    sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup);
}

/// Each page is read and written once, so that a large cache only costs time; and a half-written copy is thrown away,
/// so that it needs no journal. It is synced once at the end.
constexpr const char* copyingPragmas =
    "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF; PRAGMA locking_mode=EXCLUSIVE; "
    "PRAGMA cache_size=-256";

Result<void> writeCopy(const Database& source, const std::string& file)
{
    createPrivately(file);
    sqlite3* target = nullptr;
    int status = sqlite3_open_v2(file.c_str(), &target,
                                 SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr);
    if (status == SQLITE_OK) {
        sqlite3_exec(source.handle(), "PRAGMA cache_size=-256", nullptr, nullptr, nullptr);
        sqlite3_exec(target, copyingPragmas, nullptr, nullptr, nullptr);
        status = copyPages(source.handle(), target);
    }
    if (status == SQLITE_OK) { // no write-ahead log, so that the copy is a single file
        status = sqlite3_exec(target, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    }
    sqlite3_close_v2(target);
    switch (status & 0xff) {
    case SQLITE_OK:
        return {};
    case SQLITE_FULL:
        return fail(storeDiskFull, {file});
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(storeDamaged, {source.path()});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(storeLocked, {source.path()});
    default:
        return fail(backupCannotWrite, {file});
    }
}

void removeWithCompanions(const std::string& file)
{
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
        ::unlink((file + ending).c_str());
    }
}

} // namespace

Backups::Backups(std::string databasePath, std::string folder)
    : m_databasePath(std::move(databasePath)), m_folder(std::move(folder))
{}

std::string Backups::pendingPath() const { return m_databasePath + ".restore"; }

Result<void> Backups::make(const std::string& file) const
{
    const QFileInfo target{QString::fromStdString(file)};
    if (target.absoluteFilePath() == QFileInfo{QString::fromStdString(m_databasePath)}.absoluteFilePath() ||
        target.isDir()) {
        return fail(backupCannotWrite, {file});
    }
    Result<Database> source = Database::open(m_databasePath, {.mode = Database::Mode::Read});
    if (!source) {
        return fail(source.error());
    }
    const std::string part = file + ".part";
    removeWithCompanions(part);
    Result<void> done = writeCopy(*source, part);
    if (done && !syncToDisk(part)) {
        done = fail(backupCannotWrite, {file});
    }
    if (done) {
        done = verify(part);
    }
    if (done && (std::rename(part.c_str(), file.c_str()) != 0 || !syncToDisk(folderOf(file)))) {
        done = fail(backupCannotWrite, {file});
    }
    if (!done) {
        removeWithCompanions(part);
    }
    return done;
}

Result<std::string> Backups::makeDaily(UtcTime now, int keep) const
{
    const std::vector<std::string> before = named(dailyPattern);
    if (!before.empty()) {
        const QString name = QFileInfo{QString::fromStdString(before.front())}.fileName();
        QDateTime made = QDateTime::fromString(name.mid(10, 15), QStringLiteral("yyyyMMdd-HHmmss"));
        made.setTimeSpec(Qt::UTC);
        const auto age = now - utcFromMillis(made.toMSecsSinceEpoch());
        // One from the future was made before the clock was set back.
        if (age >= Milliseconds{0} && age < std::chrono::hours{24}) {
            return std::string{};
        }
    }
    QDir{}.mkpath(QString::fromStdString(m_folder));
    const std::string file = freePath(m_folder + "/frontdesk-" + fileStamp(now) + ".sqlite");
    if (auto made = make(file); !made) {
        return fail(made.error());
    }
    std::vector<std::string> all = named(dailyPattern);
    // The newest by name; the one just made stays even if the clock was set back before it.
    for (std::size_t at = static_cast<std::size_t>(keep); at < all.size(); ++at) {
        if (all[at] != file) {
            ::unlink(all[at].c_str());
        }
    }
    return file;
}

Result<std::string> Backups::makeBeforeMigration(int from, UtcTime now) const
{
    QDir{}.mkpath(QString::fromStdString(m_folder));
    const std::string file = freePath(m_folder + "/frontdesk-before-upgrade-from-" + std::to_string(from) + "-" +
                                      fileStamp(now) + ".sqlite");
    return make(file).map([&] { return file; });
}

Result<void> Backups::verify(const std::string& file)
{
    Result<Database> copy = Database::open(file, {.mode = Database::Mode::Frozen});
    if (!copy) {
        const bool damaged = copy.error().code == storeDamaged;
        return fail(damaged ? backupNotABackup : copy.error().code, {file});
    }
    const Result<int> schema = Migrator{Migrator::shipped()}.schemaOf(*copy);
    if (!schema) {
        return fail(schema.error().code == storeForeign ? Error{backupNotABackup, {file}, std::nullopt, {}}
                                                        : schema.error());
    }
    if (*schema == 0) {
        return fail(backupNotABackup, {file});
    }
    Statement check = copy->statement("PRAGMA quick_check(1)");
    const Result<bool> row = check.step();
    if (!row || !*row || check.text() != "ok") {
        return fail(backupBadCopy, {file});
    }
    return {};
}

std::vector<std::string> Backups::named(const char* pattern) const
{
    const QDir folder{QString::fromStdString(m_folder)};
    std::vector<std::string> files;
    for (const QString& name :
         folder.entryList({QString::fromLatin1(pattern)}, QDir::Files, QDir::Name | QDir::Reversed)) {
        files.push_back(folder.filePath(name).toStdString());
    }
    return files;
}

std::vector<std::string> Backups::list() const
{
    const QDir folder{QString::fromStdString(m_folder)};
    std::vector<std::string> files;
    for (const QString& name : folder.entryList({QStringLiteral("frontdesk-*.sqlite")}, QDir::Files, QDir::Time)) {
        files.push_back(folder.filePath(name).toStdString());
    }
    return files;
}

Result<std::string> Backups::newestSound() const
{
    for (const std::string& file : list()) {
        if (verify(file)) {
            return file;
        }
    }
    return fail(backupNone, {m_folder});
}

Result<std::string> Backups::restore(const std::string& file, UtcTime now) const
{
    if (auto sound = verify(file); !sound) {
        return fail(sound.error());
    }
    QDir{}.mkpath(QString::fromStdString(folderOf(m_databasePath)));
    const std::string part = m_databasePath + ".part";
    removeWithCompanions(part);
    const QString copy = QString::fromStdString(part);
    if (!QFile::copy(QString::fromStdString(file), copy) ||
        !QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !syncToDisk(part) ||
        std::rename(part.c_str(), pendingPath().c_str()) != 0 || !syncToDisk(folderOf(m_databasePath))) {
        removeWithCompanions(part);
        return fail(backupCannotRestore, {m_databasePath});
    }
    return finishRestore(now);
}

Result<std::string> Backups::finishRestore(UtcTime now) const
{
    if (!fileExists(pendingPath())) {
        return std::string{};
    }
    // From here on the restored file is complete on the disk under its waiting name: whatever happens, a later call
    // goes on where this one stopped. The old log must be away before the new file comes: it would be played into it.
    std::string aside;
    const bool hadLog = fileExists(m_databasePath + "-wal");
    if (fileExists(m_databasePath) || hadLog) {
        aside = freePath(folderOf(m_databasePath) + "/frontdesk-aside-" + fileStamp(now) + ".sqlite");
    }
    if (fileExists(m_databasePath) && std::rename(m_databasePath.c_str(), aside.c_str()) != 0) {
        return fail(backupCannotRestore, {m_databasePath});
    }
    if (hadLog && std::rename((m_databasePath + "-wal").c_str(), (aside + "-wal").c_str()) != 0) {
        return fail(backupCannotRestore, {m_databasePath});
    }
    ::unlink((m_databasePath + "-shm").c_str());
    if (std::rename(pendingPath().c_str(), m_databasePath.c_str()) != 0 || !syncToDisk(folderOf(m_databasePath))) {
        return fail(backupCannotRestore, {m_databasePath});
    }
    return aside;
}

} // namespace frontdesk
