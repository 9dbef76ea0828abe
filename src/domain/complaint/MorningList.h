#pragma once

#include "domain/complaint/TicketStanding.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// A line of the morning sheet.
struct MorningTicket {
    Complaint complaint;
    TicketStanding standing = {};           ///< without its clock: `pressing` is null
    std::string pressing = {};              ///< the vocabulary's time of what comes first; empty: a promise, or nothing
    std::optional<UtcTime> promisedAt = {}; ///< of the open promise that is due today, the first
    std::string promised = {};              ///< what was promised then
    std::vector<std::string> departments = {}; ///< asked, and silent so far, each once
    bool operator==(const MorningTicket&) const = default;
};

/// How many tickets of somebody stand how. A ticket may count in several.
struct MorningLoad {
    int open = 0;
    int overdue = 0;
    int near = 0;
    int today = 0; ///< promised for today
    int silent = 0;
    int followUp = 0;
    bool operator==(const MorningLoad&) const = default;
};

/// What a morning meeting goes through: where every open ticket stands now. Pure. Each part is in the order of a board:
/// overdue first, then what comes first. Source: M0-133, M0-134.
class MorningList {
public:
    /// @param near how long before its time a promise is at risk
    [[nodiscard]] static MorningList of(const std::vector<OpenTicket>& open, const TimeZone& zone, UtcTime now,
                                        Milliseconds near);

    [[nodiscard]] UtcTime at() const { return m_at; }
    [[nodiscard]] const MorningLoad& all() const { return m_all; }
    [[nodiscard]] const std::vector<MorningTicket>& tickets() const { return m_tickets; } ///< every open one
    /// A clock or a promise is past its time.
    [[nodiscard]] std::vector<const MorningTicket*> overdue() const;
    /// Near its time, and not past it.
    [[nodiscard]] std::vector<const MorningTicket*> atRisk() const;
    /// A promise is due today, whether its time has come or not.
    [[nodiscard]] std::vector<const MorningTicket*> promisedToday() const;
    /// The customer was not told the progress in time.
    [[nodiscard]] std::vector<const MorningTicket*> silent() const;
    /// Solved as we see it; the customer is to be asked.
    [[nodiscard]] std::vector<const MorningTicket*> toFollowUp() const;
    /// Tickets that wait for an answer of a department; a ticket counts once for each department.
    [[nodiscard]] const std::map<std::string, MorningLoad>& byDepartment() const { return m_byDepartment; }
    /// Nobody's under nothing.
    [[nodiscard]] const std::map<std::optional<StaffId>, MorningLoad>& byResponsible() const { return m_byResponsible; }

private:
    template <class Fits> [[nodiscard]] std::vector<const MorningTicket*> those(Fits fits) const;

    UtcTime m_at{};
    MorningLoad m_all;
    std::vector<MorningTicket> m_tickets;
    std::map<std::string, MorningLoad> m_byDepartment;
    std::map<std::optional<StaffId>, MorningLoad> m_byResponsible;
};

} // namespace frontdesk
