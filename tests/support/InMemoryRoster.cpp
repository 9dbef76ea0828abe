#include "support/InMemoryRepositories.h"
#include "support/InMemoryRows.h"

namespace frontdesk {

Result<void> InMemoryRoster::add(const RosterEntry& entry)
{
    return addRow(m_data.roster, entry).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Roster, entry.id.value()});
        }
    });
}

Result<RosterEntry> InMemoryRoster::update(const RosterEntry& entry)
{
    return updateRow(m_data.roster, entry, &RosterEntry::version).map([&](const RosterEntry& stored) {
        m_touched.push_back({RecordKind::Roster, stored.id.value()});
        return stored;
    });
}

Result<RosterEntry> InMemoryRoster::find(RosterId id) const { return findRow(m_data.roster, id.value()); }

Result<std::vector<RosterEntry>> InMemoryRoster::from(LocalDate day) const
{
    return selectRows(
        m_data.roster,
        [&](const RosterEntry& entry) {
            const auto* const date = std::get_if<LocalDate>(&entry.day);
            return !entry.voided && (date == nullptr || *date >= day);
        },
        [](const RosterEntry& a, const RosterEntry& b) { return a.id < b.id; }, static_cast<int>(m_data.roster.size()));
}

} // namespace frontdesk
