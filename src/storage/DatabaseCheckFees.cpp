#include "storage/DatabaseCheckFees.h"

#include "storage/StoredRows.h"

#include <span>
#include <string_view>

namespace frontdesk {

namespace {

// Each gives a line for every fault. Amounts in fen.
constexpr const char* feeMoneyChecks[] = {
    "SELECT 'fee item ' || i.id || ': settled ' || i.settled || ', its lines ' || coalesce(l.sum, 0) FROM fee_item i "
    "LEFT JOIN (SELECT item, sum(amount) AS sum FROM fee_payment_line WHERE kind IN ('principal', 'waiver', "
    "'from_prepaid') GROUP BY item) l ON l.item = i.id WHERE i.settled <> coalesce(l.sum, 0) OR i.settled < 0 "
    "ORDER BY i.id LIMIT 100",

    "SELECT 'fee account ' || a.id || ': prepaid ' || a.prepaid || ', its lines ' || coalesce(l.sum, 0) "
    "FROM fee_account a LEFT JOIN (SELECT p.account, sum(CASE n.kind WHEN 'prepayment' THEN n.amount ELSE -n.amount "
    "END) AS sum FROM fee_payment_line n JOIN fee_payment p ON p.id = n.payment WHERE n.kind IN ('prepayment', "
    "'from_prepaid') GROUP BY p.account) l ON l.account = a.id WHERE a.prepaid <> coalesce(l.sum, 0) "
    "ORDER BY a.id LIMIT 100",

    "SELECT 'fee payment ' || p.id || ' ' || p.number || ': total ' || p.total || ', its lines ' || "
    "coalesce(l.sum, 0) FROM fee_payment p LEFT JOIN (SELECT payment, sum(amount) AS sum FROM fee_payment_line WHERE "
    "kind IN ('principal', 'damages', 'prepayment') GROUP BY payment) l ON l.payment = p.id "
    "WHERE p.total <> coalesce(l.sum, 0) ORDER BY p.id LIMIT 100",

    "SELECT 'fee payment ' || id || ' ' || number || ': tendered ' || tendered || ', change ' || change || ', total ' "
    "|| total FROM fee_payment WHERE change < 0 OR (reverses IS NULL AND (total < 0 OR tendered - change <> total)) "
    "OR (reverses IS NOT NULL AND (tendered <> 0 OR change <> 0)) ORDER BY id LIMIT 100",

    "SELECT 'fee payment ' || p.id || ' ' || p.number || ': line ' || l.position || ' ' || l.kind || ' ' || l.amount "
    "FROM fee_payment_line l JOIN fee_payment p ON p.id = l.payment LEFT JOIN fee_item i ON i.id = l.item "
    "WHERE (l.kind IN ('principal', 'waiver', 'from_prepaid') AND (i.id IS NULL OR i.account <> p.account)) "
    "OR (l.kind IN ('damages', 'prepayment') AND l.item IS NOT NULL) "
    "OR l.kind NOT IN ('principal', 'waiver', 'from_prepaid', 'damages', 'prepayment') "
    "OR (p.reverses IS NULL AND l.amount <= 0) OR (p.reverses IS NOT NULL AND l.amount >= 0) "
    "ORDER BY p.id LIMIT 100",

    "SELECT 'fee payment ' || id || ' ' || number || ': series ' || series || ' after ' || before FROM (SELECT id, "
    "number, day, series, coalesce(lag(series) OVER (PARTITION BY substr(day, 1, 4) ORDER BY series), 0) AS before "
    "FROM fee_payment) WHERE series <> before + 1 OR number <> printf('SJ-%s-%06d', substr(day, 1, 4), series) "
    "ORDER BY number LIMIT 100",

    "SELECT 'receipts of ' || y.year || ': counted to ' || coalesce(c.value, 0) || ', the last is ' || y.last FROM "
    "(SELECT year, max(last) AS last FROM (SELECT substr(day, 1, 4) AS year, max(series) AS last FROM fee_payment "
    "GROUP BY 1 UNION ALL SELECT substr(day, 1, 4), 0 FROM counter WHERE kind = 'receipt') GROUP BY year) y "
    "LEFT JOIN counter c ON c.kind = 'receipt' AND c.day = y.year || '-01-01' WHERE coalesce(c.value, 0) <> y.last "
    "LIMIT 100",

    "SELECT 'fee payment ' || c.id || ' ' || c.number || ': does not mirror ' || c.reverses FROM fee_payment c "
    "LEFT JOIN fee_payment o ON o.id = c.reverses WHERE c.reverses IS NOT NULL AND (o.id IS NULL OR o.reversed_by IS "
    "NOT c.id OR o.reverses IS NOT NULL OR o.account <> c.account OR o.method <> c.method OR o.total <> -c.total "
    "OR EXISTS (SELECT 1 FROM (SELECT position, kind, item, amount FROM fee_payment_line WHERE payment = o.id "
    "EXCEPT SELECT position, kind, item, -amount FROM fee_payment_line WHERE payment = c.id)) "
    "OR (SELECT count(*) FROM fee_payment_line WHERE payment = o.id) <> "
    "(SELECT count(*) FROM fee_payment_line WHERE payment = c.id)) ORDER BY c.id LIMIT 100",

    "SELECT 'fee payment ' || o.id || ' ' || o.number || ': taken back by ' || o.reversed_by || ', which does not' "
    "FROM fee_payment o LEFT JOIN fee_payment c ON c.id = o.reversed_by WHERE o.reversed_by IS NOT NULL AND "
    "c.reverses IS NOT o.id ORDER BY o.id LIMIT 100",
};

constexpr const char* remittanceChecks[] = {
    "SELECT 'remittance slip ' || s.id || ' of ' || s.day || ': net ' || s.net || ', its lines ' || "
    "coalesce(l.sum, 0) FROM remittance_slip s LEFT JOIN (SELECT slip, sum(net) AS sum FROM remittance_slip_line "
    "GROUP BY slip) l ON l.slip = s.id WHERE s.net <> coalesce(l.sum, 0) ORDER BY s.id LIMIT 100",

    "SELECT 'remittance slip ' || s.id || ' of ' || s.day || ': ' || l.method || ' net ' || l.net || ', counted ' || "
    "coalesce(l.counted, '-') FROM remittance_slip_line l JOIN remittance_slip s ON s.id = l.slip "
    "WHERE l.net <> l.taken - l.returned OR (l.counted <> l.net AND l.why = '') ORDER BY s.id LIMIT 100",

    "SELECT 'remittance slip ' || s.id || ' of ' || s.day || ': edition ' || s.edition || ' after ' || "
    "coalesce(o.edition, 0) FROM remittance_slip s LEFT JOIN remittance_slip o ON o.id = s.corrects AND o.day = s.day "
    "WHERE s.edition <> coalesce(o.edition, 0) + 1 ORDER BY s.id LIMIT 100",
};

Result<void> runChecks(Database& database, const char* table, std::span<const char* const> checks,
                       std::vector<std::string>& complaints)
{
    // One that was made before the table was known is read, too.
    Statement asked = database.statement("SELECT count(*) FROM sqlite_master WHERE name = ?");
    const auto known = asked.bind(std::string_view{table}).step();
    if (!known || asked.integer() == 0) {
        return known ? Result<void>{} : Result<void>{fail(known.error())};
    }
    for (const char* const sql : checks) {
        Statement check = database.statement(sql);
        const auto done = eachRow(check, [&](Statement& row) -> Result<void> {
            complaints.push_back(row.text());
            return {};
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> checkFeeMoney(Database& database, std::vector<std::string>& complaints)
{
    return runChecks(database, "fee_payment_line", feeMoneyChecks, complaints).and_then([&] {
        return runChecks(database, "remittance_slip_line", remittanceChecks, complaints);
    });
}

} // namespace frontdesk
