#pragma once

#include "base/TimeZone.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "panels/rehearsal/ResultReading.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/SheetWindow.h"
#include "rules/Guidance.h"
#include "rules/Vocabulary.h"

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QListView;

namespace frontdesk {

class EmptyHint;
class ResultFinder;
class ResultModel;
class ScorePage;
class SearchField;

/// What came of rehearsals: everybody's for whoever may see them, one's own for everybody else. A list that a field
/// narrows, and beside it the score page of the chosen one, which is printed from here. The keys stay in the field: the
/// arrows choose, Enter goes to the score, Esc closes. Of one person: whoever owns it closes it when another one comes.
/// GUI thread.
class ResultsWindow : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const Vocabulary& vocabulary;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        std::function<UnitSettings()> settings; ///< of the unit, as they are now
        std::function<SheetPorts()> sheets;     ///< asked when a paper is wanted
    };
    explicit ResultsWindow(Ports ports, QWidget* parent = nullptr);
    ~ResultsWindow() override;

    /// Reads again what there is; what is chosen stays chosen.
    void reload();
    void retranslate();
    [[nodiscard]] const ResultModel& model() const { return *m_model; }
    /// The first reading has come and is shown.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// The paper that was opened last; null when it is closed.
    [[nodiscard]] SheetWindow* paper() const { return m_paper; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void narrow();
    void display(const std::vector<int>& places);
    void showWords();
    void showChosen();
    void step(int by);
    void print();
    void arrange();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] const ResultLine* chosen() const;

    Ports m_with;
    std::shared_ptr<const ResultReading> m_reading;
    std::shared_ptr<ResultFinder> m_finder; ///< the read lane's alone
    QString m_problem;                      ///< why nothing can be read; empty: it could
    int m_generation = 0;
    bool m_ready = false;
    ResultModel* m_model;
    SearchField* m_field;
    QLabel* m_count;
    QListView* m_list;
    EmptyHint* m_empty = nullptr;
    QLabel* m_keys;
    ScorePage* m_page;
    QBoxLayout* m_sides = nullptr;
    QPointer<SheetWindow> m_paper;
};

} // namespace frontdesk
