#include "domain/complaint/ComplaintCourse.h"

#include "base/Utf8.h"
#include "domain/WordList.h"

#include <algorithm>

namespace frontdesk {
namespace {

using StepKind = ComplaintStep::Kind;
using TicketState = ComplaintState;

struct CourseRow {
    StepKind kind;
    std::initializer_list<TicketState> from;
};

/// Where each step may begin.
const std::array<CourseRow, 10>& courseRows()
{
    static const std::array<CourseRow, 10> rows{{
        {StepKind::Accept,
         {TicketState::Received, TicketState::Accepted, TicketState::InProgress, TicketState::Waiting,
          TicketState::HandedOn, TicketState::Returned}},
        {StepKind::Begin,
         {TicketState::Received, TicketState::Accepted, TicketState::Waiting, TicketState::HandedOn,
          TicketState::Returned}},
        {StepKind::Wait, {TicketState::Accepted, TicketState::InProgress, TicketState::Waiting, TicketState::Returned}},
        {StepKind::HandOn,
         {TicketState::Received, TicketState::Accepted, TicketState::InProgress, TicketState::Waiting,
          TicketState::Returned}},
        {StepKind::TurnAway,
         {TicketState::Received, TicketState::Accepted, TicketState::InProgress, TicketState::Returned}},
        {StepKind::Resolve,
         {TicketState::Received, TicketState::Accepted, TicketState::InProgress, TicketState::Waiting,
          TicketState::HandedOn, TicketState::Returned}},
        {StepKind::Return, {TicketState::Resolved}},
        {StepKind::Close, {TicketState::Resolved}},
        {StepKind::Reopen, {TicketState::Closed, TicketState::NotOurs}},
        {StepKind::Merge,
         {TicketState::Received, TicketState::Accepted, TicketState::InProgress, TicketState::Waiting,
          TicketState::HandedOn, TicketState::Returned, TicketState::Resolved}},
    }};
    return rows;
}

bool saysWhy(const ComplaintStep& step)
{
    switch (step.kind) {
    case StepKind::Wait:
        return isWordOf(waitingReasons, step.reason);
    case StepKind::HandOn:
    case StepKind::TurnAway:
        return !trimmed(step.words).empty() && !trimmed(step.to).empty();
    case StepKind::Return:
    case StepKind::Reopen:
        return !trimmed(step.words).empty();
    case StepKind::Accept:
        return step.responsible.has_value();
    case StepKind::Merge:
        return step.into.has_value();
    case StepKind::Begin:
    case StepKind::Resolve:
    case StepKind::Close:
        return true;
    }
    return false;
}

/// Nobody waits, and nobody outside works on it, unless the step says so anew.
void goOn(Complaint& next, TicketState state)
{
    next.state = state;
    next.waitingReason.clear();
    next.resumeAt.reset();
}

void comeBack(Complaint& next, TicketState state)
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
        return fail(frontdesk::isOpen(complaint.state) || step.kind == StepKind::Reopen ? complaintWrongState
                                                                                        : complaintNotOpen);
    }
    if (step.kind == StepKind::Resolve && trimmed(step.words).empty()) {
        return fail(complaintNeedsResolution);
    }
    if (!saysWhy(step)) {
        return fail(complaintNeedsReason);
    }
    if (step.kind == StepKind::Reopen && step.grace && !isInGrace(complaint, *step.grace, at)) {
        return fail(complaintGraceOver);
    }
    Complaint next = complaint;
    switch (step.kind) {
    case StepKind::Accept:
        next.responsible = step.responsible;
        next.acceptedAt = complaint.acceptedAt.value_or(at);
        next.state = complaint.state == TicketState::Received ? TicketState::Accepted : complaint.state;
        break;
    case StepKind::Begin:
        goOn(next, TicketState::InProgress);
        next.handedTo.clear();
        next.acceptedAt = complaint.acceptedAt.value_or(at);
        next.responsible = complaint.responsible ? complaint.responsible : by;
        break;
    case StepKind::Wait:
        goOn(next, TicketState::Waiting);
        next.waitingReason = step.reason;
        next.resumeAt = step.resumeAt;
        break;
    case StepKind::HandOn:
        goOn(next, TicketState::HandedOn);
        next.handedTo = trimmed(step.to);
        break;
    case StepKind::TurnAway:
        goOn(next, TicketState::NotOurs);
        next.handedTo = trimmed(step.to);
        next.closedAt = at;
        break;
    case StepKind::Resolve:
        goOn(next, TicketState::Resolved);
        next.resolution = trimmed(step.words);
        next.compensation = trimmed(step.compensation);
        next.resolvedAt = at;
        next.resolvedBy = by;
        break;
    case StepKind::Return:
    case StepKind::Reopen:
        comeBack(next, TicketState::Returned);
        break;
    case StepKind::Close:
        goOn(next, TicketState::Closed);
        next.closedAt = at;
        next.closedDespite = trimmed(step.despite);
        break;
    case StepKind::Merge:
        if (*step.into == complaint.id) {
            return fail(complaintMergedIntoItself);
        }
        goOn(next, TicketState::Merged);
        next.mergedInto = step.into;
        next.closedAt = at;
        break;
    }
    return next;
}

std::vector<ComplaintStep::Kind> ComplaintCourse::next(const Complaint& complaint)
{
    switch (complaint.state) {
    case TicketState::Received:
        return {StepKind::Accept, StepKind::Begin, StepKind::HandOn, StepKind::TurnAway, StepKind::Merge};
    case TicketState::Accepted:
    case TicketState::Returned:
        return {StepKind::Begin,  StepKind::Resolve,  StepKind::Wait,
                StepKind::HandOn, StepKind::TurnAway, StepKind::Merge};
    case TicketState::InProgress:
        return {StepKind::Resolve, StepKind::Wait, StepKind::HandOn, StepKind::TurnAway, StepKind::Merge};
    case TicketState::Waiting:
    case TicketState::HandedOn:
        return {StepKind::Begin, StepKind::Resolve, StepKind::Merge};
    case TicketState::Resolved:
        return {StepKind::Close, StepKind::Return, StepKind::Merge};
    case TicketState::Closed:
    case TicketState::NotOurs:
        return {StepKind::Reopen};
    case TicketState::Merged:
        break;
    }
    return {};
}

bool ComplaintCourse::isInGrace(const Complaint& complaint, Milliseconds grace, UtcTime now)
{
    return complaint.closedAt && now - *complaint.closedAt <= grace;
}

} // namespace frontdesk
