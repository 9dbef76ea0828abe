#pragma once

#include "domain/guidance/GuidanceSession.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/item/ItemForm.h"
#include "domain/setting/UnitSettings.h"
#include "panels/support/GuidanceSource.h"
#include "rules/Facts.h"

#include <QCoreApplication>
#include <functional>
#include <optional>

namespace frontdesk {

/// What the packs say about the thing that is being received or handed over. GUI thread.
class ItemGuidance : public GuidanceSource {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::ItemGuidance)
public:
    /// What is being done.
    struct Work {
        std::string moment;
        std::string besides = {}; ///< another moment whose rules count too
        ItemForm form = {};       ///< what is typed so far
        Facts facts = {};
    };
    /// @param books, clock must outlive it; @param settings, slots of now
    ItemGuidance(const RuleBooks& books, const Clock& clock, std::function<UnitSettings()> settings,
                 std::function<Slots()> slots)
        : m_books(books), m_clock(clock), m_settings(std::move(settings)), m_slots(std::move(slots))
    {}

    /// Begins something new: ticks and dismissals of before are gone.
    void begin() { m_session = GuidanceSession{m_books.current().name()}; }
    void follow(Work work) { m_work = std::move(work); }
    void end() { m_work.reset(); }
    [[nodiscard]] bool isAtWork() const { return m_work.has_value(); }
    [[nodiscard]] const GuidanceSession& session() const { return m_session; }

    [[nodiscard]] Guidance guidance() override;
    [[nodiscard]] Tone tone() const override;
    [[nodiscard]] std::vector<Stage> stages() const override;
    [[nodiscard]] bool isTicked(std::string_view step) const override { return m_session.isTicked(step); }
    [[nodiscard]] bool isFilled(std::string_view field) const override;
    [[nodiscard]] LocalText packTitle(std::string_view pack) const override;
    void askStage(std::string_view) override {} ///< there is one at a time
    void setStep(std::string_view step, bool ticked) override;
    void dismiss(std::string_view prompt) override;

private:
    const RuleBooks& m_books;
    const Clock& m_clock;
    std::function<UnitSettings()> m_settings;
    std::function<Slots()> m_slots;
    GuidanceSession m_session;
    std::optional<Work> m_work;
};

} // namespace frontdesk
