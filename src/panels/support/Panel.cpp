#include "panels/support/Panel.h"

#include <QEvent>

namespace frontdesk {

Panel::Panel(QWidget* parent) : QWidget(parent) { setFocusPolicy(Qt::ClickFocus); }

void Panel::enter()
{
    if (!isAncestorOf(window()->focusWidget())) {
        setFocus(Qt::OtherFocusReason);
    }
}

void Panel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
