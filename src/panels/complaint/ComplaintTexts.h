#pragma once

#include "panels/complaint/ComplaintRow.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// What the panel of tickets says about them, in the language of the screen.
class ComplaintTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::ComplaintTexts)
public:
    struct State {
        QString words;
        QString state; ///< Theme's
    };
    /// Of the state that a ticket has.
    [[nodiscard]] static State stateOf(const Complaint& complaint);
    /// What presses most at a ticket: a clock that is up or near, else its state.
    [[nodiscard]] static State pressingOf(const ComplaintRow& row, UtcTime now);
    /// A clock of a ticket, with what is left of it or how long it is up.
    [[nodiscard]] static State clockOf(const ComplaintClock& clock, UtcTime now);
    /// How a clock's date is reached, day by day.
    [[nodiscard]] static QString pathOf(const ComplaintClock& clock, const TimeZone& zone, UtcTime now);
    [[nodiscard]] static QString spanOf(const ClockSpan& span);
    /// One line of a journal, without its time and who did it.
    [[nodiscard]] static QString entryOf(const ComplaintEntry& entry, const TimeZone& zone, UtcTime now);
    /// What is still to be done before a ticket may be closed.
    [[nodiscard]] static QString obstacle(const Problem& problem);
    /// Who complains, as a list says it: "Ms Wang 3-1203".
    [[nodiscard]] static QString whoOf(const Complaint& complaint);
    /// What it is about in one line: our summary, else the customer's words.
    [[nodiscard]] static QString aboutOf(const Complaint& complaint);
    /// "1121-003" of "TS-20261121-003": a list needs no year. Other numbers stay as they are.
    [[nodiscard]] static QString shortNumber(const std::string& number);
    /// What a filter looks into.
    [[nodiscard]] static QString haystack(const ComplaintRow& row);
};

} // namespace frontdesk
