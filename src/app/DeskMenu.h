#pragma once

#include <QObject>

class QMenu;
class QToolButton;

namespace frontdesk {

class KeyBindings;
class Theme;
struct MachineAccess;

/// The window's menu: what a desk changes in passing; all else is in the settings. GUI thread.
class DeskMenu : public QObject {
    Q_OBJECT
public:
    /// All must outlive the menu. @param button opens it
    DeskMenu(const MachineAccess& machine, const Theme& theme, const KeyBindings& keys, QToolButton& button);

    void rebuild(); ///< in the language of the screen, with what is chosen now
    void popUp();
    void offerRehearsal(bool offered); ///< a rehearsed desk has none of its own
    void offerWatch(bool offered);     ///< to those who decide about the watch-list

Q_SIGNALS:
    void phrasesRequested();
    void historyRequested();
    void practiceRequested();
    void rehearsalRequested();
    void rehearsalResultsRequested();
    void watchRequested();
    void settingsRequested();
    void keysRequested();

private:
    void addLanguages();
    void addLooks();
    void addSizes();

    const MachineAccess& m_machine;
    const Theme& m_theme;
    const KeyBindings& m_keys;
    QToolButton& m_button;
    QMenu* m_menu = nullptr;
    bool m_offersRehearsal = true;
    bool m_offersWatch = false;
};

} // namespace frontdesk
