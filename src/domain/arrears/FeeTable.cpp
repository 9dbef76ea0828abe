#include "domain/arrears/FeeTable.h"

#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeListDay.h"

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
    for (const MappedRow& row : rows) {
        if (auto sound = readFeeListRow(row, problems)) {
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
    for (const MappedRow& row : rows) {
        if (auto read = readFeeListRow(row, problems)) {
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
