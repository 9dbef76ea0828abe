#include "domain/directory/DirectoryTable.h"

#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectoryImporter.h"

#include <charconv>

namespace frontdesk {

ImportSummary summaryOf(const ImportOutcome& outcome, const std::function<std::string(const std::string&)>& fieldOf)
{
    ImportSummary summary{.added = static_cast<std::size_t>(outcome.added),
                          .updated = static_cast<std::size_t>(outcome.changed),
                          .unchanged = static_cast<std::size_t>(outcome.same)};
    if (outcome.id) {
        summary.undo = std::to_string(outcome.id->value());
    }
    for (const ImportOutcome::BadRow& bad : outcome.bad) {
        for (Problem problem : bad.problems) {
            problem.field = fieldOf(problem.field);
            summary.refused.push_back({bad.number, std::move(problem)});
        }
    }
    return summary;
}

Result<void> undoDirectoryImport(UnitOfWork& uow, const Actor& actor, UtcTime now, const std::string& undo)
{
    std::int64_t value = 0;
    std::from_chars(undo.data(), undo.data() + undo.size(), value);
    const auto id = DirectoryImportId::fromValue(value);
    if (!id) {
        return fail(directoryImportGone);
    }
    return DirectoryImporter{}.revertImport(uow, actor, *id, now).map([](const DirectoryImport&) {});
}

std::string placeNumberOf(const MappedRow& row)
{
    const std::string& building = row.get("building");
    const std::string& room = row.get("room");
    const bool namesBuilding = room.size() > building.size() && room.compare(0, building.size(), building) == 0 &&
                               room.find_first_not_of("0123456789", building.size()) == building.size();
    if (building.empty() || room.empty() || namesBuilding) {
        return room;
    }
    return building + '-' + room;
}

} // namespace frontdesk
