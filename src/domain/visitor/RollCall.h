#pragma once

#include "domain/visitor/InsideList.h"
#include "domain/visitor/InsideNow.h"

#include <optional>
#include <set>
#include <vector>

namespace frontdesk {

/// A roll-call outside the house: whoever was inside when it began or came since, each of them to be found. Nobody
/// drops off the list by being signed out: who left by the desk or the badge is shown as gone out; who was only assumed
/// to have left, since the building was closed, has still to be found. In memory, for one evacuation. Pure.
class RollCall {
public:
    enum class Mark {
        Missing,
        Found, ///< ticked off
        Left,  ///< signed out by the desk or the badge
    };

    /// Takes in how things stand now; ticks stay.
    void follow(const InsideNow& now);
    /// Ticks somebody off, or takes the tick back. Nothing happens to who is not on the list.
    void toggle(VisitId id);
    /// Begins anew: no ticks, and only those who are inside at the next follow().
    void beginAgain();

    [[nodiscard]] Mark markOf(const Visit& visit) const;
    [[nodiscard]] bool hasTicks() const { return !m_found.empty(); }
    [[nodiscard]] const std::vector<Visit>& visits() const { return m_visits; }
    [[nodiscard]] std::vector<VisitId> ids() const;
    [[nodiscard]] std::vector<VisitId> ticked() const;
    /// @param hideFound leaves only those whom nobody has found yet
    [[nodiscard]] InsideList list(bool hideFound) const;
    [[nodiscard]] const std::vector<FloorSafety>& safety() const { return m_safety; }
    [[nodiscard]] int people() const;    ///< on the list, companions counted
    [[nodiscard]] int accounted() const; ///< of these, found or gone out
    [[nodiscard]] static bool isAccounted(Mark mark) { return mark != Mark::Missing; }

private:
    std::vector<Visit> m_visits;
    std::set<std::int64_t> m_found;
    std::vector<FloorSafety> m_safety;
};

} // namespace frontdesk
