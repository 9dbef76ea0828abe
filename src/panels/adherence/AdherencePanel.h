#pragma once

#include "base/TimeZone.h"
#include "domain/desk/AdherenceReading.h"
#include "domain/guidance/AdherencePeriod.h"
#include "domain/guidance/AdherenceTable.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/KnownStaff.h"
#include "panels/support/Panel.h"
#include "panels/support/SheetWindow.h"
#include "panels/support/Theme.h"
#include "rules/Vocabulary.h"

#include <QPointer>
#include <functional>
#include <optional>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace frontdesk {

class AdherenceModel;
class ChoiceChips;
class EmptyHint;
class KeyHintButton;
class MissedClauseModel;
class NoticeBar;

/// How far the saved work followed its packs, for whoever oversees or trains; everybody else sees their own figures.
/// From here the figures are printed and exported, and the papers of a pack are opened. GUI thread.
class AdherencePanel : public Panel {
    Q_OBJECT
public:
    /// What it works with; all must outlive the panel.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const Vocabulary& vocabulary;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        std::function<UnitSettings()> settings; ///< of the unit, as they are now
        std::function<SheetPorts()> sheets;     ///< asked when a file or paper is wanted
    };
    explicit AdherencePanel(Ports ports, QWidget* parent = nullptr);
    ~AdherencePanel() override;

    void open(const RecordRef& record) override; ///< no record is shown here
    void start(const Prefill& prefill) override; ///< nothing begins here
    void retranslate() override;
    void enter() override;
    void setMasked(bool masked) override;
    void second() override;
    [[nodiscard]] AdherenceModel& model() { return *m_model; }
    /// The window with papers that was opened last; null when it is closed.
    [[nodiscard]] SheetWindow* papers() const { return m_papers; }

    /// Writes the figures as a table. @error (shown) people.no_right, file.cannot_write
    void exportTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Reading {
        AdherenceReading::Found found;
        KnownStaff staff;
    };
    void build();
    void buildTables();
    void bindKeys();
    void reload();
    void forget();
    void showFigures();
    void showClauses();
    void showWords();
    void printFigures();
    void chooseExport();
    void openPapers(const std::string& pack);
    void openPapersOfRow();
    void fillPacks();
    void fit();
    void fitTables();
    [[nodiscard]] Sheet figuresSheet() const;
    [[nodiscard]] AdherencePeriod period() const;
    [[nodiscard]] AdherenceTable::By by() const;
    [[nodiscard]] PeriodDays days() const;
    [[nodiscard]] QString daysText() const;
    [[nodiscard]] AdherencePart chosenPart() const;
    [[nodiscard]] QString noteText() const;

    Ports m_with;
    AdherenceModel* m_model;
    MissedClauseModel* m_missed;
    std::optional<Reading> m_shown;
    std::optional<Actor> m_readFor; ///< whose figures stand here
    std::optional<LocalDate> m_day; ///< the day that the periods count from
    bool m_stale = true;
    bool m_masked = false;
    std::optional<SteadyTime> m_tryAgain;
    QPointer<SheetWindow> m_papers;
    NoticeBar* m_notice = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_days = nullptr;
    ChoiceChips* m_period = nullptr;
    ChoiceChips* m_by = nullptr;
    KeyHintButton* m_print = nullptr;
    KeyHintButton* m_export = nullptr;
    QPushButton* m_packs = nullptr;
    QBoxLayout* m_sides = nullptr;
    QTableView* m_table = nullptr;
    EmptyHint* m_empty = nullptr;
    QLabel* m_missedTitle = nullptr;
    QTableView* m_missedTable = nullptr;
    EmptyHint* m_missedEmpty = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace frontdesk
