#include "domain/arrears/FeeImporter.h"

#include "base/TimeZone.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeImportRepository.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/arrears/KnownFees.h"
#include "domain/arrears/PayPromiseService.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "domain/setting/UnitSettings.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::string_view feesImported{"imported"};

/// What finance says is left, beside what was paid at the desk and finance may not know of yet: between both nothing
/// moves.
Money amountFor(const FeeListRow& row, Money known, Money settled)
{
    if (!row.isRest || settled.isZero()) {
        return row.owed;
    }
    const Money rest = known.minus(settled).value_or(Money{});
    if (row.owed >= rest && row.owed <= known) {
        return known;
    }
    return row.owed > known ? row.owed : row.owed.plus(settled).value_or(row.owed);
}

/// Where rows of one account differ the first one that says something counts: it is put into the account's first row.
void gatherAccounts(std::vector<FeeListRow>& rows)
{
    std::unordered_map<std::string_view, std::size_t> firstOf;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto [known, fresh] = firstOf.try_emplace(rows[at].accountKey, at);
        if (fresh) {
            continue;
        }
        FeeListRow& first = rows[known->second];
        const auto take = [](std::string& kept, const std::string& given) { kept = kept.empty() ? given : kept; };
        take(first.building, rows[at].building);
        take(first.steward, rows[at].steward);
        first.phone = first.phone ? first.phone : rows[at].phone;
    }
}

/// One list under way.
class FeeListRun {
public:
    FeeListRun(UnitOfWork& uow, const Actor& actor, IdMaker& ids, const FeeList& list, UtcTime now)
        : m_uow(uow), m_actor(actor), m_ids(ids), m_now(now), m_import{.id = ids.next<FeeImportTag>(),
                                                                       .source = list.source,
                                                                       .at = now,
                                                                       .by = actor.staff,
                                                                       .whole = list.whole,
                                                                       .rows = std::ssize(list.rows)}
    {}

    /// The import is there first: what it changes refers to it.
    Result<void> begin()
    {
        return m_known.read(m_uow.fees()).and_then([&] {
            m_known.expect(static_cast<std::size_t>(m_import.rows));
            return m_uow.feeImports().add(m_import);
        });
    }

    /// @param row stays where it is until the run is over
    Result<void> take(const FeeListRow& row)
    {
        const auto total = m_import.total.plus(row.owed);
        if (!total) {
            return fail(total.error());
        }
        m_import.total = *total;
        KnownFees::Account* account = m_known.account(row.accountKey);
        KnownFees::Item* item = account != nullptr ? m_known.item(account->id, FeeItemName::of(row)) : nullptr;
        if (item != nullptr && item->isSeen) {
            return fail(feeRepeatedRow, {std::to_string(row.number)});
        }
        if (item == nullptr && row.owed.isZero()) { // finance has it as paid, and nobody here knew of it
            ++m_import.unchanged;
            return {};
        }
        const auto done = account == nullptr ? addAccount(row) : updateAccount(row, *account);
        if (!done) {
            return done;
        }
        return item == nullptr ? addItem(row, account != nullptr ? *account : *m_known.account(row.accountKey))
                               : updateItem(row, *item);
    }

    /// What was open and stands in no row.
    Result<void> missing(const std::vector<MappedRow>& leftOut)
    {
        const auto unclear = unclearPlaces(leftOut);
        if (!unclear) {
            return fail(unclear.error());
        }
        for (const KnownFees::Missing& each : m_known.missing(*unclear)) {
            const auto before = m_uow.fees().findItem(each.id);
            if (!before) {
                return fail(before.error());
            }
            FeeItem after = *before;
            after.goneAt = m_now;
            if (auto done = writeItem(*before, after); !done) {
                return done;
            }
            ++m_import.gone;
        }
        return {};
    }

    /// What was promised is found kept, or not, at once: with a list as with money. What is found so about accounts
    /// that the list changed is taken back with it.
    Result<void> settlePromises()
    {
        const auto open = m_uow.feeContacts().openPromises();
        if (!open) {
            return fail(open.error());
        }
        if (open->empty()) {
            return {};
        }
        const auto zone = UnitSettings::read(m_uow.settings()).and_then([](const UnitSettings& unit) {
            return TimeZone::named(unit.zone);
        });
        if (!zone) {
            return fail(zone.error());
        }
        std::set<FeeAccountId> settled;
        for (const PayPromise& promise : *open) {
            if (!settled.insert(promise.account).second) {
                continue;
            }
            const auto found =
                PayPromiseService{m_ids}.settle(m_uow, m_actor, promise.account, zone->localDate(m_now), m_now);
            if (!found) {
                return fail(found.error());
            }
            if (auto noted = notePromises(*open, *found); !noted) {
                return noted;
            }
        }
        return {};
    }

    Result<FeeImport> finish()
    {
        return settlePromises()
            .and_then([&] { return m_uow.feeImports().digestOf(m_import.id); })
            .and_then([&](std::string digest) {
                m_import.digest = std::move(digest);
                return m_uow.feeImports().update(m_import);
            })
            .and_then([&](const FeeImport& stored) { return append({}, stored).map([&] { return stored; }); });
    }

private:
    template <class Record> Result<void> append(RecordImage before, const Record& after)
    {
        return m_uow.audit().append({.at = m_now,
                                     .actor = m_actor,
                                     .action = std::string{feesImported},
                                     .record = refOf(after),
                                     .version = after.version,
                                     .before = std::move(before),
                                     .after = imageOf(after)});
    }

