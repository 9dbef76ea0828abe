#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <memory>

class QLocalServer;

namespace frontdesk {

/// One console a database: the first one holds a lock beside it and listens; a second one asks the first to show its
/// window and ends. A lock left behind by a crash is taken over. GUI thread.
class RunningCopy : public QObject {
    Q_OBJECT
public:
    explicit RunningCopy(const QString& dataFolder, QObject* parent = nullptr);
    ~RunningCopy() override;

    enum class Start {
        First,    ///< we hold the lock
        Second,   ///< another one runs and was asked to show itself
        NoFolder, ///< the lock cannot be written here (read-only or missing folder)
    };
    [[nodiscard]] Start claim();

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] QString serverName() const;
    QString m_folder;
    QLockFile m_lock;
    QLocalServer* m_server = nullptr;
};

} // namespace frontdesk
