#include "domain/complaint/TicketBoard.h"

#include "domain/directory/PlaceNumber.h"

#include <algorithm>
#include <map>

namespace frontdesk {

std::string_view nameOf(BoardBy by)
{
    switch (by) {
    case BoardBy::Responsible:
        return "responsible";
    case BoardBy::Department:
        return "department";
    case BoardBy::Category:
        return "category";
    case BoardBy::Building:
        return "building";
    }
    return {};
}

std::vector<std::string> TicketBoard::keysOf(BoardBy by, const OpenTicket& ticket)
{
    const Complaint& complaint = ticket.complaint;
    switch (by) {
    case BoardBy::Responsible:
        return {complaint.responsible ? std::to_string(complaint.responsible->value()) : std::string{}};
    case BoardBy::Category:
        return {complaint.category};
    case BoardBy::Building:
        return {PlaceNumber::read(complaint.place).building};
    case BoardBy::Department:
        break;
    }
    using Kind = ComplaintEntry::Kind;
    std::vector<std::string> departments;
    for (const ComplaintEntry& asked : unanswered(ticket.journal, Kind::Asked, Kind::Answered)) {
        if (std::find(departments.begin(), departments.end(), asked.whom) == departments.end()) {
            departments.push_back(asked.whom);
        }
    }
    return departments.empty() ? std::vector<std::string>{std::string{}} : departments;
}

bool TicketBoard::isUnder(BoardBy by, std::string_view key, const OpenTicket& ticket)
{
    const auto keys = keysOf(by, ticket);
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::vector<BoardLine> TicketBoard::lines(BoardBy by, const std::vector<BoardTicket>& tickets)
{
    std::map<std::string, BoardLine> found;
    for (const BoardTicket& each : tickets) {
        for (const std::string& key : keysOf(by, each.ticket)) {
            BoardLine& line = found.try_emplace(key, BoardLine{.key = key}).first->second;
            ++line.open;
            line.overdue += each.standing.overdue ? 1 : 0;
            line.near += each.standing.near && !each.standing.overdue ? 1 : 0;
            line.silent += each.standing.silent ? 1 : 0;
            line.followUp += each.standing.followUp ? 1 : 0;
            line.returned += each.standing.returned ? 1 : 0;
        }
    }
    std::vector<BoardLine> lines;
    for (auto& [key, line] : found) {
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const BoardLine& a, const BoardLine& b) {
        if (a.key.empty() != b.key.empty()) {
            return a.key.empty();
        }
        return a.overdue != b.overdue ? a.overdue > b.overdue : a.open > b.open;
    });
    return lines;
}

} // namespace frontdesk
