#include "domain/call/CallService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/call/CallGates.h"
#include "domain/call/CallRepository.h"
#include "domain/call/CallStage.h"
#include "domain/call/CallWords.h"
#include "domain/draft/Draft.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/promise/PromiseService.h"

#include <algorithm>

namespace frontdesk {

namespace {

RecordRef callRef(CallId id) { return {RecordKind::Call, id.value()}; }

/// A missed call, a wrong number and a call to complete are saved as they are. Source: "Nothing waits for a form".
bool needsNothing(const CallToSave& input) { return input.toComplete || input.live.outcome != CallOutcome::Answered; }

/// Reads a form that must not be refused for half a number: it moves to the key points, where a person reads it.
Result<Call> readLeniently(CallId id, const CallForm& form, const CallSnapshot& live)
{
    auto call = Call::from(id, form, live);
    if (call) {
        return call;
    }
    const auto& problems = call.error().problems;
    const auto badNumber = std::find_if(problems.begin(), problems.end(),
                                        [](const Problem& problem) { return problem.code == callBadPhone; });
    if (badNumber == problems.end()) {
        return call;
    }
    CallForm moved = form;
    moved.keyPoints += (moved.keyPoints.empty() ? "" : "\n") + moved.phone;
    moved.phone.clear();
    return Call::from(id, moved, live);
}

/// Reads a form of which nothing is forgiven: its own problems and the unmet blocks, all at once.
Result<Call> readStrictly(CallId id, const CallForm& form, const CallSnapshot& live, const Facts& facts,
                          const RuleBook& book)
{
    auto call = Call::from(id, form, live);
    if (!call && call.error().code != formInvalid) {
        return call;
    }
    std::vector<Problem> problems = call ? std::vector<Problem>{} : call.error().problems;
    for (GateMark& mark : CallGates::marks(form, facts, book)) {
        if (mark.level == GateLevel::Block) {
            problems.push_back(std::move(mark.problem));
        }
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return call;
}

Result<Call> readToSave(const CallToSave& input, const RuleBook& book)
{
    return needsNothing(input) ? readLeniently(input.id, input.form, input.live)
                               : readStrictly(input.id, input.form, input.live, input.facts, book);
}

/// What is still known of a call that was saved. Hour, role and who else called were the desk's and are gone.
Facts factsOfSaved(const CallForm& form, const CallSnapshot& live)
{
    return CallStage::factsOf(LiveCall{{}, {}, live}, form, {}, {}, {});
}

Call completedCall(Call call, const Actor& actor, const CallToSave& input, const RuleBook& book)
{
    call.toComplete = input.toComplete;
    call.operatorId = actor.staff;
    call.ruleBook = input.session.book().empty() ? book.name() : input.session.book();
    input.session.writeTo(call.guidance, "");
    if (call.live.outcome == CallOutcome::Missed && call.live.source == sourceSimulated && call.live.endedAt) {
        call.dealtWith = MissedDealtWith{.at = *call.live.endedAt, .how = std::string{missedPractice}};
    }
    if (call.live.late && call.live.otherLineBusy && call.lateReason.empty()) {
        call.lateReason = lateOnPhone;
        call.lateReasonInferred = true;
    }
    return call;
}

/// The callback as it goes into the ledger.
Promise callbackOf(const Call& call, Promise promise)
{
    promise.origin = callRef(call.id);
    if (promise.toWhom.empty()) {
        promise.toWhom = call.caller.name;
    }
    if (const auto numbers = numbersOf(call); promise.phone.empty() && !numbers.empty()) {
        promise.phone = numbers.front();
    }
    return promise;
}

Result<void> enterCallback(UnitOfWork& uow, const Actor& actor, const Call& call, const Promise& promise)
{
    return PromiseService{}.make(uow, actor, callbackOf(call, promise)).map([](const Promise&) {});
}

Result<void> withdrawIfOpen(UnitOfWork& uow, const Actor& actor, PromiseId id, std::string_view note, UtcTime now)
{
    return uow.promises().find(id).and_then([&](const Promise& promise) -> Result<void> {
        if (promise.state != PromiseState::Open) {
            return {};
        }
        return PromiseService{}.takeBack(uow, actor, id, now, note).map([](const Promise&) {});
    });
}

/// Brings the ledger to what was promised last.
Result<void> settleCallback(UnitOfWork& uow, const Actor& actor, const Call& call,
                            const std::optional<Promise>& promised, std::optional<PromiseId> entered, UtcTime now)
{
    if (entered && (!promised || promised->id != *entered)) {
        const auto gone = withdrawIfOpen(uow, actor, *entered, promised ? noteReplaced : noteTakenBack, now);
        if (!gone) {
            return gone;
        }
    }
    if (!promised) {
        return {};
    }
    const auto stored = uow.promises().find(promised->id);
    if (!stored) {
        if (stored.error().code == recordNotFound) {
            return enterCallback(uow, actor, call, *promised);
        }
        return fail(stored.error());
    }
    if (stored->state != PromiseState::Open) {
        return {};
    }
    return PromiseService{}.change(uow, actor, callbackOf(call, *promised), now).map([](const Promise&) {});
}

Result<void> addCall(UnitOfWork& uow, const Actor& actor, const CallToSave& input, const Call& call, UtcTime now)
{
    return uow.calls()
        .add(call)
        .and_then([&] {
            return uow.audit().append({.at = now,
                                       .actor = actor,
                                       .action = "added",
                                       .record = callRef(call.id),
                                       .version = call.version,
                                       .after = imageOf(call)});
        })
        .and_then([&] { return uow.search().put(callRef(call.id), std::nullopt, searchText(call)); })
        .and_then([&]() -> Result<void> {
            return input.callback ? enterCallback(uow, actor, call, *input.callback) : Result<void>{};
        })
        .and_then([&] { return uow.drafts().remove(callRef(call.id)); });
}

Result<Call> updateCall(UnitOfWork& uow, const Actor& actor, const Call& before, const Call& after, std::string action,
                        UtcTime now)
{
    if (after == before) {
        return before;
    }
    const auto stored = uow.calls().update(after);
    if (!stored) {
        return stored;
    }
    return uow.audit()
        .append({.at = now,
                 .actor = actor,
                 .action = std::move(action),
                 .record = callRef(after.id),
                 .version = stored->version,
                 .before = imageOf(before),
                 .after = imageOf(*stored)})
        .and_then([&]() -> Result<void> {
            const SearchText was = searchText(before);
            const SearchText is = searchText(*stored);
            return was == is ? Result<void>{} : uow.search().put(callRef(after.id), was, is);
        })
        .map([&] { return *stored; });
}

Result<Call> findUnvoided(UnitOfWork& uow, CallId id)
{
    return uow.calls().find(id).and_then([](const Call& call) -> Result<Call> {
        if (call.voided) {
            return fail(recordVoided);
        }
        return call;
    });
}

tl::unexpected<Error> callUnknownWord(std::string field, std::string word)
{
    return fail(Error{.code = formInvalid, .problems = {{std::move(field), fieldUnknownWord, {std::move(word)}}}});
}

} // namespace

Result<void> CallService::check(const CallToSave& input, const RuleBook& book)
{
    CallToSave asEnded = input;
    if (asEnded.live.outcome == CallOutcome::Open) {
        asEnded.live.outcome = CallOutcome::Answered;
    }
    return readToSave(asEnded, book).map([](const Call&) {});
}

Result<Call> CallService::save(UnitOfWork& uow, const Actor& actor, const CallToSave& input, const RuleBook& book,
                               UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    if (input.live.outcome == CallOutcome::Open || !input.live.endedAt) {
        return fail(callNotEnded);
    }
    const auto read = readToSave(input, book);
    if (!read) {
        return read;
    }
    const Call call = completedCall(*read, actor, input, book);
    if (const auto stored = uow.calls().find(call.id)) {
        if (*stored != call) {
            return fail(recordConflict);
        }
        return uow.drafts().remove(callRef(call.id)).map([&] { return call; });
    } else if (stored.error().code != recordNotFound) {
        return stored;
    }
    return addCall(uow, actor, input, call, now).map([&] { return call; });
}

Result<Call> CallService::amend(UnitOfWork& uow, const Actor& actor, const CallToSave& latest,
                                const SavedBefore& before, const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    const auto stored = findUnvoided(uow, latest.id);
    if (!stored) {
        return stored;
    }
    CallToSave input = latest;
    auto read = readToSave(input, book);
    if (!read && read.error().code == formInvalid && !input.toComplete) {
        input.toComplete = true;
        read = readToSave(input, book);
    }
    if (!read) {
        return read;
    }
    Call after = completedCall(*read, actor, input, book);
    after.version = stored->version;
    after.operatorId = stored->operatorId;
    after.dealtWith = stored->dealtWith;
    if (after != *stored && stored->version != before.version) {
        return fail(recordConflict);
    }
    return updateCall(uow, actor, *stored, after, "changed", now).and_then([&](const Call& call) -> Result<Call> {
        return settleCallback(uow, actor, call, latest.callback, before.callback, now)
            .and_then([&] { return uow.drafts().remove(callRef(call.id)); })
            .map([&] { return call; });
    });
}

Result<Call> CallService::change(UnitOfWork& uow, const Actor& actor, CallId id, Version version, const CallForm& form,
                                 bool toComplete, const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    const auto before = findUnvoided(uow, id);
    if (!before) {
        return before;
    }
    if (before->version != version) {
        return fail(recordConflict);
    }
    const bool lenient = toComplete || before->live.outcome != CallOutcome::Answered;
    const auto read = lenient ? readLeniently(id, form, before->live)
                              : readStrictly(id, form, before->live, factsOfSaved(form, before->live), book);
    if (!read) {
        return read;
    }
    Call after = *read;
    after.version = before->version;
    after.lateReasonInferred = before->lateReasonInferred && after.lateReason == before->lateReason;
    after.toComplete = toComplete;
    after.operatorId = before->operatorId;
    after.dealtWith = before->dealtWith;
    after.ruleBook = before->ruleBook;
    after.guidance = before->guidance;
    return updateCall(uow, actor, *before, after, "changed", now);
}

Result<Call> CallService::undoWrongNumber(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                          UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    return findUnvoided(uow, id).and_then([&](const Call& before) -> Result<Call> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (before.live.outcome != CallOutcome::WrongNumber) {
            return before;
        }
        Call after = before;
        after.live.outcome = CallOutcome::Answered;
        after.toComplete = true;
        return updateCall(uow, actor, before, after, "wrong_number_undone", now);
    });
}

Result<Call> CallService::setLateReason(UnitOfWork& uow, const Actor& actor, CallId id, std::string reason,
                                        UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    if (!isWordOf(lateReasons, reason)) {
        return callUnknownWord("late_reason", std::move(reason));
    }
    return findUnvoided(uow, id).and_then([&](const Call& before) {
        Call after = before;
        after.lateReason = reason;
        after.lateReasonInferred = false;
        return updateCall(uow, actor, before, after, "late_reason", now);
    });
}

Result<Call> CallService::dealWithMissed(UnitOfWork& uow, const Actor& actor, CallId id, std::string how,
                                         UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    if (!isWordOf(missedWays, how)) {
        return callUnknownWord("dealt_with", std::move(how));
    }
    return findUnvoided(uow, id).and_then([&](const Call& before) -> Result<Call> {
        if (before.live.outcome != CallOutcome::Missed) {
            return fail(callNotMissed);
        }
        if (before.dealtWith && before.dealtWith->how == how) {
            return before;
        }
        Call after = before;
        after.dealtWith = MissedDealtWith{.at = now, .how = how};
        return updateCall(uow, actor, before, after, "dealt_with", now);
    });
}

Result<Call> CallService::reopenMissed(UnitOfWork& uow, const Actor& actor, CallId id, Version version,
                                       UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    return findUnvoided(uow, id).and_then([&](const Call& before) -> Result<Call> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        Call after = before;
        after.dealtWith.reset();
        return updateCall(uow, actor, before, after, "reopened", now);
    });
}

Result<Call> CallService::voidCall(UnitOfWork& uow, const Actor& actor, CallId id, std::string reason,
                                   UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(voidNeedsReason);
    }
    return findUnvoided(uow, id).and_then([&](const Call& before) {
        Call after = before;
        after.voided = Voided{.at = now, .reason = std::move(why), .by = actor.staff};
        return updateCall(uow, actor, before, after, "voided", now);
    });
}

Result<Call> CallService::unvoid(UnitOfWork& uow, const Actor& actor, CallId id, Version version, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    return uow.calls().find(id).and_then([&](const Call& before) -> Result<Call> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        Call after = before;
        after.voided.reset();
        return updateCall(uow, actor, before, after, "unvoided", now);
    });
}

} // namespace frontdesk
