#include "bench/desk/PaintWatch.h"

#include "bench/Figures.h"
#include "panels/support/ListColumn.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QEvent>
#include <QTableView>
#include <QTimer>

namespace frontdesk::bench {

PaintWatch::PaintWatch(QTableView& view) : m_view(view)
{
    view.viewport()->installEventFilter(this);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, [this] { m_changed = ++m_step; });
    connect(view.model(), &QAbstractItemModel::modelReset, this, [this] { m_otherList = m_changed = ++m_step; });
}

void PaintWatch::begin()
{
    m_wantsOther = false;
    m_begun = ++m_step;
    m_begin = std::chrono::steady_clock::now();
}

void PaintWatch::beginOtherList()
{
    begin();
    m_wantsOther = true;
}

double PaintWatch::untilPainted()
{
    constexpr std::chrono::seconds atMost{30};
    QTimer wake; // the loop would wait for ever for what never comes
    wake.start(std::chrono::seconds{1});
    while (!isPainted()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (std::chrono::steady_clock::now() - m_begin > atMost) {
            giveUp("the table was not painted");
        }
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begin).count();
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        m_painted = ++m_step; // the painting itself is over when the turn of the event loop is
    }
    return QObject::eventFilter(watched, event);
}

bool PaintWatch::isPainted() const
{
    return m_painted > m_begun && m_painted > m_changed && (!m_wantsOther || m_otherList > m_begun) && isRead();
}

bool PaintWatch::isRead() const
{
    const int rows = m_view.model()->rowCount();
    const int bottom = m_view.rowAt(m_view.viewport()->height() - 1);
    const int last = bottom < 0 ? rows - 1 : bottom;
    for (int row = std::max(0, m_view.rowAt(0)); row <= last; ++row) {
        if (!m_view.model()->index(row, 0).data(listrole::read).toBool()) {
            return false;
        }
    }
    return true;
}

} // namespace frontdesk::bench
