#include "domain/sitevisit/SiteVisitService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/draft/Draft.h"
#include "domain/people/Rights.h"
#include "domain/sitevisit/SiteVisitGates.h"
#include "domain/sitevisit/SiteVisitPromises.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int digitsOfVisit = 3;

/// "SF-20261130-001"
std::string siteVisitNumber(LocalDate day, std::int64_t count)
{
    const std::string digits = std::to_string(count);
    const std::size_t zeros = digits.size() < digitsOfVisit ? digitsOfVisit - digits.size() : 0;
    std::string date = toIso(day);
    std::erase(date, '-');
    return "SF-" + date + '-' + std::string(zeros, '0') + digits;
}

Result<SiteVisit> findSiteVisit(UnitOfWork& uow, SiteVisitId id, Version version)
{
    return uow.siteVisits().find(id).and_then([&](const SiteVisit& visit) -> Result<SiteVisit> {
        if (visit.version != version) {
            return fail(recordConflict);
        }
        return visit.voided ? Result<SiteVisit>{fail(recordVoided)} : Result<SiteVisit>{visit};
    });
}

Result<void> auditSiteVisit(UnitOfWork& uow, const Actor& actor, std::string action, RecordImage before,
                            const SiteVisit& after, UtcTime now)
{
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = std::move(action),
                               .record = refOf(after),
                               .version = after.version,
                               .before = std::move(before),
                               .after = imageOf(after)});
}

/// A change that changes nothing writes nothing.
Result<SiteVisit> updateSiteVisit(UnitOfWork& uow, const Actor& actor, std::string action, const SiteVisit& before,
                                  const SiteVisit& after, UtcTime now)
{
    if (after == before) {
        return before;
    }
    return uow.siteVisits().update(after).and_then([&](const SiteVisit& stored) {
        return auditSiteVisit(uow, actor, std::move(action), imageOf(before), stored, now)
            .and_then([&]() -> Result<void> {
                const SearchText was = searchText(before);
                const SearchText is = searchText(stored);
                return was == is ? Result<void>{} : uow.search().put(refOf(stored), was, is);
            })
            .map([&] { return stored; });
    });
}

/// What a pack blocks before a step; what it only warns of is the screen's matter.
Result<void> passGates(const SiteVisit& visit, const RuleBook& book, SiteVisitStep::Kind kind)
{
    if (kind != SiteVisitStep::Kind::Arrive && kind != SiteVisitStep::Kind::Finish) {
        return {};
    }
    const bool comes = kind == SiteVisitStep::Kind::Arrive;
    std::vector<Problem> blocked;
    for (const GateMark& mark :
         SiteVisitGates::marks(visit, book, comes ? moment::visitPrepare : moment::visitClosing, Facts{})) {
        if (mark.level == GateLevel::Block) {
            blocked.push_back(mark.problem);
        }
    }
    return blocked.empty() ? Result<void>{}
                           : Result<void>{fail(Error{.code = formInvalid, .problems = std::move(blocked)})};
}

/// What the ticket's journal says of a step; nothing for those that only plan.
std::string journalWords(const SiteVisit& visit, SiteVisitStep::Kind kind, const std::string& lead)
{
    std::vector<std::string> parts{lead, visit.number};
    switch (kind) {
    case SiteVisitStep::Kind::TellLate:
        parts.push_back(visit.late ? visit.late->reason : std::string{});
        break;
    case SiteVisitStep::Kind::Finish:
        parts.insert(parts.end(), {visit.summary, visit.agreements, visit.followUp});
        break;
    case SiteVisitStep::Kind::NobodyThere:
    case SiteVisitStep::Kind::Postpone:
    case SiteVisitStep::Kind::Cancel:
        parts.push_back(visit.reason);
        break;
    case SiteVisitStep::Kind::Confirm:
    case SiteVisitStep::Kind::Arrive:
    case SiteVisitStep::Kind::Plan:
        return {};
    }
    std::string words;
    for (const std::string& part : parts) {
        words += (words.empty() || part.empty() ? "" : " ") + part;
    }
    return words;
}

/// What is asked for again after an answer was lost must not be written twice.
bool isSameSiteVisit(const SiteVisit& stored, const SiteVisit& wanted)
{
    SiteVisit same = wanted;
    same.number = stored.number;
    same.operatorId = stored.operatorId;
    return stored == same;
}

} // namespace

