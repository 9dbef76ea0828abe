#pragma once

#include "domain/call/CallRecorder.h"
#include "domain/matter/MatterRecorder.h"

#include <functional>
#include <optional>

namespace frontdesk {

/// The one place that decides what the desk has in hand: a telephone call or somebody at the counter. The telephone
/// comes first: as soon as a call is talked on, whoever is served at the counter waits, with draft and waiting clock.
/// Taking somebody up puts a call that is talked on on hold, as answering another line does; so a call that is talked
/// on and a person are never in hand together. Lives on the GUI thread.
class AtHand : private CallRecorder::Watcher {
public:
    /// Why a caller waits while somebody at the counter is served; a label of text knows it.
    static constexpr std::string_view counterReason{"counter"};

    /// All must outlive it.
    AtHand(LineBoard& lines, CallRecorder& calls, MatterBoard& counter);
    ~AtHand() override;
    AtHand(const AtHand&) = delete;
    AtHand& operator=(const AtHand&) = delete;

    /// Somebody comes to the counter. During a talk the person is noted as waiting and the call stays in hand.
    /// @return nothing when six people stand there already
    std::optional<MatterId> somebodyCame();
    /// Serves a person of the counter. @return false when it is in hand already or not there
    bool takeUp(MatterId id);
    /// Serves whoever waits longest. @return false when nobody waits
    bool takeUpNext();
    /// Asks the person at hand to wait. @return false when nobody is
    bool askToWait();
    /// A line was chosen to be looked at: the call on it, if there is one, is in hand now.
    void choose(int line);

    /// The person in hand; nothing: the call on the selected line, if there is one.
    [[nodiscard]] std::optional<MatterId> person() const { return m_counter.atHand(); }
    /// Who should be offered now: somebody waits, nobody is in hand and no telephone wants anybody.
    [[nodiscard]] std::optional<MatterId> offered() const;

private:
    // CallRecorder::Watcher
    void lineChanged(int line) override;

    [[nodiscard]] bool somebodyTalks() const;

    LineBoard& m_lines;
    CallRecorder& m_calls;
    MatterBoard& m_counter;
};

} // namespace frontdesk
