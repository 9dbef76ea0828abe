#pragma once

#include "app/FileLog.h"
#include "app/GuiExecutor.h"
#include "app/MachineSettings.h"
#include "app/MainWindow.h"
#include "app/RunningCopy.h"
#include "app/ScreenLanguage.h"
#include "app/Wiring.h"
#include "storage/SodiumPinHasher.h"
#include "storage/SqliteStore.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QSize>
#include <memory>
#include <thread>

namespace frontdesk {

class FirstStartDialog;
struct FirstAnswers;

/// How the console was started.
struct ConsoleOptions {
    QString dataFolder;
    QString language = {}; ///< overrides what this machine remembers
    std::optional<Look> look = {};
    int textPercent = 0; ///< 0: what this machine remembers
    QSize window = {};   ///< of the window; empty: as it was left
};

/// The program from its first second to its last: claims the data folder, opens the store on a worker, puts the wiring
/// together, asks the first start's questions and shows the window. GUI thread.
class Console : public QObject {
    Q_OBJECT
public:
    Console(ConsoleOptions options, const Clock& clock, QObject* parent = nullptr);
    ~Console() override;

    /// @return false when there is nothing to do: another copy runs and was asked to show itself
    [[nodiscard]] bool start();
    [[nodiscard]] MainWindow* window() { return m_window.get(); }
    [[nodiscard]] Wiring* wiring() { return m_wiring.get(); }
    [[nodiscard]] FirstStartDialog* firstStart() { return m_firstStart.get(); }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] ScreenLanguage& language() { return m_language; }

Q_SIGNALS:
    void firstStartShown();
    void windowShown();
    void finished(); ///< a problem was told and there is no way on

private:
    using Opened = Result<std::unique_ptr<SqliteStore>>;
    void openStore(bool restoreFirst);
    void opened(Opened store, const QString& restoredFrom);
    void tellProblem(const Error& error, bool offerRestore);
    void askFirstQuestions();
    void keepFirstAnswers(const FirstAnswers& answers);
    void firstAnswersKept(const Result<void>& done);
    void enterDemoDay();
    void showWindow();
    void sayWhatHappenedAtOpening();
    void work(std::function<void()> job);

    ConsoleOptions m_options;
    const Clock& m_clock;
    Theme m_theme;
    ScreenLanguage m_language;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<FileLog> m_log;
    RunningCopy m_copy;
    ChangeHub m_hub;
    GuiExecutor m_gui;
    StoreOpened m_atOpening;
    QString m_restoredFrom;
    bool m_demoWanted = false;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<SodiumPinHasher> m_pins; ///< the wiring's people use it
    std::unique_ptr<Wiring> m_wiring;
    std::unique_ptr<FirstStartDialog> m_firstStart;
    std::unique_ptr<MainWindow> m_window;
    std::thread m_worker;
    std::unique_ptr<QEventLoopLocker> m_starting;
};

} // namespace frontdesk
