#pragma once

#include "domain/guidance/GuidanceSession.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "domain/slip/ReleaseSlip.h"
#include "panels/support/GuidanceSource.h"
#include "rules/Facts.h"

#include <QCoreApplication>
#include <functional>
#include <optional>

namespace frontdesk {

/// What the packs say at the gate while goods are counted. GUI thread.
class SlipGuidance : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::SlipGuidance)
public:
    /// @param books, clock must outlive it; @param settings, slots of now
    SlipGuidance(const RuleBooks& books, const Clock& clock, std::function<UnitSettings()> settings,
                 std::function<Slots()> slots)
        : m_books(books), m_clock(clock), m_settings(std::move(settings)), m_slots(std::move(slots))
    {}

    /// The slip that is checked; ticks and dismissals of before are gone.
    void begin(const ReleaseSlip& slip)
    {
        m_session = GuidanceSession{m_books.current().name()};
        m_slip = slip;
    }
    void end() { m_slip.reset(); }
    [[nodiscard]] bool isAtWork() const { return m_slip.has_value(); }
    [[nodiscard]] const GuidanceSession& session() const { return m_session; }
    /// Of the desk: whose rules are followed.
    [[nodiscard]] Facts facts() const;

    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override { return Tone::Calm; }
    [[nodiscard]] std::vector<Stage> stages() const override;
    [[nodiscard]] bool isTicked(std::string_view step) const override { return m_session.isTicked(step); }
    [[nodiscard]] bool isFilled(std::string_view field) const override;
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    void askStage(std::string_view) override {} ///< there is one
    void setStep(std::string_view step, bool ticked) override;
    void dismiss(std::string_view prompt) override;

private:
    const RuleBooks& m_books;
    const Clock& m_clock;
    std::function<UnitSettings()> m_settings;
    std::function<Slots()> m_slots;
    GuidanceSession m_session;
    std::optional<ReleaseSlip> m_slip;
};

} // namespace frontdesk
