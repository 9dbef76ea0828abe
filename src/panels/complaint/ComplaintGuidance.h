#pragma once

#include "domain/complaint/OpenTickets.h"
#include "domain/guidance/GuidanceMark.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "panels/support/GuidanceSource.h"
#include "rules/Facts.h"

#include <QCoreApplication>
#include <functional>
#include <optional>

namespace frontdesk {

/// What the packs say while somebody listens to a complaint, and at the moment in which a ticket stands. GUI thread.
class ComplaintGuidance : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::ComplaintGuidance)
public:
    /// @param books, clock must outlive it; @param settings, slots of now
    ComplaintGuidance(const RuleBooks& books, const Clock& clock, std::function<UnitSettings()> settings,
                      std::function<Slots()> slots)
        : m_books(books), m_clock(clock), m_settings(std::move(settings)), m_slots(std::move(slots))
    {}

    /// Told of each tick and each dismissal on a ticket that is kept already; which one: followed().
    void onTicked(std::function<void(const GuidanceMark&)> ticked) { m_ticked = std::move(ticked); }
    [[nodiscard]] const std::optional<ComplaintId>& followed() const { return m_ticket; }
    /// Somebody begins to listen; ticks and dismissals of before are gone.
    void listen();
    /// What is typed meanwhile: fields and facts follow it.
    void setTyped(const ComplaintForm& form);
    /// The ticket in front; its ticks of before come back.
    void follow(const OpenTicket& ticket, Milliseconds promiseNear);
    void end();
    [[nodiscard]] bool isAtWork() const { return !m_moment.empty(); }
    [[nodiscard]] const GuidanceSession& session() const { return m_session; }
    /// An act has a moment of its own while its question is asked; empty: the ticket's again.
    void setActMoment(std::string_view moment);

    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override { return m_tone; }
    [[nodiscard]] std::vector<Stage> stages() const override;
    [[nodiscard]] bool isTicked(std::string_view step) const override { return m_session.isTicked(step); }
    [[nodiscard]] bool isFilled(std::string_view field) const override;
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    void askStage(std::string_view moment) override;
    void setStep(std::string_view step, bool ticked) override;
    void dismiss(std::string_view prompt) override;

private:
    [[nodiscard]] const std::string& current() const;
    void setFacts(Facts facts);
    void sayTicked(GuidanceMark::Kind kind, std::string_view key) const;
    void takeOver(const GuidanceSession& stored);

    const RuleBooks& m_books;
    const Clock& m_clock;
    std::function<UnitSettings()> m_settings;
    std::function<Slots()> m_slots;
    std::function<void(const GuidanceMark&)> m_ticked;
    GuidanceSession m_session;
    ComplaintForm m_form;
    std::optional<ComplaintId> m_ticket;
    Version m_version = 0; ///< of the ticket, as it was read last
    Facts m_facts;
    std::string m_moment;    ///< empty: nothing at hand
    std::string m_actMoment; ///< of the act that is being asked about
    std::string m_asked;     ///< the stage that somebody looks at
    Tone m_tone = Tone::Calm;
};

} // namespace frontdesk
