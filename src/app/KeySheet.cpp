#include "app/KeySheet.h"

#include "panels/rehearsal/RehearsalBar.h"
#include "panels/support/Theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace frontdesk {

KeySheet::KeySheet(KeyBindings& keys, const Theme& theme, KeyList::What what, QWidget* parent)
    : QDialog(parent), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("KeySheet"));
    auto* const list = new KeyList(keys, theme, std::move(what), this);
    list->addGroup({[] { return tr("Keys of a rehearsal while it plays"); }, RehearsalBar::keyNotes});
    m_close->setObjectName(QStringLiteral("closePushButton"));
    m_close->setAutoDefault(false); // Enter belongs to the keys here
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(list, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    resize(theme.windowSize(*this, 680, 640));
    retranslate();
    list->findChild<QLineEdit*>()->setFocus();
}

void KeySheet::retranslate()
{
    setWindowTitle(tr("Keys of this desk"));
    m_close->setText(tr("Close"));
}

void KeySheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace frontdesk
