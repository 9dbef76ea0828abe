#pragma once

#include "rules/PackFindings.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Looks at the ladders, clocks and calendars of a book: what contradicts, what makes no sense, what is named and is
/// not there.
class TimesInspection {
public:
    TimesInspection(const Vocabulary& vocabulary, const RuleBook& book, PackFindings& findings)
        : m_vocabulary(vocabulary), m_book(book), m_findings(findings)
    {}
    void run();

private:
    void inspectLadder(const LadderEntry& entry);
    void inspectLadderPairs();
    void inspectClock(const ClockEntry& entry);
    void inspectClockPairs();
    void inspectNamedCalendar(const EntryHead& head, const std::string& id);
    void inspectCalendar(const CalendarEntry& entry);
    void inspectDays();

    const Vocabulary& m_vocabulary;
    const RuleBook& m_book;
    PackFindings& m_findings;
};

} // namespace frontdesk
