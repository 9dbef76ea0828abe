#pragma once

#include "base/TimeZone.h"
#include "domain/promise/Promise.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class WhenEdit;

/// A call back promised in a call: until when, to which number; both can be corrected in place, each without touching
/// the other. GUI thread.
class CallbackRow : public QWidget {
    Q_OBJECT
public:
    explicit CallbackRow(QWidget* parent = nullptr);

    /// Both must outlive the row; to be called before anything else.
    void setClocks(const Clock& clock, const TimeZone& zone);
    void display(const Promise& promise);
    /// The promise as shown last, empty before display(), with the time and number as they stand in the row.
    [[nodiscard]] std::optional<Promise> promise() const;
    void focusTime();
    void retranslate();

Q_SIGNALS:
    void edited();
    void withdrawn();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitText();

    std::optional<Promise> m_promise;
    QLabel* m_words;
    WhenEdit* m_when;
    QLabel* m_to;
    QLineEdit* m_phone;
    QPushButton* m_remove;
};

} // namespace frontdesk
