#pragma once

#include "domain/pack/Manual.h"
#include "panels/pack/PackPorts.h"

#include <QString>
#include <functional>
#include <memory>
#include <string>

namespace frontdesk {

/// Manuals and packs as files, read and written on the worker. Answers come on the GUI thread, and none after its end.
class PackFiles {
public:
    struct FromManual {
        std::string text; ///< a draft with every entry open
        Manual manual;
        int damages = 0; ///< places at which the manual's text did not come through whole
    };
    template <class T> using Done = std::function<void(Result<T>)>;

    explicit PackFiles(const PackPorts& ports) : m_with(ports), m_alive(std::make_shared<bool>(true)) {}

    /// @param id of the pack that it becomes; it lies upon the first pack of a role that is active
    /// @error those of ManualFile, and of a broken build
    void readManual(const QString& path, const std::string& id, Done<FromManual> done);
    /// @error file.cannot_read, pack.too_large
    void read(const QString& path, Done<std::string> done);
    /// All or nothing. @error file.cannot_write
    void write(const QString& path, const std::string& text, Done<void> done);

private:
    template <class T> void onWorker(std::function<Result<T>()> job, Done<T> done);

    PackPorts m_with;
    std::shared_ptr<bool> m_alive; ///< what the worker posts asks it
};

} // namespace frontdesk
