#include "app/MachineSettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace frontdesk {

MachineSettings::MachineSettings(const QString& dataFolder)
    : m_ini(std::make_unique<QSettings>(QDir(dataFolder).filePath(QStringLiteral("machine.ini")), QSettings::IniFormat))
{}

MachineSettings::~MachineSettings() = default;

QString MachineSettings::folder() const { return QFileInfo(m_ini->fileName()).absolutePath(); }

QString MachineSettings::language() const
{
    const QString stored = m_ini->value(QStringLiteral("language")).toString();
    return stored == QLatin1String("en") ? stored : QStringLiteral("zh_CN");
}

void MachineSettings::setLanguage(const QString& language) { m_ini->setValue(QStringLiteral("language"), language); }

Look MachineSettings::look() const
{
    const QString stored = m_ini->value(QStringLiteral("look")).toString();
    return stored == QLatin1String("dark")            ? Look::Dark
           : stored == QLatin1String("high_contrast") ? Look::HighContrast
                                                      : Look::Light;
}

void MachineSettings::setLook(Look look)
{
    m_ini->setValue(QStringLiteral("look"), look == Look::Dark           ? QStringLiteral("dark")
                                            : look == Look::HighContrast ? QStringLiteral("high_contrast")
                                                                         : QStringLiteral("light"));
}

int MachineSettings::textPercent() const
{
    return std::clamp(m_ini->value(QStringLiteral("text_percent"), 100).toInt(), 100, 200);
}

void MachineSettings::setTextPercent(int percent) { m_ini->setValue(QStringLiteral("text_percent"), percent); }

KeyBindings::Stored MachineSettings::keys() const
{
    KeyBindings::Stored stored;
    m_ini->beginGroup(QStringLiteral("keys"));
    for (const QString& word : m_ini->childKeys()) {
        stored[word] = m_ini->value(word).toStringList();
    }
    m_ini->endGroup();
    return stored;
}

bool MachineSettings::keypadOn() const { return m_ini->value(QStringLiteral("keypad"), false).toBool(); }

void MachineSettings::setKeys(const KeyBindings& keys)
{
    m_ini->remove(QStringLiteral("keys"));
    const KeyBindings::Stored stored = keys.stored();
    for (auto act = stored.begin(); act != stored.end(); ++act) {
        m_ini->setValue(QStringLiteral("keys/") + act.key(), act.value());
    }
    m_ini->setValue(QStringLiteral("keypad"), keys.keypadOn());
}

ScanSettings MachineSettings::scan() const
{
    ScanSettings scan;
    const auto read = [this](const char* name, const auto& otherwise) {
        return m_ini->value(QStringLiteral("scan/") + QLatin1String(name), otherwise);
    };
    scan.mostBetween = Milliseconds{std::clamp<std::int64_t>(
        read("between_ms", static_cast<qint64>(scan.mostBetween.count())).toLongLong(), 5, 60)};
    scan.prefix = read("prefix", scan.prefix).toString();
    scan.suffix = read("suffix", scan.suffix).toString();
    scan.badgePrefix = read("badge_prefix", scan.badgePrefix).toString();
    return scan;
}

void MachineSettings::setScan(const ScanSettings& scan)
{
    m_ini->setValue(QStringLiteral("scan/between_ms"), static_cast<qint64>(scan.mostBetween.count()));
    m_ini->setValue(QStringLiteral("scan/prefix"), scan.prefix);
    m_ini->setValue(QStringLiteral("scan/suffix"), scan.suffix);
    m_ini->setValue(QStringLiteral("scan/badge_prefix"), scan.badgePrefix);
}

QByteArray MachineSettings::geometry() const { return m_ini->value(QStringLiteral("geometry")).toByteArray(); }

void MachineSettings::setGeometry(const QByteArray& geometry) { m_ini->setValue(QStringLiteral("geometry"), geometry); }

} // namespace frontdesk
