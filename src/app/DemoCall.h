#pragma once

#include "app/Console.h"
#include "app/ScriptedClock.h"

#include <QDir>
#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

namespace frontdesk {

/// Plays calls through the real window with a scripted clock and writes a picture of each step in both languages. The
/// store is a real one in a folder of its own. GUI thread.
class DemoCall : public QObject {
    Q_OBJECT
public:
    DemoCall(const ConsoleOptions& options, const QString& pictureFolder, QObject* parent = nullptr);
    ~DemoCall() override;
    void start();

Q_SIGNALS:
    void ended(int exitCode);

private:
    struct Step {
        QString picture; ///< name of the picture
        std::function<void()> run;
    };
    void script();
    void next();
    void whenWindowIsThere(std::function<void()> then);
    void fillIn(const char* objectName, const QString& text); ///< a field of the first questions
    void settleThen(std::function<void()> then);
    void takePictures(const QString& name, QStringList languages);
    void pass(Milliseconds time);
    void type(const char* objectName, const QString& text);
    void ring(const std::string& callerId, int rings);

    ScriptedClock m_clock;
    QDir m_folder;
    Console m_console;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    int m_pictures = 0;
    bool m_failed = false;
};

} // namespace frontdesk
