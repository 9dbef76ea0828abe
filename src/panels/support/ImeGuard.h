#pragma once

#include <QObject>
#include <QPointer>

namespace frontdesk {

/// Watches whether an input method is composing (its preedit text stands in the focused field). While it does, no
/// shortcut of the program fires: the key belongs to the input method. One for the application. GUI thread.
class ImeGuard : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application from now on; an application object must exist.
    explicit ImeGuard(QObject* parent = nullptr);

    [[nodiscard]] bool isComposing() const { return m_composer != nullptr; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QObject> m_composer; ///< in which the preedit text stands
};

} // namespace frontdesk
