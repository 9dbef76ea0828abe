// The journal's side of ComplaintService: what is told, asked, answered and followed up.
#include "domain/complaint/ComplaintService.h"

#include "base/Utf8.h"
#include "domain/complaint/ComplaintCourse.h"
#include "domain/complaint/ComplaintSteps.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {
namespace {

using EntryKind = ComplaintEntry::Kind;

/// An open ticket, for somebody who may work on it and has something to say.
Result<Complaint> findOpenForWords(ComplaintSteps& steps, const Actor& actor, ComplaintId id, const std::string& words)
{
    return Rights::require(actor, Right::RecordWork)
        .and_then([&]() -> Result<Complaint> {
            return trimmed(words).empty() ? Result<Complaint>{fail(complaintNeedsReason)}
                                          : steps.findUnvoided(id, std::nullopt);
        })
        .and_then([](const Complaint& complaint) {
            return complaint.isOpen() ? Result<Complaint>{complaint} : Result<Complaint>{fail(complaintNotOpen)};
        });
}

/// One that was solved, whether or not it is closed already.
Result<Complaint> findSolved(ComplaintSteps& steps, const Actor& actor, ComplaintId id)
{
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return steps.findUnvoided(id, std::nullopt); })
        .and_then([](const Complaint& complaint) {
            const bool isSolved =
                complaint.state == ComplaintState::Resolved || complaint.state == ComplaintState::Closed;
            return isSolved ? Result<Complaint>{complaint} : Result<Complaint>{fail(complaintWrongState)};
        });
}

Result<Complaint> findResolved(ComplaintSteps& steps, const Actor& actor, ComplaintId id)
{
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return steps.findUnvoided(id, std::nullopt); })
        .and_then([](const Complaint& complaint) {
            return complaint.state == ComplaintState::Resolved ? Result<Complaint>{complaint}
                                                               : Result<Complaint>{fail(complaintWrongState)};
        });
}

} // namespace

Result<Complaint> ComplaintService::tell(UnitOfWork& uow, const Actor& actor, ComplaintId id, const std::string& words,
                                         UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return findOpenForWords(steps, actor, id, words).and_then([&](const Complaint& before) {
        Complaint after = before;
        after.toldAt = now;
        after.answeredAt = before.answeredAt.value_or(now);
        return steps.update("told", before, after).and_then([&](const Complaint& kept) {
            return steps.write(steps.entry(kept, EntryKind::Told, trimmed(words))).map([&](const ComplaintEntry&) {
                return kept;
            });
        });
    });
}

Result<Complaint> ComplaintService::remember(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                             const GuidanceMark& mark, UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return steps.findUnvoided(id, std::nullopt); })
        .and_then([&](const Complaint& before) {
            Complaint after = before;
            GuidanceSession session = GuidanceSession::readFrom(before.guidance, "");
            mark.applyTo(session, now);
            after.guidance = {};
            session.writeTo(after.guidance, "");
            return steps.update("guided", before, after);
        });
}

Result<ComplaintEntry> ComplaintService::ask(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                             const std::string& department, const std::string& words,
                                             std::optional<UtcTime> due, UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return findOpenForWords(steps, actor, id, words)
        .and_then([&](const Complaint& complaint) -> Result<ComplaintEntry> {
            if (trimmed(department).empty()) {
                return fail(complaintNeedsReason);
            }
            ComplaintEntry entry = steps.entry(complaint, EntryKind::Asked, trimmed(words));
            entry.whom = trimmed(department);
            entry.due = due;
            return steps.write(entry);
        });
}

Result<ComplaintEntry> ComplaintService::escalate(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                                  const std::string& whom, const std::string& words, UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return findOpenForWords(steps, actor, id, words)
        .and_then([&](const Complaint& complaint) -> Result<ComplaintEntry> {
            if (trimmed(whom).empty()) {
                return fail(complaintNeedsReason);
            }
            ComplaintEntry entry = steps.entry(complaint, EntryKind::Escalated, trimmed(words));
            entry.whom = trimmed(whom);
            return steps.write(entry);
        });
}

