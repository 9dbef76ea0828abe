#include "panels/support/KeyBindings.h"

#include "panels/support/KeyHintButton.h"

#include <algorithm>

namespace frontdesk {

namespace {

const QKeySequence helpKey{Qt::Key_F1};

bool isOnPad(const QKeySequence& key) { return key[0].keyboardModifiers().testFlag(Qt::KeypadModifier); }

/// A bare letter, digit or sign, Enter, Tab, an arrow: what fields and lists live on.
bool isNeededForTyping(const QKeySequence& key)
{
    const Qt::KeyboardModifiers with = key[0].keyboardModifiers() & ~Qt::ShiftModifier;
    const Qt::Key code = key[0].key();
    if (with != Qt::NoModifier) {
        return false; // with Ctrl, Alt or on the number pad
    }
    const bool functionKey = code >= Qt::Key_F1 && code <= Qt::Key_F35;
    const bool mediaKey = code >= Qt::Key_Back && code < Qt::Key_unknown;
    return !functionKey && !mediaKey && code != Qt::Key_Escape && code != Qt::Key_Pause && code != Qt::Key_ScrollLock &&
           code != Qt::Key_Print;
}

} // namespace

KeyBindings::KeyBindings(const std::vector<DeskKey>& acts, QObject* parent) : QObject(parent), m_acts(acts) {}

const DeskKey& KeyBindings::row(DeskAct act) const
{
    return *std::find_if(m_acts.begin(), m_acts.end(), [act](const DeskKey& each) { return each.act == act; });
}

QList<QKeySequence> KeyBindings::ownKeys(DeskAct act) const
{
    const auto own = m_own.constFind(act);
    return own != m_own.constEnd() ? *own : row(act).keys;
}

QList<QKeySequence> KeyBindings::padKeys(DeskAct act) const
{
    QList<QKeySequence> pad;
    if (m_keypadOn) {
        for (const QKeySequence& key : row(act).pad) {
            const bool given = std::any_of(m_acts.begin(), m_acts.end(),
                                           [&](const DeskKey& each) { return ownKeys(each.act).contains(key); });
            if (!given) { // somebody's own choice goes before the layout
                pad.append(key);
            }
        }
    }
    return pad;
}

QList<QKeySequence> KeyBindings::keys(DeskAct act) const { return ownKeys(act) + padKeys(act); }

QString KeyBindings::hint(DeskAct act) const
{
    const QList<QKeySequence> all = keys(act);
    return all.isEmpty() ? QString() : keyText(all.front());
}

QString KeyBindings::nameOf(DeskAct act) const
{
    const QString key = hint(act);
    return key.isEmpty() ? tr("(no key)") : key;
}

bool KeyBindings::isChanged(DeskAct act) const { return m_own.contains(act); }

std::optional<DeskAct> KeyBindings::actOf(const QKeySequence& key) const
{
    for (const DeskKey& each : m_acts) {
        if (keys(each.act).contains(key)) {
            return each.act;
        }
    }
    return std::nullopt;
}

std::optional<KeyBindings::Refusal> KeyBindings::refusal(DeskAct act, const QKeySequence& key) const
{
    using Why = Refusal::Why;
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown) {
        return Refusal{Why::NotAKey};
    }
    if (key == helpKey && act != DeskAct::Help) {
        return Refusal{Why::KeepsHelp, DeskAct::Help};
    }
    for (const DeskKey& each : m_acts) {
        if (each.act != act && ownKeys(each.act).contains(key)) {
            return Refusal{Why::Taken, each.act};
        }
    }
    if (isFieldKey(key)) {
        return Refusal{Why::FieldKey};
    }
    if (!isOnPad(key) && isNeededForTyping(key)) {
        return Refusal{Why::Types};
    }
    return std::nullopt;
}

std::optional<KeyBindings::Refusal> KeyBindings::give(DeskAct act, const QKeySequence& key, const QKeySequence& instead)
{
    if (const auto refused = refusal(act, key)) {
        return refused;
    }
    QList<QKeySequence> own = ownKeys(act);
    const auto at = own.indexOf(instead);
    if (act == DeskAct::Help && instead == helpKey) {
        own.append(key); // F1 stays beside the new one
    } else if (own.contains(key)) {
        return std::nullopt;
    } else if (at >= 0) {
        own[at] = key;
    } else {
        own.append(key);
    }
    m_own[act] = own;
    if (own == row(act).keys) {
        m_own.remove(act);
    }
    Q_EMIT changed();
    return std::nullopt;
}

bool KeyBindings::take(DeskAct act, const QKeySequence& key)
{
    if (act == DeskAct::Help && key == helpKey) {
        return false;
    }
    QList<QKeySequence> own = ownKeys(act);
    if (own.removeAll(key) > 0) {
        m_own[act] = own;
        Q_EMIT changed();
    }
    return true;
}

std::optional<KeyBindings::Refusal> KeyBindings::reset(DeskAct act)
{
    for (const QKeySequence& key : row(act).keys) {
        for (const DeskKey& each : m_acts) {
            if (each.act != act && ownKeys(each.act).contains(key)) {
                return Refusal{Refusal::Why::Taken, each.act};
            }
        }
    }
    if (m_own.remove(act) > 0) {
        Q_EMIT changed();
    }
    return std::nullopt;
}

void KeyBindings::resetAll()
{
    m_own.clear();
    Q_EMIT changed();
}

void KeyBindings::setKeypadOn(bool on)
{
    if (on != m_keypadOn) {
        m_keypadOn = on;
        Q_EMIT changed();
    }
}

void KeyBindings::load(const Stored& stored, bool keypadOn)
{
    m_own.clear();
    m_keypadOn = keypadOn;
    // First all that were changed lose what they had: two acts may have changed their keys with one another.
    for (const DeskKey& each : m_acts) {
        if (stored.contains(QLatin1String(each.word))) {
            m_own[each.act] = {};
        }
    }
    for (const DeskKey& each : m_acts) {
        const auto words = stored.constFind(QLatin1String(each.word));
        if (words == stored.constEnd()) {
            continue;
        }
        for (const QString& text : *words) {
            const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (!refusal(each.act, key)) {
                m_own[each.act].append(key);
            }
        }
        if (each.act == DeskAct::Help && !m_own[each.act].contains(helpKey)) {
            m_own[each.act].prepend(helpKey);
        }
    }
    Q_EMIT changed();
}

KeyBindings::Stored KeyBindings::stored() const
{
    Stored stored;
    for (const DeskKey& each : m_acts) {
        if (m_own.contains(each.act)) {
            QStringList words;
            for (const QKeySequence& key : ownKeys(each.act)) {
                words += key.toString(QKeySequence::PortableText);
            }
            stored[QLatin1String(each.word)] = words;
        }
    }
    return stored;
}

void KeyBindings::showOn(KeyHintButton* button, DeskAct act) const
{
    button->setKeyHint(hint(act));
    connect(this, &KeyBindings::changed, button, [this, button, act] { button->setKeyHint(hint(act)); });
}

} // namespace frontdesk
