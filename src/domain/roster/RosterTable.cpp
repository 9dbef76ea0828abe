#include "domain/roster/RosterTable.h"

#include "base/TimeZone.h"
#include "domain/setting/UnitSettings.h"
#include "domain/table/RowReader.h"

#include <sstream>

namespace frontdesk {

namespace {

void write(std::ostream& out, const std::vector<RosterReplacement::Version>& versions)
{
    out << versions.size();
    for (const auto& [id, version] : versions) {
        out << ' ' << id.value() << ' ' << version;
    }
    out << '\n';
}

/// Nothing for words that none of ours wrote.
std::optional<std::vector<RosterReplacement::Version>> readVersions(std::istream& in)
{
    std::size_t count = 0;
    if (!(in >> count) || count > mostRosterEntries * 2) {
        return std::nullopt;
    }
    std::vector<RosterReplacement::Version> versions;
    for (std::size_t at = 0; at < count; ++at) {
        std::int64_t value = 0;
        Version version = 0;
        if (!(in >> value >> version)) {
            return std::nullopt;
        }
        const auto id = RosterId::fromValue(value);
        if (!id) {
            return std::nullopt;
        }
        versions.emplace_back(*id, version);
    }
    return versions;
}

/// A date cell without the midnight that spreadsheets write behind it.
std::string withoutMidnight(const std::string& cell)
{
    const auto at = cell.find(" 00:00");
    return at == std::string::npos ? cell : cell.substr(0, at);
}

} // namespace

RosterForm RosterTable::formOf(const MappedRow& row, std::vector<RowProblem>& problems) const
{
    RowReader reader{row, m_kind, problems};
    return {.date = withoutMidnight(row.get("date")),
            .weekday = reader.word("weekday"),
            .duty = m_kind.field("duty")->wordFor(row.get("duty")).value_or(row.get("duty")),
            .name = row.get("name"),
            .phone = row.get("phone"),
            .from = row.get("from"),
            .to = row.get("to"),
            .note = row.get("note")};
}

std::vector<RowProblem> RosterTable::examine(const std::vector<MappedRow>& rows) const
{
    std::vector<RowProblem> problems;
    for (const MappedRow& row : rows) {
        const RosterForm form = formOf(row, problems);
        if (const auto read = RosterEntry::from(m_ids.next<RosterTag>(), form); !read) {
            for (const Problem& problem : read.error().problems) {
                problems.push_back({row.number, problem}); // the form's fields are the table's
            }
        }
    }
    return problems;
}

Result<ImportSummary> RosterTable::commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                          const std::vector<MappedRow>& rows, const RowProgress& progress) const
{
    const auto zone = UnitSettings::read(uow.settings()).and_then([](const UnitSettings& unit) {
        return TimeZone::named(unit.zone);
    });
    if (!zone) {
        return fail(zone.error());
    }
    std::vector<RowProblem> toldAlready;
    std::vector<RosterEntry> table;
    for (const MappedRow& row : rows) {
        auto entry = RosterEntry::from(m_ids.next<RosterTag>(), formOf(row, toldAlready));
        if (!entry) {
            return fail(tableChanged, {"1"});
        }
        table.push_back(std::move(*entry));
        if (!progress(table.size())) {
            return fail(tableCancelled);
        }
    }
    return RosterService{}
        .replace(uow, actor, table, zone->localDate(now), now)
        .map([&](const RosterReplacement& done) {
            std::ostringstream undo;
            write(undo, done.voided);
            write(undo, done.added);
            const bool changed = !done.voided.empty() || !done.added.empty();
            return ImportSummary{.added = done.added.size(),
                                 .updated = 0,
                                 .unchanged = table.size() - done.added.size(),
                                 .undo = changed ? std::optional{undo.str()} : std::nullopt};
        });
}

Result<void> RosterTable::undo(UnitOfWork& uow, const Actor& actor, UtcTime now, const std::string& undo) const
{
    std::istringstream in{undo};
    const auto voided = readVersions(in);
    const auto added = voided ? readVersions(in) : std::nullopt;
    if (!added) {
        return fail(recordNotFound);
    }
    return RosterService{}.undoReplace(uow, actor, {.voided = *voided, .added = *added}, now);
}

} // namespace frontdesk
