#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/setting/UnitSettings.h"
#include "domain/slip/SlipService.h"
#include "panels/slip/SlipDetail.h"
#include "panels/slip/SlipGuidance.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/Panel.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/Theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QFrame;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace frontdesk {

class ChoiceChips;
struct Draft;
class EmptyHint;
class KeyBindings;
class KeyHintButton;
class NoticeBar;
class ReasonRow;
class SearchField;
class SlipCheckPage;
class WordFilter;
class SlipFormWidget;
class SlipListModel;

/// Goods that leave the house: the slips that are asked for, approved, printed and checked at the gate. GUI thread.
class SlipPanel : public Panel {
    Q_OBJECT
public:
    /// What it works with; all must outlive the panel.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        IdMaker& ids;
        const RuleBooks& books;
        const KeyBindings& keys;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        std::function<UnitSettings()> settings;
        std::function<Slots()> standingSlots; ///< of unit and staff
        std::function<SheetPorts()> sheets;
    };
    explicit SlipPanel(Ports ports, QWidget* parent = nullptr);
    ~SlipPanel() override;

    void open(const RecordRef& record) override;
    void start(const Prefill& prefill) override; ///< the form of a request
    void retranslate() override;
    bool act(DeskAct act) override;
    [[nodiscard]] GuidanceSource* guidance() override;
    void enter() override;
    void setMasked(bool masked) override;
    void second() override;

    /// Its code was scanned: the check at the gate opens, whatever stands here.
    void check(SlipId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Page { Detail, Form, Check };
    enum class Asking { Nothing, RefuseReason, WithdrawReason, VoidReason };
    struct Edited {
        SlipId id;
        std::optional<Version> version = {}; ///< none: a new request
    };
    struct Listed {
        std::vector<ReleaseSlip> shown;
        std::map<SlipId, MaskedIdentity> documents;
        KnownStaff staff;
        int open = 0;
    };

    // how it is put together and what it shows (SlipPanelView.cpp)
    void build();
    void buildList();
    void bindKeys();
    void show(Page page);
    [[nodiscard]] Page page() const;
    void fit();
    void applyScale();
    void display();
    void showLists(int open);
    void showFormTitle();
    void showHint();
    void followWork();
    void tell(const Error& error);

    // reading
    void reload();
    void listRead(Listed listed);
    void select(SlipId id);
    void filter(const QString& typed);
    [[nodiscard]] const ReleaseSlip* chosen() const;
    void readOwing(const ReleaseSlip& slip);

    // what is half typed
    void keepDraft();
    void writeDraft(RecordRef record, RecordImage payload);
    void restoreDraft();

    // steps (SlipPanelActs.cpp)
    void edit();
    void save();
    void saved(const ReleaseSlip& slip);
    void leaveForm();
    void discardForm();
    void nextStep();
    void approve();
    void print();
    void beginCheck(const ReleaseSlip& slip);
    void countAtGate();
    void checkFailed(const Error& error);
    void gateChecked(const ReleaseSlip& slip);
    void leaveCheck();
    void askReason(Asking what);
    [[nodiscard]] QString reasonQuestion() const;
    void takeReason();
    void restore();
    void reveal();
    void offerUndo(const QString& words, const ReleaseSlip& changed);
    using Step = std::function<Result<ReleaseSlip>(UnitOfWork&, const Actor&, UtcTime)>;
    using Done = std::function<void(const ReleaseSlip&)>;
    /// One job on the write lane; while it is under way no other begins.
    void change(Step step, Done done, std::function<void(const Error&)> failed = {});

    Ports m_with;
    SlipGuidance m_guidance;
    NoticeBar* m_notice = nullptr;
    ReasonRow* m_reason = nullptr;
    QFrame* m_listFrame = nullptr;
    QScrollArea* m_listArea = nullptr; ///< around it: large text
    SearchField* m_field = nullptr;
    ChoiceChips* m_which = nullptr;
    SlipListModel* m_model = nullptr;
    WordFilter* m_filter = nullptr;
    QTableView* m_table = nullptr;
    EmptyHint* m_empty = nullptr;
    KeyHintButton* m_new = nullptr;
    QStackedWidget* m_pages = nullptr;
    SlipDetail* m_detail = nullptr;
    SlipFormWidget* m_form = nullptr;
    SlipCheckPage* m_check = nullptr;
    std::optional<Edited> m_edited;
    QStringList m_listNames;        ///< as shown
    std::optional<SlipId> m_wanted; ///< to be chosen as soon as it is in the list
    Asking m_asking = Asking::Nothing;
    std::optional<std::pair<std::string, std::optional<RoomOwing>>> m_owing; ///< of a room, as it was read last
    Actor m_shownTo;                                                         ///< who saw it last
    std::map<SlipId, MaskedIdentity> m_documents;
    KnownStaff m_staff;
    bool m_checkedFromForm = false; ///< the form goes on after the check
    bool m_formTouched = false;
    bool m_draftKept = false;
    bool m_saving = false;
    bool m_masked = false;
    std::optional<SteadyTime> m_reloadAgain;
    std::optional<LocalDate> m_day;
};

} // namespace frontdesk
