#include "domain/desk/Unclaimed.h"

#include "domain/call/CallClaims.h"
#include "domain/call/CallRepository.h"
#include "domain/matter/MatterClaims.h"
#include "domain/matter/MatterRepository.h"

#include <algorithm>

namespace frontdesk {

namespace {

UnclaimedItem unclaimedItem(const Call& call)
{
    const auto numbers = numbersOf(call);
    return {.record = {RecordKind::Call, call.id.value()},
            .at = call.live.rangAt,
            .whom = call.caller.name,
            .title = call.caller.title,
            .phone = numbers.empty() ? std::string{} : numbers.front(),
            .place = call.caller.place,
            .category = std::string{call.countsAs()},
            .what = call.keyPoints};
}

UnclaimedItem unclaimedItem(const Matter& matter)
{
    return {.record = {RecordKind::Matter, matter.id.value()},
            .at = matter.live.openedAt,
            .whom = matter.name,
            .title = matter.title,
            .phone = matter.phone ? matter.phone->digits() : std::string{},
            .place = matter.place,
            .category = matter.kind,
            .what = matter.keyPoints};
}

/// The version of a record that was taken. A kind that nobody can claim is in nobody's list.
Result<Version> claimOne(UnitOfWork& uow, const Actor& actor, RecordRef record, UtcTime now)
{
    if (record.kind == RecordKind::Matter) {
        return MatterId::fromValue(record.id).and_then([&](MatterId id) {
            return MatterClaims{}.claim(uow, actor, id, now).map([](const Matter& matter) { return matter.version; });
        });
    }
    if (record.kind != RecordKind::Call) {
        return fail(recordNotFound);
    }
    return CallId::fromValue(record.id).and_then([&](CallId id) {
        return CallClaims{}.claim(uow, actor, id, now).map([](const Call& call) { return call.version; });
    });
}

Result<void> giveBackOne(UnitOfWork& uow, const Actor& actor, const ClaimedRecord& claimed, UtcTime now)
{
    if (claimed.record.kind == RecordKind::Matter) {
        return MatterId::fromValue(claimed.record.id).and_then([&](MatterId id) {
            return MatterClaims{}.unclaim(uow, actor, id, claimed.version, now).map([](const Matter&) {});
        });
    }
    if (claimed.record.kind != RecordKind::Call) {
        return fail(recordNotFound);
    }
    return CallId::fromValue(claimed.record.id).and_then([&](CallId id) {
        return CallClaims{}.unclaim(uow, actor, id, claimed.version, now).map([](const Call&) {});
    });
}

} // namespace

Result<std::vector<UnclaimedItem>> Unclaimed::read(const ReadView& view)
{
    return view.calls().unclaimed(most).and_then([&](const std::vector<Call>& calls) {
        return view.matters().unclaimed(most).map([&](const std::vector<Matter>& matters) {
            std::vector<UnclaimedItem> items;
            items.reserve(calls.size() + matters.size());
            for (const Call& call : calls) {
                items.push_back(unclaimedItem(call));
            }
            for (const Matter& matter : matters) {
                items.push_back(unclaimedItem(matter));
            }
            std::stable_sort(items.begin(), items.end(),
                             [](const UnclaimedItem& a, const UnclaimedItem& b) { return a.at < b.at; });
            if (items.size() > most) {
                items.erase(items.begin() + most, items.end());
            }
            return items;
        });
    });
}

Result<int> Unclaimed::count(const ReadView& view)
{
    return view.calls().countUnclaimed(most).and_then([&](int calls) {
        return view.matters().countUnclaimed(most).map([&](int matters) { return std::min(calls + matters, most); });
    });
}

Result<std::vector<ClaimedRecord>> Unclaimed::claim(UnitOfWork& uow, const Actor& actor,
                                                    const std::vector<RecordRef>& records, UtcTime now)
{
    std::vector<ClaimedRecord> taken;
    for (const RecordRef record : records) {
        const auto version = claimOne(uow, actor, record, now);
        if (version) {
            taken.push_back({record, *version});
        } else if (version.error().code != callClaimed && version.error().code != matterClaimed &&
                   version.error().code != recordVoided) {
            return fail(version.error());
        }
    }
    return taken;
}

Result<void> Unclaimed::giveBack(UnitOfWork& uow, const Actor& actor, const std::vector<ClaimedRecord>& records,
                                 UtcTime now)
{
    for (const ClaimedRecord& claimed : records) {
        if (auto done = giveBackOne(uow, actor, claimed, now); !done) {
            return done;
        }
    }
    return {};
}

} // namespace frontdesk
