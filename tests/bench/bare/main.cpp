// The floor of a start: a bare window of the desk's size, and the database opened by the C API.
// frontdesk_bench_bare FOLDER says on stdout how much memory it uses when the window stands painted, and ends.
#include "bench/RawDatabase.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <fstream>
#include <iostream>

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    if (argc != 2) {
        std::cerr << "frontdesk_bench_bare FOLDER\n";
        return 2;
    }
    try {
        const frontdesk::bench::RawDatabase database{std::string{argv[1]} + "/frontdesk.sqlite"};
        QMainWindow window;
        window.resize(1366, 768);
        window.show();
        QTimer::singleShot(0, &app, [] {
            QTimer::singleShot(0, qApp, [] { // the window is painted in the turn before
                std::ifstream status{"/proc/self/status"};
                for (std::string word; status >> word;) {
                    if (word == "VmRSS:") {
                        double kilobytes = 0;
                        status >> kilobytes;
                        std::cout << kilobytes / 1024 << std::endl;
                    }
                }
                QCoreApplication::quit();
            });
        });
        return QApplication::exec();
    } catch (const std::exception& problem) {
        std::cerr << "bench: " << problem.what() << '\n';
        return 2;
    }
}
