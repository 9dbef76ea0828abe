#pragma once

#include <QFrame>
#include <QPointer>

namespace frontdesk {

/// A card that lies over the window while it is used. Esc closes it and gives the focus back; it goes by itself when
/// the focus goes elsewhere. Never modal: the keys of the desk work, and a ring is answered as always. GUI thread.
class Popover : public QFrame {
    Q_OBJECT
public:
    /// @param window that it lies over
    explicit Popover(QWidget* window);

    /// Shows it with the focus in `first`; open already, it only takes the focus there.
    void popUp(QWidget* first);
    /// Closes it; the focus goes back to where it was, unless it went elsewhere already.
    void putAway();

protected:
    /// Where it lies; called when it is shown and when the window or the text size changes.
    virtual void place() = 0;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace frontdesk
