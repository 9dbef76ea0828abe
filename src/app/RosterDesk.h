#pragma once

#include "panels/support/RosterNow.h"
#include "panels/support/Theme.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

namespace frontdesk {

class IdMaker;
class KeyHintButton;
class RosterEditor;
class RosterPopover;

/// The roster in the window: its button in the line strip, the popover that unfolds under it, and the window to change
/// it, which is not modal. GUI thread.
class RosterDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Around {
        RosterNow& roster;
        DeskLink& desk;
        IdMaker& ids;
        const Clock& clock;
        const Theme& theme;
    };
    RosterDesk(const Around& around, QWidget* window);

    [[nodiscard]] KeyHintButton* button() { return m_button; }
    void toggle();
    void open(); ///< unless it is open
    void fold();
    void edit(); ///< the window with the table
    /// On a locked desk the table cannot be asked for.
    void setMasked(bool masked);
    void second();
    void retranslate();

Q_SIGNALS:
    void importRequested(); ///< a table is to take the roster's place

private:
    Around m_around;
    QWidget* m_window;
    KeyHintButton* m_button;
    RosterPopover* m_popover;
    QPointer<QDialog> m_dialog;
    QPointer<RosterEditor> m_editor;
};

} // namespace frontdesk
