#pragma once

#include "panels/support/RosterNow.h"
#include "panels/support/Theme.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace frontdesk {

class KeyHintButton;

/// The roster of today: who is on duty, with numbers that are read at arm's length, who comes later, and for which duty
/// nobody is entered. A frame over the window and never a window of its own: the keys of the desk go on working. Up and
/// Down go through the numbers, Enter copies one. It works whoever is signed in. GUI thread.
class RosterPopover : public QFrame {
    Q_OBJECT
public:
    /// @param roster, theme must outlive it
    RosterPopover(RosterNow& roster, const Theme& theme, QWidget* window);

    /// Shows it under a widget of the window (its button), and gives it the focus; folds it away when it is there.
    void toggleUnder(QWidget* button);
    /// Folds it away and gives the focus back to where it was.
    void fold();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void editRequested();
    void folded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addDuty(const DutyToday& duty, LocalDate today);
    void addShift(const DutyShift& shift, const QString& when, bool now);
    QLabel* addWords(const QString& words, const char* styleClass);
    void copy(QPushButton* button, const QString& number);
    void place();
    void moveFocus(int by);

    RosterNow& m_roster;
    const Theme& m_theme;
    QWidget* m_button = nullptr;       ///< where it hangs
    QPointer<QWidget> m_focusedBefore; ///< gets the focus back
    QLabel* m_title;
    KeyHintButton* m_edit;
    QScrollArea* m_area;
    QVBoxLayout* m_rows = nullptr;
    QList<QPushButton*> m_copies;
};

} // namespace frontdesk
