#pragma once

#include "app/RehearsalStage.h"
#include "app/ThrowAwayDesk.h"
#include "domain/rehearsal/RehearsalResult.h"
#include "domain/rehearsal/RehearsalScore.h"
#include "panels/support/ImeGuard.h"
#include "panels/support/KeyBindings.h"

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace frontdesk {

class PlainStepPage;
class RehearsalBar;
class ScorePage;

/// The window of a rehearsal: a second desk that is thrown away, under a bar that says what happens; at the end the
/// score, which is kept in the real database. While it plays it has the keys of a ring; a ring on the real desk makes
/// it pause and gives them back. GUI thread.
class RehearsalDesk : public QWidget {
    Q_OBJECT
public:
    /// @param scenario "pack/scenario" of the packs in force
    RehearsalDesk(const ThrowAwayDesk::Real& real, const std::string& scenario);
    ~RehearsalDesk() override;

    [[nodiscard]] bool isPlaying() const; ///< and not standing still
    /// The real desk is wanted; the play stands still until somebody goes on.
    void pause(const QString& why);
    [[nodiscard]] bool isReady() const { return m_play != nullptr || m_score.has_value(); }
    [[nodiscard]] const RehearsalPlay* play() const { return m_play.get(); }
    [[nodiscard]] const std::optional<RehearsalScore>& score() const { return m_score; }
    [[nodiscard]] ThrowAwayDesk* desk() { return m_desk; }

Q_SIGNALS:
    void playingChanged(); ///< isPlaying() has
    void pauseRequested(); ///< the real desk is to come to the front
    void kept();           ///< the result is in the real database, or could not be kept

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void open(const ScenarioEntry* scenario);
    void bindPageKeys();
    void deskReady();
    void present();
    void look();
    void step();
    void goOn();
    void passTime();
    void showBar();
    void finish();
    void keep();
    void sayKept();
    void showScore();
    void throwAway();
    [[nodiscard]] const ScenarioEntry* scenarioNamed(const std::string& key) const;
    [[nodiscard]] const ScenarioEntry* nextScenario() const;

    ThrowAwayDesk::Real m_real;
    const RuleBook* m_book = nullptr;
    const ScenarioEntry* m_scenario = nullptr;
    KeyBindings m_keys;
    ImeGuard m_ime;
    ThrowAwayDesk* m_desk = nullptr;
    RehearsalStage* m_stage = nullptr;
    RehearsalStage::Place m_place = RehearsalStage::Place::Calls; ///< of the step at hand
    bool m_atDesk = false;                                        ///< the panels are in front, not the plain page
    std::unique_ptr<RehearsalPlay> m_play;
    std::optional<RehearsalScore> m_score;
    std::optional<RehearsalResult> m_result;
    std::optional<Result<void>> m_keeping; ///< what came of keeping it; empty: it is on its way
    RehearsalBar* m_bar = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_waiting = nullptr;
    QScrollArea* m_area = nullptr; ///< the desk stands in it
    PlainStepPage* m_page = nullptr;
    ScorePage* m_scorePage = nullptr;
    QString m_pausedWhy; ///< empty: it plays
    bool m_looking = false;
};

} // namespace frontdesk
