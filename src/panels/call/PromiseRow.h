#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/promise/Promise.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class Chip;
class WhenEdit;

/// One open promise, ready to be kept: to whom, by when, the number large enough to dial from, and the three ways to go
/// on: kept, the progress was told and a new time agreed (M1-061), withdrawn with a reason. GUI thread.
class PromiseRow : public QFrame {
    Q_OBJECT
public:
    /// Clock and zone must outlive the row.
    PromiseRow(const Promise& promise, const Clock& clock, const TimeZone& zone, QWidget* parent = nullptr);

    /// @param next when to call again if nothing else is agreed
    void display(const Promise& promise, Milliseconds next);
    /// True when it was open: what was begun beside the row is put away, its words are kept.
    bool foldAway();
    void focusKept();
    void retranslate();

Q_SIGNALS:
    void kept();
    void progressTold(frontdesk::UtcTime next);
    void withdrawn(const QString& reason);

private:
    void build();
    void showWords();

    const Clock& m_clock;
    const TimeZone& m_zone;
    Promise m_promise;
    Milliseconds m_next{0};
    QLabel* m_words = nullptr;
    Chip* m_overdue = nullptr;
    QLabel* m_phone = nullptr;
    QLabel* m_what = nullptr;
    QPushButton* m_kept = nullptr;
    QPushButton* m_told = nullptr;
    QPushButton* m_withdraw = nullptr;
    QWidget* m_toldRow = nullptr;
    QLabel* m_nextWords = nullptr;
    WhenEdit* m_when = nullptr;
    QPushButton* m_toldNow = nullptr;
    QWidget* m_withdrawRow = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_withdrawNow = nullptr;
};

} // namespace frontdesk
