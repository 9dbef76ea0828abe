#include "text/Format.h"

#include "base/PhoneNumber.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <algorithm>

namespace frontdesk {

namespace {

QDate qtDate(LocalDate date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

QString clockText(UtcTime time, const TimeZone& zone) { return toQt(zone.toLocal(time).time.toString()); }

QString clockSecondsText(UtcTime time, const TimeZone& zone)
{
    const LocalTime local = zone.toLocal(time).time;
    return clockText(time, zone) + QStringLiteral(":%1").arg(local.second(), 2, 10, QLatin1Char('0'));
}

QString dayText(UtcTime time, const TimeZone& zone, UtcTime now)
{
    const QDate day = qtDate(zone.localDate(time));
    const bool thisYear = day.year() == qtDate(zone.localDate(now)).year();
    //: A date in Qt's notation: day and month of this year.
    const QString withoutYear = QCoreApplication::translate("Format", "d MMM");
    //: A date in Qt's notation with the year
    const QString withYear = QCoreApplication::translate("Format", "d MMM yyyy");
    const QLocale locale =
        shownLanguage() == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
    return locale.toString(day, thisYear ? withoutYear : withYear);
}

QString whenText(UtcTime time, const TimeZone& zone, UtcTime now)
{
    if (zone.localDate(time) == zone.localDate(now)) {
        return clockText(time, zone);
    }
    return dayText(time, zone, now) + QLatin1Char(' ') + clockText(time, zone);
}

QString stopwatchText(Milliseconds elapsed)
{
    const auto seconds = std::max<std::int64_t>(0, elapsed.count() / 1000);
    const QString tail = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? tail : QStringLiteral("%1:").arg(seconds / 3600) + tail;
}

QString durationText(Milliseconds elapsed)
{
    const auto seconds = std::max<std::int64_t>(0, elapsed.count() / 1000);
    if (seconds < 60) {
        return QCoreApplication::translate("Format", "%1 s").arg(seconds);
    }
    if (seconds % 60 == 0) {
        return QCoreApplication::translate("Format", "%1 min").arg(seconds / 60);
    }
    return QCoreApplication::translate("Format", "%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString lengthText(Milliseconds length)
{
    const auto minutes = std::max<std::int64_t>(0, length.count() / 60'000);
    const auto two = [](std::int64_t many, const char* first, std::int64_t rest, const char* second) {
        const QString words = QCoreApplication::translate("Format", first).arg(many);
        return rest == 0 ? words : words + QLatin1Char(' ') + QCoreApplication::translate("Format", second).arg(rest);
    };
    constexpr const char* minuteWord = QT_TRANSLATE_NOOP("Format", "%1 min");
    constexpr const char* hourWord = QT_TRANSLATE_NOOP("Format", "%1 h");
    constexpr const char* dayWord = QT_TRANSLATE_NOOP("Format", "%1 d");
    if (minutes < 60) {
        return two(minutes, minuteWord, 0, minuteWord);
    }
    return minutes < 24 * 60 ? two(minutes / 60, hourWord, minutes % 60, minuteWord)
                             : two(minutes / (24 * 60), dayWord, minutes % (24 * 60) / 60, hourWord);
}

QString phoneText(std::string_view digits)
{
    const auto number = PhoneNumber::parse(digits);
    return toQt(number ? number->display() : std::string{digits});
}

QString moneyText(Money amount)
{
    const QString yuan = toQt(amount.toYuan());
    const qsizetype digitsAt = amount.isNegative() ? 1 : 0;
    return yuan.left(digitsAt) + QChar(0x00a5) + yuan.mid(digitsAt);
}

} // namespace frontdesk
