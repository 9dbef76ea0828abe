#include "telephony/KeyRingSource.h"

namespace frontdesk {

void KeyRingSource::ringing(int line) { tell(line, RingEvent::Kind::Ringing); }

void KeyRingSource::stopped(int line) { tell(line, RingEvent::Kind::Stopped); }

void KeyRingSource::tell(int line, RingEvent::Kind kind)
{
    if (m_listener != nullptr) {
        m_listener->ringEvent({line, kind, m_clock.steady(), {}, std::string{this->kind()}});
    }
}

} // namespace frontdesk
