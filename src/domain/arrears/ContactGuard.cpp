#include "domain/arrears/ContactGuard.h"

#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::string_view floorPack{"base"};
constexpr int daysOfRollingWeek = 7;

/// Some time was taken of somebody: not where it was only put off, or where nobody answered, and not by a letter.
bool isApproach(const FeeContact& contact)
{
    return contact.channel != FeeChannel::Letter && contact.outcome != FeeOutcome::Postponed &&
           (contact.listener != FeeListener::Nobody || contact.channel == FeeChannel::Message);
}

bool isTry(const FeeContact& contact)
{
    return contact.channel != FeeChannel::Letter && contact.outcome != FeeOutcome::Postponed;
}

/// The strictest of what is in force and what the base pack says, switched off or not.
std::optional<std::int64_t> strictestLimit(const RuleBook& book, std::string_view what, const Facts& facts)
{
    std::optional<std::int64_t> most;
    const auto take = [&](std::int64_t limit) { most = most ? std::min(*most, limit) : limit; };
    if (const auto limit = book.limit(what, facts)) {
        take(limit->most);
    }
    for (const Pack& pack : book.packs()) {
        for (const LimitEntry& limit : pack.limits) {
            if (pack.id == floorPack && limit.what == what && Engine::matches(limit.head.when, facts)) {
                take(limit.most);
            }
        }
    }
    return most;
}

} // namespace

ContactLimits ContactLimits::of(const RuleBook& book, const Facts& facts)
{
    ContactLimits limits{.perDay = strictestLimit(book, "contacts_per_day", facts),
                         .perWeek = strictestLimit(book, "contacts_per_week", facts),
                         .tries = strictestLimit(book, "contact_tries_per_day", facts)};
    const auto take = [&](const CalendarEntry& calendar) {
        for (const QuietHours& quiet : calendar.quiet) {
            if (std::find(limits.quiet.begin(), limits.quiet.end(), quiet) == limits.quiet.end()) {
                limits.quiet.push_back(quiet);
            }
        }
    };
    for (const Pack& pack : book.packs()) {
        if (pack.id == floorPack) {
            std::for_each(pack.calendars.begin(), pack.calendars.end(), take);
        }
    }
    for (const CalendarEntry* calendar : book.calendars()) {
        take(*calendar);
    }
    return limits;
}

Result<void> ContactGuard::mayContact(const ContactLimits& limits, FeeChannel channel,
                                      std::span<const FeeContact> earlier, bool byAppointment, const TimeZone& zone,
                                      UtcTime at)
{
    if (channel == FeeChannel::Letter) {
        return {};
    }
    const LocalTime time = zone.localTime(at);
    for (const QuietHours& quiet : limits.quiet) {
        if (quiet.holds(time)) {
            return fail(feeQuietHours, {quiet.from.toString(), quiet.until.toString()});
        }
    }
    if (byAppointment) {
        return {};
    }
    const LocalDate today = zone.localDate(at);
    const LocalDate weekAgo = plusDays(today, 1 - daysOfRollingWeek);
    std::int64_t day = 0;
    std::int64_t week = 0;
    std::int64_t tries = 0;
    for (const FeeContact& contact : earlier) {
        const LocalDate on = zone.localDate(contact.at);
        if (on > today || on < weekAgo) {
            continue;
        }
        week += isApproach(contact) ? 1 : 0;
        day += on == today && isApproach(contact) ? 1 : 0;
        tries += on == today && isTry(contact) ? 1 : 0;
    }
    if (limits.perDay && day >= *limits.perDay) {
        return fail(feeDailyCap, {std::to_string(*limits.perDay)});
    }
    if (limits.tries && tries >= *limits.tries) {
        return fail(feeDailyCap, {std::to_string(*limits.tries)});
    }
    return limits.perWeek && week >= *limits.perWeek
               ? Result<void>{fail(feeWeeklyCap, {std::to_string(*limits.perWeek)})}
               : Result<void>{};
}

} // namespace frontdesk
