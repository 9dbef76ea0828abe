#pragma once

#include "base/TimeZone.h"
#include "domain/sitevisit/SiteVisitRepository.h"

#include <vector>

namespace frontdesk {

class ReadView;

/// Which visits are listed; stored nowhere.
enum class SiteVisitList {
    Today,     ///< of today, those that nobody came to in time, and where our people are now
    Coming,    ///< of the days after
    Unsettled, ///< put off, nobody met, or not agreed to yet
    Over,      ///< done or cancelled in the last 31 days
};
inline constexpr const char* siteVisitListWords[] = {"today", "coming", "unsettled", "over"};

/// The lists of visits, as one reading found them. A value.
struct SiteVisitLists {
    std::vector<SiteVisit> rows = {};
    std::vector<int> counts = {}; ///< by SiteVisitList; of Over there is none

    /// Whether a visit stands in one of the lists at that time. One may stand in two.
    [[nodiscard]] static bool isIn(SiteVisitList list, const SiteVisit& visit, const TimeZone& zone, UtcTime now);
    /// The list that a visit is looked for in first.
    [[nodiscard]] static SiteVisitList listOf(const SiteVisit& visit, const TimeZone& zone, UtcTime now);
    /// On the read lane: the soonest first, of those that are over the latest first.
    /// @param besides a visit that is listed wherever it belongs: somebody looks at it @error those of the store
    [[nodiscard]] static Result<SiteVisitLists> read(const ReadView& view, SiteVisitList which,
                                                     std::optional<SiteVisitId> besides, const TimeZone& zone,
                                                     UtcTime now);
};

} // namespace frontdesk
