#pragma once

#include "app/ProgramData.h"
#include "app/TableImports.h"
#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/call/CallRecorder.h"
#include "domain/call/LineBoard.h"
#include "domain/desk/AtHand.h"
#include "domain/desk/UpkeepWatch.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/identity/IdentityPurge.h"
#include "domain/people/DeskSession.h"
#include "domain/people/PeopleDesk.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/RosterNow.h"
#include "panels/support/Ticker.h"
#include "telephony/KeyRingSource.h"
#include "telephony/RingSound.h"
#include "telephony/SimulatedLine.h"

#include <QObject>
#include <functional>
#include <vector>

namespace frontdesk {

/// Everything behind the window, owned by value and put together in one place: the board, the recorder, the packs, the
/// ring sources and the ticker that drives them. The store is handed in as its port, so that a test builds the real
/// wiring over any store and any clock. GUI thread.
class Wiring : public QObject, private CallRecorder::Watcher {
    Q_OBJECT
public:
    /// All must outlive the wiring.
    struct Ports {
        const Clock& clock;
        Lanes& lanes;
        ChangeHub& hub;
        PinHasher& pins;
    };
    /// @param actor the program itself at this desk: who works here signs in
    /// @param newestId of the store: ids go on from there even if the machine's clock was set back
    Wiring(const Ports& ports, ProgramData data, Actor actor = {}, std::int64_t newestId = 0);
    ~Wiring() override;

    /// Enters the shipped packs, reads the unit's settings and compiles its packs; then ready() or failed().
    void begin();
    /// Saves what the unit decided and follows it at once. On failure the old settings stay.
    void changeSettings(const UnitSettings& settings, std::function<void(Result<void>)> done);
    using Change = std::function<Result<void>(UnitOfWork&, const Actor&)>;
    /// Changes packs in one transaction and follows what is active then; when that does not compile, nothing changes.
    void changePacks(Change change, std::function<void(Result<void>)> done);

    [[nodiscard]] const UnitSettings& settings() const { return m_settings; }
    /// What is known of unit and staff wherever words are said: the slots unit, department and staff.
    [[nodiscard]] Slots standingSlots() const;
    /// Hour and festival of a time, as facts of the packs.
    [[nodiscard]] std::pair<int, std::string> dayFacts(UtcTime at) const;
    /// The unit's zone as the panels see it; it follows the settings.
    [[nodiscard]] const TimeZone& zone() const { return m_zone; }
    [[nodiscard]] const ProgramData& data() const { return m_data; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] IdMaker& ids() { return m_ids; }
    [[nodiscard]] LineBoard& board() { return m_board; }
    [[nodiscard]] CallRecorder& recorder() { return m_recorder; }
    [[nodiscard]] MatterBoard& counter() { return m_counter; }
    [[nodiscard]] MatterRecorder& counterRecorder() { return m_counterRecorder; }
    [[nodiscard]] AtHand& hand() { return m_hand; }
    [[nodiscard]] DeskLink& desk() { return m_desk; }
    [[nodiscard]] ChangeHub& hub() { return m_hub; }
    [[nodiscard]] PeopleDesk& people() { return m_people; }
    /// False until the first administrator is there.
    [[nodiscard]] bool hasStaff() const { return m_hasStaff; }
    [[nodiscard]] RuleBooks& books() { return m_books; }
    /// What was wrong with newer packs at the start, which went on with the last good ones; empty: nothing.
    [[nodiscard]] const std::vector<Problem>& refusedPacks() const { return m_refusedPacks; }
    [[nodiscard]] RosterNow& roster() { return m_roster; }
    [[nodiscard]] TableImports& imports() { return m_imports; }
    [[nodiscard]] Ticker& ticker() { return m_ticker; }
    [[nodiscard]] KeyRingSource& keySource() { return m_keys; }
    [[nodiscard]] SimulatedLine& simulatedLine() { return m_simulated; }

    /// A practice call on a free line: the simulated line rings there. @return the line, or 0 when none is free
    int practiceCall(const std::string& callerId);

Q_SIGNALS:
    void ready();
    void failed(const frontdesk::Error& error);
    void settingsChanged();
    /// Somebody signed in or out, the desk was locked, or the person's name or roles have changed.
    void sessionChanged();
    /// A line has changed; said before any panel hears of it.
    void lineMoved(int line);

private:
    struct Started {
        UnitSettings settings;
        std::optional<RuleBook> book;
        bool hasStaff = false;
        std::vector<Problem> refused = {};
    };
    // CallRecorder::Watcher: an answered line must not ring on.
    void lineChanged(int line) override;

    void changeRules(Change change, const Actor& actor, std::function<void(Result<void>)> done);
    void follow(Started& started);
    void followSession();
    [[nodiscard]] bool somebodyTalks() const;

    const Clock& m_clock;
    Lanes& m_lanes;
    ChangeHub& m_hub;
    ProgramData m_data;
    Actor m_actor;
    UnitSettings m_settings;
    TimeZone m_zone;
    IdMaker m_ids;
    RuleBooks m_books;
    LineBoard m_board;
    CallRecorder m_recorder;
    MatterBoard m_counter;
    MatterRecorder m_counterRecorder;
    IdentityPurge m_identityPurge;
    UpkeepWatch m_ticketUpkeep;
    AtHand m_hand;
    DeskSession m_session;
    PeopleDesk m_people;
    bool m_hasStaff = false;
    std::vector<Problem> m_refusedPacks;
    DeskLink m_desk;
    RosterNow m_roster;
    TableImports m_imports;
    Ticker m_ticker;
    KeyRingSource m_keys;
    SimulatedLine m_simulated;
    RingSound m_sound;
};

} // namespace frontdesk
