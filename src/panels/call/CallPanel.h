#pragma once

#include "base/TimeZone.h"
#include "domain/call/CallRecorder.h"
#include "domain/call/LineBoard.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/Panel.h"
#include "panels/support/Theme.h"

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace frontdesk {

namespace Ui {
class CallPanel;
}
class CallActs;
class CallDetail;
class CallGuidance;
class CallHistory;
class CallList;
class CallerOwing;
class RosterNow;
class KnownIssueLine;
class KeyBindings;

/// The call at hand on the selected line with its form, today's calls, and a call's detail. It asks the board and the
/// recorder and shows; keys of the whole window are bound by the window to the slots here. GUI thread.
class CallPanel : public Panel, private CallRecorder::Watcher {
    Q_OBJECT
public:
    /// Everything must outlive the panel.
    CallPanel(LineBoard& board, CallRecorder& recorder, DeskLink& desk, ChangeHub& hub, const RuleBooks& books,
              const Theme& theme, const Clock& clock, const TimeZone& zone, const KeyBindings& keys,
              QWidget* parent = nullptr);
    ~CallPanel() override;

    void open(const RecordRef& record) override; ///< a call, or the call that a promise came from
    void start(const Prefill& prefill) override; ///< fills empty fields of the call at hand
    void retranslate() override;
    bool act(DeskAct act) override;
    [[nodiscard]] GuidanceSource* guidance() override;
    void enter() override;
    void second() override; ///< lets the shown clocks go on

    /// On a locked desk only the form of the call at hand is shown: no list, no history, nothing of the caller's.
    void setMasked(bool masked) override;
    /// Whom an emergency is told to. Must outlive the panel.
    void setRoster(RosterNow& roster);

public Q_SLOTS:
    void pressLineKey();
    void toggleHold();
    /// A talk that still goes on is hung up first, but only when the save will pass; a caller on hold is not.
    void save();
    void saveToComplete(); ///< Esc: first leaves what stands open in front of the call
    void readBack();
    void promiseCallback();
    void markWrongNumber(); ///< ends and saves at once; undo is offered
    void markCutOff();
    /// F8: the call at hand is an emergency; a ringing one is answered first; in an emergency the next thing to do
    /// comes into focus. @return whether there is such a call
    bool markEmergency();
    void focusEmergency(); ///< the next thing to do in it
    void focusFilter();
    void showMissed();
    void showHistory(); ///< all calls, of every day, in the place of the call at hand

private:
    // CallRecorder::Watcher
    void lineChanged(int line) override;
    void callSaved(int line, const Call& call) override;
    void saveFailed(int line, CallId call, const Error& error, bool retried) override;
    void draftFailed(const Error& error) override;
    void draftKept(int line, UtcTime at) override;
    void lastCallsFound(int line, const std::vector<Call>& calls) override;

    void build();
    void bindFieldKeys();
    void connectCall();
    void chooseCategory(int index);
    [[nodiscard]] const LineCall* current() const;
    [[nodiscard]] bool isDetailInFront() const;
    void saveLine(int line, bool toComplete);
    void askWhyLate(const Call& call);
    void setLateReason(CallId call, const QString& reason);
    void takeForm();
    bool beginTicket();
    void changeForm(const CallForm& form);
    void showLine();
    void showOwing();
    void showCall(const LineCall& call);
    void showMarks(const LineCall& call);
    void showDraft(int line, const LineCall& call);
    void connectEmergency();
    void showEmergency(const LineCall& call);
    void followFocus(int line, const LineCall& call);
    void reload();
    [[nodiscard]] bool isHistoryInFront() const;
    bool actInHistory(DeskAct act);
    void leaveHistory();
    void openFromHistory(CallId call);
    void detailClosed();
    void undoWrongNumber(const Call& call);

    LineBoard& m_board;
    CallRecorder& m_recorder;
    DeskLink& m_desk;
    ChangeHub& m_hub;
    const RuleBooks& m_books;
    const Theme& m_theme;
    const Clock& m_clock;
    const TimeZone& m_zone;
    const KeyBindings& m_keys;
    std::unique_ptr<Ui::CallPanel> m_ui;
    std::unique_ptr<CallGuidance> m_guidance;
    RosterNow* m_roster = nullptr;
    CallActs* m_acts = nullptr;
    KnownIssueLine* m_issueLine = nullptr;
    CallerOwing* m_owing = nullptr;
    CallDetail* m_detail = nullptr;
    CallList* m_list = nullptr;
    bool m_masked = false;
    QWidget* m_inPlaceOfList = nullptr;                       ///< takes the room of what a locked desk hides
    CallHistory* m_history = nullptr;                         ///< made when it is shown first
    bool m_cameFromHistory = false;                           ///< the call in front was opened there
    std::map<int, std::pair<std::int64_t, CallState>> m_seen; ///< by line: what was shown last
    std::map<int, std::pair<std::int64_t, UtcTime>> m_drafts; ///< by line: of which call, when kept
    std::map<std::int64_t, bool> m_asked;                     ///< calls that this panel wants saved: as to complete?
    std::optional<CallId> m_lateSnoozed;
    QString m_savedWords;
    std::optional<LocalDate> m_day;          ///< as shown
    std::optional<SteadyTime> m_reloadAgain; ///< the list could not be read
    QString m_marks;                         ///< as shown last
};

} // namespace frontdesk
