#pragma once

#include "base/TimeZone.h"
#include "domain/desk/ToComplete.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/ListModel.h"
#include "panels/support/Panel.h"
#include "panels/support/Theme.h"

#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QTableView;

namespace frontdesk {

class Chip;
class EmptyHint;
class KeyBindings;
class KeyHintButton;
class NoticeBar;
class RecordFormWidget;

/// Whatever waits to be completed, oldest first.
class CompleteModel : public ListModel<ToCompleteItem> {
public:
    /// @param zone, clock must outlive the model
    CompleteModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);
};

/// What was saved by one key, in one list. Enter completes a call or counter matter in place, and once it is saved the
/// next one follows; visits and items open in their own panels. What is typed is never thrown away: leaving the form
/// saves it, still to complete. GUI thread.
class CompletePanel : public Panel {
    Q_OBJECT
public:
    /// What it works with; all must outlive the panel.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const KeyBindings& keys;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
    };
    explicit CompletePanel(const Ports& ports, QWidget* parent = nullptr);

    void open(const RecordRef& record) override; ///< completes it, if it is in the list
    void start(const Prefill& prefill) override; ///< nothing begins here
    void retranslate() override;
    bool act(DeskAct act) override;
    void enter() override;
    void second() override;
    [[nodiscard]] CompleteModel& model() { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void bindFieldKeys();
    void reload();
    void listRead(std::vector<ToCompleteItem> items);
    void beginCurrent();
    void begin(const ToCompleteItem& item);
    void write(bool stillOpen);
    void written(Result<ToCompleteItem> done, bool stillOpen);
    void leave();
    void select(int row);
    void showItem();
    void applyScale();
    void fail(const Error& error);

    Ports m_with;
    CompleteModel* m_model;
    std::optional<ToCompleteItem> m_item; ///< in the form
    MatterForm m_entered;                 ///< the form as it began
    bool m_saving = false;
    bool m_goOn = false;        ///< the next one follows once the list is read again
    std::optional<int> m_atRow; ///< where the one in the form stood
    std::optional<LocalDate> m_day;
    std::optional<SteadyTime> m_reloadAgain;
    NoticeBar* m_notice = nullptr;
    QFrame* m_formFrame = nullptr;
    QLabel* m_title = nullptr;
    Chip* m_left = nullptr;
    RecordFormWidget* m_form = nullptr;
    KeyHintButton* m_save = nullptr;
    KeyHintButton* m_later = nullptr;
    QLabel* m_heading = nullptr;
    QTableView* m_table = nullptr;
    EmptyHint* m_empty = nullptr;
};

} // namespace frontdesk
