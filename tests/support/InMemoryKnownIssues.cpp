#include "support/InMemoryKnownIssues.h"

#include "support/InMemoryRows.h"

#include <tuple>
#include <utility>

namespace frontdesk {

Result<void> InMemoryKnownIssues::add(const KnownIssue& issue)
{
    return addRow(m_data.knownIssues, issue).map([&](bool added) {
        if (added) {
            m_touched.push_back(refOf(issue));
        }
    });
}

Result<KnownIssue> InMemoryKnownIssues::update(const KnownIssue& issue)
{
    return updateRow(m_data.knownIssues, issue, &KnownIssue::version).map([&](const KnownIssue& stored) {
        m_touched.push_back(refOf(stored));
        return stored;
    });
}

Result<KnownIssue> InMemoryKnownIssues::find(KnownIssueId id) const { return findRow(m_data.knownIssues, id.value()); }

Result<std::vector<KnownIssue>> InMemoryKnownIssues::open(UtcTime now, int most) const
{
    return selectRows(
        m_data.knownIssues,
        [&](const KnownIssue& each) { return !each.voided && !each.endedAt && (!each.until || *each.until > now); },
        [](const KnownIssue& a, const KnownIssue& b) {
            return std::pair{b.from, b.id} < std::pair{a.from, a.id};
        },
        most);
}

Result<std::vector<KnownIssue>> InMemoryKnownIssues::all(int most) const
{
    return selectRows(
        m_data.knownIssues, [](const KnownIssue&) { return true; },
        [](const KnownIssue& a, const KnownIssue& b) { return b.id < a.id; }, most);
}

Result<void> InMemoryPresences::put(const RecordPresence& presence)
{
    constexpr std::chrono::days kept{1};
    std::erase_if(m_data.presences, [&](const auto& each) {
        return each.second.seen < presence.seen - kept || each.second.seen > presence.seen + kept;
    });
    m_data.presences.insert_or_assign({presence.record, presence.seat}, presence);
    return {};
}

Result<void> InMemoryPresences::remove(RecordRef record, SeatId seat)
{
    m_data.presences.erase({record, seat});
    return {};
}

Result<std::vector<RecordPresence>> InMemoryPresences::at(RecordRef record) const
{
    std::vector<RecordPresence> found;
    for (const auto& [key, presence] : m_data.presences) {
        if (key.first == record) {
            found.push_back(presence);
        }
    }
    std::sort(found.begin(), found.end(), [](const RecordPresence& a, const RecordPresence& b) {
        return std::pair{a.since, a.seat} < std::pair{b.since, b.seat};
    });
    return found;
}

} // namespace frontdesk
