#pragma once

#include "app/TourPlayer.h"

#include <QCoreApplication>
#include <vector>

namespace frontdesk {

/// A morning at the desk, step by step, as it is played for `frontdesk --tour`: first start, signing in, calls in time,
/// late, on hold for too long and missed, a ring at a locked desk, people at the counter, emergencies, every panel and
/// window, a rehearsal with its score, and the pages of the settings.
class Tour {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::Tour)
public:
    /// 2026-11-21 01:21 UTC: a morning in China.
    static constexpr UtcTime begins = utcFromMillis(1'795'224'060'000);

    /// @param player that plays the steps; they keep a reference to it
    [[nodiscard]] static std::vector<TourPlayer::Step> steps(TourPlayer& player);

private:
    using Steps = std::vector<TourPlayer::Step>;
    static void addFirstMinutes(Steps& steps, TourPlayer& player);
    static void addCalls(Steps& steps, TourPlayer& player);
    static void addLockedDesk(Steps& steps, TourPlayer& player);
    static void addCounter(Steps& steps, TourPlayer& player);
    static void addEmergency(Steps& steps, TourPlayer& player);
    static void addPanels(Steps& steps, TourPlayer& player);
    static void addVisitors(Steps& steps, TourPlayer& player);
    static void addSlips(Steps& steps, TourPlayer& player);
    static void addComplaints(Steps& steps, TourPlayer& player);
    static void addReviews(Steps& steps, TourPlayer& player);
    static void addKnownIssues(Steps& steps, TourPlayer& player);
    static void addSiteVisits(Steps& steps, TourPlayer& player);
    static void addFees(Steps& steps, TourPlayer& player);
    static void addFeeContacts(Steps& steps, TourPlayer& player);
    static void addFeePapers(Steps& steps, TourPlayer& player);
    static void addFeeImport(Steps& steps, TourPlayer& player);
    static void addHistory(Steps& steps, TourPlayer& player);
    static void addRehearsal(Steps& steps, TourPlayer& player);
    static void addItems(Steps& steps, TourPlayer& player);
    static void addSettings(Steps& steps, TourPlayer& player);
    static void enterPeopleAndDuties(TourPlayer& player);
};

} // namespace frontdesk
