#include "domain/complaint/ComplaintIndicators.h"

#include <algorithm>

namespace frontdesk {
namespace {

bool isSolving(const ComplaintEntry& entry)
{
    return entry.kind == ComplaintEntry::Kind::Stepped && entry.state == ComplaintState::Resolved;
}

bool hasAny(const std::vector<ComplaintEntry>& journal, ComplaintEntry::Kind kind)
{
    return std::any_of(journal.begin(), journal.end(), [&](const ComplaintEntry& entry) { return entry.kind == kind; });
}

/// Nothing as long as the clock runs, or where no pack has one.
std::optional<bool> inTime(const std::vector<ComplaintClock>& clocks, std::string_view what, UtcTime now)
{
    for (const ComplaintClock& clock : clocks) {
        if (clock.entry->what == what && (clock.doneAt || clock.isUp(now))) {
            return !clock.isUp(now);
        }
    }
    return std::nullopt;
}

std::optional<bool> lastSatisfied(const std::vector<ComplaintEntry>& journal)
{
    const auto last = std::find_if(journal.rbegin(), journal.rend(), [](const ComplaintEntry& entry) {
        return entry.kind == ComplaintEntry::Kind::Followed && entry.satisfied;
    });
    return last == journal.rend() ? std::nullopt : last->satisfied;
}

} // namespace

IndicatorRecord ComplaintIndicators::recordOf(const Complaint& complaint, const std::vector<ComplaintEntry>& journal,
                                              const std::vector<ComplaintClock>& clocks,
                                              const ComplaintOutcome& outcome, UtcTime now)
{
    if (complaint.voided) {
        return {};
    }
    IndicatorRecord record{.kind = std::string{nameOf(complaint.kind)},
                           .facts = ComplaintClocks::factsOf(complaint),
                           .responsible = complaint.responsible,
                           .building = complaint.area};
    for (const ComplaintEntry& entry : journal) {
        if (entry.kind == ComplaintEntry::Kind::Asked &&
            std::find(record.departments.begin(), record.departments.end(), entry.whom) == record.departments.end()) {
            record.departments.push_back(entry.whom);
        }
    }
    const bool wasSolved = complaint.resolvedAt || std::any_of(journal.begin(), journal.end(), isSolving);
    record.facts.set("state", std::string{nameOf(complaint.state)});
    record.facts.set("was_solved", wasSolved);
    record.facts.set("followed_up", hasAny(journal, ComplaintEntry::Kind::Followed));
    record.facts.set("reviewed", outcome.reviewPassed.has_value());
    record.facts.set("escalated", hasAny(journal, ComplaintEntry::Kind::Escalated));
    if (!outcome.ruling.empty()) {
        record.facts.set("ruling", outcome.ruling);
    }
    const auto setKnown = [&](const char* name, std::optional<bool> value) {
        if (value) {
            record.facts.set(name, *value);
        }
    };
    setKnown("satisfied", outcome.satisfied ? outcome.satisfied : lastSatisfied(journal));
    setKnown("review_passed", outcome.reviewPassed);
    setKnown("answered_in_time", inTime(clocks, "response", now));
    setKnown("solved_in_time", inTime(clocks, "solution", now));
    return record;
}

} // namespace frontdesk
