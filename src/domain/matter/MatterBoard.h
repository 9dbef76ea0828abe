#pragma once

#include "base/IdMaker.h"
#include "domain/draft/Draft.h"
#include "domain/guidance/DeskFacts.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/matter/LiveMatter.h"
#include "domain/matter/MatterGates.h"
#include "domain/matter/MatterService.h"
#include "domain/setting/UnitSettings.h"
#include "rules/ForbiddenWords.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

/// Everything about one person at the counter: the machine's side, what is typed, what was shown.
struct CounterMatter {
    MatterId id;
    LiveMatter live;
    MatterForm form = {};
    GuidanceSession session;
    std::string askedStage = {};  ///< a stage the clerk chose to look at, until the next event
    bool restored = false;        ///< came back from a draft
    std::int64_t touched = 0;     ///< grows with each change to be kept: drafts are written when it moved
    std::string_view moment = {}; ///< as last told to the listener
};

/// Port: hears what changed at the counter. Called on the GUI thread, after the change.
class MatterBoardListener {
public:
    virtual ~MatterBoardListener() = default;
    /// Anything to be shown differently; it may have gone by now.
    virtual void matterChanged(MatterId id) = 0;
};

/// Up to six people at the counter, each with form and session; at most one is at hand, the others wait. Lives on the
/// GUI thread; uses no timer: the Ticker calls look() at nextWake(). Which of a call and a person is at hand is not
/// decided here but in desk/AtHand. A listener may call back into the board.
class MatterBoard {
public:
    static constexpr std::size_t mostAtCounter = 6;
    enum class Arrival {
        Served,  ///< at hand at once; whoever was there waits
        Waiting, ///< seen while the hands are full
    };

    MatterBoard(const Clock& clock, IdMaker& ids, const RuleBooks& books);

    void setListener(MatterBoardListener* listener) { m_listener = listener; }
    void configure(const UnitSettings& settings) { m_settings = settings; }
    void setHourAndFestival(std::function<std::pair<int, std::string>(UtcTime)> source)
    {
        m_dayFacts = std::move(source);
    }

    /// @return nothing when six people stand there already
    std::optional<MatterId> open(Arrival arrival);
    /// Whoever is at hand waits; one that has ended and is not saved yet merely steps back.
    void putAside();
    /// Serves somebody who waits, or shows one that has ended and is not saved yet; whoever was at hand waits.
    bool takeUp(MatterId id);
    bool end(MatterId id);
    /// Takes away somebody about whom nothing was typed, chosen or ticked: opened by mistake. @return false: stays
    bool discard(MatterId id);
    void setForm(MatterId id, const MatterForm& form);
    void askStage(MatterId id, std::string_view moment); ///< empty: follow the matter again
    /// @param whom of the roster it was told to, with the number; kept beside the tick
    void setStep(MatterId id, std::string_view step, bool ticked, std::string_view whom = {});
    void dismissPrompt(MatterId id, std::string_view prompt);

    /// What goes to the write lane, once it has ended; it stays until saved() is called.
    [[nodiscard]] std::optional<MatterToSave> toSave(MatterId id, bool toComplete) const;
    /// What a save would refuse as it stands, asked before the person leaves. @error form.invalid
    [[nodiscard]] Result<void> problemsOf(MatterId id) const;
    void saved(MatterId id);
    /// Puts a draft back as somebody who waits. @return false when six people stand there already
    bool restore(const Draft& draft);
    [[nodiscard]] std::optional<Draft> draftOf(MatterId id, const Actor& actor) const;

    void look(); ///< lets time pass for all
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;

    /// In the order in which they came.
    [[nodiscard]] const std::vector<CounterMatter>& matters() const { return m_matters; }
    [[nodiscard]] const CounterMatter* find(MatterId id) const; ///< null when it is not here
    /// Whose form is open: served, or ended and not saved yet.
    [[nodiscard]] std::optional<MatterId> atHand() const { return m_atHand; }
    /// Who is to be taken up next: the one who waits longest, then what has ended and is not saved yet.
    [[nodiscard]] std::optional<MatterId> next() const;
    [[nodiscard]] Guidance guidance(MatterId id);
    [[nodiscard]] std::string_view momentOf(MatterId id) const;
    [[nodiscard]] Facts facts(MatterId id) const;
    [[nodiscard]] std::vector<GateMark> gates(MatterId id) const;
    [[nodiscard]] DeskTime now() const { return {m_clock.steady(), m_clock.now()}; }

private:
    [[nodiscard]] CounterMatter* at(MatterId id);
    [[nodiscard]] const RuleBook& bookOf(const CounterMatter& matter) const;
    [[nodiscard]] DeskFacts deskFacts(const RuleBook& book) const;
    [[nodiscard]] MatterLimits limitsNow() const;
    [[nodiscard]] MatterToSave saveOf(const CounterMatter& matter, bool toComplete) const;
    void flagForbidden(CounterMatter& typed);
    void touch(CounterMatter& matter);
    void remove(MatterId id);
    void tell(MatterId id);

    const Clock& m_clock;
    IdMaker& m_ids;
    const RuleBooks& m_books;
    MatterBoardListener* m_listener = nullptr;
    UnitSettings m_settings;
    std::function<std::pair<int, std::string>(UtcTime)> m_dayFacts;
    std::vector<CounterMatter> m_matters;
    std::optional<MatterId> m_atHand;
    std::map<std::string, ForbiddenWords, std::less<>> m_forbidden; ///< of the books used so far
};

} // namespace frontdesk
