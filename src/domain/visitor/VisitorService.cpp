#include "domain/visitor/VisitorService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/draft/Draft.h"
#include "domain/people/Rights.h"
#include "domain/visitor/BadgeCode.h"
#include "domain/visitor/VisitCourse.h"
#include "domain/visitor/VisitorRepository.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Writes a visit over an earlier one, with its audit entry and its search words.
Result<Visit> writeVisit(UnitOfWork& uow, const Actor& actor, const Visit& before, const Visit& after,
                         std::string action, UtcTime now)
{
    if (after == before) {
        return before;
    }
    return uow.visits().update(after).and_then([&](const Visit& stored) {
        return uow.audit()
            .append({.at = now,
                     .actor = actor,
                     .action = std::move(action),
                     .record = refOf(stored),
                     .version = stored.version,
                     .before = imageOf(before),
                     .after = imageOf(stored)})
            .and_then([&] { return uow.search().put(refOf(stored), searchText(before), searchText(stored)); })
            .map([&] { return stored; });
    });
}

Result<Visit> addVisit(UnitOfWork& uow, const Actor& actor, const Visit& visit, UtcTime now)
{
    return uow.visits()
        .add(visit)
        .and_then([&] {
            return uow.audit().append({.at = now,
                                       .actor = actor,
                                       .action = "added",
                                       .record = refOf(visit),
                                       .version = visit.version,
                                       .after = imageOf(visit)});
        })
        .and_then([&] { return uow.search().put(refOf(visit), std::nullopt, searchText(visit)); })
        .map([&] { return visit; });
}

Result<Visit> findVisitOfVersion(UnitOfWork& uow, VisitId id, Version version)
{
    return uow.visits().find(id).and_then([&](const Visit& visit) -> Result<Visit> {
        if (visit.version != version) {
            return fail(recordConflict);
        }
        return visit.voided ? Result<Visit>{fail(recordVoided)} : Result<Visit>{visit};
    });
}

/// Half a number is no reason to send somebody away: it moves to the note, where a person reads it.
Result<Visit> readVisitForm(const Visit& known, const VisitToSave& input)
{
    auto visit = Visit::from(known, input.form, input.expected);
    if (visit || !input.toComplete) {
        return visit;
    }
    VisitForm moved = input.form;
    for (std::string* odd : {&moved.phone, &moved.companions}) {
        moved.note += (moved.note.empty() || odd->empty() ? "" : "\n") + *odd;
        odd->clear();
    }
    return Visit::from(known, moved, input.expected);
}

Result<Visit> withSteps(Visit visit, const std::vector<VisitStep>& steps, UtcTime at)
{
    for (const VisitStep& step : steps) {
        auto next = VisitCourse::after(visit, step, at);
        if (!next) {
            return next;
        }
        visit = std::move(*next);
    }
    return visit;
}

Result<Visit> withBadge(UnitOfWork& uow, Visit visit, const std::optional<LocalDate>& day)
{
    if (!day || visit.badgeNo != 0 || !visit.registeredAt) {
        return visit;
    }
    return uow.nextNumber("badge", *day).map([&](std::int64_t number) {
        visit.badgeNo = number;
        return visit;
    });
}

/// What is asked for again after an answer was lost must not be written twice.
bool isSameSave(const Visit& stored, const Visit& wanted)
{
    Visit same = wanted;
    same.badgeNo = stored.badgeNo;
    same.operatorId = stored.operatorId;
    return stored == same;
}

} // namespace

Result<Visit> VisitorService::save(UnitOfWork& uow, const Actor& actor, const VisitToSave& input,
                                   const std::string& ruleBook, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    Visit known{.id = input.id, .group = input.group};
    if (input.known) {
        auto stored = findVisitOfVersion(uow, input.id, *input.known);
        if (!stored) {
            return stored;
        }
        known = std::move(*stored);
    }
    auto visit = readVisitForm(known, input);
    if (!visit) {
        return visit;
    }
    const UtcTime came = input.cameAt ? std::min(*input.cameAt, now) : now;
    if (!input.known) {
        visit->state = input.expected ? VisitState::Expected : VisitState::Arrived;
        visit->arrivedAt = input.expected ? std::nullopt : std::optional{came};
        visit->waitingSince = visit->arrivedAt;
    }
    visit = withSteps(std::move(*visit), input.steps, now);
    if (!visit) {
        return visit;
    }
    visit->toComplete = input.toComplete;
    visit->ruleBook = input.session.book().empty() ? ruleBook : input.session.book();
    input.session.writeTo(visit->guidance, "");
    if (!input.known) {
        visit->operatorId = actor.staff;
        const auto stored = uow.visits().find(input.id);
        if (stored) {
            return isSameSave(*stored, *visit) ? stored : Result<Visit>{fail(recordConflict)};
        }
        if (stored.error().code != recordNotFound) {
            return stored;
        }
    }
    return withBadge(uow, std::move(*visit), input.badgeDay)
        .and_then([&](const Visit& whole) {
            return input.known ? writeVisit(uow, actor, known, whole, "changed", now)
                               : addVisit(uow, actor, whole, now);
        })
        .and_then([&](const Visit& kept) { return uow.drafts().remove(refOf(kept)).map([&] { return kept; }); });
}

