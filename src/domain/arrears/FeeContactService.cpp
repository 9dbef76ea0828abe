#include "domain/arrears/FeeContactService.h"

#include "base/Utf8.h"
#include "domain/arrears/ContactGuard.h"
#include "domain/arrears/FeeContactGates.h"
#include "domain/arrears/FeeListeners.h"
#include "domain/arrears/FeeMoments.h"
#include "domain/audit/AuditEntry.h"
#include "domain/draft/Draft.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/promise/PromiseService.h"

#include <algorithm>

namespace frontdesk {
namespace {

template <class Record>
Result<void> auditContact(UnitOfWork& uow, const Actor& actor, std::string action, RecordImage before,
                          const Record& after, UtcTime now)
{
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = std::move(action),
                               .record = refOf(after),
                               .version = after.version,
                               .before = std::move(before),
                               .after = imageOf(after)});
}

bool reachedPayer(const FeeContact& contact)
{
    return contact.outcome == FeeOutcome::Done &&
           (contact.listener == FeeListener::Payer || contact.listener == FeeListener::Authorised);
}

FeeContact contactOf(const FeeContactToSave& input, const Actor& actor, const RuleBook& book)
{
    FeeContact contact{.id = input.id, .account = input.account, .at = input.at, .channel = input.channel};
    contact.step = input.step;
    contact.outcome = input.outcome;
    contact.reason = trimmed(input.reason);
    contact.nextOn = input.nextOn;
    contact.listener = input.listener;
    contact.who = trimmed(input.who);
    contact.told = input.told;
    contact.answer = input.answer;
    contact.words = trimmed(input.words);
    contact.appointmentAt = input.appointmentAt;
    contact.operatorId = actor.staff;
    contact.ruleBook = input.session.book().empty() ? book.name() : input.session.book();
    input.session.writeTo(contact.guidance, "");
    if (contact.listener == FeeListener::ThirdPerson && contact.outcome == FeeOutcome::Done) {
        contact.outcome = FeeOutcome::NotReached; // somebody answered, and not who was called
    }
    return contact;
}

/// What is asked for again after an answer was lost must not be written twice.
bool isSameContact(const FeeContact& stored, FeeContact wanted)
{
    wanted.promise = stored.promise;
    wanted.ticket = stored.ticket;
    wanted.appointmentAt = stored.appointmentAt;
    wanted.operatorId = stored.operatorId;
    wanted.version = stored.version;
    return stored == wanted;
}

/// Does a note hold an amount of the account, as people write amounts?
bool namesAmount(const std::string& words, const std::vector<FeeItem>& items)
{
    const std::string plain = toHalfWidth(words);
    Money total;
    std::vector<Money> amounts;
    for (const FeeItem& item : items) {
        if (item.isOpen()) {
            amounts.insert(amounts.end(), {item.amount, item.rest()});
            total = total.plus(item.rest()).value_or(total);
        }
    }
    amounts.push_back(total);
    return std::any_of(amounts.begin(), amounts.end(), [&](Money amount) {
        std::string bare = amount.toYuan();
        std::erase(bare, ',');
        const std::string whole = bare.substr(0, bare.find('.'));
        const bool isRound = bare.ends_with(".00") && whole.size() > 2;
        return !amount.isZero() &&
               (plain.find(amount.toYuan()) != std::string::npos || plain.find(bare) != std::string::npos ||
                (isRound && plain.find(whole) != std::string::npos));
    });
}

/// Who hears what. Source: M0-140, and the protection of personal data.
Result<void> mayHear(UnitOfWork& uow, const FeeAccount& account, const FeeContact& contact,
                     const std::vector<PayWish>& promises, const std::vector<FeeItem>& items)
{
    const bool hasContent = !contact.told.empty() || contact.answer != FeeAnswer::None || !promises.empty();
    if (contact.listener == FeeListener::ThirdPerson) {
        const bool named = namesAmount(contact.words, items) || namesAmount(contact.reason, items);
        return hasContent || named || contact.appointmentAt ? Result<void>{fail(feeThirdPerson)} : Result<void>{};
    }
    const bool isWritten = contact.channel == FeeChannel::Message || contact.channel == FeeChannel::Letter;
    if (contact.listener == FeeListener::Nobody) {
        const bool spoke = contact.answer != FeeAnswer::None || !promises.empty() || contact.appointmentAt ||
                           (!isWritten && (!contact.told.empty() || contact.outcome == FeeOutcome::Done));
        return spoke ? Result<void>{fail(feeNobodyTold)} : Result<void>{};
    }
    if (contact.answer != FeeAnswer::None && contact.told.empty()) {
        return fail(feeAnswerNeedsTold);
    }
    for (const FeeItemId id : contact.told) {
        const bool isOpen = std::any_of(items.begin(), items.end(),
                                        [&](const FeeItem& item) { return item.id == id && item.isOpen(); });
        if (!isOpen) {
            return fail(feeNoSuchItem);
        }
    }
    if (contact.listener != FeeListener::Authorised) {
        return {};
    }
    return authorisedFor(uow.directory(), account).and_then([&](const std::vector<AuthorisedContact>& may) {
        const bool known =
            std::any_of(may.begin(), may.end(), [&](const auto& each) { return each.name == contact.who; });
        return known ? Result<void>{} : Result<void>{fail(feeNotAuthorised, {contact.who})};
    });
}

