#include "domain/desk/SearchHits.h"

#include "domain/arrears/FeeLetterPaper.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/call/CallRepository.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/PlaceRecord.h"
#include "domain/item/ItemRepository.h"
#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/matter/MatterRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/sitevisit/SiteVisitRepository.h"
#include "domain/slip/SlipRepository.h"
#include "domain/visitor/VisitorRepository.h"

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

Result<std::vector<SearchHit>> hitsOfMatter(const ReadView& view, std::int64_t id)
{
    const auto matterId = MatterId::fromValue(id);
    if (!matterId) {
        return fail(recordNotFound);
    }
    return view.matters().find(*matterId).map([&](const Matter& matter) {
        return std::vector<SearchHit>{{.record = {RecordKind::Matter, id},
                                       .name = matter.name,
                                       .title = matter.title,
                                       .phone = matter.phone ? matter.phone->digits() : std::string{},
                                       .place = matter.place,
                                       .words = matter.keyPoints.empty() ? matter.requestedItems : matter.keyPoints,
                                       .when = matter.live.openedAt,
                                       .state = matter.voided       ? "voided"
                                                : matter.toComplete ? "to_complete"
                                                                    : "recorded"}};
    });
}

Result<std::vector<SearchHit>> hitsOfVisit(const ReadView& view, std::int64_t id)
{
    const auto visitId = VisitId::fromValue(id);
    if (!visitId) {
        return fail(recordNotFound);
    }
    return view.visits().find(*visitId).map([&](const Visit& visit) {
        return std::vector<SearchHit>{{.record = {RecordKind::Visit, id},
                                       .name = visit.name.empty() ? visit.company : visit.name,
                                       .title = visit.name.empty() ? std::string{} : visit.title,
                                       .phone = visit.phone ? visit.phone->digits() : std::string{},
                                       .place = visit.place,
                                       .words = visit.purpose.empty() ? visit.host : visit.host + " " + visit.purpose,
                                       .when = visit.arrivedAt ? visit.arrivedAt : visit.expectedAt,
                                       .state = visit.voided            ? "voided"
                                                : isInside(visit.state) ? "inside"
                                                                        : std::string{nameOf(visit.state)}}};
    });
}

std::string stateOfItem(const Item& item)
{
    if (item.voided) {
        return "voided";
    }
    switch (item.state()) {
    case ItemState::Waiting:
        return "waiting";
    case ItemState::Told:
        return "told";
    case ItemState::Lent:
        return "lent";
    case ItemState::HandedOver:
        return "handed_over";
    case ItemState::Returned:
        break;
    }
    return "returned";
}

Result<std::vector<SearchHit>> hitsOfItem(const ReadView& view, std::int64_t id)
{
    const auto itemId = ItemId::fromValue(id);
    if (!itemId) {
        return fail(recordNotFound);
    }
    return view.items().find(*itemId).map([&](const Item& item) {
        std::string words = item.description;
        for (const std::string& part : {item.waybill, item.receiptNo, item.shelf}) {
            words += (words.empty() || part.empty() ? "" : " ") + part;
        }
        return std::vector<SearchHit>{{.record = {RecordKind::Item, id},
                                       .name = item.addressee.empty() ? item.company : item.addressee,
                                       .phone = item.phone ? item.phone->digits() : std::string{},
                                       .place = item.place,
                                       .words = std::move(words),
                                       .when = item.receivedAt,
                                       .state = stateOfItem(item)}};
    });
}

Result<std::vector<SearchHit>> hitsOfSlip(const ReadView& view, std::int64_t id)
{
    const auto slipId = SlipId::fromValue(id);
    if (!slipId) {
        return fail(recordNotFound);
    }
    return view.slips().find(*slipId).map([&](const ReleaseSlip& slip) {
        std::string words = slip.number;
        for (const SlipLine& line : slip.lines) {
            words += ' ' + line.what;
        }
        return std::vector<SearchHit>{{.record = {RecordKind::ReleaseSlip, id},
                                       .name = slip.taker,
                                       .phone = slip.phone ? slip.phone->digits() : std::string{},
                                       .place = slip.place,
                                       .words = std::move(words),
                                       .when = slip.requestedAt,
                                       .state = slip.voided ? "voided" : std::string{nameOf(slip.state())}}};
    });
}

