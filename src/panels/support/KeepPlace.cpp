#include "panels/support/KeepPlace.h"

#include <QScrollBar>
#include <QTableView>

namespace frontdesk {

KeepPlace::KeepPlace(QTableView* view) : QObject(view), m_view(view)
{
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &KeepPlace::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &KeepPlace::remember);
    connect(model, &QAbstractItemModel::rowsInserted, this, &KeepPlace::restore);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &KeepPlace::restore);
}

void KeepPlace::remember()
{
    const int top = m_view->verticalScrollBar()->value();
    m_top = top > 0 ? QPersistentModelIndex(m_view->model()->index(top, 0)) : QPersistentModelIndex();
}

void KeepPlace::restore()
{
    if (m_top.isValid() && m_view->verticalScrollBar()->value() != m_top.row()) {
        m_view->verticalScrollBar()->setValue(m_top.row());
    }
    m_top = QPersistentModelIndex();
}

} // namespace frontdesk
