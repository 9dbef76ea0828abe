#include "domain/directory/PlacesTable.h"

#include "domain/directory/DirectoryImporter.h"
#include "domain/directory/DirectoryTable.h"
#include "domain/table/RowReader.h"

namespace frontdesk {

namespace {

PlaceForm placeFormOf(const MappedRow& row, const TableKind& kind, std::vector<RowProblem>& problems)
{
    RowReader reader{row, kind, problems};
    PlaceForm form;
    form.number = placeNumberOf(row);
    if (std::string use = reader.word("use"); !use.empty()) {
        form.kind = std::move(use);
    }
    form.note = row.get("name");
    if (row.has("note")) {
        form.note += (form.note.empty() ? "" : "\n") + row.get("note");
    }
    return form;
}

std::string placeTableField(const std::string& formField)
{
    return formField == "place" ? "room" : formField == "place_kind" ? "use" : formField == "note" ? "note" : "";
}

} // namespace

std::vector<RowProblem> PlacesTable::examine(const std::vector<MappedRow>& rows) const
{
    std::vector<RowProblem> problems;
    for (const MappedRow& row : rows) {
        const PlaceForm form = placeFormOf(row, m_kind, problems);
        if (const auto read = PlaceRecord::from(m_ids.next<PlaceTag>(), form); !read) {
            for (Problem problem : read.error().problems) {
                problem.field = placeTableField(problem.field);
                problems.push_back({row.number, std::move(problem)});
            }
        }
    }
    return problems;
}

Result<ImportSummary> PlacesTable::commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                          const std::vector<MappedRow>& rows, const RowProgress& progress) const
{
    std::vector<RowProblem> toldAlready;
    std::vector<PlaceImportRow> forms;
    forms.reserve(rows.size());
    for (const MappedRow& row : rows) {
        forms.push_back({.number = row.number, .form = placeFormOf(row, m_kind, toldAlready)});
    }
    return DirectoryImporter{}
        .importPlaces(uow, actor, m_ids, m_kind.name, forms, now, progress)
        .map([](const ImportOutcome& outcome) { return summaryOf(outcome, placeTableField); });
}

Result<void> PlacesTable::undo(UnitOfWork& uow, const Actor& actor, UtcTime now, const std::string& undo) const
{
    return undoDirectoryImport(uow, actor, now, undo);
}

} // namespace frontdesk
