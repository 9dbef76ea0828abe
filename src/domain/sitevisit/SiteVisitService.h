#pragma once

#include "base/IdMaker.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/sitevisit/SiteVisitCourse.h"
#include "domain/sitevisit/SiteVisitRepository.h"
#include "rules/RuleBook.h"

#include <functional>
#include <optional>
#include <string>

namespace frontdesk {

/// What the desk sends to be kept of a visit.
struct SiteVisitToSave {
    SiteVisitId id;
    std::optional<Version> known = {}; ///< none: a new visit
    SiteVisitForm form = {};
    std::optional<RecordRef> ticket = {};
    UtcTime at{};  ///< when it was entered
    TimeZone zone; ///< of the unit: of times as typed, and numbers count by its days
    GuidanceSession session = GuidanceSession{};
};

/// A visit as the desk saw it: what is done to it applies only to that.
struct SiteVisitAt {
    SiteVisitId id;
    Version version = 1;
};

/// The verbs of visits at customers' places. Stateless: one call is one unit of work, with an audit entry for each row
/// that it writes. An agreed appointment is a promise: kept by coming, moved with its time, withdrawn with the visit.
/// Audit actions: added, changed, stepped, voided, unvoided.
class SiteVisitService {
public:
    /// Writes into the journal of the ticket that a visit is for. Stems do not know one another.
    using TicketNote =
        std::function<Result<void>(UnitOfWork&, const Actor&, RecordRef ticket, const std::string& words, UtcTime now)>;

    /// @param ids of promises; must outlive the service @param note may be empty
    explicit SiteVisitService(IdMaker& ids, TicketNote note = {}) : m_ids(ids), m_note(std::move(note)) {}

    /// A new visit, or what was typed of one that is still open. The same save twice is one.
    /// @error people.no_right, form.invalid, record.conflict, record.voided, site_visit.wrong_state
    [[nodiscard]] Result<SiteVisit> save(UnitOfWork& uow, const Actor& actor, const SiteVisitToSave& input,
                                         const RuleBook& book) const;
    /// One step of the course. @param lead what stands before the words in the ticket's journal, in the language of
    /// the desk; @error people.no_right, record.conflict, record.voided, form.invalid with the fields that a pack
    /// blocks at this step, those of SiteVisitCourse
    [[nodiscard]] Result<SiteVisit> step(UnitOfWork& uow, const Actor& actor, SiteVisitAt at, const SiteVisitStep& step,
                                         const RuleBook& book, const std::string& lead, UtcTime now) const;
    /// Saves what was typed on site and ends the visit with it: what happens next, by when, becomes a promise of the
    /// ticket, so that the ticket is not closed over it. Source: M3-059. @error as save() and step()
    [[nodiscard]] Result<SiteVisit> finish(UnitOfWork& uow, const Actor& actor, const SiteVisitToSave& input,
                                           const RuleBook& book, const std::string& lead, UtcTime now) const;
    /// @error record.void_needs_reason, people.no_right, record.voided, record.conflict
    [[nodiscard]] Result<SiteVisit> voidVisit(UnitOfWork& uow, const Actor& actor, SiteVisitAt at,
                                              const std::string& reason, UtcTime now) const;
    /// @error record.conflict, record.not_voided, people.no_right
    [[nodiscard]] Result<SiteVisit> unvoid(UnitOfWork& uow, const Actor& actor, SiteVisitAt at, UtcTime now) const;

private:
    [[nodiscard]] Result<SiteVisit> taken(UnitOfWork& uow, const Actor& actor, const SiteVisit& before,
                                          const SiteVisitStep& step, const RuleBook& book, const std::string& lead,
                                          UtcTime now) const;

    IdMaker& m_ids;
    TicketNote m_note;
};

} // namespace frontdesk
