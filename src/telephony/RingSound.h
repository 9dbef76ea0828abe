#pragma once

#include <QObject>
#include <QUrl>

class QSoundEffect;

namespace frontdesk {

/// The sound of a simulated ring. A machine without a sound device stays silent and says so; nothing fails.
/// GUI thread.
class RingSound : public QObject {
    Q_OBJECT
public:
    explicit RingSound(const QUrl& file, QObject* parent = nullptr);
    [[nodiscard]] bool canPlay() const;
    void play();
    void stop();

private:
    QUrl m_file;
    QSoundEffect* m_effect = nullptr; ///< made at the first ring: asking for devices takes time at the start
};

} // namespace frontdesk
