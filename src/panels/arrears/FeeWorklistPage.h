#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeWorklist.h"
#include "panels/support/Theme.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace frontdesk {

class FeeWorklistModel;
class KeyHintButton;

/// The list of the day: who, why now, what was said last, what comes next. Enter begins the contact. GUI thread.
class FeeWorklistPage : public QFrame {
    Q_OBJECT
public:
    struct Ports {
        const Theme& theme;
        const TimeZone& zone;
        const Clock& clock;
    };
    /// All must outlive the page.
    explicit FeeWorklistPage(Ports ports, QWidget* parent = nullptr);

    void setTasks(std::vector<FeeTask> tasks);
    [[nodiscard]] const FeeTask* chosen() const;
    [[nodiscard]] QTableView& table() { return *m_table; }
    void retranslate();
    void scale();

Q_SIGNALS:
    void beginRequested();
    void leaveRequested();
    void currentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChosen();

    Ports m_with;
    FeeWorklistModel* m_model;
    QLabel* m_title;
    QLabel* m_empty;
    QTableView* m_table;
    QLabel* m_details;
    KeyHintButton* m_begin;
    KeyHintButton* m_leave;
};

} // namespace frontdesk
