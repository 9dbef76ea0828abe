#include "domain/arrears/FeeAccountLook.h"

#include <algorithm>
#include <utility>

namespace frontdesk {
namespace {

std::string stepKey(const LadderEntry& ladder, const LadderStep& step) { return ladder.kind + '/' + step.id; }

FeeChannel channelOf(std::string_view word)
{
    for (const auto& [channel, known] : feeChannelWords) {
        if (known == word) {
            return channel;
        }
    }
    return FeeChannel::Phone; // at the counter: whoever comes is spoken to
}

/// Whoever named no fees meant all of them.
bool covers(const std::vector<FeeItemId>& told, FeeItemId item)
{
    return told.empty() || std::find(told.begin(), told.end(), item) != told.end();
}

/// Writes on a thing to do which step of its ladder comes after it.
void sayNext(FeeTask& task, const FeeLadder& ladder, const FeeItem& item)
{
    for (const LadderDay& each : ladder.daysOf(item.due)) {
        if (stepKey(*ladder.entry(), *each.step) == task.step) {
            task.nextDay.reset();
            task.nextTitle = {};
        } else if (!task.nextDay && each.day > task.day) {
            task.nextDay = each.day;
            task.nextTitle = each.step->title;
        }
    }
}

} // namespace

bool FeeLadder::waitsFor(std::string_view state) const
{
    return m_entry != nullptr && std::find(m_entry->pause.begin(), m_entry->pause.end(), state) != m_entry->pause.end();
}

FeeLadder::FeeLadder(const LadderEntry* entry, std::optional<Calendar> calendar)
    : m_entry(entry), m_calendar(std::move(calendar))
{}

const std::vector<LadderDay>& FeeLadder::daysOf(LocalDate due) const
{
    const auto [at, isNew] = m_known.try_emplace(due);
    if (isNew) {
        at->second = ladderDays(*m_entry, due, m_calendar ? &*m_calendar : nullptr);
    }
    return at->second;
}

FeeAccountLook::FeeAccountLook(const FeeAccount& account, const AccountPast& past, const TimeZone& zone, UtcTime now)
    : m_account(account), m_past(past), m_zone(zone), m_today(zone.localDate(now))
{}

bool FeeAccountLook::isPaused(const FeeLadder& ladder, bool hasPromise) const
{
    if (hasPromise && ladder.waitsFor("promised")) {
        return true;
    }
    if (!m_account.isPausedOn(m_today)) {
        return false;
    }
    const bool hard = m_account.pause->why == nameOf(FeeAnswer::Hardship);
    return ladder.waitsFor(hard ? "hardship" : "paused");
}

std::optional<ReachedStep> FeeAccountLook::reached(const FeeLadder& ladder, const FeeItem& item) const
{
    const std::vector<LadderDay>& days = ladder.daysOf(item.due);
    std::optional<ReachedStep> last;
    for (std::size_t at = 0; at < days.size(); ++at) {
        if (days[at].day <= m_today) {
            last = ReachedStep{&item, at, days[at].day};
        }
    }
    return last && isDone(*ladder.entry(), *last) ? std::nullopt : last;
}

std::optional<FeeTask> FeeAccountLook::task(const FeeLadder& ladder, const std::vector<ReachedStep>& steps) const
{
    if (steps.empty()) {
        return std::nullopt;
    }
    const LadderEntry& entry = *ladder.entry();
    const ReachedStep& first = *std::max_element(
        steps.begin(), steps.end(), [](const ReachedStep& a, const ReachedStep& b) { return a.index < b.index; });
    const LadderStep& step = entry.steps[first.index];
    FeeTask task = plain(FeeWhy::Step, entry.kind, stepKey(entry, step));
    task.moment = entry.head.at;
    task.channel = channelOf(step.channel);
    task.stepDays = step.days;
    task.title = step.title;
    task.say = step.say;
    task.text = step.text;
    task.day = first.day;
    for (const ReachedStep& each : steps) {
        task.day = each.index == first.index ? std::min(task.day, each.day) : task.day;
        take(task, *each.item);
    }
    const auto put = postponed(task.step);
    if (put && *put > m_today) {
        return std::nullopt;
    }
    if (put) {
        task.why = FeeWhy::Postponed;
        task.day = *put;
    }
    task.isLeft = task.day < m_today;
    sayNext(task, ladder, *first.item);
    return task;
}

FeeTask FeeAccountLook::plain(FeeWhy why, std::string ladder, std::string step) const
{
    FeeTask task{.account = m_account, .why = why, .ladder = std::move(ladder), .step = std::move(step)};
    if (!m_past.contacts.empty()) {
        task.last = m_past.contacts.front();
    }
    for (const FeeContact& contact : m_past.contacts) {
        const bool isTry = contact.outcome != FeeOutcome::Postponed && contact.channel != FeeChannel::Letter;
        task.triesToday += isTry && m_zone.localDate(contact.at) == m_today ? 1 : 0;
    }
    return task;
}

void FeeAccountLook::take(FeeTask& task, const FeeItem& item) const
{
    task.items.push_back(item);
    task.amount = task.amount.plus(item.rest()).value_or(task.amount);
    const int overdue = item.daysOverdue(m_today);
    task.daysOverdue = task.items.size() == 1 ? overdue : std::max(task.daysOverdue, overdue);
}

void FeeAccountLook::takeDue(FeeTask& task, const std::vector<FeeItem>& items) const
{
    for (const FeeItem& item : items) {
        if (!item.dispute && item.due <= m_today) {
            take(task, item);
        }
    }
}

std::optional<LocalDate> FeeAccountLook::postponed(std::string_view step) const
{
    for (const FeeContact& contact : m_past.contacts) {
        if (contact.step == step) {
            return contact.outcome == FeeOutcome::Postponed ? contact.nextOn : std::nullopt;
        }
    }
    return std::nullopt;
}

bool FeeAccountLook::isDone(const LadderEntry& ladder, const ReachedStep& reached) const
{
    const auto indexOf = [&](std::string_view key) -> std::optional<std::size_t> {
        for (std::size_t at = 0; at < ladder.steps.size(); ++at) {
            if (stepKey(ladder, ladder.steps[at]) == key) {
                return at;
            }
        }
        return std::nullopt;
    };
    const bool byContact = std::any_of(m_past.contacts.begin(), m_past.contacts.end(), [&](const FeeContact& contact) {
        const auto at = indexOf(contact.step);
        return contact.outcome == FeeOutcome::Done && at && *at >= reached.index &&
               m_zone.localDate(contact.at) >= reached.day && covers(contact.told, reached.item->id);
    });
    const bool wantsLetter = ladder.steps[reached.index].channel == nameOf(FeeChannel::Letter);
    return byContact ||
           (wantsLetter && std::any_of(m_past.letters.begin(), m_past.letters.end(), [&](const FeeLetter& letter) {
                return !letter.voided && letter.day >= reached.day && covers(letter.items, reached.item->id);
            }));
}

} // namespace frontdesk
