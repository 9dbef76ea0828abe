#include "support/InMemorySlips.h"

#include "support/InMemoryRows.h"

#include <utility>

namespace frontdesk {

Result<void> InMemorySlips::add(const ReleaseSlip& slip)
{
    return addRow(m_data.slips, slip).map([&](bool added) {
        if (added) {
            m_touched.push_back(refOf(slip));
        }
    });
}

Result<ReleaseSlip> InMemorySlips::update(const ReleaseSlip& slip)
{
    return updateRow(m_data.slips, slip, &ReleaseSlip::version).map([&](const ReleaseSlip& stored) {
        m_touched.push_back(refOf(stored));
        return stored;
    });
}

Result<ReleaseSlip> InMemorySlips::find(SlipId id) const { return findRow(m_data.slips, id.value()); }

Result<ReleaseSlip> InMemorySlips::ofNumber(std::string_view number) const
{
    for (const auto& [id, slip] : m_data.slips) {
        if (slip.number == number) {
            return slip;
        }
    }
    return fail(recordNotFound);
}

Result<std::vector<ReleaseSlip>> InMemorySlips::open(UtcTime now, int most) const
{
    return selectRows(
        m_data.slips, [&](const ReleaseSlip& slip) { return slip.isOpen() && !slip.isExpired(now); },
        [](const ReleaseSlip& a, const ReleaseSlip& b) {
            return std::pair{a.requestedAt, a.id} < std::pair{b.requestedAt, b.id};
        },
        most);
}

Result<std::vector<ReleaseSlip>> InMemorySlips::leftSince(UtcTime from, int most) const
{
    return selectRows(
        m_data.slips, [&](const ReleaseSlip& slip) { return !slip.voided && slip.leftAt() && *slip.leftAt() >= from; },
        [](const ReleaseSlip& a, const ReleaseSlip& b) {
            return std::pair{*b.leftAt(), b.id} < std::pair{*a.leftAt(), a.id};
        },
        most);
}

Result<std::vector<ReleaseSlip>> InMemorySlips::requestedBetween(UtcTime from, UtcTime to, int most) const
{
    return selectRows(
        m_data.slips, [&](const ReleaseSlip& slip) { return slip.requestedAt >= from && slip.requestedAt < to; },
        [](const ReleaseSlip& a, const ReleaseSlip& b) {
            return std::pair{b.requestedAt, b.id} < std::pair{a.requestedAt, a.id};
        },
        most);
}

} // namespace frontdesk
