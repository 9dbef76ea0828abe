#include "storage/SqliteFeeContactRepository.h"

#include "storage/FeeColumns.h"
#include "storage/GuardedRows.h"
#include "storage/IdColumn.h"
#include "storage/ImageCodec.h"
#include "storage/RefColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

namespace frontdesk {
namespace {

// clang-format off
#define FRONTDESK_FEE_CONTACT_COLUMNS \
    "account, version, at, channel, step, outcome, reason, next_on, listener, who, told, answer, words, promise, " \
    "ticket_kind, ticket, appointment_at, operator, guidance, rule_book"
#define FRONTDESK_SELECT_FEE_CONTACT "SELECT id, " FRONTDESK_FEE_CONTACT_COLUMNS " FROM fee_contact "
constexpr const char* insertFeeContact =
    "INSERT INTO fee_contact (" FRONTDESK_FEE_CONTACT_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateFeeContactRow =
    "UPDATE fee_contact SET (" FRONTDESK_FEE_CONTACT_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND version = ?";

#define FRONTDESK_PAY_PROMISE_COLUMNS \
    "account, version, amount, day, made_at, owed_before, paid, level, state, settled_at, note, ledger, made_by"
#define FRONTDESK_SELECT_PAY_PROMISE "SELECT id, " FRONTDESK_PAY_PROMISE_COLUMNS " FROM pay_promise "
constexpr const char* insertPayPromise =
    "INSERT INTO pay_promise (" FRONTDESK_PAY_PROMISE_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updatePayPromiseRow =
    "UPDATE pay_promise SET (" FRONTDESK_PAY_PROMISE_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND version = ?";
// clang-format on

void bindContact(Statement& statement, const FeeContact& contact, Version version)
{
    statement.bind(contact.account.value()).bind(version).bind(contact.at).bind(nameOf(contact.channel));
    statement.bind(contact.step).bind(nameOf(contact.outcome)).bind(contact.reason).bind(dayValue(contact.nextOn));
    statement.bind(nameOf(contact.listener)).bind(contact.who).bind(idList(contact.told));
    statement.bind(nameOf(contact.answer)).bind(contact.words).bind(idValue(contact.promise));
    bindRef(statement, contact.ticket);
    statement.bind(contact.appointmentAt).bind(staffValue(contact.operatorId)).bind(toJson(contact.guidance));
    statement.bind(contact.ruleBook);
}

void bindPayPromise(Statement& statement, const PayPromise& promise, Version version)
{
    statement.bind(promise.account.value()).bind(version).bind(promise.amount.fen()).bind(toIso(promise.day));
    statement.bind(promise.madeAt).bind(promise.owedBefore.fen()).bind(promise.paid.fen()).bind(promise.level);
    statement.bind(nameOf(promise.state)).bind(promise.settledAt).bind(promise.note).bind(idValue(promise.ledger));
    statement.bind(staffValue(promise.madeBy));
}

} // namespace

Result<void> SqliteFeeContactRepository::add(const FeeContact& contact)
{
    return addGuarded(m_database, m_changes, insertFeeContact, contact, bindContact,
                      [this](auto id) { return find(id); });
}

Result<FeeContact> SqliteFeeContactRepository::update(const FeeContact& contact)
{
    return updateGuarded(m_database, m_changes, updateFeeContactRow, contact, bindContact,
                         [this](auto id) { return find(id); });
}

Result<FeeContact> SqliteFeeContactRepository::find(FeeContactId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_CONTACT "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<FeeContact>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<FeeContact>> SqliteFeeContactRepository::ofAccount(FeeAccountId account) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_CONTACT "WHERE account = ? ORDER BY at DESC, id DESC");
    query.bind(account.value());
    return allRows<FeeContact>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<FeeContact>> SqliteFeeContactRepository::ofOwing(LocalDate dueUpTo) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_CONTACT "WHERE account IN (" FRONTDESK_OWING_ACCOUNTS
                                                                        ") ORDER BY account, at DESC, id DESC");
    query.bind(toIso(dueUpTo));
    return allRows<FeeContact>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<FeeContact>> SqliteFeeContactRepository::between(UtcTime from, UtcTime to) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_CONTACT "WHERE at >= ? AND at < ? ORDER BY at, id");
    query.bind(from).bind(to);
    return allRows<FeeContact>(query, [this](Statement& row) { return readRow(row); });
}

