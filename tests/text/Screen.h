#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTranslator>
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

namespace frontdesk::test {

/// The one application object of this binary: translations hang on it.
inline QCoreApplication& application()
{
    static int argc = 1;
    static char name[] = "test_text";
    static char* argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv);
    return app;
}

/// The Chinese translation is installed as long as this lives; without one the screen is English.
class ChineseScreen {
public:
    ChineseScreen()
    {
        application();
        REQUIRE(m_translator.load(QStringLiteral(":/i18n/frontdesk_zh_CN")));
        REQUIRE(QCoreApplication::installTranslator(&m_translator));
    }
    ~ChineseScreen() { QCoreApplication::removeTranslator(&m_translator); }
    ChineseScreen(const ChineseScreen&) = delete;
    ChineseScreen& operator=(const ChineseScreen&) = delete;
    ChineseScreen(ChineseScreen&&) = delete;
    ChineseScreen& operator=(ChineseScreen&&) = delete;

private:
    QTranslator m_translator;
};

/// UTF-8, so that a failed comparison prints what a person can read.
inline std::string text(const QString& shown) { return shown.toStdString(); }

/// Whether there is a Chinese character in it.
inline bool isChinese(const QString& shown)
{
    return std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace frontdesk::test
