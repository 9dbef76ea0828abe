#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/guidance/DeskFacts.h"
#include "domain/guidance/FieldGates.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/visitor/VisitBeside.h"
#include "domain/visitor/VisitStage.h"
#include "domain/visitor/VisitorService.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"

#include <QObject>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace frontdesk {

/// What the visitor panel works upon: today's visits, the one that is chosen with its guidance, and the ways to change
/// them. It reads by the read lane, writes by the write lane and waits for neither. GUI thread.
class VisitDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        IdMaker& ids;
        const RuleBooks& books;
        const Clock& clock;
        const TimeZone& zone;
        std::function<UnitSettings()> settings;
        std::function<std::pair<int, std::string>(UtcTime)> dayFacts; ///< hour and festival
    };
    explicit VisitDesk(const Ports& ports, QObject* parent = nullptr);

    static constexpr int mostListed = 2000; ///< of those expected and of those who left

    void reload();
    /// Everybody inside, then those expected today, then those who left today.
    [[nodiscard]] const std::vector<Visit>& visits() const { return m_visits; }
    /// Those expected on the days after today, soonest first; as far ahead as somebody may be announced.
    [[nodiscard]] const std::vector<Visit>& coming() const { return m_coming; }
    static constexpr int daysAhead = 400;
    [[nodiscard]] const Visit* find(VisitId id) const; ///< null when it is not in the list
    [[nodiscard]] const Visit* chosen() const;
    void choose(std::optional<VisitId> id);
    /// Shows a visit of any day. @return by chosenChanged(), or failed()
    void open(VisitId id);

    /// Keeps a form; saved() or failed() with the same id follows.
    /// @param number of the document shown, kept sealed with it; none: what is kept stays
    void save(VisitToSave input, const std::optional<IdentityNumber>& number = {});
    /// Announces the same visitor for several times, as one group; announced() or failed() follows.
    void announce(std::vector<VisitToSave> visits);
    void takeBackAnnounced(const std::vector<Visit>& announced); ///< takenBack() or failed() follows
    /// What is half typed survives a crash. @param form nothing: it is kept no more
    void keepDraft(VisitId id, const std::optional<VisitForm>& form);
    /// Asks for what an earlier run left half typed: draftFound() follows for the newest one.
    void readDraft();
    /// What is known of the chosen one beside its record; null until it was read.
    [[nodiscard]] const VisitBeside* beside() const { return m_beside ? &*m_beside : nullptr; }
    /// Whether somebody on the watch-list may come in; wants the right to decide. @param words why, may be empty
    void decide(bool letIn, const QString& words);
    /// Asks for the number of the document in full: revealed() or failed() follows, and it is written down who asked.
    void reveal();
    [[nodiscard]] VisitId newId() { return m_ports.ids.next<VisitTag>(); }
    void voidChosen(const QString& reason);   ///< voided() or failed() follows
    void unvoid(VisitId id, Version version); ///< takenBack() or failed() follows
    void step(const VisitStep& step);         ///< of the chosen one; moved() or failed() follows
    void closeBuilding();                     ///< closed() or failed() follows
    void takeBack(const std::vector<VisitChange>& changes);
    /// Who is looked for by a few letters; the newest question alone is answered.
    void search(const QString& typed, std::function<void(std::vector<Visit>)> found);

    // What the guidance column shows of the chosen one, or of a form that is being typed.
    /// @param typed the form as a visit; nothing: the chosen one again
    void setTyped(std::optional<Visit> typed);
    [[nodiscard]] const Visit* guided() const; ///< null: nothing at hand
    [[nodiscard]] std::string_view momentNow() const;
    [[nodiscard]] Guidance guidance();
    [[nodiscard]] std::vector<GateMark> gates() const;
    void askStage(std::string_view moment);
    void setStep(std::string_view step, bool ticked);
    [[nodiscard]] bool isTicked(std::string_view step) const;
    void dismiss(std::string_view prompt);
    [[nodiscard]] const GuidanceSession& session() const;
    /// How long somebody may wait, as the rules said when the guidance last moved.
    [[nodiscard]] const VisitLimits& limits() const { return m_limits; }
    /// Lets time pass: somebody who waits may have come to another moment. Then guidanceMoved() follows.
    void look();
    [[nodiscard]] const Ports& ports() const { return m_ports; }
    [[nodiscard]] LocalDate today() const { return m_ports.zone.localDate(m_ports.clock.now()); }

Q_SIGNALS:
    void listChanged();
    void chosenChanged();
    void guidanceMoved();
    void saved(const frontdesk::Visit& visit);
    void moved(const frontdesk::VisitChange& change, const frontdesk::VisitStep& step);
    void closed(const std::vector<frontdesk::VisitChange>& changes);
    void takenBack();
    void voided(const frontdesk::Visit& visit);
    void announced(const std::vector<frontdesk::Visit>& visits);
    void besideChanged();
    void draftFound(const frontdesk::VisitId& id, const frontdesk::VisitForm& form);
    void revealed(const QString& number);
    void failed(const frontdesk::Error& error);

private:
    void readBeside();
    void followMoment();
    [[nodiscard]] DeskFacts deskFacts() const;
    [[nodiscard]] GuidanceSession& sessionOf(VisitId id);
    [[nodiscard]] Facts factsNow() const;

    Ports m_ports;
    std::vector<Visit> m_visits;
    std::vector<Visit> m_coming;
    std::optional<VisitId> m_chosen;
    std::optional<Visit> m_opened; ///< of another day
    std::optional<Visit> m_typed;
    std::optional<VisitBeside> m_beside;
    VisitLimits m_limits;
    std::string m_moment; ///< as last said
    std::string m_asked;  ///< a stage that the clerk chose to look at
    std::map<std::int64_t, GuidanceSession> m_sessions;
};

} // namespace frontdesk
