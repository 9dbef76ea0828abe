#include "domain/arrears/FeeWorklist.h"

#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeContactService.h"
#include "domain/arrears/FeeLetter.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeeMoments.h"
#include "domain/guidance/BookGuide.h"
#include "domain/guidance/PersonSlots.h"
#include "rules/DueTimes.h"

#include <algorithm>
#include <set>

namespace frontdesk {
namespace {

constexpr int mostDaysMoved = 31; ///< a step moves off days without work by a month at most

/// A ladder of the packs with the calendar that moves its steps.
struct FeeLadder {
    const LadderEntry* entry = nullptr;
    std::optional<Calendar> calendar = {};
};

/// A step that has come for one fee.
struct ReachedStep {
    const FeeItem* item = nullptr;
    std::size_t index = 0;
    LocalDate day{};
};

bool waitsFor(const LadderEntry& ladder, std::string_view state)
{
    return std::find(ladder.pause.begin(), ladder.pause.end(), state) != ladder.pause.end();
}

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

/// What one account has had so far.
struct AccountPast {
    std::vector<FeeContact> contacts; ///< the latest first
    std::vector<FeeLetter> letters;
};

/// Looks through one account.
class AccountLook {
public:
    AccountLook(const FeeAccount& account, const AccountPast& past, const TimeZone& zone, UtcTime now)
        : m_account(account), m_past(past), m_zone(zone), m_today(zone.localDate(now))
    {}

    [[nodiscard]] bool isPaused(const LadderEntry& ladder, bool hasPromise) const
    {
        if (hasPromise && waitsFor(ladder, "promised")) {
            return true;
        }
        if (!m_account.isPausedOn(m_today)) {
            return false;
        }
        const bool hard = m_account.pause->why == nameOf(FeeAnswer::Hardship);
        return waitsFor(ladder, hard ? "hardship" : "paused");
    }

    /// The last step that has come for a fee, unless it is done.
    [[nodiscard]] std::optional<ReachedStep> reached(const FeeLadder& ladder, const FeeItem& item) const
    {
        const std::vector<LadderDay> days =
            ladderDays(*ladder.entry, item.due, ladder.calendar ? &*ladder.calendar : nullptr);
        std::optional<ReachedStep> last;
        for (std::size_t at = 0; at < days.size(); ++at) {
            if (days[at].day <= m_today) {
                last = ReachedStep{&item, at, days[at].day};
            }
        }
        return last && isDone(*ladder.entry, *last) ? std::nullopt : last;
    }

    [[nodiscard]] std::optional<FeeTask> task(const FeeLadder& ladder, const std::vector<ReachedStep>& steps) const
    {
        if (steps.empty()) {
            return std::nullopt;
        }
        const LadderEntry& entry = *ladder.entry;
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
        next(task, ladder, *first.item);
        return task;
    }

    [[nodiscard]] FeeTask plain(FeeWhy why, std::string ladder, std::string step) const
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

    void take(FeeTask& task, const FeeItem& item) const
    {
        task.items.push_back(item);
        task.amount = task.amount.plus(item.rest()).value_or(task.amount);
        const int overdue = item.daysOverdue(m_today);
        task.daysOverdue = task.items.size() == 1 ? overdue : std::max(task.daysOverdue, overdue);
    }

