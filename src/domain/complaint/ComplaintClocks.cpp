#include "domain/complaint/ComplaintClocks.h"

#include "domain/WordList.h"

#include <algorithm>

namespace frontdesk {
namespace {

struct ClockTimes {
    std::optional<UtcTime> from; ///< none: it has not begun
    std::optional<UtcTime> done;
};

/// When the ticket last came to a state; nothing when it never did.
std::optional<UtcTime> cameTo(ComplaintState state, const std::vector<ComplaintEntry>& journal)
{
    const auto last = std::find_if(journal.rbegin(), journal.rend(), [&](const ComplaintEntry& entry) {
        return entry.kind == ComplaintEntry::Kind::Stepped && entry.state == state;
    });
    return last == journal.rend() ? std::nullopt : std::optional{last->at};
}

/// The first follow-up call since then: who is asked again later does not make it late.
std::optional<UtcTime> followedSince(UtcTime resolved, const std::vector<ComplaintEntry>& journal)
{
    const auto first = std::find_if(journal.begin(), journal.end(), [&](const ComplaintEntry& entry) {
        return entry.kind == ComplaintEntry::Kind::Followed && entry.at >= resolved;
    });
    return first == journal.end() ? std::nullopt : std::optional{first->at};
}

ClockTimes timesOf(std::string_view what, const Complaint& complaint, const std::vector<ComplaintEntry>& journal)
{
    // What came back is begun anew: its solution and progress are wanted again from then on.
    const UtcTime begun = cameTo(ComplaintState::Returned, journal).value_or(complaint.receivedAt);
    const auto ended = complaint.resolvedAt ? complaint.resolvedAt : complaint.closedAt;
    if (what == "response") {
        return {complaint.receivedAt, complaint.answeredAt ? complaint.answeredAt : ended};
    }
    if (what == "progress") {
        return {std::max(begun, complaint.toldAt.value_or(begun)), ended};
    }
    if (what == "solution") {
        return {begun, ended};
    }
    if (what == "follow_up") {
        const auto followed = complaint.resolvedAt ? followedSince(*complaint.resolvedAt, journal) : std::nullopt;
        return {complaint.resolvedAt, followed ? followed : complaint.closedAt};
    }
    return {};
}

} // namespace

Result<std::vector<ComplaintClock>> ComplaintClocks::of(const Complaint& complaint,
                                                        const std::vector<ComplaintEntry>& journal)
{
    std::vector<ComplaintClock> clocks;
    for (const ClockEntry* const entry : m_book.clocksOf(nameOf(complaint.kind), factsOf(complaint))) {
        const ClockTimes times = timesOf(entry->what, complaint, journal);
        if (!times.from) {
            continue;
        }
        const auto calendar = calendarOf(entry->calendar);
        if (!calendar) {
            return fail(calendar.error());
        }
        const auto pauses = pausesIn(entry->pause, journal);
        auto path = ClockRun::of(entry->most, *times.from, *calendar, pauses);
        if (!path) {
            return fail(path.error());
        }
        ComplaintClock clock{.entry = entry, .from = *times.from, .path = std::move(*path), .doneAt = times.done};
        if (entry->near) {
            const auto near = ClockRun::of(*entry->near, *times.from, *calendar, pauses);
            if (!near) {
                return fail(near.error());
            }
            clock.nearAt = near->due;
        }
        clocks.push_back(std::move(clock));
    }
    return clocks;
}

std::vector<ClockPause> ComplaintClocks::pausesIn(const std::vector<std::string>& states,
                                                  const std::vector<ComplaintEntry>& journal)
{
    const auto stands = [&](const ComplaintEntry& entry) {
        const std::string_view state =
            entry.state == ComplaintState::Waiting ? std::string_view{entry.reason} : nameOf(entry.state);
        return std::find(states.begin(), states.end(), state) != states.end();
    };
    std::vector<ClockPause> pauses;
    for (const ComplaintEntry& entry : journal) {
        if (entry.kind != ComplaintEntry::Kind::Stepped) {
            continue;
        }
        const bool isOpen = !pauses.empty() && !pauses.back().until;
        if (stands(entry) && !isOpen) {
            pauses.push_back({entry.at});
        } else if (!stands(entry) && isOpen) {
            pauses.back().until = entry.at;
        }
    }
    return pauses;
}

Facts ComplaintClocks::factsOf(const Complaint& complaint)
{
    Facts facts;
    facts.set("severity", std::string{nameOf(complaint.severity)});
    facts.set("chased", complaint.chased);
    facts.set("reopened", complaint.returned);
    if (!complaint.source.empty()) {
        facts.set("source", complaint.source);
    }
    if (!complaint.category.empty()) {
        facts.set("complaint_category", complaint.category);
    }
    return facts;
}

Result<const Calendar*> ComplaintClocks::calendarOf(const std::string& id)
{
    if (id.empty()) {
        return nullptr; // round the clock
    }
    if (const auto kept = m_calendars.find(id); kept != m_calendars.end()) {
        return &kept->second;
    }
    return m_book.calendar(id, m_zone).map([&](Calendar calendar) -> const Calendar* {
        return &m_calendars.emplace(id, std::move(calendar)).first->second;
    });
}

} // namespace frontdesk
