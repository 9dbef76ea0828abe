#include "domain/arrears/FeeTable.h"

#include "base/TimeZone.h"
#include "domain/arrears/FeeImportRepository.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeListDay.h"
#include "domain/arrears/FeeListGap.h"
#include "domain/people/NamesOfStaff.h"
#include "domain/setting/UnitSettings.h"

#include <charconv>

namespace frontdesk {

MappedRow FeeTable::understood(const MappedRow& row) const
{
    MappedRow better = row;
    if (row.has("room")) {
        better.values["room"] = feePlaceOf(row);
    }
    for (const char* const field : {"amount", "paid", "rest"}) {
        if (const auto amount = Money::parseYuan(row.get(field))) {
            better.values[field] = amount->toYuan();
        }
    }
    if (const auto day = readListDay(row.get("due_on"))) {
        better.values["due_on"] = toIso(*day);
    }
    std::vector<RowProblem> ignored;
    if (const auto read = readFeeListRow(row, ignored); read && read->phone) {
        better.values["phone"] = read->phone->display();
    }
    return better;
}

std::vector<RowProblem> FeeTable::examine(const std::vector<MappedRow>& rows) const
{
    std::vector<RowProblem> problems;
    std::vector<FeeListRow> read;
    read.reserve(rows.size());
    FeeListReader reader;
    for (const MappedRow& row : rows) {
        if (auto sound = reader.read(row, problems)) {
            read.push_back(std::move(*sound));
        }
    }
    const std::vector<RowProblem> repeated = repeatedRows(read);
    problems.insert(problems.end(), repeated.begin(), repeated.end());
    return problems;
}

Result<ImportSummary> FeeTable::commit(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                       const std::vector<MappedRow>& rows, const RowProgress& progress) const
{
    return commitAs(uow, actor, now, rows, {}, progress);
}

Result<ImportSummary> FeeTable::commitAs(UnitOfWork& uow, const Actor& actor, UtcTime now,
                                         const std::vector<MappedRow>& rows, const ImportWay& way,
                                         const RowProgress& progress) const
{
    FeeList list{.source = way.source.empty() ? m_kind.name : way.source, .whole = way.whole, .leftOut = way.leftOut};
    list.rows.reserve(rows.size());
    std::vector<RowProblem> problems;
    FeeListReader reader;
    for (const MappedRow& row : rows) {
        if (auto read = reader.read(row, problems)) {
            list.rows.push_back(std::move(*read));
        }
    }
    if (!problems.empty()) { // whoever calls has examined them
        return fail(tableChanged, {std::to_string(problems.size())});
    }
    return FeeImporter{}.take(uow, actor, m_ids, std::move(list), now, progress).map([](const FeeImport& import) {
        ImportSummary summary{.added = static_cast<std::size_t>(import.added),
                              .updated = static_cast<std::size_t>(import.updated),
                              .unchanged = static_cast<std::size_t>(import.unchanged),
                              .gone = static_cast<std::size_t>(import.gone)};
        if (import.added + import.updated + import.gone > 0) {
            summary.undo = import.id.toString();
        }
        return summary;
    });
}

std::unique_ptr<GapSearch> FeeTable::gapOf(const std::vector<MappedRow>& rows,
                                           const std::vector<MappedRow>& leftOut) const
{
    std::vector<FeeListRow> read;
    read.reserve(rows.size());
    std::vector<RowProblem> ignored; // whoever calls has examined them
    FeeListReader reader;
    for (const MappedRow& row : rows) {
        if (auto sound = reader.read(row, ignored)) {
            read.push_back(std::move(*sound));
        }
    }
    return std::make_unique<FeeListGap>(std::move(read), leftOut);
}

Result<std::vector<PastImport>> FeeTable::past(const ReadView& view, int most) const
{
    return view.feeImports().latest(most).and_then(
        [&](const std::vector<FeeImport>& imports) -> Result<std::vector<PastImport>> {
            const auto names = readNamesOfStaff(view);
            const auto zone = UnitSettings::read(view.settings()).and_then([](const UnitSettings& unit) {
                return TimeZone::named(unit.zone);
            });
            if (!names || !zone) {
                return fail(names ? zone.error() : names.error());
            }
            std::vector<PastImport> past;
            for (const FeeImport& import : imports) {
                past.push_back({.undo = import.id.toString(),
                                .source = import.source,
                                .at = zone->toLocal(import.at),
                                .by = nameOfStaff(import.by, *names),
                                .whole = import.whole,
                                .added = static_cast<std::size_t>(import.added),
                                .updated = static_cast<std::size_t>(import.updated),
                                .unchanged = static_cast<std::size_t>(import.unchanged),
                                .gone = static_cast<std::size_t>(import.gone),
                                .takenBack = import.revertedAt.has_value()});
            }
            return past;
        });
}

Result<void> FeeTable::undo(UnitOfWork& uow, const Actor& actor, UtcTime now, const std::string& undo) const
{
    std::int64_t value = 0;
    std::from_chars(undo.data(), undo.data() + undo.size(), value);
    const auto id = FeeImportId::fromValue(value);
    if (!id) {
        return fail(feeImportGone);
    }
    return FeeImporter{}.takeBack(uow, actor, *id, now).map([](const FeeImport&) {});
}

} // namespace frontdesk