Result<void> isWhole(const FeeContactToSave& input, const FeeContact& contact, UtcTime now)
{
    const bool postponed = contact.outcome == FeeOutcome::Postponed;
    const bool arranges = contact.channel == FeeChannel::Phone && contact.appointmentAt;
    if ((postponed || arranges || contact.channel == FeeChannel::Visit) && contact.reason.empty()) {
        return fail(feeNeedsReason);
    }
    const LocalDate today = input.zone.localDate(now);
    if (postponed && (!contact.nextOn || !contact.nextOn->ok() || *contact.nextOn < today)) {
        return fail(feeBadDay, {contact.nextOn && contact.nextOn->ok() ? toIso(*contact.nextOn) : std::string{}});
    }
    if (contact.answer == FeeAnswer::Promises && input.promises.empty()) {
        return fail(feeBadDay, {std::string{}});
    }
    if (arranges && *contact.appointmentAt <= now) {
        return fail(feeVisitNeedsAppointment);
    }
    return {};
}

/// What a pack blocks. Source: M0-141.
Result<void> passContactGates(const FeeContact& contact, const FeeContact* call, bool hasDay, const RuleBook& book,
                              FeeClass feeClass)
{
    const bool visits = contact.channel == FeeChannel::Visit;
    if (!visits && !reachedPayer(contact)) {
        return {};
    }
    std::vector<Problem> blocked;
    const auto calledAt = call == nullptr ? std::optional<UtcTime>{} : std::optional{call->at};
    for (const GateMark& mark : FeeContactGates::marks(contact, calledAt, hasDay, book,
                                                       visits ? moment::arrearsHomeVisit : moment::arrearsContact,
                                                       FeeContactGates::factsOf(contact, feeClass))) {
        if (mark.level == GateLevel::Block) {
            blocked.push_back(mark.problem);
        }
    }
    return blocked.empty() ? Result<void>{}
                           : Result<void>{fail(Error{.code = formInvalid, .problems = std::move(blocked)})};
}

FeeClass classAfter(FeeClass known, FeeAnswer answer)
{
    switch (answer) {
    case FeeAnswer::Disputes:
        return FeeClass::DisputesService;
    case FeeAnswer::Hardship:
        return FeeClass::Hardship;
    case FeeAnswer::Away:
        return FeeClass::Away;
    case FeeAnswer::Refuses:
        return FeeClass::Refuses;
    default:
        return known;
    }
}

/// Hardship and absence put everything off until the day that was agreed.
Result<void> followAccount(UnitOfWork& uow, const Actor& actor, const FeeAccount& before, const FeeContact& contact,
                           UtcTime now)
{
    FeeAccount after = before;
    after.feeClass = classAfter(before.feeClass, contact.answer);
    const bool rests = contact.answer == FeeAnswer::Hardship || contact.answer == FeeAnswer::Away;
    if (rests && contact.nextOn) {
        after.pause = FeePause{.since = now,
                               .why = std::string{nameOf(contact.answer)},
                               .until = contact.nextOn,
                               .because = refOf(contact)};
    }
    if (after == before) {
        return {};
    }
    const bool paused = after.pause != before.pause;
    return uow.fees().updateAccount(after).and_then([&](const FeeAccount& stored) {
        return auditContact(uow, actor, paused ? "paused" : "changed", imageOf(before), stored, now);
    });
}

/// That we come is a promise of ours; coming keeps it, putting it off withdraws it.
Result<void> followAppointment(UnitOfWork& uow, const Actor& actor, IdMaker& ids, const FeeAccount& account,
                               const FeeContact& contact, const FeeContact* call, UtcTime now)
{
    const PromiseService ledger;
    if (contact.channel == FeeChannel::Phone && contact.appointmentAt) {
        return ledger
            .make(uow, actor,
                  {.id = ids.next<PromiseTag>(),
                   .kind = PromiseKind::SiteVisit,
                   .toWhom = account.payer,
                   .phone = account.phone ? account.phone->digits() : std::string{},
                   .what = account.place + ' ' + contact.reason,
                   .origin = refOf(contact),
                   .madeAt = now,
                   .dueAt = *contact.appointmentAt})
            .map([](const Promise&) {});
    }
    if (contact.channel != FeeChannel::Visit || call == nullptr) {
        return {};
    }
    return uow.promises().ofOrigin(refOf(*call)).and_then([&](const std::vector<Promise>& made) -> Result<void> {
        for (const Promise& promise : made) {
            if (promise.state != PromiseState::Open) {
                continue;
            }
            const auto ended = contact.outcome == FeeOutcome::Postponed
                                   ? ledger.withdraw(uow, actor, promise.id, now, contact.reason)
                                   : ledger.keep(uow, actor, promise.id, now, {});
            if (!ended) {
                return fail(ended.error());
            }
        }
        return {};
    });
}

