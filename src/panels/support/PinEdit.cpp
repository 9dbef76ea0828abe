#include "panels/support/PinEdit.h"

#include "domain/people/PinRules.h"

namespace frontdesk {

PinEdit::PinEdit(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(static_cast<int>(mostPin));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhPreferLatin);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
}

Secret PinEdit::take()
{
    QString typed = text();
    setText({}); // the history of undoing goes with it, and `typed` is the only copy left
    QByteArray bytes = typed.toUtf8();
    const Secret pin{std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())}};
    Secret::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    Secret::wipe(typed.data(), static_cast<std::size_t>(typed.size()) * sizeof(QChar));
    return pin;
}

} // namespace frontdesk
