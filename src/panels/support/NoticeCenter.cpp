#include "panels/support/NoticeCenter.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool presses(const NoticeCenter::Notice& notice) { return notice.state == QLatin1String("late"); }

} // namespace

void NoticeCenter::say(Notice notice)
{
    const auto same = std::find_if(m_notices.begin(), m_notices.end(), [&](const Notice& each) {
        return each.source == notice.source && each.words == notice.words;
    });
    if (same != m_notices.end()) {
        notice.times = same->times + 1;
        notice.id = same->id;
        m_notices.erase(same);
    } else {
        notice.id = ++m_lastId;
    }
    m_notices.insert(m_notices.begin(), std::move(notice));
    Q_EMIT changed();
}

void NoticeCenter::withdraw(const QString& source)
{
    if (std::erase_if(m_notices, [&](const Notice& each) { return each.source == source; }) > 0) {
        Q_EMIT changed();
    }
}

void NoticeCenter::dismiss(std::int64_t id)
{
    if (std::erase_if(m_notices, [id](const Notice& each) { return each.id == id; }) > 0) {
        Q_EMIT changed();
    }
}

void NoticeCenter::dismissAll()
{
    m_notices.clear();
    Q_EMIT changed();
}

void NoticeCenter::run(std::int64_t id)
{
    const auto found =
        std::find_if(m_notices.begin(), m_notices.end(), [id](const Notice& each) { return each.id == id; });
    if (found != m_notices.end()) {
        const auto run = found->run;
        dismiss(id);
        if (run) {
            run();
        }
    }
}

void NoticeCenter::setTalking(bool talking)
{
    if (talking != m_talking) {
        m_talking = talking;
        Q_EMIT changed();
    }
}

void NoticeCenter::look(SteadyTime now)
{
    if (std::erase_if(m_notices, [now](const Notice& each) { return each.until && now >= *each.until; }) > 0) {
        Q_EMIT changed();
    }
}

const NoticeCenter::Notice* NoticeCenter::shown() const
{
    const auto pressing = std::find_if(m_notices.begin(), m_notices.end(), presses);
    if (pressing != m_notices.end()) {
        return &*pressing;
    }
    return m_talking || m_notices.empty() ? nullptr : &m_notices.front();
}

int NoticeCenter::waiting() const { return static_cast<int>(m_notices.size()) - (shown() != nullptr ? 1 : 0); }

bool NoticeCenter::anyPresses() const { return std::any_of(m_notices.begin(), m_notices.end(), presses); }

} // namespace frontdesk
