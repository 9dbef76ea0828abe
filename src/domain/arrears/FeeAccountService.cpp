#include "domain/arrears/FeeAccountService.h"

#include "base/Utf8.h"
#include "domain/FormReader.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {
namespace {

template <class Record>
Result<void> auditFee(UnitOfWork& uow, const Actor& actor, std::string action, RecordImage before, const Record& after,
                      UtcTime now)
{
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = std::move(action),
                               .record = refOf(after),
                               .version = after.version,
                               .before = std::move(before),
                               .after = imageOf(after)});
}

Result<FeeAccount> findAccountAt(UnitOfWork& uow, FeeAccountAt at)
{
    return uow.fees().findAccount(at.id).and_then([&](const FeeAccount& account) -> Result<FeeAccount> {
        if (account.version != at.version) {
            return fail(recordConflict);
        }
        return account.voided ? Result<FeeAccount>{fail(recordVoided)} : Result<FeeAccount>{account};
    });
}

/// A change that changes nothing writes nothing.
Result<FeeAccount> updateAccount(UnitOfWork& uow, const Actor& actor, std::string action, const FeeAccount& before,
                                 const FeeAccount& after, UtcTime now)
{
    if (after == before) {
        return before;
    }
    return uow.fees().updateAccount(after).and_then([&](const FeeAccount& stored) {
        return auditFee(uow, actor, std::move(action), imageOf(before), stored, now)
            .and_then([&]() -> Result<void> {
                const SearchText was = searchText(before);
                const SearchText is = searchText(stored);
                return was == is ? Result<void>{} : uow.search().put(refOf(stored), was, is);
            })
            .map([&] { return stored; });
    });
}

Result<FeeItem> updateItem(UnitOfWork& uow, const Actor& actor, std::string action, const FeeItem& before,
                           const FeeItem& after, UtcTime now)
{
    return uow.fees().updateItem(after).and_then([&](const FeeItem& stored) {
        return auditFee(uow, actor, std::move(action), imageOf(before), stored, now).map([&] { return stored; });
    });
}

