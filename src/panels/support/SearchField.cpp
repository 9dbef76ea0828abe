#include "panels/support/SearchField.h"

#include <QInputMethodEvent>

namespace frontdesk {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhPreferLatin);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchField::tell);
}

QString SearchField::typed() const
{
    QString composing = m_composing;
    composing.remove(u' ').remove(u'\'');
    return text().insert(cursorPosition(), composing);
}

void SearchField::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    tell();
}

void SearchField::tell()
{
    if (const QString now = typed(); now != m_told) {
        m_told = now;
        Q_EMIT typedChanged(now);
    }
}

} // namespace frontdesk
