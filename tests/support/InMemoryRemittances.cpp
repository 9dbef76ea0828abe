#include "support/InMemoryRemittances.h"

#include "support/InMemoryRows.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace frontdesk {

namespace {

bool isLaterSlip(const RemittanceSlip& a, const RemittanceSlip& b)
{
    return std::pair{std::chrono::sys_days{b.day()}, b.edition} < std::pair{std::chrono::sys_days{a.day()}, a.edition};
}

} // namespace

Result<void> InMemoryRemittances::add(const RemittanceSlip& slip)
{
    for (const auto& [id, other] : m_data.remittanceSlips) {
        const bool sameEdition = other.day() == slip.day() && other.edition == slip.edition;
        const bool sameBefore = slip.corrects && other.corrects == slip.corrects;
        if (id != slip.id.value() && (sameEdition || sameBefore)) {
            return fail(recordConflict);
        }
    }
    return addRow(m_data.remittanceSlips, slip).map([&](bool added) {
        if (added) {
            m_touched.push_back(refOf(slip));
        }
    });
}

Result<RemittanceSlip> InMemoryRemittances::find(RemittanceSlipId id) const
{
    return findRow(m_data.remittanceSlips, id.value());
}

Result<std::vector<RemittanceSlip>> InMemoryRemittances::ofDay(LocalDate day) const
{
    return selectRows(
        m_data.remittanceSlips, [&](const RemittanceSlip& slip) { return slip.day() == day; }, &isLaterSlip,
        std::numeric_limits<int>::max());
}

Result<std::vector<RemittanceSlip>> InMemoryRemittances::latest(int most) const
{
    return selectRows(
        m_data.remittanceSlips, [](const RemittanceSlip&) { return true; }, &isLaterSlip, most);
}

} // namespace frontdesk
