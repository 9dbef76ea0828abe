#include "storage/SqliteFeePaymentRepository.h"

#include "storage/FeeColumns.h"
#include "storage/GuardedRows.h"
#include "storage/IdColumn.h"
#include "storage/ImageCodec.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

namespace frontdesk {
namespace {

// clang-format off
#define FRONTDESK_FEE_PAYMENT_COLUMNS \
    "account, version, series, number, at, day, method, total, tendered, change, payer, reference, note, " \
    "confirmed_at, invoice_title, invoice_tax_number, invoice_wished_at, invoice_number, invoice_issued_at, " \
    "reverses, reversed_by, reason, operator, guidance, rule_book"
#define FRONTDESK_SELECT_FEE_PAYMENT "SELECT id, " FRONTDESK_FEE_PAYMENT_COLUMNS " FROM fee_payment "
constexpr const char* insertFeePayment =
    "INSERT INTO fee_payment (" FRONTDESK_FEE_PAYMENT_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateFeePaymentRow =
    "UPDATE fee_payment SET (" FRONTDESK_FEE_PAYMENT_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND version = ?";
// clang-format on

void bindPayment(Statement& statement, const FeePayment& payment, Version version)
{
    statement.bind(payment.account.value()).bind(version).bind(payment.series).bind(payment.number).bind(payment.at);
    statement.bind(toIso(payment.day)).bind(nameOf(payment.method)).bind(payment.total.fen());
    statement.bind(payment.tendered.fen()).bind(payment.change.fen()).bind(payment.payer).bind(payment.reference);
    statement.bind(payment.note).bind(payment.confirmedAt);
    const InvoiceWish invoice = payment.invoice.value_or(InvoiceWish{});
    statement.bind(payment.invoice ? std::optional{invoice.title} : std::nullopt).bind(invoice.taxNumber);
    statement.bind(payment.invoice ? std::optional{invoice.wishedAt} : std::nullopt);
    statement.bind(invoice.number).bind(invoice.issuedAt);
    statement.bind(idValue(payment.reverses)).bind(idValue(payment.reversedBy)).bind(payment.reason);
    statement.bind(staffValue(payment.operatorId)).bind(toJson(payment.guidance)).bind(payment.ruleBook);
}

void readInvoice(Statement& row, std::optional<InvoiceWish>& invoice)
{
    InvoiceWish read;
    const std::optional<std::string> title = row.optionalText();
    read.taxNumber = row.text();
    const std::optional<UtcTime> wishedAt = row.optionalTime();
    read.number = row.text();
    read.issuedAt = row.optionalTime();
    if (title && wishedAt) {
        read.title = *title;
        read.wishedAt = *wishedAt;
        invoice = std::move(read);
    }
}

} // namespace

Result<void> SqliteFeePaymentRepository::add(const FeePayment& payment)
{
    // Added before: with other lines it is a conflict, with the same ones it is done.
    if (const auto known = find(payment.id); known) {
        return sameAsStored(payment, known);
    }
    return addGuarded(m_database, m_changes, insertFeePayment, payment, bindPayment,
                      [this](auto id) { return find(id); })
        .and_then([&] { return addLines(payment); });
}

Result<FeePayment> SqliteFeePaymentRepository::update(const FeePayment& payment)
{
    return updateGuarded(m_database, m_changes, updateFeePaymentRow, payment, bindPayment,
                         [this](auto id) { return find(id); });
}

Result<FeePayment> SqliteFeePaymentRepository::find(FeePaymentId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_PAYMENT "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<FeePayment>(query, id.toString(), [this](Statement& row) { return readRow(row); })
        .and_then([this](FeePayment payment) { return withLines(std::move(payment)); });
}

Result<std::vector<FeePayment>> SqliteFeePaymentRepository::ofAccount(FeeAccountId account) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_PAYMENT "WHERE account = ? ORDER BY at DESC, id DESC");
    query.bind(account.value());
    return readAll(std::move(query));
}

Result<std::vector<FeePayment>> SqliteFeePaymentRepository::onDays(LocalDate first, LocalDate last) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_FEE_PAYMENT "WHERE day >= ? AND day <= ? ORDER BY day, series, id");
    query.bind(toIso(first)).bind(toIso(last));
    return readAll(std::move(query));
}

Result<void> SqliteFeePaymentRepository::addLines(const FeePayment& payment)
{
    Statement insert =
        m_database.statement("INSERT INTO fee_payment_line (payment, position, kind, item, amount, label, approved_by) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const FeePaymentLine& line : payment.lines) {
        insert.bind(payment.id.value()).bind(position++).bind(nameOf(line.kind)).bind(idValue(line.item));
        insert.bind(line.amount.fen()).bind(line.label).bind(staffValue(line.approvedBy));
        if (auto done = insert.run(); !done) {
            return done;
        }
        insert.again();
    }
    return {};
}

Result<FeePayment> SqliteFeePaymentRepository::readRow(Statement& row) const
{
    const auto id = FeePaymentId::fromValue(row.integer());
    const auto account = FeeAccountId::fromValue(row.integer());
    if (!id || !account) {
        return fail(m_database.damaged());
    }
    FeePayment payment{.id = *id, .account = *account, .version = row.integer()};
    payment.series = row.integer();
    payment.number = row.text();
    payment.at = row.time();
    bool sound = readDay(row, payment.day);
    sound = readWord(row, paymentMethodWords, payment.method) && sound;
    payment.total = Money::fromFen(row.integer());
    payment.tendered = Money::fromFen(row.integer());
    payment.change = Money::fromFen(row.integer());
    payment.payer = row.text();
    payment.reference = row.text();
    payment.note = row.text();
    payment.confirmedAt = row.optionalTime();
    readInvoice(row, payment.invoice);
    sound = readId(row, payment.reverses) && sound;
    sound = readId(row, payment.reversedBy) && sound;
    payment.reason = row.text();
    sound = readStaff(row, payment.operatorId) && sound;
    auto guidance = imageFromJson(row.text());
    payment.ruleBook = row.text();
    if (!sound || !guidance) {
        return fail(m_database.damaged());
    }
    payment.guidance = std::move(*guidance);
    return payment;
}

Result<FeePayment> SqliteFeePaymentRepository::withLines(FeePayment payment) const
{
    Statement query = m_database.statement(
        "SELECT kind, item, amount, label, approved_by FROM fee_payment_line WHERE payment = ? ORDER BY position");
    query.bind(payment.id.value());
    return eachRow(query,
                   [&](Statement& row) -> Result<void> {
                       FeePaymentLine line;
                       bool sound = readWord(row, paymentLineWords, line.kind);
                       sound = readId(row, line.item) && sound;
                       line.amount = Money::fromFen(row.integer());
                       line.label = row.text();
                       sound = readStaff(row, line.approvedBy) && sound;
                       payment.lines.push_back(std::move(line));
                       return sound ? Result<void>{} : Result<void>{fail(m_database.damaged())};
                   })
        .map([&] { return std::move(payment); });
}

Result<std::vector<FeePayment>> SqliteFeePaymentRepository::readAll(Statement query) const
{
    auto payments = allRows<FeePayment>(query, [this](Statement& row) { return readRow(row); });
    if (payments) {
        for (FeePayment& payment : *payments) {
            auto whole = withLines(std::move(payment));
            if (!whole) {
                return fail(whole.error());
            }
            payment = std::move(*whole);
        }
    }
    return payments;
}

} // namespace frontdesk
