#include "domain/complaint/ComplaintService.h"

#include "base/Utf8.h"
#include "domain/complaint/ComplaintClocks.h"
#include "domain/complaint/ComplaintCourse.h"
#include "domain/complaint/ComplaintLimits.h"
#include "domain/complaint/ComplaintMoments.h"
#include "domain/complaint/ComplaintSteps.h"
#include "domain/draft/Draft.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseRepository.h"
#include "rules/Engine.h"

namespace frontdesk {
namespace {

using EntryKind = ComplaintEntry::Kind;

constexpr int digitsOfNumber = 3;

/// "TS-20261121-003"
std::string complaintNumber(LocalDate day, std::int64_t count)
{
    const std::string digits = std::to_string(count);
    const std::size_t zeros = digits.size() < digitsOfNumber ? digitsOfNumber - digits.size() : 0;
    std::string date = toIso(day);
    std::erase(date, '-');
    return "TS-" + date + '-' + std::string(zeros, '0') + digits;
}

/// Half a number is no reason to send somebody away: it moves to the note, where a person reads it.
Result<Complaint> readComplaint(const Complaint& known, const ComplaintForm& form, bool toComplete)
{
    auto read = Complaint::from(known, form);
    if (read || !toComplete) {
        return read;
    }
    ComplaintForm moved = form;
    moved.note += (moved.note.empty() || moved.phone.empty() ? "" : "\n") + moved.phone;
    moved.phone.clear();
    return Complaint::from(known, moved);
}

/// What is asked for again after an answer was lost must not be written twice.
bool isSameComplaint(const Complaint& stored, const Complaint& wanted)
{
    Complaint same = wanted;
    same.number = stored.number;
    same.operatorId = stored.operatorId;
    return stored == same;
}

Result<CloseCase> closeCase(const ComplaintRepository& complaints, const PromiseRepository& promises,
                            const Complaint& complaint, const CloseTerms& terms)
{
    CloseCase of{.complaint = complaint, .openSteps = terms.openSteps, .isSampled = terms.isSampled};
    return complaints.journal(complaint.id)
        .and_then([&](std::vector<ComplaintEntry> journal) {
            for (const ComplaintEntry& entry : journal) {
                if (entry.kind == EntryKind::Tried && complaint.resolvedAt && entry.at >= *complaint.resolvedAt) {
                    of.triedAtHours.push_back(terms.zone.localTime(entry.at).hour());
                }
            }
            of.journal = std::move(journal);
            return promises.ofOrigin(refOf(complaint));
        })
        .map([&](std::vector<Promise> made) {
            of.promises = std::move(made);
            return std::move(of);
        });
}

/// A ticket goes on as another that is open; one that is turned away leaves nobody waiting for what we promised.
Result<void> mayEnd(UnitOfWork& uow, const Complaint& complaint, const ComplaintStep& step)
{
    if (step.kind == ComplaintStep::Kind::Merge && step.into) {
        return uow.complaints().find(*step.into).and_then([](const Complaint& into) {
            return into.isOpen() ? Result<void>{} : Result<void>{fail(complaintNotOpen)};
        });
    }
    if (step.kind != ComplaintStep::Kind::TurnAway) {
        return {};
    }
    return uow.promises().ofOrigin(refOf(complaint)).and_then([](const std::vector<Promise>& made) -> Result<void> {
        std::vector<Problem> open;
        for (const Promise& promise : made) {
            if (promise.state == PromiseState::Open) {
                open.push_back({"promise_text", closePromiseOpen, {promise.what}});
            }
        }
        return open.empty() ? Result<void>{} : Result<void>{fail(Error{.code = complaintGate, .problems = open})};
    });
}

Result<void> requireWords(const std::string& words)
{
    return trimmed(words).empty() ? Result<void>{fail(complaintNeedsReason)} : Result<void>{};
}

} // namespace

bool isInSample(ComplaintId id, std::int64_t percent)
{
    // Ids count up by the clock: mixed, so that neighbours do not fall together.
    constexpr std::uint64_t mix = 0x9e3779b97f4a7c15;
    constexpr std::uint64_t whole = 100;
    const std::uint64_t mixed = static_cast<std::uint64_t>(id.value()) * mix;
    return percent > 0 && (mixed >> 33U) % whole < static_cast<std::uint64_t>(percent);
}

CloseTerms CloseTerms::of(const RuleBook& book, const TimeZone& zone, FollowUpRules rules, const Complaint& complaint,
                          Language language)
{
    const Facts facts = ComplaintClocks::factsOf(complaint);
    const ComplaintLimits limits = ComplaintLimits::of(book, facts);
    rules.unreachableTries = limits.followUpTries;
    rules.unreachableDayParts = limits.followUpDayParts;
    const auto sample = book.limit("follow_up_sample", facts);
    CloseTerms terms{.rules = rules, .zone = zone, .isSampled = isInSample(complaint.id, sample ? sample->most : 0)};
    const GuidanceSession session = GuidanceSession::readFrom(complaint.guidance, "");
    const RecordImage image = imageOf(complaint);
    for (const GuidanceStep& step : Engine::guidance(book, moment::complaintResolved, facts, {}).steps) {
        const bool isAnswered = !step.field.empty() && !image.get(step.field).empty();
        if (step.required && !isAnswered && !session.isTicked(step.key)) {
            terms.openSteps.push_back(step.text.in(language));
        }
    }
    return terms;
}

Result<Complaint> ComplaintService::save(UnitOfWork& uow, const Actor& actor, const ComplaintToSave& input,
                                         const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    ComplaintSteps steps{uow, actor, m_ids, now};
    Complaint known{.id = input.id, .origin = input.origin, .receivedAt = input.receivedAt};
    known.parent = input.parent;
    known.follows = input.follows;
    if (input.known) {
        auto stored = steps.findUnvoided(input.id, *input.known);
        if (!stored) {
            return stored;
        }
        known = std::move(*stored);
    }
    auto complaint = readComplaint(known, input.form, input.toComplete);
    if (!complaint) {
        return complaint;
    }
    complaint->toComplete = input.toComplete;
    complaint->ruleBook = input.session.book().empty() ? book.name() : input.session.book();
    complaint->guidance = {};
    input.session.writeTo(complaint->guidance, "");
    if (input.known) {
        return steps.update("changed", known, *complaint).and_then([&](const Complaint& kept) {
            return uow.drafts().remove(refOf(kept)).map([&] { return kept; });
        });
    }
    complaint->operatorId = actor.staff;
    const auto stored = uow.complaints().find(input.id);
    if (stored) {
        return isSameComplaint(*stored, *complaint) ? stored : Result<Complaint>{fail(recordConflict)};
    }
    if (stored.error().code != recordNotFound) {
        return stored;
    }
    return uow.nextNumber("complaint", input.day)
        .and_then([&](std::int64_t count) {
            complaint->number = complaintNumber(input.day, count);
            return steps.add(*complaint);
        })
        .and_then([&](const Complaint& kept) {
            return steps.write(steps.entry(kept, EntryKind::Stepped)).and_then([&](const ComplaintEntry&) {
                return uow.drafts().remove(refOf(kept)).map([&] { return kept; });
            });
        });
}

Result<Complaint> ComplaintService::change(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                           const ComplaintForm& form, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    ComplaintSteps steps{uow, actor, m_ids, now};
    return steps.findUnvoided(id, version).and_then([&](const Complaint& before) {
        return Complaint::from(before, form).and_then([&](Complaint after) -> Result<Complaint> {
            after.toComplete = false;
            return steps.update("changed", before, after).and_then([&](const Complaint& kept) -> Result<Complaint> {
                if (kept.severity == before.severity) {
                    return kept;
                }
                const std::string traced = std::string{nameOf(before.severity)} + " -> " +
                                           std::string{nameOf(kept.severity)} + ' ' + kept.severityReason;
                return steps.write(steps.entry(kept, EntryKind::Noted, trimmed(traced)))
                    .map([&](const ComplaintEntry&) { return kept; });
            });
        });
    });
}

Result<ComplaintChange> ComplaintService::step(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                               const ComplaintStep& step, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    if (step.kind == ComplaintStep::Kind::Close) {
        return fail(complaintGate); // no way around the gate
    }
    ComplaintSteps steps{uow, actor, m_ids, now};
    return steps.findUnvoided(id, version).and_then([&](const Complaint& before) {
        return ComplaintCourse::after(before, step, actor.staff, now)
            .and_then([&](const Complaint& after) {
                return mayEnd(uow, before, step).and_then([&] { return steps.update("stepped", before, after); });
            })
            .and_then([&](const Complaint& after) {
                ComplaintEntry entry = steps.entry(after, EntryKind::Stepped, trimmed(step.words));
                entry.whom = step.to;
                return steps.write(entry).map([&](const ComplaintEntry&) { return ComplaintChange{before, after}; });
            });
    });
}

Result<std::vector<Problem>> ComplaintService::closeProblems(const ReadView& view, const Complaint& complaint,
                                                             const CloseTerms& terms)
{
    return closeCase(view.complaints(), view.promises(), complaint, terms).map([&](const CloseCase& of) {
        return CloseGate::problems(of, terms.rules);
    });
}

Result<ComplaintChange> ComplaintService::close(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                                const CloseTerms& terms, const std::string& despite, UtcTime now) const
{
    const std::string why = trimmed(despite);
    const Right needed = why.empty() ? Right::CorrectRecords : Right::SuperviseComplaints;
    if (auto allowed = Rights::require(actor, needed); !allowed) {
        return fail(allowed.error());
    }
    ComplaintSteps steps{uow, actor, m_ids, now};
    return steps.findUnvoided(id, version).and_then([&](const Complaint& before) {
        return closeCase(uow.complaints(), uow.promises(), before, terms)
            .and_then([&](const CloseCase& of) -> Result<Complaint> {
                auto open = CloseGate::problems(of, terms.rules);
                if (!open.empty() && why.empty()) {
                    return fail(Error{.code = complaintGate, .problems = std::move(open)});
                }
                return ComplaintCourse::after(
                    before, {.kind = ComplaintStep::Kind::Close, .despite = open.empty() ? std::string{} : why},
                    actor.staff, now);
            })
            .and_then([&](const Complaint& after) { return steps.update("stepped", before, after); })
            .and_then([&](const Complaint& after) {
                return steps.write(steps.entry(after, EntryKind::Stepped, after.closedDespite))
                    .map([&](const ComplaintEntry&) {
                        return ComplaintChange{before, after};
                    });
            });
    });
}

Result<Complaint> ComplaintService::voidComplaint(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                                  const std::string& reason, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(voidNeedsReason);
    }
    ComplaintSteps steps{uow, actor, m_ids, now};
    return steps.findUnvoided(id, std::nullopt).and_then([&](const Complaint& before) {
        Complaint after = before;
        after.voided = Voided{.at = now, .reason = std::move(why), .by = actor.staff};
        return steps.update("voided", before, after);
    });
}

