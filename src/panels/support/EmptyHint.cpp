#include "panels/support/EmptyHint.h"

#include <QAbstractItemView>
#include <QEvent>

namespace frontdesk {

EmptyHint::EmptyHint(QAbstractItemView* view) : QLabel(view->viewport()), m_view(view)
{
    setTextFormat(Qt::PlainText);
    setProperty("class", QStringLiteral("muted"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::follow);
    follow();
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        follow();
    }
    return QLabel::eventFilter(watched, event);
}

void EmptyHint::follow()
{
    setGeometry(m_view->viewport()->rect().adjusted(16, 4, -16, -4));
    setVisible(m_view->model()->rowCount() == 0);
}

} // namespace frontdesk
