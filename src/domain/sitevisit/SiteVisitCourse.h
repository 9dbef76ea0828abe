#pragma once

#include "domain/sitevisit/SiteVisit.h"

#include <chrono>
#include <vector>

namespace frontdesk {

/// A step of a visit, as the desk says it.
struct SiteVisitStep {
    enum class Kind {
        Confirm,     ///< the customer agreed by telephone to `at`, or to the time that stands there. Source: M3-028
        TellLate,    ///< `whom` was told that we come later, because of `words`, at `at` if known. Source: M3-030
        Arrive,      ///< we are there. Source: M3-029
        NobodyThere, ///< we came, and met nobody; `words` say what was done then
        Finish,      ///< it is over
        Postpone,    ///< because of `words`; to `at`, when the customer agreed to another time
        Plan,        ///< anew after it was put off or nobody was there
        Cancel,      ///< because of `words`
    };
    Kind kind = Kind::Confirm;
    std::string words = {};
    std::string whom = {};
    std::optional<UtcTime> at = {};
    bool operator==(const SiteVisitStep&) const = default;
};

/// The one table of what may follow what in a visit. Pure.
class SiteVisitCourse {
public:
    /// The visit after a step. @error site_visit.wrong_state, site_visit.needs_reason, site_visit.needs_time
    [[nodiscard]] static Result<SiteVisit> after(const SiteVisit& visit, const SiteVisitStep& step,
                                                 std::optional<StaffId> by, UtcTime now);
    [[nodiscard]] static bool allows(SiteVisitState from, SiteVisitStep::Kind kind);
    /// The steps that the visit may take now, the most likely first. None for a voided one.
    [[nodiscard]] static std::vector<SiteVisitStep::Kind> next(const SiteVisit& visit);
    /// Its time is near or past and nobody has come: whether we will be late is to be asked.
    /// @param near of the packs (limit visit_near)
    [[nodiscard]] static bool isNear(const SiteVisit& visit, std::chrono::minutes near, UtcTime now);
    /// The moment of the vocabulary that the guidance follows. @param closing the summary is being written
    [[nodiscard]] static std::string_view momentOf(const SiteVisit& visit, std::chrono::minutes near, bool closing,
                                                   UtcTime now);
};

} // namespace frontdesk
