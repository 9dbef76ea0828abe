#include "panels/arrears/FeeLists.h"

#include "base/Utf8.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/PlaceNumber.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace frontdesk {

namespace {

constexpr std::size_t mostAccountsListed = 1000;
constexpr int mostAccountsFound = 100;
constexpr int mostPayersFound = 20;

Result<FeeOwing> owingOf(const ReadView& view, const FeeAccount& account, LocalDate today)
{
    return view.fees().itemsOf(account.id).and_then([&](const std::vector<FeeItem>& items) -> Result<FeeOwing> {
        FeeOwing owing{.account = account, .oldest = today};
        for (const FeeItem& item : items) {
            if (!item.isOpen()) {
                continue;
            }
            const auto rest = owing.rest.plus(item.rest());
            const auto overdue = item.due < today ? owing.overdue.plus(item.rest()) : Result<Money>{owing.overdue};
            if (!rest || !overdue) {
                return fail(amountOverflow);
            }
            owing.oldest = owing.items == 0 ? item.due : std::min(owing.oldest, item.due);
            owing.rest = *rest;
            owing.overdue = *overdue;
            ++owing.items;
        }
        return owing;
    });
}

/// The accounts that a typed text means, each once.
Result<std::vector<FeeAccount>> accountsFound(const ReadView& view, const std::string& typed)
{
    std::vector<FeeAccount> found;
    std::set<FeeAccountId> known;
    const auto take = [&](const FeeAccount& account) {
        if (!account.voided && known.insert(account.id).second) {
            found.push_back(account);
        }
    };
    const auto accounts = view.searchKind(RecordKind::FeeAccount, typed, mostAccountsFound);
    const auto parties = view.searchKind(RecordKind::Party, typed, mostPayersFound);
    if (!accounts || !parties) {
        return fail(accounts ? parties.error() : accounts.error());
    }
    for (const RecordRef& ref : *accounts) {
        const auto account =
            FeeAccountId::fromValue(ref.id).and_then([&](FeeAccountId id) { return view.fees().findAccount(id); });
        if (!account) {
            return fail(account.error());
        }
        take(*account);
    }
    // A plate and a second telephone stand with the person, and the person's rooms lead on.
    for (const RecordRef& ref : *parties) {
        const auto party = PartyId::fromValue(ref.id).and_then([&](PartyId id) { return view.directory().find(id); });
        if (!party) {
            return fail(party.error());
        }
        for (const PlaceLink& link : party->places) {
            const auto there = view.fees().accountsOfPlace(PlaceNumber::read(link.number).key);
            if (!there) {
                return fail(there.error());
            }
            std::for_each(there->begin(), there->end(), take);
        }
    }
    return found;
}

} // namespace

bool FeeLists::isIn(FeeList list, const FeeOwing& owing, LocalDate today)
{
    const bool isPaused = owing.account.isPausedOn(today);
    switch (list) {
    case FeeList::Overdue:
        return !isPaused && !owing.overdue.isZero();
    case FeeList::Owing:
        return owing.items > 0;
    case FeeList::Paused:
        return isPaused;
    }
    return false;
}

Result<FeeLists> FeeLists::read(const ReadView& view, FeeList which, const std::string& typed,
                                std::optional<FeeAccountId> besides, LocalDate today)
{
    auto owing = view.fees().owing(today);
    if (!owing) {
        return fail(owing.error());
    }
    FeeLists lists{.rows = {}, .counts = std::vector<int>(std::size(feeListWords), 0)};
    for (const FeeOwing& each : *owing) {
        for (std::size_t list = 0; list < lists.counts.size(); ++list) {
            lists.counts[list] += isIn(static_cast<FeeList>(list), each, today) ? 1 : 0;
        }
        const auto sum = lists.overdue.plus(each.overdue);
        if (!sum) {
            return fail(sum.error());
        }
        lists.overdue = *sum;
    }
    if (trimmed(typed).empty()) {
        for (FeeOwing& each : *owing) {
            if (!isIn(which, each, today)) {
                continue;
            }
            if (lists.rows.size() == mostAccountsListed) {
                lists.cut = true;
                break;
            }
            lists.rows.push_back(std::move(each));
        }
    } else {
        const auto found = accountsFound(view, typed);
        if (!found) {
            return fail(found.error());
        }
        for (const FeeAccount& account : *found) {
            auto row = owingOf(view, account, today);
            if (!row) {
                return fail(row.error());
            }
            lists.rows.push_back(std::move(*row));
        }
    }
    const bool isThere = std::any_of(lists.rows.begin(), lists.rows.end(),
                                     [&](const FeeOwing& each) { return besides == std::optional{each.account.id}; });
    if (besides && !isThere) {
        auto row = view.fees().findAccount(*besides).and_then(
            [&](const FeeAccount& account) { return owingOf(view, account, today); });
        if (!row && row.error().code != recordNotFound) {
            return fail(row.error());
        }
        if (row) {
            lists.rows.insert(lists.rows.begin(), std::move(*row));
        }
    }
    return lists;
}

} // namespace frontdesk
