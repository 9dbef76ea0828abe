#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeContactService.h"
#include "domain/arrears/FeeListeners.h"
#include "domain/arrears/FeeWorklist.h"

#include <QFrame>
#include <QHash>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTimer;

namespace frontdesk {

class ChoiceChips;
class KeyBindings;
class KeyHintButton;

/// What a contact begins with.
struct FeeContactCase {
    FeeTask task; ///< with the fees to be told; their own order is that of the digits
    std::vector<AuthorisedContact> authorised = {};
    std::string reason = {};  ///< of the visit that was arranged
    std::string message = {}; ///< of a message: what it says
};

/// A contact on its way: who answered, which fees were read out, the answer, and what follows. Each question comes when
/// the one before is answered, and only if it has a meaning; for a third person nothing that names a fee or an amount
/// is on the screen. GUI thread.
class FeeContactForm : public QFrame {
    Q_OBJECT
public:
    static constexpr const char* postponedWord = "postponed"; ///< beside who answered: nobody was called

    explicit FeeContactForm(const KeyBindings& keys, QWidget* parent = nullptr);

    void begin(const FeeContactCase& with);
    void showSaid(const QString& words); ///< what was said last, above the questions
    [[nodiscard]] const FeeContactCase& what() const { return m_case; }
    /// What was typed. @error fee.bad_amount, fee.bad_day
    [[nodiscard]] Result<FeeContactToSave> read(FeeContactId id, UtcTime at, const TimeZone& zone, UtcTime now) const;
    [[nodiscard]] std::string reportTo() const;
    [[nodiscard]] FeeListener listener() const;
    [[nodiscard]] FeeAnswer answer() const;
    [[nodiscard]] bool isTold() const; ///< something was ticked
    [[nodiscard]] Money toldTotal() const;
    /// Something was chosen, ticked or typed.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    /// What was chosen, ticked and typed, for a draft.
    [[nodiscard]] RecordImage image() const;
    /// Fills in what a draft has, after begin(). Fees that are not to be told any more stay unticked.
    void restore(const RecordImage& image);
    void askVisit();      ///< also arrange that we come
    void addInstalment(); ///< one more promise
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void changed(); ///< what is to be said may be another thing
    void saveRequested();
    void leaveRequested();
    void discardRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const KeyBindings& keys);
    QLineEdit* line(const char* field);
    void addRow(const char* name, QWidget* widget);
    void showRow(const char* name, bool shown);
    void follow();
    void whoChosen();
    void answerChosen();
    void showTotal();
    void toggle(int row);
    void reveal();
    void fitItems();
    [[nodiscard]] bool isWritten() const;
    [[nodiscard]] std::string typed(const char* field) const;
    [[nodiscard]] Result<std::vector<PayWish>> wishes() const;

    FeeContactCase m_case{.task = {.account = FeeAccount{.id = FeeAccountId::fromValue(1).value()}}};
    QLabel* m_title = nullptr;
    QLabel* m_said = nullptr;
    ChoiceChips* m_who = nullptr;
    ChoiceChips* m_names = nullptr;
    QListWidget* m_items = nullptr;
    QLabel* m_total = nullptr;
    ChoiceChips* m_answer = nullptr;
    QPlainTextEdit* m_message = nullptr;
    QLabel* m_instalments = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_leave = nullptr;
    KeyHintButton* m_discard = nullptr;
    KeyHintButton* m_visit = nullptr;
    KeyHintButton* m_more = nullptr;
    QHash<QString, QLabel*> m_labels;
    QHash<QString, QWidget*> m_rows;
    QHash<QString, QLineEdit*> m_lines;
    QTimer* m_reveal;
    std::vector<PayWish> m_wishes;
    bool m_arranges = false;
    bool m_touched = false;
};

} // namespace frontdesk
