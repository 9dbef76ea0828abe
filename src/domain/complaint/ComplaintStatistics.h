#pragma once

#include "base/TimeZone.h"
#include "domain/Spread.h"
#include "domain/Tally.h"
#include "domain/complaint/Complaint.h"

#include <map>
#include <optional>
#include <vector>

namespace frontdesk {

/// Figures of the tickets that were received in a period. Tickets are added one by one, in any order; voided ones count
/// nowhere, and merged ones only as merged: what they were about goes on as another ticket. The definitions stand
/// beside the figures on the screen. Pure.
class ComplaintStatistics {
public:
    struct Count {
        int all = 0;
        int open = 0;
        int returned = 0; ///< at least once
    };

    explicit ComplaintStatistics(TimeZone zone) : m_zone(std::move(zone)) {}

    void add(const Complaint& complaint);

    [[nodiscard]] Count all() const { return m_all; }
    [[nodiscard]] int merged() const { return m_merged; }
    [[nodiscard]] const std::map<ComplaintState, int>& byState() const { return m_byState; }
    [[nodiscard]] const std::map<ComplaintKind, Count>& byKind() const { return m_byKind; }
    [[nodiscard]] const std::map<ComplaintSeverity, Count>& bySeverity() const { return m_bySeverity; }
    [[nodiscard]] const std::map<std::string, Count, std::less<>>& byCategory() const { return m_byCategory; }
    [[nodiscard]] const std::map<std::string, Count, std::less<>>& bySource() const { return m_bySource; }
    [[nodiscard]] const std::map<std::optional<StaffId>, Count>& byResponsible() const { return m_byResponsible; }
    [[nodiscard]] const std::map<LocalDate, Count>& byDay() const { return m_byDay; }
    [[nodiscard]] const Tally& areas() const { return m_areas; } ///< tickets whose building is known
    /// From being received until the customer was first answered, of those that were.
    [[nodiscard]] Spread answered() const { return Spread::of(m_answered); }
    [[nodiscard]] int neverAnswered() const { return m_neverAnswered; }
    /// From being received until it was last resolved, of those that are resolved or closed, by the wall clock.
    [[nodiscard]] Spread solved() const { return Spread::of(m_solved); }
    [[nodiscard]] int chased() const { return m_chased; }   ///< the customer asked at least once
    [[nodiscard]] int despite() const { return m_despite; } ///< closed over the gate

private:
    TimeZone m_zone;
    Count m_all;
    int m_merged = 0;
    std::map<ComplaintState, int> m_byState;
    std::map<ComplaintKind, Count> m_byKind;
    std::map<ComplaintSeverity, Count> m_bySeverity;
    std::map<std::string, Count, std::less<>> m_byCategory;
    std::map<std::string, Count, std::less<>> m_bySource;
    std::map<std::optional<StaffId>, Count> m_byResponsible;
    std::map<LocalDate, Count> m_byDay;
    Tally m_areas;
    std::vector<Milliseconds> m_answered;
    std::vector<Milliseconds> m_solved;
    int m_neverAnswered = 0;
    int m_chased = 0;
    int m_despite = 0;
};

} // namespace frontdesk
