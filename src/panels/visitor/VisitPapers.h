#pragma once

#include "domain/setting/UnitSettings.h"
#include "domain/visitor/Visit.h"
#include "exchange/BadgeSheet.h"
#include "panels/support/SheetWindow.h"

#include <QCoreApplication>

namespace frontdesk {

/// The papers of a visit: its badge as a label and as a card.
class VisitPapers {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::VisitPapers)
public:
    /// What stands on the badge. @param day of the arrival
    [[nodiscard]] static BadgeContent badgeOf(const Visit& visit, const UnitSettings& settings, LocalDate day);
    /// For SheetWindow; made on the worker's thread.
    [[nodiscard]] static QList<SheetChoice> badges(const Visit& visit, const UnitSettings& settings, LocalDate day);
};

} // namespace frontdesk
