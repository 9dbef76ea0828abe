#include "panels/support/PlainLabel.h"

#include <QLabel>

namespace frontdesk {

QLabel* plainLabel(QAnyStringView objectName, const char* look, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(objectName.toString());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("class", QLatin1String(look));
    return label;
}

} // namespace frontdesk
