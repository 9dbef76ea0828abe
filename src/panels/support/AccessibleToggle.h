#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace frontdesk {

/// A checkable button as screen readers and other assistive programs meet it: toggling it is a click. Qt's own only
/// turns the mark, and whoever listens to clicks would hear nothing of it.
class AccessibleToggle final : public QAccessibleWidget {
public:
    /// From now on every checkable button of the program is one, but for radio buttons. Once, before the first window.
    static void install();

    explicit AccessibleToggle(QAbstractButton* button);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

private:
    [[nodiscard]] QAbstractButton* button() const;
};

} // namespace frontdesk
