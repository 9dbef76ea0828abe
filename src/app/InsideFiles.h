#pragma once

#include "app/GuiExecutor.h"
#include "base/Clock.h"
#include "base/WorkerThread.h"
#include "domain/visitor/InsideNow.h"

#include <QObject>
#include <QString>
#include <optional>

namespace frontdesk {

class NoticeCenter;
class Wiring;

/// Keeps the list of those inside as a PDF and a table in the folder "inside" of the program's data, so that whoever
/// has to clear the house has it when the program is down: written at a change of a visit, and every minute while
/// somebody is inside. Read on the read lane, made and written on a thread of its own, each file whole or not at all. A
/// failure is told once, until writing works again. GUI thread.
class InsideFiles : public QObject {
    Q_OBJECT
public:
    static constexpr Milliseconds pace{60000};

    /// @param wiring, notices must outlive it @param dataFolder of the program
    InsideFiles(Wiring& wiring, const QString& dataFolder, NoticeCenter& notices, QObject* parent = nullptr);

    /// The list of now on the disk.
    Q_SIGNAL void written();

private:
    void second();
    void refresh();
    void hand(InsideNow now);
    void told(const Result<void>& done);

    Wiring& m_wiring;
    NoticeCenter& m_notices;
    QString m_folder;
    bool m_changed = true; ///< since the list was read last; at the start nobody knows
    bool m_busy = false;
    bool m_anybody = false;
    bool m_failed = false; ///< and told
    std::optional<SteadyTime> m_last = {};
    GuiExecutor m_gui;
    std::optional<WorkerThread> m_worker; // last: what it runs uses all of the above
};

} // namespace frontdesk