Result<SiteVisit> SiteVisitService::save(UnitOfWork& uow, const Actor& actor, const SiteVisitToSave& input,
                                         const RuleBook& book) const
{
    // A new one is work at the desk, with or without somebody signed in; another one's words are not.
    if (auto allowed = Rights::require(actor, input.known ? Right::CorrectRecords : Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    SiteVisit known{.id = input.id, .ticket = input.ticket, .plannedAt = input.at};
    if (input.known) {
        auto stored = findSiteVisit(uow, input.id, *input.known);
        if (!stored) {
            return stored;
        }
        if (stored->state == SiteVisitState::Cancelled) {
            return fail(siteVisitWrongState);
        }
        known = std::move(*stored);
    }
    auto visit = SiteVisit::from(known, input.form, input.zone, input.at);
    if (!visit) {
        return visit;
    }
    visit->ruleBook = input.session.book().empty() ? book.name() : input.session.book();
    visit->guidance = {};
    input.session.writeTo(visit->guidance, "");
    const auto promised = [&](const SiteVisit& kept) {
        return SiteVisitPromises{uow, actor, m_ids, input.at}
            .follow(kept)
            .and_then([&] { return uow.drafts().remove(refOf(kept)); })
            .map([&] { return kept; });
    };
    if (input.known) {
        return updateSiteVisit(uow, actor, "changed", known, *visit, input.at).and_then(promised);
    }
    visit->operatorId = actor.staff;
    const auto stored = uow.siteVisits().find(input.id);
    if (stored) {
        return isSameSiteVisit(*stored, *visit) ? stored : Result<SiteVisit>{fail(recordConflict)};
    }
    if (stored.error().code != recordNotFound) {
        return stored;
    }
    const LocalDate day = input.zone.localDate(input.at);
    return uow.nextNumber("site_visit", day)
        .and_then([&](std::int64_t count) {
            visit->number = siteVisitNumber(day, count);
            return uow.siteVisits().add(*visit);
        })
        .and_then([&] { return auditSiteVisit(uow, actor, "added", {}, *visit, input.at); })
        .and_then([&] { return uow.search().put(refOf(*visit), std::nullopt, searchText(*visit)); })
        .and_then([&] { return promised(*visit); });
}

Result<SiteVisit> SiteVisitService::taken(UnitOfWork& uow, const Actor& actor, const SiteVisit& before,
                                          const SiteVisitStep& step, const RuleBook& book, const std::string& lead,
                                          UtcTime now) const
{
    return passGates(before, book, step.kind)
        .and_then([&] { return SiteVisitCourse::after(before, step, actor.staff, now); })
        .and_then([&](const SiteVisit& after) { return updateSiteVisit(uow, actor, "stepped", before, after, now); })
        .and_then([&](const SiteVisit& after) {
            SiteVisitPromises promises{uow, actor, m_ids, now};
            return promises.follow(after)
                .and_then([&] {
                    return step.kind == SiteVisitStep::Kind::Finish ? promises.addFollowUp(after) : Result<void>{};
                })
                .and_then([&]() -> Result<void> {
                    const std::string words = journalWords(after, step.kind, lead);
                    return after.ticket && m_note && !words.empty() ? m_note(uow, actor, *after.ticket, words, now)
                                                                    : Result<void>{};
                })
                .map([&] { return after; });
        });
}

Result<SiteVisit> SiteVisitService::step(UnitOfWork& uow, const Actor& actor, SiteVisitAt at, const SiteVisitStep& step,
                                         const RuleBook& book, const std::string& lead, UtcTime now) const
{
    return Rights::require(actor, Right::CorrectRecords)
        .and_then([&] { return findSiteVisit(uow, at.id, at.version); })
        .and_then([&](const SiteVisit& before) { return taken(uow, actor, before, step, book, lead, now); });
}

Result<SiteVisit> SiteVisitService::finish(UnitOfWork& uow, const Actor& actor, const SiteVisitToSave& input,
                                           const RuleBook& book, const std::string& lead, UtcTime now) const
{
    return Rights::require(actor, Right::CorrectRecords)
        .and_then([&] { return save(uow, actor, input, book); })
        .and_then([&](const SiteVisit& saved) {
            return taken(uow, actor, saved, {.kind = SiteVisitStep::Kind::Finish}, book, lead, now);
        });
}

Result<SiteVisit> SiteVisitService::voidVisit(UnitOfWork& uow, const Actor& actor, SiteVisitAt at,
                                              const std::string& reason, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(voidNeedsReason);
    }
    return findSiteVisit(uow, at.id, at.version).and_then([&](const SiteVisit& before) {
        SiteVisit after = before;
        after.voided = Voided{.at = now, .reason = std::move(why), .by = actor.staff};
        return updateSiteVisit(uow, actor, "voided", before, after, now).and_then([&](const SiteVisit& kept) {
            return SiteVisitPromises{uow, actor, m_ids, now}.follow(kept).map([&] { return kept; });
        });
    });
}

Result<SiteVisit> SiteVisitService::unvoid(UnitOfWork& uow, const Actor& actor, SiteVisitAt at, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    return uow.siteVisits().find(at.id).and_then([&](const SiteVisit& before) -> Result<SiteVisit> {
        if (before.version != at.version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        SiteVisit after = before;
        after.voided.reset();
        return updateSiteVisit(uow, actor, "unvoided", before, after, now).and_then([&](const SiteVisit& kept) {
            return SiteVisitPromises{uow, actor, m_ids, now}.follow(kept).map([&] { return kept; });
        });
    });
}

} // namespace frontdesk
