#include "telephony/RingSound.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>

namespace frontdesk {

RingSound::RingSound(const QUrl& file, QObject* parent) : QObject(parent), m_file(file) {}

bool RingSound::canPlay() const { return !QMediaDevices::defaultAudioOutput().isNull(); }

void RingSound::play()
{
    if (!canPlay()) {
        return;
    }
    if (m_effect == nullptr) {
        m_effect = new QSoundEffect(this);
        m_effect->setSource(m_file);
    }
    m_effect->play();
}

void RingSound::stop()
{
    if (m_effect != nullptr) {
        m_effect->stop();
    }
}

} // namespace frontdesk
