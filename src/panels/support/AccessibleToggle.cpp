#include "panels/support/AccessibleToggle.h"

#include <QAbstractButton>
#include <QRadioButton>

namespace frontdesk {

namespace {

QAccessibleInterface* accessibleToggleOf(const QString&, QObject* object)
{
    auto* const button = qobject_cast<QAbstractButton*>(object);
    const bool isToggle = button != nullptr && button->isCheckable() && qobject_cast<QRadioButton*>(object) == nullptr;
    return isToggle ? new AccessibleToggle(button) : nullptr;
}

/// As it is read: "&&" is an ampersand, "&" before a letter the mark of its shortcut.
QString asRead(QString words)
{
    for (qsizetype at = words.indexOf(QLatin1Char('&')); at >= 0; at = words.indexOf(QLatin1Char('&'), at + 1)) {
        words.remove(at, 1);
    }
    return words;
}

} // namespace

void AccessibleToggle::install() { QAccessible::installFactory(&accessibleToggleOf); }

AccessibleToggle::AccessibleToggle(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::CheckBox) {}

QAbstractButton* AccessibleToggle::button() const { return static_cast<QAbstractButton*>(object()); }

QString AccessibleToggle::text(QAccessible::Text kind) const
{
    const QString given = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && given.isEmpty() ? asRead(button()->text()) : given;
}

QAccessible::State AccessibleToggle::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    return state;
}

QStringList AccessibleToggle::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (button()->isEnabled()) {
        names.prepend(toggleAction());
    }
    return names;
}

void AccessibleToggle::doAction(const QString& name)
{
    if (name == toggleAction()) {
        button()->click(); // does nothing while it is disabled
    } else {
        QAccessibleWidget::doAction(name);
    }
}

QStringList AccessibleToggle::keyBindingsForAction(const QString& name) const
{
    if (name == toggleAction() && !button()->shortcut().isEmpty()) {
        return {button()->shortcut().toString()};
    }
    return QAccessibleWidget::keyBindingsForAction(name);
}

} // namespace frontdesk
