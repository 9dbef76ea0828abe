#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeePayment.h"
#include "domain/people/NamesOfStaff.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <optional>

class QLabel;

namespace frontdesk {

class Chip;
class KeyBindings;
class KeyHintButton;
class ReadView;

/// A payment as one reading found it. A value.
struct ShownFeePayment {
    FeePayment payment;
    FeeAccount account;
    std::string other = {}; ///< number of the counter-entry, or of what it takes back
    NamesOfStaff names = {};
    std::optional<FeePaymentId> before = {}; ///< of the same account

    /// On the read lane. @error record.not_found, those of the store
    [[nodiscard]] static Result<ShownFeePayment> read(const ReadView& view, FeePaymentId id);
};

/// A payment that was taken: its receipt, the change in large letters until the customer has counted it, and what can
/// be done, each by one key. GUI thread. Source: M0-153, M0-154
class FeePaymentDetail : public QFrame {
    Q_OBJECT
public:
    enum class Act { Confirm, Paper, Invoice, Counter, Before, Leave };
    /// All must outlive it.
    struct Ports {
        const Theme& theme;
        const KeyBindings& keys;
        const TimeZone& zone;
    };
    explicit FeePaymentDetail(Ports ports, QWidget* parent = nullptr);

    /// @param marks what the packs want and is not there
    void display(const ShownFeePayment& shown, const QStringList& marks);
    [[nodiscard]] static bool isOffered(Act act, const FeePayment& payment);
    void retranslate();

Q_SIGNALS:
    void actRequested(frontdesk::FeePaymentDetail::Act act);

private:
    void build();
    void showActs();
    void showWords();
    [[nodiscard]] static QString howPaid(const FeePayment& payment);

    Ports m_with;
    std::optional<ShownFeePayment> m_shown;
    QStringList m_marks;
    QLabel* m_title;
    Chip* m_state;
    Chip* m_invoice;
    QLabel* m_total;
    QLabel* m_change;
    QLabel* m_lines;
    QLabel* m_marked;
    KeyHintButton* m_confirm;
    KeyHintButton* m_paper;
    KeyHintButton* m_ask;
    KeyHintButton* m_counter;
    KeyHintButton* m_before;
    KeyHintButton* m_leave;
};

} // namespace frontdesk
