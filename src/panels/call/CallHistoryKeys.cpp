#include "panels/call/CallHistory.h"

#include "panels/support/ChoiceChips.h"
#include "panels/support/NoticeBar.h"
#include "text/Format.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace frontdesk {

namespace {

constexpr std::chrono::seconds dayNoteTime{8};

LocalDate fromDate(const QDate& date)
{
    return std::chrono::year{date.year()} / std::chrono::month{static_cast<unsigned>(date.month())} /
           std::chrono::day{static_cast<unsigned>(date.day())};
}

} // namespace

void CallHistory::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount({}) > 0) {
        m_table->selectRow(0);
    }
}

void CallHistory::focusFilter()
{
    m_typed->setFocus(Qt::ShortcutFocusReason);
    m_typed->selectAll();
}

void CallHistory::focusDay()
{
    m_day->setFocus(Qt::ShortcutFocusReason);
    m_day->selectAll();
}

void CallHistory::back()
{
    if (m_shown == CallHistoryFilter{} && m_typed->text().isEmpty()) {
        Q_EMIT backRequested();
        return;
    }
    if (m_typed->text().isEmpty()) {
        m_which->setValue({});
        filter();
    } else {
        m_typed->clear();
    }
}

void CallHistory::select(int row)
{
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    }
}

void CallHistory::selectEnd()
{
    m_toEnd = !m_model->isComplete();
    if (const int rows = m_model->rowCount({}); rows > 0) {
        m_table->selectRow(rows - 1);
        m_table->scrollToBottom();
    }
}

void CallHistory::goToDay()
{
    const LocalDate day = fromDate(m_day->date());
    m_days.find(*m_model, m_ports.zone.startOf(plusDays(day, 1)),
                [this, day](const Result<std::optional<CallDayFinder::Place>>& found) {
                    if (!found) {
                        sayProblem(found.error());
                        return;
                    }
                    if (!*found) {
                        return; // an empty list says so itself
                    }
                    const UtcTime rang = (*found)->rangAt;
                    const LocalDate there = m_ports.zone.localDate(rang);
                    m_toEnd = false;
                    select(m_model->rowOf((*found)->id));
                    m_table->setFocus(Qt::OtherFocusReason);
                    if (there != day) {
                        const QString words = there < day
                                                  ? tr("There is no call on that day. The last one before it: %1")
                                                  : tr("The list begins later than that day. Its first call: %1");
                        m_notice->say({.words = words.arg(whenText(rang, m_ports.zone, m_ports.clock.now())),
                                       .until = m_ports.clock.steady() + dayNoteTime});
                    }
                });
}

bool CallHistory::pressedInTable(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QModelIndex at = m_table->currentIndex(); at.isValid()) {
            if (const auto call = CallId::fromValue(m_model->idAt(at.row()))) {
                Q_EMIT openRequested(*call);
            }
        }
        return true;
    case Qt::Key_Home:
        m_toEnd = false;
        select(m_model->rowCount({}) > 0 ? 0 : -1);
        return true;
    case Qt::Key_End:
        selectEnd();
        return true;
    default:
        m_toEnd = false;
        return false;
    }
}

bool CallHistory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_table) {
        return bare ? pressedInTable(key->key()) : QWidget::eventFilter(watched, event);
    }
    if (watched == m_typed && bare && key->key() == Qt::Key_Down && m_model->rowCount({}) > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRow(0);
        return true;
    }
    if (watched == m_day && bare && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        goToDay();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frontdesk
