// Measures what only a desk with widgets can show, over the database that frontdesk_bench has filled.
// frontdesk_bench_desk --calls N --folder FOLDER; scripts/bench builds and starts it.
// frontdesk_bench_desk --start FOLDER is the desk whose start is measured.
#include "bench/Benches.h"
#include "bench/desk/BenchDesk.h"
#include "bench/desk/DeskBenches.h"

#include <QApplication>
#include <QDir>
#include <iostream>

namespace {

using namespace frontdesk::bench;

std::vector<std::string> typedTexts(std::int64_t count)
{
    const frontdesk::RuleBook book = frontdesk::RuleBook::compile(packsOfReception());
    std::vector<std::string> texts;
    for (const SeededCalls::Typed& typed : SeededCalls{count, book}.searches(12)) {
        texts.push_back(typed.text);
    }
    return texts;
}

void measureDesk(Figures& figures, std::int64_t count, const std::string& folder)
{
    const QString programs = QCoreApplication::applicationDirPath();
    measureTimers(figures);
    setUpUnit(folder);
    measureStart(figures, folder, QCoreApplication::applicationFilePath().toStdString(),
                 (programs + QStringLiteral("/frontdesk_bench_bare")).toStdString());
    BenchDesk desk(folder);
    measureTable(figures, desk, Twins::databaseIn(folder));
    measureKeys(figures, desk, typedTexts(count));
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--start")) {
        return startDesk(app, arguments[2].toStdString());
    }
    if (arguments.size() != 5 || arguments[1] != QLatin1String("--calls") ||
        arguments[3] != QLatin1String("--folder")) {
        std::cerr << "frontdesk_bench_desk --calls N --folder FOLDER\n";
        return 2;
    }
    Figures figures;
    try {
        measureDesk(figures, arguments[2].toLongLong(), arguments[4].toStdString());
    } catch (const std::exception& problem) {
        std::cerr << "bench: " << problem.what() << '\n';
        return 2;
    }
    return figures.conclude();
}
