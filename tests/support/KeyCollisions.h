#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QStringList>
#include <vector>

namespace frontdesk {

/// Keys that two things of a window would answer to at once: Qt then asks neither, and the key is dead without a word.
/// As Qt looks for them: what is hidden or disabled has no key, one of the window works wherever the focus is, one of a
/// widget with its children only in there.
class KeyCollisions {
public:
    /// Of what the window shows now.
    [[nodiscard]] static QStringList of(const QWidget& window)
    {
        const std::vector<Key> keys = keysOf(window);
        QStringList found;
        for (std::size_t one = 0; one < keys.size(); ++one) {
            for (std::size_t other = one + 1; other < keys.size(); ++other) {
                if (keys[one].sequence == keys[other].sequence && meet(keys[one], keys[other])) {
                    found += keys[one].sequence.toString() + QStringLiteral(": ") + keys[one].whose +
                             QStringLiteral(" and ") + keys[other].whose;
                }
            }
        }
        found.removeDuplicates();
        return found;
    }

    /// Of each page of each stack in it, one after another; the pages that were in front are so again afterwards.
    [[nodiscard]] static QStringList ofEveryPage(const QWidget& window, QWidget& part)
    {
        QStringList found = of(window);
        for (auto* const stack : part.findChildren<QStackedWidget*>()) {
            const std::vector<Front> before = bringUp(*stack, part);
            const int was = stack->currentIndex();
            for (int page = 0; page < stack->count(); ++page) {
                stack->setCurrentIndex(page);
                QCoreApplication::processEvents();
                for (const QString& each : of(window)) {
                    found +=
                        stack->objectName() + QLatin1Char('/') + QString::number(page) + QStringLiteral(" ") + each;
                }
            }
            stack->setCurrentIndex(was);
            for (const Front& each : before) {
                each.stack->setCurrentIndex(each.page);
            }
        }
        QCoreApplication::processEvents();
        found.removeDuplicates();
        return found;
    }

    /// How many keys of it work now.
    [[nodiscard]] static std::size_t count(const QWidget& window) { return keysOf(window).size(); }

private:
    struct Key {
        QKeySequence sequence;
        const QWidget* where;
        Qt::ShortcutContext context;
        QString whose;
    };
    struct Front {
        QStackedWidget* stack;
        int page;
    };

    static QString nameOf(const QObject& object)
    {
        return QLatin1String(object.metaObject()->className()) + QLatin1Char(' ') + object.objectName();
    }
    static bool works(const QWidget& where) { return where.isVisible() && where.isEnabled(); }

    static std::vector<Key> keysOf(const QWidget& window)
    {
        std::vector<Key> keys;
        const auto add = [&](const QKeySequence& key, const QWidget* where, Qt::ShortcutContext context,
                             const QObject& whose) {
            if (!key.isEmpty() && where != nullptr && works(*where) && where->window() == &window) {
                keys.push_back({key, where, context, nameOf(whose) + QStringLiteral(" in ") + nameOf(*where)});
            }
        };
        for (const auto* shortcut : window.findChildren<QShortcut*>()) {
            for (const QKeySequence& key : shortcut->isEnabled() ? shortcut->keys() : QList<QKeySequence>{}) {
                add(key, qobject_cast<QWidget*>(shortcut->parent()), shortcut->context(), *shortcut);
            }
        }
        for (const auto* action : window.findChildren<QAction*>()) {
            for (const QObject* const where : action->isEnabled() ? action->associatedObjects() : QObjectList{}) {
                for (const QKeySequence& key : action->shortcuts()) {
                    add(key, qobject_cast<const QWidget*>(where), action->shortcutContext(), *action);
                }
            }
        }
        for (const auto* button : window.findChildren<QAbstractButton*>()) { // "&" in its words makes one
            add(button->shortcut(), button, Qt::WindowShortcut, *button);
        }
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (label->buddy() != nullptr) {
                add(QKeySequence::mnemonic(label->text()), label, Qt::WindowShortcut, *label);
            }
        }
        return keys;
    }

    /// There is a place for the focus from which both are reached.
    static bool meet(const Key& one, const Key& other)
    {
        const auto isWide = [](const Key& key) {
            return key.context == Qt::WindowShortcut || key.context == Qt::ApplicationShortcut;
        };
        if (isWide(one) || isWide(other) || one.where == other.where) {
            return true;
        }
        const auto holds = [](const Key& outer, const Key& inner) {
            return outer.context == Qt::WidgetWithChildrenShortcut && outer.where->isAncestorOf(inner.where);
        };
        return holds(one, other) || holds(other, one);
    }

    /// Every stack around it shows the page in which it stands.
    static std::vector<Front> bringUp(QStackedWidget& stack, const QWidget& part)
    {
        std::vector<Front> before;
        const QWidget* inner = &stack;
        for (QWidget* outer = stack.parentWidget(); outer != nullptr && outer != &part; outer = outer->parentWidget()) {
            if (auto* const around = qobject_cast<QStackedWidget*>(outer)) {
                before.push_back({around, around->currentIndex()});
                for (int page = 0; page < around->count(); ++page) {
                    if (around->widget(page) == inner || around->widget(page)->isAncestorOf(&stack)) {
                        around->setCurrentIndex(page);
                    }
                }
            }
            inner = outer;
        }
        return before;
    }
};

} // namespace frontdesk
