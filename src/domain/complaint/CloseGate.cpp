#include "domain/complaint/CloseGate.h"

#include <algorithm>
#include <set>

namespace frontdesk {
namespace {

/// The last follow-up call since the ticket was resolved; null for none.
const ComplaintEntry* lastFollowUp(const CloseCase& of)
{
    const ComplaintEntry* last = nullptr;
    for (const ComplaintEntry& entry : of.journal) {
        const bool isNewer = of.complaint.resolvedAt && entry.at >= *of.complaint.resolvedAt;
        if (entry.kind == ComplaintEntry::Kind::Followed && isNewer) {
            last = &entry;
        }
    }
    return last;
}

bool wantsFollowUp(const CloseCase& of, const FollowUpRules& rules)
{
    return of.complaint.kind == ComplaintKind::Complaint &&
           (rules.always || of.isSampled || of.complaint.severity != ComplaintSeverity::Minor ||
            of.complaint.returned > 0);
}

std::vector<Problem> followUpProblems(const CloseCase& of, const FollowUpRules& rules)
{
    if (const ComplaintEntry* const asked = lastFollowUp(of)) {
        if (rules.bySomebodyElse && asked->by && asked->by == of.complaint.resolvedBy) {
            return {{"", closeOwnFollowUp, {}}};
        }
        return asked->satisfied.value_or(true) ? std::vector<Problem>{}
                                               : std::vector<Problem>{{"", closeNotSatisfied, {}}};
    }
    if (of.triedAtHours.empty()) {
        return {{"", closeNoFollowUp, {}}};
    }
    std::set<int> parts;
    for (const int hour : of.triedAtHours) {
        parts.insert(CloseGate::partOfDay(hour));
    }
    const bool isUnreachable =
        std::ssize(of.triedAtHours) >= rules.unreachableTries && std::ssize(parts) >= rules.unreachableDayParts;
    return isUnreachable ? std::vector<Problem>{}
                         : std::vector<Problem>{
                               {"",
                                closeUnreachable,
                                {std::to_string(rules.unreachableTries), std::to_string(rules.unreachableDayParts)}}};
}

} // namespace

int CloseGate::partOfDay(int hour)
{
    if (hour < 11) {
        return 0;
    }
    if (hour < 14) {
        return 1;
    }
    return hour < 18 ? 2 : 3;
}

std::vector<Problem> CloseGate::problems(const CloseCase& of, const FollowUpRules& rules)
{
    std::vector<Problem> open;
    for (const Promise& promise : of.promises) {
        if (promise.state == PromiseState::Open) {
            open.push_back({"promise_text", closePromiseOpen, {promise.what}});
        }
    }
    using Kind = ComplaintEntry::Kind;
    for (const ComplaintEntry& entry : unanswered(of.journal, Kind::Asked, Kind::Answered)) {
        open.push_back({"department", closeDepartmentOpen, {entry.whom}});
    }
    for (const ComplaintEntry& entry : unanswered(of.journal, Kind::Escalated, Kind::Decided)) {
        open.push_back({"escalated_to", closeEscalationOpen, {entry.whom}});
    }
    for (const std::string& step : of.openSteps) {
        open.push_back({"", closeStepOpen, {step}});
    }
    if (wantsFollowUp(of, rules)) {
        for (Problem& problem : followUpProblems(of, rules)) {
            open.push_back(std::move(problem));
        }
    }
    return open;
}

} // namespace frontdesk
