#pragma once

#include "support/EndOfTests.h"

#include <QApplication>
#include <memory>

namespace frontdesk {

/// The one application object of a test binary with widgets, made at its first use. It ends after
/// the last test: at the program's exit, parts of Qt that it needs would be gone.
class GuiApplication {
public:
    static QApplication& get()
    {
        static int argc = 1;
        static char name[] = "test";
        static char* argv[] = {name, nullptr};
        if (held() == nullptr) {
            endOfTests = [] { held().reset(); };
            held() = std::make_unique<QApplication>(argc, argv);
        }
        return *held();
    }

private:
    static std::unique_ptr<QApplication>& held()
    {
        static std::unique_ptr<QApplication> app;
        return app;
    }
};

} // namespace frontdesk
