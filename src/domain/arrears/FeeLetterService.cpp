#include "domain/arrears/FeeLetterService.h"

#include "base/Utf8.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeeLetterItems.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"

#include <algorithm>
#include <optional>

namespace frontdesk {
namespace {

constexpr int digitsOfLetter = 3;

/// "CJ-20261130-001"
std::string feeLetterNumber(LocalDate day, std::int64_t count)
{
    const std::string digits = std::to_string(count);
    const std::size_t zeros = digits.size() < digitsOfLetter ? digitsOfLetter - digits.size() : 0;
    std::string date = toIso(day);
    std::erase(date, '-');
    return "CJ-" + date + '-' + std::string(zeros, '0') + digits;
}

Right rightFor(FeeLetterKind kind)
{
    const bool isLaw = kind == FeeLetterKind::Lawyer || kind == FeeLetterKind::Suit;
    return isLaw ? Right::ManageFees : Right::CollectFees;
}

/// What an account is left out of a batch for, and the others are not.
bool isSkipped(const Error& error)
{
    return error.code == feeNothingToName || error.code == feeLetterPaused || error.code == feeDemandFirst ||
           error.code == recordVoided;
}

Result<void> auditLetter(UnitOfWork& uow, const Actor& actor, std::string action, RecordImage before,
                         const FeeLetter& after, UtcTime now)
{
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = std::move(action),
                               .record = refOf(after),
                               .version = after.version,
                               .before = std::move(before),
                               .after = imageOf(after)});
}

Result<FeeLetter> updateLetter(UnitOfWork& uow, const Actor& actor, std::string action, const FeeLetter& before,
                               const FeeLetter& after, UtcTime now)
{
    return uow.feeLetters().update(after).and_then([&](const FeeLetter& stored) {
        return auditLetter(uow, actor, std::move(action), imageOf(before), stored, now)
            .and_then([&]() -> Result<void> {
                const SearchText was = searchText(before);
                const SearchText is = searchText(stored);
                return was == is ? Result<void>{} : uow.search().put(refOf(stored), was, is);
            })
            .map([&] { return stored; });
    });
}

Result<FeeLetter> findLetterAt(UnitOfWork& uow, const Actor& actor, FeeLetterAt at)
{
    return uow.feeLetters().find(at.id).and_then([&](const FeeLetter& letter) -> Result<FeeLetter> {
        if (auto allowed = Rights::require(actor, rightFor(letter.kind)); !allowed) {
            return fail(allowed.error());
        }
        if (letter.version != at.version) {
            return fail(recordConflict);
        }
        return letter.voided ? Result<FeeLetter>{fail(recordVoided)} : Result<FeeLetter>{letter};
    });
}

Result<void> addLetter(UnitOfWork& uow, const Actor& actor, const FeeLetter& letter, UtcTime now)
{
    return uow.feeLetters()
        .add(letter)
        .and_then([&] { return auditLetter(uow, actor, "added", {}, letter, now); })
        .and_then([&] { return uow.search().put(refOf(letter), std::nullopt, searchText(letter)); });
}

/// One that is on its way, and nobody knows yet whether it arrived.
Result<FeeLetter> findUnanswered(UnitOfWork& uow, const Actor& actor, FeeLetterAt at)
{
    return findLetterAt(uow, actor, at).and_then([](const FeeLetter& letter) -> Result<FeeLetter> {
        if (!letter.sentAt) {
            return fail(feeLetterNotSent, {letter.number});
        }
        return letter.deliveredOn || letter.returned ? Result<FeeLetter>{fail(feeLetterAnswered, {letter.number})}
                                                     : Result<FeeLetter>{letter};
    });
}

/// The account's contacts say that a letter went out.
Result<void> noteLetterSent(UnitOfWork& uow, const Actor& actor, IdMaker& ids, const FeeLetter& letter, UtcTime now)
{
    FeeContact contact{.id = ids.next<FeeContactTag>(), .account = letter.account, .at = now};
    contact.channel = FeeChannel::Letter;
    contact.told = letter.items;
    contact.words = letter.number + (letter.tracking.empty() ? "" : " " + letter.tracking);
    contact.operatorId = actor.staff;
    contact.ruleBook = letter.ruleBook;
    return uow.feeContacts().add(contact).and_then([&] {
        return uow.audit().append({.at = now,
                                   .actor = actor,
                                   .action = "added",
                                   .record = refOf(contact),
                                   .version = contact.version,
                                   .after = imageOf(contact)});
    });
}

} // namespace

