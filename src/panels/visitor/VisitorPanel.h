#pragma once

#include "panels/support/Panel.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/Theme.h"
#include "panels/visitor/VisitDesk.h"
#include "panels/visitor/VisitGuidance.h"

#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace frontdesk {

class ChoiceChips;
class KeyBindings;
class KeyHintButton;
class NoticeBar;
class ReasonRow;
class RollCallWindow;
class VisitDetail;
class VisitFormWidget;
class VisitListModel;
class VisitPicker;

/// Reception: who comes, who is here, who left. A few letters and Enter find a visitor, Ctrl+Enter signs in, and each
/// further step of the chosen visit is one key. GUI thread.
class VisitorPanel : public Panel {
    Q_OBJECT
public:
    struct Ports {
        VisitDesk::Ports desk;
        const KeyBindings& keys;
        const Theme& theme;
        std::function<bool()> givesBadges; ///< the unit's setting
        std::function<SheetPorts()> sheets;
    };
    explicit VisitorPanel(const Ports& ports, QWidget* parent = nullptr);
    ~VisitorPanel() override;

    void open(const RecordRef& record) override;
    void start(const Prefill& prefill) override;
    void retranslate() override;
    bool act(DeskAct act) override;
    [[nodiscard]] GuidanceSource* guidance() override;
    void enter() override;
    void setMasked(bool masked) override;
    void second() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildForm();
    void buildList();
    void connectDesk();
    void bindKeys();

    void beginForm(const VisitForm& form, const std::optional<Visit>& known);
    void takeTyped();
    void saveForm();
    void keepForLater();
    void closeForm();
    void announceRecurring(VisitToSave input, const std::vector<UtcTime>& times);
    void keepDraft(); ///< at most once a second
    void somebodyElse();
    void completeOpened();
    void askWhyVoid(bool asking);
    void voidOrRestore(); ///< the chosen one: voided with a reason, or back again
    void printBadge();
    void rollCall();
    [[nodiscard]] bool isFormOpen() const { return m_typedId.has_value(); }

    void showList();
    void showCounts();
    void showComing(bool coming);
    [[nodiscard]] bool showsComing() const;
    [[nodiscard]] QString comingWords() const; ///< how many are expected on which of the days to come
    void followSelection();
    void say(const QString& words, const std::vector<VisitChange>& changes);
    void fail(const Error& error);

    static constexpr int timeWidth = 84; ///< of the first column, at 100 % text
    static constexpr int dayAndTimeWidth = 124;

    Ports m_with;
    VisitDesk m_desk;
    VisitGuidance m_guidance;
    NoticeBar* m_notice = nullptr;
    VisitPicker* m_picker = nullptr;
    QWidget* m_formCard = nullptr;
    QLabel* m_formTitle = nullptr;
    VisitFormWidget* m_form = nullptr;
    ChoiceChips* m_answer = nullptr;
    QLabel* m_answerLabel = nullptr;
    QLabel* m_marks = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_later = nullptr;
    VisitDetail* m_detail = nullptr;
    ReasonRow* m_reason = nullptr; ///< asks why a visit is voided
    QLabel* m_counts = nullptr;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
    VisitListModel* m_model = nullptr;
    KeyHintButton* m_closing = nullptr;
    KeyHintButton* m_rollCallButton = nullptr;
    RollCallWindow* m_rollCall = nullptr; ///< made when it is first wanted
    KeyHintButton* m_group = nullptr;     ///< announces a list of visitors
    KeyHintButton* m_history = nullptr;
    KeyHintButton* m_coming = nullptr; ///< down: the list is of the days to come

    std::optional<VisitId> m_typedId;  ///< the form is open for it
    std::optional<Visit> m_typedKnown; ///< what is known of it in the store
    std::optional<UtcTime> m_typedSince;
    std::optional<VisitId> m_voiding;          ///< whose reason is asked for
    std::optional<VisitId> m_completeWhenOpen; ///< asked for from elsewhere
    bool m_masked = false;
    bool m_goToChosen = false;
    bool m_draftTouched = false;
    bool m_draftKept = false;
    std::optional<LocalDate> m_day;
};

} // namespace frontdesk
