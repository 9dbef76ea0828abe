#pragma once

#include "domain/arrears/FeeRepository.h"
#include "domain/arrears/PayPromise.h"

#include <QCoreApplication>
#include <QString>

namespace frontdesk {

/// How accounts and fees are put into words on the panel.
class FeeTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::FeeTexts)
public:
    /// Words with the state by which they are coloured; empty words: no chip.
    struct State {
        QString words = {};
        QString state = {};
    };
    /// "3-1801  Wang Fang"
    [[nodiscard]] static QString whoOf(const FeeAccount& account);
    /// "overdue 40 days", "due 12-05", "paused", "nothing owed"
    [[nodiscard]] static State standingOf(const FeeOwing& owing, LocalDate today);
    /// Of one fee: overdue, in dispute, paid, paid elsewhere, voided.
    [[nodiscard]] static State stateOf(const FeeItem& item, LocalDate today);
    /// Why the reminders rest, and until when.
    [[nodiscard]] static QString pauseOf(const FeePause& pause, LocalDate today);
    /// "CNY 100.00 by 12-05"
    [[nodiscard]] static QString promiseOf(const PayPromise& promise, LocalDate today);
    /// What came for a promise and what did not: "CNY 40.00 paid, CNY 60.00 missing"; empty when nothing came, or all.
    [[nodiscard]] static QString partOf(const PayPromise& promise);
    /// How many of the account were broken before; empty: none.
    [[nodiscard]] static QString levelOf(int level);
};

} // namespace frontdesk
