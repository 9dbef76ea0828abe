#include "panels/call/CallerOwing.h"

#include <utility>

namespace frontdesk {

CallerOwing::CallerOwing(DeskLink& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void CallerOwing::ask(CallId call, const std::string& place)
{
    Asked asked{call, place, m_desk.actor()};
    if (m_asked == std::optional{asked}) {
        return;
    }
    m_asked = asked;
    take({}); // what stood there was about another room, or for other eyes
    if (place.empty()) {
        return;
    }
    m_desk.read<std::optional<RoomOwing>>(
        this, "call.owing",
        [place, actor = asked.actor](const ReadView& view) { return RoomOwing::of(view, actor, place); },
        [this, asked](const Result<std::optional<RoomOwing>>& owing) {
            if (owing && m_asked == std::optional{asked}) { // without it the call goes its way
                take(*owing);
            }
        });
}

void CallerOwing::forget()
{
    m_asked.reset();
    take({});
}

void CallerOwing::take(std::optional<RoomOwing> owing)
{
    if (owing != m_owing) {
        m_owing = std::move(owing);
        Q_EMIT changed();
    }
}

} // namespace frontdesk
