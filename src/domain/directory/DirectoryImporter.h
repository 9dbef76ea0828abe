#pragma once

#include "base/IdMaker.h"
#include "domain/UnitOfWork.h"
#include "domain/directory/DirectoryImport.h"
#include "domain/people/Actor.h"
#include "domain/table/ImportTarget.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Lists of other programs into the directory: one write transaction each. What the rows say is added to what is known,
/// so that the same file twice changes nothing; a field that a row leaves empty keeps its value. A bad row is left out
/// and told with its reasons, the others go in. Stateless; wants the right to manage the directory.
/// Audit actions: imported, import_reverted.
class DirectoryImporter {
public:
    /// A row is somebody known when the name and a number, or the name and a room, are the same; of colleagues and
    /// companies the name is enough. Two that fit make the row bad (directory.doubtful), so does one without number
    /// and room (directory.needs_key).
    /// @param source the file's name @param progress told of each row; when it says no: table.cancelled
    /// @error people.no_right, table.cancelled, store.*
    [[nodiscard]] Result<ImportOutcome> importParties(UnitOfWork& uow, const Actor& actor, IdMaker& ids,
                                                      const std::string& source,
                                                      const std::vector<PartyImportRow>& rows, UtcTime now,
                                                      const RowProgress& progress = {}) const;
    /// A row is a place that is known when the numbers have one key.
    [[nodiscard]] Result<ImportOutcome> importPlaces(UnitOfWork& uow, const Actor& actor, IdMaker& ids,
                                                     const std::string& source, const std::vector<PlaceImportRow>& rows,
                                                     UtcTime now, const RowProgress& progress = {}) const;
    /// Where the colleagues of a list are; nobody is added.
    [[nodiscard]] Result<ImportOutcome> importAttendance(UnitOfWork& uow, const Actor& actor, IdMaker& ids,
                                                         const std::string& source,
                                                         const std::vector<AttendanceRow>& rows, UtcTime now,
                                                         const RowProgress& progress = {}) const;
    /// Undo: what was added is voided, what was changed is as before.
    /// @error directory.import_moved with the names of what was changed since: nothing is taken back then;
    /// directory.import_gone
    [[nodiscard]] Result<DirectoryImport> revertImport(UnitOfWork& uow, const Actor& actor, DirectoryImportId id,
                                                       UtcTime now) const;
};

} // namespace frontdesk
