#pragma once

#include "domain/complaint/ComplaintEntry.h"
#include "rules/ClockRun.h"
#include "rules/Facts.h"
#include "rules/RuleBook.h"

#include <map>
#include <string>
#include <vector>

namespace frontdesk {

/// One clock of a ticket, as the screen shows it.
struct ComplaintClock {
    const ClockEntry* entry = nullptr; ///< lives as long as the rule book
    UtcTime from{};                    ///< when it began
    ClockPath path = {};
    std::optional<UtcTime> nearAt = {}; ///< the screen turns then
    std::optional<UtcTime> doneAt = {}; ///< what it waits for has happened
    bool operator==(const ComplaintClock&) const = default;

    [[nodiscard]] bool isUp(UtcTime now) const { return path.due && *path.due <= doneAt.value_or(now); }
    [[nodiscard]] bool isNear(UtcTime now) const { return !isUp(now) && !doneAt && nearAt && *nearAt <= now; }
};

/// The clocks of tickets: first response, next progress, solution, follow-up call. None overrides another; each stands
/// still in the states that its pack names. They are reckoned anew from the journal each time, so that another calendar
/// or severity changes every date, and the path says why. Keeps the calendars of its book: make one for many tickets.
/// One thread at a time. Source: M0-132, M0-133, M0-134.
class ComplaintClocks {
public:
    /// @param book must outlive it
    ComplaintClocks(const RuleBook& book, TimeZone zone) : m_book(book), m_zone(std::move(zone)) {}

    /// Those that have begun. @param journal of the ticket, in its order
    /// @error calendar.too_far, pack.unknown_calendar, calendar.bad
    [[nodiscard]] Result<std::vector<ComplaintClock>> of(const Complaint& complaint,
                                                         const std::vector<ComplaintEntry>& journal);

    /// The calendar of this id, kept for the next time; null for the empty id: round the clock. Lives as long as this.
    /// @error pack.unknown_calendar, calendar.bad
    [[nodiscard]] Result<const Calendar*> calendarOf(const std::string& id);

    /// When the ticket stood in one of these states of the vocabulary.
    [[nodiscard]] static std::vector<ClockPause> pausesIn(const std::vector<std::string>& states,
                                                          const std::vector<ComplaintEntry>& journal);
    [[nodiscard]] static Facts factsOf(const Complaint& complaint);

private:
    const RuleBook& m_book;
    TimeZone m_zone;
    std::map<std::string, Calendar> m_calendars;
};

} // namespace frontdesk
