#include "app/Console.h"
#include "bench/desk/DeskBenches.h"
#include "domain/setting/UnitSettings.h"
#include "storage/DirectStore.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>
#include <fstream>
#include <iostream>

namespace frontdesk::bench {

namespace {

constexpr int starts = 12;
constexpr double mostOfBare = 1.5;
constexpr double mostAtStart = 75; // megabytes

struct Started {
    double milliseconds = 0;
    double megabytes = 0;
};

/// From the start of a program to its word that it can be used.
Started startedOnce(const std::string& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer time;
    time.start();
    process.start(QString::fromStdString(program), arguments);
    QByteArray said;
    while (!said.endsWith('\n')) {
        if (!process.waitForReadyRead(60'000)) {
            giveUp(program + " does not start");
        }
        said += process.readAll();
    }
    const double taken = static_cast<double>(time.nsecsElapsed()) / 1e6;
    process.waitForFinished(60'000);
    bool isNumber = false;
    const double megabytes = said.trimmed().toDouble(&isNumber);
    if (!isNumber || process.exitCode() != 0) {
        giveUp(program + " did not come up: " + said.toStdString());
    }
    return {taken, megabytes};
}

} // namespace

double residentMegabytes()
{
    std::ifstream status{"/proc/self/status"};
    for (std::string word; status >> word;) {
        if (word == "VmRSS:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    }
    giveUp("this system does not say how much memory is used");
}

int startDesk(QApplication& app, const std::string& folder)
{
    const SystemClock clock;
    Console console({.dataFolder = QString::fromStdString(folder), .language = QStringLiteral("zh_CN")}, clock);
    QObject::connect(&console, &Console::finished, &app, [] { QCoreApplication::exit(1); });
    QObject::connect(&console, &Console::firstStartShown, &app, [] { QCoreApplication::exit(1); });
    QObject::connect(&console, &Console::windowShown, &app, [&] {
        // Behind what the panels have asked for: their lists are there, and are painted in the turn after.
        console.wiring()->desk().read<bool>(
            console.window(), {}, [](const ReadView&) -> Result<bool> { return true; },
            [](const Result<bool>&) {
                QTimer::singleShot(0, qApp, [] {
                    std::cout << residentMegabytes() << std::endl;
                    QCoreApplication::quit();
                });
            });
    });
    return console.start() ? QApplication::exec() : 1;
}

void setUpUnit(const std::string& folder)
{
    const StoreOptions options = StoreOptions::inFolder(folder);
    const SystemClock clock;
    NullLog log;
    {
        DirectStore store = must(DirectStore::openToWrite(options, clock, log));
        must(store.write([&](UnitOfWork& uow) -> Result<void> {
            return UnitSettings::read(uow.settings()).and_then([&](UnitSettings answers) {
                answers.unitName = "锦绣花园";
                answers.packs = {"reception"};
                answers.setUp = true;
                return answers.write(uow, Actor::program(), clock.now());
            });
        }));
    }
    // The first start of a day makes the day's backup. It is the others that are measured.
    const QString backups = QString::fromStdString(options.backupFolder);
    QDir{}.mkpath(backups);
    QFile made(backups + QStringLiteral("/frontdesk-%1.sqlite")
                             .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    if (!made.open(QIODevice::WriteOnly)) {
        giveUp("cannot write into " + options.backupFolder);
    }
}

void measureStart(Figures& figures, const std::string& folder, const std::string& self, const std::string& bare)
{
    figures.heading("Start to a window that can be used");
    const QString ours = QString::fromStdString(folder);
    static_cast<void>(startedOnce(self, {QStringLiteral("--start"), ours}));
    static_cast<void>(startedOnce(bare, {ours}));
    Samples floor;
    Samples started;
    Samples memory;
    Samples floorMemory;
    for (int round = 0; round < starts; ++round) {
        const Started window = startedOnce(bare, {ours});
        floor.add(window.milliseconds);
        floorMemory.add(window.megabytes);
        const Started desk = startedOnce(self, {QStringLiteral("--start"), ours});
        started.add(desk.milliseconds);
        memory.add(desk.megabytes);
    }
    figures.milliseconds("the floor, a bare window that opens the database: median of " + std::to_string(starts),
                         floor.median());
    figures.megabytes("its memory", floorMemory.median());
    figures.milliseconds("the desk, median", started.median());
    figures.ratio("against the bare window", started.median() / floor.median(), mostOfBare);
    figures.megabytes("its memory", memory.median(), mostAtStart);
}

} // namespace frontdesk::bench
