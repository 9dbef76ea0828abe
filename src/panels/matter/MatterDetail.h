#pragma once

#include "base/TimeZone.h"
#include "domain/audit/AuditEntry.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/matter/Matter.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/KnownStaff.h"
#include "panels/support/NoticeBar.h"

#include <QFrame>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class Chip;
class KeyBindings;
class KeyHintButton;
class RecordFormWidget;

/// One saved counter matter: what it was, its history; to be completed, corrected, voided and restored. What is typed
/// in a correction is never thrown away: leaving the form saves it. GUI thread.
class MatterDetail : public QFrame {
    Q_OBJECT
public:
    struct Surroundings {
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const KeyBindings& keys;
        const Clock& clock;
        const TimeZone& zone;
        NoticeBar& notices; ///< says what happened, and offers undo
    };

    /// Everything in it must outlive the detail.
    explicit MatterDetail(const Surroundings& around, QWidget* parent = nullptr);

    /// Reads and shows it; hidden until it is there.
    void open(MatterId id);
    [[nodiscard]] bool isEditing() const { return m_editing; }
    void chooseKind(int index);
    void setMasked(bool masked); ///< hidden while nobody is signed in; what is typed in it stays
    void retranslate();
    void redraw(); ///< shows times and days anew: another day has begun

public Q_SLOTS:
    void edit();
    void save();           ///< the corrected form; complete from now on
    void saveToComplete(); ///< the form as it is; still to complete
    void closeOrLeaveForm();

Q_SIGNALS:
    void opened();
    void closed();

private:
    struct Data {
        Matter matter;
        std::vector<AuditEntry> history;
        KnownStaff staff;
    };
    using Step = std::function<Result<Matter>(UnitOfWork& uow, const Actor& actor, UtcTime now)>;

    void build();
    static DeskLink::ReadJob<Data> jobOf(MatterId id);
    void load(MatterId id);
    void refresh();
    void write(bool toComplete);
    void written(Result<Matter> matter);
    void run(Step step, std::function<void(const Matter&)> done);
    void offerUndo(const QString& words, std::function<void()> undo);
    void voidMatter();
    void restore(MatterId id, Version version);
    void showData();
    void showFacts();
    void fail(const Error& error, const std::vector<Problem>& elsewhere = {});

    Surroundings m_around;
    std::optional<Data> m_data;
    std::optional<MatterId> m_opening; ///< on its way
    std::optional<MatterId> m_next;    ///< once what is typed is saved
    bool m_editing = false;
    bool m_masked = false;
    bool m_saving = false;
    MatterForm m_entered; ///< the form as the correction began
    QLabel* m_title = nullptr;
    Chip* m_result = nullptr;
    QWidget* m_facts = nullptr;
    RecordFormWidget* m_form = nullptr;
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
