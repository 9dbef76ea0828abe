#include "panels/setting/SettingPage.h"

#include <QEvent>

namespace frontdesk {

void SettingPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace frontdesk
