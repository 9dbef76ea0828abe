#include "domain/complaint/ComplaintEscalations.h"

#include <algorithm>

namespace frontdesk {

namespace {

using std::chrono::minutes;

/// Gathers what is due of one ticket.
class EscalationPlanner {
public:
    EscalationPlanner(const OpenTicket& ticket, UtcTime now) : m_ticket(ticket), m_now(now) {}

    /// Told at `at`, or, when nobody works then, as soon as somebody does.
    void plan(UtcTime at, const Calendar* calendar, DueEscalation escalation)
    {
        const bool isTold = std::any_of(m_ticket.journal.begin(), m_ticket.journal.end(),
                                        [&](const ComplaintEntry& entry) { return entry.cause == escalation.key; });
        if (isTold) {
            return;
        }
        if (at > m_now) {
            lookAgain(at);
            return;
        }
        const bool isUrgent = m_ticket.complaint.severity == ComplaintSeverity::Urgent;
        if (isUrgent || calendar == nullptr || calendar->isWorkingTime(m_now)) {
            m_plan.due.push_back(std::move(escalation));
            return;
        }
        if (const auto firstMinute = calendar->addWorkingTime(m_now, minutes{1})) {
            lookAgain(*firstMinute - minutes{1});
        }
    }
    [[nodiscard]] EscalationPlan take() { return std::move(m_plan); }

private:
    void lookAgain(UtcTime at) { m_plan.nextAt = std::min(at, m_plan.nextAt.value_or(at)); }

    const OpenTicket& m_ticket;
    UtcTime m_now;
    EscalationPlan m_plan = {};
};

std::string millisOf(UtcTime time) { return std::to_string(toMillis(time)); }

void planClock(EscalationPlanner& planner, const OpenTicket& ticket, const ComplaintClock& clock,
               const Calendar* calendar)
{
    const std::string& what = clock.entry->what;
    const auto pauses = ComplaintClocks::pausesIn(clock.entry->pause, ticket.journal);
    for (const ClockLevel& level : clock.entry->levels) {
        const auto path = ClockRun::of(level.after, *clock.path.due, calendar, pauses);
        if (!path || !path->due) {
            return; // it stands still: nobody is told before it goes on, nor are those above
        }
        const bool isSilence = what == "progress";
        planner.plan(*path->due, calendar,
                     {.whom = level.tell,
                      .cause = isSilence ? EscalationCause{std::string{EscalationCause::silent}}
                                         : EscalationCause{std::string{EscalationCause::clockPast}, what},
                      .key = "clock " + what + ' ' + millisOf(clock.from) + ' ' +
                             std::to_string(level.after.inMinutes()) + ' ' + level.tell});
    }
}

} // namespace

EscalationPlan ComplaintEscalations::of(const OpenTicket& ticket, const ComplaintLimits& limits, UtcTime now)
{
    EscalationPlanner planner{ticket, now};
    std::string whom{otherwise};
    const Calendar* solutionCalendar = nullptr;
    for (const ComplaintClock& clock : ticket.clocks) {
        const auto calendar = m_clocks.calendarOf(clock.entry->calendar);
        if (!calendar) {
            continue;
        }
        if (clock.entry->what == "solution") {
            solutionCalendar = *calendar;
            whom = clock.entry->levels.empty() ? whom : clock.entry->levels.front().tell;
        }
        if (!clock.doneAt && clock.path.due) {
            planClock(planner, ticket, clock, *calendar);
        }
    }
    for (const Promise& promise : ticket.promises) {
        planner.plan(promise.dueAt - m_near, solutionCalendar,
                     {.whom = whom,
                      .cause = {std::string{EscalationCause::promiseAtRisk}, promise.what},
                      .key = "promise " + promise.id.toString() + ' ' + millisOf(promise.dueAt)});
    }
    const Complaint& complaint = ticket.complaint;
    if (complaint.state == ComplaintState::Resolved) {
        return planner.take(); // we are done as we see it: neither returns nor chasing press any more
    }
    const auto planCount = [&](std::string_view code, int count, int limit, int occasion) {
        if (limit > 0 && count >= limit) {
            planner.plan(now, solutionCalendar,
                         {.whom = whom,
                          .cause = {std::string{code}, std::to_string(count)},
                          .key = std::string{code} + ' ' + std::to_string(occasion)});
        }
    };
    planCount(EscalationCause::returned, complaint.returned, limits.returnsToEscalate, complaint.returned);
    // Somebody who calls every hour is brought up at each multiple, not at each call.
    planCount(EscalationCause::chased, complaint.chased, limits.chasesToEscalate,
              limits.chasesToEscalate > 0 ? complaint.chased / limits.chasesToEscalate : 0);
    return planner.take();
}

} // namespace frontdesk
