#include "panels/support/WhenEdit.h"

#include "text/Format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace frontdesk {

namespace {

int dayNumber(LocalDate date) { return static_cast<int>(std::chrono::sys_days{date}.time_since_epoch().count()); }

LocalDate dayOf(int number) { return LocalDate{std::chrono::sys_days{std::chrono::days{number}}}; }

} // namespace

WhenEdit::WhenEdit(QWidget* parent) : QWidget(parent), m_day(new QComboBox(this)), m_time(new QTimeEdit(this))
{
    m_day->setObjectName(QStringLiteral("whenDayComboBox"));
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_time->setObjectName(QStringLiteral("whenTimeEdit"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_day);
    layout->addWidget(m_time);
    setFocusProxy(m_time);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenEdit::recompute);
    connect(m_day, &QComboBox::activated, this, [this](int index) {
        m_chosen = dayOf(m_day->itemData(index).toInt());
        recompute();
    });
}

void WhenEdit::setClocks(const Clock& clock, const TimeZone& zone)
{
    m_clock = &clock;
    m_zone = &zone;
}

void WhenEdit::display(UtcTime at)
{
    if (m_at != std::optional<UtcTime>{at}) {
        m_at = at;
        m_chosen = m_zone->localDate(at);
        const LocalTime time = m_zone->localTime(at);
        const QSignalBlocker quiet(m_time);
        m_time->setTime(QTime(time.hour(), time.minute()));
    }
    showDays();
}

void WhenEdit::focusTime()
{
    m_time->setFocus(Qt::OtherFocusReason);
    m_time->setSelectedSection(QDateTimeEdit::HourSection);
}

void WhenEdit::retranslate()
{
    if (m_at) {
        showDays();
    }
}

void WhenEdit::setWhatFor(const QString& words)
{
    m_time->setAccessibleName(words);
    m_day->setAccessibleName(tr("%1: day").arg(words));
}

void WhenEdit::recompute()
{
    const QTime typed = m_time->time();
    const auto time = LocalTime::sinceMidnight(std::chrono::hours{typed.hour()} + std::chrono::minutes{typed.minute()});
    if (!time || m_zone == nullptr) {
        return;
    }
    const UtcTime now = m_clock->now();
    UtcTime at = m_zone->toUtc({m_chosen, *time});
    for (LocalDate day = m_zone->localDate(now); at <= now; day = plusDays(day, 1)) {
        at = m_zone->toUtc({day, *time});
    }
    m_at = at;
    showDays();
    Q_EMIT edited();
}

void WhenEdit::showDays()
{
    const UtcTime now = m_clock->now();
    const LocalDate today = m_zone->localDate(now);
    const LocalDate shown = m_zone->localDate(*m_at);
    QList<std::pair<QString, int>> days;
    const auto add = [&](LocalDate day) {
        const int ahead = dayNumber(day) - dayNumber(today);
        days.append({ahead == 0   ? tr("today")
                     : ahead == 1 ? tr("tomorrow")
                                  : dayText(m_zone->startOf(day), *m_zone, now),
                     dayNumber(day)});
    };
    if (dayNumber(shown) < dayNumber(today)) {
        add(shown);
    }
    for (int ahead = 0; ahead < offeredDays; ++ahead) {
        add(plusDays(today, ahead));
    }
    if (dayNumber(shown) >= dayNumber(today) + offeredDays) {
        add(shown);
    }
    const QSignalBlocker quiet(m_day);
    bool same = m_day->count() == days.size();
    for (int i = 0; same && i < days.size(); ++i) {
        same = m_day->itemText(i) == days[i].first && m_day->itemData(i).toInt() == days[i].second;
    }
    if (!same) {
        m_day->clear();
        for (const auto& [words, number] : days) {
            m_day->addItem(words, number);
        }
    }
    m_day->setCurrentIndex(m_day->findData(dayNumber(shown)));
}

} // namespace frontdesk
