#pragma once

#include "base/TimeZone.h"
#include "domain/Spread.h"
#include "domain/Tally.h"
#include "domain/visitor/Visit.h"

#include <array>
#include <map>
#include <vector>

namespace frontdesk {

/// What came of a visit. Each visit that came counts for one of them.
enum class VisitOutcome {
    Received,    ///< met the host, or the host agreed: comes down, sends them up
    Unavailable, ///< the host's last word: away, or cannot meet (one figure: the screen can be seen)
    NoAnswer,    ///< the host was asked; the last word is to wait, or none
    NotAsked,    ///< nobody was asked
};
inline constexpr std::array allVisitOutcomes{VisitOutcome::Received, VisitOutcome::Unavailable, VisitOutcome::NoAnswer,
                                             VisitOutcome::NotAsked};

/// Figures of the visits of a period. Visits are added one by one, in any order; voided ones count nowhere. The
/// definitions stand in docs/visitors.md and beside the figures on the screen. Pure.
class VisitStatistics {
public:
    struct Count {
        int visits = 0;
        int people = 0; ///< with those who came along
    };

    /// @param waitLimit how long somebody may wait, as the packs say; 0: they do not
    VisitStatistics(TimeZone zone, Milliseconds waitLimit) : m_zone(std::move(zone)), m_waitLimit(waitLimit) {}

    void add(const Visit& visit);

    [[nodiscard]] static VisitOutcome outcomeOf(const Visit& visit);
    /// From coming up to the desk until meeting the host or being sent up; nothing where neither happened.
    [[nodiscard]] static std::optional<Milliseconds> waitOf(const Visit& visit);

    [[nodiscard]] Count came() const { return m_came; }
    [[nodiscard]] const std::map<LocalDate, Count>& byDay() const { return m_byDay; }
    [[nodiscard]] const std::array<int, 24>& byHour() const { return m_byHour; } ///< visits, by the hour of coming
    [[nodiscard]] int with(VisitOutcome outcome) const { return m_outcomes[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] Spread waited() const { return Spread::of(m_waits); }
    [[nodiscard]] Milliseconds waitLimit() const { return m_waitLimit; }
    /// Of those whose waiting is known. 0 without a limit.
    [[nodiscard]] int waitedTooLong() const { return m_tooLong; }
    [[nodiscard]] int arranged() const { return m_arranged; }
    [[nodiscard]] int notArranged() const { return m_notArranged; }
    [[nodiscard]] int notAsked() const { return m_came.visits - m_arranged - m_notArranged; }
    [[nodiscard]] int leftBy(LeftBy how) const { return m_left[static_cast<std::size_t>(how)]; } ///< Nobody: inside
    [[nodiscard]] int notCome() const { return m_notCome; }            ///< noted as not coming
    [[nodiscard]] int neverNoted() const { return m_announced; }       ///< announced, and nobody noted what came of it
    [[nodiscard]] const Tally& purposes() const { return m_purposes; } ///< those without one left out
    [[nodiscard]] const Tally& hosts() const { return m_hosts; }       ///< as typed; those without one left out
    [[nodiscard]] const Tally& companies() const { return m_companies; }

private:
    void addWhoCame(const Visit& visit);

    TimeZone m_zone;
    Milliseconds m_waitLimit;
    Count m_came;
    std::map<LocalDate, Count> m_byDay;
    std::array<int, 24> m_byHour{};
    std::array<int, allVisitOutcomes.size()> m_outcomes{};
    std::array<int, allLeftBy.size()> m_left{};
    std::vector<Milliseconds> m_waits;
    int m_tooLong = 0;
    int m_arranged = 0;
    int m_notArranged = 0;
    int m_notCome = 0;
    int m_announced = 0;
    Tally m_purposes;
    Tally m_hosts;
    Tally m_companies;
};

} // namespace frontdesk
