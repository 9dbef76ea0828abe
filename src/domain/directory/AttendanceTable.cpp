#include "domain/directory/AttendanceTable.h"

#include "base/TimeZone.h"
#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectoryImporter.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/DirectoryTable.h"
#include "domain/setting/UnitSettings.h"
#include "domain/table/RowReader.h"

namespace frontdesk {

namespace {

/// A cell's date: time clocks write the time behind it.
std::string dateCell(const MappedRow& row)
{
    const std::string& cell = row.get("date");
    return cell.substr(0, cell.find_first_of(" T"));
}

bool isOfDay(const MappedRow& row, LocalDate day)
{
    if (!row.has("date")) {
        return true; // a list of today's
    }
    const auto date = parseTypedDate(dateCell(row));
    return date && *date == day;
}

AttendanceRow attendanceOf(const MappedRow& row)
{
    const bool isHere = row.has("arrived_at") && !row.has("left_at");
    return {.number = row.number,
            .who = row.get("name"),
            .state = std::string{wordOf(isHere ? PresenceState::AtDesk : PresenceState::Absent)}};
}

std::string attendanceField(const std::string& field) { return field == "row" ? "name" : field; }

Result<std::vector<Party>> colleaguesNamed(const DirectoryRepository& directory, const std::string& who)
{
    constexpr int enough = 2; // one is meant, two are too many
    auto named = directory.named(who, 200);
    if (!named) {
        return named;
    }
    std::erase_if(*named, [](const Party& one) { return one.role != PartyRole::Colleague; });
    if (named->empty()) {
        named = directory.byInitials(initialsKey(who));
    }
    if (named && named->size() > enough) {
        named->erase(named->begin() + enough, named->end());
    }
    return named;
}

} // namespace

std::vector<RowProblem> AttendanceTable::examine(const std::vector<MappedRow>& rows) const
{
    std::vector<RowProblem> problems;
    for (const MappedRow& row : rows) {
        if (row.has("date") && !parseTypedDate(dateCell(row))) {
            RowReader{row, m_kind, problems}.problem("date", badDate, {row.get("date")});
        }
    }
    return problems;
}

Result<std::vector<RowProblem>> AttendanceTable::check(const ReadView& view, std::span<const MappedRow> rows) const
{
    std::vector<RowProblem> problems;
    for (const MappedRow& row : rows) {
        const auto found = colleaguesNamed(view.directory(), row.get("name"));
        if (!found) {
            return fail(found.error());
        }
        if (found->empty()) {
            problems.push_back({row.number, {"name", directoryNoInitials, {row.get("name")}}});
        } else if (found->size() > 1) {
            problems.push_back({row.number, {"name", directoryDoubtful, {std::to_string(found->size())}}});
        }
    }
    return problems;
}

Result<ImportSummary> AttendanceTable::commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                              const std::vector<MappedRow>& rows, const RowProgress& progress) const
{
    const auto zone = UnitSettings::read(uow.settings()).and_then([](const UnitSettings& unit) {
        return TimeZone::named(unit.zone);
    });
    if (!zone) {
        return fail(zone.error());
    }
    const LocalDate today = zone->localDate(now);
    std::vector<AttendanceRow> ofToday;
    for (const MappedRow& row : rows) {
        if (isOfDay(row, today)) {
            ofToday.push_back(attendanceOf(row));
        }
    }
    return DirectoryImporter{}
        .importAttendance(uow, actor, m_ids, m_kind.name, ofToday, now, progress)
        .map([others = rows.size() - ofToday.size()](const ImportOutcome& outcome) {
            ImportSummary summary = summaryOf(outcome, attendanceField);
            summary.unchanged += others;
            return summary;
        });
}

Result<void> AttendanceTable::undo(UnitOfWork& uow, const Actor& actor, UtcTime now, const std::string& undo) const
{
    return undoDirectoryImport(uow, actor, now, undo);
}

} // namespace frontdesk
