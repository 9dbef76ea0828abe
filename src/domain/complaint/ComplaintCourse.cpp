#include "domain/complaint/ComplaintCourse.h"

#include "base/Utf8.h"
#include "domain/WordList.h"

#include <algorithm>

namespace frontdesk {
namespace {

using Kind = ComplaintStep::Kind;
using State = ComplaintState;

struct CourseRow {
    Kind kind;
    std::initializer_list<State> from;
};

/// Where each step may begin.
const std::array<CourseRow, 10>& courseRows()
{
    static const std::array<CourseRow, 10> rows{{
        {Kind::Accept,
         {State::Received, State::Accepted, State::InProgress, State::Waiting, State::HandedOn, State::Returned}},
        {Kind::Begin, {State::Received, State::Accepted, State::Waiting, State::HandedOn, State::Returned}},
        {Kind::Wait, {State::Accepted, State::InProgress, State::Waiting, State::Returned}},
        {Kind::HandOn, {State::Received, State::Accepted, State::InProgress, State::Waiting, State::Returned}},
        {Kind::TurnAway, {State::Received, State::Accepted, State::InProgress, State::Returned}},
        {Kind::Resolve,
         {State::Received, State::Accepted, State::InProgress, State::Waiting, State::HandedOn, State::Returned}},
        {Kind::Return, {State::Resolved}},
        {Kind::Close, {State::Resolved}},
        {Kind::Reopen, {State::Closed, State::NotOurs}},
        {Kind::Merge,
         {State::Received, State::Accepted, State::InProgress, State::Waiting, State::HandedOn, State::Returned,
          State::Resolved}},
    }};
    return rows;
}

bool saysWhy(const ComplaintStep& step)
{
    switch (step.kind) {
    case Kind::Wait:
        return isWordOf(waitingReasons, step.reason);
    case Kind::HandOn:
    case Kind::TurnAway:
        return !trimmed(step.words).empty() && !trimmed(step.to).empty();
    case Kind::Return:
    case Kind::Reopen:
        return !trimmed(step.words).empty();
    case Kind::Accept:
        return step.responsible.has_value();
    case Kind::Merge:
        return step.into.has_value();
    case Kind::Begin:
    case Kind::Resolve:
    case Kind::Close:
        return true;
    }
    return false;
}

/// Nobody waits, and nobody outside works on it, unless the step says so anew.
void goOn(Complaint& next, State state)
{
    next.state = state;
    next.waitingReason.clear();
    next.resumeAt.reset();
}

void comeBack(Complaint& next, State state)
{
    goOn(next, state);
    ++next.returned;
    next.resolvedAt.reset();
    next.resolvedBy.reset();
    next.closedAt.reset();
    next.closedDespite.clear();
}

} // namespace

bool ComplaintCourse::allows(ComplaintState from, ComplaintStep::Kind kind)
{
    return std::any_of(courseRows().begin(), courseRows().end(), [&](const CourseRow& row) {
        return row.kind == kind && std::find(row.from.begin(), row.from.end(), from) != row.from.end();
    });
}

Result<Complaint> ComplaintCourse::after(const Complaint& complaint, const ComplaintStep& step,
                                         std::optional<StaffId> by, UtcTime at)
{
    if (!allows(complaint.state, step.kind)) {
        return fail(frontdesk::isOpen(complaint.state) || step.kind == Kind::Reopen ? complaintWrongState
                                                                                    : complaintNotOpen);
    }
    if (step.kind == Kind::Resolve && trimmed(step.words).empty()) {
        return fail(complaintNeedsResolution);
    }
    if (!saysWhy(step)) {
        return fail(complaintNeedsReason);
    }
    Complaint next = complaint;
    switch (step.kind) {
    case Kind::Accept:
        next.responsible = step.responsible;
        next.acceptedAt = complaint.acceptedAt.value_or(at);
        next.state = complaint.state == State::Received ? State::Accepted : complaint.state;
        break;
    case Kind::Begin:
        goOn(next, State::InProgress);
        next.handedTo.clear();
        next.acceptedAt = complaint.acceptedAt.value_or(at);
        next.responsible = complaint.responsible ? complaint.responsible : by;
        break;
    case Kind::Wait:
        goOn(next, State::Waiting);
        next.waitingReason = step.reason;
        next.resumeAt = step.resumeAt;
        break;
    case Kind::HandOn:
        goOn(next, State::HandedOn);
        next.handedTo = trimmed(step.to);
        break;
    case Kind::TurnAway:
        goOn(next, State::NotOurs);
        next.handedTo = trimmed(step.to);
        next.closedAt = at;
        break;
    case Kind::Resolve:
        goOn(next, State::Resolved);
        next.resolution = trimmed(step.words);
        next.compensation = trimmed(step.compensation);
        next.resolvedAt = at;
        next.resolvedBy = by;
        break;
    case Kind::Return:
    case Kind::Reopen:
        comeBack(next, State::Returned);
        break;
    case Kind::Close:
        goOn(next, State::Closed);
        next.closedAt = at;
        next.closedDespite = trimmed(step.despite);
        break;
    case Kind::Merge:
        if (*step.into == complaint.id) {
            return fail(complaintMergedIntoItself);
        }
        goOn(next, State::Merged);
        next.mergedInto = step.into;
        next.closedAt = at;
        break;
    }
    return next;
}

std::vector<ComplaintStep::Kind> ComplaintCourse::next(const Complaint& complaint)
{
    switch (complaint.state) {
    case State::Received:
        return {Kind::Accept, Kind::Begin, Kind::HandOn, Kind::TurnAway, Kind::Merge};
    case State::Accepted:
    case State::Returned:
        return {Kind::Begin, Kind::Resolve, Kind::Wait, Kind::HandOn, Kind::TurnAway, Kind::Merge};
    case State::InProgress:
        return {Kind::Resolve, Kind::Wait, Kind::HandOn, Kind::TurnAway, Kind::Merge};
    case State::Waiting:
    case State::HandedOn:
        return {Kind::Begin, Kind::Resolve, Kind::Merge};
    case State::Resolved:
        return {Kind::Close, Kind::Return, Kind::Merge};
    case State::Closed:
    case State::NotOurs:
        return {Kind::Reopen};
    case State::Merged:
        break;
    }
    return {};
}

bool ComplaintCourse::isInGrace(const Complaint& complaint, Milliseconds grace, UtcTime now)
{
    return complaint.closedAt && now - *complaint.closedAt <= grace;
}

} // namespace frontdesk
