#include "domain/slip/SlipService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/draft/Draft.h"
#include "domain/identity/IdentityService.h"
#include "domain/people/Rights.h"
#include "domain/slip/SlipGates.h"
#include "domain/slip/SlipRepository.h"

#include <functional>

namespace frontdesk {
namespace {

constexpr std::string_view slipCounter{"release_slip"};

Result<void> noteSlip(UnitOfWork& uow, const Actor& actor, std::string action, const ReleaseSlip& slip,
                      RecordImage before, UtcTime now)
{
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = std::move(action),
                               .record = refOf(slip),
                               .version = slip.version,
                               .before = std::move(before),
                               .after = imageOf(slip)});
}

Result<ReleaseSlip> addSlip(UnitOfWork& uow, const Actor& actor, const ReleaseSlip& slip, UtcTime now)
{
    return uow.slips()
        .add(slip)
        .and_then([&] { return noteSlip(uow, actor, "added", slip, {}, now); })
        .and_then([&] { return uow.search().put(refOf(slip), std::nullopt, searchText(slip)); })
        .map([&] { return slip; });
}

/// A change that changes nothing writes nothing.
Result<ReleaseSlip> writeSlip(UnitOfWork& uow, const Actor& actor, std::string action, const ReleaseSlip& before,
                              const ReleaseSlip& after, UtcTime now)
{
    if (after == before) {
        return before;
    }
    return uow.slips().update(after).and_then([&](const ReleaseSlip& stored) {
        return noteSlip(uow, actor, std::move(action), stored, imageOf(before), now)
            .and_then([&]() -> Result<void> {
                const SearchText was = searchText(before);
                const SearchText is = searchText(stored);
                return was == is ? Result<void>{} : uow.search().put(refOf(stored), was, is);
            })
            .map([&] { return stored; });
    });
}

Result<ReleaseSlip> slipOfVersion(UnitOfWork& uow, SlipAt at)
{
    return uow.slips().find(at.id).and_then([&](const ReleaseSlip& slip) -> Result<ReleaseSlip> {
        return slip.version == at.version ? Result<ReleaseSlip>{slip} : Result<ReleaseSlip>{fail(recordConflict)};
    });
}

using SlipChange = std::function<Result<ReleaseSlip>(const ReleaseSlip&)>;

Result<ReleaseSlip> slipStep(UnitOfWork& uow, const Actor& actor, Right right, SlipAt at, std::string action,
                             UtcTime now, const SlipChange& change)
{
    if (auto allowed = Rights::require(actor, right); !allowed) {
        return fail(allowed.error());
    }
    return slipOfVersion(uow, at).and_then([&](const ReleaseSlip& before) {
        return change(before).and_then(
            [&](const ReleaseSlip& after) { return writeSlip(uow, actor, std::move(action), before, after, now); });
    });
}

/// "FX-20261130-001"
std::string slipNumberOf(LocalDate day, std::int64_t number)
{
    std::string digits = toIso(day);
    std::erase(digits, '-');
    std::string count = std::to_string(number);
    count.insert(0, count.size() < 3 ? 3 - count.size() : 0, '0');
    return "FX-" + digits + '-' + count;
}

/// The form and its times over what is known, with every problem at once.
Result<ReleaseSlip> readSlip(const ReleaseSlip& known, const SlipToSave& input, const RuleBook& book)
{
    auto slip = ReleaseSlip::from(known, input.form);
    std::vector<Problem> problems = slip ? std::vector<Problem>{} : slip.error().problems;
    const UtcTime from = input.period.from.value_or(input.known ? known.validFrom : input.at);
    std::optional<UtcTime> until = input.period.until;
    if (!until) {
        const auto hours = SlipGates::validFor(book);
        until = hours ? std::optional{from + *hours} : std::nullopt;
    }
    if (!until) {
        problems.push_back({"valid_until", fieldRequired}); // no pack says how long
    } else if (*until <= from || *until <= input.at) {
        problems.push_back({"valid_until", slipEndsTooSoon});
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    slip->validFrom = from;
    slip->validUntil = *until;
    return slip;
}

/// When the proprietor's word was taken down, and whose document was looked at.
void followPapers(const ReleaseSlip& known, ReleaseSlip& slip, const SlipToSave& input)
{
    if (slip.consentBy.empty()) {
        slip.consentAt.reset();
    } else if (!slip.consentAt || slip.consentBy != known.consentBy || slip.consentHow != known.consentHow) {
        slip.consentAt = input.at;
    }
    if (!slip.agent || slip.taker != known.taker) { // somebody else's document is nobody's
        slip.document.reset();
        slip.documentAt.reset();
    }
    if (slip.agent && input.identity) {
        slip.document = input.identity->kind();
        slip.documentAt = input.at;
    }
}

Result<void> keepDocument(UnitOfWork& uow, const Actor& actor, const ReleaseSlip& slip, const SlipToSave& input)
{
    if (slip.agent && input.identity) {
        return IdentityService{}.keep(uow, actor, refOf(slip), *input.identity, slip.requestedAt, input.at);
    }
    return slip.document ? Result<void>{} : IdentityService{}.remove(uow, actor, refOf(slip), input.at);
}

/// What is asked for again after an answer was lost must not be written twice.
bool isSameRequest(const ReleaseSlip& stored, ReleaseSlip wanted)
{
    wanted.number = stored.number;
    return stored == wanted;
}

} // namespace

