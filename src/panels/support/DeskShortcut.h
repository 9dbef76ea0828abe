#pragma once

#include "panels/support/ImeGuard.h"

#include <QKeySequence>
#include <QList>
#include <QShortcut>

namespace frontdesk {

/// A key of the desk: works anywhere in its window, does not repeat while held down, and never fires while an input
/// method composes. Ctrl+Return also means the Enter of the number pad. GUI thread.
class DeskShortcut : public QShortcut {
    Q_OBJECT
public:
    /// @param guard must outlive the shortcut
    DeskShortcut(const QList<QKeySequence>& keys, const ImeGuard& guard, QWidget* window);

    void setDeskKeys(const QList<QKeySequence>& keys);

Q_SIGNALS:
    void pressed();

private:
    const ImeGuard& m_guard;
};

} // namespace frontdesk
