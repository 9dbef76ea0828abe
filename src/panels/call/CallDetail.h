#pragma once

#include "base/TimeZone.h"
#include "domain/audit/AuditEntry.h"
#include "domain/call/Call.h"
#include "domain/promise/Promise.h"
#include "domain/setting/UnitSettings.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/KnownStaff.h"
#include "panels/support/NoticeBar.h"
#include "rules/Guidance.h"

#include <QFrame>
#include <functional>
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
class KeyBindings;
class KeyHintButton;
class OpenPromises;
class RuleBook;
class RuleBooks;

/// One saved call with everything about it: times, holds, promises to keep, the guidance of that call, its history; to
/// be completed, corrected, voided and restored, and, when missed, dealt with. What is typed in a correction is never
/// thrown away: whatever would take its place waits until it is saved. GUI thread.
class CallDetail : public QFrame {
    Q_OBJECT
public:
    struct Surroundings {
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const Clock& clock;
        const TimeZone& zone;
        const KeyBindings& keys;
        NoticeBar& notices; ///< says what happened, and offers undo
    };

    /// Everything in it must outlive the detail.
    explicit CallDetail(const Surroundings& around, QWidget* parent = nullptr);

    /// Reads and shows the call; hidden until it is there.
    void open(CallId id) { go({.id = id}); }
    /// Opens it with its form, to be completed.
    void openToComplete(CallId id) { go({.id = id, .toEdit = true}); }
    /// Opens the call that a promise was made in, ready to keep it.
    void openPromise(CallId id, PromiseId promise) { go({.id = id, .promise = promise}); }
    [[nodiscard]] bool isEditing() const { return m_editing; }
    [[nodiscard]] std::optional<CallId> shownCall() const;
    [[nodiscard]] const Call* shown() const { return m_data ? &m_data->call : nullptr; } ///< null: none is shown
    void chooseCategory(int index);
    void retranslate();
    /// Hidden on a locked desk; what is typed in a correction stays.
    void setMasked(bool masked);
    /// Shows times and days anew: another day has begun.
    void redraw();
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
    struct Opening {
        CallId id;
        bool toEdit = false;
        std::optional<PromiseId> promise = {};
    };
    /// What one read brings.
    struct Data {
        Call call;
        std::vector<Promise> promises;
        std::vector<AuditEntry> history;
        UnitSettings unit; ///< fills the slots of what is to be said
        KnownStaff staff;
    };
    /// What becomes of the mark "to complete" with a correction.
    enum class Standing { Complete, ToComplete, AsItWas };
    template <class T> using Service = std::function<Result<T>(UnitOfWork& uow, const Actor& actor, UtcTime now)>;

    void build();
    QWidget* buildChips(QLabel*& words, ChoiceChips*& chips, const char* name);
    QWidget* buildActs();
    void go(const Opening& opening);
    void load(const Opening& opening);
    void loaded(const Opening& opening, Result<Data> read);
    void refresh();
    void refreshed(Result<Data> read);
    static DeskLink::ReadJob<Data> jobOf(CallId id);
    void close();
    void leaveForm();
    void write(Standing standing);
    void written(Result<Call> call, bool hadFocus);
    /// Runs one step of a service and tells when it fails; then the shown state is set back.
    template <class T> void run(Service<T> step, std::function<void(const T&)> done);
    void offerUndo(const QString& words, std::function<void()> undo);
    void voidCall();
    void restore(CallId id, Version version);
    void reopenMissed(CallId id, Version version);
    void setLateReason(const QString& reason);
    void keep(PromiseId id);
    void tellProgress(PromiseId id, UtcTime next);
    void withdraw(PromiseId id, const QString& reason);
    void offerReopen(const QString& words, const Promise& closed);
    void showData();
    void showPromises();
    void showFacts(QFormLayout* rows) const;
    void showMore(QFormLayout* rows) const;
    [[nodiscard]] QStringList guidanceLines() const;
    [[nodiscard]] const RuleBook& bookOfCall() const;
    [[nodiscard]] Slots slotsOfCall(const RuleBook& book) const;
    void fail(const Error& error, const std::vector<Problem>& elsewhere = {});

    Surroundings m_around;
    std::optional<Data> m_data;
    std::optional<Opening> m_opening; ///< on its way
    std::optional<Opening> m_next;    ///< once what is typed is saved
    bool m_masked = false;
    bool m_editing = false;
    bool m_saving = false;
    CallForm m_entered; ///< the form as the correction began
    QLabel* m_title = nullptr;
    Chip* m_result = nullptr;
    QWidget* m_facts = nullptr;
    OpenPromises* m_promises = nullptr;
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
    QPushButton* m_restore = nullptr;
    KeyHintButton* m_close = nullptr;
};

} // namespace frontdesk
