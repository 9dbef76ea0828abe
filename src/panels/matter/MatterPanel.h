#pragma once

#include "base/TimeZone.h"
#include "domain/desk/AtHand.h"
#include "domain/matter/MatterRecorder.h"
#include "panels/matter/MatterGuidance.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/Panel.h"
#include "panels/support/Theme.h"

#include <map>
#include <memory>
#include <optional>

namespace frontdesk {

namespace Ui {
class MatterPanel;
}
class KnownIssueLine;
class KeyBindings;
class KeyHintButton;
class MatterDetail;
class MatterList;
class RosterNow;

/// Whoever is at hand at the counter with the form, today's counter matters, and one's detail. It asks board, recorder
/// and AtHand and shows; keys of the whole window come through act(). GUI thread.
class MatterPanel : public Panel, private MatterRecorder::Watcher {
    Q_OBJECT
public:
    /// What it works with; all must outlive the panel.
    struct Ports {
        MatterBoard& board;
        MatterRecorder& recorder;
        AtHand& hand;
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const KeyBindings& keys;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        RosterNow& roster;
    };
    explicit MatterPanel(const Ports& ports, QWidget* parent = nullptr);
    ~MatterPanel() override;

    void open(const RecordRef& record) override;
    void start(const Prefill& prefill) override; ///< somebody comes; fills what is known
    void retranslate() override;
    bool act(DeskAct act) override;
    [[nodiscard]] GuidanceSource* guidance() override;
    void enter() override;
    void setMasked(bool masked) override;
    void second() override;

    /// Somebody comes to the counter: the form, ready for the digit of the kind.
    void somebodyCame();
    /// Somebody at the counter tells of an emergency, or the clerk has seen it: whoever is at hand when nothing else is
    /// known of them, else somebody new. What happened, where, and whom to tell come to the front. Source: M4-086.
    /// @return false when six people stand there already
    bool emergency();
    void focusEmergency(); ///< the next of kind, place and whoever has not been told yet
    /// Serves somebody, or whoever waits longest; what is typed of the one at hand is kept.
    void takeUp(std::optional<MatterId> person);

private:
    // MatterRecorder::Watcher
    void matterChanged(MatterId id) override;
    void matterSaved(const Matter& matter) override;
    void matterSaveFailed(MatterId id, const Error& error) override;
    void matterDraftFailed(const Error& error) override;
    void matterDraftKept(MatterId id, UtcTime at) override;

    void build();
    void bindFieldKeys();
    [[nodiscard]] const CounterMatter* current() const;
    [[nodiscard]] bool isDetailInFront() const;
    void takeForm();
    void beginSlip();
    bool beginTicket();
    void save();
    void saveToComplete();
    void saveMatter(MatterId id, bool toComplete);
    void askToWait();
    void showHand();
    void showMatter(const CounterMatter& matter);
    void showIdle();
    void showClock(const CounterMatter& matter);
    void focusWork();
    void connectEmergency();
    void showEmergency(const CounterMatter& matter);
    void reload();
    void fail(const Error& error);

    Ports m_with;
    std::unique_ptr<Ui::MatterPanel> m_ui;
    MatterGuidance m_guidance;
    MatterDetail* m_detail = nullptr;
    KnownIssueLine* m_issueLine = nullptr;
    KeyHintButton* m_slip = nullptr; ///< of somebody whose goods are to leave
    MatterList* m_list = nullptr;
    std::optional<MatterId> m_shown;
    std::map<std::int64_t, bool> m_asked; ///< matters that this panel wants saved: as to complete?
    std::map<std::int64_t, UtcTime> m_drafts;
    QString m_savedWords;
    bool m_masked = false;
    std::optional<LocalDate> m_day;          ///< as shown
    std::optional<SteadyTime> m_reloadAgain; ///< the list could not be read
};

} // namespace frontdesk
