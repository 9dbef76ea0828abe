#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/complaint/ComplaintMerge.h"
#include "domain/knownissue/KnownIssue.h"
#include "domain/setting/UnitSettings.h"
#include "panels/complaint/BoardRow.h"
#include "panels/complaint/ComplaintDetail.h"
#include "panels/complaint/ComplaintGuidance.h"
#include "panels/complaint/ComplaintRow.h"
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

class ComplaintBoard;
class ComplaintConflictPage;
class ComplaintFormWidget;
class ComplaintListModel;
class ComplaintReviewPage;
class ComplaintReviewing;
class ComplaintService;
struct CloseTerms;
struct FollowUpRules;
class KeyBindings;
class KeyHintButton;
class KnownIssueLine;
class KnownIssueWindow;
class NoticeBar;
class RecordList;
struct Staff;
class TicketPresence;
class WordFilter;

/// Complaints, suggestions and praise: each is a ticket that is followed until it is solved. The list says what
/// presses, the page what is to be done, and the form listens. GUI thread.
class ComplaintPanel : public Panel {
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
    explicit ComplaintPanel(Ports ports, QWidget* parent = nullptr);
    ~ComplaintPanel() override;

    void open(const RecordRef& record) override; ///< a ticket, a promise of one, or a known issue
    void start(const Prefill& prefill) override; ///< the form, with what is known
    void retranslate() override;
    bool act(DeskAct act) override;
    [[nodiscard]] GuidanceSource* guidance() override;
    void enter() override;
    void setMasked(bool masked) override;
    void second() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Page { Detail, Form, Conflict, Board };
    struct Edited {
        ComplaintId id;
        std::optional<Version> version = {}; ///< none: a new ticket
        bool toComplete = false;             ///< it was saved to complete
        std::optional<RecordRef> origin = {};
        UtcTime receivedAt{};
        ComplaintForm base = {};              ///< of a known ticket: what the form began with
        std::optional<KnownIssue> issue = {}; ///< in whose bundle it is to be
        std::optional<Complaint> merged = {}; ///< what somebody else saved meanwhile, and is taken already
        /// The record that it grew out of, as a prefill or a draft names it. @return nothing for no such kind
        [[nodiscard]] static std::optional<RecordRef> originOf(std::string_view kind, std::int64_t id);
    };
    /// To whom a ticket may be given.
    struct Assignee {
        StaffId id;
        QString name;
        int open = 0; ///< tickets that are this one's already
    };
    struct Listed {
        std::vector<ComplaintRow> rows;
        std::vector<int> counts; ///< by ComplaintList
        std::vector<BoardRow> board = {};
        std::vector<Assignee> assignees = {};
    };
    /// The list has only what stands under one line of the board.
    struct Only {
        BoardBy by;
        std::string key;
        QString name;
    };

    // how it is put together and what it shows (ComplaintPanelView.cpp)
    void build();
    void bindKeys();
    void show(Page page);
    [[nodiscard]] Page page() const;
    /// Something is half typed and stands in front.
    [[nodiscard]] bool isTyping() const { return page() == Page::Form || page() == Page::Conflict; }
    void fit();
    void applyScale();
    void display();
    void showFormTitle();
    void showHint();
    void showNames(const std::vector<int>& counts);
    void followWork();
    void tell(const Error& error);
    void say(const QString& words);

    // reading (ComplaintPanelList.cpp)
    void reload();
    void listRead(Listed listed);
    void readShown();
    void select(ComplaintId id);
    void filter(const QString& typed);
    void nextToReview();
    [[nodiscard]] std::optional<ComplaintId> shownId() const; ///< of the ticket on the page
    [[nodiscard]] const ComplaintRow* chosen() const;
    [[nodiscard]] std::vector<const ComplaintRow*> chosenAll() const; ///< the shown one first
    [[nodiscard]] ComplaintList which() const;
    [[nodiscard]] FollowUpRules followUpRules() const; ///< as the unit has set them
    [[nodiscard]] CloseTerms terms(const Complaint& complaint) const;
    [[nodiscard]] Milliseconds promiseNear() const;

    // the board, and several tickets at once (ComplaintPanelBoard.cpp)
    void buildBoard();
    static void fillBoard(Listed& listed, BoardBy by, const std::vector<BoardTicket>& tickets,
                          const std::vector<Staff>& staff);
    void toggleBoard();
    void narrow(std::optional<Only> only);
    void wordBoard();
    [[nodiscard]] ActQuestion assignQuestion() const;
    [[nodiscard]] int openUnder() const; ///< tickets of the same cause under the shown one
    [[nodiscard]] ActQuestion mergeQuestion(const Complaint& complaint) const;
    void assign(const QString& to);
    void bundle(const Complaint& lead);
    void unbundle();