FeeLetterKind FeeLetterService::kindOf(const LetterEntry& entry)
{
    switch (entry.kind) {
    case LetterEntry::Kind::Statement:
        return FeeLetterKind::Statement;
    case LetterEntry::Kind::Demand:
        return FeeLetterKind::Demand;
    case LetterEntry::Kind::Lawyer:
        return FeeLetterKind::Lawyer;
    case LetterEntry::Kind::Reminder:
    case LetterEntry::Kind::Message:
        break;
    }
    return FeeLetterKind::Reminder;
}

Result<FeeLetter> FeeLetterService::makeOne(UnitOfWork& uow, const Actor& actor, const FeeLetterBatch& batch,
                                            const FeeLetterBatch::Wanted& wanted, const LetterEntry& entry,
                                            const RuleBook& book, LocalDate day, UtcTime now) const
{
    const auto stored = uow.feeLetters().find(wanted.id);
    if (stored) { // an answer was lost, and it is asked for again
        const bool same = stored->account == wanted.account && stored->letterTemplate == keyOf(entry.head);
        return same ? stored : Result<FeeLetter>{fail(recordConflict)};
    }
    if (stored.error().code != recordNotFound) {
        return stored;
    }
    const auto account = uow.fees().findAccount(wanted.account);
    const auto items =
        account ? uow.fees().itemsOf(wanted.account) : Result<std::vector<FeeItem>>{fail(account.error())};
    if (!items) {
        return fail(items.error());
    }
    const bool isStatement = entry.kind == LetterEntry::Kind::Statement;
    if (account->voided) {
        return fail(recordVoided);
    }
    if (!isStatement && account->isPausedOn(day)) {
        return fail(feeLetterPaused, {account->pause->why});
    }
    const auto named = FeeLetterItems::namedBy(kindOf(entry), *items, day);
    if (!named) {
        return fail(named.error());
    }
    FeeLetter letter{.id = wanted.id, .account = wanted.account, .kind = kindOf(entry), .day = day};
    letter.letterTemplate = keyOf(entry.head);
    letter.operatorId = actor.staff;
    letter.ruleBook = book.name();
    for (const FeeItem& item : *named) {
        letter.items.push_back(item.id);
    }
    return uow.nextNumber("fee_letter", day).and_then([&](std::int64_t count) -> Result<FeeLetter> {
        letter.number = feeLetterNumber(day, count);
        const FeeLetterPaper paper =
            FeeLetterWriter::write(entry, *account, *named, batch.sender, letter.number, day, batch.language);
        if (const Result<void> allowed = m_check ? m_check(paper.words(), book) : Result<void>{}; !allowed) {
            return fail(allowed.error());
        }
        letter.total = paper.total;
        letter.paper = paper.image();
        return addLetter(uow, actor, letter, now).map([&] { return letter; });
    });
}

Result<FeeLettersMade> FeeLetterService::make(UnitOfWork& uow, const Actor& actor, const FeeLetterBatch& batch,
                                              const RuleBook& book, const TimeZone& zone, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    const LetterEntry* const entry = FeeLetterWriter::find(book, batch.letterTemplate);
    if (entry == nullptr || entry->kind == LetterEntry::Kind::Message) {
        return fail(feeUnknownLetter, {batch.letterTemplate});
    }
    if (auto allowed = Rights::require(actor, rightFor(kindOf(*entry))); !allowed) {
        return fail(allowed.error());
    }
    if (batch.letters.size() > mostInOnePiece) {
        return fail(feeTooManyLetters, {std::to_string(mostInOnePiece)});
    }
    FeeLettersMade made;
    for (const FeeLetterBatch::Wanted& wanted : batch.letters) {
        auto letter = makeOne(uow, actor, batch, wanted, *entry, book, zone.localDate(now), now);
        if (letter) {
            made.letters.push_back(std::move(*letter));
        } else if (isSkipped(letter.error())) {
            made.skipped.push_back({wanted.account, letter.error()});
        } else {
            return fail(letter.error());
        }
    }
    return made;
}

Result<FeeLetter> FeeLetterService::sent(UnitOfWork& uow, const Actor& actor, FeeLetterAt at,
                                         const std::string& tracking, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    return findLetterAt(uow, actor, at).and_then([&](const FeeLetter& before) -> Result<FeeLetter> {
        if (before.sentAt) {
            return fail(feeLetterSent, {before.number});
        }
        FeeLetter after = before;
        after.sentAt = now;
        after.tracking = trimmed(tracking);
        return updateLetter(uow, actor, "sent", before, after, now).and_then([&](const FeeLetter& kept) {
            return FeeLetterItems{uow, actor, now}
                .demand(kept)
                .and_then([&] { return noteLetterSent(uow, actor, m_ids, kept, now); })
                .map([&] { return kept; });
        });
    });
}

