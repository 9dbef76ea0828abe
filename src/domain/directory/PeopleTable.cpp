#include "domain/directory/PeopleTable.h"

#include "base/PhoneNumber.h"
#include "domain/directory/DirectoryImporter.h"
#include "domain/directory/DirectoryTable.h"
#include "domain/directory/PartyMatch.h"
#include "domain/table/RowReader.h"

#include <array>
#include <cstdlib>

namespace frontdesk {

namespace {

constexpr std::array numberFields{"phone", "phone2", "extension"};

/// Adds a row's contacts to its form; @return the table's field of each of them, in their order.
std::vector<std::string> addContacts(const MappedRow& row, const std::string& disclose, PartyForm& form)
{
    std::vector<std::string> fields;
    const auto add = [&](const char* field, ContactKind kind, std::string value) {
        form.contacts.push_back({.kind = std::string{wordOf(kind)}, .value = std::move(value)});
        if (!disclose.empty()) {
            form.contacts.back().disclose = disclose;
        }
        fields.emplace_back(field);
    };
    for (const char* const field : numberFields) {
        for (std::string& number : partsOfCell(row.get(field))) {
            add(field, ContactKind::Mobile, std::move(number));
        }
    }
    if (row.has("email")) {
        add("email", ContactKind::Email, row.get("email"));
    }
    return fields;
}

/// The table's field behind a field of the form.
std::string tableFieldOf(const std::string& formField, const std::vector<std::string>& contactFields)
{
    if (formField == "plates") {
        return "plate";
    }
    if (formField.starts_with("places.")) {
        return formField.ends_with("may_be_told") ? "may_be_told" : "room";
    }
    if (formField.starts_with("contacts.")) {
        const auto at = static_cast<std::size_t>(std::atoi(formField.c_str() + 9));
        return at < contactFields.size() ? contactFields[at] : std::string{};
    }
    return formField == "party_kind"   ? "kind"
           : formField == "party_role" ? "role"
           : formField == "row"        ? ""
                                       : formField;
}

} // namespace

PartyForm PeopleTable::formOf(const MappedRow& row, std::vector<RowProblem>& problems) const
{
    RowReader reader{row, m_kind, problems};
    PartyForm form;
    const auto orElse = [](std::string word, std::string otherwise) { return word.empty() ? otherwise : word; };
    form.kind = orElse(reader.word("kind"), form.kind);
    form.name = reader.text("name");
    form.title = m_kind.field("title")->wordFor(row.get("title")).value_or(row.get("title"));
    form.company = reader.text("company");
    form.plates = reader.text("plate");
    form.preferences = reader.text("preferences");
    form.note = reader.text("note");
    form.initials = reader.text("initials");
    form.tags = reader.words("tags");
    const std::string disclose = reader.word("disclose");
    const std::string role = reader.word("role");
    const std::string relation = reader.word("relation");
    // A list often says only one of the two: whoever is a place's tenant is a tenant, and the other way round.
    form.role = orElse(role, ofWord<PartyRole>(relation) ? relation : form.role);
    if (std::string place = placeNumberOf(row); !place.empty()) {
        PlaceLinkForm link{.place = std::move(place), .mayBeTold = row.get("may_be_told")};
        link.relation = orElse(relation, ofWord<PlaceRelation>(role) ? role : link.relation);
        form.places.push_back(std::move(link));
    }
    addContacts(row, disclose, form);
    return form;
}

MappedRow PeopleTable::understood(const MappedRow& row) const
{
    MappedRow better = row;
    for (const char* const field : numberFields) {
        std::string shown;
        for (const std::string& number : partsOfCell(row.get(field))) {
            const auto read = PhoneNumber::parse(number);
            shown += (shown.empty() ? "" : ", ") + (read ? read->display() : number);
        }
        if (!shown.empty()) {
            better.values[field] = shown;
        }
    }
    if (row.has("room")) {
        better.values["room"] = placeNumberOf(row);
    }
    return better;
}

std::vector<RowProblem> PeopleTable::examine(const std::vector<MappedRow>& rows) const
{
    std::vector<RowProblem> problems;
    for (const MappedRow& row : rows) {
        const PartyForm form = formOf(row, problems);
        if (const auto read = Party::from(m_ids.next<PartyTag>(), form); !read) {
            PartyForm contacts;
            const auto fields = addContacts(row, {}, contacts);
            for (Problem problem : read.error().problems) {
                problem.field = tableFieldOf(problem.field, fields);
                problems.push_back({row.number, std::move(problem)});
            }
        }
    }
    return problems;
}

Result<std::vector<RowProblem>> PeopleTable::check(const ReadView& view, std::span<const MappedRow> rows) const
{
    std::vector<RowProblem> problems;
    std::vector<RowProblem> toldAlready;
    for (const MappedRow& row : rows) {
        const PartyForm form = formOf(row, toldAlready);
        const auto read = Party::from(m_ids.next<PartyTag>(), form);
        if (!read) {
            continue; // examine() has said so
        }
        const auto match = PartyMatch::of(view.directory(), *read, form);
        if (!match) {
            return fail(match.error());
        }
        for (const Problem& problem : match->problems) {
            problems.push_back({row.number, {{}, problem.code, problem.args}});
        }
    }
    return problems;
}

Result<ImportSummary> PeopleTable::commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                          const std::vector<MappedRow>& rows, const RowProgress& progress) const
{
    std::vector<RowProblem> toldAlready;
    std::vector<PartyImportRow> forms;
    forms.reserve(rows.size());
    for (const MappedRow& row : rows) {
        forms.push_back({.number = row.number, .form = formOf(row, toldAlready)});
    }
    return DirectoryImporter{}
        .importParties(uow, actor, m_ids, m_kind.name, forms, now, progress)
        .map([](const ImportOutcome& outcome) {
            return summaryOf(outcome, [](const std::string& field) { return tableFieldOf(field, {}); });
        });
}

Result<void> PeopleTable::undo(UnitOfWork& uow, const Actor& actor, UtcTime now, const std::string& undo) const
{
    return undoDirectoryImport(uow, actor, now, undo);
}

} // namespace frontdesk
