#pragma once

#include <QLayout>
#include <QWidget>

namespace frontdesk {

/// Takes a widget off the screen now and destroys it when control is back in the event loop. This is the way to
/// rebuild a row of widgets: its own button may be what brought us here, and while a look or language changes Qt
/// walks over a list of all widgets, from which none may vanish. It loses its name at once, so that the one that
/// takes its place is found by that name alone. Null is nothing to do. GUI thread.
inline void discard(QWidget* widget)
{
    if (widget != nullptr) {
        widget->hide();
        widget->setObjectName(QString());
        widget->deleteLater();
    }
}

/// Empties a layout and discards what stood in it.
inline void discardAll(QLayout& layout)
{
    while (QLayoutItem* const item = layout.takeAt(0)) {
        discard(item->widget());
        delete item;
    }
}

} // namespace frontdesk