Result<Complaint> ComplaintService::unvoid(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                           UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    return uow.complaints().find(id).and_then([&](const Complaint& before) -> Result<Complaint> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        Complaint after = before;
        after.voided.reset();
        return ComplaintSteps{uow, actor, m_ids, now}.update("unvoided", before, after);
    });
}

// --- what happens to a ticket without moving it (ComplaintJournal.cpp has the rest) ---

Result<ComplaintEntry> ComplaintService::note(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                              const std::string& words, UtcTime now) const
{
    return Rights::require(actor, Right::RecordWork).and_then([&] { return requireWords(words); }).and_then([&] {
        ComplaintSteps steps{uow, actor, m_ids, now};
        return steps.findUnvoided(id, std::nullopt).and_then([&](const Complaint& complaint) {
            return steps.write(steps.entry(complaint, EntryKind::Noted, trimmed(words)));
        });
    });
}

Result<Complaint> ComplaintService::chase(UnitOfWork& uow, const Actor& actor, ComplaintId id, const std::string& words,
                                          UtcTime now) const
{
    return Rights::require(actor, Right::RecordWork).and_then([&] {
        ComplaintSteps steps{uow, actor, m_ids, now};
        return steps.findUnvoided(id, std::nullopt).and_then([&](const Complaint& before) -> Result<Complaint> {
            if (!before.isOpen()) {
                return fail(complaintNotOpen);
            }
            Complaint after = before;
            ++after.chased;
            after.severity = oneUp(before.severity);
            return steps.update("chased", before, after).and_then([&](const Complaint& kept) {
                return steps.write(steps.entry(kept, EntryKind::Chased, trimmed(words)))
                    .map([&](const ComplaintEntry&) { return kept; });
            });
        });
    });
}

} // namespace frontdesk
