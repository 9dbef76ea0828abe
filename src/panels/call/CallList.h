#pragma once

#include "base/TimeZone.h"
#include "domain/call/Call.h"
#include "panels/call/CallListModel.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <vector>

class QLabel;
class QLineEdit;
class QTableView;

namespace frontdesk {

class Chip;
class EmptyHint;
class KeyHintButton;
class KeyBindings;

/// Today's calls with an instant filter. Enter opens a call, B says that a missed one was called back. GUI thread.
class CallList : public QFrame {
    Q_OBJECT
public:
    /// All must outlive it.
    CallList(const Theme& theme, const TimeZone& zone, const Clock& clock, const KeyBindings& keys,
             QWidget* parent = nullptr);

    void setCalls(std::vector<Call> calls);
    void focusFilter();
    /// True when it had something to clear: then the key is used up.
    bool clearFilter();
    void showMissed(); ///< only those that wait to be called back, ready for Enter and B
    void retranslate();
    [[nodiscard]] const CallListModel& model() const { return *m_model; }

Q_SIGNALS:
    void openRequested(frontdesk::CallId call);
    void dealtWith(frontdesk::CallId call, const QString& how);
    void allRequested(); ///< the calls of every day

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filterFor(QString (*words)());
    void applyScale();
    void showCounts();
    [[nodiscard]] const Call* current() const;

    const Theme& m_theme;
    const KeyBindings& m_keys;
    CallListModel* m_model;
    CallFilterModel* m_filter;
    QLabel* m_title;
    Chip* m_missed;
    Chip* m_toComplete;
    QLineEdit* m_typed;
    KeyHintButton* m_all;
    QTableView* m_table;
    EmptyHint* m_empty;
    QString (*m_filterWords)() = nullptr; ///< the words of a filter that a key filled in, in any language
    QString m_filledIn;
};

} // namespace frontdesk
