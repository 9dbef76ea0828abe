#include "panels/support/Panel.h"

#include <QEvent>

namespace frontdesk {

Panel::Panel(QWidget* parent) : QWidget(parent) {}

void Panel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
