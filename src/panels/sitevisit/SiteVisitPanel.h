#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/setting/UnitSettings.h"
#include "panels/sitevisit/SiteVisitDetail.h"
#include "panels/sitevisit/SiteVisitGuidance.h"
#include "panels/sitevisit/SiteVisitLists.h"
#include "panels/support/ActRow.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FormDraft.h"
#include "panels/support/Panel.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/Theme.h"

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace frontdesk {

class KeyBindings;
class NoticeBar;
class RecordList;
class SiteVisitExport;
class SiteVisitFormWidget;
class SiteVisitListModel;
class SiteVisitService;
struct SiteVisitAt;
class WordFilter;

/// Visits of our people at customers' places: arranged by telephone, told when they will be late, written down at their
/// end. GUI thread.
class SiteVisitPanel : public Panel {
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
    explicit SiteVisitPanel(Ports ports, QWidget* parent = nullptr);
    ~SiteVisitPanel() override;

    void open(const RecordRef& record) override; ///< a visit, or a promise of one
    void start(const Prefill& prefill) override; ///< the form, with what is known; see SiteVisitPrefill
    void retranslate() override;
    bool act(DeskAct act) override;
    [[nodiscard]] GuidanceSource* guidance() override;
    void enter() override;
    void setMasked(bool masked) override;
    void second() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Page { Detail, Form };
    struct Edited {
        SiteVisitId id;
        std::optional<Version> version = {}; ///< none: a new visit
        SiteVisitState state = SiteVisitState::Planned;
        bool closing = false; ///< its end is being written down
        std::optional<RecordRef> ticket = {};
        std::string ticketNumber = {};
        SiteVisitForm before = {}; ///< what stood there when it began
        GuidanceSession session = GuidanceSession{};

        void writeTo(RecordImage& payload) const;
        [[nodiscard]] static Edited readFrom(SiteVisitId id, const RecordImage& payload);
    };

    // how it is put together and what it shows (SiteVisitPanelView.cpp)
    void build();
    void bindKeys();
    void show(Page page);
    [[nodiscard]] Page page() const;
    void fit();
    void display();
    void showFormTitle();
    void showNewText();
    void showHint();
    void showNames(const std::vector<int>& counts);
    void followWork();
    void tell(const Error& error);
    void say(const QString& words);

    // reading
    void reload();
    void listRead(SiteVisitLists listed);
    void readShown();
    void select(SiteVisitId id);
    void filter(const QString& typed);
    [[nodiscard]] const SiteVisit* chosen() const;
    [[nodiscard]] SiteVisitList which() const;
    void bringUp(const SiteVisit& visit);
    [[nodiscard]] std::chrono::minutes near() const;
    [[nodiscard]] std::vector<GateMark> gates(const SiteVisit& visit) const;

    // the form (SiteVisitPanelForm.cpp)
    void edit(bool closing);
    void showForm();
    [[nodiscard]] bool isHalfTyped() const;
    void save();
    void saved(const SiteVisit& visit, const Edited& edited);
    void takeUp(SiteVisitId id);
    void offerTakeBack(const QString& words, const SiteVisit& visit);
    void leaveForm();
    void discardForm();
    void keepDraft();
    void restoreDraft();

    // acts (SiteVisitPanelActs.cpp)
    void perform(SiteVisitAct act);
    void ask(SiteVisitAct act);
    [[nodiscard]] ActQuestion questionOf(SiteVisitAct act, const SiteVisit& visit) const;
    void take();
    void stopAsking();
    void step(std::vector<SiteVisitStep> steps, const QString& done);
    void settle(bool isKept, const std::string& words);
    void voidVisit(const std::string& reason);
    void unvoid(SiteVisitAt at);
    void print();
    void startTicket();
    void exportList(); ///< as it stands there, filtered
    /// One job on the write lane; while it is under way no other begins.
    using Job = std::function<Result<SiteVisit>(UnitOfWork&, const Actor&, const SiteVisitService&, UtcTime)>;
    void change(Job job, std::function<void(const SiteVisit&)> done);

    Ports m_with;
    SiteVisitGuidance m_guidance;
    FormDraft m_draft;
    NoticeBar* m_notice = nullptr;
    ActRow* m_ask = nullptr;
    RecordList* m_list = nullptr;
    QHBoxLayout* m_sides = nullptr;
    QScrollArea* m_listArea = nullptr; ///< around it: large text
    SiteVisitListModel* m_model = nullptr;
    WordFilter* m_filter = nullptr;
    QStackedWidget* m_pages = nullptr;
    SiteVisitDetail* m_detail = nullptr;
    SiteVisitFormWidget* m_form = nullptr;
    SiteVisitExport* m_export = nullptr;
    std::optional<Edited> m_edited;
    std::optional<SiteVisitId> m_wanted;  ///< to be chosen as soon as it is in the list
    std::optional<SiteVisitId> m_besides; ///< listed wherever it belongs, until another list is chosen
    std::optional<ShownSiteVisit> m_shown;
    std::optional<SiteVisitAct> m_asking;
    bool m_formTouched = false;
    bool m_saving = false;
    bool m_taking = false; ///< what is about to be written was asked for in the row
    bool m_masked = false;
    std::optional<SteadyTime> m_reloadAt;
    std::vector<int> m_counts;
};

} // namespace frontdesk
