#include "panels/people/PeopleLayout.h"

#include "panels/support/Theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace frontdesk {

QLabel* peopleLabel(QWidget* parent, const char* styleClass)
{
    auto* const label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(styleClass != nullptr);
    if (styleClass != nullptr) {
        label->setProperty("class", QLatin1String(styleClass));
    }
    return label;
}

QLabel* peopleProblem(QWidget* parent, const char* objectName)
{
    QLabel* const label = peopleLabel(parent, "problem");
    label->setObjectName(QLatin1String(objectName));
    label->hide();
    return label;
}

PeopleCard peopleCard(QWidget* page)
{
    PeopleCard card;
    card.frame = new QFrame(page);
    card.frame->setProperty("class", QStringLiteral("card"));
    card.layout = new QVBoxLayout(card.frame);
    auto* const outer = new QVBoxLayout(page);
    outer->addStretch(1);
    outer->addWidget(card.frame, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    return card;
}

void fitPeopleCard(const PeopleCard& card, const Theme& theme)
{
    card.frame->setFixedWidth(theme.px(420));
    card.layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20));
    card.layout->setSpacing(theme.px(8));
}

} // namespace frontdesk
