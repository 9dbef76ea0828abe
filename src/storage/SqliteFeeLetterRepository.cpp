#include "storage/SqliteFeeLetterRepository.h"

#include "storage/FeeColumns.h"
#include "storage/GuardedRows.h"
#include "storage/ImageCodec.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/VoidColumns.h"

namespace frontdesk {
namespace {

// clang-format off
#define FRONTDESK_FEE_LETTER_COLUMNS \
    "account, version, kind, number, day, template, items, total, tracking, sent_at, delivered_on, proof, returned, " \
    "paper, rule_book, operator, voided_at, void_reason, voided_by"
#define FRONTDESK_SELECT_FEE_LETTER "SELECT id, " FRONTDESK_FEE_LETTER_COLUMNS " FROM fee_letter "
constexpr const char* insertFeeLetter =
    "INSERT INTO fee_letter (" FRONTDESK_FEE_LETTER_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateFeeLetterRow =
    "UPDATE fee_letter SET (" FRONTDESK_FEE_LETTER_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND version = ?";
// clang-format on

void bindLetter(Statement& statement, const FeeLetter& letter, Version version)
{
    statement.bind(letter.account.value()).bind(version).bind(nameOf(letter.kind)).bind(letter.number);
    statement.bind(toIso(letter.day)).bind(letter.letterTemplate).bind(idList(letter.items)).bind(letter.total.fen());
    statement.bind(letter.tracking).bind(letter.sentAt).bind(dayValue(letter.deliveredOn)).bind(letter.proof);
    statement.bind(letter.returned).bind(toJson(letter.paper)).bind(letter.ruleBook);
    statement.bind(staffValue(letter.operatorId));
    bindVoided(statement, letter.voided);
}

} // namespace

Result<void> SqliteFeeLetterRepository::add(const FeeLetter& letter)
{
    return addGuarded(m_database, m_changes, insertFeeLetter, letter, bindLetter, [this](auto id) { return find(id); });
}

Result<FeeLetter> SqliteFeeLetterRepository::update(const FeeLetter& letter)
{
    return updateGuarded(m_database, m_changes, updateFeeLetterRow, letter, bindLetter,
                         [this](auto id) { return find(id); });
}

Result<FeeLetter> SqliteFeeLetterRepository::find(FeeLetterId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_LETTER "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<FeeLetter>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<FeeLetter>> SqliteFeeLetterRepository::ofAccount(FeeAccountId account) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_LETTER "WHERE account = ? ORDER BY id DESC");
    query.bind(account.value());
    return allRows<FeeLetter>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<FeeLetter>> SqliteFeeLetterRepository::ofOwing(LocalDate dueUpTo) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_LETTER "WHERE account IN (" FRONTDESK_OWING_ACCOUNTS
                                                                       ") ORDER BY account, id DESC");
    query.bind(toIso(dueUpTo));
    return allRows<FeeLetter>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<FeeLetter>> SqliteFeeLetterRepository::onDays(LocalDate first, LocalDate last) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_LETTER "WHERE day >= ? AND day <= ? ORDER BY id");
    query.bind(toIso(first)).bind(toIso(last));
    return allRows<FeeLetter>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<FeeLetter>> SqliteFeeLetterRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_LETTER "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return allRows<FeeLetter>(query, [this](Statement& row) { return readRow(row); });
}

Result<FeeLetter> SqliteFeeLetterRepository::readRow(Statement& row) const
{
    const auto id = FeeLetterId::fromValue(row.integer());
    const auto account = FeeAccountId::fromValue(row.integer());
    if (!id || !account) {
        return fail(m_database.damaged());
    }
    FeeLetter letter{.id = *id, .account = *account, .version = row.integer()};
    bool sound = readWord(row, feeLetterWords, letter.kind);
    letter.number = row.text();
    sound = readDay(row, letter.day) && sound;
    letter.letterTemplate = row.text();
    sound = readIds(row, letter.items) && sound;
    letter.total = Money::fromFen(row.integer());
    letter.tracking = row.text();
    letter.sentAt = row.optionalTime();
    sound = readDay(row, letter.deliveredOn) && sound;
    letter.proof = row.text();
    letter.returned = row.flag();
    auto paper = imageFromJson(row.text());
    letter.ruleBook = row.text();
    sound = readStaff(row, letter.operatorId) && sound;
    sound = readVoided(row, letter.voided) && sound;
    if (!sound || !paper) {
        return fail(m_database.damaged());
    }
    letter.paper = std::move(*paper);
    return letter;
}

} // namespace frontdesk
