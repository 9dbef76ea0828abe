#pragma once

#include "base/TimeZone.h"
#include "domain/HistoryPeriod.h"
#include "domain/complaint/ComplaintHistory.h"
#include "domain/desk/ListExport.h"
#include "domain/guidance/RuleBooks.h"
#include "domain/item/ItemHistory.h"
#include "domain/item/ItemStatistics.h"
#include "domain/people/NamesOfStaff.h"
#include "domain/setting/UnitSettings.h"
#include "domain/visitor/VisitHistory.h"
#include "domain/visitor/VisitStatistics.h"
#include "exchange/OutTable.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"
#include "panels/support/SheetPorts.h"
#include "panels/support/SheetWindow.h"

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace frontdesk {

class ChoiceChips;
class EmptyHint;
class FigureView;
class ItemData;
class ItemHistoryModel;
class KeyHintButton;
class NoticeBar;
class SearchField;
class TicketHistoryModel;
class VisitHistoryModel;
class Vocabulary;

/// Visits, things and complaint tickets of any days: a list that words and fields narrow, its figures, and both as a
/// file or on paper. Everything by keys; a list of any length is read a page at a time. What is personal is shown and
/// exported to those who may see it, and each export is written down. Of one person: whoever owns it closes it when
/// another one comes. GUI thread.
class HistoryWindow : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Visits, Items, Tickets };
    /// All must outlive it.
    struct Ports {
        DeskLink& desk;
        ChangeHub& hub;
        const RuleBooks& books;
        const ItemData& items;
        const Vocabulary& vocabulary;
        const Theme& theme;
        const Clock& clock;
        const TimeZone& zone;
        std::function<UnitSettings()> settings;
        std::function<SheetPorts()> sheets; ///< asked when a file or paper is wanted
    };
    explicit HistoryWindow(const Ports& ports, QWidget* parent = nullptr);
    ~HistoryWindow() override;

    /// Shows it with this kind in front, as it was left otherwise.
    void begin(Kind kind);
    void second();
    void retranslate();
    /// Writes what is in front as a file: a spreadsheet or, by its ending, CSV. Noted before it is written.
    /// @error (shown) people.no_right, file.cannot_write
    void exportTo(const QString& path);
    /// Nothing is being read or written.
    [[nodiscard]] bool isIdle() const { return m_reading == 0 && !m_exporting; }
    [[nodiscard]] SheetWindow* paper() const { return m_paper; }

Q_SIGNALS:
    void openRequested(const frontdesk::RecordRef& record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // how it is put together (HistoryWindowView.cpp)
    void build();
    QWidget* buildQuestions();
    QWidget* buildList();
    void bindKeys();
    void scale();
    void fillChoices();
    void fillTicketChoices();
    void showWords();
    void showCount();
    void showChosen();

    // what is asked (HistoryWindow.cpp)
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isVisits() const { return kind() == Kind::Visits; }
    [[nodiscard]] bool showsFigures() const;
    [[nodiscard]] std::optional<PeriodDays> days() const; ///< nothing: what is typed is no period
    [[nodiscard]] QString daysText() const;
    [[nodiscard]] VisitsAsked visitsAsked(const PeriodDays& days) const;
    [[nodiscard]] ItemsAsked itemsAsked(const PeriodDays& days) const;
    [[nodiscard]] ComplaintsAsked ticketsAsked(const PeriodDays& days) const;
    [[nodiscard]] bool seesPersonal() const;
    void reload();
    void ask(); ///< from the beginning
    void readMore();
    /// @param from where the list goes on; nothing: anew from the beginning
    void readList(std::size_t upTo, const std::optional<ListPlace>& from = {});
    template <class Page, class Model>
    void readRows(std::size_t upTo, const std::optional<ListPlace>& from, Model& model,
                  std::function<Result<Page>(const ReadView&, const std::optional<ListPlace>&, int)> ask);
    void readFigures();
    void readVisitFigures(const PeriodDays& days);
    void readItemFigures(const PeriodDays& days);
    void readTicketFigures(const PeriodDays& days);
    void readNames();
    void ended(const Result<void>& done);
    void openChosen();
    [[nodiscard]] int rowCount() const;

    // what leaves the program (HistoryWindowExport.cpp)
    void chooseExport();
    void exportVisits(const PeriodDays& days, const QString& path);
    void exportItems(const PeriodDays& days, const QString& path);
    void exportTickets(const PeriodDays& days, const QString& path);
    void noteAndSave(std::vector<OutTable> tables, const char* what, const PeriodDays& days, const QString& path);
    void save(std::vector<OutTable> tables, const QString& path);
    void exportEnded(const Result<void>& done, const QString& path);
    void print();

    Ports m_with;
    NoticeBar* m_notice = nullptr;
    ChoiceChips* m_kind = nullptr;
    ChoiceChips* m_period = nullptr;
    QWidget* m_ownDays = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    SearchField* m_words = nullptr;
    QComboBox* m_which = nullptr;
    QComboBox* m_sort = nullptr;  ///< received as, the kind of thing, or what a ticket is about
    QComboBox* m_state = nullptr; ///< this and the three below: of tickets
    QComboBox* m_severity = nullptr;
    QComboBox* m_source = nullptr;
    QComboBox* m_responsible = nullptr;
    QLineEdit* m_whom = nullptr;
    QLineEdit* m_company = nullptr;
    QLineEdit* m_purpose = nullptr;
    QLabel* m_count = nullptr;
    KeyHintButton* m_more = nullptr;
    KeyHintButton* m_figuresButton = nullptr;
    KeyHintButton* m_print = nullptr;
    KeyHintButton* m_export = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    EmptyHint* m_empty = nullptr;
    QLabel* m_detail = nullptr;
    FigureView* m_figures = nullptr;
    VisitHistoryModel* m_visits = nullptr;
    ItemHistoryModel* m_items = nullptr;
    TicketHistoryModel* m_tickets = nullptr;
    NamesOfStaff m_names; ///< of whoever is responsible

    std::optional<ListPlace> m_next; ///< where the list goes on
    std::uint64_t m_generation = 0;  ///< of what is asked: replies to other questions are worthless
    int m_reading = 0;               ///< questions under way
    bool m_exporting = false;
    bool m_stale = false;
    std::optional<LocalDate> m_day;
    QPointer<SheetWindow> m_paper;
};

} // namespace frontdesk
