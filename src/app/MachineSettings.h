#pragma once

#include "panels/support/KeyBindings.h"
#include "panels/support/ScanWatcher.h"
#include "panels/support/Theme.h"

#include <QByteArray>
#include <QString>
#include <memory>

class QSettings;

namespace frontdesk {

/// What this machine keeps for itself: language, look, text size, keys, scanner, window geometry. One INI in the data
/// folder; read here alone. What the unit decided is in the database (UnitSettings). GUI thread.
class MachineSettings {
public:
    explicit MachineSettings(const QString& dataFolder);
    ~MachineSettings();

    [[nodiscard]] QString folder() const;   ///< of the program's data
    [[nodiscard]] QString language() const; ///< "zh_CN" or "en"; Chinese when nothing was chosen
    void setLanguage(const QString& language);
    [[nodiscard]] Look look() const;
    void setLook(Look look);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] KeyBindings::Stored keys() const;
    [[nodiscard]] bool keypadOn() const;
    void setKeys(const KeyBindings& keys);
    [[nodiscard]] ScanSettings scan() const;
    void setScan(const ScanSettings& scan);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    std::unique_ptr<QSettings> m_ini;
};

} // namespace frontdesk
