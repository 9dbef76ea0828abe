#pragma once

// moc of Qt 6.4 stumbles over the concepts that <compare> brings in, and needs none of it.
#ifndef Q_MOC_RUN
#include "domain/visitor/VisitRecurrence.h"
#endif

#include <QWidget>

class QLabel;
class QLineEdit;

namespace frontdesk {

class ChoiceChips;

/// On which days an announced visit recurs, and up to which day. In no form and in no draft: what recurs is announced
/// at once or not at all. GUI thread.
class VisitRepeat : public QWidget {
    Q_OBJECT
public:
    explicit VisitRepeat(QWidget* parent = nullptr);

    [[nodiscard]] VisitRule rule() const;
    [[nodiscard]] QString lastDay() const; ///< as typed
    void clear();
    /// The next rule; the focus goes where its last day is typed, or stays when there is none.
    void next();
    /// @param words what is wrong with the last day; empty: nothing
    void showProblem(const QString& words);
    void focusLastDay();
    void retranslate();

private:
    void follow();

    QLabel* m_label;
    ChoiceChips* m_chips;
    QLineEdit* m_lastDay;
    QLabel* m_problem;
};

} // namespace frontdesk
