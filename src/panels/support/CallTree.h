#pragma once

#include "base/TimeZone.h"
#include "domain/guidance/GuidanceSession.h"
#include "panels/support/EmergencyBar.h"
#include "rules/Guidance.h"

#include <QCoreApplication>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

class RosterNow;

/// Whom to tell in an emergency, as the packs say it and today's roster fills it in; the same for a call and for
/// somebody at the counter. GUI thread.
class CallTree {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::CallTree)
public:
    /// The steps of the lists that tell somebody of the roster, in their order; what is dialled outside is among them.
    /// @param roster null: nobody is entered
    [[nodiscard]] static std::vector<EmergencyBar::Row> rows(const Guidance& guidance, const GuidanceSession& session,
                                                             const RosterNow* roster, const TimeZone& zone);
    /// Who is told with a step, name and number, as it is kept beside the tick: the roster of that hour is another one
    /// tomorrow. Empty when the step tells nobody.
    [[nodiscard]] static std::string whomToKeep(const Guidance& guidance, std::string_view step,
                                                const RosterNow* roster);
};

} // namespace frontdesk
