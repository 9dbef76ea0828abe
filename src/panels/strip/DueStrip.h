#pragma once

#include "base/LocalTime.h"
#include "domain/desk/DueWork.h"
#include "domain/guidance/RuleBooks.h"
#include "panels/support/ChangeHub.h"
#include "panels/support/DeskLink.h"

#include <QFrame>
#include <optional>
#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace frontdesk {

class KeyBindings;
class Theme;
class TimeZone;

/// The strip at the bottom: the ledger of promises, soonest first, and what else waits (to complete, missed). It reads
/// anew when a record changes and when something comes due. Enter on an entry opens it. GUI thread.
class DueStrip : public QFrame {
    Q_OBJECT
public:
    DueStrip(DeskLink& desk, ChangeHub& hub, const RuleBooks& books, const Theme& theme, const TimeZone& zone,
             const Clock& clock, const KeyBindings& keys, QWidget* parent = nullptr);

    void reload();
    void second(); ///< what is near or overdue changes with time
    /// On a locked desk only counts are shown, and nothing can be opened.
    void setMasked(bool masked);
    void openNext(); ///< F9: the soonest promise, then the one after it at each further press

Q_SIGNALS:
    /// @param by the kind of the record where the work is done
    void openRequested(const frontdesk::RecordRef& record, frontdesk::RecordKind by);
    void toCompleteRequested();
    void missedRequested();
    void unclaimedRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const DueList& list);
    void rebuild();
    void showRest(std::size_t shownItems);
    [[nodiscard]] QString textOf(const DueItem& item) const;
    [[nodiscard]] std::optional<RecordRef> recordOf(const QWidget* chip) const;

    DeskLink& m_desk;
    const RuleBooks& m_books;
    const Theme& m_theme;
    const TimeZone& m_zone;
    const Clock& m_clock;
    const KeyBindings& m_keys;
    DueList m_list;
    LocalDate m_day{};
    std::size_t m_next = 0;
    bool m_failed = false;
    bool m_masked = false;
    QHBoxLayout* m_itemsLayout;
    QLabel* m_heading;
    QPushButton* m_waiting;
    QPushButton* m_tickets = nullptr;
    SteadyTime m_lookAgain{};
    QPushButton* m_missed;
    QPushButton* m_toComplete;
    QPushButton* m_unclaimed;
    std::vector<std::pair<QPushButton*, RecordRef>> m_items;
};

} // namespace frontdesk