Result<std::vector<SearchHit>> hitsOfComplaint(const ReadView& view, std::int64_t id)
{
    const auto ticketId = ComplaintId::fromValue(id);
    if (!ticketId) {
        return fail(recordNotFound);
    }
    return view.complaints().find(*ticketId).map([&](const Complaint& ticket) {
        return std::vector<SearchHit>{
            {.record = {RecordKind::Complaint, id},
             .name = ticket.name,
             .title = ticket.title,
             .phone = ticket.phone ? ticket.phone->digits() : std::string{},
             .place = ticket.place,
             .words = ticket.number + ' ' + (ticket.summary.empty() ? ticket.issue : ticket.summary),
             .when = ticket.receivedAt,
             .state = ticket.voided       ? "voided"
                      : ticket.toComplete ? "to_complete"
                                          : std::string{nameOf(ticket.state)}}};
    });
}

Result<std::vector<SearchHit>> hitsOfSiteVisit(const ReadView& view, std::int64_t id)
{
    const auto visitId = SiteVisitId::fromValue(id);
    if (!visitId) {
        return fail(recordNotFound);
    }
    return view.siteVisits().find(*visitId).map([&](const SiteVisit& visit) {
        return std::vector<SearchHit>{{.record = {RecordKind::SiteVisit, id},
                                       .name = visit.name,
                                       .phone = visit.phone ? visit.phone->digits() : std::string{},
                                       .place = visit.place,
                                       .words = visit.number + ' ' + visit.purpose,
                                       .when = visit.appointmentAt.value_or(visit.plannedAt),
                                       .state = visit.voided ? "voided" : std::string{nameOf(visit.state)}}};
    });
}

Result<std::vector<SearchHit>> hitsOfFeeAccount(const ReadView& view, std::int64_t id)
{
    const auto accountId = FeeAccountId::fromValue(id);
    if (!accountId) {
        return fail(accountId.error());
    }
    return view.fees().findAccount(*accountId).map([&](const FeeAccount& account) {
        if (account.voided) { // its words leave the index when there is a moment for it
            return std::vector<SearchHit>{};
        }
        return std::vector<SearchHit>{{.record = {RecordKind::FeeAccount, id},
                                       .name = account.payer,
                                       .phone = account.phone ? account.phone->digits() : std::string{},
                                       .place = account.place,
                                       .state = "account"}};
    });
}

std::string stateOfFeeLetter(const FeeLetter& letter)
{
    return letter.voided        ? "voided"
           : letter.returned    ? "returned"
           : letter.deliveredOn ? "delivered"
           : letter.sentAt      ? "sent"
                                : "made";
}

Result<std::vector<SearchHit>> hitsOfFeeLetter(const ReadView& view, std::int64_t id)
{
    const auto letterId = FeeLetterId::fromValue(id);
    if (!letterId) {
        return fail(letterId.error());
    }
    return view.feeLetters().find(*letterId).and_then([&](const FeeLetter& letter) {
        return view.fees().findAccount(letter.account).map([&](const FeeAccount& account) {
            const std::string title = FeeLetterPaper::readFrom(letter.paper).title;
            std::string words = letter.number;
            for (const std::string& more : {title, letter.tracking}) {
                words += more.empty() ? "" : ' ' + more;
            }
            return std::vector<SearchHit>{{.record = {RecordKind::FeeLetter, id},
                                           .name = account.payer,
                                           .phone = account.phone ? account.phone->digits() : std::string{},
                                           .place = account.place,
                                           .words = words,
                                           .state = stateOfFeeLetter(letter)}};
        });
    });
}

