#pragma once

#include "base/TimeZone.h"
#include "domain/slip/SlipCourse.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <QList>
#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace frontdesk {

class KeyBindings;
class KeyHintButton;

/// The check at the gate: what is written and may still leave, a count each, and the result in large letters.
/// GUI thread.
class SlipCheckPage : public QFrame {
    Q_OBJECT
public:
    /// All must outlive the page.
    SlipCheckPage(const Theme& theme, const KeyBindings& keys, const TimeZone& zone, const Clock& clock,
                  QWidget* parent = nullptr);

    /// @param opened whether it lets anything out now; otherwise the page says why not and there is nothing to count
    void begin(const ReleaseSlip& slip, const Result<void>& opened);
    [[nodiscard]] const std::optional<ReleaseSlip>& slip() const { return m_slip; }
    /// As typed. @error form.invalid with the field "counted"
    [[nodiscard]] Result<SlipCount> count() const;
    /// Everything that may still leave, and nothing besides.
    void countAll();
    /// It was checked: as it is now, with what came of it in large letters. What was stopped may be counted again, with
    /// what is typed as it stands.
    void checked(const ReleaseSlip& slip);
    /// What is wrong with what was typed.
    void setProblem(const QString& words);
    /// Whether something can be counted.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited();
    void checkRequested();
    void allRightRequested();
    void leaveRequested();

private:
    void addLines();
    void showResult();
    void showLines();
    void showActs();

    const Theme& m_theme;
    const TimeZone& m_zone;
    const Clock& m_clock;
    std::optional<ReleaseSlip> m_slip;
    bool m_isOpen = false;
    bool m_isChecked = false;
    std::optional<Error> m_stop; ///< why nothing may leave
    QLabel* m_title;
    QFrame* m_resultFrame;
    QLabel* m_result;
    QLabel* m_details;
    QLabel* m_about;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_linesLayout;
    QList<QLineEdit*> m_counts;
    QList<QLabel*> m_whats;
    QList<QLabel*> m_mays;
    QLabel* m_unwrittenLabel;
    QLineEdit* m_unwritten;
    QLabel* m_problem;
    KeyHintButton* m_all;
    KeyHintButton* m_check;
    KeyHintButton* m_leave;
};

} // namespace frontdesk
