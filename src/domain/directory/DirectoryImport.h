#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "domain/RecordErrors.h"
#include "domain/RecordRef.h"
#include "domain/directory/Party.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

struct DirectoryImportTag;
using DirectoryImportId = Id<DirectoryImportTag>;

/// One import into the directory: what it entered and changed, so that it can be taken back.
struct DirectoryImport {
    struct Row {
        RecordRef record;
        Version version = 1; ///< that the import left it with
        bool added = false;
        bool operator==(const Row&) const = default;
    };
    DirectoryImportId id;
    UtcTime at;
    std::optional<StaffId> by = {};
    std::string source = {}; ///< the file's name
    std::vector<Row> rows = {};
    std::optional<UtcTime> revertedAt = {};
    bool operator==(const DirectoryImport&) const = default;
};

/// One row of a file, read into a form: `number` is what the file's reader counts it as.
struct PartyImportRow {
    int number = 0;
    PartyForm form;
};
struct PlaceImportRow {
    int number = 0;
    PlaceForm form;
};
/// One row of a list of attendance.
struct AttendanceRow {
    int number = 0;
    std::string who;               ///< a colleague's name or initials
    std::string state = "at_desk"; ///< PresenceState's words
    std::optional<UtcTime> backAt = {};
    std::string note = {};
};

/// What became of the rows.
struct ImportOutcome {
    struct BadRow {
        int number = 0;
        std::vector<Problem> problems;
        bool operator==(const BadRow&) const = default;
    };
    std::optional<DirectoryImportId> id = {}; ///< for taking it back; absent when nothing was entered or changed
    int added = 0;
    int changed = 0;
    int same = 0; ///< the directory said all that already
    std::vector<BadRow> bad = {};
};

} // namespace frontdesk
