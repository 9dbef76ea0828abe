#define CATCH_CONFIG_RUNNER
#include "support/EndOfTests.h"

#include <catch2/catch.hpp>

#include <cstdlib>

// Tests need no display: the platform is set before any test makes its application object.
int main(int argc, char* argv[])
{
    if (std::getenv("QT_QPA_PLATFORM") == nullptr) {
        setenv("QT_QPA_PLATFORM", "offscreen", 0);
    }
    const int failed = Catch::Session().run(argc, argv);
    if (frontdesk::endOfTests != nullptr) {
        frontdesk::endOfTests();
    }
    return failed;
}
