#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QTimeEdit;

namespace frontdesk {

/// A day (today, tomorrow and the days after) and a time of day for something that is still to come: a time that has
/// gone by today means tomorrow, and the day says so. GUI thread.
class WhenEdit : public QWidget {
    Q_OBJECT
public:
    static constexpr int offeredDays = 7;

    explicit WhenEdit(QWidget* parent = nullptr);

    /// Both must outlive the widget; to be called before anything else.
    void setClocks(const Clock& clock, const TimeZone& zone);
    /// Says nothing. The time that stands there already leaves alone what is being typed.
    void display(UtcTime at);
    /// To the second as displayed, until somebody edits it. Not before display().
    [[nodiscard]] UtcTime value() const { return m_at.value_or(UtcTime{}); }
    void focusTime();
    /// Names of days change with the language and at midnight.
    void retranslate();
    void setWhatFor(const QString& words); ///< for screen readers

Q_SIGNALS:
    void edited(); ///< by a person

private:
    void recompute();
    void showDays();

    const Clock* m_clock = nullptr;
    const TimeZone* m_zone = nullptr;
    std::optional<UtcTime> m_at;
    LocalDate m_chosen{}; ///< the day as chosen: half a typed time may mean another one for a moment
    QComboBox* m_day;
    QTimeEdit* m_time;
};

} // namespace frontdesk
