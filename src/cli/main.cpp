#include "cli/Command.h"

#include <QCoreApplication>
#include <iostream>

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    const std::vector<std::string> words{argv + 1, argv + argc};
    return frontdesk::runFrontdeskctl(words, {std::cout, std::cerr});
}
