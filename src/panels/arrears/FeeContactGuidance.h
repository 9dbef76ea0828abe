#pragma once

#include "domain/arrears/FeeWorklist.h"
#include "domain/guidance/GuidanceSession.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "panels/support/GuidanceSource.h"

#include <functional>
#include <optional>

namespace frontdesk {

/// What the packs say while somebody is reminded: on the day's list the step's script, during a contact what belongs to
/// who answered and what the answer was. Amounts are filled in for the payer alone. GUI thread.
class FeeContactGuidance : public GuidanceSource {
public:
    /// What the contact's form says now.
    struct Contact {
        FeeListener listener = FeeListener::Nobody;
        FeeAnswer answer = FeeAnswer::None;
        bool isTold = false;
        bool hasDay = false;
        bool hasWords = false;
        Money told = {};
    };
    /// @param books, clock must outlive it @param settings, slots of now
    FeeContactGuidance(const RuleBooks& books, const Clock& clock, std::function<UnitSettings()> settings,
                       std::function<Slots()> slots)
        : m_books(books), m_clock(clock), m_settings(std::move(settings)), m_slots(std::move(slots))
    {}

    void lookAt(const FeeTask& task); ///< it is chosen on the list
    void begin(const FeeTask& task);  ///< the contact begins; ticks are its own
    void setContact(const Contact& contact);
    void end();
    [[nodiscard]] bool isAtWork() const { return m_task.has_value(); }
    [[nodiscard]] const GuidanceSession& session() const { return m_session; }

    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override;
    [[nodiscard]] std::vector<Stage> stages() const override { return {}; }
    [[nodiscard]] bool isTicked(std::string_view step) const override { return m_session.isTicked(step); }
    [[nodiscard]] bool isFilled(std::string_view field) const override;
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    void askStage(std::string_view /*moment*/) override {}
    void setStep(std::string_view step, bool ticked) override;
    void dismiss(std::string_view prompt) override { m_session.dismiss(prompt, m_clock.now()); }

private:
    [[nodiscard]] std::string_view moment() const;
    [[nodiscard]] Facts facts() const;

    const RuleBooks& m_books;
    const Clock& m_clock;
    std::function<UnitSettings()> m_settings;
    std::function<Slots()> m_slots;
    GuidanceSession m_session;
    std::optional<FeeTask> m_task;
    Contact m_contact;
    bool m_begun = false;
};

} // namespace frontdesk
