#include "support/InMemoryRepositories.h"
#include "support/InMemoryRows.h"

namespace frontdesk {

namespace {

template <class Fits> std::vector<RehearsalResult> newest(const InMemoryData& data, Fits fits, int most)
{
    return selectRows(
        data.rehearsals, fits,
        [](const RehearsalResult& a, const RehearsalResult& b) {
            return std::pair{a.at, a.id} > std::pair{b.at, b.id};
        },
        most);
}

} // namespace

Result<void> InMemoryRehearsals::add(const RehearsalResult& result)
{
    return addRow(m_data.rehearsals, result).map([&](bool added) {
        if (added) {
            m_touched.push_back({RecordKind::Rehearsal, result.id.value()});
        }
    });
}

Result<std::vector<RehearsalResult>> InMemoryRehearsals::ofStaff(StaffId who, int most) const
{
    return newest(
        m_data, [&](const RehearsalResult& result) { return result.who == who; }, most);
}

Result<std::vector<RehearsalResult>> InMemoryRehearsals::ofPack(std::string_view pack, int most) const
{
    return newest(
        m_data, [&](const RehearsalResult& result) { return result.pack == pack; }, most);
}

Result<std::vector<RehearsalResult>> InMemoryRehearsals::all(int most) const
{
    return newest(
        m_data, [](const RehearsalResult&) { return true; }, most);
}

} // namespace frontdesk
