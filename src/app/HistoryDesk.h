#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

// moc of Qt 6.4 stumbles over the concepts that <compare> brings in, and needs none of it.
#ifndef Q_MOC_RUN
#include "domain/people/Actor.h"
#endif

namespace frontdesk {

class DeskMenu;
class HistoryWindow;
class PanelHost;
class Theme;
class Wiring;

/// The history of reception in the window: a line of the menu, a key of the desk and a button of both panels open it on
/// the kind of the panel in front. What one person may see does not stand there for the next. GUI thread.
class HistoryDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    HistoryDesk(Wiring& wiring, const Theme& theme, DeskMenu& menu, PanelHost& host, QWidget* window);

    void open();
    [[nodiscard]] HistoryWindow* shown() const; ///< null: it was not opened

private:
    void followSession();

    Wiring& m_wiring;
    const Theme& m_theme;
    PanelHost& m_host;
    QWidget* m_window;
    QPointer<HistoryWindow> m_history;
    std::optional<Actor> m_for; ///< who looks at it
};

} // namespace frontdesk
