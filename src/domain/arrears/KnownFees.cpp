#include "domain/arrears/KnownFees.h"

#include "domain/arrears/FeeImport.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/directory/PlaceNumber.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int fetchedAtOnce = 2000;

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
    for (;;) {
        const auto more = readSome(fees);
        if (!more || !*more) {
            return more.map([](bool) {});
        }
    }
}

Result<bool> KnownFees::readSome(const FeeRepository& fees)
{
    if (m_hasAccounts) {
        return readItems(fees);
    }
    return readAccounts(fees).map([&](bool more) {
        m_hasAccounts = !more;
        m_last = more ? m_last : 0;
        return true;
    });
}

Result<bool> KnownFees::readAccounts(const FeeRepository& fees)
{
    return fees.accountsAfter(m_last, fetchedAtOnce).map([&](const std::vector<FeeAccount>& some) {
        for (const FeeAccount& account : some) {
            Account& known = add(account.key(), account.id);
            known.isTakenBack = wentWithImport(account);
            known.building = account.building;
            known.steward = account.steward;
            known.phone = account.phone ? account.phone->display() : std::string{};
            m_last = account.id.value();
        }
        return !some.empty();
    });
}

Result<bool> KnownFees::readItems(const FeeRepository& fees)
{
    return fees.itemsAfter(m_last, fetchedAtOnce).map([&](const std::vector<FeeItem>& some) {
        for (const FeeItem& item : some) {
            m_last = item.id.value();
            const Item* const other = this->item(item.account, FeeItemName::of(item.kind, item.period, item.bill));
            if (other != nullptr && item.voided && !other->isTakenBack) {
                continue; // what stands goes before what was voided
            }
            Item& known = add(item, kept(item));
            known.isTakenBack = wentWithImport(item);
            known.isVoided = item.voided && !known.isTakenBack;
        }
        return !some.empty();
    });
}

KnownFees::Account* KnownFees::account(const std::string& key)
{
    const auto at = m_accounts.find(key);
    return at == m_accounts.end() ? nullptr : &at->second;
}

KnownFees::Item* KnownFees::item(FeeAccountId account, const FeeItemName& name)
{
    const auto at = m_items.find({account.value(), name});
    return at == m_items.end() ? nullptr : &at->second;
}

FeeItemName KnownFees::kept(const FeeItem& item)
{
    if (!item.bill.empty()) {
        return FeeItemName::of({}, {}, m_bills.emplace_back(item.bill));
    }
    return FeeItemName::of(*m_words.insert(item.kind).first, *m_words.insert(item.period).first, {});
}

KnownFees::Account& KnownFees::add(const std::string& key, FeeAccountId account)
{
    return m_accounts.insert_or_assign(key, Account{.id = account}).first->second;
}

KnownFees::Item& KnownFees::add(const FeeItem& item, const FeeItemName& name)
{
    return m_items
        .insert_or_assign(ItemKey{item.account.value(), name}, Item{.id = item.id,
                                                                    .amount = item.amount,
                                                                    .settled = item.settled,
                                                                    .due = item.due,
                                                                    .isGone = item.goneAt.has_value(),
                                                                    .isFromList = item.source.has_value()})
        .first->second;
}

std::vector<KnownFees::Missing> KnownFees::missing(const std::set<std::string>& unclear) const
{
    std::unordered_set<std::int64_t> spared;
    for (const auto& [key, account] : m_accounts) {
        if (!unclear.empty() && unclear.contains(key.substr(0, key.find('|')))) {
            spared.insert(account.id.value());
        }
    }
    std::vector<Missing> missing;
    for (const auto& [key, item] : m_items) {
        if (item.isFromList && !item.isSeen && item.isOpen() && !spared.contains(key.account)) {
            missing.push_back({item.id, item.amount.minus(item.settled).value_or(Money{})});
        }
    }
    std::sort(missing.begin(), missing.end(), [](const Missing& a, const Missing& b) { return a.id < b.id; });
    return missing;
}

Result<std::set<std::string>> unclearPlaces(const std::vector<MappedRow>& leftOut)
{
    std::set<std::string> unclear;
    for (const MappedRow& row : leftOut) {
        const std::string key = PlaceNumber::read(feePlaceOf(row)).key;
        if (key.empty()) {
            return fail(feeWholeUnclear, {std::to_string(row.number)});
        }
        unclear.insert(key);
    }
    return unclear;
}

} // namespace frontdesk
