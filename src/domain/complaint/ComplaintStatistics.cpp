#include "domain/complaint/ComplaintStatistics.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {

void ComplaintStatistics::add(const Complaint& complaint)
{
    if (complaint.voided) {
        return;
    }
    ++m_byState[complaint.state];
    if (complaint.state == ComplaintState::Merged) {
        ++m_merged;
        return;
    }
    for (Count* const count :
         {&m_all, &m_byKind[complaint.kind], &m_bySeverity[complaint.severity], &m_byCategory[complaint.category],
          &m_bySource[complaint.source], &m_byResponsible[complaint.responsible],
          &m_byDay[m_zone.localDate(complaint.receivedAt)]}) {
        ++count->all;
        count->open += complaint.isOpen() ? 1 : 0;
        count->returned += complaint.returned > 0 ? 1 : 0;
    }
    if (const std::string area = trimmed(complaint.area); !area.empty()) {
        ++m_areas[area];
    }
    m_chased += complaint.chased > 0 ? 1 : 0;
    m_despite += complaint.closedDespite.empty() ? 0 : 1;
    const auto since = [&](UtcTime time) { return std::max(time - complaint.receivedAt, Milliseconds{0}); };
    if (complaint.answeredAt) {
        m_answered.push_back(since(*complaint.answeredAt));
    } else {
        ++m_neverAnswered;
    }
    const bool isSolved = complaint.state == ComplaintState::Resolved || complaint.state == ComplaintState::Closed;
    if (isSolved && complaint.resolvedAt) {
        m_solved.push_back(since(*complaint.resolvedAt));
    }
}

} // namespace frontdesk
