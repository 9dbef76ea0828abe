#pragma once

#include "base/TimeZone.h"
#include "domain/audit/AuditEntry.h"
#include "domain/call/Call.h"
#include "domain/promise/Promise.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/NoticeBar.h"

#include <QFrame>
#include <optional>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class CallFormWidget;
class Chip;
class ChoiceChips;
class KeyHintButton;
class RuleBooks;

/// One saved call with everything about it: times, holds, promises, the guidance of that call, its history; to be
/// completed, corrected, voided, and, when missed, dealt with. GUI thread.
class CallDetail : public QFrame {
    Q_OBJECT
public:
    struct Surroundings {
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const Clock& clock;
        const TimeZone& zone;
        NoticeBar& notices; ///< says what happened, and offers undo
    };

    /// Everything in it must outlive the detail.
    explicit CallDetail(const Surroundings& around, QWidget* parent = nullptr);

    /// Reads and shows the call; hidden until it is there.
    void open(CallId id);
    /// Opens it with its form, to be completed.
    void openToComplete(CallId id);
    void close();
    [[nodiscard]] bool isEditing() const { return m_editing; }
    [[nodiscard]] std::optional<CallId> shownCall() const;
    void chooseCategory(int index);
    void retranslate();
    /// Deals with a missed call that need not be shown.
    void dealWith(CallId id, const QString& how);

public Q_SLOTS:
    void edit();
    void save();           ///< the corrected form; complete from now on
    void saveToComplete(); ///< the form as it is; still to complete
    void closeOrLeaveForm();

Q_SIGNALS:
    void opened();
    void closed();

private:
    /// What one read brings.
    struct Data {
        Call call;
        std::vector<Promise> promises;
        std::vector<AuditEntry> history;
    };

    void build();
    void load(CallId id, bool toEdit);
    void showData();
    void showFacts(QFormLayout* rows) const;
    void showMore(QFormLayout* rows) const;
    void write(bool toComplete);
    void voidCall();
    void offerUndo(const Call& voided);
    void setLateReason(const QString& reason);
    void fail(const Error& error);

    Surroundings m_around;
    std::optional<Data> m_data;
    bool m_editing = false;
    QLabel* m_title = nullptr;
    Chip* m_result = nullptr;
    QWidget* m_facts = nullptr;
    CallFormWidget* m_form = nullptr;
    QWidget* m_lateRow = nullptr;
    QLabel* m_lateWords = nullptr;
    ChoiceChips* m_late = nullptr;
    QWidget* m_missedRow = nullptr;
    QLabel* m_missedWords = nullptr;
    ChoiceChips* m_missed = nullptr;
    QWidget* m_voidRow = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_voidNow = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_stillOpen = nullptr;
    KeyHintButton* m_edit = nullptr;
    QPushButton* m_void = nullptr;
    KeyHintButton* m_close = nullptr;
};

} // namespace frontdesk
