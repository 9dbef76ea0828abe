#include "panels/call/CallDayFinder.h"

#include "domain/call/CallRepository.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::size_t mostProbed = 1024; ///< ids that go to the lane at once
const char* const dayAsker = "call.history.day";

Result<UtcTime> ringOf(const ReadView& view, std::int64_t id)
{
    return view.calls().rows({id}).and_then([&](const std::vector<ListedCall>& rows) -> Result<UtcTime> {
        return rows.empty() ? Result<UtcTime>{fail(recordNotFound, {std::to_string(id)})} : rows.front().rangAt;
    });
}

} // namespace

Result<CallDayFinder::Probed> CallDayFinder::probe(const ReadView& view, const std::vector<std::int64_t>& ids,
                                                   UtcTime before)
{
    if (ids.empty()) {
        return Probed{};
    }
    std::size_t low = 0;
    std::size_t high = ids.size() - 1; // what is found lies in [low, high]
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const auto rang = ringOf(view, ids[middle]);
        if (!rang) {
            return fail(rang.error());
        }
        if (*rang < before) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return ringOf(view, ids[low]).map([&](UtcTime rang) { return Probed{low, rang}; });
}

void CallDayFinder::ask(PagedRows& list, std::vector<std::int64_t> ids, UtcTime before,
                        std::function<void(Result<Probed>)> reply)
{
    m_desk.read<Probed>(
        &list, dayAsker, [ids = std::move(ids), before](const ReadView& view) { return probe(view, ids, before); },
        std::move(reply));
}

void CallDayFinder::find(PagedRows& list, UtcTime before, const Found& found)
{
    const std::vector<std::int64_t>& ids = list.ids();
    const std::size_t stride = std::max<std::size_t>(1, (ids.size() + mostProbed - 1) / mostProbed);
    std::vector<std::int64_t> some;
    for (std::size_t at = 0; at < ids.size(); at += stride) {
        some.push_back(ids[at]);
    }
    ask(list, some, before, [this, &list, some, before, found](const Result<Probed>& rough) {
        if (!rough || !rough->rangAt) {
            found(rough.map([](const Probed&) { return std::optional<Place>{}; }));
            return;
        }
        // By their ids, since rows may have come in between; the last stride has no end among them.
        const bool beyond = *rough->rangAt >= before;
        const int from = list.rowOf(beyond || rough->at == 0 ? some[rough->at] : some[rough->at - 1]);
        const int to = beyond ? list.rowCount({}) - 1 : list.rowOf(some[rough->at]);
        if (from < 0 || to < from) {
            find(list, before, found); // what was probed has left the list
            return;
        }
        const std::vector<std::int64_t> between(list.ids().begin() + from, list.ids().begin() + to + 1);
        ask(list, between, before, [between, found](const Result<Probed>& exact) {
            found(exact.map([&](const Probed& at) -> std::optional<Place> {
                return at.rangAt ? std::optional{Place{between[at.at], *at.rangAt}} : std::nullopt;
            }));
        });
    });
}

} // namespace frontdesk