    Result<void> notePromises(const std::vector<PayPromise>& before, const std::vector<PayPromise>& after)
    {
        for (const PayPromise& each : after) {
            const auto was = std::find_if(before.begin(), before.end(),
                                          [&](const PayPromise& other) { return other.id == each.id; });
            if (was == before.end() || !m_changed.contains(each.account)) {
                continue;
            }
            if (auto noted = m_uow.feeImports().addRow(
                    m_import.id, {.record = refOf(each), .version = each.version, .before = imageOf(*was)});
                !noted) {
                return noted;
            }
        }
        return {};
    }

    template <class Record> Result<void> noteChange(const Record& before, const Record& stored)
    {
        return append(imageOf(before), stored).and_then([&] {
            return m_uow.feeImports().addRow(
                m_import.id, {.record = refOf(stored), .version = stored.version, .before = imageOf(before)});
        });
    }

    Result<void> addAccount(const FeeListRow& row)
    {
        FeeAccount account{.id = m_ids.next<FeeAccountTag>()};
        account.place = row.place;
        account.payer = row.payer;
        account.building = row.building;
        account.steward = row.steward;
        account.phone = row.phone;
        account.source = m_import.id;
        return m_uow.fees().addAccount(account).map([&] { m_known.add(row.accountKey, account.id).isSeen = true; });
    }

    Result<void> addItem(const FeeListRow& row, const KnownFees::Account& account)
    {
        FeeItem item{.id = m_ids.next<FeeItemTag>(), .account = account.id};
        item.kind = row.kind;
        item.period = row.period;
        item.bill = row.bill;
        item.amount = row.owed;
        item.due = row.due;
        item.source = m_import.id;
        return m_uow.fees().addItem(item).map([&] {
            m_known.add(item, FeeItemName::of(row)).isSeen = true;
            ++m_import.added;
        });
    }

    Result<void> updateAccount(const FeeListRow& row, KnownFees::Account& account)
    {
        if (std::exchange(account.isSeen, true) || (account.holds(row) && !account.isTakenBack)) {
            return {};
        }
        const auto before = m_uow.fees().findAccount(account.id);
        if (!before) {
            return fail(before.error());
        }
        FeeAccount after = *before;
        after.building = row.building.empty() ? after.building : row.building;
        after.steward = row.steward.empty() ? after.steward : row.steward;
        after.phone = row.phone ? row.phone : after.phone;
        if (account.isTakenBack) {
            after.voided.reset();
        }
        return m_uow.fees().updateAccount(after).and_then([&](const FeeAccount& stored) {
            return noteChange(*before, stored).and_then([&] {
                return m_uow.search().put(refOf(stored), searchText(*before), searchText(stored));
            });
        });
    }

    Result<void> updateItem(const FeeListRow& row, KnownFees::Item& item)
    {
        item.isSeen = true;
        const bool isPaid = row.owed.isZero();
        const Money amount = isPaid ? item.amount : amountFor(row, item.amount, item.settled);
        const bool goes = isPaid && item.isOpen();
        const bool comes = !isPaid && (item.isGone || item.isTakenBack);
        const bool same = amount == item.amount && (isPaid || item.due == row.due);
        if (item.isVoided || (same && !goes && !comes)) { // voided: somebody said that it was never owed
            ++m_import.unchanged;
            return {};
        }
        const auto before = m_uow.fees().findItem(item.id);
        if (!before) {
            return fail(before.error());
        }
        FeeItem after = *before;
        after.amount = amount;
        after.due = isPaid ? after.due : row.due;
        if (goes) {
            after.goneAt = m_now;
        } else if (comes) {
            after.goneAt.reset();
            after.voided.reset();
        }
        return writeItem(*before, after).map([&] { ++m_import.updated; });
    }

    Result<void> writeItem(const FeeItem& before, const FeeItem& after)
    {
        m_changed.insert(after.account);
        return m_uow.fees().updateItem(after).and_then(
            [&](const FeeItem& stored) { return noteChange(before, stored); });
    }

    UnitOfWork& m_uow;
    const Actor& m_actor;
    IdMaker& m_ids;
    UtcTime m_now;
    FeeImport m_import;
    KnownFees m_known;
    std::set<FeeAccountId> m_changed; ///< what some item of it owes is another sum now
};

} // namespace

Result<FeeImport> FeeImporter::take(UnitOfWork& uow, const Actor& actor, IdMaker& ids, FeeList list, UtcTime now,
                                    const RowProgress& progress) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    FeeAccountKeys keys;
    for (FeeListRow& row : list.rows) {
        keys.fill(row);
    }
    gatherAccounts(list.rows);
    FeeListRun run{uow, actor, ids, list, now};
    if (auto begun = run.begin(); !begun) {
        return fail(begun.error());
    }
    for (std::size_t at = 0; at < list.rows.size(); ++at) {
        if (auto done = run.take(list.rows[at]); !done) {
            return fail(done.error());
        }
        if (progress && !progress(at + 1)) {
            return fail(tableCancelled);
        }
    }
    if (list.whole) {
        if (auto done = run.missing(list.leftOut); !done) {
            return fail(done.error());
        }
    }
    return run.finish();
}

} // namespace frontdesk
