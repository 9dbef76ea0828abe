#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeePaymentForm.h"
#include "panels/support/FormBinder.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QTableView;

namespace frontdesk {

class FeeApprovalRow;
class FeeTicks;
class FieldGrid;
class KeyBindings;
class KeyHintButton;
class PeopleDesk;

/// Money for fees while it lies on the counter: what is owed with its ticks, how much, how, what is given and what goes
/// back. Works the sums out as it is typed; writes nothing. GUI thread.
class FeePaymentFormWidget : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        const Theme& theme;
        const KeyBindings& keys;
        const TimeZone& zone;
        const Clock& clock;
        PeopleDesk& people;             ///< for whoever approves a waiver
        std::function<bool()> mayWaive; ///< whether whoever is signed in may
    };
    explicit FeePaymentFormWidget(Ports ports, QWidget* parent = nullptr);

    /// What is due is ticked, all of it is to be paid in cash. @param rate of damages: parts in 100,000 a day
    void begin(const FeeAccount& account, const std::vector<FeeItem>& items, std::optional<std::int64_t> rate);
    void setForm(const FeePaymentForm& form);
    /// As typed; with nothing typed as the amount, what is ticked comes to is paid.
    [[nodiscard]] FeePaymentForm form() const;
    /// As typed, for a draft.
    [[nodiscard]] FeePaymentForm typed() const;
    /// @error form.invalid
    [[nodiscard]] Result<FeePaymentPlan> plan(FeePaymentId id, std::optional<StaffId> approver, UtcTime at) const;
    [[nodiscard]] std::vector<FeeItem> tickedItems() const;
    [[nodiscard]] Money damages() const;
    /// Marks what is wrong and goes to the first. Problems of no field here come back.
    std::vector<Problem> markProblems(const std::vector<Problem>& problems);
    void clearProblems();
    void focusFirst();
    /// Where somebody else approves a waiver; wanted while one is typed that the clerk may not give.
    [[nodiscard]] FeeApprovalRow& approval() { return *m_approval; }
    /// As its key does: the n-th way of paying, from 0.
    void chooseMethod(int index);
    [[nodiscard]] static QString labelOf(const std::string& field);
    void retranslate();
    void scale();

Q_SIGNALS:
    void edited(); ///< by a person
    void takeRequested();
    void paperRequested();
    void leaveRequested();
    void discardRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildActs();
    void follow(const QString& field);
    void follow();
    void showSums();
    void fillDamages();
    [[nodiscard]] Money wholeAmount() const;
    [[nodiscard]] QString value(const char* field) const;

    Ports m_with;
    std::optional<FeeAccount> m_account;
    std::vector<FeeItem> m_items;
    std::optional<std::int64_t> m_rate;
    bool m_damagesTyped = false;
    QLabel* m_title;
    QLabel* m_total;
    QLabel* m_change;
    QLabel* m_about;
    QTableView* m_table;
    FeeTicks* m_ticks;
    KeyHintButton* m_take;
    KeyHintButton* m_paper;
    KeyHintButton* m_leave;
    KeyHintButton* m_discard;
    FieldGrid* m_grid;
    FeeApprovalRow* m_approval;
    FormBinder* m_binder;
};

} // namespace frontdesk
