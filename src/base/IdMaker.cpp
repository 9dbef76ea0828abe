#include "base/IdMaker.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int idCounterBits = 12;
constexpr int idDeskBits = 10;
constexpr std::int64_t idCounterMask = (std::int64_t{1} << idCounterBits) - 1;

} // namespace

IdMaker::IdMaker(const Clock& clock, int desk) : m_clock(clock), m_desk(desk) { assert(desk >= 0 && desk <= maxDesk); }

void IdMaker::startAfter(std::int64_t value)
{
    const std::int64_t sequence = (value >> (idCounterBits + idDeskBits) << idCounterBits) | (value & idCounterMask);
    std::int64_t last = m_last.load();
    while (last < sequence && !m_last.compare_exchange_weak(last, sequence)) {}
}

std::int64_t IdMaker::nextValue()
{
    // A machine whose clock stands before 2020 still counts, from 1: an id is positive.
    const std::int64_t millis = std::max<std::int64_t>((m_clock.now() - epoch).count(), 1);
    std::int64_t last = m_last.load();
    std::int64_t next = 0;
    do {
        next = std::max(last + 1, millis << idCounterBits);
    } while (!m_last.compare_exchange_weak(last, next));
    return (next >> idCounterBits << (idCounterBits + idDeskBits)) | (m_desk << idCounterBits) | (next & idCounterMask);
}

UtcTime IdMaker::timeOf(std::int64_t value) { return epoch + Milliseconds{value >> (idCounterBits + idDeskBits)}; }

int IdMaker::deskOf(std::int64_t value) { return static_cast<int>((value >> idCounterBits) & maxDesk); }

} // namespace frontdesk