Result<ComplaintEntry> ComplaintService::answer(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                                ComplaintEntryId asked, const std::string& words, UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return findOpenForWords(steps, actor, id, words).and_then([&](const Complaint& complaint) {
        return uow.complaints().journal(id).and_then(
            [&](const std::vector<ComplaintEntry>& journal) -> Result<ComplaintEntry> {
                const auto question = std::find_if(journal.begin(), journal.end(),
                                                   [&](const ComplaintEntry& each) { return each.id == asked; });
                if (question == journal.end() ||
                    (question->kind != EntryKind::Asked && question->kind != EntryKind::Escalated)) {
                    return fail(recordNotFound);
                }
                const bool isAnswered = std::any_of(journal.begin(), journal.end(),
                                                    [&](const ComplaintEntry& each) { return each.about == asked; });
                if (isAnswered) {
                    return fail(recordConflict);
                }
                ComplaintEntry entry = steps.entry(
                    complaint, question->kind == EntryKind::Asked ? EntryKind::Answered : EntryKind::Decided,
                    trimmed(words));
                entry.whom = question->whom;
                entry.about = asked;
                return steps.write(entry);
            });
    });
}

Result<ComplaintEntry> ComplaintService::tried(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                               const std::string& words, UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return findResolved(steps, actor, id).and_then([&](const Complaint& complaint) {
        return steps.write(steps.entry(complaint, EntryKind::Tried, trimmed(words)));
    });
}

Result<Complaint> ComplaintService::followUp(UnitOfWork& uow, const Actor& actor, ComplaintId id, bool satisfied,
                                             const std::string& words, UtcTime now, std::optional<int> score) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return findSolved(steps, actor, id).and_then([&](const Complaint& before) -> Result<Complaint> {
        if (score && (*score < 1 || *score > bestSatisfaction)) {
            return fail(complaintBadScore);
        }
        if (!satisfied && trimmed(words).empty()) {
            return fail(complaintNeedsReason);
        }
        ComplaintEntry entry = steps.entry(before, EntryKind::Followed, trimmed(words));
        entry.satisfied = satisfied;
        entry.score = score;
        auto written = steps.write(entry);
        if (!written) {
            return fail(written.error());
        }
        Complaint asked = before;
        asked.satisfaction = score ? score : before.satisfaction;
        if (satisfied || before.state == ComplaintState::Closed) {
            return steps.update("followed", before, asked);
        }
        return ComplaintCourse::after(asked, {.kind = ComplaintStep::Kind::Return, .words = words}, actor.staff, now)
            .and_then([&](const Complaint& after) { return steps.update("stepped", before, after); })
            .and_then([&](const Complaint& after) {
                return steps.write(steps.entry(after, EntryKind::Stepped, trimmed(words)))
                    .map([&](const ComplaintEntry&) { return after; });
            });
    });
}

Result<Complaint> ComplaintService::followOn(UnitOfWork& uow, const Actor& actor, const TicketToFollow& input,
                                             const RuleBook& book, UtcTime now) const
{
    ComplaintSteps steps{uow, actor, m_ids, now};
    return Rights::require(actor, Right::RecordWork)
        .and_then([&] { return steps.findUnvoided(input.follows, std::nullopt); })
        .and_then([&](const Complaint& closed) -> Result<Complaint> {
            if (closed.isOpen()) {
                return fail(complaintWrongState);
            }
            if (trimmed(input.words).empty()) {
                return fail(complaintNeedsReason);
            }
            const ComplaintForm known = closed.toForm();
            return save(uow, actor,
                        {.id = input.id,
                         .form = {.kind = known.kind,
                                  .source = known.source,
                                  .name = known.name,
                                  .title = known.title,
                                  .phone = known.phone,
                                  .place = known.place,
                                  .issue = input.words,
                                  .category = known.category,
                                  .severity = std::string{nameOf(oneUp(closed.severity))},
                                  .area = known.area},
                         .follows = closed.id,
                         .receivedAt = input.receivedAt,
                         .day = input.day,
                         .session = input.session},
                        book, now);
        });
}

} // namespace frontdesk
