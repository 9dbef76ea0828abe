#pragma once

#include "base/TimeZone.h"
#include "domain/promise/Promise.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace frontdesk {

/// A call back promised in a call: until when, to which number; both can be corrected in place. A time of day that has
/// gone by means tomorrow. GUI thread.
class CallbackRow : public QWidget {
    Q_OBJECT
public:
    explicit CallbackRow(QWidget* parent = nullptr);

    void display(const Promise& promise, const TimeZone& zone, UtcTime now);
    /// The promise as shown last, empty before display(), with the time and number as they stand in the row.
    [[nodiscard]] std::optional<Promise> promise(const TimeZone& zone, UtcTime now) const;
    void focusTime();
    void retranslate();

Q_SIGNALS:
    void edited();
    void withdrawn();

private:
    std::optional<Promise> m_promise;
    QLabel* m_words;
    QTimeEdit* m_time;
    QLabel* m_day;
    QLabel* m_to;
    QLineEdit* m_phone;
    QPushButton* m_remove;
};

} // namespace frontdesk
