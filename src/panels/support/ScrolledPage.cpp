#include "panels/support/ScrolledPage.h"

#include <QScrollArea>

namespace frontdesk {

QScrollArea* scrolledPage(QWidget* inner, QWidget* parent)
{
    auto* const area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace frontdesk
