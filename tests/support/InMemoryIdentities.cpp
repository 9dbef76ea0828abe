#include "support/InMemoryIdentities.h"

#include "support/InMemoryRows.h"

#include <functional>
#include <tuple>

namespace frontdesk {

namespace {

std::string nameOfOwner(RecordRef owner) { return std::string{nameOf(owner.kind)} + '/' + std::to_string(owner.id); }

bool byNameOfOwner(RecordRef a, RecordRef b)
{
    return std::pair{nameOf(a.kind), a.id} < std::pair{nameOf(b.kind), b.id};
}

} // namespace

Result<bool> InMemoryIdentities::put(RecordRef owner, const IdentityNumber& number, UtcTime keptFrom)
{
    const auto at = m_data.identities.find(owner);
    if (at != m_data.identities.end()) {
        if (at->second.first == number && at->second.second == keptFrom) {
            return false;
        }
        m_data.identities.erase(at);
    }
    m_data.identities.emplace(owner, std::pair{number, keptFrom});
    m_touched.push_back(owner);
    return true;
}

Result<bool> InMemoryIdentities::remove(RecordRef owner)
{
    const bool removed = m_data.identities.erase(owner) > 0;
    if (removed) {
        m_touched.push_back(owner);
    }
    return removed;
}

Result<std::vector<RecordRef>> InMemoryIdentities::purge(UtcTime before, int most)
{
    std::vector<std::tuple<UtcTime, std::string, RecordRef>> due;
    for (const auto& [owner, kept] : m_data.identities) {
        if (kept.second <= before) {
            due.emplace_back(kept.second, nameOfOwner(owner), owner);
        }
    }
    std::sort(due.begin(), due.end());
    std::vector<RecordRef> purged;
    for (const auto& [from, name, owner] : due) {
        if (purged.size() == static_cast<std::size_t>(most)) {
            break;
        }
        (void)remove(owner).value();
        purged.push_back(owner);
    }
    return purged;
}

Result<std::optional<MaskedIdentity>> InMemoryIdentities::maskedOf(RecordRef owner) const
{
    const auto at = m_data.identities.find(owner);
    if (at == m_data.identities.end()) {
        return std::optional<MaskedIdentity>{};
    }
    const auto& [number, from] = at->second;
    return std::optional{MaskedIdentity{number.kind(), number.masked(), from}};
}

Result<IdentityNumber> InMemoryIdentities::reveal(RecordRef owner) const
{
    const auto at = m_data.identities.find(owner);
    if (at == m_data.identities.end()) {
        return fail(identityNotKept);
    }
    return at->second.first;
}

Result<std::vector<RecordRef>> InMemoryIdentities::ownersOf(const IdentityNumber& number) const
{
    std::vector<RecordRef> owners;
    for (const auto& [owner, kept] : m_data.identities) {
        if (kept.first == number) {
            owners.push_back(owner);
        }
    }
    std::sort(owners.begin(), owners.end(), byNameOfOwner);
    return owners;
}

std::string InMemoryIdentities::markOf(const IdentityNumber& number) const
{
    std::string text{nameOf(number.kind())};
    text.append("/").append(number.inFull());
    return "mark" + std::to_string(std::hash<std::string>{}(text));
}

Result<void> InMemoryWatches::add(const Watch& watch)
{
    return addRow(m_data.watches, watch).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Watch, watch.id.value()});
        }
    });
}

Result<Watch> InMemoryWatches::update(const Watch& watch)
{
    return updateRow(m_data.watches, watch, &Watch::version).map([&](const Watch& stored) {
        m_touched.push_back({RecordKind::Watch, stored.id.value()});
        return stored;
    });
}

Result<void> InMemoryWatches::addDecision(const WatchDecision& decision)
{
    for (const WatchDecision& stored : m_data.watchDecisions) {
        if (stored == decision) {
            return {};
        }
        if (std::tuple{stored.watch, stored.visit, stored.at} ==
            std::tuple{decision.watch, decision.visit, decision.at}) {
            return fail(recordConflict);
        }
    }
    m_data.watchDecisions.push_back(decision);
    m_touched.push_back({RecordKind::Watch, decision.watch.value()});
    return {};
}

Result<Watch> InMemoryWatches::find(WatchId id) const { return findRow(m_data.watches, id.value()); }

Result<std::vector<Watch>> InMemoryWatches::inForce(LocalDate day) const
{
    return selectRows(
        m_data.watches, [&](const Watch& watch) { return watch.isInForce(day); },
        [](const Watch& a, const Watch& b) { return a.id < b.id; }, static_cast<int>(m_data.watches.size()));
}

Result<std::vector<Watch>> InMemoryWatches::all(int most) const
{
    return selectRows(
        m_data.watches, [](const Watch&) { return true; }, [](const Watch& a, const Watch& b) { return a.id > b.id; },
        most);
}

Result<std::vector<WatchDecision>> InMemoryWatches::decisionsOf(WatchId watch, int most) const
{
    std::vector<WatchDecision> found;
    for (const WatchDecision& decision : m_data.watchDecisions) {
        if (decision.watch == watch) {
            found.push_back(decision);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const WatchDecision& a, const WatchDecision& b) { return a.at > b.at; });
    found.resize(std::min(found.size(), static_cast<std::size_t>(most)), WatchDecision{.watch = watch, .visit = {}});
    return found;
}

Result<std::vector<WatchDecision>> InMemoryWatches::decisionsAbout(RecordRef visit) const
{
    std::vector<WatchDecision> found;
    for (const WatchDecision& decision : m_data.watchDecisions) {
        if (decision.visit == visit) {
            found.push_back(decision);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const WatchDecision& a, const WatchDecision& b) {
        return a.at != b.at ? a.at > b.at : a.watch < b.watch;
    });
    return found;
}

} // namespace frontdesk
