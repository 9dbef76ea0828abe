#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace frontdesk {

/// What the window has to tell, held in one place by source. While somebody talks on a line only what presses is
/// shown; the rest waits, counted, until the talk is over. What concerns the call at hand is said beside the call, by
/// its panel. GUI thread.
class NoticeCenter : public QObject {
    Q_OBJECT
public:
    struct Notice {
        QString source; ///< who says it: a later word of the same source and text is the same
        QString words;
        QString state = {};                   ///< Theme's: "" (near), ok, or late: it presses, a talk or not
        QString act = {};                     ///< text of a button, empty: none
        std::function<void()> run = {};       ///< what it does; the notice goes away first
        std::optional<SteadyTime> until = {}; ///< goes away by itself then
        int times = 1;                        ///< how often it was said
        std::int64_t id = 0;                  ///< set here
    };

    explicit NoticeCenter(QObject* parent = nullptr) : QObject(parent) {}

    void say(Notice notice);
    /// Its cause is gone: everything of that source goes.
    void withdraw(const QString& source);
    void dismiss(std::int64_t id);
    void dismissAll();
    /// Dismisses it and does what its button says.
    void run(std::int64_t id);
    void setTalking(bool talking);
    /// Lets time pass; to be called at each second.
    void look(SteadyTime now);

    /// What is to be shown by itself now: what presses first, then the newest; null: nothing.
    [[nodiscard]] const Notice* shown() const;
    /// How many there are besides the one that is shown.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] bool anyPresses() const;
    /// Newest first.
    [[nodiscard]] const std::vector<Notice>& all() const { return m_notices; }

Q_SIGNALS:
    void changed();

private:
    std::vector<Notice> m_notices;
    std::int64_t m_lastId = 0;
    bool m_talking = false;
};

} // namespace frontdesk
