#pragma once

#include <QDialog>
#include <QObject>
#include <QPointer>

namespace frontdesk {

class DeskMenu;
class Theme;
class WatchEditor;
class Wiring;

/// The watch-list in the window: a line of the menu for those who decide about it, and a window of its own, which is
/// not modal. GUI thread.
class WatchDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    WatchDesk(Wiring& wiring, const Theme& theme, DeskMenu& menu, QWidget* window);

    void open();

private:
    void followRights();

    Wiring& m_wiring;
    const Theme& m_theme;
    DeskMenu& m_menu;
    QWidget* m_window;
    QPointer<QDialog> m_dialog;
    QPointer<WatchEditor> m_editor;
};

} // namespace frontdesk