Result<ReleaseSlip> SlipService::save(UnitOfWork& uow, const Actor& actor, const SlipToSave& input,
                                      const RuleBook& book) const
{
    if (auto allowed = Rights::require(actor, input.known ? Right::CorrectRecords : Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    ReleaseSlip known{.id = input.id};
    if (input.known) {
        auto stored = slipOfVersion(uow, {input.id, *input.known});
        if (!stored) {
            return stored;
        }
        if (stored->voided) {
            return fail(recordVoided);
        }
        if (stored->state() != SlipState::Requested) {
            return fail(slipDecided);
        }
        known = std::move(*stored);
    } else {
        known.requestedAt = input.at;
        known.operatorId = actor.staff;
        known.ruleBook = book.name();
    }
    auto slip = readSlip(known, input, book);
    if (!slip) {
        return slip;
    }
    followPapers(known, *slip, input);
    const auto written = [&]() -> Result<ReleaseSlip> {
        if (input.known) {
            return writeSlip(uow, actor, "changed", known, *slip, input.at);
        }
        const auto stored = uow.slips().find(input.id);
        if (stored) {
            return isSameRequest(*stored, *slip) ? stored : Result<ReleaseSlip>{fail(recordConflict)};
        }
        if (stored.error().code != recordNotFound) {
            return stored;
        }
        return uow.nextNumber(slipCounter, input.day).and_then([&](std::int64_t number) {
            slip->number = slipNumberOf(input.day, number);
            return addSlip(uow, actor, *slip, input.at);
        });
    };
    return written().and_then([&](const ReleaseSlip& saved) {
        return keepDocument(uow, actor, saved, input)
            .and_then([&] { return uow.drafts().remove(refOf(saved)); })
            .map([&] { return saved; });
    });
}

Result<ReleaseSlip> SlipService::approve(UnitOfWork& uow, const Actor& actor, SlipAt at, UtcTime now) const
{
    return slipStep(uow, actor, Right::SettlePromises, at, "approved", now,
                    [&](const ReleaseSlip& slip) { return SlipCourse::approve(slip, actor, now); });
}

Result<ReleaseSlip> SlipService::refuse(UnitOfWork& uow, const Actor& actor, SlipAt at, std::string reason,
                                        UtcTime now) const
{
    return slipStep(uow, actor, Right::SettlePromises, at, "refused", now,
                    [&](const ReleaseSlip& slip) { return SlipCourse::refuse(slip, reason, actor, now); });
}

Result<ReleaseSlip> SlipService::print(UnitOfWork& uow, const Actor& actor, SlipAt at, UtcTime now) const
{
    return slipStep(uow, actor, Right::RecordWork, at, "printed", now,
                    [&](const ReleaseSlip& slip) { return SlipCourse::print(slip, actor, now); });
}

Result<ReleaseSlip> SlipService::check(UnitOfWork& uow, const Actor& actor, const SlipCheckToSave& input,
                                       const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    return slipOfVersion(uow, input.at).and_then([&](const ReleaseSlip& before) {
        return SlipCourse::check(before, input.count, actor, now)
            .and_then([&](ReleaseSlip after) -> Result<ReleaseSlip> {
                const bool passed = after.checks.back().passed;
                std::vector<Problem> problems;
                for (GateMark& mark : SlipGates::marks(before, book, input.facts)) {
                    if (passed && mark.level == GateLevel::Block) {
                        problems.push_back(std::move(mark.problem));
                    }
                }
                if (!problems.empty()) {
                    return fail(Error{.code = formInvalid, .problems = std::move(problems)});
                }
                after.guidance = {};
                input.session.writeTo(after.guidance, "");
                return writeSlip(uow, actor, passed ? "gone" : "stopped_at_gate", before, after, now);
            });
    });
}

Result<ReleaseSlip> SlipService::withdraw(UnitOfWork& uow, const Actor& actor, SlipAt at, std::string reason,
                                          UtcTime now) const
{
    return slipStep(uow, actor, Right::SettlePromises, at, "withdrawn", now,
                    [&](const ReleaseSlip& slip) { return SlipCourse::withdraw(slip, reason, actor, now); });
}

Result<ReleaseSlip> SlipService::takeBack(UnitOfWork& uow, const Actor& actor, SlipAt at, UtcTime now) const
{
    return slipStep(uow, actor, Right::SettlePromises, at, "taken_back", now,
                    [](const ReleaseSlip& slip) { return SlipCourse::takeBack(slip); });
}

Result<ReleaseSlip> SlipService::voidSlip(UnitOfWork& uow, const Actor& actor, SlipAt at, std::string reason,
                                          UtcTime now) const
{
    return slipStep(uow, actor, Right::CorrectRecords, at, "voided", now,
                    [&](const ReleaseSlip& slip) -> Result<ReleaseSlip> {
                        if (slip.voided) {
                            return fail(recordVoided);
                        }
                        std::string why = trimmed(reason);
                        if (why.empty()) {
                            return fail(voidNeedsReason);
                        }
                        ReleaseSlip after = slip;
                        after.voided = Voided{.at = now, .reason = std::move(why), .by = actor.staff};
                        return after;
                    });
}

Result<ReleaseSlip> SlipService::unvoid(UnitOfWork& uow, const Actor& actor, SlipAt at, UtcTime now) const
{
    return slipStep(uow, actor, Right::CorrectRecords, at, "unvoided", now,
                    [](const ReleaseSlip& slip) -> Result<ReleaseSlip> {
                        if (!slip.voided) {
                            return fail(recordNotVoided);
                        }
                        ReleaseSlip after = slip;
                        after.voided.reset();
                        return after;
                    });
}

} // namespace frontdesk
