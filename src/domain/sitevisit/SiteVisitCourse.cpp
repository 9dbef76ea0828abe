#include "domain/sitevisit/SiteVisitCourse.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {
namespace {

using VisitStepKind = SiteVisitStep::Kind;
using VisitAt = SiteVisitState;

struct SiteVisitRow {
    VisitStepKind kind;
    std::initializer_list<VisitAt> from;
};

/// Where each step may begin; also the order in which they are offered. Who comes unannounced has still come, so
/// arriving needs no agreed time: the packs say how loudly that is missed.
const std::array<SiteVisitRow, 8>& siteVisitRows()
{
    static const std::array<SiteVisitRow, 8> rows{{
        {VisitStepKind::Confirm, {VisitAt::Planned}},
        {VisitStepKind::Plan, {VisitAt::Postponed, VisitAt::NobodyThere}},
        {VisitStepKind::Arrive, {VisitAt::Planned, VisitAt::Confirmed}},
        {VisitStepKind::TellLate, {VisitAt::Confirmed}},
        {VisitStepKind::NobodyThere, {VisitAt::Planned, VisitAt::Confirmed, VisitAt::Arrived}},
        {VisitStepKind::Finish, {VisitAt::Arrived}},
        {VisitStepKind::Postpone, {VisitAt::Planned, VisitAt::Confirmed}},
        {VisitStepKind::Cancel, {VisitAt::Planned, VisitAt::Confirmed, VisitAt::Postponed, VisitAt::NobodyThere}},
    }};
    return rows;
}

bool wantsWords(VisitStepKind kind)
{
    return kind == VisitStepKind::TellLate || kind == VisitStepKind::Postpone || kind == VisitStepKind::Cancel ||
           kind == VisitStepKind::NobodyThere;
}

void end(SiteVisit& next, VisitAt state, std::string reason, UtcTime now)
{
    next.state = state;
    next.reason = std::move(reason);
    next.endedAt = now;
}

} // namespace

bool SiteVisitCourse::allows(SiteVisitState from, SiteVisitStep::Kind kind)
{
    return std::any_of(siteVisitRows().begin(), siteVisitRows().end(), [&](const SiteVisitRow& row) {
        return row.kind == kind && std::find(row.from.begin(), row.from.end(), from) != row.from.end();
    });
}

std::vector<SiteVisitStep::Kind> SiteVisitCourse::next(const SiteVisit& visit)
{
    std::vector<SiteVisitStep::Kind> steps;
    for (const SiteVisitRow& row : siteVisitRows()) {
        if (!visit.voided && allows(visit.state, row.kind)) {
            steps.push_back(row.kind);
        }
    }
    if (visit.state == VisitAt::Arrived) { // whoever was met is talked with, and that comes to an end
        std::stable_partition(steps.begin(), steps.end(),
                              [](VisitStepKind kind) { return kind == VisitStepKind::Finish; });
    }
    return steps;
}

Result<SiteVisit> SiteVisitCourse::after(const SiteVisit& visit, const SiteVisitStep& step, std::optional<StaffId> by,
                                         UtcTime now)
{
    if (!allows(visit.state, step.kind)) {
        return fail(siteVisitWrongState);
    }
    std::string words = trimmed(step.words);
    if (wantsWords(step.kind) && words.empty()) {
        return fail(siteVisitNeedsReason);
    }
    SiteVisit next = visit;
    switch (step.kind) {
    case VisitStepKind::Confirm:
        next.appointmentAt = step.at ? step.at : visit.appointmentAt;
        if (!next.appointmentAt) {
            return fail(siteVisitNeedsTime);
        }
        next.agreed = true;
        next.state = VisitAt::Confirmed;
        break;
    case VisitStepKind::TellLate:
        // The first notice says when we should have come; a second one moves the time again.
        next.late = LateNotice{.at = now,
                               .due = visit.late ? visit.late->due : *visit.appointmentAt,
                               .reason = std::move(words),
                               .toldTo = trimmed(step.whom),
                               .newAt = step.at,
                               .by = by};
        if (visit.late && visit.late->inTime()) {
            next.late->at = visit.late->at;
        }
        next.appointmentAt = step.at ? step.at : visit.appointmentAt;
        break;
    case VisitStepKind::Arrive:
        next.state = VisitAt::Arrived;
        next.arrivedAt = now;
        break;
    case VisitStepKind::NobodyThere:
        end(next, VisitAt::NobodyThere, std::move(words), now);
        next.arrivedAt = visit.arrivedAt.value_or(now);
        break;
    case VisitStepKind::Finish:
        end(next, VisitAt::Done, std::move(words), now);
        break;
    case VisitStepKind::Postpone:
        next.reason = std::move(words);
        next.appointmentAt = step.at;
        next.agreed = step.at.has_value();
        next.state = step.at ? VisitAt::Confirmed : VisitAt::Postponed;
        next.late.reset(); // what was said of the time before is in the audit
        break;
    case VisitStepKind::Plan:
        next.state = VisitAt::Planned;
        next.appointmentAt = step.at;
        next.agreed = false;
        next.late.reset();
        next.arrivedAt.reset();
        next.endedAt.reset();
        break;
    case VisitStepKind::Cancel:
        end(next, VisitAt::Cancelled, std::move(words), now);
        break;
    }
    return next;
}

bool SiteVisitCourse::isNear(const SiteVisit& visit, std::chrono::minutes near, UtcTime now)
{
    const bool comes = visit.state == VisitAt::Planned || visit.state == VisitAt::Confirmed;
    return !visit.voided && comes && visit.appointmentAt && now >= *visit.appointmentAt - near;
}

std::string_view SiteVisitCourse::momentOf(const SiteVisit& visit, std::chrono::minutes near, bool closing, UtcTime now)
{
    if (closing || visit.state == VisitAt::Done) {
        return moment::visitClosing;
    }
    if (visit.state == VisitAt::Arrived) {
        return moment::visitArrived;
    }
    return isNear(visit, near, now) ? moment::visitLateExpected : moment::visitPrepare;
}

} // namespace frontdesk
