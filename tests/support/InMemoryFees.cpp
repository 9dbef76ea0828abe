#include "support/InMemoryFees.h"

#include "support/InMemoryRows.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <tuple>
#include <utility>

namespace frontdesk {

namespace {

constexpr int all = std::numeric_limits<int>::max();

template <class Row> Result<void> addTouched(std::map<std::int64_t, Row>& rows, TouchedRecords& touched, const Row& row)
{
    return addRow(rows, row).map([&](bool added) {
        if (added) {
            touched.push_back(refOf(row));
        }
    });
}

/// What an import brought has no entry of its own: the import's stands for it.
template <class Row>
Result<void> addImported(std::map<std::int64_t, Row>& rows, TouchedRecords& touched, const Row& row)
{
    return row.source ? addRow(rows, row).map([](bool) {}) : addTouched(rows, touched, row);
}

template <class Row>
Result<Row> updateTouched(std::map<std::int64_t, Row>& rows, TouchedRecords& touched, const Row& row)
{
    return updateRow(rows, row, &Row::version).map([&](const Row& stored) {
        touched.push_back(refOf(stored));
        return stored;
    });
}

template <class Row> bool byId(const Row& a, const Row& b) { return a.id < b.id; }
template <class Row> bool latestId(const Row& a, const Row& b) { return b.id < a.id; }

bool owesUpTo(const InMemoryData& data, FeeAccountId account, LocalDate dueUpTo)
{
    return std::any_of(data.feeItems.begin(), data.feeItems.end(), [&](const auto& each) {
        return each.second.account == account && each.second.isOpen() && each.second.due <= dueUpTo;
    });
}

} // namespace

Result<void> InMemoryFees::addAccount(const FeeAccount& account)
{
    return addImported(m_data.feeAccounts, m_touched, account);
}

Result<FeeAccount> InMemoryFees::updateAccount(const FeeAccount& account)
{
    return updateTouched(m_data.feeAccounts, m_touched, account);
}

Result<FeeAccount> InMemoryFees::findAccount(FeeAccountId id) const { return findRow(m_data.feeAccounts, id.value()); }

Result<std::optional<FeeAccount>> InMemoryFees::accountOfKey(std::string_view key) const
{
    for (const auto& [id, account] : m_data.feeAccounts) {
        if (account.key() == key) {
            return std::optional{account};
        }
    }
    return std::optional<FeeAccount>{};
}

Result<std::vector<FeeAccount>> InMemoryFees::accountsOfPlace(std::string_view placeKey) const
{
    return selectRows(
        m_data.feeAccounts, [&](const FeeAccount& each) { return !each.voided && each.placeKey() == placeKey; },
        &byId<FeeAccount>, all);
}

Result<std::vector<FeeAccount>> InMemoryFees::accountsAfter(std::int64_t id, int most) const
{
    return selectRows(
        m_data.feeAccounts, [&](const FeeAccount& each) { return each.id.value() > id; }, &byId<FeeAccount>, most);
}

Result<void> InMemoryFees::addItem(const FeeItem& item) { return addImported(m_data.feeItems, m_touched, item); }

Result<FeeItem> InMemoryFees::updateItem(const FeeItem& item)
{
    return updateTouched(m_data.feeItems, m_touched, item);
}

Result<FeeItem> InMemoryFees::findItem(FeeItemId id) const { return findRow(m_data.feeItems, id.value()); }

Result<std::vector<FeeItem>> InMemoryFees::itemsOf(FeeAccountId account) const
{
    return selectRows(
        m_data.feeItems, [&](const FeeItem& each) { return each.account == account; },
        [](const FeeItem& a, const FeeItem& b) {
            return std::pair{std::chrono::sys_days{a.due}, a.id} < std::pair{std::chrono::sys_days{b.due}, b.id};
        },
        all);
}

Result<std::vector<FeeItem>> InMemoryFees::openItems(const std::optional<LocalDate>& dueUpTo) const
{
    return selectRows(
        m_data.feeItems, [&](const FeeItem& each) { return each.isOpen() && (!dueUpTo || each.due <= *dueUpTo); },
        [](const FeeItem& a, const FeeItem& b) {
            return std::tuple{a.account, std::chrono::sys_days{a.due}, a.id} <
                   std::tuple{b.account, std::chrono::sys_days{b.due}, b.id};
        },
        all);
}

Result<std::vector<FeeAccount>> InMemoryFees::accountsOwing(LocalDate dueUpTo) const
{
    return selectRows(
        m_data.feeAccounts, [&](const FeeAccount& each) { return !each.voided && owesUpTo(m_data, each.id, dueUpTo); },
        &byId<FeeAccount>, all);
}

Result<std::vector<FeeOwing>> InMemoryFees::owing(LocalDate day) const
{
    std::map<FeeAccountId, FeeOwing> sums;
    for (const auto& [id, item] : m_data.feeItems) {
        const FeeAccount& account = m_data.feeAccounts.at(item.account.value());
        if (!item.isOpen() || account.voided) {
            continue;
        }
        FeeOwing& sum = sums.try_emplace(item.account, FeeOwing{.account = account, .oldest = item.due}).first->second;
        sum.rest = Money::fromFen(sum.rest.fen() + item.rest().fen());
        if (item.due < day) {
            sum.overdue = Money::fromFen(sum.overdue.fen() + item.rest().fen());
        }
        ++sum.items;
        sum.oldest = std::min(sum.oldest, item.due);
    }
    std::vector<FeeOwing> owing;
    for (const auto& [id, sum] : sums) {
        owing.push_back(sum);
    }
    std::stable_sort(owing.begin(), owing.end(),
                     [](const FeeOwing& a, const FeeOwing& b) { return a.oldest < b.oldest; });
    return owing;
}

Result<std::vector<FeeItem>> InMemoryFees::itemsAfter(std::int64_t id, int most) const
{
    return selectRows(
        m_data.feeItems, [&](const FeeItem& each) { return each.id.value() > id; }, &byId<FeeItem>, most);
}

Result<void> InMemoryFeePayments::add(const FeePayment& payment)
{
    return addTouched(m_data.feePayments, m_touched, payment);
}

Result<FeePayment> InMemoryFeePayments::update(const FeePayment& payment)
{
    return updateTouched(m_data.feePayments, m_touched, payment);
}

Result<FeePayment> InMemoryFeePayments::find(FeePaymentId id) const { return findRow(m_data.feePayments, id.value()); }

Result<std::vector<FeePayment>> InMemoryFeePayments::ofAccount(FeeAccountId account) const
{
    return selectRows(
        m_data.feePayments, [&](const FeePayment& each) { return each.account == account; },
        [](const FeePayment& a, const FeePayment& b) {
            return std::pair{b.at, b.id} < std::pair{a.at, a.id};
        },
        all);
}

Result<std::vector<FeePayment>> InMemoryFeePayments::onDays(LocalDate first, LocalDate last) const
{
    return selectRows(
        m_data.feePayments, [&](const FeePayment& each) { return each.day >= first && each.day <= last; },
        [](const FeePayment& a, const FeePayment& b) {
            return std::tuple{std::chrono::sys_days{a.day}, a.series, a.id} <
                   std::tuple{std::chrono::sys_days{b.day}, b.series, b.id};
        },
        all);
}

Result<void> InMemoryFeeContacts::add(const FeeContact& contact)
{
    return addTouched(m_data.feeContacts, m_touched, contact);
}

Result<FeeContact> InMemoryFeeContacts::update(const FeeContact& contact)
{
    return updateTouched(m_data.feeContacts, m_touched, contact);
}

Result<FeeContact> InMemoryFeeContacts::find(FeeContactId id) const { return findRow(m_data.feeContacts, id.value()); }

Result<std::vector<FeeContact>> InMemoryFeeContacts::ofAccount(FeeAccountId account) const
{
    return selectRows(
        m_data.feeContacts, [&](const FeeContact& each) { return each.account == account; },
        [](const FeeContact& a, const FeeContact& b) {
            return std::pair{b.at, b.id} < std::pair{a.at, a.id};
        },
        all);
}

Result<std::vector<FeeContact>> InMemoryFeeContacts::ofOwing(LocalDate dueUpTo) const
{
    return selectRows(
        m_data.feeContacts, [&](const FeeContact& each) { return owesUpTo(m_data, each.account, dueUpTo); },
        [](const FeeContact& a, const FeeContact& b) {
            return std::tuple{a.account, b.at, b.id} < std::tuple{b.account, a.at, a.id};
        },
        all);
}

Result<std::vector<FeeContact>> InMemoryFeeContacts::between(UtcTime from, UtcTime to) const
{
    return selectRows(
        m_data.feeContacts, [&](const FeeContact& each) { return each.at >= from && each.at < to; },
        [](const FeeContact& a, const FeeContact& b) {
            return std::pair{a.at, a.id} < std::pair{b.at, b.id};
        },
        all);
}

Result<void> InMemoryFeeContacts::addPromise(const PayPromise& promise)
{
    return addTouched(m_data.payPromises, m_touched, promise);
}

Result<PayPromise> InMemoryFeeContacts::updatePromise(const PayPromise& promise)
{
    return updateTouched(m_data.payPromises, m_touched, promise);
}

Result<PayPromise> InMemoryFeeContacts::findPromise(PayPromiseId id) const
{
    return findRow(m_data.payPromises, id.value());
}

Result<std::vector<PayPromise>> InMemoryFeeContacts::promisesOf(FeeAccountId account) const
{
    return selectRows(
        m_data.payPromises, [&](const PayPromise& each) { return each.account == account; },
        [](const PayPromise& a, const PayPromise& b) {
            return std::pair{b.madeAt, b.id} < std::pair{a.madeAt, a.id};
        },
        all);
}

Result<std::vector<PayPromise>> InMemoryFeeContacts::promisesOfOwing(LocalDate dueUpTo) const
{
    return selectRows(
        m_data.payPromises, [&](const PayPromise& each) { return owesUpTo(m_data, each.account, dueUpTo); },
        [](const PayPromise& a, const PayPromise& b) {
            return std::tuple{a.account, b.madeAt, b.id} < std::tuple{b.account, a.madeAt, a.id};
        },
        all);
}

Result<std::vector<PayPromise>> InMemoryFeeContacts::openPromises() const
{
    return selectRows(
        m_data.payPromises, [](const PayPromise& each) { return each.state == PayPromiseState::Open; },
        [](const PayPromise& a, const PayPromise& b) {
            return std::pair{std::chrono::sys_days{a.day}, a.id} < std::pair{std::chrono::sys_days{b.day}, b.id};
        },
        all);
}

Result<std::vector<PayPromise>> InMemoryFeeContacts::promisesMadeBetween(UtcTime from, UtcTime to) const
{
    return selectRows(
        m_data.payPromises, [&](const PayPromise& each) { return each.madeAt >= from && each.madeAt < to; },
        [](const PayPromise& a, const PayPromise& b) {
            return std::pair{a.madeAt, a.id} < std::pair{b.madeAt, b.id};
        },
        all);
}

Result<void> InMemoryFeeLetters::add(const FeeLetter& letter)
{
    return addTouched(m_data.feeLetters, m_touched, letter);
}

Result<FeeLetter> InMemoryFeeLetters::update(const FeeLetter& letter)
{
    return updateTouched(m_data.feeLetters, m_touched, letter);
}

Result<FeeLetter> InMemoryFeeLetters::find(FeeLetterId id) const { return findRow(m_data.feeLetters, id.value()); }

Result<std::vector<FeeLetter>> InMemoryFeeLetters::ofAccount(FeeAccountId account) const
{
    return selectRows(
        m_data.feeLetters, [&](const FeeLetter& each) { return each.account == account; }, &latestId<FeeLetter>, all);
}

Result<std::vector<FeeLetter>> InMemoryFeeLetters::ofOwing(LocalDate dueUpTo) const
{
    return selectRows(
        m_data.feeLetters, [&](const FeeLetter& each) { return owesUpTo(m_data, each.account, dueUpTo); },
        [](const FeeLetter& a, const FeeLetter& b) {
            return std::pair{a.account, b.id} < std::pair{b.account, a.id};
        },
        all);
}

Result<std::vector<FeeLetter>> InMemoryFeeLetters::onDays(LocalDate first, LocalDate last) const
{
    return selectRows(
        m_data.feeLetters, [&](const FeeLetter& each) { return each.day >= first && each.day <= last; },
        &byId<FeeLetter>, all);
}

Result<void> InMemoryFeeImports::add(const FeeImport& import)
{
    return addTouched(m_data.feeImports, m_touched, import);
}

Result<FeeImport> InMemoryFeeImports::update(const FeeImport& import)
{
    // What a store does when it has a moment for it.
    for (const auto& [id, account] : m_data.feeAccounts) {
        if (account.source == import.id) {
            const auto at = m_data.index.try_emplace(
                refOf(account), InMemoryData::Indexed{static_cast<std::int64_t>(m_data.index.size()) + 1, {}});
            at.first->second.text = searchText(account);
        }
    }
    return updateTouched(m_data.feeImports, m_touched, import);
}

Result<FeeImport> InMemoryFeeImports::find(FeeImportId id) const { return findRow(m_data.feeImports, id.value()); }

Result<std::vector<FeeImport>> InMemoryFeeImports::latest(int most) const
{
    return selectRows(
        m_data.feeImports, [](const FeeImport&) { return true; }, &latestId<FeeImport>, most);
}

Result<void> InMemoryFeeImports::addRow(FeeImportId import, const FeeImportRow& row)
{
    m_data.feeImportRows[import.value()].push_back(row);
    return {};
}

Result<std::vector<FeeImportRow>> InMemoryFeeImports::rowsOf(FeeImportId import) const
{
    const auto rows = m_data.feeImportRows.find(import.value());
    return rows == m_data.feeImportRows.end() ? std::vector<FeeImportRow>{} : rows->second;
}

Result<std::string> InMemoryFeeImports::digestOf(FeeImportId import) const
{
    std::string all;
    for (const auto& [id, account] : m_data.feeAccounts) {
        if (account.source == import) {
            all += std::to_string(id) + account.place + account.payer + account.building + account.steward + ';';
        }
    }
    for (const auto& [id, item] : m_data.feeItems) {
        if (item.source == import) {
            all += std::to_string(id) + item.kind + item.period + item.amount.toYuan() + toIso(item.due) + ';';
        }
    }
    return std::to_string(std::hash<std::string>{}(all));
}

Result<std::vector<RecordRef>> InMemoryFeeImports::movedSince(FeeImportId import, int most) const
{
    const auto hasOne = [](const auto& rows, FeeAccountId account) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.second.account == account; });
    };
    std::vector<RecordRef> moved;
    for (const auto& [id, account] : m_data.feeAccounts) {
        const FeeAccountId owner = account.id;
        const bool hasOther = std::any_of(m_data.feeItems.begin(), m_data.feeItems.end(), [&](const auto& row) {
            return row.second.account == owner && row.second.source != import;
        });
        if (account.source == import && (account.version != 1 || hasOther || hasOne(m_data.feePayments, owner) ||
                                         hasOne(m_data.feeContacts, owner) || hasOne(m_data.payPromises, owner) ||
                                         hasOne(m_data.feeLetters, owner))) {
            moved.push_back(refOf(account));
        }
    }
    for (const auto& [id, item] : m_data.feeItems) {
        if (item.source == import && item.version != 1) {
            moved.push_back(refOf(item));
        }
    }
    moved.resize(std::min(moved.size(), static_cast<std::size_t>(most)));
    return moved;
}

Result<void> InMemoryFeeImports::voidAdded(const FeeImport& import)
{
    const auto voidAll = [&](auto& rows) {
        for (auto& [id, row] : rows) {
            if (row.source == import.id && row.version == 1) {
                row.version = 2;
                row.voided = Voided{
                    .at = *import.revertedAt, .reason = std::string{feeImportTakenBack}, .by = import.revertedBy};
            }
        }
    };
    voidAll(m_data.feeItems);
    voidAll(m_data.feeAccounts);
    return {};
}

} // namespace frontdesk
