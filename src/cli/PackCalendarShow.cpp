#include "cli/PackCalendarShow.h"

#include "cli/Command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace frontdesk {

namespace {

constexpr std::array<const char*, 7> weekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

std::string hoursText(LocalTime from, LocalTime until)
{
    return from.toString() + '-' + (until == LocalTime{} ? std::string{"24:00"} : until.toString());
}

std::string knownText(HolidaysKnown known)
{
    return known == HolidaysKnown::Announced ? "announced" : known == HolidaysKnown::ByLaw ? "by_law" : "nothing";
}

QJsonArray arrayOfTexts(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& text : texts) {
        array.append(QString::fromStdString(text));
    }
    return array;
}

/// What is shown of a calendar, ready to be written in either way.
struct ShownCalendar {
    std::array<std::vector<std::string>, 7> week = {};
    std::vector<std::string> quiet = {};
    std::vector<std::string> holidays = {};
    std::vector<std::string> makeUpDays = {};
    std::map<std::string, std::string> years = {}; ///< how much is known of the holidays of each year
};

ShownCalendar shownCalendar(const RuleBook& book, const CalendarEntry& entry, const CalendarRules& rules)
{
    ShownCalendar shown;
    for (std::size_t weekday = 0; weekday < shown.week.size(); ++weekday) {
        for (const WorkingBlock& block : rules.week[weekday]) {
            shown.week[weekday].push_back(hoursText(block.from, block.until));
        }
    }
    for (const QuietHours& quiet : entry.quiet) {
        shown.quiet.push_back(hoursText(quiet.from, quiet.until));
    }
    for (const LocalDate day : rules.holidays) {
        shown.holidays.push_back(toIso(day));
        shown.years.emplace(toIso(day).substr(0, 4), knownText(book.holidaysKnown(day.year())));
    }
    for (const MakeUpDay& day : rules.makeUpDays) {
        shown.makeUpDays.push_back(toIso(day.date));
    }
    return shown;
}

void sayJson(const ShownCalendar& shown, const std::string& key, std::ostream& out)
{
    QJsonObject week;
    for (std::size_t weekday = 0; weekday < weekdays.size(); ++weekday) {
        week[QLatin1String(weekdays[weekday])] = arrayOfTexts(shown.week[weekday]);
    }
    QJsonObject years;
    for (const auto& [year, known] : shown.years) {
        years[QString::fromStdString(year)] = QString::fromStdString(known);
    }
    const QJsonObject object{{QStringLiteral("id"), QString::fromStdString(key)},
                             {QStringLiteral("week"), week},
                             {QStringLiteral("quiet"), arrayOfTexts(shown.quiet)},
                             {QStringLiteral("holidays"), arrayOfTexts(shown.holidays)},
                             {QStringLiteral("make_up"), arrayOfTexts(shown.makeUpDays)},
                             {QStringLiteral("years"), years}};
    out << QJsonDocument{object}.toJson().toStdString();
}

void sayLine(const std::string& name, const std::vector<std::string>& texts, std::ostream& out)
{
    out << name;
    for (const std::string& text : texts) {
        out << ' ' << text;
    }
    out << '\n';
}

} // namespace

int showPackCalendar(const RuleBook& book, const std::string& id, bool asJson, const Streams& streams)
{
    const auto calendar =
        TimeZone::named("Asia/Shanghai").and_then([&](const TimeZone& zone) { return book.calendar(id, zone); });
    if (!calendar) {
        sayError(calendar.error(), streams.err);
        return exitcode::found;
    }
    const CalendarEntry& entry = *book.calendarEntry(id);
    const ShownCalendar shown = shownCalendar(book, entry, calendar->rules());
    if (asJson) {
        sayJson(shown, keyOf(entry.head), streams.out);
        return exitcode::fine;
    }
    streams.out << keyOf(entry.head) << '\n';
    for (std::size_t weekday = 0; weekday < weekdays.size(); ++weekday) {
        sayLine(std::string{"  "} + weekdays[weekday], shown.week[weekday], streams.out);
    }
    sayLine("  quiet", shown.quiet, streams.out);
    sayLine("  holidays", shown.holidays, streams.out);
    sayLine("  make_up", shown.makeUpDays, streams.out);
    for (const auto& [year, known] : shown.years) {
        streams.out << "  " << year << ' ' << known << '\n';
    }
    return exitcode::fine;
}

} // namespace frontdesk
