#pragma once

#include "base/IdMaker.h"
#include "domain/arrears/FeePaymentService.h"
#include "panels/arrears/FeePaymentDetail.h"
#include "panels/arrears/FeePaymentFormWidget.h"
#include "panels/arrears/FeePaymentGuidance.h"
#include "panels/support/ActRow.h"
#include "panels/support/DeskAct.h"
#include "panels/support/DeskLink.h"
#include "panels/support/FormDraft.h"
#include "panels/support/SheetWindow.h"

#include <QFrame>
#include <functional>
#include <optional>

class QStackedWidget;

namespace frontdesk {

class NoticeBar;
class PeopleDesk;

/// Taking money for fees, from the breakdown to the customer's word that all is right: a page of its own, which a panel
/// shows and hands its keys to. GUI thread.
class FeePaymentPage : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        IdMaker& ids;
        const RuleBooks& books;
        const KeyBindings& keys;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        std::function<UnitSettings()> settings;
        std::function<Slots()> standingSlots;
        std::function<SheetPorts()> sheets;
        PeopleDesk& people;                              ///< for whoever approves a waiver
        FeePaymentService service = FeePaymentService{}; ///< used on the write lane
    };
    explicit FeePaymentPage(Ports ports, QWidget* parent = nullptr);
    ~FeePaymentPage() override;

    /// The form for an account; one that is half typed stands first.
    void begin(FeeAccountId account);
    /// A payment that was taken.
    void open(FeePaymentId payment);
    /// Save takes the money, Esc leads one step back. @return false: no act of this page
    bool act(DeskAct act);
    void enter();  ///< the focus comes here
    void second(); ///< one has passed: drafts and notices
    void setMasked(bool masked);
    void retranslate();
    void scale();
    /// Nothing where nothing is at hand.
    [[nodiscard]] GuidanceSource* guidance();
    /// A key that the panel around has, too: while the page is in front it is the page's first. @return false: it is
    /// none
    bool press(QKeyCombination key);

Q_SIGNALS:
    void shown();           ///< there is something to show: the panel brings the page up
    void left();            ///< and this is over
    void guidanceChanged(); ///< another moment

private:
    enum class Page { Form, Detail };
    enum class Asking { Counter, InvoiceTitle, InvoiceNumber };
    struct Edited {
        FeePaymentId id;
        FeeAccountId account;
    };
    struct Known {
        FeeAccount account;
        std::vector<FeeItem> items;
    };

    void build();
    [[nodiscard]] Page page() const;
    void show(Page page);
    void known(const Known& known, const std::optional<FeePaymentForm>& typed);
    // taking it (FeePaymentPageTake.cpp)
    void take();
    void takeApproved(FeePaymentToTake input);
    void write(const FeePaymentToTake& input);
    void took(const Result<FeePayment>& payment);
    void edited();
    void leave();
    void discard();
    void keepDraft();
    void restoreDraft();
    // of a payment that was taken (FeePaymentPageTaken.cpp)
    void perform(FeePaymentDetail::Act act);
    void ask(Asking what);
    [[nodiscard]] ActQuestion questionOf(Asking what) const;
    void answer();
    void stopAsking();
    void confirm();
    void paper();
    void openPaper(const QList<SheetChoice>& papers);
    void display(const ShownFeePayment& shown);
    using Job = std::function<Result<FeePayment>(UnitOfWork&, const Actor&, const FeePaymentService&, UtcTime)>;
    void change(const Job& job, const QString& done);
    void tell(const Error& error);
    void say(const QString& words, const QString& state);

    Ports m_with;
    FormDraft m_draft;
    FeePaymentGuidance m_guidance;
    NoticeBar* m_notice;
    ActRow* m_ask;
    QStackedWidget* m_pages;
    FeePaymentFormWidget* m_form;
    FeePaymentDetail* m_detail;
    std::optional<Edited> m_edited;
    std::optional<Known> m_known;
    std::optional<ShownFeePayment> m_shown;
    std::optional<Asking> m_asking;
    std::optional<FeePaymentForm> m_restored; ///< of a draft, until its account was read
    bool m_touched = false;                   ///< typed since the last draft
    bool m_half = false;                      ///< typed at all
    bool m_saving = false;
    bool m_masked = false;
};

} // namespace frontdesk
