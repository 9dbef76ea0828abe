#pragma once

#include "domain/sitevisit/SiteVisit.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// What the panel of customer visits says about them, in the language of the screen.
class SiteVisitTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::SiteVisitTexts)
public:
    struct State {
        QString words;
        QString state; ///< Theme's
    };
    /// Of the state that a visit has.
    [[nodiscard]] static State stateOf(const SiteVisit& visit);
    /// What presses at a visit: its time that is near or past, else its state.
    /// @param near of the packs (limit visit_near)
    [[nodiscard]] static State pressingOf(const SiteVisit& visit, std::chrono::minutes near, UtcTime now);
    /// Of a customer who was, or was not, told in time that we come later; empty for a visit that is not late.
    [[nodiscard]] static State latenessOf(const SiteVisit& visit, UtcTime now);
    /// Whom it is at, as a list says it: "Ms Wang 3-1203".
    [[nodiscard]] static QString whoOf(const SiteVisit& visit);
    [[nodiscard]] static QString whenOf(const SiteVisit& visit, const TimeZone& zone, UtcTime now);
    /// "1130-001" of "SF-20261130-001": a list needs no year. Other numbers stay as they are.
    [[nodiscard]] static QString shortNumber(const std::string& number);
    /// What a filter looks into.
    [[nodiscard]] static QString haystack(const SiteVisit& visit);
    /// What stands before the reason that a visit ended, or was put off, for.
    [[nodiscard]] static QString reasonLabel(SiteVisitState state);
};

} // namespace frontdesk
