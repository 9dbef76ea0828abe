#pragma once

#include "panels/call/CallDayFinder.h"
#include "panels/call/CallHistoryModel.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/Theme.h"

#include <QDate>
#include <QWidget>
#include <optional>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace frontdesk {

class ChoiceChips;
class EmptyHint;
class KeyBindings;
class KeyHintButton;
class NoticeBar;

/// Every call ever, newest first: found by words and by outcome, gone to by day, opened by Enter. What is read stays
/// where it is while calls come in. It reads when it is shown first. GUI thread.
class CallHistory : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the page.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        const KeyBindings& keys;
    };
    explicit CallHistory(const Ports& ports, QWidget* parent = nullptr);

    void retranslate();
    [[nodiscard]] const CallHistoryModel& model() const { return *m_model; }

public Q_SLOTS:
    void focusList();
    void focusFilter();
    void focusDay();
    /// Takes the filter back; without one, asks to be left.
    void back();
    /// To be called at each second.
    void second();

Q_SIGNALS:
    void openRequested(frontdesk::CallId call);
    void backRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectAll();
    void applyScale();
    void filter();
    void goToDay();
    void select(int row);
    void selectEnd();
    void showCount();
    bool pressedInTable(int key);
    void readStaff();
    void takeChanges(const QVector<RecordRef>& records);
    void sayProblem(const Error& error);

    Ports m_ports;
    CallHistoryModel* m_model;
    CallDayFinder m_days;
    CallHistoryFilter m_shown;
    QLabel* m_title;
    QLabel* m_count;
    KeyHintButton* m_back;
    NoticeBar* m_notice;
    QLineEdit* m_typed;
    ChoiceChips* m_which;
    QLabel* m_dayLabel;
    QDateEdit* m_day;
    QPushButton* m_go;
    QTableView* m_table;
    EmptyHint* m_empty;
    bool m_started = false;
    bool m_changedUnseen = false;         ///< records changed while the page was not shown
    bool m_toEnd = false;                 ///< the last row is wanted as soon as it is known
    std::optional<SteadyTime> m_tryAgain; ///< something could not be read
};

} // namespace frontdesk
