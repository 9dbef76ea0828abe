#pragma once

#include "app/LineKeys.h"
#include "app/MachineSettings.h"
#include "app/ScreenLanguage.h"
#include "app/Wiring.h"
#include "panels/setting/MachineAccess.h"
#include "panels/setting/UnitAccess.h"
#include "panels/support/ImeGuard.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeypadKeys.h"
#include "panels/support/NoticeCenter.h"
#include "panels/support/ScanWatcher.h"
#include "panels/support/Theme.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>
#include <memory>

class QPushButton;
class QToolButton;

namespace frontdesk {

namespace Ui {
class MainWindow;
}

class CallPanel;
class CounterTiles;
class DeskMenu;
class DeskPeople;
class ImportWindows;
class DueStrip;
class GuidanceDock;
class KeyHintButton;
class LineStrip;
class DeskShortcut;
class MatterPanel;
class NoticeBar;
class NoticePopover;
class Panel;
class PanelHost;
class RosterDesk;
class PhraseWindow;
class Rehearsals;
class SearchWindow;
class WaitingHint;

/// The desk's window: line strip, navigation, the panel of the moment, guidance, due strip. It routes between them,
/// binds the keys and decides nothing. GUI thread.
class MainWindow : public QMainWindow, private CallRecorder::Watcher, private MatterRecorder::Watcher {
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(Wiring& wiring, Theme& theme, ScreenLanguage& language, MachineSettings& machine,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Does what a key does; the keys and the tests come through here.
    void act(DeskAct act);
    [[nodiscard]] PanelHost& panels() { return *m_host; }
    [[nodiscard]] CallPanel& calls();
    [[nodiscard]] MatterPanel& counter();
    [[nodiscard]] LineStrip& strip() { return *m_strip; }
    [[nodiscard]] SearchWindow& search() { return *m_search; }
    [[nodiscard]] DeskPeople& people() { return *m_people; }
    [[nodiscard]] KeyBindings& keys() { return m_keys; }
    [[nodiscard]] NoticeCenter& notices() { return m_notices; }
    [[nodiscard]] ScanWatcher& scans() { return *m_scans; }
    /// Something to be read above the panels until it is closed; `late` is shown during a talk, too.
    void say(const QString& words, const QString& state);
    [[nodiscard]] Rehearsals& rehearsals() { return *m_rehearsals; }
    /// Whether the keys of a ring work whatever window stands in front, as they do at first. They don't while a
    /// rehearsal has the same keys.
    void setRingKeysEverywhere(bool everywhere);
    /// This window is the desk of a rehearsal from now on: its keys are its own, and the real one watches the scanner.
    void beRehearsed();

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
    // MatterRecorder::Watcher
    void matterChanged(MatterId id) override;
    void matterDraftFailed(const Error& error) override;

    void build(ScreenLanguage& language);
    void buildStrip();
    void connectParts();
    void connectNotices();
    void followRights();
    void showNotices();
    void bindKeys();
    void retranslate();
    void scale();
    void followGuidance();
    void hushWaiting();
    void mask(bool masked);
    void maskOtherWindows(bool masked);
    void pressLine(int line);
    void somebodyCame();
    void takeUp(std::optional<MatterId> person); ///< nothing: whoever waits longest
    void emergency();
    void bringCallsToFront();
    void clearTheWay(); ///< an open menu closes, another window gives way
    void practiceCall();
    void showKeys();

    Wiring& m_wiring;
    Theme& m_theme;
    MachineSettings& m_machine;
    ImeGuard m_ime;
    KeyBindings m_keys;
    KeypadKeys m_keypad;
    ScanWatcher* m_scans;
    UnitAccess m_unitAccess;
    MachineAccess m_machineAccess;
    NoticeCenter m_notices;
    std::unique_ptr<Ui::MainWindow> m_ui;
    LineKeys m_lineKeys;
    PanelHost* m_host = nullptr;
    LineStrip* m_strip = nullptr;
    CounterTiles* m_counterTiles = nullptr;
    WaitingHint* m_waiting = nullptr;
    DueStrip* m_due = nullptr;
    GuidanceDock* m_guidance = nullptr;
    NoticeBar* m_notice = nullptr;
    NoticePopover* m_noticeList = nullptr;
    QPushButton* m_noticeChip = nullptr;
    SearchWindow* m_search = nullptr;
    PhraseWindow* m_phrases = nullptr;
    KeyHintButton* m_searchButton = nullptr;
    ImportWindows* m_importing = nullptr;
    RosterDesk* m_roster = nullptr;
    QToolButton* m_menuButton = nullptr;
    DeskMenu* m_menu = nullptr;
    DeskPeople* m_people = nullptr;
    Rehearsals* m_rehearsals = nullptr;
    QList<DeskShortcut*> m_ringKeys;
    QPointer<QDialog> m_keySheet;
    QList<QPointer<QWidget>> m_maskedWindows; ///< hidden while the desk is locked
};

} // namespace frontdesk
