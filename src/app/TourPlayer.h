#pragma once

#include "app/Console.h"
#include "app/ScriptedClock.h"

#include <QDir>
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <vector>

namespace frontdesk {

/// Plays steps through the real console with a scripted clock, over a real store in a folder of its own, and writes a
/// picture of each step in both languages. What the steps are is the script's matter (Tour). GUI thread.
class TourPlayer : public QObject {
    Q_OBJECT
public:
    struct Step {
        QString picture;                  ///< name of the picture; empty: none is taken
        std::function<void()> run;        ///< what somebody does
        std::function<bool()> until = {}; ///< and what must have come of it; looked at until it is so or it is too late
    };
    /// How long a step may take before it counts as failed. The machine's time: the scripted clock stands still.
    static constexpr int mostStepMillis = 20000;

    TourPlayer(const ConsoleOptions& options, const QString& pictureFolder, UtcTime begins, QObject* parent = nullptr);
    ~TourPlayer() override;

    /// Opens the console and plays; ended() comes once.
    void play(std::vector<Step> steps);

    [[nodiscard]] Console& console() { return m_console; }
    [[nodiscard]] MainWindow& window() { return *m_console.window(); }

    /// Lets time pass as it does, in small steps: a jump would be taken for a sleep of the machine.
    void pass(Milliseconds time);
    /// Letters as typed into a field of the window that is in front; the step fails when there is no such field.
    void type(const char* objectName, const QString& text);
    /// Puts a whole text into a line edit, as pasted.
    void fill(const char* objectName, const QString& text);
    void click(const char* objectName);
    /// An entry of a menu.
    void trigger(const char* objectName);
    /// A file to be read in, beside the pictures for as long as the tour plays. @return its path
    [[nodiscard]] QString madeFile(const QString& name, const QByteArray& bytes);
    /// A key with whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    /// A widget by its name, in the first start's questions or in any window of the console. Null, and a failed tour,
    /// when there is none that is shown.
    [[nodiscard]] QWidget* shown(const char* objectName);
    void failed(const QString& why);

Q_SIGNALS:
    void ended(int exitCode);

private:
    void next();
    void waitFor(const std::function<bool()>& condition, std::function<void()> then);
    void settleThen(std::function<void()> then);
    void takePictures(const QString& name, QStringList languages);
    [[nodiscard]] QWidget* inFront();

    ScriptedClock m_clock;
    QDir m_folder;
    QTemporaryDir m_files;
    Console m_console;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    int m_pictures = 0;
    bool m_failed = false;
};

} // namespace frontdesk
