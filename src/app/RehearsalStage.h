#pragma once

#include "domain/call/CallRecorder.h"
#include "domain/matter/MatterRecorder.h"
#include "domain/rehearsal/RehearsalPlay.h"

#include <QObject>

namespace frontdesk {

class ThrowAwayDesk;

/// Plays the world around a rehearsed desk: it rings, lets time pass and brings the desk to where a step can come
/// about. What the clerk does it only watches. GUI thread.
class RehearsalStage : public QObject, private CallRecorder::Watcher, private MatterRecorder::Watcher {
    Q_OBJECT
public:
    /// Where a step is played.
    enum class Place {
        Calls,
        Counter,
        Page, ///< no panel of the desk names this moment as things stand
    };

    /// @param desk must be ready and outlive the stage
    explicit RehearsalStage(ThrowAwayDesk& desk, QObject* parent = nullptr);
    ~RehearsalStage() override;

    [[nodiscard]] Place placeOf(const ScenarioStep& step) const;
    /// Does what others than the clerk do before the step, and what a scenario that begins in the middle takes for
    /// granted.
    void prepare(const ScenarioStep& step);
    /// Shows the part of the talk that the step is about, as far as it hangs on what the other side says.
    void ask(const ScenarioStep& step);
    /// How long until the step comes about by mere time, or a ring's time.
    [[nodiscard]] Milliseconds untilNext(const ScenarioStep& step) const;
    /// Lets time pass at once, in small steps: a jump would be taken for a sleep of the machine.
    void pass(Milliseconds time);
    [[nodiscard]] RehearsalSight sight();

Q_SIGNALS:
    void changed(); ///< something at the desk

private:
    // CallRecorder::Watcher, MatterRecorder::Watcher
    void lineChanged(int line) override;
    void matterChanged(MatterId id) override;

    [[nodiscard]] int lineIn(CallState state) const; ///< 0: none
    [[nodiscard]] bool isCallOpen() const;
    void prepareCall(const ScenarioStep& step);
    void prepareCounter(const ScenarioStep& step);
    void askToWait(const ScenarioStep& step);
    int ring(const ScenarioStep& step, Milliseconds ringsFor);
    void know(int line, const ScenarioStep& step);
    void startTalk(const ScenarioStep& step);
    [[nodiscard]] std::vector<MatterId> peopleAtCounter() const;
    void seeCall(int line, RehearsalSight& sight);
    void seeMatter(const CounterMatter& matter, RehearsalSight& sight);

    ThrowAwayDesk& m_desk;
    bool m_passing = false;
};

} // namespace frontdesk