Result<void> SqliteFeeContactRepository::addPromise(const PayPromise& promise)
{
    return addGuarded(m_database, m_changes, insertPayPromise, promise, bindPayPromise,
                      [this](auto id) { return findPromise(id); });
}

Result<PayPromise> SqliteFeeContactRepository::updatePromise(const PayPromise& promise)
{
    return updateGuarded(m_database, m_changes, updatePayPromiseRow, promise, bindPayPromise,
                         [this](auto id) { return findPromise(id); });
}

Result<PayPromise> SqliteFeeContactRepository::findPromise(PayPromiseId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PAY_PROMISE "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<PayPromise>(query, id.toString(), [this](Statement& row) { return readPromise(row); });
}

Result<std::vector<PayPromise>> SqliteFeeContactRepository::promisesOf(FeeAccountId account) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_PAY_PROMISE "WHERE account = ? ORDER BY made_at DESC, id DESC");
    query.bind(account.value());
    return allRows<PayPromise>(query, [this](Statement& row) { return readPromise(row); });
}

Result<std::vector<PayPromise>> SqliteFeeContactRepository::promisesOfOwing(LocalDate dueUpTo) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PAY_PROMISE "WHERE account IN (" FRONTDESK_OWING_ACCOUNTS
                                                                        ") ORDER BY account, made_at DESC, id DESC");
    query.bind(toIso(dueUpTo));
    return allRows<PayPromise>(query, [this](Statement& row) { return readPromise(row); });
}

Result<std::vector<PayPromise>> SqliteFeeContactRepository::openPromises() const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PAY_PROMISE "WHERE state = 'open' ORDER BY day, id");
    return allRows<PayPromise>(query, [this](Statement& row) { return readPromise(row); });
}

Result<std::vector<PayPromise>> SqliteFeeContactRepository::promisesMadeBetween(UtcTime from, UtcTime to) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_PAY_PROMISE "WHERE made_at >= ? AND made_at < ? ORDER BY made_at, id");
    query.bind(from).bind(to);
    return allRows<PayPromise>(query, [this](Statement& row) { return readPromise(row); });
}

Result<FeeContact> SqliteFeeContactRepository::readRow(Statement& row) const
{
    const auto id = FeeContactId::fromValue(row.integer());
    const auto account = FeeAccountId::fromValue(row.integer());
    if (!id || !account) {
        return fail(m_database.damaged());
    }
    FeeContact contact{.id = *id, .account = *account, .version = row.integer()};
    contact.at = row.time();
    bool sound = readWord(row, feeChannelWords, contact.channel);
    contact.step = row.text();
    sound = readWord(row, feeOutcomeWords, contact.outcome) && sound;
    contact.reason = row.text();
    sound = readDay(row, contact.nextOn) && sound;
    sound = readWord(row, feeListenerWords, contact.listener) && sound;
    contact.who = row.text();
    sound = readIds(row, contact.told) && sound;
    sound = readWord(row, feeAnswerWords, contact.answer) && sound;
    contact.words = row.text();
    sound = readId(row, contact.promise) && sound;
    sound = readRef(row, contact.ticket) && sound;
    contact.appointmentAt = row.optionalTime();
    sound = readStaff(row, contact.operatorId) && sound;
    auto guidance = imageFromJson(row.text());
    contact.ruleBook = row.text();
    if (!sound || !guidance) {
        return fail(m_database.damaged());
    }
    contact.guidance = std::move(*guidance);
    return contact;
}

Result<PayPromise> SqliteFeeContactRepository::readPromise(Statement& row) const
{
    const auto id = PayPromiseId::fromValue(row.integer());
    const auto account = FeeAccountId::fromValue(row.integer());
    if (!id || !account) {
        return fail(m_database.damaged());
    }
    PayPromise promise{.id = *id, .account = *account, .version = row.integer()};
    promise.amount = Money::fromFen(row.integer());
    bool sound = readDay(row, promise.day);
    promise.madeAt = row.time();
    promise.owedBefore = Money::fromFen(row.integer());
    promise.paid = Money::fromFen(row.integer());
    promise.level = static_cast<int>(row.integer());
    sound = readWord(row, payPromiseWords, promise.state) && sound;
    promise.settledAt = row.optionalTime();
    promise.note = row.text();
    sound = readId(row, promise.ledger) && sound;
    sound = readStaff(row, promise.madeBy) && sound;
    return sound ? Result<PayPromise>{std::move(promise)} : Result<PayPromise>{fail(m_database.damaged())};
}

} // namespace frontdesk
