#pragma once

#include "panels/support/ScanWatcher.h"
#include "panels/support/Theme.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace frontdesk {

/// The settings pages' way to what this machine keeps for itself; each choice takes effect at once. The roof fills it
/// in. GUI thread.
struct MachineAccess {
    QStringList languages; ///< codes, such as "zh_CN"
    std::function<QString()> language;
    std::function<void(const QString&)> setLanguage;
    std::function<void(Look, int textPercent)> setLook;
    std::function<ScanSettings()> scan;
    std::function<void(const ScanSettings&)> setScan;
};

/// A language by its own name, whatever the language of the screen.
[[nodiscard]] QString languageName(const QString& language);

} // namespace frontdesk
