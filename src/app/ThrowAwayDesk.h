#pragma once

#include "app/GuiExecutor.h"
#include "app/MachineSettings.h"
#include "app/RehearsalClock.h"
#include "app/Wiring.h"
#include "base/Log.h"
#include "base/WorkerThread.h"
#include "storage/SodiumPinHasher.h"
#include "storage/SqliteStore.h"

#include <QObject>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace frontdesk {

class MainWindow;
class ScreenLanguage;

/// A second desk as it really is, over a database in a folder of its own that goes with it: the real desk's packs,
/// settings, keys and person, and a clock that can be moved. Nothing of it reaches the real desk. GUI thread.
class ThrowAwayDesk : public QObject {
    Q_OBJECT
public:
    /// The real desk; all must outlive this one.
    struct Real {
        Wiring& wiring;
        Theme& theme;
        ScreenLanguage& language;
        MachineSettings& machine;
    };
    /// @param wallShift see RehearsalClock @param role of the desk, a fact for the packs
    ThrowAwayDesk(const Real& real, Milliseconds wallShift, const std::string& role, QObject* parent = nullptr);
    ~ThrowAwayDesk() override;

    /// Opens it; ready() or failed() comes once.
    void open();
    /// The window goes at once, the rest in its time; closed() comes once.
    void close();

    [[nodiscard]] RehearsalClock& clock() { return m_clock; }
    [[nodiscard]] Wiring& wiring() { return *m_wiring; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

Q_SIGNALS:
    void ready();
    void failed(const frontdesk::Error& error);
    void closed();

private:
    using Opened = Result<std::unique_ptr<SqliteStore>>;
    void openStore(const std::vector<ShippedPack>& packs);
    void opened(Opened store, const std::vector<ShippedPack>& packs);
    void settle();
    void signIn();
    void showWindow();
    void fail(const Error& error);

    Real m_real;
    RehearsalClock m_clock;
    UnitSettings m_settings;
    QTemporaryDir m_folder;
    NullLog m_log;
    ChangeHub m_hub;
    GuiExecutor m_gui;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<SodiumPinHasher> m_pins;
    std::unique_ptr<Wiring> m_wiring;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WorkerThread> m_worker; ///< opens and closes the store
};

} // namespace frontdesk
