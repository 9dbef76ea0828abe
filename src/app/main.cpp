#include "app/Console.h"
#include "app/DemoCall.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace frontdesk;

namespace {

constexpr int exitBadOptions = 2;

int runConsole(const ConsoleOptions& options)
{
    const SystemClock clock;
    Console console(options, clock);
    QObject::connect(&console, &Console::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return console.start() ? QApplication::exec() : 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("frontdesk"));
    QApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
    QApplication::setQuitOnLastWindowClosed(true);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Three Rings: the console of a property-management front desk"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder of the database."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("Language: zh or en."),
                                  QStringLiteral("LANG"));
    const QCommandLineOption look(QStringLiteral("look"), QStringLiteral("light, dark or contrast."),
                                  QStringLiteral("LOOK"));
    const QCommandLineOption text(QStringLiteral("text-size"), QStringLiteral("Text size in percent, 100 to 200."),
                                  QStringLiteral("N"));
    const QCommandLineOption demo(QStringLiteral("demo-call"),
                                  QStringLiteral("Play one call with a scripted clock and write pictures into DIR."),
                                  QStringLiteral("DIR"));
    parser.addOptions({data, lang, look, text, demo});
    parser.process(app);

    ConsoleOptions options;
    options.dataFolder =
        parser.isSet(data) ? parser.value(data) : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(lang)) {
        options.language =
            parser.value(lang).startsWith(QLatin1String("en")) ? QStringLiteral("en") : QStringLiteral("zh_CN");
    }
    if (parser.isSet(look)) {
        const QString name = parser.value(look);
        options.look = name == QLatin1String("dark")       ? Look::Dark
                       : name == QLatin1String("contrast") ? Look::HighContrast
                                                           : Look::Light;
    }
    if (parser.isSet(text)) {
        bool isNumber = false;
        options.textPercent = parser.value(text).toInt(&isNumber);
        if (!isNumber || options.textPercent < 100 || options.textPercent > 200) {
            std::fputs("frontdesk: --text-size takes a number from 100 to 200\n", stderr);
            return exitBadOptions;
        }
    }
    if (!parser.isSet(demo)) {
        return runConsole(options);
    }
    const QTemporaryDir folder;
    options.dataFolder = folder.path();
    DemoCall played(options, parser.value(demo));
    QObject::connect(
        &played, &DemoCall::ended, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    played.start();
    return QApplication::exec();
}
