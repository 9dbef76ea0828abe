#pragma once

#include "cli/Command.h"

#include <QCoreApplication>
#include <sstream>
#include <string>
#include <vector>

namespace frontdesk {

/// What a frontdeskctl ended with and said.
struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

/// frontdeskctl with this command line, within the test.
inline Ran run(const std::vector<std::string>& words)
{
    static int argc = 1;
    static char name[] = "test_cli";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application{argc, argv};
    std::ostringstream out;
    std::ostringstream err;
    const int code = runFrontdeskctl(words, {out, err});
    return {code, out.str(), err.str()};
}

} // namespace frontdesk
