#pragma once

#include "domain/directory/DirectoryImport.h"
#include "domain/table/ImportTarget.h"

#include <functional>
#include <string>

namespace frontdesk {

// What the tables of the directory (people, places, attendance) have in common.

/// The importer's answer as an import's summary; the bad rows' fields are renamed by `fieldOf`.
[[nodiscard]] ImportSummary summaryOf(const ImportOutcome& outcome,
                                      const std::function<std::string(const std::string&)>& fieldOf);
/// Takes back what an import into the directory did.
/// @param undo ImportSummary::undo @error directory.import_moved, directory.import_gone, people.no_right, store.*
[[nodiscard]] Result<void> undoDirectoryImport(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                               const std::string& undo);
/// "3" and "1203" as "3-1203"; a room that names its building already stays.
[[nodiscard]] std::string placeNumberOf(const MappedRow& row);

} // namespace frontdesk
