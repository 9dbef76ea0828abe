#pragma once

#include "base/TimeZone.h"
#include "domain/visitor/VisitStage.h"

#include <QCoreApplication>
#include <QString>

namespace frontdesk {

/// Words of visits that only this panel shows; names of values come from text/VisitLabels.
class VisitTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::VisitTexts)
public:
    /// Whom they come to see and where: "Lin, 3-1801".
    [[nodiscard]] static QString host(const Visit& visit);
    /// When they came, are expected, or left.
    [[nodiscard]] static QString time(const Visit& visit, const TimeZone& zone, UtcTime now);
    /// How long they have waited: "4 min"; empty when they do not wait.
    [[nodiscard]] static QString waited(const Visit& visit, UtcTime now);
    /// Theme's state of where the visit stands.
    [[nodiscard]] static QString mood(const Visit& visit, const VisitLimits& limits, UtcTime now);
    /// "No. 12"; empty without a badge.
    [[nodiscard]] static QString badge(const Visit& visit);
    /// What is to be done next, in words.
    [[nodiscard]] static QString nextStep(const Visit& visit);
    /// Everything that the filter looks into, folded for comparing.
    [[nodiscard]] static QString haystack(const Visit& visit);
    /// The course so far, a line each: "10:02 signed in".
    [[nodiscard]] static QString course(const Visit& visit, const TimeZone& zone, UtcTime now);
};

} // namespace frontdesk
