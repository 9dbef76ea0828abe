#pragma once

#include "base/Clock.h"

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

class QTimer;

namespace frontdesk {

/// The one timer of the program that decides anything: it serves every nextWake() and says when a second of the wall
/// clock has begun, for clocks on the screen. Times come from Clock, so that a test moves them by hand and calls
/// tick(). GUI thread.
class Ticker : public QObject {
    Q_OBJECT
public:
    using NextWake = std::function<std::optional<SteadyTime>()>;
    using Look = std::function<void()>;

    /// @param clock must outlive the ticker
    explicit Ticker(const Clock& clock, QObject* parent = nullptr);

    /// `look` is called at nextWake at the latest, and at each second.
    void serve(NextWake nextWake, Look look);
    void start();
    void stop();

public Q_SLOTS:
    /// To be called when a nextWake may have come closer (a line changed).
    void rearm();
    /// Lets everybody look now, and says second() when one has begun since the last time.
    void tick();

Q_SIGNALS:
    void second();

private:
    struct Served {
        NextWake nextWake;
        Look look;
    };
    [[nodiscard]] Milliseconds untilNext() const;

    const Clock& m_clock;
    QTimer* m_timer;
    std::vector<Served> m_served;
    std::int64_t m_lastSecond;
    bool m_running = false;
    bool m_ticking = false;
};

} // namespace frontdesk
