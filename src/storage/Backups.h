#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Copies of a database, made while the desk works, and the way back. A copy is one file: taken in one step, written
/// to the disk, checked, and only then given its name. Calls may take seconds: never on the GUI thread.
class Backups {
public:
    /// @param databasePath the live database; @param folder where the automatic copies stand
    Backups(std::string databasePath, std::string folder);

    /// Writes a checked copy; a file of that name is replaced. @error backup.*, store.*
    [[nodiscard]] Result<void> make(const std::string& file) const;
    /// Makes a copy in the folder when the newest automatic one is older than a day, and keeps the newest `keep`.
    /// @return the new file, or nothing when none was due
    [[nodiscard]] Result<std::string> makeDaily(UtcTime now, int keep) const;
    /// Before the schema changes: kept until somebody removes it. @return the new file
    [[nodiscard]] Result<std::string> makeBeforeMigration(int from, UtcTime now) const;

    /// Whether a file is a sound database of this program that this version can read.
    /// @error backup.not_a_backup, backup.bad_copy, store.newer_schema
    [[nodiscard]] static Result<void> verify(const std::string& file);

    /// All copies in the folder, newest first.
    [[nodiscard]] std::vector<std::string> list() const;
    /// @error backup.none
    [[nodiscard]] Result<std::string> newestSound() const;

    /// Puts a copy in the database's place. What stood there is kept aside under a dated name, with its log. Once
    /// begun, a crash does not leave the desk between two databases: the next open() ends the work. Nobody may have the
    /// database open. @return where the old one is kept; empty when there was none
    /// @error backup.*
    [[nodiscard]] Result<std::string> restore(const std::string& file, UtcTime now) const;
    /// Ends a restore that a crash interrupted; nothing to do otherwise. @error backup.cannot_restore
    [[nodiscard]] Result<std::string> finishRestore(UtcTime now) const;

private:
    [[nodiscard]] std::vector<std::string> named(const char* pattern) const;
    [[nodiscard]] std::string pendingPath() const;

    std::string m_databasePath;
    std::string m_folder;
};

} // namespace frontdesk
