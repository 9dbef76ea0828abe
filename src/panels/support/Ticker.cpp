#include "panels/support/Ticker.h"

#include <QTimer>
#include <algorithm>

namespace frontdesk {

namespace {

std::int64_t wallSecond(const Clock& clock) { return toMillis(clock.now()) / 1000; }

} // namespace

Ticker::Ticker(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_timer(new QTimer(this)), m_lastSecond(wallSecond(clock))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &Ticker::tick);
}

void Ticker::serve(NextWake nextWake, Look look)
{
    m_served.push_back({std::move(nextWake), std::move(look)});
    rearm();
}

void Ticker::start()
{
    m_running = true;
    rearm();
}

void Ticker::stop()
{
    m_running = false;
    m_timer->stop();
}

void Ticker::rearm()
{
    // While everybody looks, lines change and ask for this again and again: once, at the end, is enough.
    if (m_running && !m_ticking) {
        m_timer->start(untilNext());
    }
}

void Ticker::tick()
{
    if (m_ticking) {
        return;
    }
    m_ticking = true;
    for (const Served& served : m_served) {
        served.look();
    }
    if (const std::int64_t now = wallSecond(m_clock); now != m_lastSecond) {
        m_lastSecond = now;
        Q_EMIT second();
    }
    m_ticking = false;
    rearm();
}

Milliseconds Ticker::untilNext() const
{
    Milliseconds until{1000 - toMillis(m_clock.now()) % 1000};
    const SteadyTime now = m_clock.steady();
    for (const Served& served : m_served) {
        if (const auto wake = served.nextWake()) {
            // Rounded up: a timer that fires a fraction of a millisecond early would only come again.
            until = std::min(until, std::chrono::ceil<Milliseconds>(*wake - now));
        }
    }
    return std::max(until, Milliseconds{1});
}

} // namespace frontdesk
