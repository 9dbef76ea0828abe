#include "storage/SqliteFeeRepository.h"

#include "storage/FeeColumns.h"
#include "storage/GuardedRows.h"
#include "storage/IdColumn.h"
#include "storage/PhoneColumns.h"
#include "storage/RefColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/VoidColumns.h"

namespace frontdesk {
namespace {

// The columns in the order in which they are bound and read. Macros, since the statements must be literals: the
// statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_FEE_ACCOUNT_COLUMNS \
    "version, place, payer, building, steward, phone, phone_shown, party, fee_class, preferences, note, " \
    "pause_since, pause_why, pause_until, pause_kind, pause_record, prepaid, source, voided_at, void_reason, voided_by"
#define FRONTDESK_SELECT_FEE_ACCOUNT "SELECT id, " FRONTDESK_FEE_ACCOUNT_COLUMNS " FROM fee_account "
constexpr const char* insertFeeAccount =
    "INSERT INTO fee_account (" FRONTDESK_FEE_ACCOUNT_COLUMNS ", account_key, place_key, id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateFeeAccountRow =
    "UPDATE fee_account SET (" FRONTDESK_FEE_ACCOUNT_COLUMNS ", account_key, place_key) = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND version = ?";

#define FRONTDESK_FEE_ITEM_COLUMNS \
    "account, version, kind, period, bill, amount, due, settled, demand, limitation_from, dispute_kind, dispute, " \
    "source, gone_at, voided_at, void_reason, voided_by"
#define FRONTDESK_SELECT_FEE_ITEM "SELECT id, " FRONTDESK_FEE_ITEM_COLUMNS " FROM fee_item "
constexpr const char* insertFeeItem =
    "INSERT INTO fee_item (" FRONTDESK_FEE_ITEM_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateFeeItemRow =
    "UPDATE fee_item SET (" FRONTDESK_FEE_ITEM_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND version = ?";
// clang-format on

void bindFeeAccount(Statement& statement, const FeeAccount& account, Version version)
{
    statement.bind(version).bindInPlace(account.place).bindInPlace(account.payer);
    statement.bindInPlace(account.building).bindInPlace(account.steward);
    bindPhone(statement, account.phone);
    statement.bind(idValue(account.party)).bindInPlace(nameOf(account.feeClass));
    statement.bindInPlace(account.preferences).bindInPlace(account.note);
    const FeePause pause = account.pause.value_or(FeePause{});
    statement.bind(account.pause ? std::optional{pause.since} : std::nullopt).bind(pause.why);
    statement.bind(dayValue(pause.until));
    bindRef(statement, pause.because);
    statement.bind(account.prepaid.fen()).bind(idValue(account.source));
    bindVoided(statement, account.voided);
    const std::string placeKey = account.placeKey();
    statement.bind(FeeAccount::keyOfPlace(placeKey, account.payer)).bind(placeKey);
}

void bindFeeItem(Statement& statement, const FeeItem& item, Version version)
{
    // A list of finance adds very many: the item outlives the statement, so its texts need no copies.
    statement.bind(item.account.value()).bind(version);
    statement.bindInPlace(item.kind).bindInPlace(item.period).bindInPlace(item.bill);
    statement.bind(item.amount.fen()).bind(toIso(item.due)).bind(item.settled.fen()).bindInPlace(nameOf(item.demand));
    statement.bind(dayValue(item.limitationFrom));
    bindRef(statement, item.dispute);
    statement.bind(idValue(item.source)).bind(item.goneAt);
    bindVoided(statement, item.voided);
}

bool readPause(Statement& row, std::optional<FeePause>& pause)
{
    FeePause read;
    const std::optional<UtcTime> since = row.optionalTime();
    read.why = row.text();
    bool sound = readDay(row, read.until);
    sound = readRef(row, read.because) && sound;
    if (since) {
        read.since = *since;
        pause = std::move(read);
    }
    return sound;
}

} // namespace

Result<void> SqliteFeeRepository::addAccount(const FeeAccount& account)
{
    return addGuarded(m_database, m_changes, insertFeeAccount, account, bindFeeAccount,
                      [this](auto id) { return findAccount(id); });
}

Result<FeeAccount> SqliteFeeRepository::updateAccount(const FeeAccount& account)
{
    return updateGuarded(m_database, m_changes, updateFeeAccountRow, account, bindFeeAccount,
                         [this](auto id) { return findAccount(id); });
}

Result<FeeAccount> SqliteFeeRepository::findAccount(FeeAccountId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_ACCOUNT "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<FeeAccount>(query, id.toString(), [this](Statement& row) { return readAccount(row); });
}

Result<std::optional<FeeAccount>> SqliteFeeRepository::accountOfKey(std::string_view key) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_ACCOUNT "WHERE account_key = ?");
    query.bind(key);
    return allRows<FeeAccount>(query, [this](Statement& row) { return readAccount(row); })
        .map([](std::vector<FeeAccount> found) {
            return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
        });
}

Result<std::vector<FeeAccount>> SqliteFeeRepository::accountsOfPlace(std::string_view placeKey) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_FEE_ACCOUNT "WHERE place_key = ? AND voided_at IS NULL ORDER BY id");
    query.bind(placeKey);
    return readAccounts(std::move(query));
}

Result<std::vector<FeeAccount>> SqliteFeeRepository::accountsAfter(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_ACCOUNT "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAccounts(std::move(query));
}

