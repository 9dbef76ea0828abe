#pragma once

#include "domain/arrears/FeePayment.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "panels/support/GuidanceSource.h"

#include <QCoreApplication>
#include <functional>
#include <string>

namespace frontdesk {

/// What the packs say while money is taken and once the customer agrees. GUI thread. Source: M0-151, M0-153 to M0-155.
class FeePaymentGuidance : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::FeePaymentGuidance)
public:
    /// @param books, clock must outlive it; @param settings, slots of now
    FeePaymentGuidance(const RuleBooks& books, const Clock& clock, std::function<UnitSettings()> settings,
                       std::function<Slots()> slots)
        : m_books(books), m_clock(clock), m_settings(std::move(settings)), m_slots(std::move(slots))
    {}

    /// Money lies on the counter. @param session with its ticks
    void begin(GuidanceSession session, std::string payer, std::string place);
    /// It was taken, or somebody looks at it again.
    void follow(const FeePayment& payment, std::string place);
    /// What is typed meanwhile, for the steps that it does.
    void setPayment(const FeePayment& payment) { m_payment = payment; }
    void end();
    [[nodiscard]] bool isAtWork() const { return !m_moment.empty(); }
    [[nodiscard]] const GuidanceSession& session() const { return m_session; }
    [[nodiscard]] GuidanceSession& session() { return m_session; }

    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override { return Tone::Calm; }
    [[nodiscard]] std::vector<Stage> stages() const override;
    [[nodiscard]] bool isTicked(std::string_view step) const override { return m_session.isTicked(step); }
    [[nodiscard]] bool isFilled(std::string_view field) const override;
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    void askStage(std::string_view moment) override { m_asked = moment; }
    void setStep(std::string_view step, bool ticked) override;
    void dismiss(std::string_view prompt) override { m_session.dismiss(prompt, m_clock.now()); }

private:
    [[nodiscard]] const std::string& current() const { return m_asked.empty() ? m_moment : m_asked; }

    const RuleBooks& m_books;
    const Clock& m_clock;
    std::function<UnitSettings()> m_settings;
    std::function<Slots()> m_slots;
    GuidanceSession m_session;
    std::optional<FeePayment> m_payment;
    std::string m_payer;
    std::string m_place;
    std::string m_moment; ///< empty: nothing at hand
    std::string m_asked;  ///< the stage that somebody looks at
};

} // namespace frontdesk