Result<void> guardedContact(const std::vector<FeeContact>& earlier, FeeChannel channel, const RuleBook& book,
                            const TimeZone& zone, UtcTime at)
{
    const FeeContact* const call = FeeContactService::arrangedBy(earlier);
    if (channel == FeeChannel::Visit) {
        const bool reached = std::any_of(earlier.begin(), earlier.end(), [](const FeeContact& each) {
            return each.channel == FeeChannel::Phone && reachedPayer(each);
        });
        if (call == nullptr) {
            return fail(reached ? feeVisitNeedsAppointment : feeVisitNeedsCall);
        }
    }
    return ContactGuard::mayContact(ContactLimits::of(book), channel, earlier,
                                    channel == FeeChannel::Visit && call != nullptr, zone, at);
}

} // namespace

const FeeContact* FeeContactService::arrangedBy(const std::vector<FeeContact>& contacts)
{
    for (const FeeContact& contact : contacts) {
        if (contact.channel == FeeChannel::Visit) {
            return nullptr; // made, or put off: the next one is agreed anew
        }
        if (contact.channel == FeeChannel::Phone && contact.appointmentAt && reachedPayer(contact)) {
            return &contact;
        }
    }
    return nullptr;
}

Result<void> FeeContactService::mayBegin(const ReadView& view, FeeAccountId account, FeeChannel channel,
                                         const RuleBook& book, const TimeZone& zone, UtcTime at)
{
    return view.feeContacts().ofAccount(account).and_then(
        [&](const std::vector<FeeContact>& earlier) { return guardedContact(earlier, channel, book, zone, at); });
}

Result<FeeContactKept> FeeContactService::save(UnitOfWork& uow, const Actor& actor, const FeeContactToSave& input,
                                               const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    const auto account = uow.fees().findAccount(input.account);
    if (!account || account->voided) {
        return fail(account ? Error{recordVoided} : account.error());
    }
    FeeContact contact = contactOf(input, actor, book);
    if (const auto stored = uow.feeContacts().find(input.id)) {
        return isSameContact(*stored, contact) ? Result<FeeContactKept>{FeeContactKept{*stored, {}}}
                                               : Result<FeeContactKept>{fail(recordConflict)};
    }
    const auto earlier = uow.feeContacts().ofAccount(input.account);
    const auto items = uow.fees().itemsOf(input.account);
    if (!earlier || !items) {
        return fail(earlier ? items.error() : earlier.error());
    }
    const FeeContact* const call = arrangedBy(*earlier);
    const auto may = isWhole(input, contact, now)
                         .and_then([&] { return mayHear(uow, *account, contact, input.promises, *items); })
                         .and_then([&] {
                             return contact.outcome == FeeOutcome::Postponed && contact.channel != FeeChannel::Visit
                                        ? Result<void>{}
                                        : guardedContact(*earlier, contact.channel, book, input.zone, input.at);
                         })
                         .and_then([&] {
                             return passContactGates(contact, call, !input.promises.empty(), book, account->feeClass);
                         });
    if (!may) {
        return fail(may.error());
    }
    if (contact.channel == FeeChannel::Visit && call != nullptr) {
        contact.appointmentAt = call->appointmentAt;
    }
    std::vector<PayPromise> promises;
    for (const PayWish& wish : input.promises) {
        auto made =
            PayPromiseService{m_ids}.make(uow, actor, m_ids.next<PayPromiseTag>(), *account, wish, input.zone, now);
        if (!made) {
            return fail(made.error());
        }
        promises.push_back(std::move(*made));
    }
    if (!promises.empty()) {
        contact.promise = promises.front().id;
    }
    return uow.feeContacts()
        .add(contact)
        .and_then([&] { return auditContact(uow, actor, "added", {}, contact, now); })
        .and_then([&] { return followAccount(uow, actor, *account, contact, now); })
        .and_then([&] { return followAppointment(uow, actor, m_ids, *account, contact, call, now); })
        .and_then([&] { return uow.drafts().remove(refOf(contact)); }) // what was half entered is whole now
        .map([&] {
            return FeeContactKept{contact, std::move(promises)};
        });
}

} // namespace frontdesk