    /// The day to which a step was put off last, if nothing was done about it since.
    [[nodiscard]] std::optional<LocalDate> postponed(std::string_view step) const
    {
        for (const FeeContact& contact : m_past.contacts) {
            if (contact.step == step) {
                return contact.outcome == FeeOutcome::Postponed ? contact.nextOn : std::nullopt;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] LocalDate today() const { return m_today; }
    [[nodiscard]] FeeAccountId account() const { return m_account.id; }

private:
    static void next(FeeTask& task, const FeeLadder& ladder, const FeeItem& item)
    {
        for (const LadderDay& each :
             ladderDays(*ladder.entry, item.due, ladder.calendar ? &*ladder.calendar : nullptr)) {
            if (each.step->id == task.step.substr(task.step.find('/') + 1)) {
                task.nextDay.reset();
                task.nextTitle = {};
            } else if (!task.nextDay && each.day > task.day) {
                task.nextDay = each.day;
                task.nextTitle = each.step->title;
            }
        }
    }

    [[nodiscard]] bool isDone(const LadderEntry& ladder, const ReachedStep& reached) const
    {
        const auto indexOf = [&](std::string_view key) -> std::optional<std::size_t> {
            for (std::size_t at = 0; at < ladder.steps.size(); ++at) {
                if (stepKey(ladder, ladder.steps[at]) == key) {
                    return at;
                }
            }
            return std::nullopt;
        };
        const bool byContact =
            std::any_of(m_past.contacts.begin(), m_past.contacts.end(), [&](const FeeContact& contact) {
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

    /// Whoever named no fees meant all of them.
    static bool covers(const std::vector<FeeItemId>& told, FeeItemId item)
    {
        return told.empty() || std::find(told.begin(), told.end(), item) != told.end();
    }

    const FeeAccount& m_account;
    const AccountPast& m_past;
    const TimeZone& m_zone;
    LocalDate m_today;
};

/// Reads what the list needs, account by account.
class WorklistReader {
public:
    WorklistReader(const ReadView& view, const RuleBook& book, const FeeKinds& kinds, const TimeZone& zone, UtcTime now)
        : m_view(view), m_book(book), m_kinds(kinds), m_zone(zone), m_now(now), m_today(zone.localDate(now))
    {}

    Result<std::vector<FeeTask>> read()
    {
        const auto promises = m_view.feeContacts().openPromises();
        const auto items = m_view.fees().openItems(plusDays(m_today, lead() + mostDaysMoved));
        if (!promises || !items) {
            return fail(promises ? items.error() : promises.error());
        }
        for (const PayPromise& promise : *promises) {
            if (m_today <= promise.day) {
                m_promised.insert(promise.account);
            }
        }
        for (auto from = items->begin(); from != items->end();) {
            const auto end =
                std::find_if(from, items->end(), [&](const FeeItem& item) { return item.account != from->account; });
            if (auto looked = lookAt(from->account, {from, end}); !looked) {
                return fail(looked.error());
            }
            from = end;
        }
        sort();
        return std::move(m_tasks);
    }

private:
    const FeeLadder& ladder(const std::string& kind)
    {
        const auto known = m_ladders.find(kind);
        if (known != m_ladders.end()) {
            return known->second;
        }
        FeeLadder found{.entry = m_book.ladder(kind)};
        if (found.entry != nullptr && found.entry->dayOff != DayOff::Keep && !found.entry->calendar.empty()) {
            if (auto calendar = m_book.calendar(found.entry->calendar, m_zone)) {
                found.calendar = std::move(*calendar);
            }
        }
        return m_ladders.emplace(kind, std::move(found)).first->second;
    }

    /// So many days before the due date the earliest step comes.
    [[nodiscard]] int lead() const
    {
        std::int64_t days = 0;
        for (const LadderEntry* entry : m_book.ladders()) {
            for (const LadderStep& step : entry->steps) {
                days = std::max(days, -step.days);
            }
        }
        return static_cast<int>(days);
    }

    Result<void> lookAt(FeeAccountId id, std::vector<FeeItem> items)
    {
        const auto account = m_view.fees().findAccount(id);
        auto contacts = m_view.feeContacts().ofAccount(id);
        auto letters = m_view.feeLetters().ofAccount(id);
        if (!account || !contacts || !letters) {
            return fail(!account ? account.error() : !contacts ? contacts.error() : letters.error());
        }
        if (account->voided) {
            return {};
        }
        const AccountPast past{std::move(*contacts), std::move(*letters)};
        const AccountLook look{*account, past, m_zone, m_now};
        const auto broken = brokenOf(look, past, items);
        if (!broken) {
            return fail(broken.error());
        }
        if (visitOf(look, past, items) || *broken) {
            return {};
        }
        std::map<std::string, std::vector<ReachedStep>> reached;
        for (const FeeItem& item : items) {
            const std::string& kind = m_kinds.ladderOf(item.kind);
            const FeeLadder& steps = ladder(kind);
            if (steps.entry == nullptr || look.isPaused(*steps.entry, m_promised.contains(id)) ||
                (item.dispute && waitsFor(*steps.entry, "disputed"))) {
                continue;
            }
            if (const auto step = look.reached(steps, item)) {
                reached[kind].push_back(*step);
            }
        }
        for (const auto& [kind, steps] : reached) {
            if (auto task = look.task(ladder(kind), steps)) {
                m_tasks.push_back(std::move(*task));
            }
        }
        return {};
    }

    /// A broken promise comes before the ladder, until somebody was spoken to about it.
    Result<bool> brokenOf(const AccountLook& look, const AccountPast& past, const std::vector<FeeItem>& items)
    {
        return m_view.feeContacts()
            .promisesOf(look.plain(FeeWhy::Broken, {}, {}).account.id)
            .map([&](const auto& made) {
                const auto last = std::find_if(made.begin(), made.end(), [](const PayPromise& promise) {
                    return promise.state != PayPromiseState::Withdrawn;
                });
                const bool failed = last != made.end() && last->settledAt &&
                                    (last->state == PayPromiseState::Broken || last->state == PayPromiseState::Partly);
                if (!failed) {
                    return false;
                }
                FeeTask task = look.plain(FeeWhy::Broken, "fee", "promise/" + last->id.toString());
                const FeeLadder& usual = ladder("fee");
                if (m_promised.contains(last->account) ||
                    (usual.entry != nullptr && look.isPaused(*usual.entry, false))) {
                    return false;
                }
                const bool spoken =
                    std::any_of(past.contacts.begin(), past.contacts.end(), [&](const FeeContact& contact) {
                        return contact.at >= *last->settledAt && contact.outcome == FeeOutcome::Done;
                    });
                const auto put = look.postponed(task.step);
                for (const FeeItem& item : items) {
                    if (!item.dispute && item.due <= look.today()) {
                        look.take(task, item);
                    }
                }
                if (spoken || task.items.empty()) {
                    return false;
                }
                if (put && *put > look.today()) {
                    return true;
                }
                task.moment = moment::arrearsPaymentMissed;
                task.broken = *last;
                task.day = put.value_or(plusDays(last->day, 1));
                task.isLeft = task.day < look.today();
                m_tasks.push_back(std::move(task));
                return true;
            });
    }

    /// That we come was promised: it stands on its day, whatever else is due.
    bool visitOf(const AccountLook& look, const AccountPast& past, const std::vector<FeeItem>& items)
    {
        const FeeContact* const call = FeeContactService::arrangedBy(past.contacts);
        if (call == nullptr) {
            return false;
        }
        const LocalDate day = m_zone.localDate(*call->appointmentAt);
        if (day > look.today()) {
            return true;
        }
        FeeTask task = look.plain(FeeWhy::Visit, "fee", "visit/" + call->id.toString());
        task.moment = moment::arrearsHomeVisit;
        task.channel = FeeChannel::Visit;
        task.day = day;
        task.isLeft = day < look.today();
        for (const FeeItem& item : items) {
            if (!item.dispute && item.due <= look.today()) {
                look.take(task, item);
            }
        }
        m_tasks.push_back(std::move(task));
        return true;
    }

    void sort()
    {
        const auto rank = [&](const FeeTask& task) {
            return std::tuple{!task.isLeft,
                              task.why == FeeWhy::Visit    ? 0
                              : task.why == FeeWhy::Broken ? 1
                                                           : 2,
                              -task.stepDays, -task.amount.fen(), task.account.id};
        };
        std::sort(m_tasks.begin(), m_tasks.end(),
                  [&](const FeeTask& a, const FeeTask& b) { return rank(a) < rank(b); });
    }

    const ReadView& m_view;
    const RuleBook& m_book;
    const FeeKinds& m_kinds;
    const TimeZone& m_zone;
    UtcTime m_now;
    LocalDate m_today;
    std::map<std::string, FeeLadder> m_ladders;
    std::set<FeeAccountId> m_promised;
    std::vector<FeeTask> m_tasks;
};

} // namespace

Result<std::vector<FeeTask>> FeeWorklist::of(const ReadView& view, const RuleBook& book, const FeeKinds& kinds,
                                             const TimeZone& zone, UtcTime now)
{
    return WorklistReader{view, book, kinds, zone, now}.read();
}

Slots FeeWorklist::slotsOf(const FeeAccount& account, Money amount, LocalDate due, bool withAmount,
                           const RuleBook& book)
{
    Slots slots;
    fillPersonSlots(slots, {.name = account.payer, .title = {}, .phone = {}, .place = account.place},
                    BookGuide::titles(book));
    if (!slots.contains("title") && !account.payer.empty()) {
        slots.insert_or_assign("surname", account.payer); // a bare surname is no way to speak to anybody
    }
    if (withAmount) {
        slots.insert_or_assign("amount", amount.toYuan());
        slots.insert_or_assign("due", toIso(due));
    }
    return slots;
}

} // namespace frontdesk
