#include "app/RunningCopy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace frontdesk {

namespace {
constexpr int askMillis = 1000; // the other one answers at once or hangs
}

RunningCopy::RunningCopy(const QString& dataFolder, QObject* parent)
    : QObject(parent), m_folder(QDir(dataFolder).absolutePath()),
      m_lock(QDir(dataFolder).filePath(QStringLiteral("frontdesk.lock")))
{
    m_lock.setStaleLockTime(0); // only a dead process makes a lock stale: a shift lasts longer than any time limit
}

RunningCopy::~RunningCopy() = default;

QString RunningCopy::serverName() const
{
    const QByteArray hash = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("frontdesk-") + QString::fromLatin1(hash);
}

RunningCopy::Start RunningCopy::claim()
{
    if (m_lock.tryLock(0)) {
        m_server = new QLocalServer(this);
        m_server->setSocketOptions(QLocalServer::UserAccessOption);
        QLocalServer::removeServer(serverName()); // left by a crash: we hold the lock, so nobody listens there
        connect(m_server, &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket* const socket = m_server->nextPendingConnection()) {
                connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
                Q_EMIT raiseRequested();
            }
        });
        m_server->listen(serverName());
        return Start::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        return Start::NoFolder;
    }
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (socket.waitForConnected(askMillis)) {
        socket.disconnectFromServer();
    }
    return Start::Second;
}

} // namespace frontdesk
