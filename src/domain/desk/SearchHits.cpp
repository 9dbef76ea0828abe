#include "domain/desk/SearchHits.h"

#include "domain/call/CallRepository.h"
#include "domain/promise/PromiseRepository.h"

#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

using HitReader = Result<std::vector<SearchHit>> (*)(const ReadView&, std::int64_t id);

struct HitKind {
    RecordKind kind;
    HitReader read;
};

SearchHit hitOfPromise(const Promise& promise)
{
    return {.record = {RecordKind::Promise, promise.id.value()},
            .openedBy = promise.origin.kind,
            .name = promise.toWhom,
            .phone = promise.phone,
            .words = promise.what,
            .when = promise.dueAt,
            .state = std::string{nameOf(promise.state)}};
}

std::string stateOfCall(const Call& call)
{
    if (call.voided) {
        return "voided";
    }
    if (call.live.outcome == CallOutcome::Missed) {
        return call.dealtWith ? "dealt_with" : "to_call_back";
    }
    if (call.toComplete) {
        return "to_complete";
    }
    return call.live.outcome == CallOutcome::WrongNumber ? "wrong_number" : "recorded";
}

Result<std::vector<SearchHit>> hitsOfCall(const ReadView& view, std::int64_t id)
{
    const auto callId = CallId::fromValue(id);
    if (!callId) {
        return fail(recordNotFound);
    }
    return view.calls().find(*callId).and_then([&](const Call& call) -> Result<std::vector<SearchHit>> {
        const std::vector<std::string> numbers = numbersOf(call);
        std::vector<SearchHit> hits{{.record = {RecordKind::Call, id},
                                     .name = call.caller.name,
                                     .title = call.caller.title,
                                     .nameDeclined = call.caller.nameDeclined,
                                     .phone = numbers.empty() ? std::string{} : numbers.front(),
                                     .place = call.caller.place,
                                     .words = call.keyPoints.empty() ? call.requestedItems : call.keyPoints,
                                     .when = call.live.rangAt,
                                     .state = stateOfCall(call)}};
        return view.promises().ofOrigin({RecordKind::Call, id}).map([&](const std::vector<Promise>& promises) {
            for (const Promise& promise : promises) {
                if (promise.state == PromiseState::Open) {
                    hits.push_back(hitOfPromise(promise));
                }
            }
            return hits;
        });
    });
}

Result<std::vector<SearchHit>> hitsOfPromise(const ReadView& view, std::int64_t id)
{
    const auto promiseId = PromiseId::fromValue(id);
    if (!promiseId) {
        return fail(recordNotFound);
    }
    return view.promises().find(*promiseId).map([](const Promise& promise) {
        return std::vector<SearchHit>{hitOfPromise(promise)};
    });
}

constexpr std::array hitKinds{
    HitKind{RecordKind::Call, &hitsOfCall},
    HitKind{RecordKind::Promise, &hitsOfPromise},
};

} // namespace

Result<std::vector<SearchHit>> SearchHits::find(const ReadView& view, std::string_view typed, int most)
{
    return view.search(typed, most).and_then([&](const std::vector<RecordRef>& records) { return of(view, records); });
}

Result<std::vector<SearchHit>> SearchHits::of(const ReadView& view, const std::vector<RecordRef>& records)
{
    std::vector<SearchHit> hits;
    for (const RecordRef& record : records) {
        const auto kind = std::find_if(hitKinds.begin(), hitKinds.end(),
                                       [&](const HitKind& each) { return each.kind == record.kind; });
        if (kind == hitKinds.end()) {
            continue; // of a newer program
        }
        const auto read = kind->read(view, record.id);
        if (!read && read.error().code == recordNotFound) {
            continue;
        }
        if (!read) {
            return fail(read.error());
        }
        for (const SearchHit& hit : *read) {
            if (std::find(hits.begin(), hits.end(), hit) == hits.end()) {
                hits.push_back(hit);
            }
        }
    }
    return hits;
}

} // namespace frontdesk
