#include "app/ScreenLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace frontdesk {

ScreenLanguage::ScreenLanguage(QObject* parent) : QObject(parent), m_language(QStringLiteral("en")) {}

void ScreenLanguage::show(const QString& language)
{
    m_language = language;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    QLocale::setDefault(QLocale(language));
    if (language != QLatin1String("en") &&
        m_qts.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qts);
    }
    if (m_ours.load(QStringLiteral(":/i18n/frontdesk_") + language)) {
        QCoreApplication::installTranslator(&m_ours);
    }
}

} // namespace frontdesk
