#pragma once

#include "base/IdMaker.h"
#include "base/TimeZone.h"
#include "domain/arrears/FeeAccountForm.h"
#include "domain/arrears/FeeKinds.h"
#include "domain/arrears/FeeLetterPaper.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "panels/arrears/FeeActs.h"
#include "panels/arrears/FeeLists.h"
#include "panels/arrears/ShownFeeAccount.h"
#include "panels/support/ActRow.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FormDraft.h"
#include "panels/support/Panel.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/Theme.h"
#include "rules/Guidance.h"

#include <QPointer>
#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace frontdesk {

class FeeAccountDetail;
class FeeAccountFormWidget;
class FeeAccountService;
class FeeContactDesk;
class FeeLettersWindow;
class FeeListModel;
class FeePaymentPage;
class FeeReportsWindow;
class KeyBindings;
class KeyHintButton;
class NoticeBar;
class PeopleDesk;
class RecordList;
class SheetWindow;
class Vocabulary;

/// Fees: who owes what, what was said and promised, and what is done about it. GUI thread.
class ArrearsPanel : public Panel {
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
        const FeeKinds& kinds;
        const Vocabulary& vocabulary;
        PeopleDesk& people;
        FeeTextCheck check = {}; ///< of words that leave the house
    };
    explicit ArrearsPanel(Ports ports, QWidget* parent = nullptr);
    ~ArrearsPanel() override;

    void open(const RecordRef& record) override; ///< an account, what is owed on it or happened to it, or a promise
    void start(const Prefill& prefill) override; ///< the form, with what is known: place, payer, phone
    void retranslate() override;
    bool act(DeskAct act) override;
    [[nodiscard]] GuidanceSource* guidance() override;
    void enter() override;
    void setMasked(bool masked) override;
    void second() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Page { Detail, Form, Payment, Work, Contact };
    /// What is being typed: an account, or a fee of one.
    struct Edited {
        FeeAccountId account;
        std::optional<Version> version = {}; ///< none: a new account
        std::optional<FeeItemId> item = {};  ///< a fee is being entered
        FeeAccountForm before = {};

        void writeTo(RecordImage& payload) const;
        [[nodiscard]] static Edited readFrom(FeeAccountId id, const RecordImage& payload);
    };

    // how it is put together and what it shows (ArrearsPanelView.cpp)
    void build();
    void bindKeys();
    void show(Page page);
    [[nodiscard]] Page page() const;
    void fit();
    void display();
    void showFormTitle();
    void showNewText();
    void showImport();
    void importList();
    void showHint();
    void showNames();
    void tell(const Error& error);
    void say(const QString& words);

    // reading
    void reload();
    void listRead(FeeLists listed);
    void readShown();
    void bringUp(FeeAccountId account);
    [[nodiscard]] const FeeOwing* chosen() const;
    [[nodiscard]] FeeList which() const;
    [[nodiscard]] LocalDate today() const { return m_with.zone.localDate(m_with.clock.now()); }

    // the form (ArrearsPanelForm.cpp)
    void edit();
    void addItem();
    void showForm();
    [[nodiscard]] bool isHalfTyped() const;
    void save();
    void saveItem();
    void saved(FeeAccountId account, const QString& words);
    void leaveForm();
    void discardForm();
    void forgetForm();
    void keepDraft();
    void restoreDraft();

    // the day's list and the contact under way (ArrearsPanelContacts.cpp)
    void buildContacts();
    void showWork();
    void beginContact();
    void leaveContact();
    void discardContact();
    [[nodiscard]] bool isAtContacts() const { return page() == Page::Work || page() == Page::Contact; }
    // money (ArrearsPanelPayment.cpp)
    void buildPayment();
    void openRemittance();

    // acts (ArrearsPanelActs.cpp)
    void perform(FeeAct act);
    void ask(FeeAct act);
    [[nodiscard]] ActQuestion questionOf(FeeAct act) const;
    void take();
    void stopAsking();
    void resume();
    [[nodiscard]] ActQuestion withdrawQuestion() const;
    void withdraw(const std::string& reason);
    void voidItem(const FeeItem& item, const std::string& reason);
    // papers and figures (ArrearsPanelPapers.cpp)
    bool performPapers(FeeAct act);
    void showLetters(std::optional<FeeAccountId> account);
    void showFigures();
    void showStatement();
    /// One job on the write lane; while it is under way no other begins.
    using Job = std::function<Result<void>(UnitOfWork&, const Actor&, const FeeAccountService&, UtcTime)>;
    void change(Job job, const QString& done, std::function<void()> undo = {});

    Ports m_with;
    FormDraft m_draft;
    NoticeBar* m_notice = nullptr;
    ActRow* m_ask = nullptr;
    RecordList* m_list = nullptr;
    QHBoxLayout* m_sides = nullptr;
    QScrollArea* m_listArea = nullptr; ///< around it: large text
    FeeListModel* m_model = nullptr;
    KeyHintButton* m_import = nullptr; ///< of finance's list; unseen by who may not
    QStackedWidget* m_pages = nullptr;
    FeeAccountDetail* m_detail = nullptr;
    FeeAccountFormWidget* m_form = nullptr;
    FeeContactDesk* m_contacts = nullptr;
    FeePaymentPage* m_payment = nullptr;
    std::optional<Edited> m_edited;
    std::optional<FeeAccountId> m_wanted;  ///< to be chosen as soon as it is in the list
    std::optional<FeeAccountId> m_besides; ///< listed wherever it belongs, until another list is chosen
    std::optional<ShownFeeAccount> m_shown;
    std::optional<FeeAct> m_asking;
    std::string m_typed; ///< what is looked for
    FeeLists m_listed;   ///< without its rows
    bool m_formTouched = false;
    bool m_fromWork = false; ///< the contact was begun from the day's list
    bool m_saving = false;
    bool m_masked = false;
    bool m_toldError = false; ///< what the notice says is an error of the page that is in front
    std::optional<SteadyTime> m_reloadAt;
    FeeLettersWindow* m_letters = nullptr; ///< made when it is first wanted
    FeeReportsWindow* m_figures = nullptr;
    QPointer<SheetWindow> m_statement;
};

} // namespace frontdesk
