#include "domain/roster/RosterToday.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace frontdesk {

namespace {

/// How near an entry's rule is to one day: 2 the date, 1 the weekday, 0 every day; -1: not for that day.
int nearness(const RosterEntry& entry, LocalDate day)
{
    if (const auto* date = std::get_if<LocalDate>(&entry.day)) {
        return *date == day ? 2 : -1;
    }
    if (const auto* weekday = std::get_if<std::chrono::weekday>(&entry.day)) {
        return *weekday == std::chrono::weekday{std::chrono::sys_days{day}} ? 1 : -1;
    }
    return 0;
}

DutyShift shiftOn(const RosterEntry& entry, LocalDate day)
{
    const LocalTime from = entry.begins.value_or(LocalTime{});
    const LocalTime to = entry.ends.value_or(LocalTime{});
    return {.entry = entry, .begins = {day, from}, .ends = {to > from ? day : plusDays(day, 1), to}};
}

/// The shifts of one duty that begin on a day: those of the nearest rule.
std::vector<DutyShift> shiftsOf(const std::vector<RosterEntry>& entries, std::string_view duty, LocalDate day)
{
    int nearest = 0;
    std::vector<DutyShift> shifts;
    for (const RosterEntry& entry : entries) {
        const int near = entry.voided || entry.duty != duty ? -1 : nearness(entry, day);
        if (near < nearest) {
            continue;
        }
        if (near > nearest) {
            nearest = near;
            shifts.clear();
        }
        shifts.push_back(shiftOn(entry, day));
    }
    return shifts;
}

std::vector<std::string> dutiesOf(const std::vector<RosterEntry>& entries, const std::vector<std::string>& wanted)
{
    std::vector<std::string> duties = wanted;
    for (const RosterEntry& entry : entries) {
        duties.push_back(entry.duty);
    }
    const auto rank = [](const std::string& duty) {
        return std::pair{std::find(dutyWords.begin(), dutyWords.end(), duty) - dutyWords.begin(), duty};
    };
    std::sort(duties.begin(), duties.end(),
              [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
    duties.erase(std::unique(duties.begin(), duties.end()), duties.end());
    return duties;
}

} // namespace

RosterToday RosterToday::of(const std::vector<RosterEntry>& entries, const LocalDateTime& now,
                            const std::vector<std::string>& wanted)
{
    RosterToday today;
    for (const std::string& duty : dutiesOf(entries, wanted)) {
        DutyToday listed{.duty = duty};
        for (const LocalDate day : {rosterFrom(now.date), now.date}) {
            for (DutyShift& shift : shiftsOf(entries, duty, day)) {
                if (shift.begins > now) {
                    listed.later.push_back(std::move(shift));
                } else if (shift.ends > now) {
                    listed.now.push_back(std::move(shift));
                }
            }
        }
        const auto isNearer = [](const DutyShift& a, const DutyShift& b) {
            return std::tuple{nearness(b.entry, b.begins.date), b.begins, a.entry.id} <
                   std::tuple{nearness(a.entry, a.begins.date), a.begins, b.entry.id};
        };
        std::sort(listed.now.begin(), listed.now.end(), isNearer);
        std::sort(listed.later.begin(), listed.later.end(), [](const DutyShift& a, const DutyShift& b) {
            return std::tie(a.begins, a.entry.id) < std::tie(b.begins, b.entry.id);
        });
        const bool isWanted = std::find(wanted.begin(), wanted.end(), duty) != wanted.end();
        if (isWanted || !listed.now.empty() || !listed.later.empty()) {
            today.m_duties.push_back(std::move(listed));
        }
    }
    return today;
}

const DutyToday* RosterToday::find(std::string_view duty) const
{
    const auto found =
        std::find_if(m_duties.begin(), m_duties.end(), [&](const DutyToday& each) { return each.duty == duty; });
    return found == m_duties.end() ? nullptr : &*found;
}

const DutyShift* RosterToday::onDuty(std::string_view duty) const
{
    const DutyToday* listed = find(duty);
    return listed == nullptr || listed->now.empty() ? nullptr : &listed->now.front();
}

} // namespace frontdesk
