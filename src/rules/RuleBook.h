#pragma once

#include "base/Calendar.h"
#include "base/Result.h"
#include "rules/Pack.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

inline constexpr ErrorCode packUnknownCalendar{"pack.unknown_calendar"}; ///< %1 id, %2 nearest known

/// How much is known of a year's public holidays.
enum class HolidaysKnown { Nothing, ByLaw, Announced };

/// The compiled active packs: immutable, named by a hash of their ids and versions and texts. Entries are overlaid: the
/// later pack wins by id (an overlay that `extends` another changes that pack's entry of the same id; packs that do not
/// extend each other keep their ids apart except that `base` is below all). Indexed by moment, best priority first.
/// Immutable, hence usable from every thread.
class RuleBook {
public:
    /// Packs in order of activation, base first. Of two packs with the same id the later one counts. Disabled entries
    /// are in no index, but they still overlay others: so a customer's pack switches a shipped entry off.
    [[nodiscard]] static RuleBook compile(std::vector<Pack> packs);
    RuleBook(RuleBook&&) = default;
    RuleBook& operator=(RuleBook&&) = default;
    RuleBook(const RuleBook&) = delete; // its indexes point into its own packs
    RuleBook& operator=(const RuleBook&) = delete;
    ~RuleBook() = default;

    [[nodiscard]] const std::string& name() const { return m_name; } ///< stable hash, 16 hex digits
    [[nodiscard]] const std::vector<Pack>& packs() const { return m_packs; }

    [[nodiscard]] const std::vector<const PromptEntry*>& prompts(std::string_view moment) const;
    [[nodiscard]] const std::vector<const ChecklistEntry*>& checklists(std::string_view moment) const;
    [[nodiscard]] const std::vector<const LimitEntry*>& limits(std::string_view moment) const;
    [[nodiscard]] const std::vector<const RequireEntry*>& required(std::string_view moment) const;
    [[nodiscard]] const std::vector<const ForbidEntry*>& forbids() const { return m_forbids; }
    [[nodiscard]] const std::vector<const PhraseEntry*>& phrases() const { return m_phrases; }
    [[nodiscard]] const std::vector<const GreetingEntry*>& greetings() const { return m_greetings; }
    [[nodiscard]] const std::vector<const ScenarioEntry*>& scenarios() const { return m_scenarios; }
    [[nodiscard]] const std::vector<const LadderEntry*>& ladders() const { return m_ladders; }
    [[nodiscard]] const std::vector<const ClockEntry*>& clocks() const { return m_clocks; }
    [[nodiscard]] const std::vector<const CalendarEntry*>& calendars() const { return m_calendars; }
    [[nodiscard]] const std::vector<const IndicatorEntry*>& indicators() const { return m_indicators; }
    [[nodiscard]] const std::vector<const ScorecardEntry*>& scorecards() const { return m_scorecards; }
    [[nodiscard]] const std::vector<const LetterEntry*>& letters() const { return m_letters; }

    /// True when the entry "pack/id" is enabled and no later pack overlays it.
    [[nodiscard]] bool isInForce(std::string_view key) const { return m_inForce.contains(key); }
    /// The id of the pack that this one changes in the end, through all `extends`; its own when it extends none.
    [[nodiscard]] const std::string& rootOf(const std::string& pack) const;

    /// The limit in force of that name at any moment: the strictest of the highest priority that matches; empty when no
    /// pack sets it.
    [[nodiscard]] std::optional<LimitEntry> limit(std::string_view what, const Facts& facts = {}) const;

    /// The ladder of that kind (fee, instalment, mortgage …) with the highest priority that matches; nullptr when no
    /// pack has one. It lives as long as the book.
    [[nodiscard]] const LadderEntry* ladder(std::string_view kind, const Facts& facts = {}) const;
    /// What a record (complaint, repair …) has as its time (response, progress, solution …) under the facts (category,
    /// severity …): the highest priority that matches, of equals the shortest; nullptr when no pack sets it.
    [[nodiscard]] const ClockEntry* clock(std::string_view record, std::string_view time,
                                          const Facts& facts = {}) const;
    /// Every time that a record has under the facts, one of each, by name of the time.
    [[nodiscard]] std::vector<const ClockEntry*> clocksOf(std::string_view record, const Facts& facts = {}) const;

    /// The calendar of that id that was activated last, with working hours or without; nullptr when there is none.
    [[nodiscard]] const CalendarEntry* calendarEntry(std::string_view id) const;
    /// The calendar in the unit's own zone: its week, its days, and the tables of public holidays of the active packs
    /// where it takes them. Of a day that both sides name the calendar's own word counts, then the later pack's.
    /// Not cheap: keep it.
    /// @error pack.unknown_calendar (also of a table of days, which has no hours), calendar.bad
    [[nodiscard]] Result<Calendar> calendar(std::string_view id, const TimeZone& zone) const;
    /// True in the quiet hours of the calendar; never where it has none.
    [[nodiscard]] bool isQuiet(std::string_view calendar, LocalTime time) const;
    /// What the tables of the active packs say of the public holidays of a year.
    [[nodiscard]] HolidaysKnown holidaysKnown(std::chrono::year year) const;

private:
    RuleBook() = default;
    template <class Entry> void index(std::vector<Entry> Pack::*entries, std::vector<const Entry*>& found);
    std::string m_name;
    std::vector<Pack> m_packs; ///< heap-stable: pointers below point into it and survive a move
    std::set<std::string, std::less<>> m_inForce;
    std::map<std::string, std::string> m_roots;
    std::map<std::string, std::vector<const PromptEntry*>, std::less<>> m_prompts;
    std::map<std::string, std::vector<const ChecklistEntry*>, std::less<>> m_checklists;
    std::map<std::string, std::vector<const LimitEntry*>, std::less<>> m_limits;
    std::map<std::string, std::vector<const RequireEntry*>, std::less<>> m_requires;
    std::vector<const ForbidEntry*> m_forbids;
    std::vector<const PhraseEntry*> m_phrases;
    std::vector<const GreetingEntry*> m_greetings;
    std::vector<const ScenarioEntry*> m_scenarios;
    std::vector<const LadderEntry*> m_ladders;
    std::vector<const ClockEntry*> m_clocks;
    std::vector<const CalendarEntry*> m_calendars; ///< in the packs' order, since they have no priority
    std::vector<const IndicatorEntry*> m_indicators;
    std::vector<const ScorecardEntry*> m_scorecards;
    std::vector<const LetterEntry*> m_letters;
};

/// Of two limits of the same name: the higher priority counts, then the smaller number.
[[nodiscard]] bool isStricter(const LimitEntry& a, const LimitEntry& b);
/// Of two clocks of the same time: the higher priority counts, then the shorter time.
[[nodiscard]] bool isStricter(const ClockEntry& a, const ClockEntry& b);

} // namespace frontdesk
