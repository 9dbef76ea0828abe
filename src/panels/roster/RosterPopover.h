#pragma once

#include "panels/support/Popover.h"
#include "panels/support/RosterNow.h"
#include "panels/support/Theme.h"

#include <QList>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace frontdesk {

class KeyHintButton;

/// The roster of today: who is on duty, with numbers that are read at arm's length, who comes later, and for which duty
/// nobody is entered. Up and Down go through the numbers, Enter copies one. It works whoever is signed in. GUI thread.
class RosterPopover : public Popover {
    Q_OBJECT
public:
    /// @param roster, theme must outlive it
    RosterPopover(RosterNow& roster, const Theme& theme, QWidget* window);

    /// Shows it under a widget of the window (its button), and gives it the focus; folds it away when it is there.
    void toggleUnder(QWidget* button);
    /// Whether the table may be asked for from here.
    void setChangeable(bool changeable);

Q_SIGNALS:
    void editRequested();

protected:
    void place() override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addDuty(const DutyToday& duty, LocalDate today);
    void addShift(const DutyShift& shift, const QString& when, bool now);
    QLabel* addWords(const QString& words, const char* styleClass);
    void copy(QPushButton* button, const QString& number);
    void moveFocus(int by);

    RosterNow& m_roster;
    const Theme& m_theme;
    QWidget* m_button = nullptr; ///< where it hangs
    QLabel* m_title;
    KeyHintButton* m_edit;
    QScrollArea* m_area;
    QVBoxLayout* m_rows = nullptr;
    QList<QPushButton*> m_copies;
};

} // namespace frontdesk