    // the form (ComplaintPanelForm.cpp)
    void edit();
    void save(bool toComplete);
    void saved(const Complaint& complaint);
    void leaveForm();
    void discardForm();
    void keepDraft();
    void restoreDraft();

    // two people on one ticket, and known issues (ComplaintPanelShared.cpp)
    void meetConflict(bool toComplete);
    void takeUp(const Complaint& stored, const ComplaintForm& form);
    void resolveConflict();
    void leaveConflict();
    void followIssues();
    void toggleBundle();
    void showIssues();
    void showIssueCount();
    void secondShared();

    // acts (ComplaintPanelActs.cpp, what they do in ComplaintPanelSteps.cpp)
    void perform(ComplaintAct act);
    void ask(ComplaintAct act);
    [[nodiscard]] ActQuestion questionOf(ComplaintAct act, const OpenTicket& ticket) const;
    void take();
    void stopAsking();
    [[nodiscard]] bool isStillAsked() const;
    void keepTicks(const GuidanceMark& mark);
    void step(const ComplaintStep& step, const QString& done);
    void comeBack(const std::string& words);
    void close(const std::string& despite);
    void followUp(const QString& answer, const std::string& words, const std::string& score);
    void adjudicate(const QString& ruling, const std::string& words);
    void print();
    void settle(const QString& how, const std::string& words);
    void promise(const std::string& words, UtcTime due);
    void merge(const QString& how, const std::string& number);
    // quality reviews (ComplaintPanelReview.cpp)
    void buildReview();
    void review();
    void reviewBegan();
    void reviewEnded();
    void followPerson(); ///< what one may read is not for the next
    [[nodiscard]] static Result<void> readReviews(const ReadView& view, const RuleBook& book, const Actor& actor,
                                                  UtcTime now, bool listed, const KnownStaff& staff, Listed& into);
    /// One job on the write lane; while it is under way no other begins.
    using Job = std::function<Result<void>(UnitOfWork&, const Actor&, const ComplaintService&, UtcTime)>;
    void change(Job job, const QString& done, std::function<void(const Error&)> failed = {});

    Ports m_with;
    ComplaintGuidance m_guidance;
    FormDraft m_draft;
    NoticeBar* m_notice = nullptr;
    ActRow* m_ask = nullptr;
    RecordList* m_list = nullptr;
    QHBoxLayout* m_sides = nullptr;
    QScrollArea* m_listArea = nullptr; ///< around it: large text
    ComplaintListModel* m_model = nullptr;
    WordFilter* m_filter = nullptr;
    QStackedWidget* m_pages = nullptr;
    ComplaintDetail* m_detail = nullptr;
    ComplaintFormWidget* m_form = nullptr;
    ComplaintBoard* m_board = nullptr;
    KeyHintButton* m_boardButton = nullptr;
    KeyHintButton* m_onlyButton = nullptr; ///< shows to what the list is narrowed, and takes it back
    std::optional<Only> m_only;
    std::vector<Assignee> m_assignees;
    ComplaintConflictPage* m_conflictPage = nullptr;
    TicketPresence* m_presence = nullptr;
    KnownIssueLine* m_issueLine = nullptr;
    KeyHintButton* m_issuesButton = nullptr;
    KnownIssueWindow* m_issues = nullptr;        ///< once it was opened
    ComplaintReviewPage* m_reviewPage = nullptr; ///< beside the ticket while it is reviewed
    ComplaintReviewing* m_reviewing = nullptr;
    std::optional<Edited> m_edited;
    std::optional<Complaint> m_conflict; ///< what somebody else saved, while it is being decided about
    bool m_conflictToComplete = false;
    std::optional<ComplaintId> m_wanted; ///< to be chosen as soon as it is in the list
    std::optional<ShownTicket> m_shown;  ///< what the page shows
    std::optional<ComplaintAct> m_asking;
    std::optional<PromiseId> m_askedPromise; ///< the one that a question is about
    bool m_formTouched = false;
    bool m_saving = false;
    bool m_taking = false; ///< what is about to be written was asked for in the row
    bool m_masked = false;
    std::optional<SteadyTime> m_reloadAt;
    Actor m_readFor; ///< whose rights the list and the page were read with
    std::vector<int> m_counts;
};

} // namespace frontdesk
