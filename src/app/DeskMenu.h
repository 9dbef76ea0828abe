#pragma once

#include "app/MachineSettings.h"
#include "app/ScreenLanguage.h"
#include "app/Wiring.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

class QMenu;
class QToolButton;

namespace frontdesk {

/// The window's menu: what a desk changes in passing. GUI thread.
class DeskMenu : public QObject {
    Q_OBJECT
public:
    /// All must outlive the menu. @param button opens it
    DeskMenu(Wiring& wiring, Theme& theme, ScreenLanguage& language, MachineSettings& machine, QToolButton& button);

    void rebuild(); ///< in the language of the screen, with what is chosen now
    void popUp();

Q_SIGNALS:
    void practiceRequested();
    void keysRequested();
    void lookChanged(); ///< look or text size
    void told(const QString& words, const QString& state);

private:
    void addLanguages();
    void addLooks();
    void addSizes();
    void addLines();
    void askUnit();
    void showLines(int count);
    void showLook(Look look, int textPercent);

    Wiring& m_wiring;
    Theme& m_theme;
    ScreenLanguage& m_language;
    MachineSettings& m_machine;
    QToolButton& m_button;
    QMenu* m_menu = nullptr;
    QPointer<QDialog> m_unitDialog;
};

} // namespace frontdesk
