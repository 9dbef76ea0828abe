#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace frontdesk {

/// Installs the translation of the screen's language, ours and Qt's own, and takes the old one away; every widget then
/// hears LanguageChange. English is what the sources say: its own file holds plural forms alone. GUI thread.
class ScreenLanguage : public QObject {
    Q_OBJECT
public:
    explicit ScreenLanguage(QObject* parent = nullptr);
    /// @param language "zh_CN" or "en"
    void show(const QString& language);
    [[nodiscard]] QString language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace frontdesk
