#pragma once

#include "domain/guidance/GuidanceSession.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "domain/sitevisit/SiteVisitCourse.h"
#include "panels/support/GuidanceSource.h"
#include "rules/Facts.h"

#include <QCoreApplication>
#include <functional>
#include <optional>

namespace frontdesk {

/// What the packs say before a visit at a customer's, when it will be late, on site and at its end. GUI thread.
class SiteVisitGuidance : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::SiteVisitGuidance)
public:
    /// @param books, clock must outlive it; @param settings, slots of now
    SiteVisitGuidance(const RuleBooks& books, const Clock& clock, std::function<UnitSettings()> settings,
                      std::function<Slots()> slots)
        : m_books(books), m_clock(clock), m_settings(std::move(settings)), m_slots(std::move(slots))
    {}

    /// Something is being written down. @param session with its ticks @param closing the end of a visit
    void write(GuidanceSession session, bool closing);
    /// What is typed meanwhile.
    void setTyped(const SiteVisitForm& form) { m_form = form; }
    /// The visit in front; its ticks of before come back.
    void follow(const SiteVisit& visit);
    void end();
    /// Looks at the clock again. @return true: another moment has begun
    bool look();
    [[nodiscard]] bool isAtWork() const { return !m_moment.empty(); }
    [[nodiscard]] const GuidanceSession& session() const { return m_session; }
    /// An act has a moment of its own while its question is asked; empty: the visit's again.
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

    const RuleBooks& m_books;
    const Clock& m_clock;
    std::function<UnitSettings()> m_settings;
    std::function<Slots()> m_slots;
    GuidanceSession m_session;
    SiteVisitForm m_form;
    std::optional<SiteVisit> m_visit;
    bool m_closing = false;
    std::string m_moment;    ///< empty: nothing at hand
    std::string m_actMoment; ///< of the act that is being asked about
    std::string m_asked;     ///< the stage that somebody looks at
    Tone m_tone = Tone::Calm;
};

} // namespace frontdesk
