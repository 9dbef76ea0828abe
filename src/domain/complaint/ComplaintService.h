#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/complaint/CloseGate.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintStep.h"
#include "domain/guidance/GuidanceMark.h"
#include "rules/RuleBook.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What the desk sends to be kept of a ticket.
struct ComplaintToSave {
    ComplaintId id;
    std::optional<Version> known = {}; ///< none: a new ticket
    ComplaintForm form = {};
    std::optional<RecordRef> origin = {};
    std::optional<ComplaintId> parent = {};
    std::optional<ComplaintId> follows = {};
    UtcTime receivedAt{};
    LocalDate day{}; ///< of receivedAt in the unit's zone: numbers count by it
    bool toComplete = false;
    GuidanceSession session = GuidanceSession{};
};

/// A ticket before and after a step.
struct ComplaintChange {
    Complaint before;
    Complaint after;
};

/// What the close gate needs to know of the unit.
struct CloseTerms {
    FollowUpRules rules = {};
    TimeZone zone;
    std::vector<std::string> openSteps = {}; ///< required steps that nobody ticked
    bool isSampled = false;

    /// What the packs ask of this ticket, over what the unit has set: how often and when a customer is tried, the
    /// required steps at complaint.resolved that nobody ticked and no field answers, and whether a minor ticket is in
    /// the sample of the limit follow_up_sample, in percent. @param language in which the steps are called
    [[nodiscard]] static CloseTerms of(const RuleBook& book, const TimeZone& zone, FollowUpRules rules,
                                       const Complaint& complaint, Language language);
};
/// Whether a ticket is one of so many percent: the same ticket gives the same answer on every desk, and who is in a
/// small sample is in every larger one.
[[nodiscard]] bool isInSample(ComplaintId id, std::int64_t percent);

/// A closed ticket that comes back after the time of grace: a new one that follows it.
struct TicketToFollow {
    ComplaintId id;         ///< of the new one
    ComplaintId follows;    ///< the closed one
    std::string words = {}; ///< what the customer says now
    UtcTime receivedAt{};
    LocalDate day{}; ///< of receivedAt in the unit's zone
    GuidanceSession session = GuidanceSession{};
};

/// The panel's verbs. Stateless: one call is one unit of work, with an audit entry for each row that it writes.
/// Whatever happens stands in the journal. Audit actions: added, changed, stepped, told, chased, noted, guided,
/// followed, voided, unvoided.
class ComplaintService {
public:
    /// @param ids of journal entries; must outlive the service
    explicit ComplaintService(IdMaker& ids) : m_ids(ids) {}

    /// A new ticket, or what was saved to complete. The same save twice is one.
    /// @error people.no_right, form.invalid, record.conflict, record.voided
    [[nodiscard]] Result<Complaint> save(UnitOfWork& uow, const Actor& actor, const ComplaintToSave& input,
                                         const RuleBook& book, UtcTime now) const;
    /// Corrects what was typed; another severity is noted in the journal with its reason.
    /// @error people.no_right, form.invalid, record.conflict, record.voided
    [[nodiscard]] Result<Complaint> change(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                           const ComplaintForm& form, UtcTime now) const;
    /// One step of the course, but for closing. @error people.no_right, record.conflict, those of ComplaintCourse;
    /// complaint.gate for Close: only close() does that, and for TurnAway while a promise is open; complaint.not_open
    /// when the ticket that it should go on as is not
    [[nodiscard]] Result<ComplaintChange> step(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                               const ComplaintStep& step, UtcTime now) const;
    /// Closes when the gate is open. @param despite why it is closed over the gate, by a supervisor
    /// @error complaint.gate with every obstacle as a problem, people.no_right, record.conflict, those of
    /// ComplaintCourse
    [[nodiscard]] Result<ComplaintChange> close(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                                const CloseTerms& terms, const std::string& despite, UtcTime now) const;
    /// What the gate says now, for the screen.
    [[nodiscard]] static Result<std::vector<Problem>> closeProblems(const ReadView& view, const Complaint& complaint,
                                                                    const CloseTerms& terms);

    /// A note for us. @error complaint.needs_reason without words, record.voided, people.no_right
    [[nodiscard]] Result<ComplaintEntry> note(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                              const std::string& words, UtcTime now) const;
    /// Keeps what was ticked or dismissed of the guidance, beside what others did. Nothing new writes nothing.
    /// @error record.voided, people.no_right
    [[nodiscard]] Result<Complaint> remember(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                             const GuidanceMark& mark, UtcTime now) const;
    /// The customer was told the progress; the first time is the first response. Source: M0-134.
    /// @error as note(), complaint.not_open
    [[nodiscard]] Result<Complaint> tell(UnitOfWork& uow, const Actor& actor, ComplaintId id, const std::string& words,
                                         UtcTime now) const;
    /// The customer asked where it stands: counted, and more serious from then on, up to serious.
    /// @error complaint.not_open, record.voided, people.no_right
    [[nodiscard]] Result<Complaint> chase(UnitOfWork& uow, const Actor& actor, ComplaintId id, const std::string& words,
                                          UtcTime now) const;
    /// Asks a department. @param due when its answer is wanted @error as note(), complaint.not_open. Source: M0-169.
    [[nodiscard]] Result<ComplaintEntry> ask(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                             const std::string& department, const std::string& words,
                                             std::optional<UtcTime> due, UtcTime now) const;
    /// Brings it to somebody above, who answers. Source: M0-133, M3-058. @error as note(), complaint.not_open
    [[nodiscard]] Result<ComplaintEntry> escalate(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                                  const std::string& whom, const std::string& words, UtcTime now) const;
    /// The answer to what was asked or brought up. @error record.not_found when nothing of the ticket waits for it,
    /// record.conflict when it was answered already, as note()
    [[nodiscard]] Result<ComplaintEntry> answer(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                                ComplaintEntryId asked, const std::string& words, UtcTime now) const;
    /// The follow-up call reached nobody. @error complaint.wrong_state unless it is resolved
    [[nodiscard]] Result<ComplaintEntry> tried(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                               const std::string& words, UtcTime now) const;
    /// A new ticket with the customer, place, category and source of the closed one, one more serious up to serious.
    /// The same call twice is one. @error complaint.wrong_state while the other is open, complaint.needs_reason without
    /// words, those of save()
    [[nodiscard]] Result<Complaint> followOn(UnitOfWork& uow, const Actor& actor, const TicketToFollow& input,
                                             const RuleBook& book, UtcTime now) const;
    /// The customer was asked, and may be asked again, also once it is closed: the latest answer counts, the earlier
    /// ones stay in the journal. Who is not satisfied has it back: a resolved ticket is returned, a closed one stays
    /// closed until it is reopened. @param score how satisfied, 1 to 5; none leaves what was given before
    /// @error complaint.wrong_state unless it is resolved or closed, complaint.needs_reason for a "no" without words,
    /// complaint.bad_score
    [[nodiscard]] Result<Complaint> followUp(UnitOfWork& uow, const Actor& actor, ComplaintId id, bool satisfied,
                                             const std::string& words, UtcTime now,
                                             std::optional<int> score = {}) const;

    /// @error record.void_needs_reason, people.no_right, record.voided
    [[nodiscard]] Result<Complaint> voidComplaint(UnitOfWork& uow, const Actor& actor, ComplaintId id,
                                                  const std::string& reason, UtcTime now) const;
    /// @error record.conflict, record.not_voided, people.no_right
    [[nodiscard]] Result<Complaint> unvoid(UnitOfWork& uow, const Actor& actor, ComplaintId id, Version version,
                                           UtcTime now) const;

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
