#pragma once

#include "app/DeskKeys.h"
#include "app/MachineSettings.h"
#include "app/ScreenLanguage.h"
#include "app/Wiring.h"
#include "panels/support/ImeGuard.h"
#include "panels/support/Theme.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>
#include <memory>

class QActionGroup;
class QMenu;
class QToolButton;

namespace frontdesk {

namespace Ui {
class MainWindow;
}

class CallGuidance;
class CallHistory;
class CallPanel;
class DueStrip;
class GuidanceDock;
class LineStrip;
class NoticeBar;

/// The desk's window: line strip, navigation, the panel of the moment, guidance, due strip. It routes between them,
/// binds the keys and decides nothing. GUI thread.
class MainWindow : public QMainWindow, private CallRecorder::Watcher {
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(Wiring& wiring, Theme& theme, ScreenLanguage& language, MachineSettings& machine,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Does what a key does; the keys and the tests come through here.
    void act(DeskKey::Act act);
    [[nodiscard]] CallPanel& calls() { return *m_calls; }
    /// Something to be read above the panels until it is closed.
    void say(const QString& words, const QString& state);

public Q_SLOTS:
    void raiseFromSecondStart();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // CallRecorder::Watcher
    void lineChanged(int line) override;
    void callSaved(int line, const Call& call) override;
    void draftFailed(const Error& error) override;
    void lastCallsFound(int line, const std::vector<Call>& calls) override;

    void build();
    void bindKeys();
    void buildMenu();
    void retranslate();
    void scale();
    void open(const RecordRef& record);
    void showCalls();
    void showHistory();
    [[nodiscard]] bool isHistoryInFront() const;
    bool actInHistory(DeskKey::Act act);
    [[nodiscard]] int lineForKey() const;
    void lineKey(int line);
    void practiceCall();
    void showKeys();
    void askUnit();
    void showLines(int count);
    void showLanguage(const QString& language);
    void showLook(Look look, int textPercent);

    Wiring& m_wiring;
    Theme& m_theme;
    ScreenLanguage& m_language;
    MachineSettings& m_machine;
    ImeGuard m_ime;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<CallGuidance> m_callGuidance;
    LineStrip* m_strip = nullptr;
    DueStrip* m_due = nullptr;
    CallPanel* m_calls = nullptr;
    CallHistory* m_history = nullptr; ///< made when it is shown first
    bool m_cameFromHistory = false;   ///< the call in front was opened there
    GuidanceDock* m_guidance = nullptr;
    NoticeBar* m_notice = nullptr;
    QToolButton* m_menuButton = nullptr;
    QMenu* m_menu = nullptr;
    QPointer<QDialog> m_keySheet;
    QPointer<QDialog> m_unitDialog;
};

} // namespace frontdesk
