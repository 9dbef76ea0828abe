#include "panels/support/Chip.h"

#include "panels/support/Theme.h"

#include <QVariant>

namespace frontdesk {

Chip::Chip(QWidget* parent) : Chip(QString(), QStringLiteral("plain"), parent) {}

Chip::Chip(const QString& words, const QString& state, QWidget* parent) : QLabel(words, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("class", QStringLiteral("chip"));
    setProperty("state", state);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setState(const QString& state)
{
    if (property("state").toString() != state) {
        setProperty("state", state);
        Theme::repolish(this);
    }
}

void Chip::say(const QString& words, const QString& state)
{
    setText(words);
    setState(state);
    setVisible(!words.isEmpty());
}

} // namespace frontdesk
