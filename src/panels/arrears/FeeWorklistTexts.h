#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeWorklist.h"

#include <QCoreApplication>
#include <QString>

namespace frontdesk {

/// How the day's list is put into words. Nothing here names an amount.
class FeeWorklistTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::FeeWorklistTexts)
public:
    /// What Enter does with the line that is chosen; nothing is chosen: what it does in general.
    [[nodiscard]] static QString begin(const FeeTask* task);
    /// "First call (telephone)", "A promise was not kept"
    [[nodiscard]] static QString what(const FeeTask& task);
    /// "overdue 40 days", "left from 11-20", "put off to today"
    [[nodiscard]] static QString why(const FeeTask& task, LocalDate today);
    /// "11-20 not reached", with the words that were said
    [[nodiscard]] static QString last(const FeeTask& task, const TimeZone& zone, LocalDate today);
    /// The step after this one: "Second call on 12-05"; empty when it is the last.
    [[nodiscard]] static QString next(const FeeTask& task, LocalDate today);
};

} // namespace frontdesk