Result<FeeAccount> readForm(const FeeAccount& known, const FeeAccountForm& form)
{
    FormReader reader;
    FeeAccount read = known;
    std::vector<std::string_view> words;
    for (const auto& [value, word] : feeClassWords) {
        words.push_back(word);
    }
    read.place = reader.text("place", form.place, mostPlaceNumber);
    read.payer = reader.text("payer", form.payer, mostFeePayer);
    read.phone = reader.phone("phone", form.phone, feeBadPhone);
    read.building = reader.text("building", form.building, mostPlaceNumber);
    read.steward = reader.text("steward", form.steward, mostFeePayer);
    const std::string feeClass = reader.word("fee_class", form.feeClass, words);
    read.preferences = reader.text("preferences", form.preferences, mostFeeWords);
    read.note = reader.text("note", form.note, mostFeeNote);
    std::vector<Problem> problems = reader.problems();
    if (read.place.empty()) {
        problems.push_back({"place", fieldRequired, {}});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    for (const auto& [value, word] : feeClassWords) {
        if (word == feeClass) {
            read.feeClass = value;
        }
    }
    return read;
}

Result<FeeItem> readItem(FeeItem item, const FeeItemForm& form)
{
    FormReader reader;
    item.kind = reader.text("fee_kind", form.kind, mostFeePayer);
    item.period = reader.text("fee_period", form.period, mostFeePayer);
    std::vector<Problem> problems = reader.problems();
    if (item.kind.empty()) {
        problems.push_back({"fee_kind", fieldRequired, {}});
    }
    const auto amount = Money::parseYuan(form.amount);
    if (!amount || amount->isNegative() || amount->isZero()) {
        problems.push_back({"amount", feeBadAmount, {form.amount}});
    }
    const auto due = parseTypedDate(form.due);
    if (!due) {
        problems.push_back({"due_on", feeBadDay, {form.due}});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    item.amount = *amount;
    item.due = *due;
    return item;
}

} // namespace

Result<FeeAccount> FeeAccountService::save(UnitOfWork& uow, const Actor& actor, FeeAccountId id,
                                           std::optional<Version> known, const FeeAccountForm& form, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    FeeAccount before{.id = id};
    if (known) {
        auto stored = findAccountAt(uow, {id, *known});
        if (!stored) {
            return stored;
        }
        before = std::move(*stored);
    }
    auto read = readForm(before, form);
    if (!read) {
        return read;
    }
    const auto same = uow.fees().accountOfKey(read->key());
    if (!same) {
        return fail(same.error());
    }
    if (*same && (*same)->id != id) {
        return fail(feeKnownAccount, {(*same)->place, (*same)->payer});
    }
    if (known) {
        return updateAccount(uow, actor, "changed", before, *read, now);
    }
    if (*same) { // an answer was lost, and it is saved again
        return **same == *read ? Result<FeeAccount>{*read} : Result<FeeAccount>{fail(recordConflict)};
    }
    return uow.fees()
        .addAccount(*read)
        .and_then([&] { return auditFee(uow, actor, "added", {}, *read, now); })
        .and_then([&] { return uow.search().put(refOf(*read), std::nullopt, searchText(*read)); })
        .map([&] { return *read; });
}

Result<FeeAccount> FeeAccountService::pause(UnitOfWork& uow, const Actor& actor, FeeAccountAt at, std::string why,
                                            std::optional<LocalDate> until, std::optional<RecordRef> because,
                                            const TimeZone& zone, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    if (trimmed(why).empty()) {
        return fail(feeNeedsReason);
    }
    if (until && *until < zone.localDate(now)) {
        return fail(feePauseInPast, {toIso(*until)});
    }
    return findAccountAt(uow, at).and_then([&](const FeeAccount& before) {
        FeeAccount after = before;
        after.pause = FeePause{.since = now, .why = std::string{trimmed(why)}, .until = until, .because = because};
        return updateAccount(uow, actor, "paused", before, after, now);
    });
}

Result<FeeAccount> FeeAccountService::resume(UnitOfWork& uow, const Actor& actor, FeeAccountAt at, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    return findAccountAt(uow, at).and_then([&](const FeeAccount& before) -> Result<FeeAccount> {
        if (!before.pause) {
            return fail(feeNotPaused);
        }
        FeeAccount after = before;
        after.pause.reset();
        return updateAccount(uow, actor, "resumed", before, after, now);
    });
}

Result<FeeItem> FeeAccountService::addItem(UnitOfWork& uow, const Actor& actor, FeeItemId id, FeeAccountId account,
                                           const FeeItemForm& form, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    const auto owner = uow.fees().findAccount(account);
    if (!owner || owner->voided) {
        return fail(owner ? Error{recordVoided} : owner.error());
    }
    auto item = readItem({.id = id, .account = account}, form);
    const auto others = uow.fees().itemsOf(account);
    if (!item || !others) {
        return item ? Result<FeeItem>{fail(others.error())} : item;
    }
    const auto same = std::find_if(others->begin(), others->end(),
                                   [&](const FeeItem& each) { return !each.voided && each.key() == item->key(); });
    if (same != others->end()) {
        return *same == *item ? item : Result<FeeItem>{fail(feeKnownItem, {item->kind, item->period})};
    }
    return uow.fees().addItem(*item).and_then([&] { return auditFee(uow, actor, "added", {}, *item, now); }).map([&] {
        return *item;
    });
}

Result<FeeItem> FeeAccountService::voidItem(UnitOfWork& uow, const Actor& actor, FeeItemId id, Version version,
                                            const std::string& reason, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    if (trimmed(reason).empty()) {
        return fail(feeNeedsReason);
    }
    return uow.fees().findItem(id).and_then([&](const FeeItem& before) -> Result<FeeItem> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (before.voided) {
            return fail(recordVoided);
        }
        if (!before.settled.isZero()) {
            return fail(feeItemSettled);
        }
        FeeItem after = before;
        after.voided = Voided{.at = now, .reason = std::string{trimmed(reason)}, .by = actor.staff};
        return updateItem(uow, actor, "voided", before, after, now);
    });
}

Result<FeeItem> FeeAccountService::unvoidItem(UnitOfWork& uow, const Actor& actor, FeeItemId id, Version version,
                                              UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    return uow.fees().findItem(id).and_then([&](const FeeItem& before) -> Result<FeeItem> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        FeeItem after = before;
        after.voided.reset();
        return updateItem(uow, actor, "unvoided", before, after, now);
    });
}

FeeAccountForm formOf(const FeeAccount& account)
{
    return {.place = account.place,
            .payer = account.payer,
            .phone = account.phone ? account.phone->display() : std::string{},
            .building = account.building,
            .steward = account.steward,
            .feeClass = std::string{nameOf(account.feeClass)},
            .preferences = account.preferences,
            .note = account.note};
}

} // namespace frontdesk
