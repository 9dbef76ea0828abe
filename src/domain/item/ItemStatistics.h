#pragma once

#include "base/TimeZone.h"
#include "domain/Spread.h"
#include "domain/Tally.h"
#include "domain/item/Item.h"

#include <map>
#include <vector>

namespace frontdesk {

/// Figures of the things that came in during a period. Things are added one by one, in any order; voided ones count
/// nowhere. The definitions stand in docs/items.md and beside the figures on the screen. Pure.
class ItemStatistics {
public:
    struct Count {
        int all = 0;
        int open = 0;
        int handedOver = 0;
        int returned = 0;
    };

    /// @param now what is overdue is so then
    ItemStatistics(TimeZone zone, UtcTime now) : m_zone(std::move(zone)), m_now(now) {}

    void add(const Item& item);

    [[nodiscard]] Count all() const { return m_all; }
    [[nodiscard]] const std::map<std::string, Count, std::less<>>& byKind() const { return m_byKind; }
    [[nodiscard]] const std::map<LocalDate, int>& byDay() const { return m_byDay; }
    /// From coming in until the addressee was told: of what comes in for somebody and was told about.
    [[nodiscard]] Spread told() const { return Spread::of(m_told); }
    [[nodiscard]] int neverTold() const { return m_neverTold; } ///< of what comes in for somebody
    /// From coming in until it was handed over: of what comes in for somebody.
    [[nodiscard]] Spread held() const { return Spread::of(m_held); }
    [[nodiscard]] int overdue() const { return m_overdue; } ///< still here, or lent, after its time
    [[nodiscard]] int late() const { return m_late; }       ///< gone, but after its time
    [[nodiscard]] int byProxy() const { return m_byProxy; }
    [[nodiscard]] int lent() const { return m_lent; }
    [[nodiscard]] int lentOut() const { return m_lentOut; } ///< of these, not back yet
    /// By company, else by name, else by room; what is for nobody known is left out.
    [[nodiscard]] const Tally& addressees() const { return m_addressees; }

private:
    void addTimes(const Item& item);

    TimeZone m_zone;
    UtcTime m_now;
    Count m_all;
    std::map<std::string, Count, std::less<>> m_byKind;
    std::map<LocalDate, int> m_byDay;
    std::vector<Milliseconds> m_told;
    std::vector<Milliseconds> m_held;
    int m_neverTold = 0;
    int m_overdue = 0;
    int m_late = 0;
    int m_byProxy = 0;
    int m_lent = 0;
    int m_lentOut = 0;
    Tally m_addressees;
};

} // namespace frontdesk