Result<std::vector<Visit>> VisitorService::announce(UnitOfWork& uow, const Actor& actor,
                                                    std::vector<VisitToSave> visits, const std::string& ruleBook,
                                                    UtcTime now) const
{
    std::vector<Visit> announced;
    const std::int64_t group = visits.size() > 1 ? visits.front().id.value() : 0;
    int row = 0;
    for (VisitToSave& input : visits) {
        ++row;
        input.group = group;
        auto visit = save(uow, actor, input, ruleBook, now);
        if (!visit) {
            Error error = visit.error();
            error.place = Place{{}, row, 0};
            return fail(std::move(error));
        }
        announced.push_back(std::move(*visit));
    }
    return announced;
}

Result<void> VisitorService::takeBackAnnounced(UnitOfWork& uow, const Actor& actor,
                                               const std::vector<std::pair<VisitId, Version>>& announced,
                                               UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return allowed;
    }
    for (const auto& [id, version] : announced) {
        auto done = findVisitOfVersion(uow, id, version).and_then([&](const Visit& before) -> Result<Visit> {
            if (before.state != VisitState::Expected) {
                return fail(recordConflict);
            }
            Visit after = before;
            after.voided = Voided{.at = now, .reason = std::string{announcementTakenBack}, .by = actor.staff};
            return writeVisit(uow, actor, before, after, "voided", now);
        });
        if (!done) {
            return fail(done.error());
        }
    }
    return {};
}

Result<VisitChange> VisitorService::step(UnitOfWork& uow, const Actor& actor, VisitId id, Version version,
                                         const VisitStep& step, const std::optional<GuidanceSession>& session,
                                         LocalDate day, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    return findVisitOfVersion(uow, id, version).and_then([&](const Visit& before) {
        return VisitCourse::after(before, step, now)
            .and_then([&](Visit after) {
                if (session) {
                    after.guidance = {};
                    session->writeTo(after.guidance, "");
                }
                const bool replaces = step.kind == VisitStep::Kind::BadgeLost;
                return withBadge(uow, std::move(after), replaces ? std::optional{day} : std::nullopt);
            })
            .and_then([&](const Visit& after) { return writeVisit(uow, actor, before, after, "moved", now); })
            .map([&](const Visit& after) {
                return VisitChange{before, after};
            });
    });
}

Result<VisitChange> VisitorService::scanOut(UnitOfWork& uow, const Actor& actor, std::string_view scanned,
                                            UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    const auto code = BadgeCode::parse(scanned);
    if (!code) {
        return fail(visitNoBadge);
    }
    return uow.visits().find(code->visit).and_then([&](const Visit& visit) -> Result<VisitChange> {
        if (code->lostBefore != visit.badgesLost) {
            return fail(visitOldBadge, {visit.name});
        }
        return step(uow, actor, visit.id, visit.version, {.kind = VisitStep::Kind::Leave, .leftBy = LeftBy::Badge},
                    std::nullopt, {}, now);
    });
}

Result<std::vector<VisitChange>> VisitorService::signOutRest(UnitOfWork& uow, const Actor& actor, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    const auto inside = uow.visits().inside();
    if (!inside) {
        return fail(inside.error());
    }
    std::vector<VisitChange> changes;
    for (const Visit& before : *inside) {
        auto after =
            VisitCourse::after(before, {.kind = VisitStep::Kind::Leave, .leftBy = LeftBy::Closing}, now)
                .and_then([&](const Visit& left) { return writeVisit(uow, actor, before, left, "signed_out", now); });
        if (!after) {
            return fail(after.error());
        }
        changes.push_back({before, std::move(*after)});
    }
    return changes;
}

Result<void> VisitorService::takeBack(UnitOfWork& uow, const Actor& actor, const std::vector<VisitChange>& changes,
                                      UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return allowed;
    }
    for (const VisitChange& change : changes) {
        auto done = findVisitOfVersion(uow, change.after.id, change.after.version).and_then([&](const Visit& stored) {
            Visit back = change.before;
            back.version = stored.version;
            return writeVisit(uow, actor, stored, back, "taken_back", now);
        });
        if (!done) {
            return fail(done.error());
        }
    }
    return {};
}

Result<Visit> VisitorService::change(UnitOfWork& uow, const Actor& actor, VisitId id, Version version,
                                     const VisitForm& form, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    return findVisitOfVersion(uow, id, version).and_then([&](const Visit& before) {
        return Visit::from(before, form, before.expectedAt).and_then([&](Visit after) {
            after.toComplete = before.toComplete && !after.isKnown();
            return writeVisit(uow, actor, before, after, "changed", now);
        });
    });
}

Result<Visit> VisitorService::voidVisit(UnitOfWork& uow, const Actor& actor, VisitId id, const std::string& reason,
                                        UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(voidNeedsReason);
    }
    return uow.visits().find(id).and_then([&](const Visit& before) -> Result<Visit> {
        if (before.voided) {
            return fail(recordVoided);
        }
        Visit after = before;
        after.voided = Voided{.at = now, .reason = std::move(why), .by = actor.staff};
        return writeVisit(uow, actor, before, after, "voided", now);
    });
}

Result<Visit> VisitorService::unvoid(UnitOfWork& uow, const Actor& actor, VisitId id, Version version,
                                     UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    return uow.visits().find(id).and_then([&](const Visit& before) -> Result<Visit> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        Visit after = before;
        after.voided.reset();
        return writeVisit(uow, actor, before, after, "unvoided", now);
    });
}

} // namespace frontdesk
