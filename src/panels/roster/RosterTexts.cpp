#include "panels/roster/RosterTexts.h"

#include "text/Labels.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

QString RosterTexts::clock(const LocalDateTime& time, LocalDate today)
{
    const QString text = toQt(time.time.toString());
    if (time.date == plusDays(today, -1)) {
        return tr("yesterday %1").arg(text);
    }
    if (time.date == plusDays(today, 1)) {
        // Midnight at the end of today is 24:00, and not 00:00 of the next day.
        return time.time == LocalTime{} ? QStringLiteral("24:00") : tr("tomorrow %1").arg(text);
    }
    return text;
}

QString RosterTexts::span(const DutyShift& shift, LocalDate today)
{
    if (!shift.entry.begins && !shift.entry.ends) {
        return tr("all day");
    }
    return tr("since %1, until %2").arg(clock(shift.begins, today), clock(shift.ends, today));
}

QString RosterTexts::later(const DutyShift& shift, LocalDate today)
{
    return tr("from %1 until %2").arg(clock(shift.begins, today), clock(shift.ends, today));
}

QString RosterTexts::day(const RosterDay& day)
{
    if (const auto* date = std::get_if<LocalDate>(&day)) {
        return toQt(toIso(*date));
    }
    if (const auto* weekday = std::get_if<std::chrono::weekday>(&day)) {
        return weekdayLabel(frontdesk::nameOf(*weekday));
    }
    return tr("Every day");
}

QString RosterTexts::times(const RosterEntry& entry)
{
    if (!entry.begins && !entry.ends) {
        return tr("All day");
    }
    const QString end =
        entry.ends && *entry.ends != LocalTime{} ? toQt(entry.ends->toString()) : QStringLiteral("24:00");
    return toQt(entry.begins.value_or(LocalTime{}).toString()) + QStringLiteral(" \u2013 ") + end;
}

} // namespace frontdesk
