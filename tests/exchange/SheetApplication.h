#pragma once

#include "support/EndOfTests.h"

#include <QGuiApplication>
#include <memory>

namespace frontdesk {

/// Fonts for sheets of paper want an application object with a platform, though no window: made at its first use, ended
/// after the last test.
class SheetApplication {
public:
    static void get()
    {
        static int argc = 1;
        static char name[] = "test";
        static char* argv[] = {name, nullptr};
        if (held() == nullptr) {
            endOfTests = [] { held().reset(); };
            held() = std::make_unique<QGuiApplication>(argc, argv);
        }
    }

private:
    static std::unique_ptr<QGuiApplication>& held()
    {
        static std::unique_ptr<QGuiApplication> app;
        return app;
    }
};

} // namespace frontdesk