Result<void> SqliteFeeRepository::addItem(const FeeItem& item)
{
    return addGuarded(m_database, m_changes, insertFeeItem, item, bindFeeItem,
                      [this](auto id) { return findItem(id); });
}

Result<FeeItem> SqliteFeeRepository::updateItem(const FeeItem& item)
{
    return updateGuarded(m_database, m_changes, updateFeeItemRow, item, bindFeeItem,
                         [this](auto id) { return findItem(id); });
}

Result<FeeItem> SqliteFeeRepository::findItem(FeeItemId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_ITEM "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<FeeItem>(query, id.toString(), [this](Statement& row) { return readItem(row); });
}

Result<std::vector<FeeItem>> SqliteFeeRepository::itemsOf(FeeAccountId account) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_ITEM "WHERE account = ? ORDER BY due, id");
    query.bind(account.value());
    return readItems(std::move(query));
}

Result<std::vector<FeeItem>> SqliteFeeRepository::openItems(const std::optional<LocalDate>& dueUpTo) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_ITEM "WHERE " FRONTDESK_FEE_ITEM_IS_OPEN
                                                                     "AND due <= ? ORDER BY account, due, id");
    query.bind(dueUpTo ? toIso(*dueUpTo) : std::string{"9999-12-31"});
    return readItems(std::move(query));
}

Result<std::vector<FeeAccount>> SqliteFeeRepository::accountsOwing(LocalDate dueUpTo) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_FEE_ACCOUNT "WHERE voided_at IS NULL AND id IN (" FRONTDESK_OWING_ACCOUNTS ") ORDER BY id");
    query.bind(toIso(dueUpTo));
    return readAccounts(std::move(query));
}

Result<std::vector<FeeOwing>> SqliteFeeRepository::owing(LocalDate day) const
{
    Statement query = m_database.statement(
        "SELECT a.id, " FRONTDESK_FEE_ACCOUNT_COLUMNS ", rest, overdue, items, oldest FROM (SELECT account AS owner, "
        "sum(amount - settled) AS rest, sum(CASE WHEN due < ? THEN amount - settled ELSE 0 END) AS overdue, "
        "count(*) AS items, min(due) AS oldest FROM fee_item WHERE " FRONTDESK_FEE_ITEM_IS_OPEN
        "GROUP BY account) JOIN fee_account AS a ON a.id = owner WHERE voided_at IS NULL ORDER BY oldest, a.id");
    query.bind(toIso(day));
    return allRows<FeeOwing>(query, [this](Statement& row) -> Result<FeeOwing> {
        return readAccount(row).and_then([&](FeeAccount account) -> Result<FeeOwing> {
            FeeOwing owing{.account = std::move(account)};
            owing.rest = Money::fromFen(row.integer());
            owing.overdue = Money::fromFen(row.integer());
            owing.items = static_cast<int>(row.integer());
            return readDay(row, owing.oldest) ? Result<FeeOwing>{std::move(owing)}
                                              : Result<FeeOwing>{fail(m_database.damaged())};
        });
    });
}

Result<std::vector<FeeItem>> SqliteFeeRepository::itemsAfter(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_ITEM "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readItems(std::move(query));
}

Result<FeeAccount> SqliteFeeRepository::readAccount(Statement& row) const
{
    const auto id = FeeAccountId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    FeeAccount account{.id = *id, .version = row.integer()};
    account.place = row.text();
    account.payer = row.text();
    account.building = row.text();
    account.steward = row.text();
    bool sound = readPhone(row, account.phone);
    sound = readId(row, account.party) && sound;
    sound = readWord(row, feeClassWords, account.feeClass) && sound;
    account.preferences = row.text();
    account.note = row.text();
    sound = readPause(row, account.pause) && sound;
    account.prepaid = Money::fromFen(row.integer());
    sound = readId(row, account.source) && sound;
    sound = readVoided(row, account.voided) && sound;
    return sound ? Result<FeeAccount>{std::move(account)} : Result<FeeAccount>{fail(m_database.damaged())};
}

Result<FeeItem> SqliteFeeRepository::readItem(Statement& row) const
{
    const auto id = FeeItemId::fromValue(row.integer());
    const auto account = FeeAccountId::fromValue(row.integer());
    if (!id || !account) {
        return fail(m_database.damaged());
    }
    FeeItem item{.id = *id, .account = *account, .version = row.integer()};
    item.kind = row.text();
    item.period = row.text();
    item.bill = row.text();
    item.amount = Money::fromFen(row.integer());
    bool sound = readDay(row, item.due);
    item.settled = Money::fromFen(row.integer());
    sound = readWord(row, feeDemandWords, item.demand) && sound;
    sound = readDay(row, item.limitationFrom) && sound;
    sound = readRef(row, item.dispute) && sound;
    sound = readId(row, item.source) && sound;
    item.goneAt = row.optionalTime();
    sound = readVoided(row, item.voided) && sound;
    return sound ? Result<FeeItem>{std::move(item)} : Result<FeeItem>{fail(m_database.damaged())};
}

Result<std::vector<FeeAccount>> SqliteFeeRepository::readAccounts(Statement query) const
{
    return allRows<FeeAccount>(query, [this](Statement& row) { return readAccount(row); });
}

Result<std::vector<FeeItem>> SqliteFeeRepository::readItems(Statement query) const
{
    return allRows<FeeItem>(query, [this](Statement& row) { return readItem(row); });
}

} // namespace frontdesk
