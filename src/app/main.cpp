#include "app/Console.h"
#include "app/Tour.h"

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
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QStringLiteral("Play a morning at the desk with a scripted clock and write a picture of each step into DIR."),
        QStringLiteral("DIR"));
    const QCommandLineOption window(QStringLiteral("window"), QStringLiteral("Size of the window, such as 1366x768."),
                                    QStringLiteral("SIZE"));
    parser.addOptions({data, lang, look, text, tour, window});
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
        if (name != QLatin1String("light") && name != QLatin1String("dark") && name != QLatin1String("contrast")) {
            std::fputs("frontdesk: --look takes light, dark or contrast\n", stderr);
            return exitBadOptions;
        }
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
    if (parser.isSet(window)) {
        const QStringList sides = parser.value(window).split(QLatin1Char('x'));
        bool wideIsNumber = false;
        bool highIsNumber = false;
        options.window = {sides.value(0).toInt(&wideIsNumber), sides.value(1).toInt(&highIsNumber)};
        if (sides.size() != 2 || !wideIsNumber || !highIsNumber) {
            std::fputs("frontdesk: --window takes a size such as 1366x768\n", stderr);
            return exitBadOptions;
        }
    }
    if (!parser.isSet(tour)) {
        return runConsole(options);
    }
    const QTemporaryDir folder;
    options.dataFolder = folder.path();
    TourPlayer player(options, parser.value(tour), Tour::begins);
    QObject::connect(
        &player, &TourPlayer::ended, qApp, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    player.play(Tour::steps(player));
    return QApplication::exec();
}
