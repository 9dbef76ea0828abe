#pragma once

#include <QApplication>

namespace frontdesk {

/// The one application object of a test binary with widgets, made at its first use.
class GuiApplication {
public:
    static QApplication& get()
    {
        static int argc = 1;
        static char name[] = "test";
        static char* argv[] = {name, nullptr};
        static QApplication app(argc, argv);
        return app;
    }
};

} // namespace frontdesk
