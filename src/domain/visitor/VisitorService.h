#pragma once

#include "base/LocalTime.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/visitor/Visit.h"
#include "domain/visitor/VisitStep.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace frontdesk {

/// Why an announcement that was taken back is voided, as stored.
inline constexpr std::string_view announcementTakenBack{"taken back"};

/// What the desk sends to be kept of a visit: the form, and what happened meanwhile. "Phoned first, typed later" is one
/// save of a form with the steps register, contact and answer.
struct VisitToSave {
    VisitId id;
    std::optional<Version> known = {}; ///< none: a new visit
    VisitForm form = {};
    std::optional<UtcTime> expected = {}; ///< of an announced visit
    std::vector<VisitStep> steps = {};    ///< in this order, all at once
    std::optional<UtcTime> cameAt = {};   ///< when they came up, if that was before now
    std::int64_t group = 0;
    std::optional<LocalDate> badgeDay = {}; ///< a badge is given with the registration: its number is of this day
    bool toComplete = false;                ///< whatever is known is kept, nothing is refused but what cannot be read
    GuidanceSession session = GuidanceSession{};
};

/// A visit before and after a step: what an undo needs.
struct VisitChange {
    Visit before;
    Visit after;
};

/// The panel's verbs. Stateless: one call is one unit of work, an audit entry a visit. Audit actions: added, changed,
/// moved (a step), taken_back, signed_out (closing), voided, unvoided.
class VisitorService {
public:
    /// A visitor comes up, or is registered; also completes what was saved before. The same save twice is one.
    /// @error people.no_right, form.invalid, record.conflict, record.voided, visit.* of VisitCourse
    [[nodiscard]] Result<Visit> save(UnitOfWork& uow, const Actor& actor, const VisitToSave& input,
                                     const std::string& ruleBook, UtcTime now) const;
    /// Announces visitors who come together, in one unit of work; the group is the first one's id.
    /// @error as save, with the place of the row that is wrong
    [[nodiscard]] Result<std::vector<Visit>> announce(UnitOfWork& uow, const Actor& actor,
                                                      std::vector<VisitToSave> visits, const std::string& ruleBook,
                                                      UtcTime now) const;
    /// Takes announcements back as a whole: each is voided with the reason announcementTakenBack.
    /// @param announced each with the version that it had then
    /// @error people.no_right, record.conflict when one has come or was changed since
    [[nodiscard]] Result<void> takeBackAnnounced(UnitOfWork& uow, const Actor& actor,
                                                 const std::vector<std::pair<VisitId, Version>>& announced,
                                                 UtcTime now) const;
    /// One step of a visit that is known. @param session what was ticked since, kept with it
    /// @param day of a badge that replaces a lost one
    /// @error people.no_right, record.conflict, record.voided, visit.* of VisitCourse
    [[nodiscard]] Result<VisitChange> step(UnitOfWork& uow, const Actor& actor, VisitId id, Version version,
                                           const VisitStep& step, const std::optional<GuidanceSession>& session,
                                           LocalDate day, UtcTime now) const;
    /// A badge was scanned: its visitor leaves. @error visit.old_badge for one reported lost, visit.not_here
    [[nodiscard]] Result<VisitChange> scanOut(UnitOfWork& uow, const Actor& actor, std::string_view scanned,
                                              UtcTime now) const;
    /// The building closes: whoever is still inside is signed out, marked as assumed.
    [[nodiscard]] Result<std::vector<VisitChange>> signOutRest(UnitOfWork& uow, const Actor& actor, UtcTime now) const;
    /// Puts visits back as they were before a change; a badge number that was given is not given again.
    /// @error record.conflict when one has moved since
    [[nodiscard]] Result<void> takeBack(UnitOfWork& uow, const Actor& actor, const std::vector<VisitChange>& changes,
                                        UtcTime now) const;
    /// Corrects what was typed. @error people.no_right, record.conflict, form.invalid
    [[nodiscard]] Result<Visit> change(UnitOfWork& uow, const Actor& actor, VisitId id, Version version,
                                       const VisitForm& form, UtcTime now) const;
    /// @error record.void_needs_reason, people.no_right, record.voided
    [[nodiscard]] Result<Visit> voidVisit(UnitOfWork& uow, const Actor& actor, VisitId id, const std::string& reason,
                                          UtcTime now) const;
    /// @error record.conflict, record.not_voided, people.no_right
    [[nodiscard]] Result<Visit> unvoid(UnitOfWork& uow, const Actor& actor, VisitId id, Version version,
                                       UtcTime now) const;
};

} // namespace frontdesk
