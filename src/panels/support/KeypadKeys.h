#pragma once

#include <QObject>

namespace frontdesk {

class ImeGuard;
class KeyBindings;

/// Lets bound keys of the number pad work inside text fields, which would take their digits for themselves. The digits
/// above the letters type as ever. One for the application. GUI thread.
class KeypadKeys : public QObject {
    Q_OBJECT
public:
    /// Watches the whole application from now on. Both must outlive it.
    KeypadKeys(const KeyBindings& keys, const ImeGuard& ime, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const KeyBindings& m_keys;
    const ImeGuard& m_ime;
};

} // namespace frontdesk
