#pragma once

#include "domain/complaint/TicketStanding.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// By what a supervisor's board puts open tickets together.
enum class BoardBy { Responsible, Department, Category, Building };
inline constexpr std::array allBoardBys{BoardBy::Responsible, BoardBy::Department, BoardBy::Category,
                                        BoardBy::Building};

/// A line of the board: how many open tickets of one person, department, category or building stand how. A ticket may
/// count in several columns.
struct BoardLine {
    std::string key; ///< the staff id as a number, a vocabulary's word, or the building; empty: none
    int open = 0;
    int overdue = 0;
    int near = 0; ///< at risk, and not overdue
    int silent = 0;
    int followUp = 0;
    int returned = 0;
    bool operator==(const BoardLine&) const = default;
};

/// An open ticket and where it stands now.
struct BoardTicket {
    OpenTicket ticket;
    TicketStanding standing = {};
};

/// Who has how much to do, and where it burns. Pure. Source: design, the supervisor's board.
class TicketBoard {
public:
    /// Under which lines a ticket stands, each once: one, but for departments: each that was asked and is silent, or
    /// none.
    [[nodiscard]] static std::vector<std::string> keysOf(BoardBy by, const OpenTicket& ticket);
    [[nodiscard]] static bool isUnder(BoardBy by, std::string_view key, const OpenTicket& ticket);
    /// Most overdue first, then most open ones; nobody's are first of all: somebody is to take them.
    [[nodiscard]] static std::vector<BoardLine> lines(BoardBy by, const std::vector<BoardTicket>& tickets);
};

[[nodiscard]] std::string_view nameOf(BoardBy by);

} // namespace frontdesk
