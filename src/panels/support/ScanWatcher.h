#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QKeyEvent;
class QWidget;

namespace frontdesk {

class FieldMemory;
class ImeGuard;

/// How a scanner at this machine types.
struct ScanSettings {
    Milliseconds mostBetween{30};                   ///< longest time from key to key; nobody types so fast
    int least = 6;                                  ///< characters of a code
    QString prefix = {};                            ///< what the scanner sends before each code, if it was set up so
    QString suffix = {};                            ///< and after it; Enter and Tab always end a code
    QString badgePrefix = QStringLiteral("STAFF-"); ///< codes of the staff's badges begin with it
};

/// What was scanned.
struct Scan {
    enum class Kind { StaffBadge, Other };
    Kind kind = Kind::Other;
    QString code; ///< without the scanner's own prefix and suffix
};

/// Tells a barcode scanner, which types like a keyboard, from a person by its speed, wherever the focus is. A scan
/// never stays in the field that had the focus: what leaked into it is taken back; lists and buttons do not get its
/// keys at all. Works locked and during a call, never while an input method composes. Times come from Clock. GUI
/// thread.
class ScanWatcher : public QObject {
    Q_OBJECT
public:
    /// @return true when the scan was meant for it
    using Listener = std::function<bool(const Scan&)>;

    /// Watches the whole application from now on. Clock and guard must outlive it.
    ScanWatcher(const Clock& clock, const ImeGuard& ime, QObject* parent = nullptr);
    ~ScanWatcher() override;

    /// Another watcher of this application does it from now on.
    void stopWatching();
    void setSettings(const ScanSettings& settings) { m_settings = settings; }
    /// Asked in the order of the calls until one takes the scan.
    void addListener(Listener listener) { m_listeners.push_back(std::move(listener)); }

    /// When a key that was held back is to be given on; look() does so. For Ticker::serve().
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;
    void look();

Q_SIGNALS:
    void scanned(const QString& code); ///< each scan, whoever takes it
    void unknown(const QString& code); ///< nobody took it
    void wakeChanged();                ///< nextWake() came closer

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyPressed(QWidget* target, const QKeyEvent& event);
    bool characterPressed(QWidget* target, const QKeyEvent& event);
    [[nodiscard]] std::optional<QString> code() const;
    void finish(const QString& code);
    void giveOn();
    void forget();

    const Clock& m_clock;
    const ImeGuard& m_ime;
    ScanSettings m_settings;
    std::vector<Listener> m_listeners;
    QString m_typed;
    SteadyTime m_lastAt{};
    QPointer<QWidget> m_target;
    std::unique_ptr<FieldMemory> m_before;          ///< the field as it was before the first character
    std::vector<std::unique_ptr<QKeyEvent>> m_held; ///< keys that a list or button has not got yet
    bool m_giving = false;
};

} // namespace frontdesk
