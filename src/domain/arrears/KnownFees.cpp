#include "domain/arrears/KnownFees.h"

#include "domain/arrears/FeeImport.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int fetchedAtOnce = 2000;

std::string keyInAccount(FeeAccountId account, const std::string& itemKey)
{
    const std::int64_t value = account.value();
    std::string key(sizeof value, '\0');
    for (std::size_t byte = 0; byte < sizeof value; ++byte) {
        key[byte] = static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * byte));
    }
    return key + itemKey;
}

/// Whether a record was voided by taking back the import that brought it, rather than by somebody.
template <class Record> bool wentWithImport(const Record& record)
{
    return record.source && record.voided && record.voided->reason == feeImportTakenBack;
}

} // namespace

bool KnownFees::Account::holds(const FeeListRow& row) const
{
    const auto same = [](const std::string& kept, const std::string& given) { return given.empty() || kept == given; };
    return same(building, row.building) && same(steward, row.steward) && (!row.phone || row.phone->display() == phone);
}

Result<void> KnownFees::read(const FeeRepository& fees)
{
    return readAccounts(fees).and_then([&] { return readItems(fees); });
}

Result<void> KnownFees::readAccounts(const FeeRepository& fees)
{
    for (std::int64_t last = 0;;) {
        const auto some = fees.accountsAfter(last, fetchedAtOnce);
        if (!some) {
            return fail(some.error());
        }
        if (some->empty()) {
            return {};
        }
        for (const FeeAccount& account : *some) {
            Account& known = add(account.key(), account.id);
            known.isTakenBack = wentWithImport(account);
            known.building = account.building;
            known.steward = account.steward;
            known.phone = account.phone ? account.phone->display() : std::string{};
        }
        last = some->back().id.value();
    }
}

Result<void> KnownFees::readItems(const FeeRepository& fees)
{
    for (std::int64_t last = 0;;) {
        const auto some = fees.itemsAfter(last, fetchedAtOnce);
        if (!some) {
            return fail(some.error());
        }
        if (some->empty()) {
            return {};
        }
        for (const FeeItem& item : *some) {
            const Item* const other = this->item(item.account, item.key());
            if (other != nullptr && item.voided && !other->isTakenBack) {
                continue; // what stands goes before what was voided
            }
            Item& known = add(item);
            known.isTakenBack = wentWithImport(item);
            known.isVoided = item.voided && !known.isTakenBack;
        }
        last = some->back().id.value();
    }
}

KnownFees::Account* KnownFees::account(const std::string& key)
{
    const auto at = m_accounts.find(key);
    return at == m_accounts.end() ? nullptr : &at->second;
}

KnownFees::Item* KnownFees::item(FeeAccountId account, const std::string& itemKey)
{
    const auto at = m_items.find(keyInAccount(account, itemKey));
    return at == m_items.end() ? nullptr : &at->second;
}

KnownFees::Account& KnownFees::add(const std::string& key, FeeAccountId account)
{
    return m_accounts.insert_or_assign(key, Account{.id = account}).first->second;
}

KnownFees::Item& KnownFees::add(const FeeItem& item)
{
    return m_items
        .insert_or_assign(keyInAccount(item.account, item.key()), Item{.id = item.id,
                                                                       .amount = item.amount,
                                                                       .settled = item.settled,
                                                                       .due = item.due,
                                                                       .isGone = item.goneAt.has_value(),
                                                                       .isFromList = item.source.has_value()})
        .first->second;
}

std::vector<FeeItemId> KnownFees::missing() const
{
    std::vector<FeeItemId> missing;
    for (const auto& [key, item] : m_items) {
        if (item.isFromList && !item.isSeen && item.isOpen()) {
            missing.push_back(item.id);
        }
    }
    std::sort(missing.begin(), missing.end());
    return missing;
}

} // namespace frontdesk
