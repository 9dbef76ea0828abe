#pragma once

#include "domain/arrears/FeeContact.h"
#include "domain/arrears/FeeLetter.h"
#include "domain/arrears/FeeWorklist.h"
#include "rules/DueTimes.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A ladder of the packs with the calendar that moves its steps. One thread.
class FeeLadder {
public:
    /// @param entry outlives it; nothing: no pack has such a ladder
    explicit FeeLadder(const LadderEntry* entry, std::optional<Calendar> calendar = {});
    [[nodiscard]] const LadderEntry* entry() const { return m_entry; }
    /// Whether the ladder waits while something is so: "promised", "paused", "hardship", "disputed".
    [[nodiscard]] bool waitsFor(std::string_view state) const;
    /// The days on which its steps come for what is due on a day. Worked out once for each day: a whole estate owes on
    /// the same few.
    [[nodiscard]] const std::vector<LadderDay>& daysOf(LocalDate due) const;

private:
    const LadderEntry* m_entry;
    std::optional<Calendar> m_calendar;
    mutable std::map<LocalDate, std::vector<LadderDay>> m_known;
};

/// A step that has come for one fee.
struct ReachedStep {
    const FeeItem* item = nullptr;
    std::size_t index = 0; ///< of the ladder's steps
    LocalDate day{};
};

/// What one account has had so far.
struct AccountPast {
    std::vector<FeeContact> contacts; ///< the latest first
    std::vector<FeeLetter> letters;
};

/// Looks through one account for what is to be done about it today. Keeps references: account, past and zone outlive
/// it.
class FeeAccountLook {
public:
    FeeAccountLook(const FeeAccount& account, const AccountPast& past, const TimeZone& zone, UtcTime now);

    [[nodiscard]] bool isPaused(const FeeLadder& ladder, bool hasPromise) const;
    /// The last step that has come for a fee, unless it is done. The ladder has an entry.
    [[nodiscard]] std::optional<ReachedStep> reached(const FeeLadder& ladder, const FeeItem& item) const;
    /// The one thing to do about fees of one ladder; none without steps, or if it was put off to a later day.
    [[nodiscard]] std::optional<FeeTask> task(const FeeLadder& ladder, const std::vector<ReachedStep>& steps) const;
    /// A thing to do without fees yet: what was said last, and how often somebody tried today.
    [[nodiscard]] FeeTask plain(FeeWhy why, std::string ladder, std::string step) const;
    /// Puts a fee on a thing to do.
    void take(FeeTask& task, const FeeItem& item) const;
    /// Puts on it all fees that are due and not in question.
    void takeDue(FeeTask& task, const std::vector<FeeItem>& items) const;
    /// The day to which a step was put off last, if nothing was done about it since.
    [[nodiscard]] std::optional<LocalDate> postponed(std::string_view step) const;

    [[nodiscard]] LocalDate today() const { return m_today; }
    [[nodiscard]] FeeAccountId account() const { return m_account.id; }

private:
    [[nodiscard]] bool isDone(const LadderEntry& ladder, const ReachedStep& reached) const;

    const FeeAccount& m_account;
    const AccountPast& m_past;
    const TimeZone& m_zone;
    LocalDate m_today;
};

} // namespace frontdesk
