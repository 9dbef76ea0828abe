#include "app/MachineSettings.h"

#include <QDir>
#include <QSettings>
#include <algorithm>

namespace frontdesk {

MachineSettings::MachineSettings(const QString& dataFolder)
    : m_ini(std::make_unique<QSettings>(QDir(dataFolder).filePath(QStringLiteral("machine.ini")), QSettings::IniFormat))
{}

MachineSettings::~MachineSettings() = default;

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

QByteArray MachineSettings::geometry() const { return m_ini->value(QStringLiteral("geometry")).toByteArray(); }

void MachineSettings::setGeometry(const QByteArray& geometry) { m_ini->setValue(QStringLiteral("geometry"), geometry); }

} // namespace frontdesk
