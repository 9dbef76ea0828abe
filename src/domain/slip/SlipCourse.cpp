#include "domain/slip/SlipCourse.h"

#include "base/Utf8.h"
#include "domain/slip/SlipWords.h"

#include <algorithm>

namespace frontdesk {
namespace {

Result<void> unvoided(const ReleaseSlip& slip)
{
    return slip.voided ? Result<void>{fail(recordVoided)} : Result<void>{};
}

/// Somebody answers for it by name.
Result<void> answeredFor(const ReleaseSlip& slip, const Actor& actor)
{
    return unvoided(slip).and_then(
        [&]() -> Result<void> { return actor.staff ? Result<void>{} : Result<void>{fail(slipNeedsPerson)}; });
}

Result<void> undecided(const ReleaseSlip& slip)
{
    return slip.state() == SlipState::Requested ? Result<void>{} : Result<void>{fail(slipDecided)};
}

/// Approved, and neither stopped nor used up nor run out.
Result<void> slipInForce(const ReleaseSlip& slip, UtcTime now)
{
    if (auto there = unvoided(slip); !there) {
        return there;
    }
    switch (slip.state()) {
    case SlipState::Requested:
        return fail(slipNotApproved);
    case SlipState::Refused:
    case SlipState::Withdrawn:
        return fail(slipStopped);
    case SlipState::Gone:
        return fail(slipUsedUp);
    default:
        break;
    }
    return slip.isExpired(now) ? Result<void>{fail(slipExpired)} : Result<void>{};
}

Result<std::string> reasonOf(std::string_view typed)
{
    FormReader reader;
    std::string reason = reader.text("reason", typed, mostRequestedItems);
    if (!reader.problems().empty()) {
        return fail(Error{.code = formInvalid, .problems = reader.problems()});
    }
    return reason.empty() ? Result<std::string>{fail(slipNeedsReason)} : Result<std::string>{std::move(reason)};
}

} // namespace

SlipStep SlipCourse::next(const ReleaseSlip& slip, UtcTime now)
{
    if (!slip.isOpen() || slip.isExpired(now)) {
        return SlipStep::Nothing;
    }
    switch (slip.state()) {
    case SlipState::Requested:
        return SlipStep::Approve;
    case SlipState::Approved:
        return SlipStep::Print;
    default:
        return SlipStep::Check;
    }
}

std::vector<ErrorCode> SlipCourse::lacking(const ReleaseSlip& slip)
{
    std::vector<ErrorCode> lacking;
    if (slip.goodsOf == goodsOfTenant && (slip.consentBy.empty() || slip.consentHow.empty())) {
        lacking.push_back(slipNeedsConsent);
    }
    if (slip.agent && !slip.document) {
        lacking.push_back(slipNeedsIdentity);
    }
    return lacking;
}

Result<ReleaseSlip> SlipCourse::approve(const ReleaseSlip& slip, const Actor& actor, UtcTime now)
{
    return answeredFor(slip, actor).and_then([&] { return undecided(slip); }).and_then([&]() -> Result<ReleaseSlip> {
        if (slip.isExpired(now)) {
            return fail(slipExpired);
        }
        if (const auto missing = lacking(slip); !missing.empty()) {
            return fail(missing.front());
        }
        ReleaseSlip after = slip;
        after.approved = SlipMark{.at = now, .by = actor.staff};
        return after;
    });
}

Result<ReleaseSlip> SlipCourse::refuse(const ReleaseSlip& slip, std::string_view reason, const Actor& actor,
                                       UtcTime now)
{
    return answeredFor(slip, actor)
        .and_then([&] { return undecided(slip); })
        .and_then([&] { return reasonOf(reason); })
        .map([&](std::string why) {
            ReleaseSlip after = slip;
            after.refused = SlipMark{.at = now, .by = actor.staff, .reason = std::move(why)};
            return after;
        });
}

Result<ReleaseSlip> SlipCourse::print(const ReleaseSlip& slip, const Actor& actor, UtcTime now)
{
    return slipInForce(slip, now).map([&] {
        ReleaseSlip after = slip;
        if (!after.printed) {
            after.printed = SlipMark{.at = now, .by = actor.staff};
        }
        return after;
    });
}

Result<void> SlipCourse::isGood(const ReleaseSlip& slip, UtcTime now)
{
    return slipInForce(slip, now).and_then(
        [&]() -> Result<void> { return now < slip.validFrom ? Result<void>{fail(slipNotYetValid)} : Result<void>{}; });
}

Result<ReleaseSlip> SlipCourse::check(const ReleaseSlip& slip, const SlipCount& count, const Actor& actor, UtcTime now)
{
    return answeredFor(slip, actor).and_then([&] { return isGood(slip, now); }).and_then([&]() -> Result<ReleaseSlip> {
        FormReader reader;
        SlipCheck check{.at = now, .by = actor.staff, .counted = count.counted};
        check.unwritten = reader.text("unwritten", count.unwritten, mostRequestedItems);
        if (!reader.problems().empty()) {
            return fail(Error{.code = formInvalid, .problems = reader.problems()});
        }
        check.counted.resize(slip.lines.size());
        bool any = !check.unwritten.empty();
        bool more = !check.unwritten.empty();
        for (std::size_t at = 0; at < slip.lines.size(); ++at) {
            check.counted[at] = std::clamp(check.counted[at], 0, SlipLine::mostCount);
            any = any || check.counted[at] > 0;
            more = more || check.counted[at] > slip.remainingOf(at);
        }
        if (!any) {
            return fail(slipNothingCounted);
        }
        check.passed = !more;
        ReleaseSlip after = slip;
        after.checks.push_back(std::move(check));
        return after;
    });
}

Result<ReleaseSlip> SlipCourse::withdraw(const ReleaseSlip& slip, std::string_view reason, const Actor& actor,
                                         UtcTime now)
{
    return answeredFor(slip, actor)
        .and_then([&]() -> Result<void> {
            const SlipState state = slip.state();
            if (state == SlipState::Refused || state == SlipState::Withdrawn) {
                return fail(slipStopped);
            }
            return state == SlipState::Gone ? Result<void>{fail(slipUsedUp)} : Result<void>{};
        })
        .and_then([&] { return reasonOf(reason); })
        .map([&](std::string why) {
            ReleaseSlip after = slip;
            after.withdrawn = SlipMark{.at = now, .by = actor.staff, .reason = std::move(why)};
            return after;
        });
}

Result<ReleaseSlip> SlipCourse::takeBack(const ReleaseSlip& slip)
{
    if (slip.voided) {
        return fail(recordVoided);
    }
    ReleaseSlip after = slip;
    if (after.withdrawn) {
        after.withdrawn.reset();
    } else if (after.refused) {
        after.refused.reset();
    } else if (!after.checks.empty() && (!after.printed || after.checks.back().at >= after.printed->at)) {
        after.checks.pop_back();
    } else if (after.printed) {
        after.printed.reset();
    } else if (after.approved) {
        after.approved.reset();
    } else {
        return fail(slipNothingToTakeBack);
    }
    return after;
}

} // namespace frontdesk
