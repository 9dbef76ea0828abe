#include "domain/visitor/VisitStatistics.h"

#include "base/Utf8.h"

namespace frontdesk {
namespace {

void countWords(Tally& tally, const std::string& words)
{
    if (std::string whole = trimmed(words); !whole.empty()) {
        ++tally[std::move(whole)];
    }
}

} // namespace

VisitOutcome VisitStatistics::outcomeOf(const Visit& visit)
{
    if (visit.metAt) {
        return VisitOutcome::Received;
    }
    switch (visit.hostAnswer) {
    case HostAnswer::Comes:
    case HostAnswer::GoesUp:
        return VisitOutcome::Received;
    case HostAnswer::Absent:
    case HostAnswer::Declined:
        return VisitOutcome::Unavailable;
    case HostAnswer::Wait:
        return VisitOutcome::NoAnswer;
    case HostAnswer::None:
        break;
    }
    return visit.contactedAt ? VisitOutcome::NoAnswer : VisitOutcome::NotAsked;
}

std::optional<Milliseconds> VisitStatistics::waitOf(const Visit& visit)
{
    const std::optional<UtcTime> sentUp = visit.hostAnswer == HostAnswer::GoesUp ? visit.answeredAt : std::nullopt;
    if (!visit.arrivedAt || (!sentUp && !visit.metAt)) {
        return std::nullopt;
    }
    const UtcTime end = sentUp && visit.metAt ? std::min(*sentUp, *visit.metAt) : sentUp ? *sentUp : *visit.metAt;
    return std::max(end - *visit.arrivedAt, Milliseconds{0});
}

void VisitStatistics::add(const Visit& visit)
{
    if (visit.voided) {
        return;
    }
    if (visit.arrivedAt) {
        addWhoCame(visit);
    } else if (visit.state == VisitState::NotCome) {
        ++m_notCome;
    } else if (visit.state == VisitState::Expected) {
        ++m_announced;
    }
}

void VisitStatistics::addWhoCame(const Visit& visit)
{
    const LocalDateTime came = m_zone.toLocal(*visit.arrivedAt);
    Count& day = m_byDay[came.date];
    for (Count* const count : {&m_came, &day}) {
        ++count->visits;
        count->people += visit.people();
    }
    ++m_byHour[static_cast<std::size_t>(came.time.hour())];
    ++m_outcomes[static_cast<std::size_t>(outcomeOf(visit))];
    ++m_left[static_cast<std::size_t>(visit.leftBy)];
    if (const auto waited = waitOf(visit)) {
        m_waits.push_back(*waited);
        m_tooLong += m_waitLimit > Milliseconds{0} && *waited > m_waitLimit ? 1 : 0;
    }
    if (visit.hasAppointment) {
        ++(*visit.hasAppointment ? m_arranged : m_notArranged);
    }
    countWords(m_purposes, visit.purpose);
    countWords(m_hosts, visit.host);
    countWords(m_companies, visit.company);
}

} // namespace frontdesk
