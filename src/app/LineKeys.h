#pragma once

namespace frontdesk {

class Wiring;

/// What the line key means at this moment, since a ring comes first. GUI thread.
class LineKeys {
public:
    explicit LineKeys(Wiring& wiring) : m_wiring(wiring) {}

    /// The line that F2 means: the one in front, or else the ring that has waited longest.
    [[nodiscard]] int meant() const;
    [[nodiscard]] bool exists(int line) const;
    /// It rings / answer / hang up.
    void press(int line);

private:
    Wiring& m_wiring;
};

} // namespace frontdesk
