#include "domain/arrears/FeeWorklist.h"

#include "domain/arrears/FeeAccountLook.h"
#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeContactService.h"
#include "domain/arrears/FeeLetterRepository.h"
#include "domain/arrears/FeeMoments.h"
#include "domain/guidance/BookGuide.h"
#include "domain/guidance/PersonSlots.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace frontdesk {
namespace {

constexpr int mostDaysMoved = 31; ///< a step moves off days without work by a month at most

/// Records of many accounts, by account: handed out one account after the other.
template <class Record> class ByAccount {
public:
    explicit ByAccount(std::vector<Record> sorted) : m_rows(std::move(sorted)) {}

    /// Those of an account; accounts are to be asked for in the order of their ids.
    [[nodiscard]] std::vector<Record> of(FeeAccountId account)
    {
        while (m_at < m_rows.size() && m_rows[m_at].account < account) {
            ++m_at;
        }
        std::vector<Record> found;
        for (; m_at < m_rows.size() && m_rows[m_at].account == account; ++m_at) {
            found.push_back(std::move(m_rows[m_at]));
        }
        return found;
    }

private:
    std::vector<Record> m_rows;
    std::size_t m_at = 0;
};

/// Reads what the list needs: each kind of record with one question, however many accounts owe, and then looks at them
/// one by one.
class WorklistReader {
public:
    WorklistReader(const ReadView& view, const RuleBook& book, const FeeKinds& kinds, const TimeZone& zone, UtcTime now)
        : m_view(view), m_book(book), m_kinds(kinds), m_zone(zone), m_now(now), m_today(zone.localDate(now))
    {}

    Result<std::vector<FeeTask>> read()
    {
        const LocalDate upTo = plusDays(m_today, lead() + mostDaysMoved);
        const auto promises = m_view.feeContacts().openPromises();
        auto accounts = m_view.fees().accountsOwing(upTo);
        auto items = m_view.fees().openItems(upTo);
        auto contacts = m_view.feeContacts().ofOwing(upTo);
        auto made = m_view.feeContacts().promisesOfOwing(upTo);
        auto letters = m_view.feeLetters().ofOwing(upTo);
        const Error* failed = nullptr;
        const auto look = [&](const auto& read) { failed = read || failed != nullptr ? failed : &read.error(); };
        look(promises);
        look(accounts);
        look(items);
        look(contacts);
        look(made);
        look(letters);
        if (failed != nullptr) {
            return fail(*failed);
        }
        for (const PayPromise& promise : *promises) {
            if (m_today <= promise.day) {
                m_promised.insert(promise.account);
            }
        }
        m_tasks.reserve(accounts->size()); // nearly all have one
        ByAccount itemsOf{std::move(*items)};
        ByAccount contactsOf{std::move(*contacts)};
        ByAccount madeBy{std::move(*made)};
        ByAccount lettersTo{std::move(*letters)};
        for (const FeeAccount& account : *accounts) {
            lookAt(account, {contactsOf.of(account.id), lettersTo.of(account.id)}, madeBy.of(account.id),
                   itemsOf.of(account.id));
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
        const LadderEntry* const entry = m_book.ladder(kind);
        std::optional<Calendar> calendar;
        if (entry != nullptr && entry->dayOff != DayOff::Keep && !entry->calendar.empty()) {
            if (auto found = m_book.calendar(entry->calendar, m_zone)) {
                calendar = std::move(*found);
            }
        }
        return m_ladders.emplace(kind, FeeLadder{entry, std::move(calendar)}).first->second;
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

    /// @param made promises to pay, the latest first
    void lookAt(const FeeAccount& account, const AccountPast& past, const std::vector<PayPromise>& made,
                const std::vector<FeeItem>& items)
    {
        const FeeAccountLook look{account, past, m_zone, m_now};
        const bool isBroken = brokenOf(look, past, made, items);
        if (visitOf(look, past, items) || isBroken) {
            return;
        }
        std::map<std::string, std::vector<ReachedStep>> reached;
        for (const FeeItem& item : items) {
            const std::string& kind = m_kinds.ladderOf(item.kind);
            const FeeLadder& steps = ladder(kind);
            if (steps.entry() == nullptr || look.isPaused(steps, m_promised.contains(account.id)) ||
                (item.dispute && steps.waitsFor("disputed"))) {
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
    }

    /// A broken promise comes before the ladder, until somebody was spoken to about it.
    bool brokenOf(const FeeAccountLook& look, const AccountPast& past, const std::vector<PayPromise>& made,
                  const std::vector<FeeItem>& items)
    {
        const auto last = std::find_if(made.begin(), made.end(), [](const PayPromise& promise) {
            return promise.state != PayPromiseState::Withdrawn;
        });
        const bool failed = last != made.end() && last->settledAt &&
                            (last->state == PayPromiseState::Broken || last->state == PayPromiseState::Partly);
        if (!failed) {
            return false;
        }
        FeeTask task = look.plain(FeeWhy::Broken, "fee", "promise/" + last->id.toString());
        if (m_promised.contains(last->account) || look.isPaused(ladder("fee"), false)) {
            return false;
        }
        const bool spoken = std::any_of(past.contacts.begin(), past.contacts.end(), [&](const FeeContact& contact) {
            return contact.at >= *last->settledAt && contact.outcome == FeeOutcome::Done;
        });
        const auto put = look.postponed(task.step);
        look.takeDue(task, items);
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
    }

    /// That we come was promised: it stands on its day, whatever else is due.
    bool visitOf(const FeeAccountLook& look, const AccountPast& past, const std::vector<FeeItem>& items)
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
        look.takeDue(task, items);
        m_tasks.push_back(std::move(task));
        return true;
    }

    /// By keys: a thing to do is heavy to move, and there may be tens of thousands.
    void sort()
    {
        const auto rank = [&](const FeeTask& task) {
            return std::tuple{!task.isLeft,
                              task.why == FeeWhy::Visit    ? 0
                              : task.why == FeeWhy::Broken ? 1
                                                           : 2,
                              -task.stepDays, -task.amount.fen(), task.account.id};
        };
        std::vector<std::pair<decltype(rank(m_tasks.front())), std::size_t>> order;
        order.reserve(m_tasks.size());
        for (std::size_t at = 0; at < m_tasks.size(); ++at) {
            order.emplace_back(rank(m_tasks[at]), at);
        }
        std::sort(order.begin(), order.end());
        std::vector<FeeTask> sorted;
        sorted.reserve(m_tasks.size());
        for (const auto& [key, at] : order) {
            sorted.push_back(std::move(m_tasks[at]));
        }
        m_tasks = std::move(sorted);
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