Result<std::vector<SearchHit>> hitsOfKnownIssue(const ReadView& view, std::int64_t id)
{
    const auto issueId = KnownIssueId::fromValue(id);
    if (!issueId) {
        return fail(recordNotFound);
    }
    return view.knownIssues().find(*issueId).map([&](const KnownIssue& issue) {
        return std::vector<SearchHit>{{.record = {RecordKind::KnownIssue, id},
                                       .name = issue.title,
                                       .place = issue.place,
                                       .words = issue.words,
                                       .when = issue.from,
                                       .state = issue.voided    ? "voided"
                                                : issue.endedAt ? "ended"
                                                : issue.until   ? "limited"
                                                                : "running"}};
    });
}

Result<std::vector<SearchHit>> hitsOfParty(const ReadView& view, std::int64_t id)
{
    const auto partyId = PartyId::fromValue(id);
    if (!partyId) {
        return fail(recordNotFound);
    }
    return view.directory().find(*partyId).map([&](const Party& party) {
        SearchHit hit{.record = {RecordKind::Party, id},
                      .name = party.name,
                      .title = party.title,
                      .place = party.places.empty() ? std::string{} : party.places.front().number,
                      .words = party.companyName,
                      .state = party.voided ? "voided" : "known"};
        for (const Contact& contact : party.contacts) {
            if (hit.phone.empty() && contact.isNumber()) {
                hit.phone = contact.digits;
            }
        }
        return std::vector<SearchHit>{std::move(hit)};
    });
}

Result<std::vector<SearchHit>> hitsOfPlace(const ReadView& view, std::int64_t id)
{
    const auto placeId = PlaceId::fromValue(id);
    if (!placeId) {
        return fail(recordNotFound);
    }
    return view.directory().findPlace(*placeId).map([&](const PlaceRecord& place) {
        return std::vector<SearchHit>{{.record = {RecordKind::Place, id},
                                       .name = place.number,
                                       .place = place.number,
                                       .state = place.voided ? "voided" : "known"}};
    });
}

constexpr std::array hitKinds{
    HitKind{RecordKind::Call, &hitsOfCall},
    HitKind{RecordKind::Promise, &hitsOfPromise},
    HitKind{RecordKind::Matter, &hitsOfMatter},
    HitKind{RecordKind::Party, &hitsOfParty},
    HitKind{RecordKind::Place, &hitsOfPlace},
    HitKind{RecordKind::Visit, &hitsOfVisit},
    HitKind{RecordKind::Item, &hitsOfItem},
    HitKind{RecordKind::ReleaseSlip, &hitsOfSlip},
    HitKind{RecordKind::Complaint, &hitsOfComplaint},
    HitKind{RecordKind::SiteVisit, &hitsOfSiteVisit},
    HitKind{RecordKind::KnownIssue, &hitsOfKnownIssue},
    HitKind{RecordKind::FeeAccount, &hitsOfFeeAccount},
    HitKind{RecordKind::FeeLetter, &hitsOfFeeLetter},
};

/// People, companies and rooms stand before what happened: they are few, and mostly older than a day's calls.
constexpr std::array kindsInFront{RecordKind::Party, RecordKind::Place};
constexpr int mostInFront = 6; ///< of each

} // namespace

Result<std::vector<SearchHit>> SearchHits::find(const ReadView& view, std::string_view typed, int most)
{
    std::vector<RecordRef> records;
    for (const RecordKind kind : kindsInFront) {
        const auto found = view.searchKind(kind, typed, std::min(most, mostInFront));
        if (!found) {
            return fail(found.error());
        }
        records.insert(records.end(), found->begin(), found->end());
    }
    const auto newest = view.search(typed, most);
    if (!newest) {
        return fail(newest.error());
    }
    for (const RecordRef& record : *newest) {
        if (std::find(records.begin(), records.end(), record) == records.end()) {
            records.push_back(record);
        }
    }
    records.resize(std::min(records.size(), static_cast<std::size_t>(std::max(most, 0))));
    return of(view, records);
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
