#pragma once

#include "domain/arrears/RoomOwing.h"
#include "domain/call/Call.h"
#include "domain/people/Actor.h"
#include "panels/support/DeskLink.h"

#include <QObject>
#include <optional>
#include <string>

namespace frontdesk {

/// What is owed for the room of whoever is on the line, for those who may hear of amounts. It is read beside the call,
/// which never waits for it. GUI thread.
class CallerOwing : public QObject {
    Q_OBJECT
public:
    /// @param desk must outlive it
    explicit CallerOwing(DeskLink& desk, QObject* parent = nullptr);

    /// Which call is in front, and from where. Read anew when one of them is another, or the person at the desk.
    /// @param place as typed or known; empty: nothing is asked
    void ask(CallId call, const std::string& place);
    /// Nobody is to see it: the desk is locked.
    void forget();
    [[nodiscard]] const std::optional<RoomOwing>& owing() const { return m_owing; }

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        CallId call;
        std::string place;
        Actor actor;
        bool operator==(const Asked&) const = default;
    };
    void take(std::optional<RoomOwing> owing);

    DeskLink& m_desk;
    std::optional<Asked> m_asked;
    std::optional<RoomOwing> m_owing;
};

} // namespace frontdesk
