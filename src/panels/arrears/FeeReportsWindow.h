#pragma once

#include "base/TimeZone.h"
#include "domain/HistoryPeriod.h"
#include "domain/guidance/AdherencePeriod.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/setting/UnitSettings.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/SheetWindow.h"

#include <QDialog>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace frontdesk {

class ChoiceChips;
class FeeReportReading;
class FigureView;
class KeyHintButton;
class NoticeBar;
class Vocabulary;

/// The figures of fees over a period, as tables with bars: how long money has been due, what was collected, by
/// building, cause, steward, month and person. On paper, as a picture and as a spreadsheet. Everything by keys. GUI
/// thread.
class FeeReportsWindow : public QDialog {
    Q_OBJECT
public:
    /// All must outlive the window.
    struct Ports {
        DeskLink& desk;
        const RuleBooks& books;
        const Vocabulary& vocabulary;
        const Clock& clock;
        const TimeZone& zone;
        const Theme& theme;
        std::function<UnitSettings()> settings;
        std::function<SheetPorts()> sheets;
    };
    FeeReportsWindow(const Ports& ports, QWidget* parent);
    ~FeeReportsWindow() override;

    /// Shows the window and reads the figures anew.
    void begin();
    /// Writes the figures as a file: a spreadsheet or, by its ending, CSV, a picture (PNG) or PDF. Noted before it is
    /// written. @error (shown) people.no_right, file.cannot_write
    void exportTo(const QString& path);
    [[nodiscard]] bool isIdle() const { return !m_reading && !m_writing; }
    [[nodiscard]] SheetWindow* paper() const { return m_paper; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void bindKeys();
    void retranslate();
    void fillChoices();
    [[nodiscard]] std::optional<PeriodDays> days() const; ///< nothing: what is typed is no period
    [[nodiscard]] QString daysText() const;
    [[nodiscard]] LocalDate today() const { return m_with.zone.localDate(m_with.clock.now()); }
    void ask();
    void readPiece(std::shared_ptr<FeeReportReading> counting, std::uint64_t generation);
    void showFigures(const FeeReportReading& counting);
    void print();
    void chooseExport();
    void save(const QString& path);
    void saved(const Result<void>& done, const QString& path);
    void tell(const Error& error);

    Ports m_with;
    NoticeBar* m_notice = nullptr;
    ChoiceChips* m_period = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLabel* m_days = nullptr;
    FigureView* m_figures = nullptr;
    KeyHintButton* m_print = nullptr;
    KeyHintButton* m_export = nullptr;
    KeyHintButton* m_close = nullptr;
    /// What is being counted is used on the read lane alone until everything is read.
    std::shared_ptr<FeeReportReading> m_counted; ///< what stands on the screen, to say it again in the other language
    std::uint64_t m_generation = 0;
    bool m_reading = false;
    bool m_writing = false;
    QPointer<SheetWindow> m_paper;
};

} // namespace frontdesk
