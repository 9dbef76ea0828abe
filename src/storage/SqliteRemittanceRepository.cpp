#include "storage/SqliteRemittanceRepository.h"

#include "storage/FeeColumns.h"
#include "storage/GuardedRows.h"
#include "storage/IdColumn.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

#include <algorithm>

namespace frontdesk {
namespace {

// clang-format off
#define FRONTDESK_REMITTANCE_COLUMNS \
    "id, day, edition, corrects, reason, at, operator, cashier, unit, papers, without_money, first, last, net"
#define FRONTDESK_SELECT_REMITTANCE "SELECT " FRONTDESK_REMITTANCE_COLUMNS " FROM remittance_slip "
constexpr const char* insertRemittance =
    "INSERT INTO remittance_slip (" FRONTDESK_REMITTANCE_COLUMNS ") VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
// clang-format on

} // namespace

Result<void> SqliteRemittanceRepository::add(const RemittanceSlip& slip)
{
    if (const auto known = find(slip.id); known) {
        return *known == slip ? Result<void>{} : Result<void>{fail(recordConflict)};
    }
    {
        Statement insert = m_database.statement(insertRemittance);
        insert.bind(slip.id.value()).bind(toIso(slip.day())).bind(slip.edition).bind(idValue(slip.corrects));
        insert.bind(slip.reason).bind(slip.at).bind(staffValue(slip.operatorId)).bind(slip.cashier).bind(slip.unit);
        insert.bind(slip.remittance.papers).bind(slip.remittance.withoutMoney).bind(slip.remittance.first);
        if (auto done = insert.bind(slip.remittance.last).bind(slip.remittance.net.fen()).run(); !done) {
            // The day has this edition, or the one before was corrected already.
            return m_database.lastWasDuplicate() ? Result<void>{fail(recordConflict)} : done;
        }
    }
    m_changes.rowsChanged = true;
    return addLines(slip);
}

Result<void> SqliteRemittanceRepository::addLines(const RemittanceSlip& slip)
{
    Statement insert = m_database.statement("INSERT INTO remittance_slip_line (slip, position, method, receipts, "
                                            "taken, counters, returned, net, counted, why) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const RemittanceLine& line : slip.remittance.lines) {
        const auto count = std::find_if(slip.counts.begin(), slip.counts.end(),
                                        [&](const RemittanceCount& each) { return each.method == line.method; });
        const bool counted = count != slip.counts.end();
        insert.bind(slip.id.value()).bind(position++).bind(nameOf(line.method)).bind(line.receipts);
        insert.bind(line.taken.fen()).bind(line.counters).bind(line.returned.fen()).bind(line.net.fen());
        insert.bind(counted ? std::optional{count->counted.fen()} : std::nullopt);
        insert.bind(counted ? std::string_view{count->why} : std::string_view{});
        if (auto done = insert.run(); !done) {
            return done;
        }
        insert.again();
    }
    return {};
}

Result<RemittanceSlip> SqliteRemittanceRepository::find(RemittanceSlipId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REMITTANCE "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<RemittanceSlip>(query, id.toString(), [this](Statement& row) { return readRow(row); })
        .and_then([this](RemittanceSlip slip) { return withLines(std::move(slip)); });
}

Result<std::vector<RemittanceSlip>> SqliteRemittanceRepository::ofDay(LocalDate day) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REMITTANCE "WHERE day = ? ORDER BY edition DESC");
    query.bind(toIso(day));
    return readAll(std::move(query));
}

Result<std::vector<RemittanceSlip>> SqliteRemittanceRepository::latest(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REMITTANCE "ORDER BY day DESC, edition DESC LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<RemittanceSlip> SqliteRemittanceRepository::readRow(Statement& row) const
{
    const auto id = RemittanceSlipId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    RemittanceSlip slip{.id = *id};
    bool sound = readDay(row, slip.remittance.day);
    slip.edition = static_cast<int>(row.integer());
    sound = readId(row, slip.corrects) && sound;
    slip.reason = row.text();
    slip.at = row.time();
    sound = readStaff(row, slip.operatorId) && sound;
    slip.cashier = row.text();
    slip.unit = row.text();
    slip.remittance.papers = static_cast<int>(row.integer());
    slip.remittance.withoutMoney = static_cast<int>(row.integer());
    slip.remittance.first = row.text();
    slip.remittance.last = row.text();
    slip.remittance.net = Money::fromFen(row.integer());
    return sound ? Result<RemittanceSlip>{std::move(slip)} : Result<RemittanceSlip>{fail(m_database.damaged())};
}

Result<RemittanceSlip> SqliteRemittanceRepository::withLines(RemittanceSlip slip) const
{
    Statement query = m_database.statement("SELECT method, receipts, taken, counters, returned, net, counted, why "
                                           "FROM remittance_slip_line WHERE slip = ? ORDER BY position");
    query.bind(slip.id.value());
    return eachRow(query,
                   [&](Statement& row) -> Result<void> {
                       RemittanceLine line;
                       const bool sound = readWord(row, paymentMethodWords, line.method);
                       line.receipts = static_cast<int>(row.integer());
                       line.taken = Money::fromFen(row.integer());
                       line.counters = static_cast<int>(row.integer());
                       line.returned = Money::fromFen(row.integer());
                       line.net = Money::fromFen(row.integer());
                       const auto counted = row.optionalInteger();
                       std::string why = row.text();
                       if (counted) {
                           slip.counts.push_back(
                               {.method = line.method, .counted = Money::fromFen(*counted), .why = std::move(why)});
                       }
                       slip.remittance.lines.push_back(line);
                       return sound ? Result<void>{} : Result<void>{fail(m_database.damaged())};
                   })
        .map([&] { return std::move(slip); });
}

Result<std::vector<RemittanceSlip>> SqliteRemittanceRepository::readAll(Statement query) const
{
    auto slips = allRows<RemittanceSlip>(query, [this](Statement& row) { return readRow(row); });
    if (slips) {
        for (RemittanceSlip& slip : *slips) {
            auto whole = withLines(std::move(slip));
            if (!whole) {
                return fail(whole.error());
            }
            slip = std::move(*whole);
        }
    }
    return slips;
}

} // namespace frontdesk
