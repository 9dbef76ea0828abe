#pragma once

#include "domain/roster/RosterToday.h"

#include <QCoreApplication>
#include <QString>

namespace frontdesk {

/// Words for the roster, in the language of the screen.
class RosterTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::RosterTexts)
public:
    /// "since 08:00, until 20:00": what of it is not the whole day. @param now what is on another day says so
    [[nodiscard]] static QString span(const DutyShift& shift, LocalDate today);
    /// "from 20:00 until 08:00": a shift that has not begun.
    [[nodiscard]] static QString later(const DutyShift& shift, LocalDate today);
    /// "Every day", "Saturday", "2026-11-21".
    [[nodiscard]] static QString day(const RosterDay& day);
    /// "08:00 – 20:00", "All day".
    [[nodiscard]] static QString times(const RosterEntry& entry);

private:
    [[nodiscard]] static QString clock(const LocalDateTime& time, LocalDate today);
};

} // namespace frontdesk