Result<FeeLetter> FeeLetterService::delivered(UnitOfWork& uow, const Actor& actor, FeeLetterAt at, LocalDate day,
                                              const std::string& proof, const TimeZone& zone, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    return findUnanswered(uow, actor, at).and_then([&](const FeeLetter& before) -> Result<FeeLetter> {
        if (trimmed(proof).empty()) {
            return fail(feeNeedsReason);
        }
        if (!day.ok() || day < zone.localDate(*before.sentAt) || day > zone.localDate(now)) {
            return fail(feeBadDeliveryDay, {toIso(day)});
        }
        FeeLetter after = before;
        after.deliveredOn = day;
        after.proof = trimmed(proof);
        return updateLetter(uow, actor, "delivered", before, after, now).and_then([&](const FeeLetter& kept) {
            return FeeLetterItems{uow, actor, now}.renewLimitation(kept, day).map([&] { return kept; });
        });
    });
}

Result<FeeLetter> FeeLetterService::returned(UnitOfWork& uow, const Actor& actor, FeeLetterAt at,
                                             const std::string& reason, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    return findUnanswered(uow, actor, at).and_then([&](const FeeLetter& before) -> Result<FeeLetter> {
        if (trimmed(reason).empty()) {
            return fail(feeNeedsReason);
        }
        FeeLetter after = before;
        after.returned = true;
        after.proof = trimmed(reason);
        return updateLetter(uow, actor, "returned", before, after, now);
    });
}

Result<FeeLetter> FeeLetterService::sue(UnitOfWork& uow, const Actor& actor, FeeLetterId id, FeeAccountId account,
                                        const std::string& courtNumber, const TimeZone& zone, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    const std::string number = trimmed(courtNumber);
    if (number.empty()) {
        return fail(feeNeedsReason);
    }
    const auto stored = uow.feeLetters().find(id);
    if (stored) {
        const bool same =
            stored->account == account && stored->kind == FeeLetterKind::Suit && stored->tracking == number;
        return same ? stored : Result<FeeLetter>{fail(recordConflict)};
    }
    const auto owner = uow.fees().findAccount(account);
    const auto items = owner ? uow.fees().itemsOf(account) : Result<std::vector<FeeItem>>{fail(owner.error())};
    if (!items || owner->voided) {
        return fail(items ? Error{recordVoided} : items.error());
    }
    const LocalDate day = zone.localDate(now);
    const auto named = FeeLetterItems::namedBy(FeeLetterKind::Suit, *items, day);
    if (!named) {
        return fail(named.error());
    }
    FeeLetter suit{.id = id, .account = account, .kind = FeeLetterKind::Suit, .day = day};
    suit.tracking = number;
    suit.sentAt = now;
    suit.operatorId = actor.staff;
    for (const FeeItem& item : *named) {
        suit.items.push_back(item.id);
        suit.total = suit.total.plus(item.rest()).value_or(suit.total);
    }
    const FeeLetterItems demanded{uow, actor, now};
    return uow.nextNumber("fee_letter", day)
        .and_then([&](std::int64_t count) {
            suit.number = feeLetterNumber(day, count);
            return addLetter(uow, actor, suit, now);
        })
        .and_then([&] { return demanded.demand(suit); })
        .and_then([&] { return demanded.renewLimitation(suit, day); })
        .map([&] { return suit; });
}

Result<FeeLetter> FeeLetterService::voidLetter(UnitOfWork& uow, const Actor& actor, FeeLetterAt at,
                                               const std::string& reason, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    const std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(feeNeedsReason);
    }
    return findLetterAt(uow, actor, at).and_then([&](const FeeLetter& before) -> Result<FeeLetter> {
        if (before.sentAt) {
            return fail(feeLetterSent, {before.number});
        }
        FeeLetter after = before;
        after.voided = Voided{.at = now, .reason = why, .by = actor.staff};
        return updateLetter(uow, actor, "voided", before, after, now);
    });
}

Result<FeeLetter> FeeLetterService::unvoid(UnitOfWork& uow, const Actor& actor, FeeLetterAt at, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageFees); !allowed) {
        return fail(allowed.error());
    }
    return uow.feeLetters().find(at.id).and_then([&](const FeeLetter& before) -> Result<FeeLetter> {
        if (before.version != at.version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        FeeLetter after = before;
        after.voided.reset();
        return updateLetter(uow, actor, "unvoided", before, after, now);
    });
}

} // namespace frontdesk
