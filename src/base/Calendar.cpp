#include "base/Calendar.h"

#include <algorithm>
#include <string>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds wholeDay = std::chrono::days{1};

std::chrono::seconds endOf(const WorkingBlock& block)
{
    return block.until == LocalTime{} ? wholeDay : block.until.sinceMidnight();
}

bool areInOrder(const std::vector<WorkingBlock>& blocks)
{
    std::chrono::seconds free{0};
    for (const WorkingBlock& block : blocks) {
        if (block.from.sinceMidnight() < free || endOf(block) <= block.from.sinceMidnight()) {
            return false;
        }
        free = endOf(block);
    }
    return true;
}

std::vector<Problem> weekProblems(const CalendarRules& rules)
{
    std::vector<Problem> problems;
    for (std::size_t weekday = 0; weekday < rules.week.size(); ++weekday) {
        if (!areInOrder(rules.week[weekday])) {
            problems.push_back({"week", badBlocks, {std::to_string(weekday)}});
        }
    }
    if (std::all_of(rules.week.begin(), rules.week.end(), [](const auto& blocks) { return blocks.empty(); })) {
        problems.push_back({"week", noWorkingTime});
    }
    return problems;
}

Error beyondHorizon() { return Error{beyondCalendar, {std::to_string(Calendar::horizonYears)}, {}, {}}; }

/// Times that no record has would overflow the arithmetic.
bool isOutOfRange(UtcTime time)
{
    constexpr UtcTime first = std::chrono::sys_days{std::chrono::year{1900} / 1 / 1};
    constexpr UtcTime last = std::chrono::sys_days{std::chrono::year{2400} / 1 / 1};
    return time < first || time >= last;
}

constexpr std::chrono::days calendarHorizon{Calendar::horizonYears * 366};

} // namespace

Result<Calendar> Calendar::from(CalendarRules rules, TimeZone zone)
{
    std::vector<Problem> problems = weekProblems(rules);
    Exceptions exceptions;
    const auto except = [&](const char* field, LocalDate date, std::size_t like) {
        if (!date.ok()) {
            problems.push_back({field, badCalendarDay, {toIso(date)}});
        } else if (!exceptions.emplace(date, like).second) {
            problems.push_back({field, contradictoryDay, {toIso(date)}});
        }
    };
    for (const LocalDate holiday : rules.holidays) {
        except("holidays", holiday, noWork);
    }
    for (const MakeUpDay& day : rules.makeUpDays) {
        const std::size_t like = day.like.c_encoding();
        if (like >= rules.week.size() || rules.week[like].empty()) {
            problems.push_back({"makeUpDays", emptyMakeUpDay, {toIso(day.date)}});
        } else {
            except("makeUpDays", day.date, like);
        }
    }
    if (!problems.empty()) {
        return fail(Error{badCalendar, {}, {}, std::move(problems)});
    }
    return Calendar{std::move(rules), std::move(zone), std::move(exceptions)};
}

Calendar::Calendar(CalendarRules rules, TimeZone zone, Exceptions exceptions)
    : m_rules(std::move(rules)), m_zone(std::move(zone)), m_exceptions(std::move(exceptions))
{}

const std::vector<WorkingBlock>& Calendar::blocksOn(LocalDate date) const
{
    static const std::vector<WorkingBlock> none;
    const auto exception = m_exceptions.find(date);
    if (exception == m_exceptions.end()) {
        return m_rules.week[std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding()];
    }
    return exception->second == noWork ? none : m_rules.week[exception->second];
}

std::vector<Calendar::Span> Calendar::spansOn(LocalDate date) const
{
    std::vector<Span> spans;
    for (const WorkingBlock& block : blocksOn(date)) {
        const bool endsAtMidnight = block.until == LocalTime{};
        Span span{m_zone.toUtc({date, block.from}),
                  endsAtMidnight ? m_zone.startOf(plusDays(date, 1)) : m_zone.toUtc({date, block.until})};
        if (!spans.empty()) { // clocks set forward between two blocks may push the first one's end into the second
            span.from = std::max(span.from, spans.back().until);
            span.until = std::max(span.until, span.from);
        }
        spans.push_back(span);
    }
    return spans;
}

bool Calendar::isWorkingTime(UtcTime time) const
{
    const std::vector<Span> spans = spansOn(m_zone.localDate(time));
    return std::any_of(spans.begin(), spans.end(),
                       [time](const Span& span) { return span.from <= time && time < span.until; });
}

Result<UtcTime> Calendar::addWorkingTime(UtcTime from, std::chrono::minutes time) const
{
    if (time < std::chrono::minutes{0}) {
        return fail(negativeWork, {std::to_string(time.count())});
    }
    if (isOutOfRange(from) || time > calendarHorizon) {
        return fail(beyondHorizon());
    }
    if (time == std::chrono::minutes{0}) {
        return from;
    }
    Milliseconds left = time;
    const LocalDate first = m_zone.localDate(from);
    for (int day = 0; day < calendarHorizon.count(); ++day) {
        for (const Span& span : spansOn(plusDays(first, day))) {
            const UtcTime begin = std::max(span.from, from);
            if (begin + left <= span.until) {
                return begin + left;
            }
            left -= std::max(span.until - begin, Milliseconds{0});
        }
    }
    return fail(beyondHorizon());
}

Result<std::chrono::minutes> Calendar::workingTimeBetween(UtcTime a, UtcTime b) const
{
    if (isOutOfRange(a) || isOutOfRange(b) || b - a > calendarHorizon || a - b > calendarHorizon) {
        return fail(beyondHorizon());
    }
    if (b < a) {
        return workingTimeBetween(b, a).map([](std::chrono::minutes time) { return -time; });
    }
    Milliseconds sum{0};
    const LocalDate last = m_zone.localDate(b);
    for (LocalDate date = m_zone.localDate(a); date <= last; date = plusDays(date, 1)) {
        for (const Span& span : spansOn(date)) {
            sum += std::max(std::min(span.until, b) - std::max(span.from, a), Milliseconds{0});
        }
    }
    return std::chrono::duration_cast<std::chrono::minutes>(sum);
}

Result<UtcTime> Calendar::endOfWorkingDays(UtcTime from, int days) const
{
    if (days < 0) {
        return fail(negativeWork, {std::to_string(days)});
    }
    if (isOutOfRange(from)) {
        return fail(beyondHorizon());
    }
    int left = days;
    const LocalDate first = m_zone.localDate(from);
    for (int day = days == 0 ? 0 : 1; day < calendarHorizon.count(); ++day) {
        const std::vector<Span> spans = spansOn(plusDays(first, day));
        if (spans.empty() || spans.back().until <= from) {
            continue;
        }
        if (--left <= 0) {
            return spans.back().until;
        }
    }
    return fail(beyondHorizon());
}

} // namespace frontdesk
