#pragma once

#include "base/TimeZone.h"
#include "domain/setting/UnitSettings.h"
#include "domain/slip/ReleaseSlip.h"
#include "exchange/SlipSheet.h"
#include "panels/support/SheetWindow.h"

#include <QCoreApplication>

namespace frontdesk {

/// The paper of a release slip.
class SlipPapers {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::SlipPapers)
public:
    /// What stands on it. @param approvedBy the colleague's name; empty: a line to sign on
    [[nodiscard]] static SlipContent contentOf(const ReleaseSlip& slip, const UnitSettings& settings,
                                               const TimeZone& zone, const QString& approvedBy);
    /// For SheetWindow; made on the worker's thread.
    [[nodiscard]] static QList<SheetChoice> of(SlipContent content);
};

} // namespace frontdesk
