#pragma once

#include "app/ThrowAwayDesk.h"

#include <QObject>
#include <QPointer>
#include <optional>

namespace frontdesk {

class RehearsalDesk;
class ResultsWindow;
class ScenarioWindow;

/// What joins the real desk and rehearsals: choosing one, the results of those before, the keys of a ring, which only
/// one of the two can have, and that a ring, a lock or a change of person at the real desk comes first. GUI thread.
class Rehearsals : public QObject {
    Q_OBJECT
public:
    /// @param window the real desk's, which owns it @param over what the list of rehearsals lies over
    Rehearsals(const ThrowAwayDesk::Real& real, MainWindow& window, QWidget& over);
    ~Rehearsals() override;

    void choose(); ///< shows what can be rehearsed
    /// @param scenario "pack/scenario"
    void begin(const std::string& scenario);
    [[nodiscard]] RehearsalDesk* desk();    ///< null: none is open
    void showResults();                     ///< of everybody, where whoever is signed in may see them
    [[nodiscard]] ResultsWindow* results(); ///< null: it is not open

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isSomebodyServed() const; ///< at the real desk
    void lineMoved(int line);
    void sessionChanged();
    void toRealDesk();
    void dropResults();

    ThrowAwayDesk::Real m_real;
    MainWindow& m_window;
    ScenarioWindow* m_list;
    QPointer<RehearsalDesk> m_desk;
    std::optional<StaffId> m_person; ///< who rehearses
    QPointer<ResultsWindow> m_results;
    std::optional<Actor> m_resultsFor; ///< who looks at them
};

} // namespace frontdesk
